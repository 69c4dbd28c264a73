"""What all fields of a form have in common."""

from typing import Any, Protocol

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolButton, QWidget

from crm_desktop.views import design


class Field(Protocol):
    """A widget that holds one value; None is empty. `edited` comes when the user changed it, not the program."""

    edited: Any

    def value(self) -> Any:
        """What stands there; None when empty."""
        ...

    def set_value(self, value: Any) -> None:
        """Shows a value, or nothing for None."""
        ...

    def problem(self) -> str:
        """Why what stands there cannot be meant; empty when it can."""
        ...


class TextField(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, placeholder: str = "", limit: int = 10_000, parent: QWidget | None = None) -> None:
        """`limit` in characters."""
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(limit)
        self.textEdited.connect(lambda _: self.edited.emit())

    def value(self) -> str | None:
        """The text without blanks around it."""
        return self.text().strip() or None

    def set_value(self, value: str | None) -> None:
        """Shows it from its beginning."""
        self.setText(value or "")
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Any text can be meant."""
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_whole(self)


class LongTextField(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self, placeholder: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        """`lines` high."""
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + design.SPACE_16)
        self._setting = False
        self.textChanged.connect(self._changed)

    def sizeHint(self) -> QSize:
        """Twice the least where there is room; Qt's own makes a form with a note higher than a laptop."""
        return QSize(super().sizeHint().width(), 2 * self.minimumHeight())

    def value(self) -> str | None:
        """The text without blanks around it."""
        return self.toPlainText().strip() or None

    def set_value(self, value: str | None) -> None:
        """Shows it; no edit."""
        self._setting = True
        self.setPlainText(value or "")
        self._setting = False

    def problem(self) -> str:
        """Any text can be meant."""
        return ""

    def _changed(self) -> None:
        if not self._setting:
            self.edited.emit()


def mark_problem(field: QWidget, sentence: str) -> None:
    """Shows on the field itself that it cannot be read; the sentence is its tooltip and its description."""
    palette = QPalette() if not sentence else field.palette()
    if sentence:
        palette.setColor(QPalette.ColorRole.Text, design.danger(palette))
    field.setPalette(palette)
    field.setToolTip(sentence)
    field.setAccessibleDescription(sentence)


def tell_whole(field: QLineEdit) -> None:
    """What is written in an empty field, as its tool tip where the field is too narrow for it."""
    hint = field.placeholderText()
    if hint and field.toolTip() in ("", hint):
        needed = field.fontMetrics().horizontalAdvance(hint) + design.SPACE_16
        buttons = field.findChildren(QToolButton)
        needed += sum(button.width() + design.SPACE_4 for button in buttons if button.isVisibleTo(field))
        field.setToolTip(hint if needed > field.width() else "")
