"""`list` and `export`: records that match, on the screen or in a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crm_desktop.commands.answer import Answer, counted, local_moment, moment, table
from crm_desktop.commands.call import Call
from crm_desktop.models.exports import Link, RecordKind, checked_ending, export_records, kind_named
from crm_desktop.models.exports.kinds import Column, Row, Value
from crm_desktop.models.refusals import WrongCall

_ONE = {"people": "person", "companies": "company", "opportunities": "opportunity", "activities": "activity"}


def list_records(call: Call) -> Answer:
    """The records with the fields that were asked for; all fields for a script, a few for a person."""
    kind = kind_named(call.kind)
    columns = _chosen(call, kind)
    ids = call.found(kind, call.where)
    shown = ids if call.limit is None else ids[: call.limit]
    records = (_for_scripts(row, columns) for row in kind.rows(shown, columns))
    return Answer({"total": len(ids), "records": records}, _for_people(kind, ids, shown, columns))


def export(call: Call) -> Answer:
    """The records that match, in a file."""
    kind, target = kind_named(call.kind), Path(call.file)
    checked_ending(kind, target)
    count = export_records(kind, call.found(kind, call.where), target, call.progress)
    return Answer({"file": str(target), "rows": count}, [f"Exported {_how_many(kind, count)} to {target}."])


def _chosen(call: Call, kind: RecordKind) -> list[Column]:
    if call.fields is None:
        return kind.chosen(kind.names if call.json else kind.short)
    names = [name.strip() for name in call.fields.split(",") if name.strip()]
    if not names:
        raise WrongCall("--fields names no field; write for instance --fields id,name.")
    return kind.chosen(names)


def _for_scripts(row: Row, columns: list[Column]) -> dict[str, Any]:
    return {column.name: _plain(row[column.name], column) for column in columns}


def _plain(value: Value, column: Column) -> Any:
    if isinstance(value, Link):
        return _link(value)
    if isinstance(value, tuple):
        return [_link(part) if isinstance(part, Link) else part for part in value]
    if value is None or isinstance(value, (str, bool)):
        return value
    if column.type == "moment":
        return moment(value)  # type: ignore[arg-type]
    return value if column.type == "id" else str(value)


def _link(link: Link) -> dict[str, Any]:
    return {"id": link.id, "name": link.name}


def _for_people(kind: RecordKind, ids: list[int], shown: list[int], columns: list[Column]) -> Iterator[str]:
    rows = [[_text(row[column.name], column) for column in columns] for row in kind.rows(shown, columns)]
    if rows:
        right = [number for number, column in enumerate(columns) if column.type in ("id", "number", "money")]
        yield from table([column.label for column in columns], rows, right)
    count = _how_many(kind, len(ids))
    yield f"{count}." if len(shown) == len(ids) else f"{len(shown):,} of {count}."


def _text(value: Value, column: Column) -> str:
    if isinstance(value, Link):
        return value.name
    if isinstance(value, tuple):
        return ", ".join(part.name if isinstance(part, Link) else str(part) for part in value)
    if column.type == "moment" and value is not None:
        return local_moment(value)  # type: ignore[arg-type]
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _how_many(kind: RecordKind, count: int) -> str:
    return counted(count, _ONE.get(kind.plural, kind.plural.removesuffix("s")), kind.plural)
