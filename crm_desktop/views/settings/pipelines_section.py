"""Pipelines and their stages: made, named, ordered, and taken out of use."""

from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.move_records import MoveRecords
from crm_desktop.dialogs.move_stages import LeavingStage, MoveStages
from crm_desktop.history import History
from crm_desktop.models.opportunities.pipeline_use import PipelineUse, StageUse, pipelines_in_use
from crm_desktop.models.opportunities.stage_changes import (
    change_stage,
    merge_pipelines,
    remove_stage,
    retire_pipeline,
)
from crm_desktop.models.pipelines import (
    STAGE_KINDS,
    TEMPLATES,
    Question,
    add_stage,
    ask_on_leaving,
    bring_back_pipeline,
    make_pipeline,
    order_pipelines,
    order_stages,
    rename_pipeline,
)
from crm_desktop.models.pipelines.destinations import Destination, Place
from crm_desktop.models.wording import said, say
from crm_desktop.views import formats, icons
from crm_desktop.views.records.number_field import NumberField
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.question_editor import QuestionEditor
from crm_desktop.views.settings.section import Section, free_name
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import section

_KINDS = dict(STAGE_KINDS)
_LONGEST_ROT = 3650


def is_open(stage: StageUse) -> bool:
    """What is closed is certain and does not rot: nothing to edit there."""
    return stage.kind == "open"


def rot_text(days: int | None) -> str:
    """How long a stage may last."""
    return say("Never") if days is None else formats.count_text(days, "day", "days")


PIPELINE_COLUMNS = (
    ListColumn("name", "Pipeline", lambda parent: TextField(parent=parent)),
    ListColumn("opened", "Open opportunities", text=formats.number_text, width=150, is_number=True),
    ListColumn("retired", "In use", text=lambda retired: say("Retired") if retired else say("In use"), width=110),
)
STAGE_COLUMNS = (
    ListColumn("name", "Stage", lambda parent: TextField(parent=parent)),
    ListColumn(
        "kind",
        "Kind",
        lambda parent: ChoiceField(said(STAGE_KINDS), parent=parent),
        lambda kind: say(_KINDS[kind]),
        100,
        help="What a move into it means; the name is yours",
    ),
    ListColumn(
        "likelihood",
        "Likelihood",
        lambda parent: NumberField(100, parent=parent),
        formats.percent_text,
        100,
        is_number=True,
        editable=is_open,
        help="Of what stands in it, unless set by hand",
    ),
    ListColumn(
        "rot_days",
        "Rots after",
        lambda parent: NumberField(_LONGEST_ROT, say("Never"), parent),
        rot_text,
        110,
        is_number=True,
        editable=is_open,
        help="Days after which a card turns warm; empty for never",
    ),
    ListColumn("opened", "Open‖many", text=formats.number_text, width=70, is_number=True),
)


class PipelinesSection(Section):
    """Two lists: the pipelines, and the stages of the one that is chosen."""

    title = "Pipelines and stages"
    remark = (
        "A stage's kind says what a move into it means: open goes on, won and lost close the opportunity. "
        "What has history is retired instead of deleted, so no report of the past changes."
    )
    kinds = ("pipeline", "stage", "opportunity")

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self.pipelines = ListEditor(say("Pipelines"), "pipeline", PIPELINE_COLUMNS, say("Retire"))
        self._heading = section(say("Stages"))
        self.stages = ListEditor(say("Stages"), "stage", STAGE_COLUMNS)
        self.questions = QuestionEditor()
        self.merge_button = QPushButton(icons.icon("merge"), say("Merge into…"))
        self.pipelines.take_button(self.merge_button)
        self.pipelines.add_button.show()
        self.content.addWidget(self.pipelines)
        self.content.addSpacing(12)
        self.content.addWidget(self._heading)
        self.content.addWidget(self.stages)
        self.content.addSpacing(12)
        self.content.addWidget(self.questions)
        self.content.addStretch(1)
        self.pipelines.add_button.setMenu(self._template_menu())
        self._connect()

    def read(self) -> None:
        """Reads the pipelines with their stages."""
        self.background.read(pipelines_in_use, self._show)

    def pipeline(self) -> PipelineUse | None:
        """The one whose stages are shown."""
        chosen: PipelineUse | None = self.pipelines.current_row()
        return chosen

    def _template_menu(self) -> QMenu:
        menu = QMenu(self)
        for template in TEMPLATES.values():
            stages = " → ".join(say(stage.name) for stage in template.stages)
            action = menu.addAction(say(template.label))
            action.setToolTip(stages)
            action.triggered.connect(partial(self._make, template.name, say(template.label)))
        menu.setToolTipsVisible(True)
        return menu

    def _connect(self) -> None:
        self.pipelines.chosen.connect(lambda _: self._show_stages())
        self.pipelines.edited.connect(
            lambda row, _, value: self.write("rename_pipeline", partial(rename_pipeline, row.id, value or ""))
        )
        self.pipelines.ordered.connect(lambda ids: self.write("order_pipelines", partial(order_pipelines, ids)))
        self.pipelines.remove_wanted.connect(self._retire)
        self.merge_button.clicked.connect(self._merge)
        self.stages.chosen.connect(self.questions.show_stage)
        self.questions.wanted.connect(self._change_questions)
        self.stages.edited.connect(self._change_stage)
        self.stages.ordered.connect(self._order_stages)
        self.stages.add_wanted.connect(self._add_stage)
        self.stages.remove_wanted.connect(self._remove_stage)

    def _show(self, pipelines: list[PipelineUse]) -> None:
        self.pipelines.show_rows(pipelines)
        self._show_stages()

    def _show_stages(self) -> None:
        shown = self.pipeline()
        self._heading.setText(say("Stages of {shown}", shown=shown.name) if shown else say("Stages"))
        self.stages.show_rows(shown.stages if shown else ())
        self.questions.show_stage(self.stages.current_row())
        retired = shown is not None and shown.retired
        self.merge_button.setEnabled(shown is not None and not retired and len(self._others(shown)) > 0)
        self.pipelines.name_remove_button(say("Bring back") if retired else say("Retire"))

    def _make(self, template: str, label: str) -> None:
        name = free_name(label, self.pipelines.model.rows)

        def work() -> int:
            return make_pipeline(name, template).id

        self.write("make_pipeline", work, self.pipelines.edit_when_shown)

    def _add_stage(self) -> None:
        shown = self.pipeline()
        if shown is None:
            return
        name = free_name(say("New stage"), list(shown.stages))

        def work() -> int:
            return add_stage(shown.id, name).id

        self.write("add_stage", work, self.stages.edit_when_shown)

    def _change_stage(self, stage: StageUse, field: str, value: object) -> None:
        values = {"name": stage.name, "kind": stage.kind, "likelihood": stage.likelihood, "rot_days": stage.rot_days}
        values[field] = value if value is not None or field == "rot_days" else {"name": "", "likelihood": 0}[field]
        self.write("change_stage", lambda: change_stage(stage.id, seen_version=stage.version, **values))  # type: ignore[arg-type]

    def _order_stages(self, ids: list[int]) -> None:
        shown = self.pipeline()
        if shown is not None:
            self.write("order_stages", partial(order_stages, shown.id, ids))

    def _remove_stage(self, stage: StageUse) -> None:
        if not stage.opened:
            self.write("remove_stage", partial(remove_stage, stage.id))
            return
        self._ask_where(
            say("Remove stage"),
            say("{counted} in {stage}.", counted=_counted(stage.opened), stage=stage.name),
            [place for place in self._places() if place[0] != stage.id],
            lambda place: self.write("remove_stage", partial(remove_stage, stage.id, place)),
        )

    def _retire(self, pipeline: PipelineUse) -> None:
        if pipeline.retired:
            self.write("bring_back_pipeline", partial(bring_back_pipeline, pipeline.id))
        elif not pipeline.opened:
            self.write("retire_pipeline", partial(retire_pipeline, pipeline.id))
        else:
            if len([stage for stage in pipeline.stages if stage.opened]) > 1:
                self._ask_stages(pipeline, say("Retire pipeline"), False)
                return
            own = {stage.id for stage in pipeline.stages}
            self._ask_where(
                say("Retire pipeline"),
                say("{counted} in {pipeline}.", counted=_counted(pipeline.opened), pipeline=pipeline.name),
                [place for place in self._places() if place[0] not in own],
                lambda place: self.write("retire_pipeline", partial(retire_pipeline, pipeline.id, place)),
            )

    def _change_questions(self, questions: list[Question]) -> None:
        stage = self.stages.current_row()
        if stage is not None:
            self.write("ask_on_leaving", partial(ask_on_leaving, stage.id, questions))

    def _others(self, pipeline: PipelineUse) -> list[PipelineUse]:
        return [each for each in self.pipelines.model.rows if not each.retired and each.id != pipeline.id]

    def _merge(self) -> None:
        shown = self.pipeline()
        if shown is not None:
            self._ask_stages(shown, say("Merge pipeline"), True)

    def _ask_stages(self, pipeline: PipelineUse, title: str, merges: bool) -> None:
        """Into which pipeline, and there a stage for each."""
        others = self._others(pipeline)
        leaving = [
            LeavingStage(stage.id, stage.name, stage.likelihood, stage.opened)
            for stage in pipeline.stages
            if is_open(stage) and (merges or stage.opened)
        ]
        goals = [
            Destination(each.id, each.name, tuple(Place(stage.id, stage.name, stage.kind) for stage in each.stages))
            for each in others
        ]
        likelihoods = {stage.id: stage.likelihood for each in others for stage in each.stages}
        sentence = say(
            "What is open moves; what was won or lost stays with {pipeline} in every report.", pipeline=pipeline.name
        )
        dialog = MoveStages(title, sentence, leaving, goals, likelihoods, title, merges, self)

        def answered(into: int, places: dict[int, int]) -> None:
            if merges:
                self.write("merge_pipelines", partial(merge_pipelines, pipeline.id, into, places))
            else:
                self.write("retire_pipeline", partial(retire_pipeline, pipeline.id, places))

        dialog.answered.connect(answered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _places(self) -> list[tuple[int, str]]:
        """The open stages, those of the shown pipeline first."""
        shown = self.pipeline()
        live = [each for each in self.pipelines.model.rows if not each.retired]
        live.sort(key=lambda each: each is not shown)
        return [
            (stage.id, stage.name if each is shown else f"{stage.name}, {each.name}")
            for each in live
            for stage in each.stages
            if is_open(stage)
        ]

    def _ask_where(self, title: str, sentence: str, places: list[tuple[int, str]], done: object) -> None:
        dialog = MoveRecords(title, sentence, places, title, self)
        dialog.answered.connect(done)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _counted(count: int) -> str:
    stand = "stands" if count == 1 else "stand"
    return f"{formats.count_text(count, 'open opportunity', 'open opportunities')} {stand}"
