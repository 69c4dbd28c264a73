"""Reads any list people are sent: workbooks, text tables and vCards. The content decides, never the extension."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.models.imports.cells import Cell, Row, cell_text, is_blank
from crm_desktop.models.imports.collecting import collected_later
from crm_desktop.models.imports.header_row import find_header
from crm_desktop.models.imports.text_table import parse_text, read_text
from crm_desktop.models.imports.vcard import is_vcards, parse_vcards, read_vcards
from crm_desktop.models.imports.workbook import is_workbook, read_workbook
from crm_desktop.models.places import name_of
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say

# “Total: 54”, “Exported on 1 May by …”: written below lists by programs and people.
_ABOUT_THE_TABLE = re.compile(
    r"(?:(?:grand )?total|summe|gesamt|somme|suma|summa|anzahl|count|rows|records|source|quelle|exported|exportiert"
    r"|generated|created|printed|page|seite|note)(?:$|(?: \w+){0,3} ?(?:[:=(]|\d))"
    r"|©|\*{1,3} |(?:confidential|vertraulich)\b",
    re.IGNORECASE,
)
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Table:
    """One sheet of a file, its header found and its blank rows left out."""

    path: Path
    sheet: str | None
    sheets: tuple[str, ...]
    header_row: int | None
    """The row of the headers as a spreadsheet counts them; None where the file has none."""
    headers: tuple[str, ...]
    rows: list[Row]
    row_numbers: Sequence[int]
    encoding: str | None = None
    delimiter: str | None = None
    left_out: tuple[tuple[int, str], ...] = ()
    """Lines of text below the table that are no rows of it, with their numbers."""

    @property
    def file_name(self) -> str:
        return name_of(self.path)

    def cell(self, row: int, column: int) -> Cell:
        cells = self.rows[row]
        return cells[column] if column < len(cells) else None

    def column(self, column: int) -> list[Cell]:
        try:
            return [row[column] for row in self.rows]
        except IndexError:  # rows may end before the last column
            return [row[column] if column < len(row) else None for row in self.rows]

    def samples(self, column: int, most: int = 3, among: int = 500) -> list[str]:
        """The first values of a column that are not empty and differ."""
        found: dict[str, None] = {}
        for row in self.rows[:among]:
            text = cell_text(row[column]) if column < len(row) else ""
            if text:
                found[text] = None
                if len(found) == most:
                    break
        return list(found)


@collected_later()
def read_table(
    path: str | Path, sheet: str | None = None, progress: Progress | None = None, password: str | None = None
) -> Table:
    """Reads the named sheet, or the first visible one that holds anything."""
    path = Path(path)
    beginning = _beginning(path)
    if is_workbook(beginning):
        found = read_workbook(path, sheet, progress, password)
        return _table(path, found.rows, found.sheet, found.sheets, found.first_row, None, None)
    if is_vcards(beginning):
        encoding, headers, cards = read_vcards(path)
        return Table(path, None, (), None, headers, cards, range(1, len(cards) + 1), encoding)
    text = read_text(path, beginning, progress)
    return _table(path, text.rows, None, (), 1, text.encoding, text.delimiter)


def read_pasted(text: str) -> Table:
    """Reads cells copied from a spreadsheet, or any other text that has cells, or vCards."""
    if not text.strip():
        raise UnreadableFile(say("There is nothing to import: the clipboard holds no text."))
    if is_vcards(text[:4096].encode()):
        headers, cards = parse_vcards(text)
        return Table(Path("Clipboard"), None, (), None, headers, cards, range(1, len(cards) + 1))
    pasted = parse_text(text)
    return _table(Path("Clipboard"), pasted.rows, None, (), 1, None, pasted.delimiter)


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            beginning = file.read(4096)
    except FileNotFoundError:
        raise UnreadableFile(say("“{path}” can't be read: there is no such file.", path=name_of(path))) from None
    except IsADirectoryError:
        raise UnreadableFile(say("“{path}” can't be read: it is a folder.", path=name_of(path))) from None
    except OSError as error:
        raise UnreadableFile(
            say("“{path}” can't be read: {strerror}.", path=name_of(path), strerror=error.strerror or error)
        ) from None
    if not beginning:
        raise UnreadableFile(say("“{path}” can't be imported: the file is empty.", path=name_of(path)))
    return beginning


def _table(
    path: Path,
    rows: list[Row],
    sheet: str | None,
    sheets: tuple[str, ...],
    first_row: int,
    encoding: str | None,
    delimiter: str | None,
) -> Table:
    header = find_header(rows)
    if header is None:
        raise UnreadableFile(
            say("“{path}” can't be imported: there is nothing in it but empty cells.", path=name_of(path))
        )
    header_row = None if header.row is None else header.row + first_row
    begins = header.body + first_row
    # Cut in place: a large list stands in memory once.
    del rows[: header.body]
    left_out = _text_below(rows, begins)
    numbers: Sequence[int] = range(begins, begins + len(rows))
    if any(is_blank(row) for row in rows):
        numbers = [number for number, row in zip(numbers, rows, strict=True) if not is_blank(row)]
        rows[:] = [row for row in rows if not is_blank(row)]
    headers = _names(header.cells, rows)
    return Table(path, sheet, sheets, header_row, headers, rows, numbers, encoding, delimiter, left_out)


def _text_below(rows: list[Row], first_number: int) -> tuple[tuple[int, str], ...]:
    """Takes off the sentences and sums that stand below a table, apart from it by a blank row."""
    end = len(rows)
    while end and (is_blank(rows[end - 1]) or _is_text(rows[end - 1])):
        end -= 1
    below = rows[end:]
    if len(below) < 2 or not is_blank(below[0]) or not end or _filled(rows[end - 1]) < 2:
        return ()
    del rows[end:]
    texts = [
        (first_number + end + place, " ".join(filter(None, map(cell_text, row)))) for place, row in enumerate(below)
    ]
    return tuple((number, text) for number, text in texts if text)


def _is_text(row: Row) -> bool:
    """One cell that says something about the table, rather than the name of somebody."""
    texts = [text for text in map(cell_text, row) if text]
    if not texts or not _ABOUT_THE_TABLE.match(texts[0]):
        return len(texts) == 1 and (len(texts[0].split()) > 5 and texts[0].endswith((".", "!", ":", ")")))
    return len(texts) < 3


def _filled(row: Row) -> int:
    return sum(1 for cell in row if cell_text(cell))


def _names(cells: Row, body: list[Row]) -> tuple[str, ...]:
    """A name for each column that has a header or a value; each name once, as the mapping is told by name."""
    width = max(len(cells), max((len(row) for row in body), default=0))
    texts = [" ".join(cell_text(cells[i]).split()) if i < len(cells) else "" for i in range(width)]
    while texts and not texts[-1] and not _has_values(body, len(texts) - 1):
        texts.pop()
    names: list[str] = []
    taken: set[str] = set()
    for position, text in enumerate(texts):
        wanted = text or say("Column {position}", position=position + 1)
        name, again = wanted, 2
        while name in taken:
            name, again = f"{wanted} ({again})", again + 1
        taken.add(name)
        names.append(name)
    return tuple(names)


def _has_values(body: list[Row], column: int) -> bool:
    return any(len(row) > column and cell_text(row[column]) for row in body)
