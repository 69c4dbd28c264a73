"""The forecast in words: its title, its headline figures, what it leaves out, and what its words mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.forecasts.forecast import Forecast
from crm_desktop.models.paper.blocks import Headline
from crm_desktop.models.paper.formats import NO_BREAK, Formats
from crm_desktop.models.periods import Period
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class OpenedHeadline(Headline):
    """A headline figure that opens the rows it sums."""

    figure: Figure


@dataclass(frozen=True)
class LeftOut:
    """Something that no total counts, and why."""

    name: str
    reason: str
    figure: Figure
    currency: str = ""


def title_of(forecast: Forecast, formats: Formats) -> str:
    """A statement: Weighted forecast November 2026 to April 2027: 1.24 million USD, 18% of it untouched …"""
    if not forecast.periods:
        return say("Nothing to forecast: no open opportunity has both an amount and a close date ahead")
    total = forecast.total.weighted
    statement = (
        f"Weighted forecast {span_of(forecast.periods[0].period, forecast.periods[-1].period, formats)}: "
        f"{formats.in_words(total)}{NO_BREAK}{forecast.question.currency}"
    )
    if not forecast.untouched.count:
        return statement
    share = formats.share(forecast.untouched.weighted, total)
    return f"{statement}, {share} of it untouched for {forecast.question.untouched_days} days"


def span_of(first: Period, last: Period, formats: Formats) -> str:
    """From the first period to the last, the year said once where it is the same."""
    if first == last:
        return formats.period(last)
    same_year = first.year == last.year and first.by == "month"
    return f"{formats.period(first, with_year=not same_year)} to {formats.period(last)}"


def scope_of(forecast: Forecast, formats: Formats) -> str:
    """Which filter, which day, which money."""
    asked = forecast.question
    pipeline = f"Pipeline {asked.pipeline}" if asked.pipeline else "All pipelines"
    return f"{pipeline} · as of {formats.long_day(asked.as_of)} · by {asked.by} and {asked.group} · in {asked.currency}"


def headlines(forecast: Forecast, formats: Formats) -> list[OpenedHeadline]:
    """What a manager wants to see first."""
    total = forecast.total
    share = formats.share(total.weighted, total.amount)
    won, late = forecast.won_this_period, forecast.slipped
    return [
        OpenedHeadline("Weighted", formats.in_words(total.weighted), f"{share} of the amount", total),
        OpenedHeadline("Amount", formats.in_words(total.amount), counted(total, formats), total),
        OpenedHeadline(
            "Slipped",
            formats.in_words(late.amount),
            f"{formats.count(late.count)} past their close date",
            late,
        ),
        OpenedHeadline(
            f"Won in {formats.period(forecast.this_period)}",
            formats.in_words(won.amount),
            counted(won, formats),
            won,
        ),
    ]


def left_out(forecast: Forecast) -> Iterator[LeftOut]:
    """Every place apart, also when it is empty: an honest report says that nothing was left out."""
    day = say("the close date has passed and the opportunity is still open")
    yield LeftOut("Slipped", day, forecast.slipped)
    yield LeftOut("No close date", "nobody has said when it may close", forecast.no_date)
    yield LeftOut("No amount", "nobody has said what it is worth", forecast.no_amount)
    if forecast.omitted.count:
        yield LeftOut("Omitted", "left out by its forecast category", forecast.omitted)
    for code, figure in forecast.other_currencies.items():
        yield LeftOut(f"In {code}", f"no rate to {forecast.question.currency} is known", figure, code)


def outcomes(forecast: Forecast) -> Iterator[LeftOut]:
    """What has been decided, as it was recorded then."""
    yield LeftOut("Won", "at the amount recorded when it was won", forecast.won)
    yield LeftOut("Lost", "at the amount recorded when it was lost", forecast.lost)
    for code, figure in forecast.other_outcomes.items():
        yield LeftOut(f"Won or lost in {code}", f"no rate to {forecast.question.currency} is known", figure, code)


def definitions(forecast: Forecast, formats: Formats) -> list[tuple[str, str]]:
    """What each word of the report means, in the order in which they are met."""
    asked = forecast.question
    day = formats.long_day(asked.as_of)
    return [
        ("Amount", say("What the open opportunities are worth if all are won.")),
        ("Weighted", say("Amount × likelihood, opportunity by opportunity, then added up.")),
        ("Likelihood", "The stage's, unless somebody has set it by hand."),
        (asked.by.capitalize(), f"The {asked.by} of the expected close date, from {day} on."),
        ("Slipped", f"Open, with a close date before {day}. In no total."),
        ("No date, no amount", "Open, but without a close date or an amount. In no total."),
        (
            "Untouched",
            f"Neither changed nor written to, called or met for {asked.untouched_days} days before {day}.",
        ),
        (
            "Commit, best case",
            "The amount whose owner commits to it, or expects it in the best case; parts of the amount.",
        ),
        ("Closed", f"Won in the {asked.by} already; not part of the amount, which is still open."),
        ("Won, lost", say("Outcomes as they were recorded, whatever has become of the opportunity since.")),
        ("Currency", _of_currency(forecast)),
    ]


def _of_currency(forecast: Forecast) -> str:
    asked = forecast.question
    rates = ", ".join(f"1 {code} = {rate:f} {asked.currency}" for code, rate in asked.rates)
    known = f"Exchanged at the rate of the day ({rates}); what was won or lost, at the rate of then. " if rates else ""
    return f"All money is in {asked.currency}. {known}Money without a known rate is listed apart, never added."


def counted(figure: Figure, formats: Formats) -> str:
    """1 opportunity, 12 opportunities."""
    return f"{formats.count(figure.count)} {say('opportunity' if figure.count == 1 else 'opportunities')}"
