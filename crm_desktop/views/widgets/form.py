"""A form: fields in one column or a few side by side, each with its label above."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import Label, section, small

F = TypeVar("F", bound=QWidget)


class Form(QWidget):
    """Labels above fields, read from the top down; a label is its field's accessible name and its shortcut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Fields are added in reading order."""
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(design.FIELD_GAP + design.SPACE_4)
        self._labels: dict[QWidget, QLabel] = {}

    def add(self, label: str, field: F, remark: str = "") -> F:
        """One field over the whole width, and perhaps a remark below it."""
        self._lines.addLayout(self._cell(label, field, remark))
        return field

    def add_row(self, *fields: tuple[str, QWidget], shares: Sequence[int] = ()) -> None:
        """Several fields side by side; `shares` are their parts of the width."""
        row = QHBoxLayout()
        row.setSpacing(design.SPACE_12)
        for position, (label, field) in enumerate(fields):
            row.addLayout(self._cell(label, field, ""), shares[position] if shares else 1)
        self._lines.addLayout(row)

    def add_section(self, title: str) -> None:
        """A title above the fields that follow."""
        if self._lines.count():
            self._lines.addSpacing(design.SPACE_12)
        self._lines.addWidget(section(say(title)))

    def add_widget(self, widget: QWidget) -> None:
        """Something that is no field, or has its own label, such as a check box."""
        self._lines.addWidget(widget)

    def add_stretch(self) -> None:
        """What is free below stays free."""
        self._lines.addStretch(1)

    def set_row_visible(self, field: QWidget, visible: bool) -> None:
        """Hides a field together with its label."""
        field.setVisible(visible)
        if field in self._labels:
            self._labels[field].setVisible(visible)

    def mark_required(self, field: QWidget) -> None:
        """A star at its label; nobody is held up by it."""
        named = self._labels[field]
        if not named.text().endswith("*"):
            named.setText(f"{named.text()} *")
            named.setToolTip(say("Required"))
            field.setAccessibleDescription(say("Required"))

    def _cell(self, label: str, field: QWidget, remark: str) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(design.LABEL_GAP)
        label = say(label)
        named = small(label)
        named.setBuddy(field)
        field.setAccessibleName(label)
        if isinstance(field, QComboBox) and (line := field.lineEdit()) is not None:
            line.setAccessibleName(label)
        self._labels[field] = named
        cell.addWidget(named)
        cell.addWidget(field)
        if remark:
            note = small(say(remark))
            note.setWordWrap(True)
            cell.addWidget(note)
        cell.setAlignment(Qt.AlignmentFlag.AlignTop)
        return cell


class Facts(QWidget):
    """Labels at the left, values at the right: for what is read and not edited here."""

    def __init__(self, facts: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """Facts with an empty value are left out."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(design.SPACE_16)
        self._grid.setVerticalSpacing(design.SPACE_4)
        self._grid.setColumnStretch(1, 1)
        self.show_facts(facts)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Other facts."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (label, value) in enumerate((label, value) for label, value in facts if value):
            said = Label(value)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(small(say(label)), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)
