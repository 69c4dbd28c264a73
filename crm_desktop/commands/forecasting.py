"""`forecast`: on the screen, for scripts, as the PDF for Monday's meeting, or as a workbook."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from crm_desktop.commands.answer import Answer, counted, table
from crm_desktop.commands.call import Call
from crm_desktop.models.forecasts import Figure, Forecast, forecast, our_letterhead
from crm_desktop.models.forecasts.formats import Formats
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.users import User, our_office


def show_forecast(call: Call) -> Answer:
    """The same figures in each form; with a file they are written there, too."""
    target = Path(call.file) if call.file else None
    ending = target.suffix.lower() if target else ""
    if target and ending not in (".pdf", ".xlsx"):
        raise WrongCall(f"{target.name} should end in .pdf or .xlsx.")
    asked = forecast(call.as_of or call.today, call.by, call.group, call.pipeline)
    data: dict[str, Any] = asked.to_json()
    lines = list(_told(asked))
    if target:
        write_forecast(asked, target, call.user, call.now)
        data["file"] = str(target)
        lines.append(f"Written to {target}.")
    return Answer(data, lines)


def write_forecast(asked: Forecast, target: Path, user: User, now: datetime) -> None:
    """As a PDF or a workbook, as the ending says, in the forms of this computer's locale."""
    formats = Formats(_locale())
    if target.suffix.lower() == ".xlsx":
        from crm_desktop.models.forecasts.workbook import write_forecast_workbook

        write_forecast_workbook(asked, target, formats)
        return
    from crm_desktop.models.forecasts.paper import Paper
    from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast

    paper = Paper("Letter" if our_office().paper == "Letter" else "A4")
    print_forecast(asked, target, PrintOptions(now, user.name, paper, our_letterhead(), formats))


def _locale() -> str:
    try:
        return str(Locale.default("LC_NUMERIC"))
    except (UnknownLocaleError, ValueError):
        return "en"


def _told(asked: Forecast) -> Iterator[str]:
    pipeline = asked.question.pipeline or "all pipelines"
    yield f"Forecast as of {asked.question.as_of}, {pipeline}, in {asked.question.currency}"
    rows = [_row(each.period.key, each.figure) for each in asked.periods]
    yield from table(
        [asked.question.by.capitalize(), "Count", "Amount", "Weighted"], [*rows, _row("Total", asked.total)], (1, 2, 3)
    )
    apart = {"Slipped": asked.slipped, "No close date": asked.no_date, "Won": asked.won, "Lost": asked.lost}
    for name, figure in apart.items():
        yield f"{name}: {counted(figure.count, 'opportunity', 'opportunities')}, {figure.amount:,.2f}"
    yield f"No amount: {counted(asked.no_amount.count, 'opportunity', 'opportunities')}"
    for code, figure in asked.other_currencies.items():
        yield f"In {code}: {counted(figure.count, 'opportunity', 'opportunities')}, {figure.amount:,.2f}"


def _row(name: str, figure: Figure) -> list[str]:
    return [name, f"{figure.count:,}", f"{figure.amount:,.2f}", f"{figure.weighted:,.2f}"]
