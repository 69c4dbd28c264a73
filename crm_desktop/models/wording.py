"""The words of the sales language: which of a team's own words stand for leads, people, companies and opportunities.

The program's texts are written with the words of the first language; `say` puts the team's in their place. What users
typed never goes through it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

LANGUAGES = [
    ("copper", "Copper"), ("revenue", "Revenue"), ("quick_leads", "Quick leads"),
    ("prospects_first", "Prospects first"), ("sugar", "Sugar"),
]  # fmt: skip
# The steps of the lead's way that have a word of their own (product.md, Sales language).
NOUNS = ("unengaged", "lead", "person", "company", "opportunity", "customer")
LONGEST_WORD = 40


@dataclass(frozen=True)
class Noun:
    """One thing and many, as they stand in the middle of a sentence."""

    one: str
    many: str

    @property
    def title(self) -> str:
        """One, at the beginning."""
        return capitalised(self.one)

    @property
    def titles(self) -> str:
        """Many, at the beginning."""
        return capitalised(self.many)


_DEFAULTS = {
    "unengaged": Noun("lead", "leads"),
    "lead": Noun("lead", "leads"),
    "person": Noun("person", "people"),
    "company": Noun("company", "companies"),
    "opportunity": Noun("opportunity", "opportunities"),
    "customer": Noun("customer", "customers"),
}
_CONTACT = Noun("contact", "contacts")
_PROSPECT = Noun("prospect", "prospects")
_OTHER_WORDS: dict[str, dict[str, Noun]] = {
    "copper": {},
    "revenue": {"unengaged": _PROSPECT, "person": _CONTACT},
    "quick_leads": {"person": _CONTACT},
    # Both are prospects there; in the navigation one has to tell them apart.
    "prospects_first": {"person": _PROSPECT, "company": Noun("prospect company", "prospect companies")},
    "sugar": {"person": _CONTACT, "company": Noun("account", "accounts")},
}
# Labels that a language calls otherwise altogether: there the account has a type, prospect or customer.
_LABELS = {"sugar": {"Relationship": "Account type"}}


@dataclass(frozen=True)
class Wording:
    """One sales language, with the words that a team has put in place of its own."""

    language: str = "copper"
    own: Mapping[str, Noun] = field(default_factory=dict)

    def noun(self, kind: str) -> Noun:
        """The word for one of `NOUNS`."""
        return self.own.get(kind) or _OTHER_WORDS.get(self.language, {}).get(kind) or _DEFAULTS[kind]

    def text(self, english: str) -> str:
        """A text of the program in this language."""
        english = _LABELS.get(self.language, {}).get(english, english)
        return _NOUN.sub(self._word, english) if self._differs else english

    @property
    def _differs(self) -> bool:
        return any(self.noun(kind) != _DEFAULTS[kind] for kind in NOUNS if kind != "unengaged")

    def _word(self, found: re.Match[str]) -> str:
        article, space, word = found["article"], found["space"], found["word"]
        kind, is_many = _KINDS[word.lower()]
        noun = self.noun(kind)
        if noun == _DEFAULTS[kind]:
            return found[0]
        put = noun.many if is_many else noun.one
        put = capitalised(put) if word[0].isupper() else put
        if not article:
            return put
        fitting = "an" if put[0].lower() in "aeiou" else "a"
        return f"{capitalised(fitting) if article[0].isupper() else fitting}{space}{put}"


_KINDS = {
    word: (kind, word == noun.many)
    for kind, noun in _DEFAULTS.items()
    if kind != "unengaged"
    for word in (noun.one, noun.many)
}
# Not “Lead-generation” nor `{lead}`: only whole words of a sentence.
_NOUN = re.compile(
    rf"(?:\b(?P<article>[Aa]n?)(?P<space> ))?(?<![\w{{.:-])(?P<word>{'|'.join(sorted(_KINDS, key=len, reverse=True))})"
    r"(?![\w}:-])",
    re.IGNORECASE,
)
_used = Wording()


def say(english: str, **values: object) -> str:
    """A text of the program in the team's words; `values` are put in afterwards, as they are."""
    text = _said(_used, english)
    return text.format(**values) if values else text


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


def wording_of(language: str, own_words: Mapping[str, tuple[str, str]]) -> Wording:
    """The language as an office keeps it; words that are the language's already are not the team's own."""
    base = Wording(language)
    own = {kind: Noun(*words) for kind, words in own_words.items() if kind in NOUNS and all(words)}
    return replace(base, own={kind: word for kind, word in own.items() if word != base.noun(kind)})


def capitalised(text: str) -> str:
    """The first letter large, the others as they are."""
    return text[:1].upper() + text[1:]


@cache
def _cached(language: str, own: tuple[tuple[str, Noun], ...], english: str) -> str:
    return Wording(language, dict(own)).text(english)


def _said(wording: Wording, english: str) -> str:
    return _cached(wording.language, tuple(sorted(wording.own.items(), key=lambda pair: pair[0])), english)
