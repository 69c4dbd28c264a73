"""`forecast`: on the screen, for scripts, as the PDF for Monday's meeting, or as a workbook."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from crm_desktop.commands.answer import Answer, counted, figure_text, money_text, table
from crm_desktop.commands.call import Call
from crm_desktop.languages import locale_name
from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import Figure, Forecast, forecast
from crm_desktop.models.forecasts.around import Around, read_around
from crm_desktop.models.forecasts.bridge import Bridge, Scope, bridge_between
from crm_desktop.models.forecasts.snapshot import ForecastSnapshot
from crm_desktop.models.forecasts.snapshots import (
    keep_snapshot,
    keep_weekly_snapshot,
    snapshot_named,
    state_now,
    state_of,
)
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import our_letterhead
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.users import User, our_office
from crm_desktop.models.wording import labelled, say


def show_forecast(call: Call) -> Answer:
    """The same figures in each form; with a file they are written there, too."""
    target = Path(call.file) if call.file else None
    ending = target.suffix.lower() if target else ""
    if target and ending not in (".pdf", ".xlsx"):
        raise WrongCall(say("{target} should end in .pdf or .xlsx.", target=target.name))
    asked = forecast(call.as_of or call.today, call.by, call.group, call.pipeline)
    around = read_around(asked)
    if call.since:
        before = state_of(snapshot_named(call.since).id)
        crossed = bridge_between(before, state_now(asked.question.as_of), Scope(asked.question.pipeline))
        around = replace(around, bridge=crossed)
    data: dict[str, Any] = {**asked.to_json(), **around.to_json()}
    lines = [*_told(asked), *_crossed(around.bridge)]
    if call.snapshot is not None or call.weekly:
        kept = _keep(call)
        data["snapshot"] = kept.id if kept else None
        lines.append(
            say("Kept a snapshot of {kept}.", kept=kept) if kept else say("This week has its snapshot already.")
        )
    if target:
        write_forecast(asked, target, call.user, call.now, around)
        data["file"] = str(target)
        lines.append(say("Written to {target}.", target=target))
    return Answer(data, lines)


def _keep(call: Call) -> ForecastSnapshot | None:
    """By hand under a name, or what the week still lacks."""
    if call.snapshot is None:
        return keep_weekly_snapshot(call.today)
    with change("keep_snapshot", by=call.user):
        return keep_snapshot(call.today, call.snapshot)


def write_forecast(asked: Forecast, target: Path, user: User, now: datetime, around: Around) -> None:
    """As a PDF or a workbook, as the ending says, in the forms of this computer's locale."""
    formats = Formats(locale_name())
    if target.suffix.lower() == ".xlsx":
        from crm_desktop.models.forecasts.workbook import write_forecast_workbook

        write_forecast_workbook(asked, target, formats, around)
        return
    from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
    from crm_desktop.models.paper.paper import Paper

    paper = Paper("Letter" if our_office().paper == "Letter" else "A4")
    print_forecast(asked, target, PrintOptions(now, user.name, paper, our_letterhead(), formats, around=around))


def _told(asked: Forecast) -> Iterator[str]:
    pipeline = asked.question.pipeline or say("all pipelines")
    yield say(
        "Forecast as of {as_of}, {pipeline}, in {currency}",
        as_of=asked.question.as_of,
        pipeline=pipeline,
        currency=asked.question.currency,
    )
    rows = [_row(each.period.key, each.figure) for each in asked.periods]
    yield from table(
        [say(asked.question.by.capitalize()), say("Count"), say("Amount"), say("Weighted")],
        [*rows, _row(say("Total"), asked.total)],
        (1, 2, 3),
    )
    apart = {"Slipped": asked.slipped, "No close date": asked.no_date, "Won‖money": asked.won, "Lost‖money": asked.lost}
    for name, figure in apart.items():
        opportunities = counted(figure.count, "opportunity", "opportunities")
        yield labelled(say(name), f"{opportunities}, {money_text(figure.amount)}")
    yield say(
        "No amount: {opportunities}", opportunities=counted(asked.no_amount.count, "opportunity", "opportunities")
    )
    for code, figure in asked.other_currencies.items():
        yield say(
            "In {code}: {opportunities}, {amount:,.2f}",
            code=code,
            opportunities=counted(figure.count, "opportunity", "opportunities"),
            amount=figure.amount,
        )


def _crossed(found: Bridge | None) -> Iterator[str]:
    if found is None:
        return
    yield say("Since the snapshot of {on}", on=found.before.on)
    parts = [_row(name, figure) for name, figure in found.shown]
    ends = _row(say("Before"), found.start), _row(say("Now"), found.end)
    yield from table(["", say("Count"), say("Amount"), say("Weighted")], [ends[0], *parts, ends[1]], (1, 2, 3))


def _row(name: str, figure: Figure) -> list[str]:
    return [name, figure_text(figure.count), money_text(figure.amount), money_text(figure.weighted)]
