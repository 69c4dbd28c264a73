"""Activities as tables and exports read them."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from peewee import Expression

from crm_desktop.models.activities.activity import Activity, ActivityLink
from crm_desktop.models.changes import Actor
from crm_desktop.models.record import record_kinds
from crm_desktop.models.record_search import RecordSearch

# What a task is about first: the deal before the person before the company before the lead.
_FIRST = ("opportunity", "person", "company", "lead")


class ActivitySearch(RecordSearch):
    """Each row with its `name`, with what it is `about` in words, and the `place` to open for it."""

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """The links of all are read together."""
        found = super().rows(ids)
        links = _links([activity.id for activity in found])
        for activity in found:
            held = links[activity.id]
            activity.name = str(activity)
            activity.about = ", ".join(name for _, _, name in held)
            activity.place = held[0][:2] if held else None
        return found


def activity_search(user: Actor | None, show: str = "all", today: Callable[[], date] = date.today) -> ActivitySearch:
    """`show` is "planned" for what is still to be done, "done" for what was done and said, or "all"."""
    shown = {"planned": is_to_do, "done": lambda: ~is_to_do()}
    return ActivitySearch(Activity, user, joined=("owner",), base=shown.get(show), today=today)


def is_to_do() -> Expression:
    """As `is_planned` has it of one."""
    due: Any = Activity.due_on.is_null(False)
    found: Expression = Activity.done_on.is_null() & (due | (Activity.kind == "task"))
    return found


def _links(ids: Sequence[int]) -> dict[int, list[tuple[str, int, str]]]:
    """By activity: kind, id and name of the records that it stands on."""
    found: dict[int, list[tuple[str, int, str]]] = defaultdict(list)
    for kind in _FIRST:
        link, model = getattr(ActivityLink, kind), record_kinds()[kind]
        number: Any = model.id
        query: Any = ActivityLink.select(ActivityLink.activity, number, model.name).join(model, on=link)  # type: ignore[attr-defined]
        of: Any = ActivityLink.activity
        for activity_id, record_id, name in query.where(of.in_(list(ids))).order_by(ActivityLink.id).tuples():
            found[activity_id].append((kind, record_id, name))
    return found
