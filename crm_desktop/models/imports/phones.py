"""Phone numbers as lists write them: kept as typed, and told when no such number can exist."""

import re
from functools import lru_cache

_PLAIN = re.compile(r"[+(]?[\d\s().\-/\u00a0]*(?:(?:x|ext\.?|#)\s*\d{1,7})?$", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:x|ext\.?|#).*$", re.IGNORECASE)


def is_possible_phone(text: str, country: str) -> bool:
    """Seven to fifteen digits and nothing strange; in doubt the plan of the country decides."""
    if _PLAIN.match(text):
        digits = sum(map(str.isdigit, _EXTENSION.sub("", text)))
        if 7 <= digits <= 15:
            return True
    return _in_the_plan(text, country)


@lru_cache(maxsize=10_000)
def _in_the_plan(text: str, country: str) -> bool:
    # Imported here: its tables take a tenth of a second, and most lists never need them.
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)


def loses_leading_zeros(country: str) -> bool:
    """True where numbers begin with a zero that a spreadsheet drops."""
    from phonenumbers import PhoneMetadata

    plan = PhoneMetadata.metadata_for_region(country, None)
    return plan is not None and plan.national_prefix == "0"
