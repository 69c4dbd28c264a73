"""Languages that nobody speaks: one with much longer texts, and one in letters by which all that is said is known."""

import re
from dataclasses import replace

from crm_desktop.models.words_of.tongue import ENGLISH, Noun, Tongue
from tests.test_translations import collect

LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "àƀçđéƒğħîĵķłḿñöƥɋřśŧüṽŵẋýžÀƁÇĐÉƑĞĦÎĴĶŁḾÑÖƤɊŘŚŦÜṼŴẊÝŽ",
)
ENDING = "inkeitschaftenwesen"
FILLING = "und der ihnen " * 20
LONGER_BY = 0.4


def ciphered(text: str) -> str:
    """The same in other letters; what is put in stays."""
    return "".join(
        part if part.startswith("{") else part.translate(LETTERS) for part in re.split(r"(\{[^{}]*\})", text)
    )


def lengthened(text: str) -> str:
    """Four tenths longer: a longer word, or more of them."""
    more = max(1, round(len(re.sub(r"\{[^{}]*\}", "", text)) * LONGER_BY))
    body = text.rstrip("….: ")
    if " " not in body and "{" not in body:
        return body + ENDING[:more] + text[len(body) :]
    first, space, rest = text.partition(" ")
    return f"{first} {FILLING[: more - 1].strip()}{space}{rest}"


INVENTED = {"cipher": ciphered, "long": lengthened}


def invented(code: str) -> Tongue:
    """English in other letters or lengths."""
    change = INVENTED[code]
    nouns = {kind: Noun(change(noun.one), change(noun.many)) for kind, noun in ENGLISH.nouns.items()}
    texts = {text: change(text.partition("‖")[0]) for text in collect.texts()}
    return replace(ENGLISH, nouns=nouns, others={}, texts=texts)
