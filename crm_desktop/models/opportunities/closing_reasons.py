"""What is offered as a reason when an opportunity is closed; a new one can be typed instead."""

from peewee import fn

from crm_desktop.models.opportunities.opportunity import Outcome
from crm_desktop.models.pipelines import lost_reasons

MOST = 12


def closing_reasons() -> dict[str, list[str]]:
    """By kind of stage: for won the reasons given before, the most frequent first; for lost the company's list."""
    times = fn.COUNT(Outcome.id)
    given = Outcome.select(Outcome.reason).where(Outcome.kind == "won", Outcome.reason != "")
    query = given.group_by(Outcome.reason).order_by(times.desc(), Outcome.reason).limit(MOST)
    return {"won": [outcome.reason for outcome in query], "lost": lost_reasons()}
