"""A report on paper: the statement, the chart, the tables, what is left out, what the words mean."""

from collections.abc import Callable, Iterator

from crm_desktop.models.paper.blocks import Chart as ChartBlock
from crm_desktop.models.paper.blocks import Heading, definition, letter, paragraph
from crm_desktop.models.paper.document import Imprint, printed_document
from crm_desktop.models.paper.lettering import BOLD
from crm_desktop.models.paper.pages import Block, Space
from crm_desktop.models.paper.paper import QUIET, TEXT, TITLE
from crm_desktop.models.paper.tables import Column, Row
from crm_desktop.models.paper.tables import table as laid_out
from crm_desktop.models.reports.chart import height_of, report_chart, title_of
from crm_desktop.models.reports.report import Report, Table
from crm_desktop.models.wording import say

WIDEST_CHART = 560.0


def print_report(
    report: Report, imprint: Imprint, progressed: Callable[[int, int], object] = lambda done, total: None
) -> tuple[bytes, int]:
    """The PDF and how many pages it has."""
    return printed_document(_blocks(report, imprint), report.statement, report.name, imprint, progressed)


def _blocks(report: Report, imprint: Imprint) -> Iterator[Block]:
    room = imprint.paper.room
    yield letter(imprint.letterhead)
    yield paragraph(report.statement, room, most=4, size=TITLE, font=BOLD, after=2, stays_with_next=True)
    scope = f"{report.name} · {report.scope}"
    yield paragraph(scope, room, most=3, size=TEXT, colour=QUIET, after=18, stays_with_next=True)
    if report.chart is not None and not report.is_empty:
        yield Heading(title_of(report.chart))
        yield ChartBlock(report_chart(report.chart, min(room, WIDEST_CHART), height_of(report.chart)))
    for table in report.tables:
        if table.lines:
            yield Heading(table.title)
            yield from _table(table, imprint)
            yield Space(20)
    for remark in report.remarks:
        yield paragraph(remark, room, size=TEXT, colour=QUIET, after=8)
    yield Heading(say("What the words mean"))
    for number, (word, meaning) in enumerate(report.definitions, 1):
        yield definition(word, meaning, room, stays_with_next=number < len(report.definitions))


def _table(table: Table, imprint: Imprint) -> Iterator[Block]:
    columns = [Column(table.first, 1), *(Column(heading.title) for heading in table.headings)]
    texts = table.texts(imprint.formats)
    rows = [Row((line.name, *said)) for line, said in zip(table.lines, texts, strict=True) if not line.is_total]
    totals = [Row((line.name, *said), "total") for line, said in zip(table.lines, texts, strict=True) if line.is_total]
    yield from laid_out(columns, [group for group in (rows, totals) if group], imprint.paper.room)
