"""The words of the sales language: which of a team's own words stand for leads, people, companies and opportunities.

The program's texts are written in English with the words of the first sales language. `say` translates them into the
language that is spoken (models/words_of), puts the team's words in their place, and the values last. What users typed
never goes through it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import TypeVar

from crm_desktop.models.words_of.tongue import ENGLISH, Noun, Tongue, capitalised

__all__ = ["Noun", "capitalised"]

T = TypeVar("T")
V = TypeVar("V")
LANGUAGES = [
    ("copper", "Copper"), ("revenue", "Revenue"), ("quick_leads", "Quick leads"),
    ("prospects_first", "Prospects first"), ("sugar", "Sugar"),
]  # fmt: skip
# The steps of the lead's way that have a word of their own (product.md, Sales language).
NOUNS = ("unengaged", "lead", "person", "company", "opportunity", "customer")
LONGEST_WORD = 40
# Parts a text from what tells it from the same text with another meaning: "Open‖do" on a button.
MEANT_AS = "‖"


@dataclass(frozen=True)
class Wording:
    """One sales language, with the words that a team has put in place of its own."""

    language: str = "copper"
    own: Mapping[str, Noun] = field(default_factory=dict)

    def noun(self, kind: str) -> Noun:
        """The word for one of `NOUNS`."""
        return self.own.get(kind) or _tongue.noun(self.language, kind)

    def text(self, english: str) -> str:
        """A text of the program in this language."""
        english = _LABELS.get(self.language, {}).get(english, english)
        plain = english.partition(MEANT_AS)[0]
        said = _tongue.texts.get(english) or _tongue.texts.get(plain) or plain
        return _tongue.with_nouns(said, self.noun, english)


_used = Wording()
_tongue = ENGLISH


def say(english: str, /, **values: object) -> str:
    """A text of the program in the team's words; `values` are put in afterwards, as they are."""
    text = _said(_used, english)
    return _tongue.format(text, values) if values else text


def to_say(texts: T) -> T:
    """Texts that are said where they are shown, as they stand in a table; only marks them for the catalogues."""
    return texts


# Labels that a language calls otherwise altogether: there the account has a type, prospect or customer.
_LABELS = to_say({"sugar": {"Relationship": "Account type"}})


def said(choices: Sequence[tuple[V, str]]) -> list[tuple[V, str]]:
    """What can be chosen, with the labels said."""
    return [(value, say(label)) for value, label in choices]


def in_sentence(text: str) -> str:
    """A label as it stands within a sentence."""
    return text if _tongue.nouns_are_large else text.lower()


def labelled(label: str, value: object) -> str:
    """A value with what it is before it."""
    return f"{label}{_tongue.colon} {value}"


def clauses(parts: Sequence[str]) -> str:
    """Half sentences in one, spaced as before a colon."""
    return f"{_tongue.colon[:-1]}; ".join(parts)


def is_said_as_one(count: int) -> bool:
    """Whether this many things are named as one is."""
    return count == 1 or (count == 0 and _tongue.none_is_one)


def listed(parts: Sequence[str]) -> str:
    """One, two and three."""
    if len(parts) < 2:
        return "".join(parts)
    return say("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def either(parts: Sequence[str]) -> str:
    """One, two or three."""
    if len(parts) < 2:
        return "".join(parts)
    return say("{first} or {last}", first=", ".join(parts[:-1]), last=parts[-1])


def day_text(day: date) -> str:
    """21 Nov 2026: the month as a word, so that day and month are never mistaken."""
    if _tongue is ENGLISH:
        return f"{day.day} {day:%b %Y}"
    from babel.dates import format_skeleton  # takes longer to load than the first page may

    return str(format_skeleton("yMMMd", day, locale=_tongue.code))


def full_day_text(day: date) -> str:
    """21 November 2026."""
    if _tongue is ENGLISH:
        return f"{day.day} {day:%B %Y}"
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMMMd", day, locale=_tongue.code))


def noun(kind: str) -> Noun:
    """The team's word for one of `NOUNS`."""
    return _used.noun(kind)


def used() -> Wording:
    """The language that is spoken now."""
    return _used


def use(wording: Wording) -> None:
    """Speaks this language from now on. One for the whole program, as one database is open in it."""
    global _used
    _used = wording


def tongue() -> Tongue:
    """What is spoken now."""
    return _tongue


def speak(spoken: Tongue) -> None:
    """Says all texts in this tongue from now on."""
    global _tongue
    _tongue = spoken
    _cached.cache_clear()


def wording_of(language: str, own_words: Mapping[str, tuple[str, str]]) -> Wording:
    """The language as an office keeps it; words that are the language's already are not the team's own."""
    base = Wording(language)
    own = {kind: Noun(*words) for kind, words in own_words.items() if kind in NOUNS and all(words)}
    return replace(base, own={kind: word for kind, word in own.items() if word != base.noun(kind)})


@cache
def _cached(tongue: str, language: str, own: tuple[tuple[str, Noun], ...], english: str) -> str:
    return Wording(language, dict(own)).text(english)


def _said(wording: Wording, english: str) -> str:
    own = tuple(sorted(wording.own.items(), key=lambda pair: pair[0]))
    return _cached(_tongue.code, wording.language, own, english)
