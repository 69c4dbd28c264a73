"""Asks what a lead becomes: each value flows from the lead to the person, the company and the opportunity."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.background import Background
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
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import Label, ShortenedLabel

SIZE = QSize(1080, 900)
# Room for the title bar and a bit of what lies behind.
MARGINS = QSize(40, 80)


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
        self._settings = settings
        self.setWindowTitle(say("Convert lead"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self._found: Found | None = None
        self.person = TargetChoice(background, "person", Person)
        self.company = TargetChoice(background, "company", Company)
        self.opportunity = OpportunityPart()
        self.grid = ValueGrid()
        self.own = OwnRows(self.grid.grid)
        self.reason = TextField("Why it is qualified all the same")
        self.reason.setAccessibleName("Reason")
        self.sentence = Label("Reading…")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.convert = self._buttons.addButton("Convert", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.convert.setEnabled(False)
        self._lay_out()
        self.convert.setDefault(True)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        for side in (self.person, self.company):
            side.edited.connect(self._retarget)
        self.grid.edited.connect(self._check)
        self.opportunity.edited.connect(self._check)
        background.read(lambda: find(lead_id), self._show, self._refuse)

    def choices(self) -> ConversionChoices:
        """What is answered when Convert is pressed now."""
        assert self._found is not None, "the button is off until the lead was read"
        sides = {"person": self.person, "company": self.company}
        chosen = {n: self.grid.choice(n, side.match()) if side.is_wanted else None for n, side in sides.items()}
        return ConversionChoices(
            chosen["person"],
            chosen["company"],
            self.opportunity.choice(),
            self.reason.value() or "",
            self._found.suggestion.lead.version,
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
        sides = {"person": self.person, "company": self.company}
        wanted, matches = {n: s.is_wanted for n, s in sides.items()}, {n: s.match() for n, s in sides.items()}
        self.grid.show_targets(wanted, matches)
        self.own.show_targets(wanted, matches)
        self.opportunity.set_with_person(self.person.is_wanted)
        self._check()

    def _check(self) -> None:
        if self._found is None:
            return
        problem = self._problem()
        matches = {"person": self.person.match(), "company": self.company.match()}
        names = {noun: self.grid.name_of(noun, matches[noun]) for noun in NOUNS}
        names["opportunity"] = self.opportunity.title()
        following = self._found.suggestion.following
        self.sentence.setText(problem or what_will_happen(self.choices(), names, matches, following))
        self.convert.setEnabled(not problem)

    def _problem(self) -> str:
        sides = {"person": self.person, "company": self.company}
        if not any(side.is_wanted for side in sides.values()):
            return say("Choose a person or a company for the lead to become.")
        for noun, side in sides.items():
            if side.is_wanted and (side.problem() or not self.grid.name_of(noun, side.match())):
                return side.problem() or say(f"The new {noun} needs a name.")
        return self.opportunity.problem()

    def _deal_name(self) -> str:
        assert self._found is not None
        values = self._found.suggestion.lead.values
        return str(values["company_name"] or values["name"])

    def _value_said(self, found: Found) -> QWidget:
        """What the lead says of a deal, beside the opportunity."""
        values = found.suggestion.lead.values
        lines = []
        if values["next_action"] or values["next_action_on"]:
            when = f" ({values['next_action_on']:%d %b %Y})" if values["next_action_on"] else ""
            lines.append(f"Next action: {values['next_action'] or 'Follow up'}{when}")
        if values["possible_value"] is not None:
            lines.insert(0, f"Possible value: {values['possible_value']:,} {found.currency}")
        said = Label("\n".join(lines), quiet=True)
        said.setWordWrap(True)
        return said

    def _answer(self) -> None:
        self._check()
        if self.convert.isEnabled():
            self._settings.converts_to_opportunity = self.opportunity.switch.isChecked()
            self.answered.emit(self.choices())
            self.accept()

    def _lay_out(self) -> None:
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
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        for bar in (self._scroll.verticalScrollBar(), self._scroll.horizontalScrollBar()):
            ground = bar.palette()
            ground.setBrush(QPalette.ColorRole.Base, ground.window())
            bar.setPalette(ground)
        self.sentence.setWordWrap(True)
        self.sentence.setAccessibleName("What will happen")
        foot = QVBoxLayout()
        foot.setContentsMargins(design.SPACE_16, design.SPACE_12, design.SPACE_16, design.SPACE_16)
        foot.setSpacing(design.SPACE_12)
        foot.addWidget(self._warning_line())
        last = QHBoxLayout()
        last.setSpacing(design.SPACE_16)
        last.addWidget(self.sentence, 1)
        last.addWidget(self._buttons)
        foot.addLayout(last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(_Hairline())
        layout.addLayout(foot)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - MARGINS))

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
