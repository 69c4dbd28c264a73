"""Text as it is compared: without case, accents, kinds of quotes and spare spaces."""

import re
import unicodedata

_NOT_ALNUM = re.compile(r"[^0-9a-z]+")
_SAME = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "´": "'", "`": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "„": '"',
        "«": '"', "»": '"', "\u00ad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None,
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Lower case, no accents, plain quotes and dashes, single spaces: the form in which text is searched."""
    folded = text.lower() if text.isascii() else _fold_unicode(text)
    return " ".join(folded.split())


def key_of(text: str) -> str:
    """`fold`, and only letters and digits: "O'Neil & Sons, Inc." and "ONeil & Sons Inc" have one key."""
    folded = text.lower() if text.isascii() else _fold_unicode(text)
    if folded.isascii():
        return _NOT_ALNUM.sub("", folded)
    return "".join(character for character in folded if character.isalnum())


def digits_of(text: str) -> str:
    """The decimal digits of a phone number or code, in order."""
    return "".join(filter(str.isdigit, text))


def _fold_unicode(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SAME))
    return "".join(character for character in plain if not unicodedata.combining(character)).translate(_SAME)
