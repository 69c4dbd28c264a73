from datetime import date
from decimal import Decimal
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter

from crm_desktop.dialogs.print_forecast import PrintForecast
from crm_desktop.models.forecasts import OpportunityRow, Question, add_up
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import Letterhead

ROWS = [
    OpportunityRow(
        number, f"Deal {number}", owner=f"Owner {number % 3}", stage="Quote sent", amount=Decimal(100 + number),
        currency="USD", likelihood=50, close_on=date(2026, 12, 1 + number % 28),
    )
    for number in range(80)
]  # fmt: skip


@pytest.fixture
def asked_again():
    return []


@pytest.fixture
def dialog(user, background, asked_again, qtbot):
    def ask_again(question):
        asked_again.append(question)
        return add_up(question, ROWS)

    forecast = add_up(Question(date(2026, 11, 21)), ROWS)
    made = PrintForecast(background, forecast, ask_again, Letterhead("Acme"), Formats(), "Ann Lee", "A4")
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.save_pdf.isEnabled)
    return made


def choose(dialog, qtbot, field, value):
    field.set_value(value)
    field.edited.emit()
    qtbot.waitUntil(dialog.save_pdf.isEnabled)


def messages(dialog):
    return [message.sentence for message in dialog.messages.messages()]


def test_the_preview_shows_the_pages(dialog, qtbot):
    assert dialog.windowTitle() == "Print forecast"
    qtbot.waitUntil(lambda: dialog.preview.sheets.picture(0) is not None)
    page = dialog.preview.sheets.picture(0)
    assert page.width() < page.height()
    assert any(page.pixelColor(x, y).lightness() < 100 for x in range(0, page.width(), 3) for y in range(60, 120))
    assert dialog._page.text() == f"Page 1 of {dialog.printed.pages}"


def test_the_preview_follows_paper_and_orientation(dialog, qtbot):
    chosen = []
    dialog.chosen.connect(chosen.append)
    choose(dialog, qtbot, dialog.orientation, True)
    choose(dialog, qtbot, dialog.paper, "Letter")
    page = PdfDocument(dialog.printed.pdf)[0]
    assert (round(page.get_width()), round(page.get_height())) == (792, 612)
    assert chosen == ["Letter"]


def test_other_groups_are_asked_for_in_the_background(dialog, qtbot, asked_again):
    assert asked_again == []
    choose(dialog, qtbot, dialog.group, "owner")
    assert asked_again[0].group == "owner"
    assert list(dialog.forecast.groups) == ["Owner 0", "Owner 1", "Owner 2"]


def test_without_the_list_the_report_is_short(dialog, qtbot):
    before = dialog.printed.pages
    dialog.listed.setChecked(False)
    qtbot.waitUntil(dialog.save_pdf.isEnabled)
    assert dialog.printed.pages < before


def test_the_pdf_that_is_saved_is_the_one_that_was_seen(dialog, qtbot, tmp_path):
    path = tmp_path / "Forecast.pdf"
    dialog.write_pdf(path)
    qtbot.waitUntil(lambda: bool(messages(dialog)))
    assert path.read_bytes() == dialog.printed.pdf
    assert messages(dialog) == [f"Saved Forecast.pdf, {dialog.printed.pages} pages"]


def test_the_workbook_holds_the_same_forecast(dialog, qtbot, tmp_path):
    path = tmp_path / "Forecast.xlsx"
    dialog.write_workbook(path)
    qtbot.waitUntil(lambda: bool(messages(dialog)))
    assert load_workbook(path)["Opportunities"].max_row == 81


def test_what_cannot_be_saved_is_said_in_one_sentence(dialog, qtbot, tmp_path):
    dialog.write_pdf(tmp_path / "nowhere" / "Forecast.pdf")
    qtbot.waitUntil(lambda: bool(messages(dialog)))
    assert "does not exist" in messages(dialog)[0]


def test_pages_go_to_the_printer_one_by_one(dialog, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: bool(messages(dialog)))
    assert messages(dialog) == [f"Sent {dialog.printed.pages} pages to the printer"]
    printed = PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == dialog.printed.pages
    assert round(printed[0].get_width()) == 595


def test_only_some_pages_can_be_printed(dialog, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: bool(messages(dialog)))
    assert messages(dialog) == ["Sent 1 page to the printer"]


def test_every_control_has_the_name_it_shows(dialog):
    for field, name in ((dialog.paper, "Paper"), (dialog.orientation, "Orientation"), (dialog.by, "By")):
        assert field.accessibleName() == name
    for button in (dialog.save_pdf, dialog.save_workbook, dialog.print_pages):
        assert button.accessibleName() == button.text()


def test_mail_opens_a_draft_with_the_pages_attached(dialog, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    dialog.mail.click()
    qtbot.waitUntil(lambda: bool(opened))
    mail = message_from_bytes(opened[0].read_bytes(), policy=default)
    assert (mail["Subject"], mail["X-Unsent"]) == ("Forecast 2026-11-21", "1")
    assert mail.get_body().get_content().startswith("Weighted forecast")
    [pdf] = mail.iter_attachments()
    assert (pdf.get_filename(), pdf.get_content()) == ("Forecast 2026-11-21.pdf", dialog.printed.pdf)
    assert messages(dialog) == []


def test_without_a_mail_program_mail_is_refused_in_a_sentence(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    dialog.mail.click()
    qtbot.waitUntil(lambda: bool(messages(dialog)))
    assert messages(dialog) == ["No mail program here opens a draft; save the PDF and attach it."]
