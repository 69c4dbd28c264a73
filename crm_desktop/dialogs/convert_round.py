"""Several leads, one after another in the same place: convert, skip, go back; by keys alone (the weekly review)."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.models.leads import ConversionChoices
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings


class Converting(Protocol):
    """What does the conversion of one lead, then says that it is done, or why not."""

    def __call__(
        self,
        lead_id: int,
        choices: ConversionChoices,
        done: Callable[[object], object],
        refused: Callable[[str], object],
    ) -> object:
        """In the background."""


class ConvertRound(ConvertLead):
    """Converts each when it was answered, and shows the next one."""

    def __init__(
        self,
        background: Background,
        settings: Settings,
        lead_ids: Sequence[int],
        converting: Converting,
        parent: QWidget | None = None,
    ) -> None:
        """Begins with the first."""
        self._lead_ids, self._at, self._converting = list(lead_ids), 0, converting
        super().__init__(background, settings, lead_ids[0], parent)
        self.back = self._beside(say("Back"), "Alt+Left", self._go_back)
        self.skip = self._beside(say("Skip"), "Alt+Right", self._go_on)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say("Close"))
        self._say_place()

    def conclude(self, choices: ConversionChoices) -> None:
        """Converts it; the next one comes when that is done."""
        self.convert.setEnabled(False)
        self.sentence.setText(say("Converting…"))
        self._converting(self._lead_ids[self._at], choices, self._converted, self._stay)

    def _converted(self, _: object) -> None:
        self._go_on()

    def _stay(self, refusal: str) -> None:
        self.sentence.setText(refusal)
        self.convert.setEnabled(True)

    def _go_on(self) -> None:
        self._go(self._at + 1)

    def _go_back(self) -> None:
        self._go(self._at - 1)

    def _go(self, place: int) -> None:
        if place >= len(self._lead_ids):
            self.accept()
        elif place >= 0:
            self._at = place
            self._say_place()
            self.show_lead(self._lead_ids[place])

    def _say_place(self) -> None:
        place, count = self._at + 1, len(self._lead_ids)
        self.setWindowTitle(say("Convert lead {place:,} of {count:,}", place=place, count=count))
        self.back.setEnabled(self._at > 0)

    def _beside(self, text: str, keys: str, pressed: Callable[[], object]) -> QWidget:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.setToolTip(f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(pressed)
        QShortcut(QKeySequence(keys), self, pressed)
        return button
