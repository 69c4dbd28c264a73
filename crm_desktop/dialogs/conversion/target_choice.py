"""Who the lead becomes: a new record, a likely match with its reason and likeness, another one, or nobody."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.leads.matching import Likely, as_likely
from crm_desktop.models.record import Searchable
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Hue
from crm_desktop.views.records.link_picker import LinkPicker
from crm_desktop.views.widgets.badge import Badge
from crm_desktop.views.widgets.help_button import HelpButton
from crm_desktop.views.widgets.labels import Label, ShortenedLabel

SHOWN = 3
LONGEST = 26
WIDEST_BADGE = 190
# As far as the text of a radio button stands from its edge.
INDENT = 21


class TargetChoice(QWidget):
    """One of new, a match, another one, or none; named after what it makes."""

    edited = Signal()

    def __init__(self, background: Background, noun: str, model: type[Searchable]) -> None:
        """`noun` is person or company."""
        super().__init__()
        self._background, self._noun, self._model = background, noun, model
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._likely: dict[int, Likely] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(design.SPACE_4)
        self._heading = QHBoxLayout()
        self._heading.addWidget(Label(say(noun.capitalize()), design.Size.SECTION, QFont.Weight.DemiBold))
        self._lines.addLayout(self._heading)
        self.new = self._radio(say("New {kind}", kind=say(noun)))
        self._lines.addWidget(self.new)
        self._matches = QVBoxLayout()
        self._matches.setSpacing(design.SPACE_4)
        self._lines.addLayout(self._matches)
        self.other = self._radio(say("Another {kind}", kind=say(noun)))
        self.picker = LinkPicker(background, model)
        self.picker.setAccessibleName(say("Another {kind}", kind=say(noun)))
        self.picker.edited.connect(self._picked)
        self._lines.addWidget(self.other)
        self._lines.addWidget(self.picker)
        self.none = self._radio(say("No {kind}", kind=say(noun)))
        self._lines.addWidget(self.none)
        self._lines.addStretch(1)
        self.picker.hide()
        self.new.setChecked(True)

    def offer(self, likely: Sequence[Likely], chosen: Likely | None, wanted: bool) -> None:
        """The matches, of which one may be chosen already; without `wanted`, none is made."""
        if likely:
            self._heading.addWidget(HelpButton("Match"))
            self._heading.addStretch(1)
        for match in likely[:SHOWN]:
            self._matches.addWidget(self._match_line(match))
        button = self.none if not wanted else self.new
        if chosen is not None:
            button = next(b for b in self._group.buttons() if b.property("match") == chosen.id)  # type: ignore[assignment]
        button.setChecked(True)

    def match(self) -> Likely | None:
        """The existing record that is chosen."""
        button = self._group.checkedButton()
        number = button.property("match") if button is not None else None
        return self._likely.get(int(number)) if number is not None else None

    @property
    def is_wanted(self) -> bool:
        """Is anything made or added to?"""
        return not self.none.isChecked()

    def problem(self) -> str:
        """Why it cannot be meant yet."""
        return (
            say("Choose the {kind} that is meant.", kind=say(self._noun))
            if self.other.isChecked() and self.match() is None
            else ""
        )

    def _match_line(self, match: Likely) -> QWidget:
        self._likely[match.id] = match
        radio = self._radio(match.title if len(match.title) <= LONGEST else f"{match.title[: LONGEST - 1]}…")
        radio.setProperty("match", match.id)
        radio.setAccessibleName(match.title)
        likeness = formats.percent_text(match.likeness)
        radio.setAccessibleDescription(f"{match.detail}, {match.reason}, {likeness}")
        radio.setToolTip(match.title)
        badge = Badge(f"{match.reason} · {likeness}", Hue.GREEN if match.strong else Hue.AMBER)
        badge.setMaximumWidth(WIDEST_BADGE)
        badge.setToolTip(match.reason)
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(design.SPACE_8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(radio, 0, 0)
        grid.addWidget(badge, 0, 1)
        if match.detail:
            detail = ShortenedLabel(match.detail, design.Size.SMALL, quiet=True)
            detail.setIndent(INDENT)
            grid.addWidget(detail, 1, 0, 1, 2)
        return line

    def _radio(self, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setAccessibleName(text)
        self._group.addButton(radio)
        return radio

    def _clicked(self) -> None:
        self.picker.setVisible(self.other.isChecked())
        if self.other.isChecked():
            self.picker.setFocus()
        self.edited.emit()

    def _picked(self) -> None:
        link = self.picker.value()
        if not isinstance(link, Link):
            self.other.setProperty("match", None)
            self.edited.emit()
            return
        model = self._model
        self._background.read(lambda: as_likely(model.find(link.id), "chosen"), self._read, self._missed)

    def _read(self, match: Likely) -> None:
        self._likely[match.id] = match
        self.other.setProperty("match", match.id)
        self.edited.emit()

    def _missed(self, _: Exception) -> None:
        self.picker.set_value(None)
        self.edited.emit()
