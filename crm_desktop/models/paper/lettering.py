"""Any text as paper can bear it: cleaned, in reading order, in runs of one font, measured, shortened, wrapped."""

import unicodedata
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from crm_desktop.models.paper.fonts import BOLD, REGULAR, char_width, font_for, in_one_hand, letters, widths
from crm_desktop.models.paper.writing_direction import in_visual_order

__all__ = ["BOLD", "ELLIPSIS", "REGULAR", "printable", "runs", "shortened", "width", "wrapped"]

ELLIPSIS = "…"

# No line of a report holds more; it keeps a name of a megabyte from costing a minute.
LONGEST = 4000

# Narrow and figure spaces, which the fonts lack, as the no-break space that they have.
NO_BREAK = "\N{NO-BREAK SPACE}"
_SPACES = str.maketrans({"\u2007": NO_BREAK, "\u202f": NO_BREAK, "\u2011": "-"})
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def printable(text: str) -> str:
    """One line of text without what cannot be seen: control and format characters, half pairs, line ends."""
    text = text[:LONGEST]
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text.translate(_SPACES))
    return "".join(map(_seen, text))


def _seen(char: str) -> str:
    if char.isspace():
        return char if char == NO_BREAK else " "
    return "" if unicodedata.category(char) in _UNSEEN else char


@lru_cache(maxsize=8192)
def runs(text: str, font: str = REGULAR) -> tuple[tuple[str, str], ...]:
    """The text as it stands on paper, in pieces of one font each: (font, piece)."""
    text = in_visual_order(printable(text))
    if letters(font).issuperset(text):
        return ((font, text),) if text else ()
    drawn_by = zip(in_one_hand([font_for(char, font) for char in text], text), text, strict=True)
    return tuple((name, "".join(char for _, char in piece)) for name, piece in groupby(drawn_by, itemgetter(0)))


@lru_cache(maxsize=8192)
def width(text: str, font: str, size: float) -> float:
    """How wide the text stands on paper."""
    return sum(_run_width(name, piece) for name, piece in runs(text, font)) * size


def read_fonts() -> None:
    """Reads them from the disk, once: a tenth of a second that the first drawing on the screen need not take."""
    for font in (REGULAR, BOLD):
        width("0", font, 1)


def shortened(text: str, font: str, size: float, room: float) -> str:
    """The text, or as much of its beginning as has room, and an ellipsis."""
    text = printable(text)
    if width(text, font, size) <= room:
        return text
    fits, fails = 0, len(text)
    while fails - fits > 1:
        middle = (fits + fails) // 2
        if width(text[:middle].rstrip() + ELLIPSIS, font, size) <= room:
            fits = middle
        else:
            fails = middle
    return text[:fits].rstrip() + ELLIPSIS


def wrapped(text: str, font: str, size: float, room: float, most: int = 0) -> list[str]:
    """The text in lines, broken between words; a word wider than a line is broken inside, and line `most` ends it."""
    lines: list[str] = []
    words = printable(text).split(" ")
    while words:
        if most and len(lines) == most - 1:
            return [*lines, shortened(" ".join(words), font, size, room)]
        taken = _words_that_fit(words, font, size, room)
        if not taken:
            word = words[0]
            head = _letters_that_fit(word, font, size, room)
            lines.append(word[:head])
            words[:1] = [word[head:]] if word[head:] else []
            continue
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    return lines


def _words_that_fit(words: list[str], font: str, size: float, room: float) -> int:
    space = width(" ", font, size)
    used = -space
    for taken, word in enumerate(words):
        used += space + width(word, font, size)
        if used > room:
            return taken
    return len(words)


def _letters_that_fit(word: str, font: str, size: float, room: float) -> int:
    used = 0.0
    for taken, char in enumerate(word):
        used += width(char, font, size)
        if used > room:
            return max(taken, 1)
    return len(word)


def _run_width(font: str, text: str) -> float:
    known = widths(font)
    try:
        return sum(map(known.__getitem__, text))
    except KeyError:
        return sum(char_width(char, font) for char in text)
