"""Which pipeline and stage each row of a list of opportunities goes to, and which have to be made for it."""

from dataclasses import dataclass, field

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.columns import Values
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.pipelines import Pipeline
from crm_desktop.models.pipelines.making import live_pipelines, live_stages
from crm_desktop.models.refusals import Refused

_WON = frozenset(
    ("won", "closed won", "deal won", "gewonnen", "gagne", "gagnee", "ganado", "ganada", "vunnen", "vunnet")
)
_LOST = frozenset(("lost", "closed lost", "deal lost", "verloren", "perdu", "perdue", "perdido", "perdida", "forlorad"))
# How far along a stage of this name usually is; unknown ones stand in the order of the file, in the middle.
_EARLY = "new prospect identif inquiry anfrage lead qualif contact engag discover meeting demo need analysis"
_LATE = "solution value proposal quot angebot offer offre devis negoti verhandl decision contract commit"
_ORDER = {word: place for place, word in enumerate([*_EARLY.split(), "", *_LATE.split()])}


@dataclass(frozen=True)
class PlannedStage:
    """A stage that is there, or that will be made."""

    name: str
    kind: str
    likelihood: int
    id: int | None = None


@dataclass
class PipelinePlan:
    """One pipeline with its stages, and the stage of each row."""

    name: str
    id: int | None
    stages: list[PlannedStage]
    rows: list[PlannedStage | None] = field(default_factory=list)
    refusals: dict[int, str] = field(default_factory=dict)


def stage_kind(name: str) -> str:
    """Won and lost by the words people use for them; all else is open."""
    folded = fold(name).replace("-", " ")
    return "won" if folded in _WON else "lost" if folded in _LOST else "open"


def plan_pipeline(table: Table, columns: dict[str, Values], wanted: str | None) -> PipelinePlan:
    """The named pipeline, the file's own, one that knows the file's stages, or a new one with them."""
    total = len(table.rows)
    texts: list[str] = columns["stage"].values if "stage" in columns else [""] * total
    outcomes: list[str] = columns["outcome"].values if "outcome" in columns else [""] * total
    named = columns.pop("pipeline", None)
    names = {fold(name): name for name in named.values if name} if named else {}
    if wanted is None and len(names) > 1:
        raise Refused(f"The file names {len(names)} pipelines ({', '.join(names.values())}); import one at a time.")
    distinct = list({fold(text): text for text in texts if text}.values())
    plan = _existing(wanted or next(iter(names.values()), None), distinct)
    if plan is None:
        plan = _new(wanted or next(iter(names.values()), "") or table.path.stem, distinct)
    _place(plan, texts, outcomes)
    return plan


def _existing(wanted: str | None, stages: list[str]) -> PipelinePlan | None:
    for pipeline in live_pipelines():
        plan = PipelinePlan(pipeline.name, pipeline.id, _planned(pipeline))
        if wanted is not None:
            if fold(pipeline.name) == fold(wanted):
                return plan
        elif {fold(name) for name in stages} <= {fold(stage.name) for stage in plan.stages}:
            return plan
    return None


def _planned(pipeline: Pipeline) -> list[PlannedStage]:
    return [PlannedStage(stage.name, stage.kind, stage.likelihood, stage.id) for stage in live_stages(pipeline.id)]


def _new(name: str, stages: list[str]) -> PipelinePlan:
    opened = sorted((stage for stage in stages if stage_kind(stage) == "open"), key=_progress)
    planned = [PlannedStage(stage, "open", _rising(place, opened)) for place, stage in enumerate(opened or ["Open"])]
    for kind, likelihood, usual in (("won", 100, "Won"), ("lost", 0, "Lost")):
        named = [stage for stage in stages if stage_kind(stage) == kind] or [usual]
        planned += [PlannedStage(stage, kind, likelihood) for stage in named]
    return PipelinePlan(name, None, planned)


def _rising(place: int, opened: list[str]) -> int:
    """Likelihoods from 10 to 80 % in steps of five."""
    return 10 + round(70 * place / max(len(opened) - 1, 1) / 5) * 5


def _progress(name: str) -> int:
    folded = fold(name)
    return next((place for word, place in _ORDER.items() if word and word in folded), _ORDER[""])


def _place(plan: PipelinePlan, texts: list[str], outcomes: list[str]) -> None:
    by_name = {fold(stage.name): stage for stage in plan.stages}
    by_kind = {stage.kind: stage for stage in reversed(plan.stages)}
    for row, (text, outcome) in enumerate(zip(texts, outcomes, strict=True)):
        stage = by_name.get(fold(text)) if text else by_kind.get(outcome or "open")
        if stage is None and text and stage_kind(text) != "open":
            stage = by_kind.get(stage_kind(text))
        if stage is not None and outcome and stage.kind != outcome:
            # The outcome is a fact; the stage it is noted under must be one that means it.
            stage = by_kind.get(outcome)
        if stage is None:
            plan.refusals[row] = f"The pipeline {plan.name} has no stage “{text or outcome}”."
        plan.rows.append(stage)
