"""Decides what every row will become before anything is written."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from crm_desktop.models.imports.choices import LEAVE_OUT, ImportChoices
from crm_desktop.models.imports.collecting import collected_later
from crm_desktop.models.imports.columns import Values
from crm_desktop.models.imports.deals import Deal, decide_deals, plan_deals
from crm_desktop.models.imports.deciding import decide, pass_over_known_rows, pass_over_standing_opportunities
from crm_desktop.models.imports.fates import DUPLICATE, FATES, LEFT_OUT, NEW, REFUSED, UPDATES, WORDS, Fates
from crm_desktop.models.imports.fields import label_of
from crm_desktop.models.imports.known_rows import fingerprints
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.matching import MATCHED, Matches
from crm_desktop.models.imports.own_targets import OwnColumn, read_own_columns
from crm_desktop.models.imports.pipeline_plan import PipelinePlan, plan_pipelines
from crm_desktop.models.imports.problems import STAGES, Problem
from crm_desktop.models.imports.reading import Reading, mended, read
from crm_desktop.models.imports.refusing import (
    look_up_owners,
    look_up_statuses,
    name_all,
    point_out_users,
    refuse_long_names,
)
from crm_desktop.models.imports.rows import Draft, Rows
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say

if TYPE_CHECKING:
    from array import array

__all__ = [
    "DUPLICATE", "FATES", "LEFT_OUT", "NEW", "REFUSED", "UPDATES", "Draft", "Preview", "Problem", "preview_rows",
]  # fmt: skip

Progress = Callable[[int, int], None]


@dataclass
class Preview:
    """What becomes of each row of a table, and why."""

    table: Table
    """With what was mended."""
    mapping: ColumnMapping
    choices: ImportChoices
    reading: Reading
    columns: dict[str, Values]
    """As they were read, with what was mended."""
    drafts: Rows
    """By row its values; None for one that was refused or left out."""
    decided: Fates
    pipelines: PipelinePlan | None = None
    own_columns: list[OwnColumn] = field(default_factory=list)
    matches: dict[str, Matches] = field(default_factory=dict)
    """By kind who is known already."""
    deals: dict[int, Deal] = field(default_factory=dict)
    """By row the opportunity that it brings beside a person or a company."""
    short_codes: int = 0
    """How many postal codes seem to have lost their leading zeros."""
    seen_before: int = 0
    """How many rows an earlier import brought already."""

    @cached_property
    def fingerprints(self) -> "array[int]":
        """What each row says, as a number."""
        return fingerprints(self.kind, self.columns, len(self.drafts))

    @property
    def kind(self) -> str:
        return self.mapping.kind

    @property
    def fates(self) -> list[str]:
        return self.decided.fates

    @property
    def reasons(self) -> dict[int, str]:
        return self.decided.reasons

    @property
    def flags(self) -> dict[int, list[str]]:
        return self.decided.flags

    @property
    def updates(self) -> dict[str, dict[int, Draft]]:
        return self.decided.updates

    @property
    def bad_columns(self) -> dict[int, set[int]]:
        """By row the columns whose cells are to be mended."""
        return self.decided.problems.bad_columns

    @property
    def odd_columns(self) -> dict[int, set[int]]:
        """By row the columns whose cells were taken, and look odd."""
        return self.decided.problems.odd_columns

    def problems(self) -> list[Problem]:
        """What is wrong or odd, counted by its kind."""
        return self.decided.problems.counted()

    def kind_of(self, row: int) -> str:
        """People and companies may stand in one list, told apart by a column that says which is which."""
        if "is_company" not in self.drafts:
            return self.kind
        return "companies" if self.drafts.value(row, "is_company") else "people"

    def counts(self) -> dict[str, int]:
        found = Counter(self.fates)
        return {fate: found[fate] for fate in FATES}

    def sentence(self, row: int) -> str:
        """What becomes of a row, as people read it."""
        reason = self.reasons.get(row, "")
        return {
            NEW: say("new {words}{with_deal}", words=say(WORDS[self.kind_of(row)]), with_deal=self._with_deal(row)),
            UPDATES: say("updates {reason}", reason=reason),
            DUPLICATE: say("duplicate of {reason}", reason=reason),
            REFUSED: say("refused: {reason}", reason=reason),
            LEFT_OUT: say("left out"),
        }[self.fates[row]]

    def _with_deal(self, row: int) -> str:
        return say(" with the opportunity {name}", name=self.deals[row].name) if row in self.deals else ""

    def again(self, choices: ImportChoices, progress: Progress | None = None) -> "Preview":
        """The same list with other choices or mended cells; only what they touch is read again."""
        return preview_rows(self.reading.table, self.mapping, choices, progress, self.reading)

    @property
    def ambiguous_dates(self) -> dict[str, str]:
        """Fields whose days and months could change places, with the order that was taken."""
        orders = {name: values.date_order for name, values in self.reading.columns.items()}
        return {name: order.order for name, order in orders.items() if order is not None and order.ambiguous}


@collected_later()
def preview_rows(
    table: Table,
    mapping: ColumnMapping,
    choices: ImportChoices,
    progress: Progress | None = None,
    before: Reading | None = None,
) -> Preview:
    """Reads every row, finds who is known, and says what each will become. Progress may raise to cancel."""
    total = len(table.rows)

    def step(share: float) -> None:
        if progress is not None:
            progress(int(total * share), total)

    step(0)
    reading = read(table, mapping, choices, our_office().country, before, lambda share: step(0.35 * share))
    shown, columns = mended(reading, choices.mended)
    rows = Rows({name: values.values for name, values in columns.items()}, total)
    preview = Preview(shown, mapping, choices, reading, columns, rows, Fates.of(rows))
    _leave_out(preview)
    _take_in(preview)
    step(0.4)
    _check(preview)
    step(0.5)
    for kind in MATCHED:
        if mapping.kind == kind or "is_company" in rows:
            decide(preview, kind, lambda share: step(0.5 + 0.45 * share))
    pass_over_standing_opportunities(preview)
    pass_over_known_rows(preview)
    decide_deals(preview)
    step(1)
    return preview


def _leave_out(preview: Preview) -> None:
    for row, policy in preview.choices.row_policies.items():
        if policy == LEAVE_OUT and row < len(preview.fates):
            preview.fates[row] = LEFT_OUT
            preview.drafts.turn_away(row)


def _take_in(preview: Preview) -> None:
    """What the reading found wrong or odd, in a fixed order; codes with their zeros where the user wants that."""
    for name, values in preview.columns.items():
        label, numbers = label_of(preview.kind, name), preview.mapping.columns_of(name)
        flags = values.flags
        if name == "postal_code":
            preview.short_codes = len(values.short_codes)
            if preview.choices.pad_postal_codes:
                for row, code in values.short_codes.items():
                    preview.drafts.set(row, name, code)
                flags = {row: flag for row, flag in flags.items() if row not in values.short_codes}
        refused = preview.decided.refuse(values.refusals)
        preview.decided.problems.unread(name, label, refused, numbers)
        preview.decided.flag(flags)
        preview.decided.problems.odd(name, label, flags, numbers)


def _check(preview: Preview) -> None:
    """What each row means in this database."""
    rows, decided = preview.drafts, preview.decided
    preview.own_columns = read_own_columns(preview.mapping, preview.columns, rows)
    refuse_long_names(preview.mapping, rows, decided)
    if preview.kind == "leads":
        look_up_statuses(preview.mapping, rows, decided)
    look_up_owners(preview.mapping, rows, decided)
    if preview.kind == "opportunities":
        preview.pipelines = plan_pipelines(preview.table, rows, preview.choices.pipeline_name)
        refused = decided.refuse(preview.pipelines.refusals)
        decided.problems.missing(STAGES, refused, preview.mapping.columns_of("stage"))
    elif preview.kind != "leads":
        plan_deals(preview)
    name_all(preview.mapping, rows, decided)
    point_out_users(rows, decided)
