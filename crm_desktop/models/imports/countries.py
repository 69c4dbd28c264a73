"""Countries as lists write them: by code, or by name in any of many languages."""

from functools import cache, lru_cache
from typing import Any

from babel import Locale
from babel.core import get_global

from crm_desktop.models.folding import fold, key_of

_LANGUAGES = ("en", "de", "fr", "es", "sv", "it", "nl", "pt", "da", "nb", "fi", "pl", "cs")
_ALSO = {
    "GB": "uk, u.k., england, scotland, wales, northern ireland, great britain, britain, united kingdom of great"
    " britain and northern ireland, grossbritannien, england und wales",
    "US": "usa, u.s.a., u.s., united states of america, america, vereinigte staaten von amerika, etats unis d amerique,"
    " eeuu, ee.uu., estados unidos de america, stati uniti d america",
    "NL": "holland, the netherlands, nederland",
    "DE": "brd, federal republic of germany, bundesrepublik deutschland",
    "CZ": "czech republic, tschechische republik",
    "KR": "korea, republic of korea, south korea",
    "RU": "russian federation",
    "AE": "uae, u.a.e.",
    "CI": "ivory coast",
    "TR": "turkey, türkei",
    "VN": "viet nam",
    "TW": "taiwan, roc",
    "MK": "macedonia",
}


@lru_cache(maxsize=4096)
def country_code(text: str) -> str:
    """The ISO code of a country, "" for what is none: Deutschland, DEU and de are all DE."""
    plain = text.strip()
    if len(plain) <= 3 and plain.isalpha() and plain.isascii():
        code = _codes().get(plain.upper())
        if code is not None:
            return code
    return _names().get(key_of(plain), "")


def is_country(text: str) -> bool:
    """True for the name or code of a country."""
    return bool(country_code(text))


@cache
def _codes() -> dict[str, str]:
    names: Any = Locale("en").territories
    territories: list[str] = [code for code in names if len(code) == 2 and code.isalpha()]
    codes = {code: code for code in territories if code not in ("EU", "EZ", "UN", "ZZ", "XA", "XB", "QO")}
    aliases: Any = get_global("territory_aliases")
    for word, found in aliases.items():
        if word.isalpha() and len(word) <= 3 and found and found[0] in codes:
            codes.setdefault(word, found[0])
    return codes


@cache
def _names() -> dict[str, str]:
    found = {key_of(word): code for code, words in _ALSO.items() for word in fold(words).split(",")}
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if code in _codes() and _codes()[code] == code:
                found.setdefault(key_of(name), code)
    return found
