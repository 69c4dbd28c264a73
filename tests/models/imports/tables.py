"""Small tables for tests: what stands in a list, without a file around it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from crm_desktop.models.imports.cells import Cell
from crm_desktop.models.imports.columns import Values, read_columns
from crm_desktop.models.imports.guessing import guess_mapping
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.spreadsheet import Table


def table_of(headers: list[str], *rows: Sequence[Cell], headed: bool = True) -> Table:
    """A table as if read from a file; `headed` says whether the headers stood there."""
    numbers = range(2, len(rows) + 2) if headed else range(1, len(rows) + 1)
    return Table(
        Path("list.csv"), None, (), 1 if headed else None, tuple(headers), [list(row) for row in rows], numbers
    )


def headless(*rows: Sequence[Cell]) -> Table:
    """A table that nobody has given headers."""
    return table_of([f"Column {number + 1}" for number in range(len(rows[0]))], *rows, headed=False)


def fields_of(table: Table, kind: str = "leads") -> list[str | None]:
    """Where its columns go by themselves."""
    return list(guess_mapping(table, kind).fields)


def column(field: str, *cells: Cell, kind: str = "leads", country: str = "US", **chosen: dict[str, str]) -> Values:
    """One column read as one field."""
    return columns({field: list(cells)}, kind, country, **chosen)[field]


def columns(
    cells: Mapping[str, Sequence[Cell]], kind: str = "leads", country: str = "US", **chosen: dict[str, str]
) -> dict[str, Values]:
    """Columns read as the fields that they are named by."""
    table = table_of(list(cells), *(list(row) for row in zip(*cells.values(), strict=True)))
    return read_columns(table, ColumnMapping(kind, tuple(cells)), country, **chosen)
