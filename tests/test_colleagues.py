"""What others write into the same database is noticed, told to the views once, and said to nobody."""

import pytest
from PySide6.QtCore import QObject

from crm_desktop.colleagues import MOST_ONE_BY_ONE, Colleagues
from crm_desktop.history import History
from crm_desktop.models.leads import Lead
from tests.makers import make_lead


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def told(history):
    found = []
    history.changed.connect(found.append)
    return found


@pytest.fixture
def watch(background, history, answered):
    """Looks once to begin with; `watch.again` counts how often all was to be read anew."""
    place = QObject()
    again = []
    made = Colleagues(background, history, lambda: again.append(1), True, place)
    made.again, made.place = again, place
    make_lead("Known before")
    made.look()
    answered()
    yield made
    made.end()


def look(watch, answered):
    watch.look()
    answered()


def test_what_was_there_before_is_no_news(watch, told, answered):
    look(watch, answered)
    assert told == []


def test_what_somebody_else_writes_is_told_with_its_records_and_only_once(watch, told, answered):
    ann = make_lead("Ann Lee")
    look(watch, answered)
    look(watch, answered)
    assert [written.touches_record("lead", ann.id) for written in told] == [True]


def test_ones_own_changes_are_told_once(watch, history, told, answered):
    def promote():
        lead = Lead.get()
        lead.title = "Director"
        lead.save()

    history.do("edit", promote)
    answered()
    look(watch, answered)
    assert len(told) == 1


def test_nothing_is_said_of_what_others_did(watch, history, answered):
    said = []
    history.done.connect(said.append)
    history.undone.connect(said.append)
    make_lead("Ann Lee")
    look(watch, answered)
    assert said == []


def test_a_change_that_began_earlier_and_came_later_is_told_too(watch, told, answered):
    """On a server an earlier number may be seen after a later one."""
    earlier = make_lead("Earlier")
    look(watch, answered)
    watch._known -= {told[0].id}
    told.clear()
    make_lead("Later")
    look(watch, answered)
    assert [written.touches_record("lead", earlier.id) for written in told] == [True, False]


def test_after_very_much_all_is_read_again_instead(watch, told, answered):
    for number in range(MOST_ONE_BY_ONE + 1):
        make_lead(f"Lead {number}")
    look(watch, answered)
    assert told == []
    assert watch.again == [1]
    look(watch, answered)
    assert watch.again == [1]


def test_a_database_that_does_not_answer_is_asked_again(watch, told, monkeypatch, answered):
    def gone(_):
        raise OSError

    with monkeypatch.context() as away:
        away.setattr("crm_desktop.colleagues._news", gone)
        look(watch, answered)
    make_lead("Ann Lee")
    look(watch, answered)
    assert len(told) == 1
