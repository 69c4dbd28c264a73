"""Many records written at once, recorded in the open change as `Record.save` records one."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import repeat
from typing import Any

from peewee import ForeignKeyField, TextField, chunked

from crm_desktop.models import rights, search_index
from crm_desktop.models.changes import current_change
from crm_desktop.models.database import database, execute_many, is_sqlite, peewee_errors
from crm_desktop.models.record import DERIVED, Record, Searchable
from crm_desktop.models.record_fields import AnyField, MoneyField

# SQLite takes 32,766 parameters in a statement as it is usually built.
IDS_AT_ONCE = 1000


def reserve_ids(model: type[Record], count: int) -> list[int]:
    """Ids that nobody else will get, in rising order, so that bulk rows can point at each other."""
    table = model.noun()
    if is_sqlite():
        row = database.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        start = (row[0] if row else 0) + 1
        return list(range(start, start + count))
    sql = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
    return sorted(number for (number,) in database.execute_sql(sql, (f'"{table}"', count)).fetchall())


def insert_records(
    model: type[Record], rows: Sequence[Mapping[str, Any]], ids: Sequence[int] | None = None
) -> list[int]:
    """Many new records at once, recorded as runs of ids; `rows` hold Python values by field name.

    `ids` when they were reserved before. Missing fields get their defaults.
    """
    if not rows:
        return []
    opened = current_change()
    rights.refuse_writing(model, is_new=True)
    numbers = list(ids) if ids is not None else reserve_ids(model, len(rows))
    own = [f for f in model._meta.sorted_fields if f.name not in ("id", *DERIVED, "created_on")]
    stored: dict[str, Iterable[Any]] = {"id": numbers, "version": repeat(1), "updated_on": repeat(opened.at)}
    stored["created_on"] = [row.get("created_on", opened.at) for row in rows]
    given = set().union(*rows)
    for field in own:
        stored[field.column_name] = _column(field, rows) if field.name in given else repeat(_default(field))
    if search_index.is_searchable(model):
        stored["search_text"] = search_index.texts_of(model, rows)
    with search_index.filled_in_bulk(model, numbers[0], numbers[-1], len(numbers)):
        _write_rows(model.noun(), list(stored), zip(*stored.values()))  # noqa: B905 - some repeat for ever
    if search_index.is_searchable(model):
        search_index.add_keys(model, dict(zip(numbers, search_index.all_keys_of(model, rows), strict=True)))
    opened.created(model.noun(), numbers)
    return numbers


def update_records(
    model: type[Record], changed: Mapping[int, Mapping[str, Any]], step: Callable[[], None] = lambda: None
) -> int:
    """Many records at once, each with its own new values by field name; recorded with their old values.

    All of them in one call: the search index of a file is filled anew at the end. `step` is called now and then.
    """
    rights.refuse_writing(model)
    names = frozenset(name for values in changed.values() for name in values)
    with search_index.changed_in_bulk(model, names, len(changed)):
        count = 0
        for ids in chunked(changed, IDS_AT_ONCE):
            step()
            count += _update_some(model, {number: changed[number] for number in ids}, names)
    return count


def _update_some(model: type[Record], changed: Mapping[int, Mapping[str, Any]], names: frozenset[str]) -> int:
    """As `save` does with each, but one statement for all in which the same fields change."""
    fields = {field.name: field for field in model.fields() if field.name in names - DERIVED}
    query: Any = model.select().where(model.id.in_(list(changed))).dicts()
    written: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    rows: list[dict[str, Any]] = []
    for held in query:
        values = changed[held["id"]]
        before = {name: fields[name].db_value(held[name]) for name in values if name in fields}
        after = {name: fields[name].db_value(values[name]) for name in before}
        differing = tuple(name for name in after if after[name] != before[name])
        if differing:
            model.refuse_long_name(values.get("name"))
            old, new = ({name: stored[name] for name in differing} for stored in (before, after))
            current_change().updated(model.noun(), held["id"], old, new)
            written.setdefault(differing, []).append((*new.values(), held["id"]))
            rows.append(held | {name: _plain(values[name]) for name in differing})
    for differing, some in written.items():
        _write_fields(model, [fields[name].column_name for name in differing], some)
    _follow(model, rows, {name for differing in written for name in differing})
    return len(rows)


def _write_fields(model: type[Record], columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    places = "".join(f', "{column}" = ?' for column in columns)
    at = current_change().at
    sql = f'UPDATE "{model.noun()}" SET version = version + 1, updated_on = ?{places} WHERE id = ?'
    execute_many(sql, [(at, *row) for row in rows])


def _follow(model: type[Record], rows: Sequence[Mapping[str, Any]], names: Collection[str]) -> None:
    """What changed records are found by and recognised by, and who is recognised with them."""
    if not rows or not issubclass(model, Searchable):
        return
    ids = [row["id"] for row in rows]
    if search_index.is_found_by(model, names):
        texts = search_index.texts_of(model, rows)
        execute_many(f'UPDATE "{model.noun()}" SET search_text = ? WHERE id = ?', list(zip(texts, ids, strict=True)))
    if search_index.is_recognised_by(model, names):
        search_index.keep_keys_of_rows(model, model.matched_rows(rows))
    if "name" in names and model.recognised_with is not Record.recognised_with:
        for record in model.select().where(model.id.in_(ids)):
            for other in record.recognised_with():
                search_index.keep_keys(other)


def _plain(value: Any) -> Any:
    return value.id if isinstance(value, Record) else value


def _default(field: AnyField) -> Any:
    value = field.default() if callable(field.default) else field.default
    return value if value is None else field.db_value(value)


def _column(field: AnyField, rows: Sequence[Mapping[str, Any]]) -> list[Any]:
    """The stored values of one field; converted only where the two forms differ, which saves a call per cell."""
    default = field.default() if callable(field.default) else field.default
    values = [row.get(field.name, default) for row in rows]
    if isinstance(field, ForeignKeyField):
        return [value.id if isinstance(value, Record) else value for value in values]
    if isinstance(field, MoneyField):
        return [None if value is None else field.db_value(value) for value in values]
    if type(field).__module__ != TextField.__module__:  # a kind of field of our own
        return [field.db_value(value) for value in values]
    return values


def _write_rows(table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    names = ", ".join(f'"{column}"' for column in columns)
    if is_sqlite():
        execute_many(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})', rows)
        return
    with peewee_errors(), database.obj.cursor().copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(row)
