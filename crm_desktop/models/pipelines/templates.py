"""Pipelines to begin with: named after what they are for, changed at will afterwards."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TemplateStage:
    """One stage of a template."""

    name: str
    kind: str = "open"
    likelihood: int = 0
    rot_days: int | None = None


@dataclass(frozen=True)
class Template:
    """A pipeline as it may begin."""

    name: str
    label: str
    stages: tuple[TemplateStage, ...]


_WON, _LOST = TemplateStage("Won", "won", 100), TemplateStage("Lost", "lost", 0)

TEMPLATES = {
    template.name: template
    for template in (
        Template(
            "simple sale",
            "Simple sale",
            (TemplateStage("Identified", "open", 20, 21), TemplateStage("Quote sent", "open", 60, 14), _WON, _LOST),
        ),
        Template(
            "complex sale",
            "Complex sale",
            (
                TemplateStage("Identified", "open", 10, 30),
                TemplateStage("Needs understood", "open", 20, 30),
                TemplateStage("Demonstration", "open", 40, 21),
                TemplateStage("Proposal", "open", 60, 21),
                TemplateStage("Negotiation", "open", 80, 14),
                _WON,
                _LOST,
            ),
        ),
        Template(
            "service",
            "Service",
            (
                TemplateStage("Asked for", "open", 40, 3),
                TemplateStage("Planned", "open", 80, 14),
                TemplateStage("At work", "open", 95, 14),
                TemplateStage("Done", "won", 100),
                TemplateStage("Called off", "lost", 0),
            ),
        ),
        Template(
            "press coverage",
            "Press coverage",
            (
                TemplateStage("Idea", "open", 10, 30),
                TemplateStage("Pitched", "open", 30, 10),
                TemplateStage("Interview", "open", 70, 14),
                TemplateStage("Published", "won", 100),
                TemplateStage("Declined", "lost", 0),
            ),
        ),
    )
}
