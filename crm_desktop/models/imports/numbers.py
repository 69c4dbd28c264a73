"""Numbers and money of a column: one decimal sign for all of it, found from its values."""

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from babel import Locale
from babel.core import get_global

from crm_desktop.models.imports.cells import Cell, cell_text

_NOT_NUMBER = re.compile(r"[^\d.,'+()-]")
_THOUSANDS = re.compile(r"\d{1,3}([.,']\d{3})+$")
_ALLOWED = re.compile(r"[A-Z]{0,3}[\s\u00a0\u202f]*[$€£¥₹]?[\s\d.,'+()\u00a0\u202f-]*[$€£¥₹]?\s*[A-Za-z]{0,3}\.?[-%]*$")
_DECIMAL_ENDS = re.compile(r"[.,](\d{1,2}|\d{4,})$")


def find_decimal_sign(cells: Iterable[Cell], country: str) -> str:
    """ "." or ",": the last sign of a number that has two kinds, or one not followed by three digits."""
    votes = {".": 0, ",": 0}
    for cell in cells:
        if not isinstance(cell, str):
            continue
        text = _NOT_NUMBER.sub("", cell)
        points, commas = text.count("."), text.count(",")
        if points and commas:
            votes["." if text.rfind(".") > text.rfind(",") else ","] += 1
        elif points + commas == 1 and _DECIMAL_ENDS.search(text):
            votes["." if points else ","] += 1
        elif max(points, commas) > 1:
            votes["," if points else "."] += 1
    if votes["."] == votes[","]:
        return _locale_sign(country)
    return "." if votes["."] > votes[","] else ","


def read_number(cell: Cell, decimal_sign: str) -> Decimal | None:
    """The number that a cell means, None when it can't be read as one."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, (int, float)):
        return Decimal(cell_text(cell))
    if not isinstance(cell, str) or not _ALLOWED.match(cell.strip()):
        return None
    text = _NOT_NUMBER.sub("", cell).replace("'", "")
    negative = text.startswith(("-", "(")) or text.endswith("-")
    text = text.strip("()+-")
    other = "," if decimal_sign == "." else "."
    if text.count(decimal_sign) > 1:
        # 1.234.567 in a column of decimal points can only mean thousands.
        text = text.replace(decimal_sign, "") if _THOUSANDS.match(text) else "no number"
    text = text.replace(other, "").replace(decimal_sign, ".")
    try:
        return -Decimal(text) if negative else Decimal(text)
    except InvalidOperation:
        return None


def _locale_sign(country: str) -> str:
    languages = get_global("territory_languages").get(country) or {}
    language = max(languages, key=lambda name: languages[name]["population_percent"], default="en")
    try:
        return str(Locale.parse(f"{language.split('_')[0]}_{country}").number_symbols["latn"]["decimal"])
    except (ValueError, KeyError):
        return "."
