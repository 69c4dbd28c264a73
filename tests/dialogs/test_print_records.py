"""Labels and call sheets before they are printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from crm_desktop.dialogs.print_records import PrintCallSheet, PrintedRecords, PrintLabels
from tests.makers import make_lead

ADDRESS = {"street": "1 Main St", "city": "Springfield", "state": "IL", "postal_code": "62701"}


@pytest.fixture
def labels(user, background, host, qtbot):
    """Of two leads, one without an address."""
    ids = [make_lead("Ann Lee", **ADDRESS).id, make_lead("Bob Roe").id]
    dialog = PrintLabels(background, PrintedRecords("leads", "lead", "leads", ids), "L7160", host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.save_pdf.isEnabled())
    return dialog


def test_labels_are_counted_and_those_left_out_are_named(labels):
    assert labels.remark.text() == "1 label, 21 on a sheet. 1 lead has no address and is left out."


def test_the_first_label_is_chosen_on_a_picture_of_the_sheet_or_by_keys(labels, qtbot):
    place = labels.first.place(5).center().toPoint()
    qtbot.mouseClick(labels.first, Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert labels.first.value() == 5
    qtbot.keyClick(labels.first, Qt.Key.Key_Down)
    assert (labels.first.value(), labels.first.accessibleDescription()) == (8, "Label 8 of 21")
    qtbot.keyClick(labels.first, Qt.Key.Key_Left)
    assert labels.first.value() == 7
    qtbot.waitUntil(lambda: labels.save_pdf.isEnabled())


def test_another_sheet_begins_anew_and_is_remembered(labels, qtbot):
    chosen = []
    labels.chosen.connect(chosen.append)
    labels.first.set_value(9)
    labels.sheet.set_value("5163")
    labels.sheet.edited.emit()
    assert (labels.first.value(), chosen) == (1, ["5163"])
    qtbot.waitUntil(lambda: labels.save_pdf.isEnabled())
    assert "10 on a sheet" in labels.remark.text()


def test_the_pages_are_saved_as_they_are_seen(labels, tmp_path: Path, qtbot):
    labels.write_pdf(tmp_path / "l.pdf")
    qtbot.waitUntil(lambda: [m.sentence for m in labels.messages.messages()] == ["Saved l.pdf, 1 page"])
    assert (tmp_path / "l.pdf").read_bytes() == labels.printed.pdf


def test_a_folder_that_is_not_there_is_one_sentence(labels, tmp_path: Path, qtbot):
    labels.write_pdf(tmp_path / "nowhere" / "l.pdf")
    qtbot.waitUntil(lambda: any("does not exist" in message.sentence for message in labels.messages.messages()))


def test_without_any_address_nothing_can_be_printed(user, background, host, qtbot):
    records = PrintedRecords("leads", "lead", "leads", [make_lead("Bob Roe").id])
    dialog = PrintLabels(background, records, "5160", host)
    dialog.open()
    qtbot.waitUntil(lambda: "None of the 1 leads has an address" in dialog.remark.text())
    assert not dialog.print_pages.isEnabled()


def test_a_call_sheet_asks_for_the_paper_alone(user, background, host, qtbot):
    records = PrintedRecords("leads", "lead", "leads", [make_lead("Bob Roe").id], "Open leads")
    dialog = PrintCallSheet(background, records, "Letter", "en_US", "Ada", host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.save_pdf.isEnabled())
    assert (dialog.paper.value(), dialog.printed.paper.size, dialog.remark.text()) == ("Letter", "Letter", "1 lead")
