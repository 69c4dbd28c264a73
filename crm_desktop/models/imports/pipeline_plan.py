"""Which pipeline and stage each row of a list of opportunities goes to, and which have to be made for it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.rows import Rows
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.pipelines import Pipeline
from crm_desktop.models.pipelines.making import live_pipelines, live_stages
from crm_desktop.models.places import stem_of
from crm_desktop.models.wording import say

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

    pipeline: str
    name: str
    kind: str
    likelihood: int
    id: int | None = None


@dataclass(frozen=True)
class PlannedPipeline:
    """A pipeline that is there, or that will be made, with its stages."""

    name: str
    id: int | None
    stages: list[PlannedStage]


@dataclass
class PipelinePlan:
    """The pipelines that a file goes to, and the stage of each row."""

    pipelines: list[PlannedPipeline]
    rows: list[PlannedStage | None]
    refusals: dict[int, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the pipeline is called when there is one for all rows, else nothing."""
        return self.pipelines[0].name if len(self.pipelines) == 1 else ""


def stage_kind(name: str) -> str:
    """Won and lost by the words people use for them; all else is open."""
    folded = fold(name).replace("-", " ")
    return "won" if folded in _WON else "lost" if folded in _LOST else "open"


def plan_pipelines(table: Table, drafts: Rows, wanted: str | None) -> PipelinePlan:
    """For each row the wanted pipeline, or the one it names, or one that knows the file's stages, or a new one."""
    total = len(drafts)
    texts, outcomes = ([text or "" for text in drafts.column(name)] for name in ("stage", "outcome"))
    names = [text or "" for text in drafts.column("pipeline")] if wanted is None else [wanted] * total
    drafts.drop("pipeline")
    together: dict[str, list[int]] = {}
    for row in drafts.live():
        together.setdefault(fold(names[row]), []).append(row)
    plan = PipelinePlan([], [None] * total)
    for rows in together.values():
        stages = {fold(texts[row]): texts[row] for row in rows if texts[row]}
        meant = _meant([(fold(texts[row]), outcomes[row]) for row in rows])
        name = names[rows[0]]
        pipeline = _existing(name, stages.keys()) or _new(
            name or stem_of(table.path), {text: meant.get(key) or stage_kind(text) for key, text in stages.items()}
        )
        plan.pipelines.append(pipeline)
        _place(plan, pipeline, rows, texts, outcomes)
    return plan


def _meant(rows: list[tuple[str, str]]) -> dict[str, str]:
    """What a stage means when all its rows have one outcome: “Signed” is won. Open ones may be anything yet."""
    found: dict[str, set[str]] = {}
    for stage, outcome in rows:
        found.setdefault(stage, set()).add(outcome)
    return {stage: next(iter(seen)) for stage, seen in found.items() if len(seen) == 1}


def _existing(wanted: str, stages: Iterable[str]) -> PlannedPipeline | None:
    for pipeline in live_pipelines():
        planned = PlannedPipeline(pipeline.name, pipeline.id, _planned(pipeline))
        if wanted:
            if fold(pipeline.name) == fold(wanted):
                return planned
        elif set(stages) <= {fold(stage.name) for stage in planned.stages}:
            return planned
    return None


def _planned(pipeline: Pipeline) -> list[PlannedStage]:
    return [
        PlannedStage(pipeline.name, stage.name, stage.kind, stage.likelihood, stage.id)
        for stage in live_stages(pipeline.id)
    ]


def _new(name: str, kinds: dict[str, str]) -> PlannedPipeline:
    opened = sorted((stage for stage, kind in kinds.items() if kind == "open"), key=_progress) or [say("Open")]
    planned = [PlannedStage(name, stage, "open", _rising(place, opened)) for place, stage in enumerate(opened)]
    for kind, likelihood, usual in (("won", 100, say("Won")), ("lost", 0, say("Lost"))):
        named = [stage for stage, meant in kinds.items() if meant == kind] or [usual]
        planned += [PlannedStage(name, stage, kind, likelihood) for stage in named]
    return PlannedPipeline(name, None, planned)


def _rising(place: int, opened: list[str]) -> int:
    """Likelihoods from 10 to 80 % in steps of five."""
    return 10 + round(70 * place / max(len(opened) - 1, 1) / 5) * 5


def _progress(name: str) -> int:
    folded = fold(name)
    return next((place for word, place in _ORDER.items() if word and word in folded), _ORDER[""])


def _place(
    plan: PipelinePlan, pipeline: PlannedPipeline, rows: list[int], texts: list[str], outcomes: list[str]
) -> None:
    by_name = {fold(stage.name): stage for stage in pipeline.stages}
    by_kind = {stage.kind: stage for stage in reversed(pipeline.stages)}
    for row in rows:
        text, outcome = texts[row], outcomes[row]
        stage = by_name.get(fold(text)) if text else by_kind.get(outcome or "open")
        if stage is None and text and stage_kind(text) != "open":
            stage = by_kind.get(stage_kind(text))
        if stage is not None and outcome and stage.kind != outcome:
            # The outcome is a fact; the stage it is noted under must be one that means it.
            stage = by_kind.get(outcome)
        if stage is None:
            plan.refusals[row] = say(
                "The pipeline {pipeline} has no stage “{text}”.", pipeline=pipeline.name, text=text or outcome
            )
        plan.rows[row] = stage
