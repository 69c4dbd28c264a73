"""Small lists of related records."""

from PySide6.QtCore import Qt

from crm_desktop.models.sheets import Link
from crm_desktop.views import design
from crm_desktop.views.records.related_list import Choice, RelatedList, Row
from crm_desktop.views.records.trail import Trail


def row(number, name="Ann Lee", **more):
    """A person in a list."""
    return Row(Link("person", number, name), **more)


def test_a_row_opens_its_record_by_mouse_and_keyboard(qtbot):
    people, opened = RelatedList("People"), []
    qtbot.addWidget(people)
    people.opened.connect(opened.append)
    people.show_rows([row(1), row(2, "Bob Roe")])
    qtbot.mouseClick(people.row_named("Bob Roe"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(people.row_named("Ann Lee"), Qt.Key.Key_Return)
    assert [link.id for link in opened] == [2, 1]


def test_names_stand_in_line_whether_an_avatar_or_an_icon_is_before_them(qtbot):
    people = RelatedList("People")
    qtbot.addWidget(people)
    people.resize(300, 200)
    people.show_rows([row(1), row(2, icon="opportunities")])
    people.show()
    with_avatar, with_icon = (each.grab().toImage() for each in people.rows())
    words = with_avatar.rect().adjusted(2 * design.SPACE_8 + design.AVATAR, 0, 0, 0)
    assert with_avatar.copy(words) == with_icon.copy(words)
    assert with_avatar != with_icon


def test_long_lists_show_the_first_ones_and_all_on_demand(qtbot):
    people = RelatedList("People")
    qtbot.addWidget(people)
    people.show_rows([row(number, f"Person {number}") for number in range(1, 21)])
    assert len(people.rows()) == 6
    people._show_all()
    assert len(people.rows()) == 20


def test_an_empty_list_says_so_or_is_not_there(qtbot):
    silent, saying = RelatedList("People"), RelatedList("People", empty="Nobody yet.")
    for each in (silent, saying):
        qtbot.addWidget(each)
        each.show_rows([])
    assert (silent.isHidden(), saying.isHidden()) == (True, False)


def test_what_can_be_done_with_a_row_is_in_its_menu(qtbot):
    people, done = RelatedList("People"), []
    qtbot.addWidget(people)
    people.show_rows([row(1, choices=(Choice("Remove", lambda: done.append(1)),)), row(2, "Bob Roe")])
    menu = people.row_named("Ann Lee").menu()
    menu.actions()[0].trigger()
    assert done == [1]
    assert people.row_named("Bob Roe").menu() is None


def test_names_of_any_length_and_direction_fit(qtbot):
    people = RelatedList("People")
    qtbot.addWidget(people)
    people.resize(300, 200)
    people.show_rows([row(1, "ا" * 300, detail="ب" * 300, figure="999,999,999,999.99 USD", badge="Primary")])
    people.show()
    assert not people.grab().isNull()
    assert people.width() == 300


def test_a_trail_knows_the_neighbours_in_the_list_one_came_from():
    trail = Trail()
    assert trail.place_of("lead", 7) is None
    trail.follow("lead", lambda: [3, 7, 9])
    place = trail.place_of("lead", 7)
    assert (place.position, place.count, place.previous, place.next) == (2, 3, 3, 9)
    assert trail.place_of("lead", 3).previous is None
    assert trail.place_of("lead", 4) is None
