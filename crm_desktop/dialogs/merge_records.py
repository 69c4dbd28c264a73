"""Asks which of several records stays, and which value of each field; what it shows is what will be."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background import Background
from crm_desktop.models.duplicates.merge_plan import MergedField, MergePlan, plan_merge
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import noun, say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.labels import Label, small

LONGEST = 36
FIRST_SIZE = QSize(820, 600)


class MergeRecords(QDialog):
    """A column per record, a row per field that differs; the record that stays is chosen at the top."""

    answered = Signal(int, dict, dict)
    """The record that stays, {field: record id} for values taken on purpose, {record id: version seen}."""

    def __init__(self, background: Background, kind: str, ids: Sequence[int], parent: QWidget | None = None) -> None:
        """Reads the records, then shows what they would become."""
        super().__init__(parent)
        self._background, self._kind, self._ids = background, kind, list(ids)
        self._keep: int | None = None
        self._take: dict[str, int] = {}
        self._plan: MergePlan | None = None
        self.setWindowTitle(say("Merge {what}", what=noun(kind).many))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.sentence = Label(say("Reading…"))
        self.sentence.setWordWrap(True)
        self.all_fields = QCheckBox(say("Show fields that are the same, too"))
        self.all_fields.toggled.connect(lambda _: self._show_plan())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge = self._buttons.addButton(say("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge.setEnabled(False)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._read()

    def choose_record(self, record_id: int) -> None:
        """This one stays; values that were not taken on purpose are its own now."""
        self._keep = record_id
        self._read()

    def choose_value(self, field: str, record_id: int) -> None:
        """The value of this record is kept in that field."""
        self._take[field] = record_id
        self._read()

    @property
    def plan(self) -> MergePlan | None:
        """What will be, as it is shown."""
        return self._plan

    def _read(self) -> None:
        kind, ids, keep, take = self._kind, self._ids, self._keep, dict(self._take)
        self._background.read(lambda: plan_merge(kind, ids, keep, take), self._planned, self._refused)

    def _planned(self, plan: MergePlan) -> None:
        self._plan = plan
        self.merge.setEnabled(True)
        self.merge.setDefault(True)
        self._show_plan()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.sentence.setText(str(error))
        self.merge.setEnabled(False)

    def _answer(self) -> None:
        if self._plan is not None:
            self.answered.emit(self._plan.keep, dict(self._take), dict(self._plan.versions))
            self.accept()

    def _show_plan(self) -> None:
        plan = self._plan
        if plan is None:
            return
        focused = self.focusWidget().accessibleName() if self.focusWidget() is not None else ""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, design.SPACE_8, 0)
        grid.setHorizontalSpacing(design.SPACE_16)
        grid.setVerticalSpacing(design.SPACE_8)
        order = sorted((plan.keep, *plan.others), key=self._ids.index)
        self._groups: list[QButtonGroup] = []
        self._add_heads(grid, plan, order)
        shown = [field for field in plan.fields if field.differs or self.all_fields.isChecked()]
        for row, field in enumerate(shown, start=1):
            self._add_field(grid, row, field, order)
        grid.setRowStretch(len(shown) + 1, 1)
        for column in range(1, len(order) + 1):
            grid.setColumnStretch(column, 1)
        self._area.setWidget(inside)
        same = sum(1 for field in plan.fields if not field.differs)
        self.all_fields.setVisible(same > 0)
        self._say(plan, len(shown) if self.all_fields.isChecked() else len(plan.fields) - same)
        for button in inside.findChildren(QRadioButton):
            if focused and button.accessibleName() == focused:
                button.setFocus()

    def _add_heads(self, grid: QGridLayout, plan: MergePlan, order: Sequence[int]) -> None:
        group = QButtonGroup(self)
        self._groups.append(group)
        grid.addWidget(small(say("Stays")), 0, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, record_id in enumerate(order, start=1):
            button = self._choice(group, plan.names[record_id], say("{names} stays", names=plan.names[record_id]))
            font = design.font(weight=QFont.Weight.DemiBold)
            button.setFont(font)
            button.setChecked(record_id == plan.keep)
            button.clicked.connect(partial(self.choose_record, record_id))
            grid.addWidget(button, 0, column)

    def _add_field(self, grid: QGridLayout, row: int, field: MergedField, order: Sequence[int]) -> None:
        label = small(field.label)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        group = QButtonGroup(self)
        self._groups.append(group)
        joined = field.name == "note" and field.differs
        for column, record_id in enumerate(order, start=1):
            text = _text(field.values[record_id])
            if joined or not field.differs:
                said = Label(_shortened(text) or "–", quiet=not text)
                said.setToolTip(text if len(text) > LONGEST else "")
                grid.addWidget(said, row, column)
                continue
            button = self._choice(group, _shortened(text) or "–", f"{field.label}: {text or say('empty')}")
            button.setToolTip(text if len(text) > LONGEST else "")
            button.setChecked(record_id == field.taken_from)
            button.clicked.connect(partial(self.choose_value, field.name, record_id))
            grid.addWidget(button, row, column)

    def _choice(self, group: QButtonGroup, text: str, name: str) -> QRadioButton:
        button = QRadioButton(text.replace("&", "&&"))
        button.setAccessibleName(name)
        group.addButton(button)
        return button

    def _say(self, plan: MergePlan, differing: int) -> None:
        gone = len(plan.others)
        what = formats.count_text(gone, "record goes", "records go")
        notes = any(field.name == "note" and field.differs for field in plan.fields)
        parts = [
            say(
                "{what} into {names}, and activities, tags, roles and all else that hangs on it go along.",
                what=what,
                names=plan.names[plan.keep],
            ),
            say("All notes are kept.") if notes else "",
            "" if differing else say("They differ in nothing else."),
            say("Undo brings everything back."),
        ]
        self.sentence.setText(" ".join(part for part in parts if part))

    def _lay_out(self) -> None:
        self.resize(FIRST_SIZE)
        self.setMinimumSize(QSize(520, 320))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.all_fields)
        layout.addWidget(self.sentence)
        layout.addWidget(self._buttons)


def _text(value: Any) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, Link):
        return value.name
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    if isinstance(value, datetime):
        return formats.moment_text(value)
    if isinstance(value, date):
        return formats.date_text(value)
    return formats.money_text(value) if isinstance(value, Decimal) else str(value)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
