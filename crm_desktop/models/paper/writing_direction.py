"""Right-to-left text in the order in which it stands on paper; ReportLab draws whatever it gets from the left.

The part of Unicode's bidirectional algorithm (UAX 9) that names need: no embeddings, which names do not contain.
"""

import unicodedata
from functools import cache
from itertools import groupby

_RIGHT = frozenset({"R", "AL"})
_NUMBER = frozenset({"EN", "AN", "ES", "ET", "CS"})
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_LAM = "\u0644"


def reads_from_the_right(text: str) -> bool:
    """True when any letter does."""
    # Everything before Hebrew is fast to rule out, and is nearly all text.
    return text > "" and max(text) >= "\u0590" and any(unicodedata.bidirectional(char) in _RIGHT for char in text)


def in_visual_order(text: str) -> str:
    """The text with its right-to-left parts turned round, letters joined, brackets mirrored."""
    if not reads_from_the_right(text):
        return text
    text = joined(text)
    levels = _levels(text)
    parts = [
        (level, "".join(char for _, char in run)) for level, run in groupby(zip(levels, text, strict=True), _level)
    ]
    for level in range(max(levels), 0, -1):
        parts = _turned(parts, level)
    return "".join(part for _, part in parts)


def joined(text: str) -> str:
    """Arabic letters in the form that their neighbours ask for, where Unicode has such a form."""
    forms, ligatures = _presentation_forms()
    for pair, ligature in ligatures.items():
        text = text.replace(pair, ligature)
    shaped = []
    for position, char in enumerate(text):
        before = text[position - 1] if position else ""
        after = text[position + 1 : position + 2]
        tied_before = "initial" in forms.get(before, {}) and "final" in forms.get(char, {})
        tied_after = "initial" in forms.get(char, {}) and "final" in forms.get(after, {})
        wanted = {(False, False): "isolated", (False, True): "initial", (True, True): "medial", (True, False): "final"}
        shaped.append(forms.get(char, {}).get(wanted[tied_before, tied_after], char))
    return "".join(shaped)


def _levels(text: str) -> list[int]:
    """One level for each character: odd reads from the right; higher ones stand inside lower ones."""
    kinds = [_kind(char) for char in text]
    base = 1 if next((kind for kind in kinds if kind in "LR"), "L") == "R" else 0
    levels: list[int] = []
    strong = "R" if base else "L"
    for position, kind in enumerate(kinds):
        if kind in "LR":
            strong = kind
        following = next((later for later in kinds[position:] if later in "LRN"), "")
        if kind == "N":
            levels.append(2 if strong == "R" else base and 2)
        elif kind == "L":
            levels.append(base and 2)
        elif kind == "R":
            levels.append(1)
        else:
            agreed = strong if following == strong or (following == "N" and strong == "R") else ""
            levels.append({"R": 1, "L": base and 2}.get(agreed, base))
    return levels


def _kind(char: str) -> str:
    """L or R for letters, N for numbers, a blank for what takes the direction of its neighbours."""
    direction = unicodedata.bidirectional(char)
    if direction in _RIGHT:
        return "R"
    if direction == "NSM":
        return " "
    return "N" if direction in _NUMBER and not char.isspace() else "L" if direction == "L" else " "


def _level(pair: tuple[int, str]) -> int:
    return pair[0]


def _turned(parts: list[tuple[int, str]], level: int) -> list[tuple[int, str]]:
    """Every run of this level or above reversed, as rule L2 has it; its characters too, and brackets mirrored."""
    turned: list[tuple[int, str]] = []
    for inside, run in groupby(parts, lambda part: part[0] >= level):
        group = list(run)
        if inside:
            group = [(part[0], part[1][::-1].translate(_MIRRORED)) for part in reversed(group)]
        turned.extend(group)
    return turned


@cache
def _presentation_forms() -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """Read backwards from Unicode's own table: letter and position to form, and the lam-alef ligatures."""
    forms: dict[str, dict[str, str]] = {}
    ligatures: dict[str, str] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFE80, 0xFEFD)):
        position, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        plain = "".join(chr(int(letter, 16)) for letter in letters)
        if len(plain) == 1:
            forms.setdefault(plain, {})[position.strip("<>")] = chr(code)
        elif plain.startswith(_LAM) and position == "<isolated>":
            ligatures[plain] = chr(code)
            forms[chr(code)] = {"isolated": chr(code), "final": chr(code + 1)}
    return forms, ligatures
