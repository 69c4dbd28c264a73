"""What can be done with the selected records: how many they are, as many buttons as fit, and a menu of them all."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.widgets.labels import Label

NARROWEST = 160


class BulkBar(QWidget):
    """Shown only while something is selected; shorter words or a wider window show more buttons."""

    menu_wanted = Signal(QPoint)
    """All of it as a menu, at that place of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Has no buttons yet."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label = Label()
        self._buttons: list[QPushButton] = []
        self._more = QToolButton()
        self._more.setIcon(icons.icon("more"))
        self._more.setAutoRaise(True)
        self._more.setAccessibleName(say("More"))
        self._more.setToolTip(say("More"))
        self._more.clicked.connect(
            lambda: self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(design.SPACE_8)
        self._row.addWidget(self._label)
        self._row.addWidget(self._more)
        self._row.addStretch(1)

    def set_buttons(self, buttons: Sequence[QPushButton]) -> None:
        """The most used first."""
        self._buttons = list(buttons)
        for at, button in enumerate(buttons, 1):
            button.setDefault(False)
            self._row.insertWidget(at, button)
        self._fit()

    def show_count(self, count: int) -> None:
        """So many are selected."""
        self._label.setText(say("{count} selected", count=formats.number_text(count)))
        self._fit()

    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _fit(self) -> None:
        gap = self._row.spacing()
        room = self.width() - self._label.sizeHint().width() - self._more.sizeHint().width() - 2 * gap
        for button in self._buttons:
            room -= button.sizeHint().width() + gap
            button.setVisible(room >= 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
