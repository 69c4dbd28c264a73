"""The values of one field in all rows: what can't be read is a refusal with a reason, what looks odd a flag."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.cells import Cell, cell_text
from crm_desktop.models.imports.dates import DateOrder, find_date_order, is_no_date, names_no_day, read_date
from crm_desktop.models.imports.numbers import DecimalSign, find_decimal_sign, read_number
from crm_desktop.models.record_fields import LARGEST_AMOUNT
from crm_desktop.models.wording import say

NOTHING = frozenset({"", "-", "–", "—", "n/a", "N/A", "#N/A", "null", "NULL"})
_YES = "1 true yes y x ja oui si sí sim wahr vrai verdadero sant on"
_NO = "0 false no n nein non nej nee nao falsch faux falso falskt off"
YES, NO = frozenset(_YES.split()), frozenset(_NO.split())


@dataclass
class Values:
    """One field of all rows: its values, and by row what could not be read and what looks odd."""

    values: list[Any]
    refusals: dict[int, str] = field(default_factory=dict)
    flags: dict[int, str] = field(default_factory=dict)
    date_order: DateOrder | None = None
    decimal_sign: DecimalSign | None = None
    own_type: str | None = None
    """Of an own field its type, also of one that is still to be made."""
    short_codes: dict[int, str] = field(default_factory=dict)
    """Codes that seem to have lost leading zeros, as they would read with them."""

    def flag(self, row: int, sentence: str) -> None:
        """One more thing that looks odd."""
        self.flags[row] = f"{self.flags[row]} {sentence}" if row in self.flags else sentence


def texts_of(cells: Sequence[Cell]) -> list[str]:
    """The cells as people would type them."""
    try:
        return list(map(str.strip, cells))  # type: ignore[arg-type]
    except TypeError:  # not all of them texts
        return [cell_text(cell) for cell in cells]


def read_each(texts: Sequence[str], read: Callable[[str], Any], sentence: str, empty: Any) -> Values:
    """Each text by itself; `read` answers None for what it can't read."""
    found = Values([empty] * len(texts))
    for row, text in enumerate(texts):
        if text in NOTHING:
            continue
        value = read(text)
        if value is None:
            found.refusals[row] = sentence.format(shortened(text))
        else:
            found.values[row] = value
    return found


def read_dates(cells: Sequence[Cell], label: str, country: str, chosen: str | None = None) -> Values:
    """One order for all of them: the one chosen, else what the column shows."""
    order = find_date_order(cells, country)
    if chosen:
        order = DateOrder(chosen, order.ambiguous, order.sample)
    found = Values([None] * len(cells), date_order=order)
    for row, cell in enumerate(cells):
        if cell is None or (isinstance(cell, str) and cell.strip() in NOTHING):
            continue
        value = read_date(cell, order.order)
        found.values[row] = value
        if value is not None:
            if isinstance(cell, str) and names_no_day(cell):
                found.flags[row] = say(
                    "{label} “{text}” names no day; it is taken as {day}.",
                    label=label,
                    text=shortened(cell),
                    day=value.isoformat(),
                )
        elif is_no_date(cell_text(cell)):
            found.flags[row] = say(
                "{label} “{text}” means no date; it stays empty.", label=label, text=shortened(cell_text(cell))
            )
        else:
            found.refusals[row] = say(
                "{label} “{text}” is not a date, read with the {order}.",
                label=label,
                text=shortened(cell_text(cell)),
                order=say(order.order),
            )
    return found


def read_numbers(
    cells: Sequence[Cell], label: str, country: str, chosen: str | None = None, *, whole: bool = False
) -> Values:
    """One decimal sign for all of them: the one chosen, else what the column shows."""
    sign = find_decimal_sign(cells, country)
    if chosen:
        sign = DecimalSign(chosen, sign.ambiguous, sign.sample)
    found = Values([None] * len(cells), decimal_sign=sign)
    for row, cell in enumerate(cells):
        if cell is None or (isinstance(cell, str) and cell.strip() in NOTHING):
            continue
        number = read_number(cell, sign.sign)
        if number is None or (whole and number != int(number)):
            found.refusals[row] = (
                say("{label} “{text}” is not a whole number.", label=label, text=shortened(cell_text(cell)))
                if whole
                else say("{label} “{text}” is not a number.", label=label, text=shortened(cell_text(cell)))
            )
        elif abs(number) > LARGEST_AMOUNT or (whole and abs(number) > 2_000_000_000):
            found.refusals[row] = say(
                "{label} “{text}” is larger than any we can keep.", label=label, text=shortened(cell_text(cell))
            )
        else:
            found.values[row] = int(number) if whole else number
    return found


def yes_or_no(text: str) -> bool | None:
    """What an answer means in any of many languages; None for neither."""
    folded = fold(text)
    return True if folded in YES else False if folded in NO else None


def shortened(text: str) -> str:
    """A cell as a sentence quotes it."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
