"""The forecast in words: its title, its headline figures, what it leaves out, and what its words mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.forecasts.forecast import Forecast, Question
from crm_desktop.models.paper.blocks import Headline
from crm_desktop.models.paper.formats import NO_BREAK, Formats
from crm_desktop.models.periods import Period
from crm_desktop.models.wording import is_said_as_one, say, to_say


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


# How a forecast is parted, as it stands within a sentence and at its beginning.
PARTED_BY = to_say(
    ("month", "quarter", "year", "stage", "owner", "category", "pipeline", "company", "Month", "Quarter", "Year",
     "Stage", "Owner", "Category", "Pipeline", "Company")
)  # fmt: skip


def by_and_group(asked: Question) -> str:
    """Month, stage: the head of a column."""
    return f"{say(asked.by.capitalize())}, {say(asked.group)}"


def title_of(forecast: Forecast, formats: Formats) -> str:
    """A statement: Weighted forecast November 2026 to April 2027: 1.24 million USD, 18% of it untouched …"""
    if not forecast.periods:
        return say("Nothing to forecast: no open opportunity has both an amount and a close date ahead")
    total = forecast.total.weighted
    statement = say(
        "Weighted forecast {span_of}: {total}{no_break}{currency}",
        span_of=span_of(forecast.periods[0].period, forecast.periods[-1].period, formats),
        total=formats.in_words(total),
        no_break=NO_BREAK,
        currency=forecast.question.currency,
    )
    if not forecast.untouched.count:
        return statement
    share = formats.share(forecast.untouched.weighted, total)
    return say(
        "{statement}, {share} of it untouched for {untouched_days} days",
        statement=statement,
        share=share,
        untouched_days=forecast.question.untouched_days,
    )


def span_of(first: Period, last: Period, formats: Formats) -> str:
    """From the first period to the last, the year said once where it is the same."""
    if first == last:
        return formats.period(last)
    same_year = first.year == last.year and first.by == "month"
    return say("{first} to {last}", first=formats.period(first, with_year=not same_year), last=formats.period(last))


def scope_of(forecast: Forecast, formats: Formats) -> str:
    """Which filter, which day, which money."""
    asked = forecast.question
    pipeline = say("Pipeline {pipeline}", pipeline=asked.pipeline) if asked.pipeline else say("All pipelines")
    return say(
        "{pipeline} · as of {as_of} · by {by} and {group} · in {currency}",
        pipeline=pipeline,
        as_of=formats.long_day(asked.as_of),
        by=say(asked.by),
        group=say(asked.group),
        currency=asked.currency,
    )


def headlines(forecast: Forecast, formats: Formats) -> list[OpenedHeadline]:
    """What a manager wants to see first."""
    total = forecast.total
    share = formats.share(total.weighted, total.amount)
    won, late = forecast.won_this_period, forecast.slipped
    return [
        OpenedHeadline(
            say("Weighted"), formats.in_words(total.weighted), say("{share} of the amount", share=share), total
        ),
        OpenedHeadline(say("Amount"), formats.in_words(total.amount), counted(total, formats), total),
        OpenedHeadline(
            say("Slipped"),
            formats.in_words(late.amount),
            say("{count} past their close date", count=formats.count(late.count)),
            late,
        ),
        OpenedHeadline(
            say("Won in {this_period}", this_period=formats.period(forecast.this_period)),
            formats.in_words(won.amount),
            counted(won, formats),
            won,
        ),
    ]


def left_out(forecast: Forecast) -> Iterator[LeftOut]:
    """Every place apart, also when it is empty: an honest report says that nothing was left out."""
    day = say("the close date has passed and the opportunity is still open")
    yield LeftOut(say("Slipped"), day, forecast.slipped)
    yield LeftOut(say("No close date"), say("nobody has said when it may close"), forecast.no_date)
    yield LeftOut(say("No amount"), say("nobody has said what it is worth"), forecast.no_amount)
    if forecast.omitted.count:
        yield LeftOut(say("Omitted"), say("left out by its forecast category"), forecast.omitted)
    for code, figure in forecast.other_currencies.items():
        yield LeftOut(
            say("In {code}", code=code),
            say("no rate to {currency} is known", currency=forecast.question.currency),
            figure,
            code,
        )


def outcomes(forecast: Forecast) -> Iterator[LeftOut]:
    """What has been decided, as it was recorded then."""
    yield LeftOut(say("Won‖money"), say("at the amount recorded when it was won"), forecast.won)
    yield LeftOut(say("Lost‖money"), say("at the amount recorded when it was lost"), forecast.lost)
    for code, figure in forecast.other_outcomes.items():
        yield LeftOut(
            say("Won or lost in {code}", code=code),
            say("no rate to {currency} is known", currency=forecast.question.currency),
            figure,
            code,
        )


def definitions(forecast: Forecast, formats: Formats) -> list[tuple[str, str]]:
    """What each word of the report means, in the order in which they are met."""
    asked = forecast.question
    day = formats.long_day(asked.as_of)
    return [
        (say("Amount"), say("What the open opportunities are worth if all are won.")),
        (say("Weighted"), say("Amount × likelihood, opportunity by opportunity, then added up.")),
        (say("Likelihood"), say("The stage's, unless somebody has set it by hand.")),
        (
            say(asked.by.capitalize()),
            say("The {by} of the expected close date, from {day} on.", by=say(asked.by), day=day),
        ),
        (say("Slipped"), say("Open, with a close date before {day}. In no total.", day=day)),
        (say("No date, no amount"), say("Open, but without a close date or an amount. In no total.")),
        (
            say("Untouched"),
            say(
                "Neither changed nor written to, called or met for {untouched_days} days before {day}.",
                untouched_days=asked.untouched_days,
                day=day,
            ),
        ),
        (
            say("Commit, best case"),
            say("The amount whose owner commits to it, or expects it in the best case; parts of the amount."),
        ),
        (say("Closed"), say("Won in the {by} already; not part of the amount, which is still open.", by=say(asked.by))),
        (say("Won, lost"), say("Outcomes as they were recorded, whatever has become of the opportunity since.")),
        (say("Currency"), _of_currency(forecast)),
    ]


def _of_currency(forecast: Forecast) -> str:
    asked = forecast.question
    rates = ", ".join(f"1 {code} = {rate:f} {asked.currency}" for code, rate in asked.rates)
    known = (
        say(
            "Exchanged at the rate kept with the opportunity, or else at that of the day ({rates});"
            " what was won or lost, at the rate of then. ",
            rates=rates,
        )
        if rates
        else ""
    )
    return say(
        "All money is in {currency}. {known}Money without a known rate is listed apart, never added.",
        currency=asked.currency,
        known=known,
    )


def counted(figure: Figure, formats: Formats) -> str:
    """1 opportunity, 12 opportunities."""
    return f"{formats.count(figure.count)} {say('opportunity' if is_said_as_one(figure.count) else 'opportunities')}"
