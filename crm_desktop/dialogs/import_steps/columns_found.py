"""What the second step shows, found off the GUI thread: where columns go, what is left over, what reads either way."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.dates import DAY_FIRST, MONTH_FIRST, find_date_order, read_date
from crm_desktop.models.imports.fields import DATES, MONEY, OWN, WHOLE_NUMBERS, label_of, noun_of
from crm_desktop.models.imports.leftovers import LeftOver, left_over
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.numbers import COMMA, POINT, find_decimal_sign, read_number
from crm_desktop.models.imports.remembering import mapping_for, named_mappings
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.imports.value_types import guess_type
from crm_desktop.models.own_fields import fields_for
from crm_desktop.models.users import our_office
from crm_desktop.views import formats


@dataclass(frozen=True)
class EitherWay:
    """A column whose dates or amounts can be read in two ways, with what one of its values means in each."""

    field: str
    label: str
    sample: str
    chosen: str
    readings: Mapping[str, str]
    is_date: bool


@dataclass(frozen=True)
class Columns:
    """A table with the fields of its columns."""

    table: Table
    mapping: ColumnMapping
    left_over: Mapping[int, LeftOver] = field(default_factory=dict)
    own_fields: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    types: Mapping[str, str] = field(default_factory=dict)
    """Of the own fields that columns go to, those to be made too."""
    either_way: tuple[EitherWay, ...] = ()


def look_at(table: Table, kind: str, mapping: ColumnMapping | None, choices: ImportChoices) -> Columns:
    """Guesses where the columns go, unless that is said, and looks at what became of each."""
    mapping = mapping or mapping_for(table, kind)
    own = {f"{OWN}{held.name}": held.type for held in fields_for(noun_of(kind))}
    types = {
        name: _type_of(table, mapping, name, {**choices.own_types, **own})
        for name in dict.fromkeys(mapping.fields)
        if name
    }
    return Columns(
        table,
        mapping,
        {found.column: found for found in left_over(table, mapping)},
        tuple(own),
        tuple(named_mappings(kind)),
        {name: kept for name, kept in types.items() if name.startswith(OWN)},
        tuple(_either_way(table, mapping, choices, types)),
    )


def _type_of(table: Table, mapping: ColumnMapping, name: str, known: Mapping[str, str]) -> str:
    if name in DATES:
        return "date"
    if name in MONEY or name in WHOLE_NUMBERS:
        return "number"
    if not name.startswith(OWN):
        return "text"
    return known.get(name) or guess_type(table.column(mapping.columns_of(name)[0]))


def _either_way(
    table: Table, mapping: ColumnMapping, choices: ImportChoices, types: Mapping[str, str]
) -> "list[EitherWay]":
    country, found = our_office().country, []
    for name, kept_as in types.items():
        columns = mapping.columns_of(name)
        if len(columns) != 1 or kept_as not in ("date", "number", "money"):
            continue
        cells, label = table.column(columns[0]), label_of(mapping.kind, name)
        if kept_as == "date":
            order = find_date_order(cells, country)
            if order.ambiguous:
                chosen = choices.date_orders.get(name, order.order)
                found.append(EitherWay(name, label, order.sample, chosen, _days(order.sample), is_date=True))
        else:
            sign = find_decimal_sign(cells, country)
            if sign.ambiguous:
                chosen = choices.decimal_signs.get(name, sign.sign)
                found.append(EitherWay(name, label, sign.sample, chosen, _amounts(sign.sample), is_date=False))
    return found


def _days(sample: str) -> dict[str, str]:
    """As a date is shown everywhere: 3 Apr 2026 or 4 Mar 2026."""
    return {order: formats.date_text(read_date(sample, order)) for order in (DAY_FIRST, MONTH_FIRST)}


def _amounts(sample: str) -> dict[str, str]:
    """As an amount is shown everywhere: 1.10 or 1,100.00."""
    found = {sign: read_number(sample, sign) for sign in (POINT, COMMA)}
    return {sign: formats.money_text(number) for sign, number in found.items() if number is not None}
