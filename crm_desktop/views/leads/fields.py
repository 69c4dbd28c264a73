"""The fields of a lead, as its table and its page show them."""

from crm_desktop.background import Background
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.editing import FIXED
from crm_desktop.models.sheets import Link
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.records.fields import fields_of
from crm_desktop.views.records.vocabulary import Vocabulary

TEMPERATURES = {"cold": Hue.NEUTRAL, "warm": Hue.AMBER, "hot": Hue.RED}
WAITING = {"ours": Hue.AMBER, "theirs": Hue.NEUTRAL}
ENGAGEMENTS = {"none": Hue.NEUTRAL, "one-way": Hue.TEAL, "two-way": Hue.GREEN}
STATUS_KINDS = {"open": Hue.BLUE, "dead": Hue.NEUTRAL, "converted": Hue.GREEN}


def lead_fields(vocabulary: Vocabulary, background: Background) -> dict[str, Column]:
    """All of them by name."""

    def status_hue(status: Link) -> Hue:
        return STATUS_KINDS[vocabulary.status_kind(status)]

    return fields_of(
        Lead, vocabulary, background, FIXED,
        name={"look": Look.NAME},
        company_name={"width": 180},
        email={"width": 250},
        status={"look": Look.BADGE, "hue": status_hue},
        temperature={"look": Look.BADGE, "hue": lambda value: TEMPERATURES.get(value, Hue.NEUTRAL)},
        engagement={"look": Look.BADGE, "hue": lambda value: ENGAGEMENTS.get(value, Hue.NEUTRAL)},
        waiting={"look": Look.BADGE, "hue": lambda value: WAITING.get(value, Hue.NEUTRAL), "width": 140},
        next_action={"width": 170},
        next_action_on={"look": Look.DUE},
        note={"width": 240},
    )  # fmt: skip
