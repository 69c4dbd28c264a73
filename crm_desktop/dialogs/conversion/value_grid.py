"""The lead's values at the left, and where each of them goes: row by row, with arrows that say so."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from crm_desktop.dialogs.conversion.value_cell import ValueCell
from crm_desktop.models.editing import label_of
from crm_desktop.models.leads import ConversionSuggestion, Lead, RecordChoice
from crm_desktop.models.leads.matching import Likely
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import Label, small

FIELDS = (
    "name", "first_name", "last_name", "title", "company_name", "email", "email_2", "phone", "phone_2", "mobile",
    "website", "industry", "street", "street_2", "city", "state", "postal_code", "country", "note",
)  # fmt: skip
# What a lead calls otherwise than the company that it becomes.
OF_COMPANY = {"name": "", "company_name": "name"}
NOUNS = ("person", "company")
COLUMNS = {"person": 3, "company": 5}
ARROW = 32
LEAD_WIDTH = 170
# There for the name of what is made, even where the lead says nothing.
ALWAYS = ("name", "company_name")
# Kept in the note of a result that has no field for it; see inheritance.py.
NOTED = ("title", "company_name", "email", "email_2", "phone", "phone_2", "mobile", "website", "industry")


class _LeadValue(Label):
    """As many lines as it needs, up to four; the grid asks it for the height of one only."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * 4)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten_words()
        self.setMinimumHeight(max(0, min(self.heightForWidth(self.width()), self.maximumHeight())))

    def _shorten_words(self) -> None:
        """A word that is wider than the column, such as an address of e-mail, would be cut off."""
        metrics, middle = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
        shown = re.sub(r"[^\s-]+-?", lambda word: metrics.elidedText(word[0], middle, self.width()), self._whole)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


@dataclass
class _Row:
    lead: Label
    cells: dict[str, ValueCell]
    caption: Label
    elsewhere: Label

    @property
    def arrives(self) -> bool:
        """Does its value go anywhere?"""
        return any(cell.is_used for cell in self.cells.values())


class ValueGrid(QWidget):
    """One row for each value of the lead that goes anywhere."""

    edited = Signal()

    def __init__(self) -> None:
        """Empty until a suggestion is shown."""
        super().__init__()
        self._rows: dict[str, _Row] = {}
        self._brought: Mapping[str, Mapping[str, Any]] = {}
        self._only_company = False
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(design.SPACE_8)
        self.grid.setVerticalSpacing(design.SPACE_8)
        self.grid.setColumnMinimumWidth(1, LEAD_WIDTH)
        for column in (2, 4):
            self.grid.setColumnMinimumWidth(column, ARROW)
        for column, share in ((1, 2), (3, 3), (5, 3)):
            self.grid.setColumnStretch(column, share)

    def show_suggestion(self, suggestion: ConversionSuggestion, first_row: int) -> int:
        """Makes a row for each field from `first_row` on, and answers the next free one."""
        self._brought = suggestion.values
        self._only_company = suggestion.person is None
        for name in FIELDS:
            said = str(suggestion.lead.values.get(name) or "")
            goals = {noun: goal for noun in NOUNS if (goal := self._goal(name, noun))}
            shown = said or any(str(self._brought[noun].get(goal) or "") for noun, goal in goals.items())
            if not goals or not (shown or name in ALWAYS):
                continue
            self._add(name, said, goals, first_row)
            first_row += 1
        return first_row

    def show_targets(self, wanted: Mapping[str, bool], matches: Mapping[str, Likely | None]) -> None:
        """New, existing or nothing in each column."""
        for name, row in self._rows.items():
            for noun, cell in row.cells.items():
                brought = str(self._brought[noun].get(cell.name) or "")
                match = matches[noun]
                if not wanted[noun]:
                    cell.show_nothing()
                elif match is None:
                    cell.show_new(brought)
                else:
                    cell.show_existing(brought, str(match.values.get(cell.name) or ""))
            self._show_row(name, row)
        self.update()

    def _show_row(self, name: str, row: _Row) -> None:
        said = bool(row.lead.text())
        row.caption.setVisible(said or row.arrives)
        row.lead.setVisible(said)
        row.elsewhere.setVisible(said and not row.arrives)
        row.elsewhere.setText(say("is kept in the note") if name in NOTED else say("stays on the lead"))

    def choice(self, noun: str, match: Likely | None) -> RecordChoice:
        """What is chosen in one column."""
        cells = [row.cells[noun] for row in self._rows.values() if noun in row.cells]
        values: dict[str, Any] = {cell.name: cell.value() for cell in cells}
        if noun == "company":
            values["relationship"] = "prospect"
        take = frozenset(cell.name for cell in cells if cell.takes())
        return RecordChoice(values, match.id if match else None, take)

    def name_of(self, noun: str, match: Likely | None) -> str:
        """How the result is called."""
        return match.title if match else str(self.choice(noun, None).values.get("name") or "").strip()

    def focus_name(self, noun: str) -> None:
        """To the name of a new record."""
        for row in self._rows.values():
            if noun in row.cells and row.cells[noun].name == "name":
                row.cells[noun].field.setFocus()

    def _goal(self, name: str, noun: str) -> str:
        """The field of the result that a field of the lead goes to; empty for none."""
        if noun == "company":
            goals = {"name": "name", "company_name": ""} if self._only_company else OF_COMPANY
            name = goals.get(name, name)
        return name if name in self._brought[noun] else ""

    def _add(self, name: str, said: str, goals: Mapping[str, str], at: int) -> None:
        label = label_of(Lead, name)
        caption, lead = small(label), _LeadValue(said)
        lead.setAccessibleName(say("{field} of the lead", field=say(label)))
        middle = Qt.AlignmentFlag.AlignVCenter
        self.grid.addWidget(caption, at, 0, middle)
        self.grid.addWidget(lead, at, 1, middle)
        cells = {noun: ValueCell(goal, label, noun) for noun, goal in goals.items()}
        for noun, cell in cells.items():
            self.grid.addWidget(cell, at, COLUMNS[noun], middle)
            cell.edited.connect(self.edited)
        elsewhere = small("")
        elsewhere.hide()
        self.grid.addWidget(elsewhere, at, COLUMNS["person"], middle)
        self._rows[name] = _Row(lead, cells, caption, elsewhere)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in self._rows.values():
            if not row.lead.text() or not row.arrives:
                continue
            begin = self._side(self._column(2))
            for noun in NOUNS:
                cell = row.cells.get(noun)
                if cell is None or not cell.is_used:
                    continue
                self._arrow(painter, begin, self._side(cell.geometry()), float(row.lead.geometry().center().y()))
                begin = self._side(self._column(4))
        painter.end()

    def _column(self, at: int) -> QRect:
        """Where it stands; a grid tells it as if one read from left to right."""
        return design.facing(self.grid.cellRect(0, at), self.grid.geometry(), self.layoutDirection())

    def _side(self, rect: QRect) -> float:
        """Where one begins to read it."""
        return float(rect.right() if self.isRightToLeft() else rect.left())

    def _arrow(self, painter: QPainter, begin: float, tip: float, y: float) -> None:
        colour = design.mixed(design.accent(self.palette()), self.palette().window().color(), 0.55)
        ahead = -1 if self.isRightToLeft() else 1
        begin, tip = begin + ahead * design.SPACE_4, tip - ahead * design.SPACE_4
        painter.setPen(QPen(colour, 1.2))
        painter.drawLine(QPointF(begin, y), QPointF(tip - ahead * 4, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        foot = tip - ahead * 6
        painter.drawPolygon(QPolygonF([QPointF(tip, y), QPointF(foot, y - 3.5), QPointF(foot, y + 3.5)]))
