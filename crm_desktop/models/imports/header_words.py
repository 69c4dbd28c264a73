"""What the headers of lists mean: in English, German, French, Spanish and Swedish, and as programs export them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.header_vocabulary import FILLERS, PLACES, WORDS

_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_NOT_WORD = re.compile(r"[\W_]+")
# Pipedrive says whose column it is: “Deal - Won time”.
_OF_RECORD = re.compile(r"(?:Person|Organization|Deal|Lead|Contact|Company) - (.+)$", re.IGNORECASE)
_MEANINGS = {fold(_NOT_WORD.sub(" ", word)): (meaning, rank) for meaning, words in reversed(WORDS.items())
             for rank, word in reversed([*enumerate(words.split(","))])}  # fmt: skip
_PLACE_OF = {fold(word): place for place, words in PLACES.items() for word in words.split()}


@dataclass(frozen=True)
class HeaderWord:
    """What a header says: its meaning, how sure the word is, which place (work, home) and which of several."""

    meaning: str
    rank: int
    place: str = ""
    ordinal: int = 1


@lru_cache(maxsize=4096)
def read_header(header: str) -> HeaderWord | None:
    """The meaning of a header; None for words nobody taught us."""
    words = fold(_NOT_WORD.sub(" ", _CAMEL.sub(" ", header))).split()
    if not words or len(words) > 10:
        return None
    whole = fold(_NOT_WORD.sub(" ", header))
    if whole in _MEANINGS:
        return HeaderWord(*_MEANINGS[whole])
    if (part := _OF_RECORD.match(header)) and (inner := read_header(part[1])):
        return inner
    if words[-1] in ("type", "label", "typ") and len(words) > 1 and read_header(" ".join(words[:-1])):
        # “E-mail 1 - Type” says what kind of address stands in the next column. “Account Type” is known by itself.
        return _MEANINGS_WORD.get(" ".join(words)) or HeaderWord("passed_over", 0)
    ordinal, place = 1, ""
    kept: list[str] = []
    for position, word in enumerate(words):
        if word.isdecimal():
            ordinal = int(word) if len(word) < 3 else 1
            if position < len(words) - 1 and ordinal > 1 and words[position - 1 : position] != ["mail"]:
                place = place or "other"
        elif word in _PLACE_OF and len(words) > 1:
            place = _PLACE_OF[word]
        else:
            kept.append(word)
    for phrase in _shorter_and_shorter(words, kept):
        if phrase in _MEANINGS:
            meaning, rank = _MEANINGS[phrase]
            return HeaderWord(meaning, rank, place, ordinal)
    return None


def words_of(header: str) -> str:
    """The words that a program ran together: lead_source and leadSource are lead source."""
    apart = " ".join(_CAMEL.sub(" ", header).replace("_", " ").split())
    return apart.lower() if apart != header and not apart.isupper() else apart


def is_known_header(header: str) -> bool:
    """True for a header that says what its column holds."""
    return read_header(header) is not None


def _shorter_and_shorter(words: list[str], kept: list[str]) -> list[str]:
    without_fillers = [word for word in kept if word not in FILLERS]
    return [
        " ".join(words),
        " ".join(word for word in words if not word.isdecimal()),
        " ".join(kept),
        "".join(kept),
        " ".join(without_fillers),
        " ".join(words[:1]) if len(words) == 2 and words[1].isdecimal() else "",
    ]


_MEANINGS_WORD = {word: HeaderWord(*meaning) for word, meaning in _MEANINGS.items()}
