"""What a query asks of own fields: `"Customer no":123`, `seats:>20`, `renewal:<today`, `no:"Customer no"`."""

import re
from datetime import date
from typing import Any

from peewee import Expression

from crm_desktop.models.dates_in_words import span_of
from crm_desktop.models.folding import fold
from crm_desktop.models.own_fields.own_field import OwnField
from crm_desktop.models.own_fields.reading import read
from crm_desktop.models.own_fields.stored import TEXTS, stored
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import MoneyField
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.search_index import contains, is_searchable, plain
from crm_desktop.models.typed_numbers import typed_number

SHORTEST_WORDS = 3
_RANGE = re.compile(r"(.+)\.\.(.+)")


def has(model: type[Record], field: OwnField) -> Any:
    """Records that have a value in the field."""
    return stored(model, field).is_null(False)


def compared(model: type[Record], field: OwnField, op: str, value: str, today: date) -> Expression:
    """Records whose value is, or compares with, what is asked for. Raises WrongCall for what the field cannot be.

    Said together with `has`, so that its opposite means records without a value, too.
    """
    found = has(model, field) & _test(stored(model, field), field, op, value, today)
    if field.type in TEXTS and op in ("", "=") and is_searchable(model) and len(fold(value)) >= SHORTEST_WORDS:
        # What is asked for stands in the words of the record, too, and those have an index of their parts.
        return contains(model, value) & found  # type: ignore[no-any-return]
    return found  # type: ignore[no-any-return]


def holds(model: type[Record], field: OwnField, words: str) -> Expression:
    """Records that have these words in the field."""
    return has(model, field) & plain(stored(model, field)).contains(fold(words))  # type: ignore[no-any-return]


def _test(column: Any, field: OwnField, op: str, value: str, today: date) -> Any:
    if field.type == "date":
        return _by_date(column, op, value, today)
    if field.type in TEXTS:
        return _by_text(column, field, op, value)
    if found := _RANGE.fullmatch(value):
        return column.between(_parameter(field, found[1]), _parameter(field, found[2]))
    return _ordered(column, op or "=", _parameter(field, value))


def _by_text(column: Any, field: OwnField, op: str, value: str) -> Any:
    if field.type == "choice" and not op:
        chosen = next((choice for choice in field.choices if fold(choice) == fold(value)), None)
        if chosen is not None:
            return column == chosen
    if not op:
        return plain(column).contains(fold(value))
    return _ordered(plain(column), op, fold(value))


def _by_date(column: Any, op: str, value: str, today: date) -> Any:
    if found := _RANGE.fullmatch(value):
        first, last = span_of(found[1], today)[0], span_of(found[2], today)[1]
    else:
        first, last = span_of(value, today)
    if op in ("<", ">="):
        return _ordered(column, op, first.isoformat())
    if op in (">", "<="):
        return _ordered(column, op, last.isoformat())
    return column.between(first.isoformat(), last.isoformat())


def _parameter(field: OwnField, value: str) -> Any:
    """The value as the database compares it. Raises WrongCall when the field cannot hold it."""
    if field.type == "yes_no":
        try:
            return read(field, value)
        except Refused as error:
            raise WrongCall(str(error)) from None
    return typed_number(value, MoneyField.PLACES if field.type == "money" else 0)


def _ordered(left: Any, op: str, value: Any) -> Any:
    tests: dict[str, Any] = {
        "=": lambda: left == value, "<": lambda: left < value, "<=": lambda: left <= value,
        ">": lambda: left > value, ">=": lambda: left >= value,
    }  # fmt: skip
    return tests[op]()
