"""Addresses that stand in one column: parted where they are surely recognised, else left whole."""

import re
from collections.abc import Callable, Sequence

from crm_desktop.models.imports.countries import country_code

Parts = dict[str, str]

_STATE_CODES = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR"
    " PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD SA TAS VIC ACT"
)
STATES = frozenset(_STATE_CODES.split())
_CITY = r"(?P<city>[^\W\d_][^\d,]*?)"
_AMERICAN = r"\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4}"
_BRITISH = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"
_EUROPEAN = r"(?:[A-Z]{1,2}-)?(?:\d{5}|\d{3} \d{2}|\d{4}(?: ?[A-Z]{2}(?=\s))?|\d{2}-\d{3})"
_AFTER = (
    re.compile(rf"{_CITY},?\s+(?P<state>[A-Z]{{2,3}})\.?,?\s+(?P<postal_code>{_AMERICAN})$"),
    re.compile(rf"{_CITY},?\s+(?P<postal_code>{_BRITISH})$"),
    re.compile(rf"(?P<postal_code>{_EUROPEAN})\s+{_CITY}$"),
    re.compile(rf"(?P<postal_code>{_BRITISH})\s+{_CITY}$"),
)
# “1200 Elm Street” begins like a postal code.
_STREET = re.compile(
    r".*\b(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|way|ct|court|cir|circle|pl|pkwy|hwy|highway|"
    r"terrace|trail|suite|apt|unit|box|rue|avenida)\b",
    re.IGNORECASE,
)
_SURE_SHARE = 0.6


def part_place(text: str) -> Parts | None:
    """“Springfield, IL 62704” and “12345 Berlin” in their parts; None for what is no such thing."""
    plain = " ".join(text.split())
    for shape in _AFTER:
        match = shape.match(plain)
        if match and match.groupdict().get("state", "CA") in STATES and not _STREET.match(match["city"]):
            return match.groupdict()
    return None


def part_address(text: str) -> Parts | None:
    """“12 Main St, Springfield, IL 62704, USA” in its parts; None when it can't be told for sure."""
    lines = [line for part in re.split(r"[,;\n]", text) if (line := " ".join(part.split()))]
    if len(lines) < 2:
        return None
    country = lines.pop() if len(lines) > 2 and country_code(lines[-1]) and lines[-1] not in STATES else ""
    for taken in (1, 2, 3):
        street, place = lines[:-taken], part_place(", ".join(lines[-taken:]))
        if place is not None and street and any(map(str.isdigit, "".join(street))):
            return {"street": ", ".join(street), **place, "country": country}
    return None


def parted(texts: Sequence[str], part: Callable[[str], Parts | None]) -> dict[int, Parts]:
    """By row the parts of a whole column; nothing when most of it is written otherwise."""
    filled = sum(1 for text in texts if text)
    if not filled or not any(part(text) for text in [text for text in texts if text][:50]):
        return {}
    found = {row: parts for row, text in enumerate(texts) if text and (parts := part(text)) is not None}
    return found if len(found) >= filled * _SURE_SHARE else {}
