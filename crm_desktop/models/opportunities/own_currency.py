"""The office counts in another currency: what was kept in the old one is told in the new one."""

from datetime import date
from decimal import Decimal
from typing import Any

from crm_desktop.models.bulk_records import update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.opportunities.opportunity import Opportunity, Outcome
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users.currency_rates import LARGEST_RATE, CurrencyRate, Rates, all_rates
from crm_desktop.models.users.editing import edit_office
from crm_desktop.models.wording import say

_SMALLEST_RATE = Decimal("0.000000001")


def count_in(currency: str, seen_version: int) -> int:
    """Changes the office's currency with every rate to it; answers the office's new version.

    Raises Refused while there are rates, but none of the new currency: they would all mean something else.
    """
    rates = all_rates()
    before = rates.base
    version = edit_office({"currency": currency}, seen_version)
    if currency == before:
        return version
    if currency in rates:
        _turn_rates(rates, currency)
        for model, day in ((Opportunity, Opportunity.created_on), (Outcome, Outcome.on)):
            _turn_money(model, day, rates, currency)
        current_change().sentence = say(
            "Everything counts in {currency} instead of {before}, with its rates", currency=currency, before=before
        )
    elif _keeps_rates():
        raise Refused(
            say(
                "First add a rate of {currency} under Currencies: without it, the rates to {before} cannot be"
                " converted.",
                currency=currency,
                before=before,
            )
        )
    return version


def _keeps_rates() -> bool:
    kept = (CurrencyRate.select(), *(each.select().where(each.rate.is_null(False)) for each in (Opportunity, Outcome)))
    return any(query.exists() for query in kept)


def _turn_rates(rates: Rates, currency: str) -> None:
    """Those of the new currency become rates of the old one, from the same days on."""
    turned: dict[int, dict[str, Any]] = {}
    for kept in CurrencyRate.select().order_by(CurrencyRate.id):
        if kept.currency == currency:
            turned[kept.id] = {"currency": rates.base, "rate": _checked(1 / Decimal(kept.rate or 1))}
        else:
            turned[kept.id] = {"rate": _turned(rates, kept.currency, kept.rate, kept.on, currency)}
    update_records(CurrencyRate, turned)


def _turn_money(model: type[Record], day: Any, rates: Rates, currency: str) -> None:
    """What has a rate, or now needs one, at the new currency's rate of its day."""
    fields: Any = model
    query: Any = model.select(fields.id, fields.currency, fields.rate, day).where(fields.amount.is_null(False))
    turned = {}
    for number, code, rate, at in query.tuples():
        new = _turned(rates, code or rates.base, rate, at.date() if hasattr(at, "date") else at, currency)
        if new != rate:
            turned[number] = {"rate": new}
    update_records(model, turned)


def _turned(rates: Rates, code: str, rate: Decimal | None, day: date, currency: str) -> Decimal | None:
    """A rate to the old currency as one to the new; none for the new one itself, and none where none was kept."""
    if code == currency:
        return None
    if rate is None and code != rates.base:
        return None
    return _checked((rate or Decimal(1)) / (rates.on(currency, day) or Decimal(1)))


def _checked(rate: Decimal) -> Decimal:
    """Within what can be kept, and to its last digit."""
    return min(max(rate.quantize(_SMALLEST_RATE), _SMALLEST_RATE), LARGEST_RATE)
