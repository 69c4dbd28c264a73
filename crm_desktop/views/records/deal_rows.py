"""Opportunities as rows of a small list: stage, amount, when they close."""

from collections.abc import Sequence

from crm_desktop.models.opportunities.related import Deal
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import formats
from crm_desktop.views.design import Hue
from crm_desktop.views.records.related_list import Row

OUTCOMES = {"open": Hue.BLUE, "won": Hue.GREEN, "lost": Hue.RED}
CLOSES = to_say({"open": "closes {}", "won": "won {}", "lost": "lost {}"})


def deal_rows(deals: Sequence[Deal]) -> list[Row]:
    """Each with its amount; a person's role first."""
    return [
        Row(
            Link("opportunity", deal.id, deal.name),
            detail=" · ".join(part for part in (deal.role, _when(deal)) if part),
            figure=formats.money_text(deal.amount, deal.currency),
            badge=deal.stage,
            hue=OUTCOMES[deal.outcome],
            icon="opportunities",
        )
        for deal in deals
    ]


def _when(deal: Deal) -> str:
    return say(CLOSES[deal.outcome]).format(formats.date_text(deal.close_on)) if deal.close_on else ""
