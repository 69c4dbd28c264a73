"""A whole number that may be empty."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.field import mark_problem


class NumberField(QLineEdit):
    """One whole number from 0 to `highest`, or none."""

    edited = Signal()

    def __init__(self, highest: int = 2**31 - 1, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Groups of figures may be typed as the locale has them."""
        super().__init__(parent)
        self._highest = highest
        self.setPlaceholderText(placeholder)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(design.font(tabular=True))
        self.textEdited.connect(self._typed)

    def value(self) -> int | None:
        """The number; None when empty or not to be read, see `problem`."""
        text = self.text().strip().removesuffix("%").strip()
        number, readable = QLocale().toLongLong(text)
        if not readable:
            readable = text.isdecimal() and len(text) <= len(str(self._highest))
            number = int(text) if readable else 0
        return number if readable and 0 <= number <= self._highest else None

    def set_value(self, value: int | None) -> None:
        """Shows the number."""
        self.setText(formats.number_text(value))
        mark_problem(self, "")

    def problem(self) -> str:
        """Why it cannot be meant."""
        text = self.text().strip()
        among = say("from 0 to {highest}", highest=formats.number_text(self._highest))
        return (
            say("“{text}” is no whole number {among}.", text=text, among=among) if text and self.value() is None else ""
        )

    def _typed(self) -> None:
        mark_problem(self, "")
        self.edited.emit()
