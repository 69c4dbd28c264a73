"""Keeps what a forecast counts, by hand and once a week by itself, and reads it again as it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change, current_change, utc_now
from crm_desktop.models.database import database
from crm_desktop.models.forecasts.figures import OpportunityRow
from crm_desktop.models.forecasts.forecasting import in_base, open_rows
from crm_desktop.models.forecasts.snapshot import ForecastSnapshot, SnapshotRow
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users.currency_rates import all_rates
from crm_desktop.models.wording import say

LONGEST_NAME = 200


@dataclass(frozen=True)
class State:
    """All open opportunities on one day, in one money: a snapshot's, or as they stand now."""

    on: date
    at: datetime
    currency: str
    rows: tuple[OpportunityRow, ...] = ()
    snapshot: int | None = None
    name: str = ""


def keep_snapshot(today: date, name: str = "", weekly: bool = False) -> ForecastSnapshot:
    """Keeps every open opportunity as it stands, for all pipelines. Raises Refused when there is none."""
    called = " ".join(name.split())
    if len(called) > LONGEST_NAME:
        raise Refused(
            say("The name of a snapshot can have {longest_name} characters at most.", longest_name=LONGEST_NAME)
        )
    rows, rates = open_rows(None), all_rates()
    if not rows:
        raise Refused(say("There is no open opportunity, so there is nothing to keep."))
    opened = current_change()
    kept: ForecastSnapshot = ForecastSnapshot.create(
        name=called, taken_on=today, currency=rates.base, weekly=weekly, by=opened.by.id if opened.by else None
    )
    known = {code: rates.on(code, today) for code in {row.currency for row in rows} if code != rates.base}
    insert_records(
        SnapshotRow,
        [
            {
                "snapshot": kept.id,
                "opportunity_number": row.id,
                "stage_order": row.stage_order[0] * 1000 + row.stage_order[1],
                "rate": _rate(row, known),
                **{name: getattr(row, name) for name in _KEPT},
            }
            for row in rows
        ],
    )
    opened.sentence = (
        say("Kept a snapshot of 1 open opportunity")
        if len(rows) == 1
        else say("Kept a snapshot of {count} open opportunities", count=f"{len(rows):,}")
    )
    return kept


def keep_weekly_snapshot(today: date) -> ForecastSnapshot | None:
    """Keeps one by itself when this week (from Monday) has none yet and there is something to keep.

    Done by the program, so that nobody's Undo takes it back instead of what they did last.
    """
    monday = today - timedelta(days=today.weekday())
    if ForecastSnapshot.select().where(ForecastSnapshot.taken_on >= monday).exists():
        return None
    if not open_rows(None):
        return None
    with change("keep_snapshot"):
        return keep_snapshot(today, weekly=True)


def remove_snapshot(snapshot_id: int) -> None:
    """Forgets a snapshot; what it held goes into the history, from where undo brings it back."""
    kept = ForecastSnapshot.find(snapshot_id)
    kept.delete_instance()
    current_change().sentence = say("Removed the snapshot of {kept}", kept=kept)


def snapshots(before: date | None = None) -> list[ForecastSnapshot]:
    """All of them, or those of earlier days; the latest first."""
    query: Any = ForecastSnapshot.select().order_by(ForecastSnapshot.taken_on.desc(), ForecastSnapshot.id.desc())
    return list(query.where(ForecastSnapshot.taken_on < before) if before else query)


def state_now(today: date) -> State:
    """How things stand now, money in the office's currency where a rate is known."""
    rates = all_rates()
    with database.atomic():
        rows = open_rows(None)
    known = {code: rates.on(code, today) for code in {row.currency for row in rows} if code != rates.base}
    return State(today, utc_now(), rates.base, tuple(in_base(row, _rate(row, known), rates.base) for row in rows))


def _rate(row: OpportunityRow, known: Mapping[str, Decimal | None]) -> Decimal | None:
    """What was kept with it, else that of the day."""
    return row.rate or known.get(row.currency)


def state_of(snapshot_id: int, first: date | None = None, last: date | None = None) -> State:
    """How things stood in a snapshot, at the rates of then; on demand only what closes between two days."""
    kept = ForecastSnapshot.find(snapshot_id)
    query: Any = SnapshotRow.select(*_READ).where(SnapshotRow.snapshot == kept).order_by(SnapshotRow.id)
    if first is not None and last is not None:
        query = query.where(SnapshotRow.close_on.between(first, last))
    rows = []
    for number, order, rate, *values in query.tuples():
        row = OpportunityRow(number, stage_order=divmod(order, 1000), **dict(zip(_KEPT, values, strict=True)))
        rows.append(in_base(row, rate, kept.currency))
    return State(kept.taken_on, kept.created_on, kept.currency, tuple(rows), kept.id, kept.name)


def snapshot_named(wanted: str) -> ForecastSnapshot:
    """By its number, its day, its name, or "last". Raises Refused when there is none."""
    found = snapshots()
    if wanted != "last":
        found = [each for each in found if wanted in (str(each.id), each.taken_on.isoformat(), each.name)]
    if not found:
        raise Refused(
            say("There is no snapshot “{wanted}”.", wanted=wanted)
            if wanted != "last"
            else say("There is no snapshot yet.")
        )
    return found[0]


_KEPT = (
    "name", "company", "owner", "pipeline", "stage", "category", "amount", "currency", "likelihood", "close_on",
    "touched_on", "next_action_on",
)  # fmt: skip
_READ = (
    SnapshotRow.opportunity_number,
    SnapshotRow.stage_order,
    SnapshotRow.rate,
    *(getattr(SnapshotRow, name) for name in _KEPT),
)
