"""Decides what every row will become before anything is written."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.collecting import collected_later
from crm_desktop.models.imports.columns import Values, read_columns
from crm_desktop.models.imports.known_files import imported_before
from crm_desktop.models.imports.known_words import statuses, users
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.matching import MATCHED, Matches, find_matches
from crm_desktop.models.imports.pipeline_plan import PipelinePlan, plan_pipelines
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.imports.updates import find_updates
from crm_desktop.models.users import our_office

NEW, UPDATES, DUPLICATE, REFUSED = "new", "updates", "duplicate", "refused"
FATES = (NEW, UPDATES, DUPLICATE, REFUSED)
_WORDS = {"leads": "lead", "people": "person", "companies": "company", "opportunities": "opportunity"}

Draft = dict[str, Any]


@dataclass(frozen=True)
class Problem:
    """One kind of what is wrong or odd, and the rows that have it: “e-mail addresses that are none”."""

    words: str
    rows: list[int]


@dataclass
class Preview:
    """What becomes of each row of a table, and why."""

    table: Table
    mapping: ColumnMapping
    choices: ImportChoices
    columns: dict[str, Values]
    drafts: list[Draft | None]
    fates: list[str]
    reasons: dict[int, str] = field(default_factory=dict)
    flags: dict[int, list[str]] = field(default_factory=dict)
    updates: dict[str, dict[int, Draft]] = field(default_factory=dict)
    """By kind, the new values of the records that rows update."""
    pipelines: PipelinePlan | None = None
    bad_columns: dict[int, set[int]] = field(default_factory=dict)
    """By row the columns whose cells could not be read, to be mended."""
    seen_before: int = 0
    """How many rows an earlier import brought already."""
    kinds_of_problems: dict[str, list[int]] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return self.mapping.kind

    def kind_of(self, row: int) -> str:
        """People and companies may stand in one list, told apart by a column that says which is which."""
        is_company = self.columns.get("is_company")
        if is_company is None:
            return self.kind
        return "companies" if is_company.values[row] else "people"

    def counts(self) -> dict[str, int]:
        found = Counter(self.fates)
        return {fate: found[fate] for fate in FATES}

    def sentence(self, row: int) -> str:
        """What becomes of a row, as people read it."""
        reason = self.reasons.get(row, "")
        return {
            NEW: f"new {_WORDS[self.kind_of(row)]}",
            UPDATES: f"updates {reason}",
            DUPLICATE: f"duplicate of {reason}",
            REFUSED: f"refused: {reason}",
        }[self.fates[row]]

    def problems(self) -> list[Problem]:
        """What is wrong or odd, counted by its kind."""
        return [Problem(kind, sorted(set(rows))) for kind, rows in self.kinds_of_problems.items() if rows]

    def again(self, choices: ImportChoices, progress: Callable[[int, int], None] | None = None) -> "Preview":
        """The same table with other choices."""
        return preview_rows(self.table, self.mapping, choices, progress)

    @property
    def ambiguous_dates(self) -> dict[str, str]:
        """Fields whose days and months could change places, with the order that was taken."""
        orders = {name: values.date_order for name, values in self.columns.items()}
        return {name: order.order for name, order in orders.items() if order is not None and order.ambiguous}

    @property
    def short_codes(self) -> int:
        """How many postal codes seem to have lost their leading zeros."""
        values = self.columns.get("postal_code")
        return len(values.short_codes) if values else 0


@collected_later()
def preview_rows(
    table: Table,
    mapping: ColumnMapping,
    choices: ImportChoices,
    progress: Callable[[int, int], None] | None = None,
) -> Preview:
    """Reads every row, finds who is known, and says what each will become."""
    total = len(table.rows)

    def step(share: float) -> None:
        if progress is not None:
            progress(int(total * share), total)

    step(0)
    columns = read_columns(table, mapping, our_office().country, dict(choices.date_orders))
    step(0.3)
    if choices.pad_postal_codes and "postal_code" in columns:
        _pad(columns["postal_code"])
    preview = Preview(table, mapping, choices, columns, _drafts(columns, total), [NEW] * total)
    _note_flags(preview)
    _refuse_unread(preview)
    _look_up(preview)
    if mapping.kind == "opportunities":
        preview.pipelines = plan_pipelines(table, columns, choices.pipeline_name)
        _refuse(preview, preview.pipelines.refusals)
    _refuse_nameless(preview)
    _point_out_users(preview)
    step(0.5)
    if choices.duplicates != "create":
        _pass_over_known_deals(preview)
        for kind in MATCHED:
            drafts = _drafts_of(preview, kind)
            if any(drafts):
                matches = find_matches(kind, drafts, lambda row: step(0.5 + 0.4 * row / max(total, 1)))
                _decide(preview, kind, matches)
    step(1)
    return preview


def _drafts(columns: dict[str, Values], total: int) -> list[Draft | None]:
    names = list(columns)
    if not names:
        return [{} for _ in range(total)]
    lists = [columns[name].values for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*lists, strict=True)]


def _pad(codes: Values) -> None:
    for row, code in codes.short_codes.items():
        codes.values[row] = code
        codes.flags.pop(row, None)


def _note_flags(preview: Preview) -> None:
    for values in preview.columns.values():
        for row, flag in values.flags.items():
            preview.flags.setdefault(row, []).append(flag)


def _refuse_unread(preview: Preview) -> None:
    for values in preview.columns.values():
        _refuse(preview, values.refusals)


def _refuse(preview: Preview, refusals: dict[int, str]) -> None:
    for row, reason in refusals.items():
        preview.fates[row] = REFUSED
        preview.drafts[row] = None
        known = preview.reasons.get(row)
        preview.reasons[row] = f"{known} {reason}" if known else reason


def _look_up(preview: Preview) -> None:
    """Statuses and owners by their names; one nobody has heard of is a refusal, not a guess."""
    for field_name, known, sentence in (
        ("status", statuses() if preview.kind == "leads" else {}, "There is no lead status “{}”."),
        ("owner", users(), "“{}” is no user of this program."),
    ):
        values = preview.columns.get(field_name)
        if values is None:
            continue
        refusals = {}
        for row, text in enumerate(values.values):
            draft = preview.drafts[row]
            if text and fold(text) not in known:
                refusals[row] = sentence.format(text)
            elif draft is not None:
                draft[field_name] = known.get(fold(text))
        _refuse(preview, refusals)


def _refuse_nameless(preview: Preview) -> None:
    company = "company_name" if preview.kind == "leads" else "company"
    refusals: dict[int, str] = {}
    for row, draft in enumerate(preview.drafts):
        if draft is None:
            continue
        name = draft.get("name") or f"{draft.get('first_name') or ''} {draft.get('last_name') or ''}".strip()
        name = name or draft.get(company) or draft.get("email")
        if not name:
            refusals[row] = "It has no name, e-mail or company."
        else:
            draft["name"] = name
            if preview.kind in ("people", "companies"):
                # What a person is matched by; a record names its company by a link.
                draft["company_name"] = draft.get("company") or draft.get("parent") or ""
    _refuse(preview, refusals)


def _point_out_users(preview: Preview) -> None:
    """Those who work with the program do not belong among those they sell to."""
    known = users()
    for row, draft in enumerate(preview.drafts):
        if draft is not None and (draft["name"].lower() in known or (draft.get("email") or "").lower() in known):
            preview.flags.setdefault(row, []).append(f"{draft['name']} is a user of this program.")


def _pass_over_known_deals(preview: Preview) -> None:
    """Two deals may be alike in all but their time, so only the same file tells that they are the same."""
    held = imported_before(preview.table.path, preview.kind) if preview.kind == "opportunities" else None
    if held is not None:
        for row, fate in enumerate(preview.fates):
            if fate == NEW:
                preview.fates[row] = DUPLICATE
                preview.reasons[row] = f"a row of this very file, imported on {held.created_on:%Y-%m-%d}"


def _drafts_of(preview: Preview, kind: str) -> list[Draft | None]:
    if "is_company" not in preview.columns:
        return preview.drafts if preview.kind == kind else []
    return [draft if preview.kind_of(row) == kind else None for row, draft in enumerate(preview.drafts)]


def _decide(preview: Preview, kind: str, matches: Matches) -> None:
    word = _WORDS[kind]
    numbers = preview.table.row_numbers
    merges = preview.choices.duplicates in ("fill", "overwrite")
    for row, earlier in matches.rows.items():
        preview.fates[row] = DUPLICATE
        preview.reasons[row] = f"row {numbers[earlier]}"
        if merges:
            _merge(preview, row, earlier)
    known = {row: record for row, record in matches.records.items() if merges and record[0] == word}
    updates = find_updates(kind, preview.drafts, known, preview.choices.duplicates == "overwrite")
    for row, record in matches.records.items():
        name = matches.names.get(record, "")
        changed = updates.by_row.get(row)
        preview.fates[row] = UPDATES if changed else DUPLICATE
        preview.reasons[row] = f"{record[0]} {name}" + (f": {', '.join(changed)}" if changed else "")
    preview.updates[kind] = updates.by_record


def _merge(preview: Preview, row: int, earlier: int) -> None:
    """What a second row of the same person adds to the first."""
    later, first = preview.drafts[row], preview.drafts[earlier]
    if later is None or first is None:
        return
    overwrite = preview.choices.duplicates == "overwrite"
    added = [name for name, value in later.items() if value and value != first.get(name)]
    added = [name for name in added if overwrite or not first.get(name)]
    if added and preview.fates[earlier] == NEW:
        first.update((name, later[name]) for name in added)
        preview.fates[row] = UPDATES
        preview.reasons[row] += f": {', '.join(added)}"
