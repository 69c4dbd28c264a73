"""Win rate, average size, days to win, lost reasons: four views of the same events."""

from decimal import ROUND_HALF_UP, Decimal
from statistics import median

from crm_desktop.models.paper.formats import NO_BREAK, Formats
from crm_desktop.models.reports.decided import Decisions, decisions, unlike_money
from crm_desktop.models.reports.question import GROUPS, Question
from crm_desktop.models.reports.report import (
    NOTHING,
    Bar,
    Cell,
    Chart,
    Heading,
    Line,
    Report,
    Table,
    average,
    by_count,
    rate,
    text_of,
)
from crm_desktop.models.wording import in_sentence, say

Groups = dict[str, Decisions]


def win_rate(question: Question, formats: Formats) -> Report:
    """How much of what was decided was won."""
    found, groups = _asked(question, formats)
    headings = (
        Heading(say("Decided")),
        Heading(say("Won‖many")),
        Heading(say("Lost‖many")),
        Heading(say("Win rate"), "share"),
        Heading(say("Won, {currency}", currency=found.currency), "money"),
        Heading(say("Lost, {currency}", currency=found.currency), "money"),
        Heading(say("Win rate by amount"), "share"),
    )

    def line(name: str, each: Decisions, is_total: bool = False) -> Line:
        won, lost = each.won, each.lost
        cells = (
            Cell(len(each), each.behind), Cell(len(won), won.behind), Cell(len(lost), lost.behind),
            Cell(rate(len(won), len(each)), each.behind),
            Cell(won.amount, won.priced.behind), Cell(lost.amount, lost.priced.behind),
            Cell(rate(won.amount, won.amount + lost.amount), each.priced.behind),
        )  # fmt: skip
        return Line(name, cells, is_total)

    when, share = question.span.phrase(formats), rate(len(found.won), len(found))
    statement = say("No opportunity was decided {when}", when=when) if share is None else say(
        "Won {share} of the opportunities decided {when}: {count}",
        share=text_of(share, "share", formats), when=when, count=_of(len(found.won), len(found), formats),
    )  # fmt: skip
    bars = tuple(
        Bar(
            name,
            Decimal(len(each)),
            say(
                "{text_of} of {count}",
                text_of=text_of(rate(len(each.won), len(each)), "share", formats),
                count=formats.count(len(each)),
            ),
            Decimal(len(each.won)),
            each.behind,
        )
        for name, each in groups.items()
    )
    return Report(
        "win_rate",
        say("Win rate"),
        statement,
        chart=Chart(say("Decided, and won of it"), bars, question.by == "month", (say("Decided"), say("Won‖many")))
        if bars
        else None,
        tables=(_table(question, headings, [line(*each) for each in groups.items()], line(say("Total"), found, True)),),
        remarks=unlike_money(found),
        definitions=(
            (say("Win rate"), say("Won ÷ (won + lost), by count; and by amount of those that have one.")),
            *_events(),
        ),
    )


def average_size(question: Question, formats: Formats) -> Report:
    """What a won opportunity was worth."""
    found, groups = _asked(question, formats, won_only=True)
    money = found.currency
    headings = (
        Heading(say("Won‖many")),
        Heading(say("With an amount")),
        Heading(say("Amount, {money}", money=money), "money"),
        Heading(say("Average, {money}", money=money), "money"),
        Heading(say("Median, {money}", money=money), "money"),
        Heading(say("Largest, {money}", money=money), "money"),
    )

    def line(name: str, each: Decisions, is_total: bool = False) -> Line:
        priced = each.priced
        amounts = [row.amount or NOTHING for row in priced.rows]
        largest = max(priced.rows, key=lambda row: row.amount or NOTHING, default=None)
        cells = (
            Cell(len(each), each.behind), Cell(len(priced), priced.behind), Cell(each.amount, priced.behind),
            Cell(_cents(average(amounts)), priced.behind),
            Cell(_cents(median(amounts) if amounts else None), priced.behind),
            Cell(largest.amount if largest else None,
                 Decisions(money, (largest,)).behind if largest else None),
        )  # fmt: skip
        return Line(name, cells, is_total)

    when, mean = question.span.phrase(formats), _cents(average(row.amount or NOTHING for row in found.priced.rows))
    statement = say("No opportunity with an amount was won {when}", when=when) if mean is None else say(
        "An opportunity won {when} was worth {size} {currency} on average",
        when=when, size=formats.in_words(mean), currency=money,
    )  # fmt: skip
    bars = tuple(
        Bar(name, mean, formats.in_short(mean), NOTHING, each.priced.behind)
        for name, each in groups.items()
        if (mean := average(row.amount or NOTHING for row in each.priced.rows)) is not None
    )
    return Report(
        "average_size", say("Average size"), statement,
        chart=Chart(say("Average amount won, {money}", money=money), bars, question.by == "month") if bars else None,
        tables=(_table(question, headings, [line(*each) for each in groups.items()], line(say("Total"), found, True)),),
        remarks=unlike_money(found),
        definitions=((say("Average"), say("The sum of the amounts, divided by those that have one.")),
                     (say("Median"), say("Half of them were worth more, half less.")), *_events()),
    )  # fmt: skip


def days_to_win(question: Question, formats: Formats) -> Report:
    """How long it took."""
    found, groups = _asked(question, formats, won_only=True)
    headings = (
        Heading(say("Won‖many")),
        Heading(say("With known days")),
        Heading(say("Average days"), "days"),
        Heading(say("Median days"), "days"),
        Heading(say("Shortest"), "days"),
        Heading(say("Longest"), "days"),
    )

    def line(name: str, each: Decisions, is_total: bool = False) -> Line:
        timed = each.timed
        days = [row.days or 0 for row in timed.rows]
        cells = (
            Cell(len(each), each.behind), Cell(len(timed), timed.behind), Cell(average(days), timed.behind),
            Cell(Decimal(median(days)) if days else None, timed.behind),
            *(_extreme(timed, pick(days)) if days else Cell(None) for pick in (min, max)),
        )  # fmt: skip
        return Line(name, cells, is_total)

    when, mean = question.span.phrase(formats), average(row.days or 0 for row in found.timed.rows)
    statement = say("No opportunity was won {when}", when=when) if mean is None else say(
        "It took {days} days on average to win an opportunity {when}",
        days=text_of(mean, "days", formats), when=when,
    )  # fmt: skip
    bars = tuple(
        Bar(name, mean, text_of(mean, "days", formats), NOTHING, each.timed.behind)
        for name, each in groups.items()
        if (mean := average(row.days or 0 for row in each.timed.rows)) is not None
    )
    return Report(
        "days_to_win",
        say("Days to win"),
        statement,
        chart=Chart(say("Average days from opened to won"), bars, question.by == "month") if bars else None,
        tables=(_table(question, headings, [line(*each) for each in groups.items()], line(say("Total"), found, True)),),
        definitions=(
            (
                say("Days"),
                say(
                    "From the day the opportunity was entered to the day it was won; what was entered after it "
                    "had been won is counted as won, but not in the days."
                ),
            ),
            *_events(),
        ),
    )


def lost_reasons(question: Question, formats: Formats) -> Report:
    """Why opportunities were lost."""
    found = decisions(question).lost
    groups = found.grouped(question, formats)
    headings = (
        Heading(say("Lost‖many")),
        Heading(say("Of all lost"), "share"),
        Heading(say("Amount, {currency}", currency=found.currency), "money"),
        Heading(say("Average, {currency}", currency=found.currency), "money"),
    )

    def line(name: str, each: Decisions, is_total: bool = False) -> Line:
        mean = _cents(average(row.amount or NOTHING for row in each.priced.rows))
        cells = (Cell(len(each), each.behind), Cell(rate(len(each), len(found)), each.behind),
                 Cell(each.amount, each.priced.behind), Cell(mean, each.priced.behind))  # fmt: skip
        return Line(name, cells, is_total)

    lines = [line(*each) for each in groups.items()]
    when, first = question.span.phrase(formats), by_count(lines)[:1]
    if not first:
        statement = say("No opportunity was lost {when}", when=when)
    elif question.by == "reason":
        statement = say(
            "“{reason}” cost the most opportunities {when}: {share} lost", reason=first[0].name, when=when,
            share=_of(int(first[0].cells[0].value or 0), len(found), formats),
        )  # fmt: skip
    else:
        statement = say("Lost {count} opportunities {when}", count=formats.count(len(found)), when=when)
    bars = tuple(
        Bar(each.name, Decimal(each.cells[0].value or 0),
            f"{formats.count(int(each.cells[0].value or 0))} · {text_of(each.cells[1].value, 'share', formats)}",
            NOTHING, each.cells[0].behind)
        for each in (lines if question.by in ("month", "stage") else by_count(lines))
    )  # fmt: skip
    return Report(
        "lost_reasons", say("Lost reasons"), statement,
        chart=Chart(say("Lost‖many"), bars, question.by == "month") if bars else None,
        tables=(_table(question, headings, lines, line(say("Total"), found, True)),),
        remarks=unlike_money(found),
        definitions=((say("Reason"), say("As it was given when it was lost.")), *_events()),
    )  # fmt: skip


def _asked(question: Question, formats: Formats, won_only: bool = False) -> tuple[Decisions, Groups]:
    found = decisions(question)
    found = found.won if won_only else found
    groups = found.grouped(question, formats)
    if question.by not in ("month", "stage"):
        groups = dict(sorted(groups.items(), key=lambda each: -len(each[1])))
    return found, groups


def _table(question: Question, headings: tuple[Heading, ...], lines: list[Line], total: Line) -> Table:
    name = say(GROUPS[question.by])
    ordered = lines if question.by in ("month", "stage") else by_count(lines)
    return Table(say("By {name}", name=in_sentence(name)), name, headings, (*ordered, total))


def _of(part: int, whole: int, formats: Formats) -> str:
    """ "27 of 41", never broken between lines."""
    return say("{part} of {whole}", part=formats.count(part), whole=formats.count(whole)).replace(" ", NO_BREAK)


def _extreme(timed: Decisions, days: int) -> Cell:
    rows = tuple(row for row in timed.rows if row.days == days)
    return Cell(days, Decisions(timed.currency, rows).behind)


def _cents(amount: Decimal | None) -> Decimal | None:
    """A mean as exact as one reads it: in whole units from a thousand on."""
    return (
        None
        if amount is None
        else amount.quantize(Decimal(1) if abs(amount) >= 1000 else Decimal("0.01"), ROUND_HALF_UP)
    )


def _events() -> tuple[tuple[str, str], ...]:
    return (
        (say("Won, lost"), say("Outcomes as they were recorded, whatever has become of the opportunity since.")),
        (say("Currency"), say("Other money is exchanged at the rate of the day on which it was won or lost.")),
        (say("Owner"), say("The opportunity's owner now.")),
        (say("Source, list"), say("The source of the opportunity; the list of the first lead that became it.")),
        (say("Stage"), say("The last open stage before it was decided.")),
    )
