"""Numbers and money of a column: one decimal sign for all of it, found from its values."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from math import isfinite

from babel import Locale
from babel.core import get_global

from crm_desktop.models.imports.cells import Cell, cell_text
from crm_desktop.models.wording import say

POINT, COMMA = ".", ","
_NOT_NUMBER = re.compile(r"[^\d.,'’+()-]")
_CURRENCY = r"[A-Z]{3}|US\$|kr\.?|Kr\.?|Fr\.?|Rs\.?|euro?s?|Euro?|dollars?|zł|Kč|Ft|lei"
_SPACE = r"[\s\u00a0\u202f]*"
# “1k” and “2 Mio” are no plain numbers, and read as such they would be wrong.
_ALLOWED = re.compile(
    rf"(?:{_CURRENCY}|[A-Z]{{1,2}})?{_SPACE}-?[$€£¥₹]?[\s\d.,'’+()\u00a0\u202f-]*[$€£¥₹%]?{_SPACE}(?:{_CURRENCY})?-?%?$"
)
_DECIMAL_ENDS = re.compile(r"[.,](\d{1,2}|\d{4,})$")
# Thousands in threes, or as in India in twos before the last three.
_GROUPED = r"(?:\d+|\d{{1,3}}(?:[{0}'’]\d{{3}})+|\d{{1,2}}(?:[{0}]\d{{2}})+[{0}]\d{{3}})"
_SHAPES = {
    POINT: re.compile(rf"(?:{_GROUPED.format(',')}(?:\.\d*)?|\.\d+)$"),
    COMMA: re.compile(rf"(?:{_GROUPED.format('.')}(?:,\d*)?|,\d+)$"),
}
_GROUPS_ALONE = {sign: re.compile(rf"\d{{1,3}}(?:[{sign}]\d{{3}}){{2,}}$") for sign in _SHAPES}


@dataclass(frozen=True)
class DecimalSign:
    """What a column writes before the cents; `ambiguous` when its values would allow the other sign too."""

    sign: str
    ambiguous: bool = False
    sample: str = ""
    """A value that reads either way."""

    def readings(self) -> dict[str, str]:
        """What the sample means with either sign, for people to choose: 1.234 or 1,234.00."""
        found = {sign: read_number(self.sample, sign) for sign in (POINT, COMMA)}
        return {
            sign: say("{number:,.2f}" if number == int(number) else "{number:,}", number=number)
            for sign, number in found.items()
            if number is not None
        }


def find_decimal_sign(cells: Iterable[Cell], country: str) -> DecimalSign:
    """The last sign of a number that has two kinds, or one not followed by three digits; else the locale's."""
    votes = {POINT: 0, COMMA: 0}
    sample = ""
    for cell in cells:
        if not isinstance(cell, str):
            continue
        text = _NOT_NUMBER.sub("", cell)
        points, commas = text.count(POINT), text.count(COMMA)
        if points and commas:
            votes[POINT if text.rfind(POINT) > text.rfind(COMMA) else COMMA] += 1
        elif points + commas == 1:
            if _DECIMAL_ENDS.search(text) or text.startswith(("0.", "0,", "-0.", "-0,")):
                votes[POINT if points else COMMA] += 1
            else:
                sample = sample or cell.strip()
        elif max(points, commas) > 1:
            votes[COMMA if points else POINT] += 1
    if votes[POINT] == votes[COMMA]:
        return DecimalSign(locale_sign(country), ambiguous=bool(sample), sample=sample)
    return DecimalSign(POINT if votes[POINT] > votes[COMMA] else COMMA)


def read_number(cell: Cell, decimal_sign: str) -> Decimal | None:
    """The number that a cell means, None when it can't be read as one."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, (int, float)):
        return Decimal(cell_text(cell)) if isfinite(cell) else None
    if not isinstance(cell, str) or not _ALLOWED.match(cell.strip()):
        return None
    text = _NOT_NUMBER.sub("", cell)
    # “12,-” has no cents; “12-” is less than nothing.
    negative = text.startswith(("-", "(")) or (text.endswith("-") and not text.rstrip("-").endswith((".", ",")))
    text = text.strip("()+-").rstrip(".,")
    if _SHAPES[decimal_sign].match(text):
        other = COMMA if decimal_sign == POINT else POINT
        text = text.replace(other, "").replace("'", "").replace("’", "").replace(decimal_sign, ".")
    elif _GROUPS_ALONE[decimal_sign].match(text):
        # 1.234.567 in a column of decimal points can only mean thousands.
        text = text.replace(decimal_sign, "")
    else:
        return None
    try:
        return -Decimal(text) if negative else Decimal(text)
    except InvalidOperation:
        return None


@cache
def locale_sign(country: str) -> str:
    """What most people of a country write before the cents."""
    languages = get_global("territory_languages").get(country) or {}
    language = max(languages, key=lambda name: languages[name]["population_percent"], default="en")
    try:
        sign = str(Locale.parse(f"{language.split('_')[0]}_{country}").number_symbols["latn"]["decimal"])
    except (ValueError, KeyError):
        return POINT
    return sign if sign in _SHAPES else POINT
