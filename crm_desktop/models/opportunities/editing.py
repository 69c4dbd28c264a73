"""Changing an opportunity where it stands; its stage and outcome are moved, see `stage_moves.py`."""

from collections.abc import Mapping
from typing import Any

from babel.numbers import list_currencies

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies.naming import company_from
from crm_desktop.models.editing import edit_record
from crm_desktop.models.opportunities.customers import move_wins
from crm_desktop.models.opportunities.opportunity import Opportunity
from crm_desktop.models.opportunities.people_on_opportunity import take_part
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import office_currency
from crm_desktop.models.users.currency_rates import checked_rate, rate_kept
from crm_desktop.models.wording import say

FIXED = frozenset(
    {"pipeline", "stage", "stage_since", "outcome", "won_on", "lost_on", "lost_reason", "likelihood_by_hand"}
)


def edit_opportunity(opportunity_id: int, values: Mapping[str, Any], seen_version: int) -> int:
    """Changes fields and answers the new version.

    A likelihood is by hand from then on; None lets it go, and the stage's counts again. A primary contact takes part.
    """
    given = dict(values)
    by_hand = "likelihood" in given
    let_go = by_hand and given["likelihood"] in (None, "")
    if let_go:
        given["likelihood"] = Opportunity.find(opportunity_id).stage.likelihood
    if "company" in given:
        given["company"] = company_from(given["company"], current_change().by)  # type: ignore[arg-type]
    if "currency" in given:
        given["currency"] = checked_currency(given["currency"])

    seen = Opportunity.get_or_none(Opportunity.id == opportunity_id)

    def conclude(opportunity: Opportunity) -> None:
        if seen is not None:
            _keep_rate(opportunity, seen, "rate" in given)
        if by_hand:
            opportunity.likelihood_by_hand = not let_go
        if given.get("person"):
            take_part(opportunity, opportunity.person)

    before = Opportunity.find(opportunity_id).company_id if "company" in given else None
    version = edit_record(Opportunity, opportunity_id, given, seen_version, FIXED, conclude)
    opportunity = Opportunity.find(opportunity_id)
    if "company" in given and opportunity.company_id != before:
        move_wins(opportunity, before)
    return version


def _keep_rate(opportunity: Opportunity, before: Opportunity, by_hand: bool) -> None:
    """The rate of the day for another amount or currency; one that is given by hand stays. Raises Refused for none."""
    code = opportunity.currency
    if by_hand and opportunity.rate is not None:
        if code == office_currency():
            raise Refused(say("{code} is the currency that all is counted in, so it needs no rate.", code=code))
        checked_rate(opportunity.rate)
    elif by_hand or (opportunity.amount, code) != (before.amount, before.currency):
        opportunity.rate = rate_kept(code, current_change().at.date())


def checked_currency(text: str) -> str:
    """The ISO 4217 code. Raises Refused for one that is none."""
    code = str(text or "").strip().upper()
    if code not in list_currencies():
        raise Refused(say("“{text}” is no currency; use the three letters of ISO 4217, as USD or EUR.", text=text))
    return code
