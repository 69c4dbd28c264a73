"""Quotas per owner and period, how far they are covered, and the manager's own figure beside the owner's."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.forecasts.figures import NOTHING, Figure, figure_of, money_text
from crm_desktop.models.forecasts.forecast import Forecast, grouped
from crm_desktop.models.forecasts.snapshot import Quota
from crm_desktop.models.periods import MONTHS, By, Period, period_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from crm_desktop.models.wording import say

LONGEST_REMARK = 1000


@dataclass(frozen=True)
class QuotaLine:
    """One owner in one period: what is to come, what has come, what is open, and what the manager thinks of it."""

    owner: str
    owner_id: int | None
    period: Period
    quota: Decimal | None
    closed: Figure
    opened: Figure
    adjusted: Decimal | None = None
    remark: str = ""
    is_sum: bool = False
    """The quota is the sum of shorter periods' quotas, or of all owners'."""

    @property
    def expected(self) -> Decimal:
        """The owner's number: won already, and the weighted amount of what is open."""
        return self.closed.amount + self.opened.weighted

    @property
    def gap(self) -> Decimal | None:
        """What is still to be won; nothing is below nothing."""
        return None if self.quota is None else max(self.quota - self.closed.amount, NOTHING)

    @property
    def coverage(self) -> Decimal | None:
        """How many times the open amount holds what is still to be won; None without a quota, or when it is reached."""
        return self.opened.amount / self.gap if self.gap else None

    def to_json(self) -> dict[str, Any]:
        """As other people's scripts read it."""
        return {
            "owner": self.owner,
            "period": self.period.key,
            "quota": None if self.quota is None else money_text(self.quota),
            "closed": self.closed.to_json(),
            "open": self.opened.to_json(),
            "commit": self.opened.commit.to_json(),
            "best_case": self.opened.best_case.to_json(),
            "expected": money_text(self.expected),
            "adjusted": None if self.adjusted is None else money_text(self.adjusted),
            "remark": self.remark,
            "coverage": None if self.coverage is None else f"{self.coverage:.2f}",
        }


def set_quota(
    owner_id: int, period: Period, amount: Decimal | None, adjusted: Decimal | None = None, remark: str = ""
) -> Quota | None:
    """Says what a user is to win in a period and what the manager expects; without either the line goes.

    Raises Refused for an amount below nothing.
    """
    owner = User.find(owner_id)
    for value, called in ((amount, "quota"), (adjusted, "figure")):
        if value is not None and value < 0:
            raise Refused(say("A {called} cannot be less than nothing.", called=called))
    if len(remark) > LONGEST_REMARK:
        raise Refused(say("The remark can have {longest_remark:,} characters at most.", longest_remark=LONGEST_REMARK))
    same = (Quota.owner == owner) & (Quota.by == period.by) & (Quota.starts_on == period.first_day)
    quota: Quota | None = Quota.get_or_none(same)
    if amount is None and adjusted is None:
        if quota is not None:
            quota.delete_instance()
            current_change().sentence = say("Took back the quota of {owner} for {key}", owner=owner, key=period.key)
        return None
    quota = quota or Quota(owner=owner, by=period.by, starts_on=period.first_day)
    quota.amount, quota.adjusted, quota.remark = amount, adjusted, " ".join(remark.split())
    quota.save()
    current_change().sentence = say("Set the quota of {owner} for {key}", owner=owner, key=period.key)
    return quota


def quota_lines(forecast: Forecast, period: Period) -> list[QuotaLine]:
    """Everyone who has a quota, something open or something won in the period; below them all together."""
    kept = list(Quota.select().where(Quota.starts_on.between(period.first_day, period.last_day)))
    users = {user.id: user for user in User.select()}
    opened = grouped((row for row in forecast.total.rows if period.holds(row.close_on)), "owner")
    closed = grouped((row for row in forecast.won.rows if period.holds(row.close_on)), "owner")
    lines = []
    for user in sorted(users.values(), key=lambda each: each.name.casefold()):
        own = [each for each in kept if each.owner_id == user.id]
        exact = next((each for each in own if _is_of(each, period)), None)
        amount, is_sum = _quota(own, exact, period)
        mine, won = figure_of(opened.pop(user.name, ())), figure_of(closed.pop(user.name, ()))
        if user.active or mine.count or won.count or amount is not None:
            said = (exact.adjusted, exact.remark) if exact else (None, "")
            lines.append(QuotaLine(user.name, user.id, period, amount, won, mine, *said, is_sum))
    for name in dict.fromkeys((*opened, *closed)):
        mine, won = figure_of(opened.get(name, ())), figure_of(closed.get(name, ()))
        lines.append(QuotaLine(name, None, period, None, won, mine))
    return [*lines, _all(lines, period)]


def _all(lines: list[QuotaLine], period: Period) -> QuotaLine:
    def together(values: Iterable[Decimal | None]) -> Decimal | None:
        known = [value for value in values if value is not None]
        return sum(known, NOTHING) if known else None

    adjusted = None
    if any(line.adjusted is not None for line in lines):
        # Where the manager has said nothing, the owner's number stands.
        adjusted = sum((line.expected if line.adjusted is None else line.adjusted for line in lines), NOTHING)
    return QuotaLine(
        say("Total"),
        None,
        period,
        together(line.quota for line in lines),
        figure_of(row for line in lines for row in line.closed.rows),
        figure_of(row for line in lines for row in line.opened.rows),
        adjusted,
        "",
        is_sum=True,
    )


def _quota(own: list[Quota], exact: Quota | None, period: Period) -> tuple[Decimal | None, bool]:
    """That of the very period; else the sum of the next shorter periods that have one."""
    if exact is not None and exact.amount is not None:
        return exact.amount, False
    shorter: list[By] = [by for by in ("quarter", "month") if MONTHS[by] < MONTHS[period.by]]
    for by in shorter:
        parts = [
            each.amount
            for each in own
            if each.by == by and each.amount is not None and _is_aligned(each, by, period.fiscal)
        ]
        if parts:
            return sum(parts, NOTHING), True
    return None, False


def _is_of(quota: Quota, period: Period) -> bool:
    return bool(quota.by == period.by and quota.starts_on == period.first_day)


def _is_aligned(quota: Quota, by: By, fiscal: int) -> bool:
    """False for a quarter of a fiscal year that has been changed since."""
    return bool(period_of(quota.starts_on, by, fiscal).first_day == quota.starts_on)
