"""Number formats that make a number a code or a share: `00000` shows 6083 as 06083, `0%` shows 0.5 as 50%.

The reader gives the bare number. What a person sees in the cell, and means, is the text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from crm_desktop.models.imports.cells import cell_text

Shown = Callable[[float], str | None]
"""What the cell shows of a number; None where the number itself says it better."""

_BUILT_IN = {9: "0%", 10: "0.00%"}
"""The only ones of Excel's numbered formats that matter here."""

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_.|\*.|\[\$(?P<money>[^\]-]*)[^\]]*\]|\[(?P<test>[<>=]+)(?P<bound>[\d.]+)\]'
    r"|\[[^\]]*\]|(?P<digit>[0#])|(?P<sign>[-+() :$!^&'~{}€£¥])|(?P<other>.)",
    re.DOTALL,
)
_DIGITS = object()
_TESTS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda number, bound: number < bound,
    "<=": lambda number, bound: number <= bound,
    ">": lambda number, bound: number > bound,
    ">=": lambda number, bound: number >= bound,
    "=": lambda number, bound: number == bound,
    "<>": lambda number, bound: number != bound,
}


@dataclass
class _Section:
    """One of the parts between semicolons: literal texts, and "0" or "#" for each digit."""

    tokens: list[tuple[bool, str]]
    test: Callable[[float], bool] | None = None

    @property
    def pattern(self) -> str:
        return "".join(text for is_digit, text in self.tokens if is_digit)

    @property
    def is_code(self) -> bool:
        """Zeros in front, or digits in groups that are not the thousands of an amount."""
        if "00" in self.pattern:
            return True
        groups = re.split(r"\0+", "".join(text if is_digit else "\0" for is_digit, text in self.tokens).strip("\0"))
        inner = self._inner_texts()
        return len(groups) > 1 and (
            any(text.strip(" '’.") for text in inner) or any(len(group) != 3 for group in groups[1:])
        )

    def _inner_texts(self) -> list[str]:
        digits = [place for place, (is_digit, _) in enumerate(self.tokens) if is_digit]
        return [text for is_digit, text in self.tokens[digits[0] : digits[-1]] if not is_digit] if digits else []

    def show(self, number: int) -> str:
        digits = list(str(number))
        shown: list[str] = []
        places = [place for place, (is_digit, _) in enumerate(self.tokens) if is_digit]
        for place in range(len(self.tokens) - 1, -1, -1):
            is_digit, text = self.tokens[place]
            if not is_digit:
                shown.append(text)
            elif place == places[0]:
                shown.append("".join(digits) or ("0" if text == "0" else ""))
            elif digits:
                shown.append(digits.pop())
            elif text == "0":
                shown.append("0")
        return "".join(reversed(shown)).strip()


def shown_formats(codes: dict[int, str]) -> dict[int, Shown]:
    """Those of a workbook's numbered formats that show a number as something else."""
    return {number: shown for number, code in (_BUILT_IN | codes).items() if (shown := shown_by(code)) is not None}


def shown_by(code: str) -> Shown | None:
    """How a format shows numbers, None where the number alone is as good."""
    if "%" in code and not re.search(r'["\\]', code):
        return _share
    sections = [_section(part) for part in _parts(code)]
    readable = [section for section in sections if section is not None]
    if len(readable) < len(sections) or not any(section.is_code for section in readable):
        return None

    def show(number: float) -> str | None:
        if number < 0 or number != int(number) or number >= 1e15:
            return None
        chosen = _chosen(readable, number)
        return chosen.show(int(number)) if chosen.pattern else None

    return show


def _share(number: float) -> str:
    """Two decimals at most, so that the sign can't be taken for one that parts thousands."""
    return f"{cell_text(round(number * 100, 2))}%"


def _parts(code: str) -> list[str]:
    parts, quoted, start = [], False, 0
    for place, letter in enumerate(code):
        if letter == '"':
            quoted = not quoted
        elif letter == ";" and not quoted and (place == 0 or code[place - 1] != "\\"):
            parts.append(code[start:place])
            start = place + 1
    return [*parts, code[start:]]


def _section(part: str) -> _Section | None:
    """None for what is no row of digits: decimals, thousands, fractions, dates, words."""
    section = _Section([])
    if part.strip() == "@":
        return section
    for found in _TOKEN.finditer(part):
        kind = found.lastgroup
        if kind == "other":
            return None
        if kind == "digit":
            section.tokens.append((True, found["digit"]))
        elif kind == "bound":
            section.test = _test(found["test"], found["bound"])
        elif kind is not None:
            section.tokens.append((False, found[kind]))
    return section


def _test(sign: str, bound: str) -> Callable[[float], bool] | None:
    compare = _TESTS.get(sign)
    try:
        limit = float(bound)
    except ValueError:
        return None
    return None if compare is None else lambda number: compare(number, limit)


def _chosen(sections: list[_Section], number: float) -> _Section:
    """By its conditions; without any: positive, negative, zero, text."""
    if any(section.test for section in sections):
        for section in sections:
            if section.test is None or section.test(number):
                return section
        return sections[-1]
    return sections[2] if number == 0 and len(sections) > 2 and sections[2].pattern else sections[0]
