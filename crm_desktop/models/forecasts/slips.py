"""How often the close date of an opportunity was put off, and by how many days: read from the history."""

import json
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any, NamedTuple

from crm_desktop.models.changes import NO_STEPS, Change, ChangeEntry
from crm_desktop.models.forecasts.figures import OpportunityRow


class Slips(NamedTuple):
    """How often it was put off, and by how many days in all."""

    times: int = 0
    days: int = 0


def slips_of(ids: Collection[int] | None = None) -> dict[int, Slips]:
    """Of these opportunities, or of all that ever slipped. What was undone has not happened."""
    query: Any = (
        ChangeEntry.select(ChangeEntry.first_id, ChangeEntry.before, ChangeEntry.after)
        .join(Change)
        .where(
            ChangeEntry.record == "opportunity",
            ChangeEntry.action == "updated",
            ChangeEntry.before.contains('"close_on"'),
            ~Change.undone,
            Change.deed.not_in(NO_STEPS),
        )
    )
    if ids is not None and len(ids) <= 100:
        query = query.where(ChangeEntry.first_id.in_(list(ids)))
    found: dict[int, Slips] = {}
    for number, before, after in query.tuples():
        days = _put_off(json.loads(before).get("close_on"), json.loads(after).get("close_on"))
        if days > 0:
            so_far = found.get(number, Slips())
            found[number] = Slips(so_far.times + 1, so_far.days + days)
    return found


def with_slips(rows: Iterable[OpportunityRow], slips: dict[int, Slips]) -> list[OpportunityRow]:
    """The rows, each with its own."""
    none = Slips()
    return [
        row._replace(slips=slips[row.id].times, slipped_days=slips[row.id].days)
        if slips.get(row.id, none).times
        else row
        for row in rows
    ]


def _put_off(before: str | None, after: str | None) -> int:
    if not before or not after:
        return 0
    return (date.fromisoformat(str(after)[:10]) - date.fromisoformat(str(before)[:10])).days
