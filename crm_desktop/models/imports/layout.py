"""What a sheet says of its cells beside their values: numbers shown as codes, and merged cells."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from zipfile import ZipFile

from crm_desktop.models.imports.cells import Row
from crm_desktop.models.imports.number_formats import Shown
from crm_desktop.models.imports.source import Source

ShownCell = tuple[int, int, Shown]
"""Row and column from 0, and how its number is shown."""
Range = tuple[int, int, int, int]
"""First row, first column, last row, last column, from 0 as the whole sheet counts."""

_DURATION = re.compile(r"PT(\d{1,9})H(\d{1,9})M(\d{1,9}(?:\.\d+)?)S$")


@dataclass
class Layout:
    """`merged` is complete when all of `shown` has been seen; `durations` where some came as ISO texts."""

    shown: Iterable[ShownCell] = ()
    merged: list[Range] = field(default_factory=list)
    durations: bool = False


def layout_of(source: Source, sheet: str) -> Layout:
    """Looks for it in the way of each format; what native readers tell is not looked for again."""
    # Each is only imported when such a file is read.
    with source.open() as file:
        if file.read(2) != b"PK":
            from crm_desktop.models.imports.xls_layout import xls_layout

            return xls_layout(source, sheet)
    with source.open() as file, ZipFile(file) as archive:
        parts = set(archive.namelist())
    if "content.xml" in parts:
        from crm_desktop.models.imports.ods_layout import ods_layout

        return ods_layout(source, sheet)
    if "xl/workbook.bin" in parts:
        from crm_desktop.models.imports.xlsb_layout import xlsb_layout

        return xlsb_layout(source, sheet)
    from crm_desktop.models.imports.xlsx_layout import xlsx_layout

    return xlsx_layout(source, sheet)


def show_numbers(shown: Iterable[ShownCell], rows: list[Row], first_row: int, first_column: int) -> None:
    """Puts "06083" in the place of 6083 where the format says `00000`."""
    for sheet_row, sheet_column, show in shown:
        row, column = sheet_row - first_row, sheet_column - first_column
        if 0 <= row < len(rows) and 0 <= column < len(rows[row]):
            number = rows[row][column]
            if isinstance(number, (int, float)) and not isinstance(number, bool):
                text = show(number)
                rows[row][column] = number if text is None else text


def read_durations(rows: list[Row]) -> None:
    """The native reader leaves a day and more of an ODS file as it is written: PT255H10M05S."""
    for row in rows:
        for column, cell in enumerate(row):
            if isinstance(cell, str) and cell.startswith("PT") and (found := _DURATION.match(cell)):
                row[column] = timedelta(hours=int(found[1]), minutes=int(found[2]), seconds=float(found[3]))
