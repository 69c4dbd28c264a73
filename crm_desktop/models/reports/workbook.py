"""A report as a workbook: a sheet for each table, where figures are numbers; and what the words mean."""

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.paper.sheets import Line, add_sheet
from crm_desktop.models.reports.report import Report, Table
from crm_desktop.models.wording import say

_KINDS = {"count": "number", "money": "money", "share": "percent", "days": "days"}


def write_report_workbook(report: Report, path: Path) -> None:
    """Raises UnreadableFile when it cannot be written there; a file that stood there stays whole until then."""
    with written_whole(path) as target:
        _book(report).save(target)


def _book(report: Report) -> Workbook:
    book = Workbook(write_only=True)
    for table in report.tables:
        kinds = [(heading.title, _KINDS[heading.look]) for heading in table.headings]
        add_sheet(book, table.title, ((table.first, "name"), *kinds), _lines(table))
    add_sheet(book, say("About‖sheet"), ((say("Word"), "text"), (say("Meaning"), "name")), _about(report))
    return book


def _lines(table: Table) -> Iterator[Line]:
    for line in table.lines:
        yield (line.name, *(cell.value for cell in line.cells)), line.is_total


def _about(report: Report) -> Iterator[Line]:
    yield (report.name, report.statement), True
    yield (say("Of"), report.scope), False
    yield from (((say("Left out"), remark), False) for remark in report.remarks)
    yield from ((pair, False) for pair in report.definitions)
