"""What leaves the program in a language: print-outs, dates to choose from, and the buttons of Qt."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QDialogButtonBox, QWidget

from crm_desktop.languages import tongue_of
from crm_desktop.models.exports.sheet_names import LONGEST_NAME, sheet_name
from crm_desktop.models.forecasts import add_up
from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
from crm_desktop.models.paper.document import Imprint
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.reports import Question, Span
from crm_desktop.models.reports.catalogue import REPORTS, report
from crm_desktop.models.reports.printing import print_report
from crm_desktop.models.reports.workbook import write_report_workbook
from crm_desktop.models.wording import say, speak
from crm_desktop.translation import Translation
from crm_desktop.views import design, keys
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.record_delegate import PADDING
from crm_desktop.views.widgets.calendar_popup import CalendarPopup
from tests.languages.invented import invented
from tests.languages.reading import unsaid_words
from tests.models.forecasts.rows import a_row, asked
from tests.models.reports.past import TODAY, lose, opened, win

AT = datetime(2026, 11, 21, 14, 5)
DAYS = {"de": "21. Nov", "fr": "21 nov", "es": "21 de nov", "sv": "21 nov"}


@pytest.fixture
def translation(qapp) -> Iterator[Translation]:
    before = QLocale()
    made = Translation(qapp)
    yield made
    made.speak("en")
    QLocale.setDefault(before)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in PdfDocument(pdf))


@pytest.mark.parametrize("code", DAYS)
def test_a_forecast_is_printed_with_the_days_and_figures_of_the_language(code: str) -> None:
    speak(tongue_of(code))
    pdf = BytesIO()
    print_forecast(add_up(asked(), [a_row(amount=25_000)]), pdf, PrintOptions(AT, "Ann Lee", formats=Formats(code)))
    text = text_of(pdf.getvalue())
    assert DAYS[code] in text
    assert re.search(r"\b25[.\s]000\b", text)
    assert say("Weighted") in text


def test_a_printed_forecast_says_nothing_in_english_where_another_language_is_spoken() -> None:
    speak(invented("cipher"))
    pdf = BytesIO()
    print_forecast(add_up(asked(), [a_row()]), pdf, PrintOptions(AT, "Ann Lee"))
    assert unsaid_words(text_of(pdf.getvalue()), known=("Quote sent", "Ann Lee", "Deal")) == []


@pytest.mark.parametrize("key", [each.key for each in REPORTS])
def test_a_printed_report_says_nothing_in_english_where_another_language_is_spoken(user, key: str) -> None:
    deals = [opened(f"Qx{n}", 100 * n, n, 3) for n in range(1, 4)]
    win(deals[0], date(2026, 3, 9))
    lose(deals[1], date(2026, 4, 2), "Zq")
    speak(invented("cipher"))
    pdf, _ = print_report(report(key, Question(TODAY, Span())), Imprint(AT, "Xz"))
    assert unsaid_words(text_of(pdf), known=("Identified", "Qualified")) == []


@pytest.mark.parametrize("code", DAYS)
@pytest.mark.parametrize("key", [each.key for each in REPORTS])
def test_a_report_is_a_workbook_in_every_language(user, tmp_path, key: str, code: str) -> None:
    win(opened("Qx", 100, 1, 3), date(2026, 3, 9))
    speak(tongue_of(code))
    write_report_workbook(report(key, Question(TODAY, Span())), tmp_path / "report.xlsx")
    names = load_workbook(tmp_path / "report.xlsx").sheetnames
    assert max(map(len, names)) <= LONGEST_NAME
    assert say("About‖sheet") in names


@pytest.mark.parametrize(("code", "first"), [("de", 1), ("fr", 1), ("es", 1), ("sv", 1), ("en", 7)])
def test_a_week_to_choose_from_begins_as_the_language_has_it(qtbot, translation, code: str, first: int) -> None:
    translation.speak(code)
    field = QWidget()
    qtbot.addWidget(field)
    calendar = CalendarPopup(date(2026, 11, 21), field).findChild(QCalendarWidget)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek(first)
    assert calendar.locale().language() == QLocale(code).language()


@pytest.mark.parametrize(
    ("code", "cancel", "key"), [("de", "Abbrechen", "Strg"), ("fr", "Annuler", "Ctrl"), ("es", "Cancelar", "Control")]
)
def test_buttons_and_keys_of_qt_speak_too(qtbot, translation, code: str, cancel: str, key: str) -> None:
    translation.speak(code)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    assert QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText).startswith(key)


def test_a_sheet_is_named_without_what_excel_refuses() -> None:
    assert sheet_name("Vinster: [2026/27] *") == "Vinster, (2026-27)"
    assert sheet_name("'" + "a" * 40) == "a" * 30


@pytest.mark.parametrize("code", DAYS)
def test_a_day_in_words_has_room_in_its_column(qapp, translation, code: str) -> None:
    translation.speak(code)
    column = Column("due_on", "Due", lambda row: row, Look.DUE)
    said = column.said(date(2026, 11, 10), date(2026, 11, 21))
    assert column.first_width >= QFontMetrics(design.font()).horizontalAdvance(said) + 2 * PADDING


def test_the_return_key_is_named_as_on_keyboards_of_the_language(qapp, translation) -> None:
    named = {}
    for code in ("en", "de", "fr", "es", "sv"):
        translation.speak(code)
        named[code] = keys.shown("Return")
    assert named == {"en": "Return", "de": "Eingabe", "fr": "Entrée", "es": "Intro", "sv": "Retur"}
