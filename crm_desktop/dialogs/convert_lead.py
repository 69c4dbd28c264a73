"""Asks what a lead becomes: each value flows from the lead to the person, the company and the opportunity."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.conversion.next_part import NextPart
from crm_desktop.dialogs.conversion.opportunity_part import OpportunityPart
from crm_desktop.dialogs.conversion.own_rows import OwnRows
from crm_desktop.dialogs.conversion.sentence import what_will_happen
from crm_desktop.dialogs.conversion.target_choice import TargetChoice
from crm_desktop.dialogs.conversion.value_grid import NOUNS, ValueGrid
from crm_desktop.models.choices import Choices, read_choices
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import ConversionChoices, ConversionSuggestion, Lead, suggest_conversion
from crm_desktop.models.leads.conversion import refuse_converted
from crm_desktop.models.leads.suggestion import certain_match
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.reading_order import bring_into_view, follow_reading
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import Label, ShortenedLabel

SIZE = QSize(1080, 900)
# Room for the title bar and a bit of what lies behind.
MARGINS = QSize(40, 80)
SENTENCE = 480


@dataclass(frozen=True)
class Found:
    """All that the dialog shows, read at once."""

    suggestion: ConversionSuggestion
    choices: Choices
    currency: str


def find(lead_id: int) -> Found:
    """Reads it, on a worker. Raises Refused for a lead that is converted already."""
    refuse_converted(Lead.find(lead_id))
    return Found(suggest_conversion(lead_id), read_choices(), our_office().currency)


class ConvertLead(QDialog):
    """Open it with `open()`; it answers `ConversionChoices` and writes nothing."""

    answered = Signal(object)

    def __init__(self, background: Background, settings: Settings, lead_id: int, parent: QWidget | None = None) -> None:
        """Shows the lead when it was read; offers an opportunity if one was wanted last time (YetiForce #1785)."""
        super().__init__(parent)
        self._background, self._settings = background, settings
        self._reading: Task[Any] | None = None
        self.setWindowTitle(say("Convert lead"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self._found: Found | None = None
        self.reason = TextField(say("Why it is qualified all the same"))
        self.reason.setAccessibleName(say("Reason"))
        self.sentence = Label(say("Reading…"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.convert = self._buttons.addButton(say("Convert"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.convert.setEnabled(False)
        self._lay_out()
        self.convert.setDefault(True)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        self.show_lead(lead_id)

    def show_lead(self, lead_id: int) -> None:
        """Begins with this lead, whichever was shown before."""
        if self._reading is not None:
            self._reading.cancel()
        self._found = None
        self.convert.setEnabled(False)
        self._warned.hide()
        self.reason.set_value("")
        self.person = TargetChoice(self._background, "person", Person)
        self.company = TargetChoice(self._background, "company", Company)
        self.opportunity, self.next = OpportunityPart(), NextPart()
        self.grid = ValueGrid()
        self.own = OwnRows(self.grid.grid)
        self._scroll.setWidget(self._made_inside())
        self._scroll.show()
        for side in (self.person, self.company):
            side.edited.connect(self._retarget)
        for part in (self.grid, self.opportunity, self.next):
            part.edited.connect(self._check)
        self.sentence.setText(say("Reading…"))
        self._reading = self._background.read(partial(find, lead_id), self._show, self._refuse)

    def choices(self) -> ConversionChoices:
        """What is answered when Convert is pressed now."""
        assert self._found is not None, "the button is off until the lead was read"
        owner = self.next.owner.value()
        chosen = {n: self.grid.choice(n, s.match()) if s.is_wanted else None for n, s in self._sides.items()}
        for noun, choice in chosen.items():
            if choice is not None and choice.existing is None and owner is not None:
                chosen[noun] = replace(choice, values={**choice.values, "owner": owner})
        deal = self.opportunity.choice()
        return ConversionChoices(
            chosen["person"],
            chosen["company"],
            replace(deal, owner=owner) if deal is not None and deal.existing is None else deal,
            self.reason.value() or "",
            self._found.suggestion.lead.version,
            self.next.follow_up(),
        )

    def _show(self, found: Found) -> None:
        self._found, suggestion = found, found.suggestion
        values = suggestion.lead.values
        self._title.show_text(suggestion.lead.name)
        self._origin.show_text(
            " · ".join(values[name].name for name in ("status", "list", "owner") if values[name] is not None)
        )
        self.person.offer(suggestion.people, certain_match(suggestion.people), suggestion.person is not None)
        self.company.offer(suggestion.companies, certain_match(suggestion.companies), suggestion.company is not None)
        next_row = self.own.show_values(suggestion.own, self.grid.show_suggestion(suggestion, 2))
        self.grid.grid.addWidget(_Hairline(), next_row, 0, 1, 6)
        self.grid.grid.addWidget(self.opportunity, next_row + 1, 3, 1, 3)
        self.grid.grid.addWidget(self._value_said(found), next_row + 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        self.grid.grid.addWidget(self.next, next_row + 2, 3, 1, 3)
        self.next.offer(values["next_action"], values["next_action_on"], values["owner"], found.choices.users)
        self.opportunity.offer(
            self._deal_name(),
            values["possible_value"],
            found.currency,
            found.choices.pipelines,
            suggestion.opportunities,
            self._settings.converts_to_opportunity,
        )
        self._warning.setText(suggestion.warning)
        self._warned.setVisible(bool(suggestion.warning))
        self._retarget()
        self.convert.setDefault(True)
        self.convert.setFocus()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._scroll.hide()
        self.sentence.setText(str(error))
        self.adjustSize()

    def _retarget(self) -> None:
        """Another person or company: the values flow elsewhere."""
        if self._found is None:
            return
        wanted = {noun: side.is_wanted for noun, side in self._sides.items()}
        matches = {noun: side.match() for noun, side in self._sides.items()}
        self.grid.show_targets(wanted, matches)
        self.own.show_targets(wanted, matches)
        self.opportunity.set_with_person(self.person.is_wanted)
        self._check()

    def _check(self) -> None:
        if self._found is None:
            return
        problem = self._problem()
        matches = {noun: side.match() for noun, side in self._sides.items()}
        names = {noun: self.grid.name_of(noun, matches[noun]) for noun in NOUNS}
        names["opportunity"] = self.opportunity.title()
        following = self._found.suggestion.following
        self.sentence.setText(problem or what_will_happen(self.choices(), names, matches, following))
        whom = next((names[noun] for noun, side in self._sides.items() if side.is_wanted), "")
        self.next.show_goal(self.opportunity.switch.isChecked(), whom)
        self.convert.setEnabled(not problem)

    def _problem(self) -> str:
        if not any(side.is_wanted for side in self._sides.values()):
            return say("Choose a person or a company for the lead to become.")
        for noun, side in self._sides.items():
            if side.is_wanted and (side.problem() or not self.grid.name_of(noun, side.match())):
                return side.problem() or say("The new {kind} needs a name.", kind=say(noun))
        return self.opportunity.problem() or self.next.problem()

    def _deal_name(self) -> str:
        assert self._found is not None
        values = self._found.suggestion.lead.values
        return str(values["company_name"] or values["name"])

    def _value_said(self, found: Found) -> QWidget:
        """What the lead says of a deal, beside the opportunity."""
        value = found.suggestion.lead.values["possible_value"]
        said = Label(
            "" if value is None else say("Possible value: {value:,} {currency}", value=value, currency=found.currency),
            quiet=True,
        )
        said.setWordWrap(True)
        return said

    @property
    def _sides(self) -> dict[str, TargetChoice]:
        return {"person": self.person, "company": self.company}

    def _answer(self) -> None:
        self._check()
        if self.convert.isEnabled():
            self._settings.converts_to_opportunity = self.opportunity.switch.isChecked()
            self.conclude(self.choices())

    def conclude(self, choices: ConversionChoices) -> None:
        """Hands over what was answered."""
        self.answered.emit(choices)
        self.accept()

    def _made_inside(self) -> QWidget:
        """The lead at the left, what it becomes at the right."""
        self._title = ShortenedLabel("", design.Size.TITLE, QFont.Weight.DemiBold)
        self._origin = ShortenedLabel("", design.Size.SMALL, quiet=True)
        lead = QWidget()
        head = QVBoxLayout(lead)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(design.SPACE_4)
        head.addWidget(Label(say("Lead"), design.Size.SECTION, QFont.Weight.DemiBold))
        head.addWidget(self._title)
        head.addWidget(self._origin)
        head.addStretch(1)
        self.grid.grid.addWidget(lead, 0, 0, 1, 2)
        self.grid.grid.addWidget(self.person, 0, 3)
        self.grid.grid.addWidget(self.company, 0, 5)
        self.grid.grid.addWidget(_Hairline(), 1, 0, 1, 6)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        column.addWidget(self.grid)
        column.addStretch(1)
        inside.setAutoFillBackground(True)
        inside.setBackgroundRole(QPalette.ColorRole.Window)
        return inside

    def _lay_out(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sentence.setWordWrap(True)
        self.sentence.setAccessibleName(say("What will happen"))
        foot = QVBoxLayout()
        foot.setContentsMargins(design.SPACE_16, design.SPACE_12, design.SPACE_16, design.SPACE_16)
        foot.setSpacing(design.SPACE_12)
        foot.addWidget(self._warning_line())
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setSpacing(design.SPACE_16)
        self._last.addWidget(self.sentence, 1)
        self._last.addWidget(self._buttons)
        foot.addLayout(self._last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(_Hairline())
        layout.addLayout(foot)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - MARGINS))

    def focusNextPrevChild(self, next: bool) -> bool:
        follow_reading(self)  # the rows of values come when the lead is read
        moved = super().focusNextPrevChild(next)
        bring_into_view(self.focusWidget())
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Above the buttons where they would leave it no room.
        is_narrow = self.width() - self._buttons.sizeHint().width() < SENTENCE
        ways = QBoxLayout.Direction
        self._last.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _warning_line(self) -> QWidget:
        """What speaks against it, and room for a reason; it blocks nothing."""
        self._warned = QWidget()
        self._warning = Label("")
        self._warning.setWordWrap(True)
        row = QHBoxLayout(self._warned)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.SPACE_8)
        row.addWidget(Symbol("warning", design.ICON))
        row.addWidget(self._warning, 2)
        row.addWidget(self.reason, 1)
        self._warned.hide()
        return self._warned


class _Hairline(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), design.hairline(self.palette()))
        painter.end()
