"""A full name taken apart, as well as it can be: a proposal that is shown and can be corrected."""

import re
import unicodedata
from dataclasses import dataclass

from crm_desktop.models.folding import key_of

# Legal forms that end the name of a firm, folded; a person is seldom called so.
_FORMS = (
    "ab ag aps as asa bv bvba co company corp corporation doo eirl ev gbr gmbh group holding inc incorporated kft kg"
    " kk limited llc llp lp ltd ltda mbh nv ohg oy oyj plc pty pvt sa sarl sas se sl slu spa spzoo srl srls ug vzw"
    " oo zoo"
)
LEGAL_FORMS = frozenset(_FORMS.split())
# Scripts in which a name is written without spaces, so that there is nothing to cut at.
_UNCUT = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
_BRACKETS = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True)
class NameParts:
    """How a person is called as a whole, and by which first and last name."""

    name: str
    first_name: str = ""
    last_name: str = ""


def split_name(full: str) -> NameParts:
    """First and last name of "Dr. Ann Lee PhD"; "Lee, Ann" is turned round.

    Title, suffix and nickname stay in the whole name. What cannot be cut is a first name alone.
    """
    name = " ".join(full.split())
    if _is_uncut(name):
        return NameParts(name, first_name=name)
    # Imported here, with rapidfuzz in likeness.py: a tenth of a second that most starts of the program never need.
    from nameparser import HumanName

    parts = HumanName(name)
    first = " ".join(part for part in (parts.first, parts.middle) if part)
    if not first and not parts.last:
        return NameParts(name, first_name=name)
    if key_of(name.partition(",")[0]) == key_of(parts.last) and "," in name:
        suffix = f", {parts.suffix}" if parts.suffix else ""
        name = " ".join(part for part in (parts.title, first, parts.last) if part) + suffix
    return NameParts(name, first, parts.last)


def looks_like_company(name: str) -> bool:
    """True when the name ends like a firm's: "Acme GmbH", "Lee & Sons Ltd."."""
    return without_legal_form(name) != _plain(name)


def without_legal_form(name: str) -> str:
    """What a firm is called by: "Acme" for "Acme GmbH & Co. KG"; as it is when nothing else would be left."""
    words = _plain(name).split()
    while len(words) > 1 and key_of(words[-1].replace("/", "")) in LEGAL_FORMS | {""}:
        words.pop()
    return " ".join(words).rstrip(",") if words else name


def _plain(name: str) -> str:
    return " ".join(_BRACKETS.sub("", name).split())


def _is_uncut(name: str) -> bool:
    letters = [character for character in name if character.isalpha()]
    if not letters or " " in name:
        return False
    return all(unicodedata.name(letter, "").startswith(_UNCUT) for letter in letters)
