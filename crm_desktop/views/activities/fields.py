"""The fields of an activity, as its table shows them."""

from crm_desktop.background import Background
from crm_desktop.models.activities import Activity
from crm_desktop.models.activities.repeating import in_words
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.records.fields import fields_of
from crm_desktop.views.records.vocabulary import Vocabulary
from crm_desktop.views.widgets.repeat_field import RepeatField

# What something is, and whether and when it happened, follows from logging it and from doing it.
FIXED = frozenset({"kind", "at", "done_on"})
KINDS = {"call": Hue.GREEN, "email": Hue.BLUE, "meeting": Hue.TEAL, "task": Hue.AMBER, "note": Hue.NEUTRAL}


def activity_fields(vocabulary: Vocabulary, background: Background) -> dict[str, Column]:
    """All of them by name, and what each is about."""
    found = fields_of(
        Activity, vocabulary, background, FIXED,
        kind={"look": Look.BADGE, "hue": lambda kind: KINDS.get(kind, Hue.NEUTRAL)},
        direction={"value": lambda row: None if row.direction == "none" else row.direction},
        subject={"width": 240, "value": lambda row: row.name},
        body={"width": 280},
        due_on={"look": Look.DUE, "settled": lambda row: row.done_on is not None},
        repeats={"text": in_words, "editor": lambda parent: RepeatField(parent), "width": 160},
    )  # fmt: skip
    del found["tags"]
    found["about"] = Column("about", "About", lambda row: row.about or None, width=220, sortable=False)
    return found
