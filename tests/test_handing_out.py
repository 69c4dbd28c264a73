"""What leaves the program is written in the background, and the message bar says how it went."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from crm_desktop.dialogs.export_records import ExportChoice, ShownRecords
from crm_desktop.handing_out import HandingOut
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.views.widgets.message_bar import MessageBar
from tests.makers import make_lead


@pytest.fixture
def out(background, user, qtbot, settings):
    """In a window with a message bar."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    window.messages = MessageBar(window)
    return HandingOut(background, window, settings, lambda: "Ada")


def said(out):
    return [(message.sentence, message.button.text()) for message in out._window.messages.messages()]


def shown(ids):
    return ShownRecords("leads", "lead", "leads", ids, (), ("name", "phone"), lambda: ids)


def test_exactly_the_columns_shown_are_written_and_the_file_is_offered(out, tmp_path: Path, qtbot):
    ids = [make_lead(name, phone="0123").id for name in ("Ann Lee", "Bob Roe")]
    out.write(shown(ids), ExportChoice(ids[::-1], "xlsx", "", ("phone", "name")), tmp_path / "l.xlsx")
    qtbot.waitUntil(lambda: said(out) == [("Exported 2 leads to l.xlsx", "Open")])
    table = read_table(tmp_path / "l.xlsx")
    assert list(table.headers) == ["Phone", "Name"]
    assert [table.cell(row, 1) for row in range(2)] == ["Bob Roe", "Ann Lee"]


def test_vcards_are_shown_in_their_folder_as_opening_them_would_fill_the_address_book(out, tmp_path: Path, qtbot):
    ids = [make_lead("Ann Lee").id]
    out.write(shown(ids), ExportChoice(ids, "vcf", "4.0", None), tmp_path / "l.vcf")
    qtbot.waitUntil(lambda: said(out) == [("Exported 1 lead to l.vcf", "Show in folder")])
    assert "VERSION:4.0" in (tmp_path / "l.vcf").read_text(encoding="utf-8")


def test_a_refusal_is_one_sentence_and_leaves_no_file(out, tmp_path: Path, qtbot):
    ids = [make_lead("Ann Lee").id, 999]
    out.write(shown(ids), ExportChoice(ids, "csv", "", None), tmp_path / "l.csv")
    qtbot.waitUntil(lambda: any("1 of 2 leads" in sentence for sentence, _ in said(out)))
    assert not list(tmp_path.glob("*.csv"))


def test_labels_and_call_sheets_open_with_what_was_used_last(out, qtbot):
    from crm_desktop.dialogs.print_records import PrintCallSheet, PrintLabels

    ids = [make_lead("Ann Lee", city="Oslo").id]
    out._settings.label_sheet, out._settings.paper = "3474", "Letter"
    out.print_labels(shown(ids))
    out.print_call_sheet(shown(ids))
    (labels,), (calls,) = out._window.findChildren(PrintLabels), out._window.findChildren(PrintCallSheet)
    assert (labels.sheet.value(), calls.paper.value()) == ("3474", "Letter")
    qtbot.waitUntil(lambda: labels.save_pdf.isEnabled() and calls.save_pdf.isEnabled())
