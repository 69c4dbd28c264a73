"""The composer: what comes again is asked when there is a day, chosen or typed."""

from datetime import date

import pytest

from crm_desktop.views.activities.composer import ActivityComposer

TODAY = date(2026, 11, 17)


@pytest.fixture
def composer(qtbot):
    """On the screen."""
    made = ActivityComposer(lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    made.compose("task", "Service call")
    return made


def test_how_often_is_asked_once_there_is_a_day(composer, qtbot):
    assert not composer.repeats.isVisible()
    composer.due.setFocus()
    qtbot.keyClicks(composer.due, "+3d")
    assert composer.repeats.isVisible()
    composer.compose("call")
    assert not composer.repeats.isVisible()


def test_one_of_the_usual_ways_is_chosen(composer, qtbot):
    qtbot.keyClicks(composer.due, "+3d")
    composer.repeats.setCurrentText("Every 3 months")
    assert (composer.entry().due_on, composer.entry().repeats) == (date(2026, 11, 20), "FREQ=MONTHLY;INTERVAL=3")


def test_another_way_is_typed_and_one_that_is_none_is_said(composer, qtbot):
    qtbot.keyClicks(composer.due, "+3d")
    line = composer.repeats.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "every 6 weeks")
    assert composer.entry().repeats == "FREQ=WEEKLY;INTERVAL=6"
    qtbot.keyClicks(line, " perhaps")
    assert "is no way to repeat" in composer.repeats.toolTip()
    assert not composer.is_complete()


def test_after_it_was_logged_nothing_repeats(composer, qtbot):
    qtbot.keyClicks(composer.due, "+3d")
    composer.repeats.setCurrentText("Every week")
    composer.clear()
    assert composer.repeats.value() == ""
