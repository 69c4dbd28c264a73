import threading

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.views.widgets.message_bar import MessageBar, Progress, Tone


@pytest.fixture
def host(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    layout = QVBoxLayout(made)
    layout.addWidget(QLineEdit())
    made.show()
    return made


@pytest.fixture
def bar(host):
    return MessageBar(host)


def test_it_says_what_was_done_and_offers_undo(bar):
    undone = []
    message = bar.say("Converted Ann Lee", "Undo", lambda: undone.append(1))
    assert message.button.accessibleName() == "Undo"
    message.button.click()
    assert undone == [1]
    assert bar.messages() == []


def test_it_never_takes_the_focus(bar, host, qtbot):
    field = host.findChild(QLineEdit)
    host.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    bar.say("Done", "Undo", list)
    assert field.hasFocus()


def test_at_most_three_messages_stand_there_and_the_latest_has_the_button(bar):
    for number in range(5):
        bar.say(f"Done {number}", "Undo", list)
    messages = bar.messages()
    assert [message.sentence for message in messages] == ["Done 2", "Done 3", "Done 4"]
    assert [message.button.isVisible() for message in messages] == [False, False, True]


def test_a_problem_stays_and_the_rest_goes_by_itself(bar):
    assert bar.say("Broken", tone=Tone.PROBLEM, details="report")._timer.isActive() is False
    assert bar.say("Done")._timer.isActive() is True


def test_it_stays_within_its_window(bar, host, qtbot):
    bar.say("A very long sentence " * 20, "Undo", list)
    host.resize(400, 300)
    qtbot.waitUntil(lambda: bar.width() < 400)
    assert host.rect().contains(bar.geometry())


def test_short_work_shows_no_progress(bar, background, qtbot):
    task = background.read(lambda: None)
    bar.follow("Importing", task)
    qtbot.waitUntil(lambda: task.ended)
    assert bar.messages() == []


def test_long_work_shows_progress_and_can_be_cancelled(bar, background, qtbot):
    release = threading.Event()
    task = background.write(release.wait)
    bar.follow("Importing us-500.xlsx", task)
    qtbot.waitUntil(lambda: bool(bar.messages()))
    message = bar.messages()[0]
    assert isinstance(message, Progress)
    assert message.button.text() == "Cancel"
    message.button.click()
    assert task.cancelled
    release.set()
    qtbot.waitUntil(lambda: bar.messages() == [])
