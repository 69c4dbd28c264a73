"""The second step: where columns go, what has no field, what can be read in two ways, and mappings with names."""

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.import_list import ImportList
from crm_desktop.dialogs.import_steps.column_fields import NEW
from crm_desktop.history import History
from crm_desktop.models.imports.remembering import named_mappings
from crm_desktop.models.leads import Lead
from crm_desktop.models.own_fields import fields_for
from tests.dialogs.import_hands import Hands
from tests.makers import make_own_field

LIST = """Name,Email,Shoe size,Card,Met on,Budget
,ann@example.com,,4111 1111 1111 1111,03/04/2026,1.100
Bob Roe,bob@example.com,44,4012 8888 8888 1881,05/06/2026,2.200
Cid Poe,cid@example.com,39,5555 5555 5555 4444,07/08/2026,3.300
"""


@pytest.fixture
def hands(background, user, qtbot):
    dialog = ImportList(background, History(background, user))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return Hands(dialog, background, qtbot)


@pytest.fixture
def bought(tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_each_column_shows_its_first_values_that_are_not_empty(hands, bought):
    hands.to_columns(bought)
    listed = hands.dialog.columns.list
    assert listed.item(0, 1).text() == "Bob Roe · Cid Poe"
    assert listed.item(2, 1).text() == "44 · 39"


def test_what_is_sensitive_is_left_out_and_says_why(hands, bought):
    hands.to_columns(bought)
    assert hands.choice("Card").value() is None
    assert hands.remark("Card").words.accessibleName() == "Passwords, cards and personal numbers stay out."


def test_a_column_without_a_field_can_become_a_field_of_its_own(hands, bought):
    hands.to_columns(bought)
    hands.choose("Shoe size", NEW)
    remark = hands.remark("Shoe size")
    assert remark.name.value() == "Shoe size"
    assert remark.type.value() == "number"
    remark.name.set_value("Size of shoe")
    remark.name.editingFinished.emit()
    hands.wait()
    hands.press("Next")
    hands.press("Import 3 rows")
    field = fields_for("lead")[0]
    assert (field.name, field.type) == ("Size of shoe", "number")
    assert Lead.get(Lead.name == "Bob Roe").own[field.key] == 44


def test_the_type_of_a_new_field_can_be_another(hands, bought):
    hands.to_columns(bought)
    hands.choose("Shoe size", NEW)
    remark = hands.remark("Shoe size")
    remark.type.set_value("text")
    remark.type.edited.emit()
    hands.wait()
    hands.press("Next")
    hands.press("Import 3 rows")
    assert [field.type for field in fields_for("lead")] == ["text"]


def test_an_own_field_that_is_there_is_offered_and_said_how_it_is_kept(hands, bought):
    make_own_field("Shoe size", "text")
    hands.to_columns(bought)
    hands.choose("Shoe size", "own:Shoe size")
    assert hands.remark("Shoe size").words.accessibleName() == "Your own field, kept as text"


def test_a_column_can_be_kept_in_the_note(hands, bought):
    hands.to_columns(bought)
    hands.choose("Shoe size", "note")
    hands.press("Next")
    hands.press("Import 3 rows")
    assert "Shoe size: 44" in Lead.get(Lead.name == "Bob Roe").note


def test_dates_that_read_either_way_show_both_readings_side_by_side(hands, bought, qtbot):
    hands.to_columns(bought)
    hands.choose("Met on", "next_action_on")
    readings = hands.remark("Met on").readings
    assert [button.text() for button in readings.buttons.values()] == ["3 Apr 2026", "4 Mar 2026"]
    qtbot.mouseClick(readings.buttons["day first"], Qt.MouseButton.LeftButton)
    hands.press("Next")
    hands.press("Import 3 rows")
    assert str(Lead.get(Lead.name == "Bob Roe").next_action_on) == "2026-06-05"


def test_amounts_that_read_either_way_show_both_readings_side_by_side(hands, bought, qtbot):
    hands.to_columns(bought)
    hands.choose("Budget", "possible_value")
    readings = hands.remark("Budget").readings
    assert list(readings.buttons) == [".", ","]
    qtbot.mouseClick(readings.buttons[","], Qt.MouseButton.LeftButton)
    hands.press("Next")
    hands.press("Import 3 rows")
    assert str(Lead.get(Lead.name == "Bob Roe").possible_value) == "2200.00"


def test_a_mapping_is_saved_under_a_name_and_taken_again(hands, bought, qtbot):
    hands.to_columns(bought)
    hands.choose("Shoe size", "note")
    named = hands.dialog.columns.named
    named.choose("Save this mapping…")
    qtbot.keyClicks(named.name, "Fair in Spring")
    qtbot.keyClick(named.name, Qt.Key.Key_Return)
    hands.wait()
    assert named_mappings("leads") == ["Fair in Spring"]
    assert hands.dialog.isVisible()
    hands.choose("Shoe size", None)
    named.choose("Fair in Spring")
    hands.wait()
    assert hands.choice("Shoe size").value() == "note"


def test_enter_while_naming_a_mapping_does_not_go_on(hands, bought, qtbot):
    hands.to_columns(bought)
    named = hands.dialog.columns.named
    named.choose("Save this mapping…")
    qtbot.keyClicks(named.name, "Fair")
    qtbot.keyClick(named.name, Qt.Key.Key_Return)
    hands.wait()
    assert hands.dialog.step == 1


def test_the_column_in_focus_is_shown_in_the_table_below(hands, bought):
    hands.to_columns(bought)
    hands.choice("Card").setFocus()
    selected = hands.dialog.columns.table.selectionModel().selectedColumns()
    assert [index.column() for index in selected] == [3]


def test_a_click_on_a_column_of_the_table_goes_to_its_line(hands, bought, qtbot):
    hands.to_columns(bought)
    hands.dialog.columns.table.clicked.emit(hands.dialog.columns.table.model().index(0, 4))
    assert hands.choice("Met on").hasFocus()
