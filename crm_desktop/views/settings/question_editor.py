"""What one stage asks on leaving: a list of questions, each with how it is answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.models.opportunities.pipeline_use import StageUse
from crm_desktop.models.pipelines import QUESTION_TYPES, Question
from crm_desktop.models.pipelines.questions import LONGEST_QUESTION
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views import design
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.section import free_name
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import section, small

_TYPES = dict(QUESTION_TYPES)
_NEEDED = to_say([(True, "Needed"), (False, "May be left open")])


@dataclass(frozen=True)
class QuestionRow:
    """A question in its place, which is its number."""

    id: int
    name: str
    type: str
    choices: str
    needed: bool


COLUMNS = (
    ListColumn("name", "Question", lambda parent: TextField(limit=LONGEST_QUESTION, parent=parent)),
    ListColumn(
        "type",
        "Answer",
        lambda parent: ChoiceField(said(QUESTION_TYPES), parent=parent),
        lambda kind: say(_TYPES[kind]),
        100,
    ),
    ListColumn(
        "choices",
        "Choices",
        lambda parent: TextField(parent=parent),
        width=190,
        editable=lambda row: row.type == "choice",
        help="Parted by commas",
    ),
    ListColumn(
        "needed",
        "Needed",
        lambda parent: ChoiceField(said(_NEEDED), parent=parent),
        lambda needed: say(dict(_NEEDED)[needed]),
        130,
        help="Without an answer, nothing leaves the stage forward",
    ),
)


class QuestionEditor(QWidget):
    """Tells what is wanted; writes nothing itself."""

    wanted = Signal(object)
    """The questions as they are to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_stage`."""
        super().__init__(parent)
        self._heading = section(say("Questions"))
        remark = small(
            say(
                "Asked in a small sheet when an opportunity goes on, is won or moves to another pipeline, and kept in"
                " its history. The way back asks nothing, and what is lost need not be answered for."
            )
        )
        remark.setWordWrap(True)
        self.list = ListEditor(say("Questions"), "question", COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        for widget in (self._heading, remark, self.list):
            layout.addWidget(widget)
        self.list.add_wanted.connect(self._add)
        self.list.edited.connect(self._edit)
        self.list.ordered.connect(lambda ids: self._want([self._row(number) for number in ids]))
        self.list.remove_wanted.connect(lambda row: self._want([each for each in self._rows if each.id != row.id]))

    def show_stage(self, stage: StageUse | None) -> None:
        """The questions of this stage; only open ones ask."""
        self.setVisible(stage is not None and stage.kind == "open")
        if stage is not None:
            self._heading.setText(say("Questions on leaving {stage}", stage=stage.name))
            self.list.show_rows(
                [
                    QuestionRow(place + 1, each.text, each.type, ", ".join(each.choices), each.needed)
                    for place, each in enumerate(stage.questions)
                ]
            )

    @property
    def _rows(self) -> list[QuestionRow]:
        return self.list.model.rows

    def _row(self, number: int) -> QuestionRow:
        return next(row for row in self._rows if row.id == number)

    def _add(self) -> None:
        new = QuestionRow(len(self._rows) + 1, free_name(say("New question"), self._rows), "text", "", False)
        self.list.edit_when_shown(new.id)
        self._want([*self._rows, new])

    def _edit(self, row: QuestionRow, field: str, value: object) -> None:
        changed = QuestionRow(**{**row.__dict__, field: "" if value is None else value})
        if changed.type == "choice" and not changed.choices:
            changed = QuestionRow(
                changed.id, changed.name, "choice", say("First answer, Second answer"), changed.needed
            )
        self._want([changed if each.id == row.id else each for each in self._rows])

    def _want(self, rows: Sequence[QuestionRow]) -> None:
        self.wanted.emit([Question(row.name, row.type, tuple(row.choices.split(",")), row.needed) for row in rows])
