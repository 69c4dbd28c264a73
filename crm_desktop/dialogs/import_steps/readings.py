"""Two readings of one value, side by side, as a choice."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from crm_desktop.dialogs.import_steps.columns_found import EitherWay
from crm_desktop.models.wording import say
from crm_desktop.views import design, icons
from crm_desktop.views.widgets.labels import Label


class Readings(QWidget):
    """“03/04/2026 is” and two buttons, of which one is pressed."""

    chosen = Signal(str)
    """The reading that is meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_choice`."""
        super().__init__(parent)
        self._sample = Label(quiet=True)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(design.SPACE_4)
        self._layout.addWidget(self._sample)
        self._layout.addStretch(1)

    def show_choice(self, found: EitherWay) -> None:
        """What a value means in each reading."""
        if list(self.buttons) != list(found.readings):
            for old in self.buttons.values():
                self._group.removeButton(old)
                old.deleteLater()
            self.buttons = {reading: self._button(reading) for reading in found.readings}
        self._sample.setText(say("{sample} is", sample=found.sample))
        self.setAccessibleName(say("How to read {found}", found=found.label))
        for reading, said in found.readings.items():
            button = self.buttons[reading]
            button.setText(said)
            button.setAccessibleName(say("{sample} is {said}", sample=found.sample, said=said))
            button.setChecked(reading == found.chosen)
            self._mark(button)

    def _button(self, reading: str) -> QPushButton:
        made = QPushButton()
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(partial(self._pressed, reading))
        self._group.addButton(made)
        self._layout.insertWidget(self._layout.count() - 1, made)
        return made

    def _pressed(self, reading: str, _: bool = False) -> None:
        for button in self.buttons.values():
            self._mark(button)
        self.chosen.emit(reading)

    def _mark(self, button: QPushButton) -> None:
        """A tick says it beside the colour."""
        button.setIcon(icons.icon("check") if button.isChecked() else QIcon())
