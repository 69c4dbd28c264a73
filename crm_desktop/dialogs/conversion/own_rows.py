"""The lead's own fields, and which field of each result they go to; they are settled in Settings, so only said here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from crm_desktop.models.leads.matching import Likely
from crm_desktop.models.leads.own_inheritance import OnTheWay
from crm_desktop.models.wording import say
from crm_desktop.views.widgets.labels import Label, small

COLUMNS = {"person": 3, "company": 5}


@dataclass
class _Row:
    value: OnTheWay
    said: dict[str, Label]


class OwnRows:
    """One line for each own field that has a value."""

    def __init__(self, grid: QGridLayout) -> None:
        """`grid` is that of the other values."""
        self._grid = grid
        self._rows: list[_Row] = []

    def show_values(self, values: Sequence[OnTheWay], first_row: int) -> int:
        """Makes the lines from `first_row` on, and answers the next free row."""
        for at, value in enumerate(values, first_row):
            lead = Label(value.text)
            lead.setWordWrap(True)
            lead.setMaximumHeight(lead.fontMetrics().lineSpacing() * 4)
            lead.setAccessibleName(f"{value.name} {say('of the lead')}")
            self._grid.addWidget(small(value.name), at, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(lead, at, 1, Qt.AlignmentFlag.AlignVCenter)
            said = {noun: small("") for noun in COLUMNS}
            for noun, label in said.items():
                label.setWordWrap(True)
                self._grid.addWidget(label, at, COLUMNS[noun], Qt.AlignmentFlag.AlignVCenter)
            self._rows.append(_Row(value, said))
        return first_row + len(values)

    def show_targets(self, wanted: Mapping[str, bool], matches: Mapping[str, Likely | None]) -> None:
        """New, existing or nothing in each column."""
        for row in self._rows:
            for noun, label in row.said.items():
                goal = row.value.goals.get(noun, "")
                here = bool(goal) and wanted[noun]
                label.setText(("" if not here else _fills(goal)) if matches[noun] else _goes_to(goal) if here else "")
            first = next((noun for noun in COLUMNS if wanted[noun]), "person")
            if not any(label.text() for label in row.said.values()):
                row.said[first].setText(_without_home(row.value))


def _goes_to(goal: str) -> str:
    return say("goes to {goal}", goal=goal)


def _fills(goal: str) -> str:
    return say("goes to {goal} if that is blank", goal=goal)


def _without_home(value: OnTheWay) -> str:
    goal = value.goals.get("opportunity", "")
    if not goal:
        return say("is kept in the note")
    return say(
        "{goes_to_the_opportun} {goal}; {without_an_opportuni} it is kept in the note",
        goes_to_the_opportun=say("goes to the opportunity, to"),
        goal=goal,
        without_an_opportuni=say("without an opportunity"),
    )
