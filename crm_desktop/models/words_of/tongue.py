"""A tongue: the program's texts in it, its words for what a team sells to, and how its articles follow them."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from string import Formatter

VOWELS = "aeiouáàâäéèêëíìîïóòôöúùûüæœ"


def capitalised(text: str) -> str:
    """The first letter large, the others as they are."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True)
class Noun:
    """One thing and many, as they stand in the middle of a sentence."""

    one: str
    many: str
    gender: str = field(default="", compare=False)
    """As the articles of its tongue know it: m, f, n; nothing where it makes no difference."""
    dative_many: str = field(default="", compare=False)
    """Where many are called otherwise after the words in `before_dative`."""
    oblique: str = field(default="", compare=False)
    """One, where it is called otherwise after articles that end in n or m: den Interessenten, dem Interessenten."""

    @property
    def title(self) -> str:
        """One, at the beginning."""
        return capitalised(self.one)

    @property
    def titles(self) -> str:
        """Many, at the beginning."""
        return capitalised(self.many)


Nouns = Mapping[str, Noun]


@dataclass(frozen=True, eq=False)
class Tongue:
    """One that the program speaks; its catalogue stands in `resources/translations`."""

    code: str
    """As ISO 639 has it."""
    name: str
    """As its speakers call it."""
    nouns: Nouns
    """The words of the first sales language, in which the catalogue is written."""
    others: Mapping[str, Nouns] = field(default_factory=dict)
    """What other sales languages say otherwise."""
    articles: Sequence[Mapping[str, str]] = ()
    """Each row is the same word for each gender, with the space that follows it: {"m": "le ", "f": "la "}.

    A gender with ' is for words that begin with a vowel, one with p for many: {"mp": "tous les ", "fp": "toutes les "}.
    """
    before_dative: Sequence[str] = ()
    """Words after which many stand in the dative, such as von and mit."""
    group: str = ","
    """Between thousands."""
    point: str = "."
    colon: str = ":"
    """After a label, with the space that may stand before it."""
    nouns_are_large: bool = False
    """Nouns keep their capital within a sentence, as in German."""
    none_is_one: bool = False
    """Nothing is counted as one is, as in French: 0 lead, 2 leads."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """English text: the same in this tongue."""

    def noun(self, sales_language: str, kind: str) -> Noun:
        """The word for one of the steps of the lead's way."""
        return self.others.get(sales_language, {}).get(kind) or self.nouns[kind]

    def with_nouns(self, text: str, noun: Callable[[str], Noun], english: str = "") -> str:
        """Other words for the first sales language's in a text of this tongue; the English tells one from many."""
        put = {kind: noun(kind) for kind in self.nouns if kind != "unengaged"}
        if all(put[kind] == self.nouns[kind] for kind in put):
            return text
        return self._noun.sub(lambda found: self._word(found, put, english), text)

    def says_only_one(self, kind: str, text: str) -> bool:
        """Whether a text of this tongue has the noun, and never for many."""
        said = [self._kinds[found["word"].lower()] for found in self._noun.finditer(text)]
        return (kind, False) in said and (kind, True) not in said

    def format(self, text: str, values: Mapping[str, object]) -> str:
        """Puts the values in; figures with this tongue's groups."""
        if self.group == ",":
            return text.format(**values)
        return _Figures(self.group, self.point).vformat(text, (), values)

    def _word(self, found: re.Match[str], put: Mapping[str, Noun], english: str) -> str:
        article, word = found["article"] or "", found["word"]
        kind, is_many = self._kinds[word.lower()]
        held, noun = self.nouns[kind], put[kind]
        if held.one == held.many:
            is_many = not article and not ENGLISH.says_only_one(kind, english)
        if noun == held:
            return found[0]
        said = noun.many if is_many else noun.one
        if is_many and noun.dative_many and article.strip().lower() in self.before_dative:
            said = noun.dative_many
        article = self._article(article, _kinds_of(held.gender, is_many, word), _kinds_of(noun.gender, is_many, said))
        if noun.oblique and not is_many and article.rstrip()[-1:] in ("n", "m"):
            said = noun.oblique
        if word[0].isupper():
            said = capitalised(said)
        return article + said

    def _article(self, article: str, held: list[str], new: list[str]) -> str:
        """The same word for another gender.

        Where one stands for two cases, the object's is the first in `articles`; what begins a sentence is its subject.
        """
        fitting = [row for row in self.articles if article.lower() in [row[kind] for kind in held if kind in row]]
        if not article or not fitting:
            return article
        row = fitting[-1 if article[0].isupper() else 0]
        said = next((row[kind] for kind in new if kind in row), article.lower())
        return capitalised(said) if article[0].isupper() else said

    @cached_property
    def _kinds(self) -> dict[str, tuple[str, bool]]:
        forms = {}
        for kind, noun in self.nouns.items():
            if kind != "unengaged":
                forms[noun.one.lower()] = (kind, False)
                forms |= {form.lower(): (kind, True) for form in (noun.many, noun.dative_many) if form}
        return forms

    @cached_property
    def _noun(self) -> re.Pattern[str]:
        """Not “Lead-generation” nor `{lead}`: only whole words of a sentence, with what stands before them."""
        before = {word for row in self.articles for word in row.values()} | {f"{word} " for word in self.before_dative}
        return re.compile(
            rf"(?:\b(?P<article>{_any_of(before)}))?(?<![\w{{.:-])(?P<word>{_any_of(self._kinds)})(?![\w}}:-])",
            re.IGNORECASE,
        )


class _Figures(Formatter):
    def __init__(self, group: str, point: str) -> None:
        self._signs = str.maketrans({",": group, ".": point})

    def format_field(self, value: object, format_spec: str) -> str:
        text = format(value, format_spec)
        return text.translate(self._signs) if isinstance(value, int | float | Decimal) and "," in format_spec else text


def _kinds_of(gender: str, is_many: bool, said: str) -> list[str]:
    kind = f"{gender}p" if is_many else gender
    return [f"{kind}'", kind] if said[:1].lower() in VOWELS else [kind]


def _any_of(words: "set[str] | Mapping[str, object]") -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


_CONTACT = Noun("contact", "contacts")
_PROSPECT = Noun("prospect", "prospects")
ENGLISH = Tongue(
    "en",
    "English",
    {
        "unengaged": Noun("lead", "leads"),
        "lead": Noun("lead", "leads"),
        "person": Noun("person", "people"),
        "company": Noun("company", "companies"),
        "opportunity": Noun("opportunity", "opportunities"),
        "customer": Noun("customer", "customers"),
    },
    {
        "revenue": {"unengaged": _PROSPECT, "person": _CONTACT},
        "quick_leads": {"person": _CONTACT},
        # Both are prospects there; in the navigation one has to tell them apart.
        "prospects_first": {"person": _PROSPECT, "company": Noun("prospect company", "prospect companies")},
        "sugar": {"person": _CONTACT, "company": Noun("account", "accounts")},
    },
    articles=[{"": "a ", "'": "an "}],
)
