"""On paper: the bridge since the last snapshot, quotas, and how far the figures can be trusted."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from crm_desktop.models.forecasts.accuracy import Foretold
from crm_desktop.models.forecasts.bridge import Bridge, meanings
from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.forecasts.quotas import QuotaLine
from crm_desktop.models.forecasts.trust import Trust
from crm_desktop.models.forecasts.waterfall import waterfall_chart
from crm_desktop.models.paper.blocks import Chart, Heading
from crm_desktop.models.paper.formats import Formats, has_cents
from crm_desktop.models.paper.pages import Block, Space
from crm_desktop.models.paper.tables import Column, Row, table
from crm_desktop.models.wording import say

CHART_HEIGHT = 130.0
SUMMARY_WIDTH = 520.0


def bridge_blocks(bridge: Bridge, formats: Formats, room: float) -> Iterator[Block]:
    """The waterfall, and below it each part with what it means."""
    before, after = formats.day(bridge.before.on), formats.day(bridge.after.on)
    yield Heading(say("Since the snapshot of {on}", on=formats.long_day(bridge.before.on)))
    yield Chart(waterfall_chart(bridge, room, CHART_HEIGHT, formats, ends=(before, after)))
    said = meanings(formats, bridge)
    shown = bridge.shown
    figures = [bridge.start, bridge.end, *(figure for _, figure in shown)]
    cents = has_cents(each.amount for each in figures), has_cents(each.weighted for each in figures)

    def money(figure: Figure) -> tuple[str, str, str]:
        return (
            formats.count(figure.count),
            formats.money(figure.amount, cents[0]),
            formats.money(figure.weighted, cents[1]),
        )

    rows = [
        Row((say("In the total on {before}", before=before), *money(bridge.start)), "group"),
        *(Row(((name, said[name]), *money(figure))) for name, figure in shown),
        Row((say("In the total on {after}", after=after), *money(bridge.end)), "total"),
    ]
    currency = bridge.after.currency
    columns = [
        Column(say("What happened"), 1),
        Column(say("Count")),
        Column(say("Amount, {currency}", currency=currency)),
    ]
    yield from table(
        [*columns, Column(say("Weighted, {currency}", currency=currency))], [rows], min(room, SUMMARY_WIDTH)
    )
    yield Space(20)


def quota_blocks(lines: Sequence[QuotaLine], formats: Formats, room: float) -> Iterator[Block]:
    """Owner by owner; the manager's figure has a column of its own."""
    yield Heading(say("Quotas, {period}", period=formats.period(lines[0].period)))

    def amount(value: Decimal | None) -> str:
        return "–" if value is None else formats.money(value, cents=False)

    rows = [
        Row(
            (
                (line.owner, line.remark) if line.remark else line.owner,
                amount(line.quota),
                amount(line.closed.amount),
                amount(line.opened.commit.amount),
                amount(line.expected),
                amount(line.adjusted),
                covered(line, formats),
            ),
            "total" if line is lines[-1] else "plain",
        )
        for line in lines
    ]
    titles = (say("Quota"), say("Closed"), say("Commit"), say("Closed + weighted"), say("Manager"), say("Coverage"))
    yield from table([Column(say("Owner"), 1), *map(Column, titles)], [rows], room)
    yield Space(20)


def trust_blocks(owners: Sequence[Trust], formats: Formats, room: float) -> Iterator[Block]:
    """Of the amount of each owner: how much of it one had better ask about."""
    yield Heading(say("How far the figures can be trusted"))

    def share(part: Figure, trust: Trust) -> str:
        return formats.share(part.amount, trust.whole.amount)

    rows = [
        Row(
            (
                trust.name,
                formats.money(trust.whole.amount, cents=False),
                share(trust.untouched, trust),
                share(trust.past_date, trust),
                share(trust.no_next_action, trust),
                formats.count(trust.slips),
                formats.count(trust.slipped_days),
            ),
            "total" if trust is owners[-1] else "plain",
        )
        for trust in owners
    ]
    titles = (
        say("Amount"),
        say("Untouched"),
        say("Past its date"),
        say("No next action"),
        say("Times put off"),
        say("Days put off"),
    )
    yield from table([Column(say("Owner"), 1), *map(Column, titles)], [rows], room)
    yield Space(20)


def accuracy_blocks(found: Sequence[Foretold], formats: Formats, room: float) -> Iterator[Block]:
    """What past snapshots foretold, and what came of it."""
    yield Heading(say("What was foretold, and what came"))

    def money(amount: Decimal) -> str:
        return formats.money(amount, cents=False)

    rows = [
        Row(
            (
                formats.period(each.period) if each.is_over else (formats.period(each.period), say("so far")),
                formats.day(each.snapshot.taken_on),
                money(each.expected.weighted),
                money(each.expected.commit.amount),
                money(each.came.amount),
                "–" if each.share is None else formats.share(each.share, Decimal(1)),
            )
        )
        for each in found
    ]
    titles = (say("Snapshot of"), say("Weighted"), say("Commit"), say("Won‖money"), say("Won of the weighted"))
    yield from table([Column(say("Period"), 1), *map(Column, titles)], [rows], min(room, SUMMARY_WIDTH))
    yield Space(20)


def covered(line: QuotaLine, formats: Formats) -> str:
    """1.8 times what is still to be won; or that the quota is reached."""
    if line.quota is None:
        return "–"
    if line.coverage is None:
        return say("reached")
    return f"{formats.money(line.coverage, cents=True)} ×"
