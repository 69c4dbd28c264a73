"""The fields of a record in named groups, the empty ones folded away."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.own_fields.own_field import BY_ID
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.columns import Column
from crm_desktop.views.records.value_line import ValueLine
from crm_desktop.views.records.ways_out import ADDRESS, map_of
from crm_desktop.views.widgets.labels import Label

LABEL_LETTERS = 14
OWN_TITLE = to_say("More")
# So many are shown also when they are empty: an administrator added them to be filled.
MOST_OWN_ALWAYS = 8


@dataclass(frozen=True)
class Group:
    """Fields that belong together, under one title."""

    title: str
    names: tuple[str, ...]


class FieldGroups(QWidget):
    """All fields, each edited where it stands; what is empty shows on demand, unless it is always wanted."""

    edited = Signal(str, object)
    way_out_wanted = Signal(object)

    def __init__(
        self,
        groups: Sequence[Group],
        columns: Mapping[str, Column],
        always: Collection[str] = (),
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        """`always` are the fields that one expects to fill next, shown even when empty."""
        super().__init__(parent)
        self._always = self._always_built_in = frozenset(always)
        self._required: frozenset[str] = frozenset()
        self._today = today
        self._unfolded = False
        self.lines: dict[str, ValueLine] = {}
        self._groups: list[tuple[Label, list[ValueLine]]] = []
        self._own_lines: list[ValueLine] = []
        self._own_layout = QVBoxLayout()
        self._own_layout.setSpacing(0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.after_first = QVBoxLayout()
        """Where related records may stand: below what one looks for first."""
        for group in groups:
            self._add_group(group, columns)
            if len(self._groups) == 1:
                self._layout.addLayout(self.after_first)
            if group is groups[:2][-1]:
                self._add_own_group()
        self._fold = QPushButton()
        self._fold.setFlat(True)
        self._fold.clicked.connect(self._toggle)
        self._layout.addSpacing(design.SPACE_8)
        self._layout.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._align_labels()

    def show_values(self, values: Mapping[str, Any], editable: bool) -> None:
        """The values of another record; folds what is empty in it."""
        self.update_values(values, editable)
        self._fold_empty()

    def update_values(self, values: Mapping[str, Any], editable: bool) -> None:
        """The same record read again: nothing is folded, so that nothing jumps."""
        for name, line in self.lines.items():
            line.set_editable(editable)
            line.show_value(values.get(name))
            if not line.is_empty:
                line.show()
        self._show_map(values)
        self._show_titles()
        self._say_fold()

    def show_own(self, columns: Sequence[Column], values: Mapping[str, Any], editable: bool) -> None:
        """The own fields of these records as they are now, in a group of their own; the others stay as they are."""
        for name in [name for name in self.lines if name.startswith(BY_ID)]:
            line = self.lines.pop(name)
            line.hide()
            line.deleteLater()
        self._own_lines.clear()
        for column in columns:
            line = self._add_line(column, self._own_layout, labelled=True)
            self._own_lines.append(line)
            line.set_editable(editable)
            line.show_value(values.get(column.name))
        self._always = self._always_built_in | {column.name for column in columns[:MOST_OWN_ALWAYS]}
        self._align_labels()
        self._fold_empty()

    def mark_required(self, names: Collection[str]) -> None:
        """These have a star, and show also when they are empty."""
        self._required = frozenset(names)
        for name, line in self.lines.items():
            line.mark_required(name in self._required)
        self._align_labels()
        self._fold_empty()

    def commit(self) -> None:
        """Saves what is being edited."""
        for line in self.lines.values():
            line.commit()

    def _show_map(self, values: Mapping[str, Any]) -> None:
        """The first line of the address leads to a map of all of it."""
        lines = [self.lines[name] for name in ADDRESS if name in self.lines]
        first = next((line for line in lines if not line.is_empty), None)
        for line in lines:
            line.lead_to(map_of([values.get(name) for name in ADDRESS]) if line is first else None)

    def _add_group(self, group: Group, columns: Mapping[str, Column]) -> None:
        heading = Label(say(group.title), weight=QFont.Weight.DemiBold)
        heading.setContentsMargins(0, design.SPACE_16 if self._groups else 0, 0, design.SPACE_4)
        self._layout.addWidget(heading)
        lines = []
        for name in group.names:
            # A group that is one field, and called like it, says so once.
            lines.append(self._add_line(columns[name], self._layout, columns[name].label != group.title))
        self._groups.append((heading, lines))

    def _add_own_group(self) -> None:
        """Empty and unseen until `show_own`."""
        heading = Label(say(OWN_TITLE), weight=QFont.Weight.DemiBold)
        heading.setContentsMargins(0, design.SPACE_16, 0, design.SPACE_4)
        heading.hide()
        self._layout.addWidget(heading)
        self._layout.addLayout(self._own_layout)
        self._groups.append((heading, self._own_lines))

    def _add_line(self, column: Column, layout: QVBoxLayout, labelled: bool) -> ValueLine:
        line = ValueLine(column, self._today, labelled=labelled)
        line.edited.connect(self.edited)
        line.way_out_wanted.connect(self.way_out_wanted)
        layout.addWidget(line)
        self.lines[column.name] = line
        return line

    def _align_labels(self) -> None:
        """One width for all labels, in which no word of them is cut, whatever the font and the language."""
        labels = [line.label for line in self.lines.values() if line.label is not None]
        metrics = QFontMetrics(design.font())
        words = [metrics.horizontalAdvance(word) for label in labels for word in label.text().split()]
        width = max([metrics.averageCharWidth() * LABEL_LETTERS, *words])
        for label in labels:
            label.setFixedWidth(width)
            label.setMinimumHeight(max(design.CONTROL_HEIGHT, metrics.height() + design.SPACE_8))

    def _toggle(self) -> None:
        self._unfolded = not self._unfolded
        self._fold_empty()

    def _fold_empty(self) -> None:
        for line in self.lines.values():
            line.setVisible(self._unfolded or self._is_wanted(line) or line.is_editing)
        self._show_titles()
        self._say_fold()

    def _is_wanted(self, line: ValueLine) -> bool:
        return not line.is_empty or line.column.name in self._always or line.column.name in self._required

    def _show_titles(self) -> None:
        for heading, lines in self._groups:
            heading.setVisible(any(not line.isHidden() for line in lines))

    def _say_fold(self) -> None:
        empty = sum(1 for line in self.lines.values() if not self._is_wanted(line))
        fields = formats.count_text(empty, "empty field", "empty fields")
        self._fold.setText(
            say("Hide {fields}", fields=fields) if self._unfolded else say("Show {fields}", fields=fields)
        )
        self._fold.setVisible(empty > 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align_labels()
