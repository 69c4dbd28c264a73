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


def test_what_was_done_replaces_what_was_done_before_and_the_rest_stays(bar, background, qtbot):
    release = threading.Event()
    bar.follow("Importing", background.write(release.wait))
    qtbot.waitUntil(lambda: bool(bar.messages()))
    bar.say("Done 0", "Undo", list)
    bar.say("Broken", "Copy report…", list, Tone.PROBLEM)
    bar.say("No", tone=Tone.REFUSED)
    bar.say("Done 1", "Undo", list)
    messages = bar.messages()
    assert [message.sentence for message in messages] == ["Importing", "Broken", "No", "Done 1"]
    assert messages[-1].button.isVisible()
    release.set()
    qtbot.waitUntil(lambda: len(bar.messages()) == 3)


def test_what_was_done_stays_while_only_its_bar_can_open_it(bar):
    bar.say("Saved Monday.pdf", "Open", list)
    bar.say("Saved Monday.xlsx", "Open", list)
    assert [message.sentence for message in bar.messages()] == ["Saved Monday.pdf", "Saved Monday.xlsx"]


def test_at_most_three_messages_stand_there_and_each_keeps_its_button(bar):
    for number in range(5):
        bar.say(f"Broken {number}", "Copy report…", list, Tone.PROBLEM)
    messages = bar.messages()
    assert [message.sentence for message in messages] == ["Broken 2", "Broken 3", "Broken 4"]
    assert [message.button.isVisible() for message in messages] == [True, True, True]


def test_a_problem_stays_and_the_rest_goes_by_itself(bar):
    assert bar.say("Broken", "Copy report…", list, Tone.PROBLEM)._timer.isActive() is False
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


def test_a_choice_stands_below_its_sentence_and_waits(bar):
    chosen = []
    message = bar.say(
        "Nine records have been changed since. " * 4,
        tone=Tone.REFUSED,
        choices=[("Leave those", lambda: chosen.append("leave")), ("Take them along", lambda: chosen.append("take"))],
    )
    assert not message._timer.isActive()
    assert message.choices[0].y() >= message._label.geometry().bottom()
    assert message._label.height() >= message._label.heightForWidth(message._label.width())
    message.choices[1].click()
    assert chosen == ["take"]
    assert message.isHidden()


def test_a_sentence_with_a_name_of_ten_thousand_letters_is_shortened(bar):
    message = bar.say("Changed " + "x" * 10_000)
    assert len(message._label.text()) == 300
    assert message._label.text().endswith("…")
