"""Which type of own field a column needs that has no field of ours."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice

from crm_desktop.models.imports.cells import Cell, cell_text
from crm_desktop.models.imports.dates import DAY_FIRST, MONTH_FIRST, find_date_order, read_date
from crm_desktop.models.imports.looks import WEB
from crm_desktop.models.imports.numbers import COMMA, POINT, read_number
from crm_desktop.models.imports.values import NO, NOTHING, YES

_LOOKED_AT = 2_000
_CURRENCY = re.compile(r"[$€£¥₹]|\b(USD|EUR|GBP|SEK|CHF|kr)\b")
_CODE = re.compile(r"0\d|\d{12,}")


def guess_type(cells: Iterable[Cell]) -> str:
    """text, number, money, date, yes_no or link: what every value can be read as, else text."""
    values = list(islice((cell for cell in cells if cell is not None and cell_text(cell) not in NOTHING), _LOOKED_AT))
    if not values:
        return "text"
    texts = [cell_text(value) for value in values]
    if all(isinstance(value, bool) or (text.lower() in YES | NO and not text.isdigit()) for value, text in
           zip(values, texts, strict=True)):  # fmt: skip
        return "yes_no"
    if _are_dates(values):
        return "date"
    if not any(map(_is_code, texts)) and any(_are_numbers(values, sign) for sign in (POINT, COMMA)):
        return "money" if any(_CURRENCY.search(text) for text in texts) else "number"
    if all(WEB.match(text) for text in texts):
        return "link"
    return "text"


def _is_code(text: str) -> bool:
    """A code like 0815 or K-17 keeps its zeros and letters; only a currency is no part of it."""
    return bool(_CODE.match(text)) or (any(map(str.isalpha, text)) and not _CURRENCY.search(text))


def _are_dates(values: Sequence[Cell]) -> bool:
    if not all(isinstance(value, date) or (isinstance(value, str) and not value.strip().isdigit()) for value in values):
        return False
    order = find_date_order(values, "").order
    return all(read_date(value, order) for value in values) or all(
        read_date(value, MONTH_FIRST if order == DAY_FIRST else DAY_FIRST) for value in values
    )


def _are_numbers(values: Sequence[Cell], sign: str) -> bool:
    return all(read_number(value, sign) is not None for value in values)
