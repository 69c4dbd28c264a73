"""CSV that spreadsheets open as it is meant, and that our own import reads back unchanged."""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from crm_desktop.models.exports.cells import Cell, text_of

# What a spreadsheet would run as a formula. An apostrophe before it makes it text, and one more keeps an apostrophe
# that was there before; our import takes one away again.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def harmless(text: str) -> str:
    """The text, marked as such where a spreadsheet would calculate it."""
    return f"'{text}" if _FORMULA.match(text) else text


def write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Writes UTF-8 with the mark that Excel needs to see that it is; answers how many rows."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        for row in rows:
            writer.writerow([harmless(cell) if isinstance(cell, str) else text_of(cell) for cell in row])
            count += 1
    return count


def count_csv(path: Path) -> int:
    """How many rows the file holds under its header."""
    csv.field_size_limit(2**31 - 1)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1
