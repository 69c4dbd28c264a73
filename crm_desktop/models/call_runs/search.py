"""Call runs, and who was called in one, as tables read them."""

from collections.abc import Sequence
from typing import Any

from peewee import Case, Expression, fn

from crm_desktop.models.call_runs.call_run import REACHED, CallRun, CallRunEntry
from crm_desktop.models.changes import Actor
from crm_desktop.models.record import record_kinds
from crm_desktop.models.record_search import RecordSearch

_JOINED = {"lead": ("status", "list", "owner"), "person": ("company", "owner")}


class CallRunSearch(RecordSearch):
    """All runs, each with how far it has come."""

    def __init__(self, user: Actor | None) -> None:
        """Everybody's: one may go on with what a colleague began."""
        super().__init__(CallRun, user, joined=("owner",))

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """With `total`, `called` and `reached`."""
        found = super().rows(ids)
        settled = Case(None, [(CallRunEntry.outcome != "", 1)], 0)
        spoken = Case(None, [(CallRunEntry.outcome.in_(REACHED), 1)], 0)
        query: Any = CallRunEntry.select(
            CallRunEntry.run, fn.COUNT(CallRunEntry.id), fn.SUM(settled), fn.SUM(spoken)
        ).where(CallRunEntry.run.in_(list(ids)))
        figures = {row[0]: row[1:] for row in query.group_by(CallRunEntry.run).tuples()}
        for run in found:
            run.total, run.called, run.reached = figures.get(run.id, (0, 0, 0))
        return found

    def condition(self, query: str, one_by_one: bool = False) -> Expression | None:
        """By the name."""
        name: Any = CallRun.name
        found: Expression | None = name.contains(query.strip()) if query.strip() else None
        return found


def called_search(run_id: int, kind: str, outcome: str, user: Actor | None) -> RecordSearch:
    """The leads or people with this outcome in a run; all of them for none."""
    model = record_kinds()[kind]
    link: Any = getattr(CallRunEntry, kind)

    def in_run() -> Expression:
        entries = CallRunEntry.select(link).where(CallRunEntry.run == run_id, link.is_null(False))
        if outcome:
            entries = entries.where(CallRunEntry.outcome == outcome)
        return model.id.in_(entries)

    return RecordSearch(model, user, joined=_JOINED[kind], base=in_run)
