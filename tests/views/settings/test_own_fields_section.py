"""Administrators add, name, order and retire own fields, and tidy tags."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.new_own_field import NewOwnField
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead
from crm_desktop.models.own_fields import fields_for
from crm_desktop.models.tags import all_tags, set_tags, tags_of
from tests.makers import make_lead, make_own_field

Key, Keys = Qt.Key, Qt.KeyboardModifier


def opened_dialog(hands):
    [dialog] = [dialog for dialog in hands.page.findChildren(NewOwnField) if dialog.isVisible()]
    dialog.activateWindow()
    hands.qtbot.waitUntil(dialog.name.hasFocus)
    return dialog


def test_a_field_is_added_by_keyboard_alone(open_settings):
    hands = open_settings()
    section = hands.section("Own fields")
    section.fields.add_button.setFocus()
    hands.qtbot.keyClick(section.fields.add_button, Key.Key_Space)
    dialog = opened_dialog(hands)
    assert dialog.windowTitle() == "New field of leads"
    assert not dialog.save.isEnabled()
    hands.qtbot.keyClicks(QApplication.focusWidget(), "Where met")
    hands.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    hands.answered()
    assert hands.rows(section.fields) == ["Where met"]
    assert [field.type for field in fields_for("lead")] == ["text"]


def test_a_choice_needs_something_to_choose_from(open_settings):
    hands = open_settings()
    section = hands.section("Own fields")
    section.of.setCurrentText("Companies")
    section.of.edited.emit()
    hands.press(section.fields.add_button)
    dialog = opened_dialog(hands)
    dialog.name.setText("Colour")
    dialog.type.set_value("choice")
    dialog.type.edited.emit()
    assert dialog.choices.isVisible()
    assert not dialog.save.isEnabled()
    dialog.choices.setPlainText("Red\nBlue\n")
    hands.press(dialog.save)
    assert [(field.name, field.choices) for field in fields_for("company")] == [("Colour", ("Red", "Blue"))]
    assert hands.rows(section.fields) == ["Colour"]


def test_a_field_is_renamed_explained_and_moved_in_place(open_settings):
    make_own_field("Seats", "number")
    make_own_field("Wiki", "link")
    hands = open_settings()
    section = hands.section("Own fields")
    hands.select(section.fields, "Seats")
    hands.type_over(section.fields, "Chairs")
    hands.type_over(section.fields, "At the table", 2)
    hands.qtbot.keyClick(section.fields.table, Key.Key_Down, Keys.AltModifier)
    hands.answered()
    assert [(field.name, field.help) for field in fields_for("lead")] == [("Wiki", ""), ("Chairs", "At the table")]
    assert hands.rows(section.fields, 1) == ["Link", "Number"]


def test_a_name_that_is_taken_is_refused_and_the_old_one_shown_again(open_settings):
    make_own_field("Seats")
    hands = open_settings()
    section = hands.section("Own fields")
    hands.type_over(section.fields, "Mobile")
    assert hands.rows(section.fields) == ["Seats"]
    assert "already" in hands.refused[0]


def test_a_field_is_retired_and_comes_back_by_undo(open_settings):
    field = make_own_field("Seats", "number")
    make_lead(own={field.key: 5})
    hands = open_settings()
    section = hands.section("Own fields")
    said = []
    hands.history.done.connect(lambda written: said.append(written.sentence))
    hands.press(section.fields.remove_button)
    assert (hands.rows(section.fields), said) == ([], ["Removed the field Seats from leads; 1 had a value in it"])
    hands.history.undo()
    hands.answered()
    assert hands.rows(section.fields) == ["Seats"]


def test_a_choice_written_otherwise_is_changed_in_the_records_that_hold_it(open_settings):
    field = make_own_field("Colour", "choice")
    lead = make_lead(own={field.key: "Red"})
    hands = open_settings()
    section = hands.section("Own fields")
    assert section.details.choices.isVisible()
    section.details.choices.setFocus()
    section.details.choices.setPlainText("Crimson\nBlue")
    section.fields.table.setFocus()
    hands.answered()
    assert Lead.find(lead.id).own == {field.key: "Crimson"}
    section.details.choices.setFocus()
    section.details.choices.setPlainText("Crimson\nBlue\nGreen")
    section.fields.table.setFocus()
    hands.answered()
    assert fields_for("lead")[0].choices == ("Crimson", "Blue", "Green")


def test_an_administrator_says_what_a_leads_field_becomes(open_settings):
    make_own_field("Turnover", "money")
    crowns = make_own_field("Umsatz", "money", "opportunity")
    hands = open_settings()
    section = hands.section("Own fields")
    for result, text in (("company", "Annual revenue"), ("opportunity", "Umsatz")):
        target = section.details.targets[result]
        target.setCurrentText(text)
        target.edited.emit()
        hands.answered()
    [field] = fields_for("lead")
    assert (field.becomes_person, field.becomes_company) == ("", "annual_revenue")
    assert field.becomes_opportunity == crowns.column
    assert section.details.targets["opportunity"].currentText() == "Umsatz"


# -- tags


def tagged(*names):
    lead = make_lead()
    with change("tag"):
        set_tags(lead, list(names))
    return lead


def test_tags_are_listed_with_how_many_records_carry_them_and_renamed(open_settings):
    leads = [tagged("warm", "VIP"), tagged("warm")]
    hands = open_settings()
    section = hands.section("Tags")
    assert (hands.rows(section.tags), hands.rows(section.tags, 1)) == (["VIP", "warm"], ["1", "2"])
    hands.select(section.tags, "warm")
    hands.type_over(section.tags, "hot")
    assert [tags_of(lead) for lead in leads] == [["hot", "VIP"], ["hot"]]


def test_a_tag_is_merged_with_another_and_parted_again_by_undo(open_settings):
    leads = [tagged("lukewarm"), tagged("warm", "lukewarm")]
    hands = open_settings()
    section = hands.section("Tags")
    hands.select(section.tags, "lukewarm")
    hands.press(section.merge_button)
    hands.answer(hands.sheet(), "warm")
    assert [tags_of(lead) for lead in leads] == [["warm"], ["warm"]]
    hands.history.undo()
    hands.answered()
    assert [tags_of(lead) for lead in leads] == [["lukewarm"], ["lukewarm", "warm"]]


def test_a_tag_is_deleted_with_the_delete_key(open_settings):
    lead = tagged("warm", "VIP")
    hands = open_settings()
    section = hands.section("Tags")
    hands.select(section.tags, "warm")
    section.tags.table.setFocus()
    hands.qtbot.keyClick(section.tags.table, Key.Key_Delete)
    hands.answered()
    assert (tags_of(lead), all_tags()) == (["VIP"], ["VIP"])
