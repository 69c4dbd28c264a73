"""CSV that spreadsheets open as it is meant, and that our own import reads back unchanged."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from crm_desktop.models.exports.cells import Cell, pages, text_of

# What a spreadsheet would run as a formula. An apostrophe before it makes it text, and one more keeps an apostrophe
# that was there before; our import takes one away again.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_SUSPECT = ('"', "\r", "\n=", "\n+", "\n-", "\n@", "\n\t", "\n'")
_STARTS = frozenset("=+-@\t\r'")
_PIECE = 1 << 20


def harmless(text: str) -> str:
    """The text, marked as such where a spreadsheet would calculate it."""
    return f"'{text}" if _FORMULA.match(text) else text


def write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Writes UTF-8 with the mark that Excel needs to see that it is; answers how many rows."""
    return write_columns(path, headers, (list(zip(*page, strict=True)) for page in pages(rows)))


def write_columns(path: Path, headers: Sequence[str], some: Iterable[Sequence[Sequence[Cell]]]) -> int:
    """The same of some rows at a time, column by column, as they are read."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.write(_lines([[quoted(header)] for header in headers]))
        for columns in some:
            file.write(_lines([_texts(cells) for cells in columns]))
            count += len(columns[0]) if columns else 0
    return count


def count_csv(path: Path) -> int:
    """How many rows the file holds under its header: the ends of lines that stand outside of quotes."""
    count, inside = 0, 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            parts = piece.split(b'"')
            count += sum(part.count(b"\n") for part in parts[inside::2])
            inside ^= (len(parts) - 1) & 1
    return count - 1


def quoted(text: str) -> str:
    """As CSV has it, and harmless."""
    if text[:1] in _STARTS and _FORMULA.match(text):
        text = f"'{text}"
    if '"' in text:
        return '"{}"'.format(text.replace('"', '""'))
    return f'"{text}"' if "," in text or "\n" in text or "\r" in text else text


def _lines(columns: Sequence[Sequence[str]]) -> str:
    if len(columns) == 1:
        # A line with nothing in it is no row.
        columns = [[text or '""' for text in columns[0]]]
    return "\r\n".join([*map(",".join, zip(*columns, strict=True)), ""])


def _texts(cells: Sequence[Cell]) -> Sequence[str]:
    """A column of a page. Most need nothing, which one look at all of it tells; amounts below zero stay amounts."""
    types = set(map(type, cells))
    if types <= {int, Decimal}:
        return list(map(str, cells))
    if types == {date}:
        return list(map(date.isoformat, cells))  # type: ignore[arg-type]
    if bool not in types and types != {str}:
        said = {cell: _said(cell) for cell in set(cells)}
        return [said[cell] for cell in cells]
    if types != {str}:
        return list(map(_said, cells))
    texts: Sequence[str] = cells  # type: ignore[assignment]
    together = "\n" + "\n".join(texts)
    if together.count("\n") == len(texts) and not any(sign in together for sign in _SUSPECT):
        return [f'"{text}"' if "," in text else text for text in texts] if "," in together else texts
    return [quoted(text) for text in texts]


def _said(cell: Cell) -> str:
    return quoted(cell) if isinstance(cell, str) else text_of(cell)
