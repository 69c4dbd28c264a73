"""Text as it is compared: without case, accents, kinds of quotes and spare spaces."""

import re
import unicodedata
from collections.abc import Callable, Sequence

_BETWEEN = "\0"
_NOT_ALNUM = {code: None for code in range(1, 128) if not chr(code).isalnum()}
_NOT_DIGIT = {code: None for code in range(1, 128) if not chr(code).isdigit()}
SAME = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "´": "'", "`": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "„": '"',
        "«": '"', "»": '"', "\u00ad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None,
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
    }
)  # fmt: skip
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def fold(text: str) -> str:
    """Lower case, no accents, plain quotes and dashes, single spaces: the form in which text is searched."""
    folded = text.lower() if text.isascii() else _fold_unicode(text)
    return " ".join(folded.replace(_BETWEEN, "").split())


def fold_each(texts: Sequence[str]) -> list[str]:
    """`fold` of many texts."""
    return [" ".join(text.split()) for text in _each(texts, str.lower, _fold_unicode)]


def key_of(text: str) -> str:
    """`fold`, and only letters and digits: "O'Neil & Sons, Inc." and "ONeil & Sons Inc" have one key."""
    return key_of_each([text])[0]


def key_of_each(texts: Sequence[str]) -> list[str]:
    """`key_of` of many texts."""
    return _each(texts, lambda text: text.lower().translate(_NOT_ALNUM), _key_of_unicode)


def digits_of(text: str) -> str:
    """The decimal digits of a phone number or code, in order."""
    return digits_of_each([text])[0]


def digits_of_each(texts: Sequence[str]) -> list[str]:
    """`digits_of` of many texts."""
    return _each(texts, lambda text: text.translate(_NOT_DIGIT), lambda text: "".join(filter(str.isdigit, text)))


def _each(texts: Sequence[str], plain: Callable[[str], str], other: Callable[[str], str]) -> list[str]:
    """All ASCII texts at once, as one string: a call per text would take most of an import's time."""
    strange = [place for place, text in enumerate(texts) if not text.isascii()]
    joined = _BETWEEN.join(texts if not strange else [text if text.isascii() else "" for text in texts])
    if joined.count(_BETWEEN) >= max(len(texts), 1):
        # A zero within a text would part it.
        return _each([text.replace(_BETWEEN, "") for text in texts], plain, other)
    found = plain(joined).split(_BETWEEN)[: len(texts)]
    for place in strange:
        found[place] = other(texts[place]).replace(_BETWEEN, "")
    return found


def _key_of_unicode(text: str) -> str:
    return "".join(filter(str.isalnum, _fold_unicode(text)))


def _fold_unicode(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(SAME))
    return "".join(character for character in plain if not unicodedata.combining(character)).translate(SAME)


def storable(text: str) -> str:
    """What was typed, with blanks for what no database takes: halves of an emoji, and the character zero."""
    return _UNSTORABLE.sub(" ", text)
