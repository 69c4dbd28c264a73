"""What a command answers: an object for scripts, lines for people."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from crm_desktop.models.wording import is_said_as_one, say

# A name may hold what would steer the terminal; only line ends, said as a space, are harmless.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_WIDEST = 40


@dataclass(frozen=True)
class Answer:
    """The same thing said twice; a `problem` is told on standard error and makes the exit status 1."""

    data: Mapping[str, Any]
    lines: Iterable[str] = field(default_factory=list)
    problem: str = ""


def as_json(data: Mapping[str, Any]) -> Iterator[str]:
    """One JSON object in pieces; a value that is an iterator is written as a list while it runs."""
    yield "{"
    for number, (name, value) in enumerate(data.items()):
        yield f"{', ' if number else ''}{json.dumps(name)}: "
        if isinstance(value, Iterator):
            yield "["
            for place, item in enumerate(value):
                yield f"{', ' if place else ''}{_dumped(item)}"
            yield "]"
        else:
            yield _dumped(value)
    yield "}\n"


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> Iterator[str]:
    """Aligned columns under their headers; `right` names the columns of numbers."""
    shown = [[shortened(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(headers, *shown, strict=True)]
    for row in [headers, *shown]:
        cells = (
            cell.rjust(width) if number in right else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


def shortened(text: str) -> str:
    """One line that fits a column and steers no terminal."""
    plain = plain_line(text)
    return plain if len(plain) <= _WIDEST else f"{plain[: _WIDEST - 1]}…"


def plain_line(text: str) -> str:
    """The text on one line, without what would steer a terminal."""
    return _STEERING.sub(" ", text).strip()


def counted(number: int, one: str, many: str = "") -> str:
    """1 lead, 2 leads."""
    return f"{figure_text(number)} {say(one if is_said_as_one(number) else many or one + 's')}"


def figure_text(number: int) -> str:
    """With the groups of the language."""
    return say("{number:,}", number=number)


def money_text(amount: Decimal) -> str:
    """With the groups and the point of the language."""
    return say("{amount:,.2f}", amount=amount)


def moment(value: datetime) -> str:
    """A stored moment for scripts: UTC, and it says so."""
    return f"{value.isoformat(timespec='seconds')}Z"


def local_moment(value: datetime) -> str:
    """A stored moment for people, by the clock of this computer."""
    return f"{value.replace(tzinfo=UTC).astimezone():%Y-%m-%d %H:%M}"


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    raise TypeError(f"{value!r} has no form in JSON")
