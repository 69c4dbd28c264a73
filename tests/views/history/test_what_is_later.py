"""The page of a change: what was written since, and each old value with its way back; the history of one record."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.editing import edit_record
from crm_desktop.models.people import Person
from crm_desktop.views.history import ChangePage, RecordHistory
from tests.makers import make_person


@pytest.fixture
def page(background, history, way, qtbot):
    made = ChangePage(background, history, way)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    history.changed.connect(made.refresh)
    made.show()
    return made


def edit(person, user, **values):
    held = Person.find(person.id)
    with change("edit_person", by=user) as opened:
        edit_record(Person, person.id, values, held.version)
    return opened.id


def lines(page):
    model = page.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_a_change_that_stands_free_has_undo_alone(page, user, answered):
    page.show_record(edit(make_person("Ann Lee"), user, title="Director"))
    answered()
    assert page._undo.isVisible()
    assert not page._later.isVisible()
    page._undo.click()
    answered()
    assert Person.get().title == ""
    assert page._redo.isVisible()
    page._redo.click()
    answered()
    assert Person.get().title == "Director"


@pytest.mark.parametrize(("way", "title", "city"), [("leave", "Director", "Rome"), ("take", "", "")])
def test_what_was_written_since_is_named_and_left_or_taken_along(page, user, answered, way, title, city):
    ann, bob = make_person("Ann Lee"), make_person("Bob Roe")
    with change("edit_both", by=user) as both:
        for person in (ann, bob):
            edit_record(Person, person.id, {"title": "Director"}, person.version)
    edit(ann, user, city="Rome")
    page.show_record(both.id)
    answered()
    assert not page._undo.isVisible()
    assert page._later.isVisible()
    assert "Changed City of Ann Lee, Ada" in [line.text() for line in page._later._lines]
    button = page._later.leave_button if way == "leave" else page._later.take_button
    assert button.accessibleName() == ("Undo and leave it" if way == "leave" else "Undo and take it along")
    button.click()
    answered()
    assert (Person.find(ann.id).title, Person.find(ann.id).city) == (title, city)
    assert Person.find(bob.id).title == ""


def test_the_old_value_of_a_selected_line_is_put_back(page, user, answered):
    ann = make_person("Ann Lee", city="Rome")
    page.show_record(edit(ann, user, city="Oslo", title="Director"))
    answered()
    assert not page._put_back.isEnabled()
    row = next(number for number, line in enumerate(lines(page)) if "City" in line)
    page._table.selectRow(row)
    assert page._put_back.isEnabled()
    page._put_back.click()
    answered()
    assert (Person.find(ann.id).city, Person.find(ann.id).title) == ("Rome", "Director")


def test_a_double_click_opens_the_record(page, way, user, answered):
    ann = make_person("Ann Lee")
    page.show_record(edit(ann, user, city="Oslo"))
    answered()
    page._table.doubleClicked.emit(page.model.index(0, 0))
    assert way.opened == [("person", ann.id)]


def test_an_undo_that_must_ask_is_told_with_the_count_and_nothing_is_refused(history, user, answered):
    ann = make_person("Ann Lee")
    first = edit(ann, user, city="Oslo")
    edit(ann, user, city="Rome")
    asked, refused = [], []
    history.stands.connect(asked.append)
    history.refused.connect(refused.append)
    history.undo(first)
    answered()
    assert [(each.change_id, each.count) for each in asked] == [(first, 1)]
    assert not refused
    history.undo(first, later="take")
    answered()
    assert Person.find(ann.id).city == ""


def test_a_record_shows_who_changed_what_and_puts_it_back(background, history, way, user, qtbot, answered):
    ann = make_person("Ann Lee", city="Rome")
    edit(ann, user, city="Oslo")
    last = edit(ann, user, title="Director")
    page = RecordHistory(background, history, way, "person", "People")
    qtbot.addWidget(page)
    history.changed.connect(page.refresh)
    page.show_record(ann.id)
    page.show()
    answered()
    assert page.title == "History of Ann Lee"
    assert [line[1:2] + line[3:] for line in lines(page)] == [
        ["Ada", "Job title", "", "Director"],
        ["Ada", "City", "Rome", "Oslo"],
        ["Ada", "New", "", ""],
    ]
    page._table.selectRow(2)
    assert not page._put_back.isEnabled()
    page._table.selectRow(1)
    page._put_back.click()
    answered()
    assert Person.find(ann.id).city == "Rome"
    assert lines(page)[0][3:] == ["City", "Oslo", "Rome"]
    page._table.doubleClicked.emit(page.model.index(1, 0))
    assert way.opened == [("change", last)]
