"""`list` and `export`: records that match, on the screen or in a file."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crm_desktop.commands.answer import Answer, counted, local_moment, moment, table
from crm_desktop.commands.call import Call
from crm_desktop.models.exports import (
    ADDRESS_BOOK_KINDS,
    Link,
    RecordKind,
    checked_ending,
    export_records,
    kind_named,
)
from crm_desktop.models.exports.kinds import Column, Row, Value
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.wording import say, tongue

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
    if call.labels or call.call_sheet:
        return _printed(call, kind, target)
    if target.suffix.lower() == ".pdf":
        raise WrongCall(
            say(
                "Say what is to be in {target}: --labels with the name of a sheet, or --call-sheet.", target=target.name
            )
        )
    if target.suffix.lower() == ".ics":
        return _calendar(call, kind, target)
    checked_ending(kind, target)
    fields = None if call.fields is None else _names(call.fields)
    ids = call.found(kind, call.where)
    count = export_records(kind, ids, target, call.progress, fields=fields, vcard=call.vcard)
    return Answer(
        {"file": str(target), "rows": count},
        [say("Exported {how_many} to {target}.", how_many=_how_many(kind, count), target=target)],
    )


def _calendar(call: Call, kind: RecordKind, target: Path) -> Answer:
    """What is planned, with the meetings; with a query, of the activities that match."""
    from crm_desktop.models.exports.calendar import export_calendar

    if kind.plural != "activities":
        raise WrongCall(
            say(
                "A calendar holds activities, not {plural}; write export activities {target}.",
                plural=say(kind.plural),
                target=target.name,
            )
        )
    count = export_calendar(target, activity_ids=set(call.found(kind, call.where)) if call.where else None)
    return Answer(
        {"file": str(target), "rows": count},
        [say("Exported {entries} to {target}.", entries=_entries(count), target=target)],
    )


def _entries(count: int) -> str:
    return say("1 entry for the calendar") if count == 1 else say("{count:,} entries for the calendar", count=count)


def _printed(call: Call, kind: RecordKind, target: Path) -> Answer:
    """Labels or a call sheet. The PDF library is loaded only when it is needed."""
    from crm_desktop.models.printouts import print_call_sheet, print_labels, sheet_named

    if kind.plural not in ADDRESS_BOOK_KINDS:
        raise WrongCall(
            say(
                "{plural} have no address and no phone; print leads, people or companies.",
                plural=say(kind.plural.capitalize()),
            )
        )
    if target.suffix.lower() != ".pdf":
        raise WrongCall(say("{target} should end in .pdf, as labels and call sheets are PDFs.", target=target.name))
    sheet = sheet_named(call.labels) if call.labels else None
    ids = call.found(kind, call.where)
    if sheet is not None:
        made = print_labels(kind, ids, sheet, call.first_label, call.progress)
    else:
        made = print_call_sheet(kind, ids, call.now, call.user.name, progress=call.progress)
    with written_whole(target) as file:
        file.write_bytes(made.pdf)
    said = {"file": str(target), "rows": made.records, "left_out": made.left_out, "pages": made.pages}
    without = (
        say(" {how_many} without an address left out.", how_many=_how_many(kind, made.left_out))
        if made.left_out
        else ""
    )
    return Answer(
        said,
        [
            say(
                "Printed {how_many} to {target}.{without}",
                how_many=_how_many(kind, made.records),
                target=target,
                without=without,
            )
        ],
    )


def _chosen(call: Call, kind: RecordKind) -> list[Column]:
    if call.fields is None:
        return kind.exported if call.json else kind.chosen(kind.short)
    return kind.chosen(_names(call.fields))


def _names(fields: str) -> list[str]:
    # As a line of CSV: an own field may have a comma in its name.
    names = [name.strip() for name in next(csv.reader([fields], skipinitialspace=True), []) if name.strip()]
    if not names:
        raise WrongCall(say("--fields names no field; write for instance --fields id,name."))
    return names


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
        yield from table([column.label if column.own else say(column.label) for column in columns], rows, right)
    count = _how_many(kind, len(ids))
    yield (
        f"{count}."
        if len(shown) == len(ids)
        else say("{count:,} of {other_count}.", count=len(shown), other_count=count)
    )


def _text(value: Value, column: Column) -> str:
    if isinstance(value, Link):
        return value.name
    if isinstance(value, tuple):
        return ", ".join(part.name if isinstance(part, Link) else str(part) for part in value)
    if column.type == "moment" and value is not None:
        return local_moment(value)  # type: ignore[arg-type]
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    if column.type == "money" and value is not None:
        return tongue().format("{amount:,.2f}", {"amount": value})
    label = dict(getattr(column.field, "choices", None) or ()).get(value)
    return say(label) if label else "" if value is None else str(value)


def _how_many(kind: RecordKind, count: int) -> str:
    return counted(count, _ONE.get(kind.plural, kind.plural.removesuffix("s")), kind.plural)
