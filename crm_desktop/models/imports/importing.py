"""Imports a list: everything is decided first, then written in one transaction that one Undo takes back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crm_desktop.models.changes import Actor, change
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.collecting import collected_later
from crm_desktop.models.imports.defaults import Defaults
from crm_desktop.models.imports.fates import DUPLICATE, LEFT_OUT, NEW, REFUSED, UPDATES
from crm_desktop.models.imports.known_files import table_hash
from crm_desktop.models.imports.known_rows import remember_rows
from crm_desktop.models.imports.list_import import ListImport
from crm_desktop.models.imports.mapping import map_columns
from crm_desktop.models.imports.opportunity_rows import write_opportunities
from crm_desktop.models.imports.own_targets import make_fields
from crm_desktop.models.imports.preview import Preview, preview_rows
from crm_desktop.models.imports.problems import Problem
from crm_desktop.models.imports.refused_rows import free_name, list_of, refused_rows, save_refused
from crm_desktop.models.imports.remembering import mapping_for, mapping_named, remember_mapping
from crm_desktop.models.imports.spreadsheet import Table, read_table
from crm_desktop.models.imports.writing import write_contacts, write_leads, write_updates
from crm_desktop.models.leads import LeadList
from crm_desktop.models.wording import is_said_as_one, say

Progress = Callable[[int, int], None]
_NOUNS = {
    "leads": ("lead", "leads"),
    "people": ("person", "people"),
    "companies": ("company", "companies"),
    "opportunities": ("opportunity", "opportunities"),
}


@dataclass(frozen=True)
class ImportResult:
    """What an import did, or would do."""

    table: Table
    mapping: dict[str, str]
    created: int
    updated: int
    skipped: int
    refused: int
    change: int | None = None
    refused_file: Path | None = None
    seen_before: int = 0
    problems: tuple[Problem, ...] = ()
    brings_opportunities: bool = False
    """Beside people or companies."""

    def as_json(self) -> dict[str, Any]:
        """The object that `--json` prints."""
        return {
            "file": str(self.table.path),
            "sheet": self.table.sheet,
            "header_row": self.table.header_row,
            "encoding": self.table.encoding,
            "delimiter": self.table.delimiter,
            "mapping": self.mapping,
            "rows": len(self.table.rows),
            "created": self.created,
            "updated": self.updated,
            "skipped": self.skipped,
            "refused": self.refused,
            "change": self.change,
            "refused_file": str(self.refused_file) if self.refused_file else None,
            "seen_before": self.seen_before,
            "left_out": [{"row": row, "text": text} for row, text in self.table.left_out],
            "problems": [{"what": problem.words, "rows": len(problem.rows)} for problem in self.problems],
        }


def import_file(
    path: str | Path,
    kind: str = "leads",
    by: Actor | None = None,
    *,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    choices: ImportChoices | None = None,
    dry_run: bool = False,
    refused_folder: Path | None = None,
    progress: Progress | None = None,
    mapping_name: str | None = None,
    date_order: str | None = None,
    password: str | None = None,
) -> ImportResult:
    """A whole import without a window: reads, maps, previews, writes.

    `columns` says where columns go ({header: field}, "" to leave one out), beside the mapping saved under a name, and
    `date_order` how all dates are read. Refused rows are saved as a workbook in `refused_folder`. Raises
    UnreadableFile, WrongCall and Refused.
    """
    table = read_table(path, sheet, progress, password)
    known = mapping_named(mapping_name, table, kind) if mapping_name else mapping_for(table, kind)
    mapping = map_columns(known, table.headers, columns or {})
    choices = choices or ImportChoices(list_name=list_of(table.path) if kind == "leads" else None)
    if date_order:
        choices = replace(choices, date_orders=dict.fromkeys(filter(None, mapping.fields), date_order))
    preview = preview_rows(table, mapping, choices, progress)
    if dry_run:
        return _result(preview)
    return import_rows(preview, by, refused_folder, progress)


@collected_later()
def import_rows(
    preview: Preview, by: Actor | None, refused_folder: Path | None = None, progress: Progress | None = None
) -> ImportResult:
    """Writes what the preview says. A deed: joins the open change, else makes one. Progress may raise to cancel."""
    counts, total = preview.counts(), len(preview.table.rows)
    written = 0

    def step(count: int) -> None:
        nonlocal written
        written += count
        if progress is not None:
            progress(written, total)

    step(0)
    held_list = None
    with change("import_list", by=by) as opened:
        writes = counts[NEW] + counts[UPDATES]
        defaults = Defaults(preview.choices, make_fields(preview.own_columns) if writes else {})
        if preview.kind == "leads":
            held_list = write_leads(preview, defaults, step)
        elif preview.kind == "opportunities":
            write_opportunities(preview, defaults, step)
        else:
            write_contacts(preview, defaults, step)
        write_updates(preview, defaults, step)
        opened.sentence = _sentence(preview, counts)
        refused = refused_rows(preview)
        if writes + counts[REFUSED]:
            # A list of which all is known changes nothing, so there is nothing to take back.
            _note(preview, opened.id, held_list, counts, refused)
        remember_mapping(preview.table, preview.mapping)
        step(0)
        change_id = None if opened.is_empty else opened.id
    saved = None
    if counts[REFUSED] and refused_folder is not None:
        saved = save_refused(refused, free_name(refused_folder, preview.table.file_name))
    return _result(preview, change_id, saved)


def _note(
    preview: Preview, change_id: int, held_list: LeadList | None, counts: dict[str, int], refused: dict[str, Any]
) -> None:
    made = ListImport.create(
        change_id=change_id,
        kind=preview.kind,
        file_name=preview.table.file_name,
        file_hash=table_hash(preview.table),
        sheet=preview.table.sheet or "",
        list=held_list,
        rows=len(preview.table.rows),
        created=counts[NEW],
        updated=counts[UPDATES],
        skipped=counts[DUPLICATE] + counts[LEFT_OUT],
        refused=counts[REFUSED],
        mapping=json.dumps(preview.mapping.as_json(preview.table.headers), ensure_ascii=False),
        refused_rows=json.dumps(refused, ensure_ascii=False),
    )
    brought = [row for row, fate in enumerate(preview.fates) if fate in (NEW, UPDATES, DUPLICATE)]
    if brought:
        remember_rows(made, preview.kind, preview.fingerprints, brought)


def _result(preview: Preview, change_id: int | None = None, saved: Path | None = None) -> ImportResult:
    counts = preview.counts()
    return ImportResult(
        table=preview.table,
        mapping=preview.mapping.as_json(preview.table.headers),
        created=counts[NEW],
        updated=counts[UPDATES],
        skipped=counts[DUPLICATE] + counts[LEFT_OUT],
        refused=counts[REFUSED],
        change=change_id,
        refused_file=saved,
        seen_before=preview.seen_before,
        problems=tuple(preview.problems()),
        brings_opportunities=bool(preview.deals),
    )


def _sentence(preview: Preview, counts: dict[str, int]) -> str:
    if not counts[NEW] + counts[UPDATES]:
        return say("Found nothing new in {file_name}", file_name=preview.table.file_name)
    one, many = _NOUNS[preview.kind]
    if not counts[NEW]:
        updated = f"{counts[UPDATES]:,} {say(one if counts[UPDATES] == 1 else many)}"
        return say("Updated {updated} from {file_name}", updated=updated, file_name=preview.table.file_name)
    made = f"{counts[NEW]:,} {say(one if is_said_as_one(counts[NEW]) else many)}"
    also = say(", updated {counts:,}", counts=counts[UPDATES]) if counts[UPDATES] else ""
    deals = len(preview.deals)
    sold = (
        (say(" and 1 opportunity") if deals == 1 else say(" and {deals:,} opportunities", deals=deals)) if deals else ""
    )
    return say(
        "Imported {made}{sold} from {file_name}{also}",
        made=made,
        sold=sold,
        file_name=preview.table.file_name,
        also=also,
    )
