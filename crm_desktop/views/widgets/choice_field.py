"""One of a closed set, named in words."""

from collections.abc import Hashable, Iterable
from typing import Any, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from crm_desktop.models.wording import say

LEAST, WIDEST = 8, 200
"""Large letters that always have room; and how wide a label may be that the field grows for."""
LOOKED_AT = 20


class ChoiceField(QComboBox):
    """A choice among values with labels; with `optional` also none of them."""

    edited = Signal()

    def __init__(
        self, choices: Iterable[tuple[Hashable, str]] = (), optional: str | None = None, parent: QWidget | None = None
    ) -> None:
        """`optional` is the label of no choice, such as "No owner"; None when one must be chosen."""
        super().__init__(parent)
        self._optional = optional
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(LEAST)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_choices(choices)
        self.activated.connect(lambda _: self.edited.emit())

    def set_choices(self, choices: Iterable[tuple[Hashable, str]]) -> None:
        """Other choices; what was chosen stays if it is still among them."""
        kept = self.value()
        self.clear()
        if self._optional is not None:
            self.addItem(say(self._optional), None)
        for value, label in choices:
            self.addItem(label, value)
        self.set_value(kept)

    def value(self) -> Any:
        """What is chosen."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Chooses; a value that is no choice any more is shown as it is and kept."""
        index = next((i for i in range(self.count()) if self.itemData(i) == value), -1)
        if index < 0 and value is not None:
            self.addItem(str(value), value)
            index = self.count() - 1
        self.setCurrentIndex(max(index, 0) if self.count() else -1)

    def problem(self) -> str:
        """Every choice can be meant."""
        return ""

    def sizeHint(self) -> QSize:
        """As wide as its labels where there is room, since languages differ; a longer one is shortened."""
        usual = super().sizeHint()
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
            return usual
        metrics = self.fontMetrics()
        labels = (self.itemText(place) for place in range(min(self.count(), LOOKED_AT)))
        widest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
        more = min(widest, WIDEST) - metrics.horizontalAdvance("X") * self.minimumContentsLength()
        return QSize(usual.width() + max(more, 0), usual.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.width() < self.sizeHint().width():
            name = f"{self.toolTip()}: " if self.toolTip() else ""
            QToolTip.showText(cast("QHelpEvent", event).globalPos(), f"{name}{self.currentText()}", self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must not change what it says.
        event.ignore()
