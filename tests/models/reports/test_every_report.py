"""What holds for all reports: sums, the records behind every figure, paper, workbook."""

from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pypdfium2
import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change
from crm_desktop.models.paper.document import Imprint
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import Letterhead
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reports import Question, Span, span_named
from crm_desktop.models.reports.catalogue import REPORTS, offered, report
from crm_desktop.models.reports.printing import print_report
from crm_desktop.models.reports.rows_behind import RowsBehind, read_rows
from crm_desktop.models.reports.tiles import tiles
from crm_desktop.models.reports.workbook import write_report_workbook
from tests.makers import any_user
from tests.models.reports.past import TODAY, another_user, converted, lead, lose, make_list, noon, opened, win

EVERY = [(each.key, by) for each in REPORTS for by in each.groups]


@pytest.fixture
def past(user):
    """Some of everything, with a name that would be a formula or markup elsewhere."""
    bob, fair = another_user("=Bob <b>&"), make_list("Fair & Co", cost=Decimal(10))
    deals = [opened(f"Deal {n}", 100 * n, n, 3, owner=user if n % 2 else bob, source="Web") for n in range(1, 7)]
    win(deals[0], date(2026, 3, 9))
    win(deals[1], date(2026, 4, 9))
    lose(deals[2], date(2026, 4, 2))
    lose(deals[3], date(2026, 5, 2), "Late")
    converted(list=fair, opportunity=deals[0], converted_on=date(2026, 3, 4), engaged_on=date(2026, 3, 2), owner=bob)
    lead("Never", 2, list=fair)
    lead("Once", 3, 4, engagement="one-way", engaged_on=date(2026, 4, 5))
    with change("log", by=any_user()):
        for kind in ("call", "email", "meeting", "note"):
            made = Activity.create(kind=kind, direction="out", at=noon(5), subject=kind, owner=user)
            ActivityLink.create(activity=made, opportunity=deals[0])


@pytest.mark.parametrize(("key", "by"), EVERY)
@pytest.mark.usefixtures("past")
def test_rows_add_up_to_the_total_and_every_figure_opens_what_it_counts(key, by):
    found = report(key, Question(TODAY, Span(), by))
    assert not found.is_empty
    for table in found.tables:
        totals = [line for line in table.lines if line.is_total]
        rows = [line for line in table.lines if not line.is_total]
        for at, heading in enumerate(table.headings):
            for line in table.lines:
                cell = line.cells[at]
                if cell.behind is not None:
                    loaded = list(cell.behind.load())
                    assert len(loaded) == len(set(loaded)) == cell.behind.count
                    assert len(read_rows(cell.behind.kind, loaded)) == cell.behind.count
                if heading.look == "count":
                    assert cell.behind is not None
                    assert cell.behind.count == cell.value
            adds_up = heading.look == "count" or heading.title.startswith(("Won, ", "Lost, ", "Amount, ", "Cost, "))
            if totals and adds_up:
                parts = [line.cells[at] for line in rows]
                assert sum(part.value or 0 for part in parts) == (totals[0].cells[at].value or 0)
                if all(part.behind for part in parts):
                    ids = sorted(number for part in parts for number in part.behind.load())
                    assert ids == sorted(totals[0].cells[at].behind.load())


@pytest.mark.parametrize(("key", "by"), EVERY)
def test_an_empty_database_has_nothing_to_report(user, key, by):
    found = report(key, Question(TODAY, span_named("year", TODAY), by))
    assert found.is_empty
    assert found.chart is None or not found.chart.bars
    assert found.statement


@pytest.mark.parametrize("key", [each.key for each in REPORTS])
@pytest.mark.usefixtures("past")
def test_a_report_is_printed_with_letterhead_statement_and_page_numbers(key):
    found = report(key, Question(TODAY, span_named("year", TODAY), offered(key).groups[0]))
    imprint = Imprint(datetime(2026, 11, 21, 9), "Ada", Paper("A4", key == "funnel"), Letterhead("Northlight"))
    pdf, pages = print_report(found, imprint)
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    assert len(document) == pages
    said = " ".join(text.split())
    assert "Northlight" in said
    assert " ".join(found.statement.split()) in said
    assert f"Page {pages} of {pages}" in said
    assert "Printed by Ada" in said
    assert document.get_metadata_value("Title") == found.statement


@pytest.mark.parametrize("key", [each.key for each in REPORTS])
@pytest.mark.usefixtures("past")
def test_a_report_is_a_workbook_of_numbers(key, tmp_path):
    found = report(key, Question(TODAY, Span(), offered(key).groups[0]))
    write_report_workbook(found, tmp_path / "report.xlsx")
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    assert book.sheetnames == [*(table.title for table in found.tables), "About"]
    for table in found.tables:
        rows = list(book[table.title].iter_rows(min_row=2))
        assert len(rows) == len(table.lines)
        for row, line in zip(rows, table.lines, strict=True):
            assert row[0].value == line.name
            assert row[0].data_type == "s"
            for cell, figure in zip(row[1:], line.cells, strict=True):
                assert (cell.value is None) == (figure.value is None)
                assert cell.value is None or abs(Decimal(str(cell.value)) - Decimal(figure.value)) < Decimal("0.000001")


@pytest.mark.usefixtures("past")
def test_the_records_behind_a_figure_come_sorted_and_lead_to_their_pages():
    total = report("win_rate", Question(TODAY, Span(), "owner")).tables[0].lines[-1]
    rows = RowsBehind(total.cells[0].behind)
    count, first = rows.count_and_first("", "amount", True, 2)
    assert count == 4
    assert [row.amount for row in first] == [400, 300]
    assert [row.name for row in rows.rows(rows.ids("", "name", False))] == ["Deal 1", "Deal 2", "Deal 3", "Deal 4"]
    goal = rows.goal(first[0].id)
    assert (goal.kind, goal.id) == ("opportunity", first[0].record)


@pytest.mark.usefixtures("past")
def test_an_activity_leads_to_the_record_it_was_with():
    total = report("activity", Question(TODAY, Span(), "owner")).tables[0].lines[-1]
    rows = RowsBehind(total.cells[0].behind)
    (first,) = rows.count_and_first("", "name", False, 1)[1]
    assert first.whom == "Deal 1"
    assert rows.goal(first.id).kind == "opportunity"


@pytest.mark.usefixtures("past")
def test_the_start_page_shows_an_administrator_the_team_and_a_member_their_own(user):
    april = date(2026, 4, 20)
    found = tiles(user, april, Formats())
    assert [(each.name, each.value) for each in found] == [
        ("Won this quarter, USD", "200"), ("Win rate this quarter", "33%"),
        ("Days to win this year", "23"), ("Leads added this month", "1"),
    ]  # fmt: skip
    user.role = "member"
    assert tiles(user, april, Formats())[0].value == "0"


def test_a_report_that_there_is_not_is_refused(user):
    with pytest.raises(Refused, match="There is no report “weather”"):
        report("weather", Question(TODAY))


class TestPeriods:
    @pytest.mark.parametrize(
        ("name", "first", "last"),
        [
            ("month", date(2026, 11, 1), date(2026, 11, 30)), ("quarter", date(2026, 10, 1), date(2026, 12, 31)),
            ("year", date(2026, 1, 1), date(2026, 12, 31)), ("last month", date(2026, 10, 1), date(2026, 10, 31)),
            ("last quarter", date(2026, 7, 1), date(2026, 9, 30)), ("last year", date(2025, 1, 1), date(2025, 12, 31)),
            ("all", None, None),
        ],
    )  # fmt: skip
    def test_a_named_period_is_these_days(self, name, first, last):
        span = span_named(name, TODAY)
        assert (span.first, span.last) == (first, last)

    @pytest.mark.parametrize(
        ("name", "first", "last"),
        [
            ("quarter", date(2026, 10, 1), date(2026, 12, 31)), ("year", date(2026, 7, 1), date(2027, 6, 30)),
            ("last year", date(2025, 7, 1), date(2026, 6, 30)), ("last month", date(2026, 10, 1), date(2026, 10, 31)),
        ],
    )  # fmt: skip
    def test_quarters_and_years_are_those_of_the_company(self, name, first, last):
        span = span_named(name, TODAY, fiscal=7)
        assert (span.first, span.last) == (first, last)

    def test_days_may_be_open_at_either_end(self):
        span = span_named("days", TODAY, date(2026, 3, 1))
        assert span.holds(date(2030, 1, 1))
        assert not span.holds(date(2026, 2, 28))

    def test_days_in_the_wrong_order_are_refused(self):
        with pytest.raises(Refused, match="first day of a report comes before its last"):
            span_named("days", TODAY, date(2026, 3, 2), date(2026, 3, 1))
