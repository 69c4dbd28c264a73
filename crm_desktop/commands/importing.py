"""`import`: a list that somebody sent becomes records."""

import os
import tempfile
from pathlib import Path
from typing import Any

from crm_desktop.commands.answer import Answer, counted
from crm_desktop.commands.call import Call
from crm_desktop.models.changes import Change
from crm_desktop.models.folding import fold
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import ImportResult, import_file
from crm_desktop.models.imports.known_words import users
from crm_desktop.models.places import stem_of
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.wording import say

# Lists of a hundred columns are left out in part, mostly.
MOST_NAMED = 12


def import_list(call: Call) -> Answer:
    """Reads, decides, and writes unless it is only a trial; rows that were refused come back as a workbook."""
    path, kind = Path(call.file), call.import_as
    if kind != "leads":
        _refuse_for_leads_only(call)
    if call.pipeline and kind != "opportunities":
        raise WrongCall(say("--pipeline is only for --as opportunities."))
    result = import_file(
        path,
        kind,
        call.user,
        sheet=call.sheet,
        columns=_columns(call.map),
        choices=ImportChoices(
            duplicates=call.duplicates,
            list_name=(call.list or stem_of(path)) if kind == "leads" else None,
            list_supplier=call.supplier,
            list_bought_on=call.bought_on,
            list_cost=call.cost,
            owners=_owners(call.owner),
            temperature=call.temperature,
            tags=tuple(call.tag),
            pipeline_name=call.pipeline,
            pad_postal_codes=call.pad_postal_codes,
        ),
        mapping_name=call.mapping,
        date_order=f"{call.date_order} first" if call.date_order else None,
        password=call.password,
        dry_run=call.dry_run,
        refused_folder=_writable(path.parent),
        progress=call.progress,
    )
    data = result.as_json()
    if kind == "opportunities" or result.brings_opportunities:
        data["opportunities"] = _written("opportunity", result.change)
    return Answer(data, _told(result, kind, call.dry_run))


def _refuse_for_leads_only(call: Call) -> None:
    if call.list:
        raise WrongCall(say("--list names where leads come from; it is only for leads."))
    said = {"--supplier": call.supplier, "--bought-on": call.bought_on, "--cost": call.cost,
            "--temperature": call.temperature}  # fmt: skip
    for name, value in said.items():
        if value:
            raise WrongCall(say("{name} is only for leads.", name=name))


def _owners(names: list[str]) -> tuple[int, ...]:
    """Users by their names or e-mails, in turn."""
    known = users()
    for name in names:
        if fold(name) not in known:
            raise Refused(say("“{name}” is no user of this program.", name=name))
    return tuple(known[fold(name)] for name in names)


def _columns(pairs: list[str]) -> dict[str, str]:
    """{column: field} from COLUMN=field; the last = divides, as columns may be called anything."""
    found: dict[str, str] = {}
    for pair in pairs:
        column, sign, field = pair.rpartition("=")
        if not sign or not column:
            raise WrongCall(say('“{pair}” is no mapping; write --map "COLUMN=field".', pair=pair))
        found[column] = field.strip()
    return found


def _writable(folder: Path) -> Path:
    """Beside the list, or where anybody may write when its folder is read-only."""
    return folder if os.access(folder, os.W_OK) else Path(tempfile.gettempdir())


def _written(kind: str, change: int | None) -> list[int]:
    made: Any = Change.get_or_none(Change.id == change) if change else None
    runs = made.touched().get(kind, []) if made else []
    return [number for first, last in runs for number in range(first, last + 1)]


def _told(result: ImportResult, kind: str, trial: bool) -> list[str]:
    rows = len(result.table.rows)
    said = [
        say("Would import {file} as {kind}.", file=result.table.file_name, kind=say(kind))
        if trial
        else say("Imported {file} as {kind}.", file=result.table.file_name, kind=say(kind))
    ]
    if result.table.sheet:
        headers = result.table.header_row
        said.append(
            say("Sheet {sheet}, headers in row {row}.", sheet=result.table.sheet, row=headers)
            if headers
            else say("Sheet {sheet}, without headers.", sheet=result.table.sheet)
        )
    said.extend(f"  {column} → {field}" for column, field in result.mapping.items() if field)
    not_taken = [header for header in result.table.headers if not result.mapping.get(header)]
    if not_taken:
        said.append(
            say("  not taken: {columns}", columns=", ".join(not_taken[:MOST_NAMED]))
            + (" …" if len(not_taken) > MOST_NAMED else "")
        )
    said.append(
        say(
            "{row} = {created:,} created + {updated:,} updated + {skipped:,} skipped + {refused:,} refused",
            row=counted(rows, "row"),
            created=result.created,
            updated=result.updated,
            skipped=result.skipped,
            refused=result.refused,
        )
    )
    said.extend(f"  {problem}" for problem in result.problems)
    said.extend(
        say("  not part of the list: row {row}, “{text}”", row=row, text=text) for row, text in result.table.left_out
    )
    if result.refused_file:
        said.append(say("The refused rows, with reasons: {refused_file}", refused_file=result.refused_file))
    return said
