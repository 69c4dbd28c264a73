"""An amount of money that may be empty; Decimal all the way."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.field import mark_problem

_SCALES = {"k": 3, "m": 6, "": 0}
_LARGEST = Decimal("999999999999.99")


def read_money(text: str) -> Decimal | None:
    """12,500.00, 12.500,00, 12500, 12 500 or 12.5k as the amount meant; None when it cannot be told.

    The last sign of several kinds is the decimal one; a single one is the locale's, unless it can only be the other.
    """
    bare = re.sub(r"[\s'’]", "", text.strip().casefold())
    bare = bare.removeprefix("€").removeprefix("$").removeprefix("£").removesuffix("€")
    scale = bare[-1:] if bare[-1:] in ("k", "m") else ""
    figures = bare.removesuffix(scale) if scale else bare
    if not re.fullmatch(r"[-−]?[\d.,]*\d[\d.,]*", figures):
        return None
    try:
        amount = Decimal(plain_figures(figures.replace("−", "-"))).scaleb(_SCALES[scale])
    except InvalidOperation:
        return None
    return amount.quantize(Decimal("0.01")) if abs(amount) <= _LARGEST else None


def plain_figures(figures: str) -> str:
    """Figures as Decimal reads them, whichever signs part them."""
    marks = [mark for mark in figures if mark in ".,"]
    if not marks:
        return figures
    decimal = marks[-1]
    if len(set(marks)) == 1:
        after = len(figures) - figures.rindex(decimal) - 1
        groups = len(marks) > 1 or (after == 3 and decimal != QLocale().decimalPoint())
        if groups:
            return figures.replace(decimal, "")
    other = "," if decimal == "." else "."
    return figures.replace(other, "").replace(decimal, ".")


class MoneyField(QLineEdit):
    """One amount, or none."""

    edited = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        """Empty is no amount, which is not zero."""
        super().__init__(parent)
        self._value: Decimal | None = None
        self.setPlaceholderText(placeholder)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(design.font(tabular=True))
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def value(self) -> Decimal | None:
        """The amount with two places; None when empty or not to be read, see `problem`."""
        return self._value

    def set_value(self, value: Decimal | None) -> None:
        """Shows the amount with the locale's groups."""
        self._value = value
        self.setText(formats.money_text(value))
        mark_problem(self, "")

    def problem(self) -> str:
        """Why it cannot be meant."""
        text = self.text().strip()
        return say("“{text}” is no amount of at most twelve digits.", text=text) if text and self._value is None else ""

    def _typed(self, text: str) -> None:
        self._value = read_money(text) if text.strip() else None
        mark_problem(self, "")
        self.edited.emit()

    def _finished(self) -> None:
        if self._value is not None:
            self.set_value(self._value)
        mark_problem(self, self.problem())
