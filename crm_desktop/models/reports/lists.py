"""Whether each list was worth its money."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from crm_desktop.models.imports.list_quality import ListQuality, list_quality
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities import Outcome
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.reports.question import Question
from crm_desktop.models.reports.report import (
    NOTHING,
    Bar,
    Behind,
    Cell,
    Chart,
    Heading,
    Line,
    Report,
    Table,
    behind,
    rate,
    text_of,
)
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say

FIGURES = ("leads", "dead", "contacted", "converted")


def lists(question: Question, formats: Formats) -> Report:
    """All lists, or one, whenever they came in."""
    found = [each for each in list_quality() if question.list in (None, each.id)]
    money = our_office().currency
    headings = (
        Heading(say("Leads")),
        Heading(say("Dead‖many")),
        Heading(say("Contacted‖many")),
        Heading(say("Qualified")),
        Heading(say("Qualified, %"), "share"),
        Heading(say("Won, {money}", money=money), "money"),
        Heading(say("Cost, {money}", money=money), "money"),
        Heading(say("Cost per qualified"), "money"),
    )
    wins = _wins()
    lines = [_line(each.name, [each], wins) for each in found]
    if found:
        lines.append(_line(say("Total"), found, wins, is_total=True))
    leads, converted = (sum(getattr(each, name) for each in found) for name in ("leads", "converted"))
    statement = say("No list has come in yet")
    if found:
        statement = say(
            "{share} of {leads} leads of {lists} were qualified",
            share=text_of(rate(converted, leads) or 0, "share", formats),
            leads=formats.count(leads),
            lists=say("one list") if len(found) == 1 else say("{count} lists", count=formats.count(len(found))),
        )
    return Report(
        "lists",
        say("List quality"),
        statement,
        chart=Chart(
            say("Leads, and qualified of them"),
            tuple(_bar(each, formats) for each in found),
            legend=(say("Leads"), say("Qualified")),
        )
        if found
        else None,
        tables=(Table(say("By list"), say("List"), headings, tuple(lines)),),
        definitions=(
            (say("Contacted‖many"), say("Written to, called or met.")),
            (say("Qualified"), say("Converted into a person or a company.")),
            (
                say("Won‖money"),
                say("What the opportunities that came of them were won with; one counts once for each list."),
            ),
            (say("Cost per qualified"), say("The cost of the list for each lead that was qualified.")),
        ),
    )


def _line(name: str, found: Sequence[ListQuality], wins: Mapping[int, list[int]], is_total: bool = False) -> Line:
    counts = [Cell(sum(getattr(each, figure) for each in found), _behind(found, figure)) for figure in FIGURES]
    leads, converted = counts[0].value, counts[3].value
    won = sum((each.won for each in found), NOTHING)
    events = behind("outcome", list(dict.fromkeys(event for each in found for event in wins.get(each.id, ()))))
    costs = [each.cost for each in found if each.cost is not None]
    cost = sum(costs, NOTHING) if costs else None
    each_one = found[0].cost_per_qualified if len(found) == 1 else None
    cells = (*counts, Cell(rate(converted or 0, leads or 0), _behind(found, "leads")), Cell(won, events),
             Cell(cost), Cell(each_one, _behind(found, "converted")))  # fmt: skip
    return Line(name, cells, is_total)


def _bar(each: ListQuality, formats: Formats) -> Bar:
    share = text_of(rate(each.converted, each.leads), "share", formats)
    said = say("{share} of {leads}", share=share, leads=formats.count(each.leads))
    return Bar(each.name, Decimal(each.leads), said, Decimal(each.converted), _behind([each], "leads"))


def _behind(found: Sequence[ListQuality], figure: str) -> Behind:
    count = sum(getattr(each, figure) for each in found)
    return Behind("lead", count, partial(_ids, [each.query(figure) for each in found]))


def _ids(queries: Sequence[str]) -> "array[int]":
    """Each lead is of one list only."""
    find: Callable[[str], Sequence[int]] = lead_search(None, "all").ids
    found = array("q")
    for query in queries:
        found.extend(find(query))
    return found


def _wins() -> dict[int, list[int]]:
    """The events in which the opportunities of a list's leads were won."""
    query: Any = Lead.select(Lead.list, Outcome.id).join(Outcome, on=(Outcome.opportunity == Lead.opportunity))
    query = query.where(Outcome.kind == "won", Lead.list.is_null(False)).distinct().order_by(Outcome.id)
    found: dict[int, list[int]] = defaultdict(list)
    for of, event in query.tuples():
        found[of].append(event)
    return found
