"""Workbooks: dates are dates, amounts are numbers, phones and postcodes are text, and no text is a formula.

openpyxl makes the book, its styles and its header; the rows are written into it by `sheet_rows`.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from crm_desktop.models.exports.cells import Cell, pages
from crm_desktop.models.exports.sheet_names import sheet_name
from crm_desktop.models.exports.sheet_rows import SheetRows, escaped
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

MOST_ROWS = 1_048_576
SHEET = "xl/worksheets/sheet1.xml"
_FORMATS = {
    "money": "#,##0.00", "number": "#,##0", "id": "0", "day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm",
    "general": "General", "decimal": "General", "flag": "General", "long text": "General",
}  # fmt: skip
_TEXT_FORMAT = "@"  # stays text when somebody edits it, zeros in front and all
_WIDTHS = {"money": 14, "number": 12, "decimal": 12, "id": 8, "day": 12, "moment": 17, "flag": 10}
_TEXT_WIDTHS = (10, 44)
# Twice as fast as the usual 6, and a tenth larger.
_COMPRESSION = 3


def write_workbook(
    path: Path,
    title: str,
    columns: Sequence[tuple[str, str]],
    rows: Iterable[Sequence[Cell]],
    marked: Mapping[int, Collection[int]] | None = None,
) -> int:
    """Writes one sheet with a header; `columns` are (header, type). Answers how many rows.

    `marked` names cells that are to stand out: columns by row, both counted from 0.
    Raises Refused for more than a sheet or a cell can hold.
    """
    marked = marked or {}
    taken = pages(rows)
    page = next(taken, [])
    book = _book(title, columns, page)
    types = [kind for _, kind in columns]
    made = SheetRows(types, [get_column_letter(n) for n in range(1, len(types) + 1)], _Styles(book))
    count = 0
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=_COMPRESSION) as file:
        head, _ = _around_rows(_parts(book)[SHEET])
        with file.open(SHEET, "w", force_zip64=True) as sheet:
            sheet.write(head)
            while page:
                if count + len(page) >= MOST_ROWS:
                    raise Refused(
                        say(
                            "A sheet holds {count:,} rows and there are more; export to CSV instead.",
                            count=MOST_ROWS - 1,
                        )
                    )
                bad = {n + 2: marked[n] for n in range(count, count + len(page)) if n in marked} if marked else {}
                sheet.write(made.xml(count + 2, page, bad).encode())
                count += len(page)
                page = next(taken, [])
            if columns:
                book.active.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"  # type: ignore[union-attr]
            parts = _parts(book)
            sheet.write(_around_rows(parts[SHEET])[1])
        for name, content in parts.items():
            if name != SHEET:
                file.writestr(name, content)
    return count


def count_workbook(path: Path) -> int:
    """How many rows the written file holds under its header."""
    opened, count = b"<row ", 0
    with ZipFile(path) as parts, parts.open(SHEET) as sheet:
        kept = b""
        while piece := sheet.read(1 << 20):
            piece = kept + piece
            count += piece.count(opened)
            kept = piece[-len(opened) + 1 :]
    return count - 1


def _book(title: str, columns: Sequence[tuple[str, str]], rows: Sequence[Sequence[Cell]]) -> Workbook:
    """The book with its header and no rows."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = sheet_name(title)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for number, (header, kind) in enumerate(columns, 1):
        column = sheet.column_dimensions[get_column_letter(number)]
        column.width = _width(header, kind, [row[number - 1] for row in rows])
        column.number_format = _FORMATS.get(kind, _TEXT_FORMAT)
        _dress(sheet.cell(1, number, escaped(header)), kind)
    return book


def _dress(cell: Any, kind: str) -> None:
    cell.data_type = "s"
    cell.font = Font(bold=True, color="FF1F2933")
    cell.fill = PatternFill("solid", fgColor="FFE9EDF2")
    cell.border = Border(bottom=Side("thin", color="FF9AA5B1"))
    cell.alignment = Alignment(
        vertical="center", horizontal="right" if kind in ("money", "number", "decimal", "id") else None
    )


def _width(header: str, kind: str, cells: Sequence[Cell]) -> float:
    least = len(header) + 4  # room for the filter's arrow
    if kind in _WIDTHS:
        return max(_WIDTHS[kind], least)
    longest = max((len(str(cell or "").partition("\n")[0]) for cell in cells), default=0)
    return max(least, min(max(longest + 2, _TEXT_WIDTHS[0]), _TEXT_WIDTHS[1]))


class _Styles:
    """The styles of cells, made in the book when they are first asked for."""

    def __init__(self, book: Workbook) -> None:
        self._sheet: Any = book.active

    def __call__(self, kind: str, marked: bool) -> int:
        cell = BookCell(self._sheet, row=1, column=1)
        cell.number_format = _FORMATS.get(kind, _TEXT_FORMAT)
        if kind == "long text":
            cell.quotePrefix = True
        if marked:
            cell.fill = PatternFill("solid", fgColor="FFFFD9A8")
        return int(cell.style_id)


def _parts(book: Workbook) -> dict[str, bytes]:
    file = BytesIO()
    book.save(file)
    with ZipFile(file) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def _around_rows(sheet: bytes) -> tuple[bytes, bytes]:
    """What stands before the rows, with the header, and after them; without the size, which is not known before."""
    head, found, tail = sheet.partition(b"</sheetData>")
    assert found
    before, _, rest = head.partition(b"<dimension")
    return before + rest.partition(b"/>")[2], found + _no_warnings(tail)


def _no_warnings(tail: bytes) -> bytes:
    """A phone number is text on purpose: no green corners."""
    quiet = b'<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
    return tail.replace(b"</worksheet>", quiet + b"</worksheet>")
