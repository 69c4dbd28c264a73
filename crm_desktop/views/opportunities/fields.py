"""The fields of an opportunity, as the table and the page show them."""

from dataclasses import dataclass
from typing import Any

from crm_desktop.background import Background
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.editing import FIXED
from crm_desktop.models.wording import to_say
from crm_desktop.views import formats
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.records.fields import fields_of
from crm_desktop.views.records.vocabulary import Vocabulary
from crm_desktop.views.widgets.decimal_field import DecimalField

OUTCOMES = {"open": Hue.BLUE, "won": Hue.GREEN, "lost": Hue.RED}
CATEGORIES = {"pipeline": Hue.NEUTRAL, "best case": Hue.TEAL, "commit": Hue.BLUE, "closed": Hue.GREEN}


@dataclass(frozen=True)
class StageShown:
    """A stage in a table: its name, in the colour of its kind."""

    name: str
    kind: str


def opportunity_fields(vocabulary: Vocabulary, background: Background) -> dict[str, Column]:
    """All of them by name."""
    return fields_of(
        Opportunity, vocabulary, background, FIXED,
        name={"look": Look.NAME, "width": 300},
        company={"width": 200},
        stage={
            "look": Look.BADGE, "hue": lambda stage: OUTCOMES[stage.kind], "width": 130, "value": _stage,
            "text": lambda stage: stage.name,
        },
        outcome={"look": Look.BADGE, "hue": lambda value: OUTCOMES.get(value, Hue.NEUTRAL)},
        category={"look": Look.BADGE, "hue": lambda value: CATEGORIES.get(value, Hue.NEUTRAL), "width": 130},
        currency={"width": 90},
        rate={
            "width": 90, "text": formats.decimal_text, "editor": lambda parent: DecimalField(parent=parent),
            "help": to_say("What one unit of its currency is worth in ours, as it was when the amount was entered"),
        },
        next_action={"width": 170},
        next_action_on={"look": Look.DUE},
        note={"width": 240},
    )  # fmt: skip


def _stage(row: Any) -> StageShown | None:
    stage = row.stage
    return StageShown(stage.name, getattr(stage, "kind", row.outcome)) if stage is not None else None
