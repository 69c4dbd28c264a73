"""A number with or without a point, which may be empty; Decimal all the way."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.field import mark_problem
from crm_desktop.views.widgets.money_field import plain_figures


def read_decimal(text: str) -> Decimal | None:
    """1250.5, 1,250.5, 1.250,5 or -3 as the number meant; None when it cannot be told."""
    bare = re.sub(r"[\s'’]", "", text).replace("−", "-")
    if not re.fullmatch(r"-?[\d.,]*\d[\d.,]*", bare):
        return None
    try:
        return Decimal(plain_figures(bare))
    except InvalidOperation:
        return None


class DecimalField(QLineEdit):
    """One number, or none."""

    edited = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Empty is no number, which is not zero."""
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(design.font(tabular=True))
        self.textEdited.connect(self._typed)

    def value(self) -> Decimal | None:
        """The number; None when empty or not to be read, see `problem`."""
        return read_decimal(self.text()) if self.text().strip() else None

    def set_value(self, value: Decimal | None) -> None:
        """Shows the number as the locale has it."""
        self.setText(formats.decimal_text(value))
        mark_problem(self, "")

    def problem(self) -> str:
        """Why it cannot be meant."""
        text = self.text().strip()
        return say("“{text}” is no number.", text=text) if text and self.value() is None else ""

    def _typed(self) -> None:
        mark_problem(self, "")
        self.edited.emit()
