import pytest
from PySide6.QtCore import Qt

from crm_desktop.views.widgets.record_picker import Match, RecordPicker

COMPANIES = [Match(1, "Acme", "Berlin"), Match(2, "Acme Holding"), Match(3, "Globex")]


@pytest.fixture
def picker(background, qtbot):
    def find(text):
        return [match for match in COMPANIES if text.lower() in match.title.lower()]

    made = RecordPicker(background, find, new_text="New company")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def offered(picker):
    return [picker._list.item(row).text() for row in range(picker._list.count())] if picker._list.isVisible() else []


def type_into(picker, qtbot, text):
    qtbot.keyClicks(picker, text)
    qtbot.waitUntil(lambda: bool(offered(picker)))


def test_typing_finds_and_enter_chooses(picker, qtbot):
    type_into(picker, qtbot, "acm")
    assert offered(picker) == ["Acme — Berlin", "Acme Holding", "New company “acm”"]
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.value() == 2
    assert picker.text() == "Acme Holding"


def test_enter_takes_the_first_match(picker, qtbot):
    type_into(picker, qtbot, "acm")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert (picker.value(), picker.new_name()) == (1, "")


@pytest.mark.parametrize("steps", [0, 1])
def test_the_only_match_is_taken_whether_or_not_one_steps_down_to_it(picker, qtbot, steps):
    type_into(picker, qtbot, "glob")
    for _ in range(steps):
        qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert (picker.value(), picker.new_name()) == (3, "")


@pytest.mark.parametrize("keys", [[Qt.Key.Key_Down, Qt.Key.Key_Down], [Qt.Key.Key_Up]])
def test_a_new_one_beside_a_match_is_made_when_it_is_chosen(picker, qtbot, keys):
    type_into(picker, qtbot, "glob")
    for key in keys:
        qtbot.keyClick(picker, key)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert (picker.value(), picker.new_name()) == (None, "glob")


def test_where_nothing_matches_enter_makes_a_new_one(picker, qtbot):
    type_into(picker, qtbot, "Initech")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.new_name() == "Initech"


def test_enter_before_the_list_is_there_takes_the_first_match_too(picker, qtbot):
    qtbot.keyClicks(picker, "glob")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: picker.value() == 3)
    assert offered(picker) == []


def test_a_new_one_is_made_from_the_name_typed(picker, qtbot):
    wanted = []
    picker.new_wanted.connect(wanted.append)
    type_into(picker, qtbot, "Initech")
    assert offered(picker) == ["New company “Initech”"]
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert wanted == ["Initech"]
    assert picker.new_name() == "Initech"
    assert picker.value() is None


def test_typing_on_lets_go_of_what_was_chosen(picker, qtbot):
    picker.set_value(3, "Globex")
    qtbot.keyClicks(picker, "x")
    assert picker.value() is None
    assert "not chosen" in picker.problem()


def test_emptied_it_has_no_value_and_no_problem(picker):
    picker.set_value(3, "Globex")
    picker.clear()
    picker.textEdited.emit("")
    assert picker.value() is None
    assert picker.problem() == ""


def test_escape_closes_the_list_only(picker, qtbot):
    type_into(picker, qtbot, "acm")
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert offered(picker) == []
    assert picker.text() == "acm"
