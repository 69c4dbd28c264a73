"""The rows that were refused, with their reasons: a workbook to mend and import again."""

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from crm_desktop.models.imports.cells import Cell, cell_text
from crm_desktop.models.imports.fates import REFUSED
from crm_desktop.models.imports.fields import REASON, is_reason
from crm_desktop.models.imports.preview import Preview
from crm_desktop.models.places import stem_of
from crm_desktop.models.wording import say


def refused_rows(preview: Preview) -> dict[str, Any]:
    """Headers, rows and which of their cells are bad, as JSON can hold them; the reason in front."""
    table = preview.table
    headers = [header for header in table.headers if not is_reason(header)]
    kept = [column for column, header in enumerate(table.headers) if not is_reason(header)]
    refused = [row for row, fate in enumerate(preview.fates) if fate == REFUSED]
    rows = [[preview.reasons[row], *(_plain(table.cell(row, column)) for column in kept)] for row in refused]
    place = {column: number for number, column in enumerate(kept, 1)}
    bad = [sorted(place[c] for c in preview.bad_columns.get(row, ()) if c in place) for row in refused]
    numbers = [table.row_numbers[row] for row in refused]
    return {"headers": [say(REASON), *headers], "rows": rows, "numbers": numbers, "bad": bad}


def save_refused(refused: dict[str, Any], path: Path) -> Path:
    """Writes the workbook; answers where it is."""
    # Imported here: openpyxl takes a while to load, and most lists are clean.
    from crm_desktop.models.exports.workbook import write_workbook

    columns = [(header, "text") for header in refused["headers"]]
    path.parent.mkdir(parents=True, exist_ok=True)
    marked = {row: bad for row, bad in enumerate(refused.get("bad", ())) if bad}
    write_workbook(path, say("Refused rows"), columns, refused["rows"], marked)
    return path


def free_name(folder: Path, file_name: str) -> Path:
    """“us-500 refused.xlsx”, or the next number that is free."""
    stem = Path(file_name).stem
    path, again = folder / say("{stem} refused.xlsx", stem=stem), 2
    while path.exists():
        path, again = folder / say("{stem} refused {again}.xlsx", stem=stem, again=again), again + 1
    return path


def list_of(path: Path) -> str:
    """A list is called like its file; the rows that were refused of one belong to it still."""
    stem = stem_of(path)
    pattern = re.escape(say("{stem} refused.xlsx", stem="\0")).removesuffix(re.escape(".xlsx")).replace("\0", "(.+)")
    found = re.fullmatch(rf"{pattern}(?: \d+)?", stem)
    return found[1] if found else stem


def _plain(cell: Cell) -> str | int | Decimal | float:
    """Numbers stay numbers; all else is text that reads back as the same value."""
    if isinstance(cell, (bool, date, datetime)) or cell is None or isinstance(cell, str):
        return cell if isinstance(cell, str) else cell_text(cell)
    if isinstance(cell, (int, float)):
        return int(cell) if float(cell).is_integer() else cell
    return cell_text(cell)
