"""The sheet that asks what an export takes."""

import pytest

from crm_desktop.dialogs.export_records import ExportChoice, ExportRecords, ShownRecords


@pytest.fixture
def sheet(background, host, qtbot):
    """A sheet for a table that shows three of five leads, two of them selected."""

    def make(kind="leads", selected=(1, 2)):
        shown = ShownRecords(kind, "lead", "leads", [1, 2, 3], selected, ("name", "email"), lambda: [1, 2, 3, 4, 5])
        dialog = ExportRecords(background, shown, host)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.everything.isEnabled())
        return dialog

    return make


def answers_of(dialog):
    found = []
    dialog.answered.connect(found.append)
    return found


def test_the_selection_in_the_columns_shown_is_what_one_gets_by_pressing_enter(sheet):
    dialog = sheet()
    answers = answers_of(dialog)
    assert (dialog.windowTitle(), dialog.done_button.text()) == ("Export leads", "Export 2 leads…")
    dialog.done_button.click()
    assert answers == [ExportChoice((1, 2), "xlsx", "", ("name", "email"))]


def test_without_a_selection_it_is_what_the_table_shows(sheet):
    dialog = sheet(selected=())
    assert dialog.selected.isHidden()
    assert dialog.shown.text() == "What the table shows: 3 leads"
    assert dialog.choice().ids == [1, 2, 3]


def test_everything_with_all_fields_is_counted_first(sheet):
    dialog = sheet()
    dialog.everything.setChecked(True)
    dialog.all_fields.setChecked(True)
    dialog.file_type.set_value(("csv", ""))
    assert dialog.done_button.text() == "Export 5 leads…"
    assert dialog.choice() == ExportChoice([1, 2, 3, 4, 5], "csv", "", None)


def test_vcards_have_columns_of_their_own(sheet, qtbot):
    dialog = sheet()
    dialog.file_type.setCurrentIndex(3)
    dialog.file_type.edited.emit()
    assert not dialog.as_shown.isEnabled()
    assert dialog.choice() == ExportChoice((1, 2), "vcf", "4.0", None)


def test_only_what_has_a_name_and_a_number_becomes_a_vcard(sheet):
    offered = sheet("opportunities").file_type
    assert [offered.itemData(at)[0] for at in range(offered.count())] == ["xlsx", "csv"]
