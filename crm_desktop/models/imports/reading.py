"""Reads a table's columns once; other choices and mended cells read again only what they touch."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.columns import Values, read_columns
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.spreadsheet import Table

_Told = tuple[str | None, str | None, str | None]


@dataclass(frozen=True)
class Reading:
    """The columns of a table as they stand in the file, and what was said of each when it was read."""

    table: Table
    mapping: ColumnMapping
    country: str
    columns: Mapping[str, Values]
    told: Mapping[str, _Told]
    """By field the order of dates, the decimal sign and the type of a new own field that the user chose."""


def read(
    table: Table,
    mapping: ColumnMapping,
    choices: ImportChoices,
    country: str,
    before: Reading | None = None,
    step: Callable[[float], None] = lambda _: None,
) -> Reading:
    """The values of each mapped field; those read `before` in the same way are taken from there."""
    fields = {filled for filled in mapping.fields if filled}
    told = {
        name: (choices.date_orders.get(name), choices.decimal_signs.get(name), choices.own_types.get(name))
        for name in fields
    }
    if before is None or before.table is not table or (before.mapping, before.country) != (mapping, country):
        return Reading(table, mapping, country, _columns(table, mapping, country, told, step), told)
    other = {name: said for name, said in told.items() if before.told[name] != said}
    columns = dict(before.columns)
    if other:
        some = replace(mapping, fields=tuple(field if field in other else None for field in mapping.fields))
        columns |= _columns(table, some, country, other, step)
    return Reading(table, mapping, country, columns, told)


def mended(reading: Reading, cells: Mapping[tuple[int, int], str]) -> tuple[Table, dict[str, Values]]:
    """The table and its columns with other texts in some cells, which are read as the rest of their column is."""
    columns = dict(reading.columns)
    inside = {(row, column): text for (row, column), text in cells.items() if row < len(reading.table.rows)}
    if not inside:
        return reading.table, columns
    places = sorted({row for row, _ in inside})
    rows = list(reading.table.rows)
    for row in places:
        rows[row] = list(rows[row])
    for (row, column), text in inside.items():
        rows[row].extend([None] * (column + 1 - len(rows[row])))
        rows[row][column] = text
    table = replace(reading.table, rows=rows)
    few = replace(table, rows=[rows[row] for row in places], row_numbers=[table.row_numbers[row] for row in places])
    told = {
        name: (
            values.date_order.order if values.date_order else None,
            values.decimal_sign.sign if values.decimal_sign else None,
            values.own_type,
        )
        for name, values in columns.items()
    }
    for name, values in _columns(few, reading.mapping, reading.country, told).items():
        whole = columns.get(name) or Values([""] * len(rows))
        columns[name] = _patched(whole, values, places)
    return table, columns


def _columns(
    table: Table,
    mapping: ColumnMapping,
    country: str,
    told: Mapping[str, _Told],
    step: Callable[[float], None] = lambda _: None,
) -> dict[str, Values]:
    orders, signs, types = ({name: said[at] or "" for name, said in told.items() if said[at]} for at in range(3))
    return read_columns(table, mapping, country, orders, signs, types, step)


def _patched(whole: Values, few: Values, places: list[int]) -> Values:
    values = list(whole.values)
    for place, row in enumerate(places):
        values[row] = few.values[place]
    found = replace(whole, values=values)
    again = set(places)
    for name in ("refusals", "flags", "short_codes"):
        kept = {row: said for row, said in getattr(whole, name).items() if row not in again}
        setattr(found, name, kept | {places[place]: said for place, said in getattr(few, name).items()})
    return found
