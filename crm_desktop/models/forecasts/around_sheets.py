"""In the workbook: the bridge since the last snapshot with its rows, quotas, trust, and what was foretold before."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from crm_desktop.models.forecasts.accuracy import Foretold
from crm_desktop.models.forecasts.around import Around
from crm_desktop.models.forecasts.bridge import Bridge
from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.forecasts.forecast import Forecast
from crm_desktop.models.forecasts.quotas import QuotaLine
from crm_desktop.models.forecasts.trust import Trust
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.sheets import Line, add_sheet
from crm_desktop.models.wording import say


def add_around(book: Any, around: Around, forecast: Forecast, formats: Formats) -> None:
    """A sheet for each part that has something to say."""
    currency = forecast.question.currency
    if around.bridge is not None:
        add_sheet(book, say("Changes"), _change_columns(currency), _changes(around.bridge, formats))
    if any(line.quota is not None or line.adjusted is not None for line in around.quotas):
        add_sheet(book, say("Quotas"), _quota_columns(currency), _quotas(around.quotas, formats))
    if around.owners and around.owners[-1].whole.count:
        add_sheet(book, say("Trust"), _trust_columns(currency), _trust(around.owners))
    if around.foretold:
        add_sheet(book, say("Accuracy"), _foretold_columns(currency), _foretold(around.foretold, formats))


def _change_columns(currency: str) -> tuple[tuple[str, str], ...]:
    return (
        (say("What happened"), "text"),
        (say("Opportunity"), "name"),
        (say("From what to what"), "name"),
        (say("Count"), "number"),
        (say("Amount, {currency}", currency=currency), "money"),
        (say("Weighted, {currency}", currency=currency), "money"),
        (say("ID"), "number"),
    )


def _changes(bridge: Bridge, formats: Formats) -> Iterator[Line]:
    def summed(name: str, figure: Figure) -> Line:
        return (name, say("All"), "", figure.count, figure.amount, figure.weighted, None), True

    yield summed(formats.day(bridge.before.on), bridge.start)
    for name, figure in bridge.shown:
        yield summed(name, figure)
        for row in figure.rows:
            yield (name, row.name, row.remark, 1, row.amount, row.weighted, row.id), False
    yield summed(formats.day(bridge.after.on), bridge.end)


def _quota_columns(currency: str) -> tuple[tuple[str, str], ...]:
    sums = (say("Quota"), say("Closed"), say("Commit"), say("Best case"), say("Closed + weighted"), say("Manager"))
    money = ((say("{name}, {currency}", name=name, currency=currency), "money") for name in sums)
    return (say("Period"), "text"), (say("Owner"), "name"), *money, (say("Coverage"), "days"), (say("Why"), "name")


def _quotas(lines: Sequence[QuotaLine], formats: Formats) -> Iterator[Line]:
    for line in lines:
        opened = line.opened
        sums = line.quota, line.closed.amount, opened.commit.amount, opened.best_case.amount, line.expected
        name = formats.period(line.period), line.owner
        yield (*name, *sums, line.adjusted, line.coverage, line.remark), line is lines[-1]


def _trust_columns(currency: str) -> tuple[tuple[str, str], ...]:
    return (
        (say("Owner"), "name"),
        (say("Amount, {currency}", currency=currency), "money"),
        (say("Untouched"), "percent"),
        (say("Past its date"), "percent"),
        (say("No next action"), "percent"),
        (say("Times put off"), "number"),
        (say("Days put off"), "number"),
    )


def _trust(owners: Sequence[Trust]) -> Iterator[Line]:
    for each in owners:
        parts = each.untouched, each.past_date, each.no_next_action
        shares = (_share(part.amount, each.whole.amount) for part in parts)
        yield (each.name, each.whole.amount, *shares, each.slips, each.slipped_days), each is owners[-1]


def _foretold_columns(currency: str) -> tuple[tuple[str, str], ...]:
    return (
        (say("Period"), "text"),
        (say("Snapshot of"), "day"),
        (say("Foretold, weighted, {currency}", currency=currency), "money"),
        (say("Commit, {currency}", currency=currency), "money"),
        (say("Won, {currency}", currency=currency), "money"),
        (say("Won of it"), "percent"),
    )


def _foretold(found: Sequence[Foretold], formats: Formats) -> Iterator[Line]:
    for each in found:
        expected = each.expected.weighted, each.expected.commit.amount
        name = formats.period(each.period), each.snapshot.taken_on
        yield (*name, *expected, each.came.amount, each.share), False


def _share(part: Decimal, whole: Decimal) -> Decimal:
    return part / whole if whole else Decimal(0)
