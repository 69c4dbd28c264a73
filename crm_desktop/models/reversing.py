"""Writing a change backwards: what it made goes, what it deleted comes back, what it changed is as it was.

All of it through the same records, search index and match keys as any other write, and recorded in the open change,
so that a redo is nothing but this again.
"""

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from peewee import DateField, DateTimeField, ForeignKeyField, IntegerField, TextField, chunked

from crm_desktop.models import search_index
from crm_desktop.models.bulk_records import IDS_AT_ONCE, insert_records, update_records
from crm_desktop.models.changes import Change, ChangeEntry, Values, current_change
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.record import Record, Searchable, record_kinds, words_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.spans import Spans
from crm_desktop.models.wording import say


def reverse(target: Change, only: Spans | None = None, but: Spans | None = None, doomed: Spans | None = None) -> None:
    """Takes back all that a change wrote, the last first; `only` these records, or all `but` those.

    Of `doomed` records, which are about to go, nothing is put back or brought back.
    """
    doomed = doomed or Spans()
    entries = ChangeEntry.select().where(ChangeEntry.change == target.id).order_by(ChangeEntry.id.desc())
    for (kind, action), together in groupby(entries, key=lambda entry: (entry.record, entry.action)):
        model, pieces = record_kinds()[kind], _chosen(list(together), only, but)
        if action != "created":
            pieces = [piece for piece in pieces if not doomed.holds(kind, piece[1])]
        if not pieces:
            continue
        if action == "deleted":
            _bring_back(model, [(first, entry.old) for entry, first, _ in pieces])
        elif action == "updated":
            _put_back(model, [(first, entry.old) for entry, first, _ in pieces], in_part=only is not None)
        else:
            for _, first, last in pieces:
                delete_run(model, first, last)


def conclude() -> None:
    """What follows for other records from all that was written backwards."""
    for model in record_kinds().values():
        model.after_reversal()


def delete_spans(doomed: Spans) -> None:
    """Deletes records that others may still point at, as each `Reference` says. Raises Refused when one says no."""
    for kind, first, last in doomed:
        model = record_kinds()[kind]
        _let_go(model, first, last, Spans())
        if model.select(model.id).where(model.id.between(first, last)).exists():
            delete_run(model, first, last)


def let_go(doomed: Spans, but: Spans) -> None:
    """Has all others, apart from `but`, point at these records no more, as each `Reference` says."""
    for kind, first, last in doomed:
        _let_go(record_kinds()[kind], first, last, but)


def delete_run(model: type[Record], first: int, last: int) -> None:
    """Deletes records and notes what they hold, so that redo can bring them back."""
    # PostgreSQL writes moments into JSON in a form of its own.
    cast = "" if is_sqlite() else "::text"
    columns = {
        field.name: f'held."{field.column_name}"{cast if isinstance(field, DateTimeField) else ""}'
        for field in model.fields()
    }
    current_change().deleted_run(model.noun(), columns, first, last)
    search_index.drop_keys(model.noun(), first, last)
    with search_index.emptied_in_bulk(model, first, last):
        model.delete().where(model.id.between(first, last)).execute()


def _chosen(
    entries: Sequence[ChangeEntry], only: Spans | None, but: Spans | None
) -> list[tuple[ChangeEntry, int, int]]:
    found: list[tuple[ChangeEntry, int, int]] = []
    for entry in entries:
        kind, first, last = entry.record, entry.first_id, entry.last_id
        pieces = [(first, last)] if only is None else only.within(kind, first, last)[::-1]
        if but is not None:
            pieces = [gap for low, high in pieces for gap in but.gaps(kind, low, high)[::-1]]
        found.extend((entry, low, high) for low, high in pieces)
    return found


def _bring_back(model: type[Record], deleted: Sequence[tuple[int, Values]]) -> None:
    """Deleted records with their ids and all they held; what they are recognised by may stand in another record."""
    ids = [record_id for record_id, _ in deleted]
    rows = _python_values(model, [old for _, old in deleted])
    _refuse_missing(model, rows)
    insert_records(model, rows, ids=ids)
    if issubclass(model, Searchable) and model.matched_values is not Searchable.matched_values:
        for some in chunked(ids, IDS_AT_ONCE):
            search_index.keep_keys_of(model, list(model.select().where(model.id.in_(some))))


def _refuse_missing(model: type[Record], rows: Sequence[Mapping[str, Any]]) -> None:
    """A record cannot come back to what has been deleted since."""
    for field, gone in _missing(model, rows):
        for row in rows:
            if row.get(field.name) in gone:
                name, what = row.get("name") or f"A {words_of(model)}", words_of(field.rel_model)
                raise Refused(
                    say(
                        "{name} belongs to a {what} that has been deleted since; bring that back first.",
                        name=name,
                        what=what,
                    )
                )


def _missing(model: type[Record], rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[Any, set[int]]]:
    """The links of these rows that lead nowhere: each field with the ids that are not there."""
    for field in model.fields():
        if not isinstance(field, ForeignKeyField) or field.rel_model is model:
            continue
        other, gone = field.rel_model, set()
        for some in chunked({row[field.name] for row in rows if row.get(field.name) is not None}, IDS_AT_ONCE):
            gone |= set(some) - {held.id for held in other.select(other.id).where(other.id.in_(some))}
        if gone:
            yield field, gone


def _put_back(model: type[Record], updated: Iterable[tuple[int, Values]], in_part: bool) -> None:
    """The old values of many records; of one that was written twice, those before the first time.

    When a change is reversed `in_part`, a link to what another part of it deleted stays empty.
    """
    olds: dict[int, dict[str, Any]] = {}
    changed = list(updated)
    for (record_id, _), old in zip(changed, _python_values(model, [old for _, old in changed]), strict=True):
        olds.setdefault(record_id, {}).update(old)
    for ids in chunked(olds, IDS_AT_ONCE):
        if model.select().where(model.id.in_(ids)).count() < len(ids):
            raise Refused(say("A record of this change has been deleted since; undo that first."))
    for field, gone in list(_missing(model, olds.values())) if in_part else ():
        for old in olds.values():
            if field.null and old.get(field.name) in gone:
                del old[field.name]
    _refuse_missing(model, list(olds.values()))
    update_records(model, olds)


def _let_go(model: type[Record], first: int, last: int, but: Spans) -> None:
    for reference, holder in model._meta.backrefs.items():
        rows: Any = holder.select(holder.id).where(reference.between(first, last)).order_by(holder.id)
        ids = [number for (number,) in rows.tuples() if not but.holds(holder.noun(), number)]
        rule = getattr(reference, "when_deleted", "refuse")
        if ids and rule == "clear":
            update_records(holder, {record_id: {reference.name: None} for record_id in ids})
        elif ids and rule == "delete":
            delete_spans(Spans((holder.noun(), number, number) for number in ids))
        elif ids:
            raise Refused(
                say(
                    "{model} is still used by {holder}, so it stays.",
                    model=model.find(first),
                    holder=holder.find(ids[0]),
                )
            )


def _python_values(model: type[Record], stored: Iterable[Values]) -> list[dict[str, Any]]:
    """Rows as a change holds them, as Python values."""
    fields = {field.name: field for field in model.fields()}
    read: dict[str, Callable[[Any], Any]] = {}
    for name, field in fields.items():
        if isinstance(field, DateTimeField | DateField):
            # Read once, as many rows have the same moment.
            read[name] = functools.cache(field.python_value)
        elif type(field) not in (TextField, IntegerField):
            read[name] = field.python_value
    return [
        {
            name: read[name](value) if name in read and value is not None else value
            for name, value in row.items()
            if name in fields
        }
        for row in stored
    ]
