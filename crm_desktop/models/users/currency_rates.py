"""What money of another currency is worth in our own, from which day on; a total never adds unlike money."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from babel.numbers import list_currencies
from peewee import DateField, TextField

from crm_desktop.models.changes import current_change
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import ScaledField
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users.office import office_currency
from crm_desktop.models.wording import say

CENT = Decimal("0.01")
LARGEST_RATE = Decimal("999999999")


class RateField(ScaledField):
    """A rate of exchange, of which no digit is lost."""

    PLACES = 9

    def db_value(self, value: Any) -> int | None:
        """Billionths, rounded half up."""
        if value is None:
            return None
        return int(Decimal(value).scaleb(self.PLACES).quantize(Decimal(1), ROUND_HALF_UP))

    def python_value(self, value: Any) -> Decimal | None:
        """Without the zeros that say nothing."""
        return None if value is None else Decimal(f"{Decimal(value).scaleb(-self.PLACES).normalize():f}")


class CurrencyRate(Record):
    """From this day on, one unit of `currency` is worth `rate` of the office's currency."""

    KEPT_BY = "administrator"

    currency = TextField(verbose_name="Currency", help_text="ISO 4217")
    on = DateField(verbose_name="From")
    rate = RateField(verbose_name="Rate", help_text="What one unit is worth in the office's currency")

    class Meta:
        """One rate a day."""

        indexes = ((("currency", "on"), True),)

    def __str__(self) -> str:
        """As people call it."""
        return say("the rate of {currency} from {on}", currency=self.currency, on=self.on)


class Rates:
    """All rates that are known, by currency and day."""

    def __init__(self, base: str, known: Mapping[str, list[tuple[date, Decimal]]]) -> None:
        """`known` in the order of the days."""
        self.base = base
        self._known = known

    def on(self, currency: str, day: date) -> Decimal | None:
        """The rate that was in force that day: the last one from before, or else the first one that is known."""
        if not currency or currency == self.base:
            return Decimal(1)
        known = self._known.get(currency)
        if not known:
            return None
        place = bisect_right([since for since, _ in known], day)
        return known[max(place - 1, 0)][1]

    def __contains__(self, currency: str) -> bool:
        """Is any rate of it known?"""
        return currency == self.base or currency in self._known


def all_rates() -> Rates:
    """In one query."""
    known: dict[str, list[tuple[date, Decimal]]] = {}
    query: Any = CurrencyRate.select(CurrencyRate.currency, CurrencyRate.on, CurrencyRate.rate)
    for currency, on, rate in query.order_by(CurrencyRate.currency, CurrencyRate.on).tuples():
        known.setdefault(currency, []).append((on, rate))
    return Rates(office_currency(), known)


def rate_kept(currency: str, day: date) -> Decimal | None:
    """What a record keeps of its day: the rate of other money, where one is known; none for the office's own."""
    if not currency or currency == office_currency():
        return None
    return all_rates().on(currency, day)


def keep_rates(rows: Iterable[dict[str, Any]], day: date) -> None:
    """The same for many rows that are written at once."""
    rates = all_rates()
    for row in rows:
        code = row.get("currency")
        if code and code != rates.base and row.get("amount") is not None and row.get("rate") is None:
            row["rate"] = rates.on(code, day)


def checked_rate(rate: Decimal) -> Decimal:
    """The rate itself. Raises Refused for what is no rate."""
    if not 0 < rate <= LARGEST_RATE or rate < Decimal(1).scaleb(-RateField.PLACES):
        raise Refused(
            say(
                "A rate is more than nothing and at most {largest_rate:,}, not {rate}.",
                largest_rate=LARGEST_RATE,
                rate=rate,
            )
        )
    return rate


def exchanged(amount: Decimal, rate: Decimal) -> Decimal:
    """An amount in the office's currency, to the cent: totals then add what each row shows."""
    return (amount * rate).quantize(CENT, ROUND_HALF_UP)


def in_ours(amount: Decimal | None, currency: str, rate: Decimal | None, ours: str) -> tuple[Decimal | None, str]:
    """The amount in the office's currency, where a rate is known; else as it is."""
    if amount is None or not rate or currency in ("", ours):
        return amount, currency
    return exchanged(amount, rate), ours


def keep_rate(currency: str, on: date, rate: Decimal, rate_id: int | None = None) -> CurrencyRate:
    """A new rate, or another value for one that is there. Raises Refused for what is no rate."""
    code = currency.strip().upper()
    if code not in list_currencies():
        raise Refused(say("“{currency}” is no currency; give its three letters, such as EUR.", currency=currency))
    if code == office_currency():
        raise Refused(say("{code} is the currency that all is counted in, so it needs no rate.", code=code))
    checked_rate(rate)
    taken = CurrencyRate.get_or_none((CurrencyRate.currency == code) & (CurrencyRate.on == on))
    if taken is not None and taken.id != rate_id:
        raise Refused(say("There is a rate of {code} from {on} already; change that one.", code=code, on=on))
    kept: CurrencyRate = CurrencyRate.find(rate_id) if rate_id is not None else CurrencyRate()
    kept.currency, kept.on, kept.rate = code, on, rate
    kept.save()
    current_change().sentence = say(
        "1 {code} is {rate:f} {office_currency} from {on}",
        code=code,
        rate=rate,
        office_currency=office_currency(),
        on=on,
    )
    return kept


def remove_rate(rate_id: int) -> None:
    """Forgets a rate; what was won or lost at it keeps it."""
    rate = CurrencyRate.find(rate_id)
    sentence = say("Removed {rate}", rate=rate)
    rate.delete_instance()
    current_change().sentence = sentence
