"""Leads converted one after another in the same dialog, by keys alone."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.convert_round import ConvertRound
from crm_desktop.history import History
from crm_desktop.models.leads import Lead, convert_lead
from crm_desktop.models.people import Person
from tests.makers import make_lead


@pytest.fixture
def round_of(user, background, settings, host, qtbot):
    """Begins a round through these leads."""
    history = History(background, user)

    def converting(lead_id, choices, done, refused):
        history.do("convert_lead", partial(convert_lead, lead_id, choices), done, refused)

    def opened(*names):
        ids = [make_lead(name, engagement="two-way").id for name in names]
        dialog = ConvertRound(background, settings, ids, converting, host)
        dialog.open()
        qtbot.waitUntil(lambda: background.idle)
        return dialog

    return opened


@pytest.fixture
def press(qtbot, background):
    def done(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(widget, key, modifier)
        qtbot.waitUntil(lambda: background.idle)

    return done


def converted():
    return [lead.name for lead in Lead.select().where(Lead.converted_on.is_null(False)).order_by(Lead.id)]


def test_enter_converts_and_shows_the_next_one_with_its_place(round_of, press):
    dialog = round_of("Ann Lee", "Bob Roe", "Carla Coe")
    ended = []
    dialog.finished.connect(ended.append)
    assert dialog.windowTitle() == "Convert lead 1 of 3"
    press(dialog.convert, Qt.Key.Key_Return)
    assert dialog.windowTitle() == "Convert lead 2 of 3"
    assert "Bob Roe" in dialog.sentence.text()
    press(dialog.convert, Qt.Key.Key_Return)
    press(dialog.convert, Qt.Key.Key_Return)
    assert ended == [ConvertRound.DialogCode.Accepted]
    assert converted() == ["Ann Lee", "Bob Roe", "Carla Coe"]


def test_one_is_skipped_and_come_back_to_by_keys(round_of, press):
    dialog = round_of("Ann Lee", "Bob Roe")
    assert not dialog.back.isEnabled()
    press(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert "Bob Roe" in dialog.sentence.text()
    press(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "Ann Lee" in dialog.sentence.text()
    press(dialog.convert, Qt.Key.Key_Return)
    assert (converted(), dialog.windowTitle()) == (["Ann Lee"], "Convert lead 2 of 2")


def test_going_back_to_one_that_is_converted_says_what_it_became(round_of, press):
    dialog = round_of("Ann Lee", "Bob Roe")
    press(dialog.convert, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "already converted to the person Ann Lee" in dialog.sentence.text()
    assert not dialog.convert.isEnabled()
    press(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dialog.convert.isEnabled()


def test_a_refusal_keeps_the_lead_in_front(round_of, press, user, qtbot, background):
    from crm_desktop.models.changes import change

    dialog = round_of("Ann Lee", "Bob Roe")
    with change("edit", by=user):
        lead = Lead.get(name="Ann Lee")
        lead.city = "Rome"
        lead.save()
    press(dialog.convert, Qt.Key.Key_Return)
    assert "has changed Ann Lee meanwhile" in dialog.sentence.text()
    assert dialog.windowTitle() == "Convert lead 1 of 2"
    assert Person.select().count() == 0


def test_skipping_the_last_one_ends_the_round(round_of, press):
    dialog = round_of("Ann Lee")
    ended = []
    dialog.finished.connect(ended.append)
    press(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (ended, converted()) == ([ConvertRound.DialogCode.Accepted], [])


def test_the_sentence_stands_above_the_buttons_where_they_leave_it_no_room(round_of):
    dialog = round_of("Ann Lee", "Bob Roe")
    beside = {}
    for width in (1080, 640):
        dialog.resize(width, 600)
        dialog.layout().activate()
        beside[width] = dialog.sentence.geometry().right() < dialog._buttons.geometry().left()
    assert beside == {1080: True, 640: False}
