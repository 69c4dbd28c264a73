"""Starts every part of the business once, on a database of its own that is thrown away."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from crm_desktop.models import keeping
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.exports import export_records, kind_named
from crm_desktop.models.exports.workbook import write_workbook
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
from crm_desktop.models.forecasts.workbook import write_forecast_workbook
from crm_desktop.models.founding import found
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion import Conversion, convert_leads
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import our_letterhead
from crm_desktop.models.pipelines import live_stages
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import contains
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User

_TODAY = date(2026, 1, 15)
_LEADS = [
    ["Zoë Ängström", "Ängström & Söner AB", "zoe@angstrom.example", "08-465 004 01"],
    ["Owen Pemberley", "Pemberley Pumps Ltd", "owen@pemberley.example", "0161 496 0001"],
    ["Aylin Yıldız", "Yıldız Optik GmbH", "aylin@yildiz.example", "030 23125 001"],
]
# What the frozen program holds of the world's languages is shortened; these stand for the rest.
_ELSEWHERE = {"de_CH": "1’234.00", "fr_CA": "janv.", "ja": "1月15日", "cy": "Ion", "uk": "січ", "hi": "जन"}


def run(window_test: Callable[[Path], list[str]] | None = None) -> Iterator[str]:
    """Tells each part that works, one after another; what fails raises. `window_test` tries the window, at the end."""
    # Windows may still hold a file for a moment after it was closed.
    with tempfile.TemporaryDirectory(prefix="crm-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            yield from _business(folder)
        finally:
            close_database()
        if window_test is not None:
            yield from window_test(folder)


def _business(folder: Path) -> Iterator[str]:
    place = str(folder / "self-test.crmdb")
    open_database(place)
    user = found("Self-test", country="US")
    yield "database"
    _import(folder, user)
    yield "import"
    _expect(Lead.select().where(contains(Lead, "angstr")).count() == 1, "the search index")
    yield "search"
    done = _convert(user)
    yield "conversion"
    _win(done, user)
    yield "stages"
    yield from _forecast(folder)
    yield from _export(folder)
    for locale, written in _ELSEWHERE.items():
        formats = Formats(locale)
        _expect(written in f"{formats.money(Decimal(1234), True)} {formats.long_day(_TODAY)}", f"the locale {locale}")
    yield "figures and days of other countries"
    _expect(undo(by=user).deed == "undo", "undo")
    yield "undo"
    keeping.back_up(folder / "backup.crmdb")
    _expect(keeping.check().ok, "check")
    yield "backup and check"
    close_database()
    keeping.restore(folder / "backup.crmdb", place, datetime(2026, 1, 15))
    yield "restore"


def _import(folder: Path, user: User) -> None:
    columns = [("Name", "text"), ("Company", "text"), ("Email", "text"), ("Phone", "text")]
    write_workbook(folder / "leads.xlsx", "Leads", columns, _LEADS)
    result = import_file(folder / "leads.xlsx", "leads", user)
    _expect((result.created, result.refused) == (len(_LEADS), 0), "import")


def _convert(user: User) -> Conversion:
    lead = Lead.get(Lead.name == _LEADS[0][0])
    with change("convert_lead", by=user):
        (done,) = convert_leads([lead.id], "First order", Decimal("1250.00"))
    _expect(done.person is not None and done.company is not None and done.opportunity is not None, "conversion")
    return done


def _win(done: Conversion, user: User) -> None:
    assert done.opportunity is not None
    won = next(stage for stage in live_stages(done.opportunity.pipeline_id) if stage.kind == "won")
    with change("move_to_stage", by=user):
        moved = move_to_stage(done.opportunity.id, won.id, Closing(_TODAY))
    _expect(moved.outcome == "won" and moved.company.relationship == "customer", "stages")


def _forecast(folder: Path) -> Iterator[str]:
    asked = forecast(_TODAY)
    _expect(asked.won.amount == Decimal("1250.00"), "forecast")
    pdf = folder / "forecast.pdf"
    print_forecast(asked, pdf, PrintOptions(datetime(2026, 1, 15), letterhead=our_letterhead()))
    _expect(pdf.read_bytes().startswith(b"%PDF"), "forecast PDF")
    yield "forecast and its PDF"
    write_forecast_workbook(asked, folder / "forecast.xlsx")
    yield "forecast workbook"


def _export(folder: Path) -> Iterator[str]:
    for plural, ending in (("leads", "xlsx"), ("people", "vcf"), ("opportunities", "csv")):
        kind = kind_named(plural)
        ids = [record.id for record in kind.model.select()]
        export_records(kind, ids, folder / f"{plural}.{ending}")
        yield f"export to {ending}"
    again = import_file(folder / "leads.xlsx", "leads", dry_run=True)
    _expect((len(again.table.rows), again.created) == (len(_LEADS), 0), "import of an export")


def _expect(holds: bool, part: str) -> None:
    if not holds:
        raise Refused(f"The self-test found that {part} does not work.")
