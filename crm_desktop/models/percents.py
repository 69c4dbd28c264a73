"""A share in percent, spelled alike on every page and in every report."""

from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import format_percent


def percent(share: Decimal, locale: Locale) -> str:
    """18% of 0.18, or 18 % where the locale has it so; in whole percents."""
    return format_percent(share, locale=locale)


@lru_cache(1024)
def whole_percents(percents: int, locale_name: str) -> str:
    """18% of 18; an unknown locale writes English. Kept, since a table asks for each of its cells."""
    try:
        locale = Locale.parse(locale_name)
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return percent(Decimal(percents) / 100, locale)
