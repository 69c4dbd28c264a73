import pytest

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.changes import current_change
from crm_desktop.models.refusals import Refused
from crm_desktop.models.tags import Tag


@pytest.fixture
def background(qapp, user):
    made = Background()
    yield made
    made.close()


@pytest.fixture
def history(background, user):
    return History(background, user)


def make_tag(name):
    def make():
        current_change().sentence = f"Made the tag {name}"
        return Tag.create(name=name).id

    return make


def tags():
    return [tag.name for tag in Tag.select().order_by(Tag.id)]


def wait_for(qtbot, background):
    qtbot.waitUntil(lambda: background.idle)


def test_a_deed_is_done_said_and_told_to_the_views(history, background, qtbot):
    made, told, said = [], [], []
    history.changed.connect(told.append)
    history.done.connect(said.append)
    history.do("make_tag", make_tag("warm"), made.append)
    wait_for(qtbot, background)
    assert tags() == ["warm"]
    assert said[0].sentence == "Made the tag warm"
    assert told[0].touches("tag")
    assert told[0].touches_record("tag", made[0])
    assert not told[0].touches_record("tag", made[0] + 1)


def test_undo_and_redo_name_what_they_would_do(history, background, qtbot):
    history.do("make_tag", make_tag("warm"))
    wait_for(qtbot, background)
    assert history.can_undo
    assert history.undo_text == "Made the tag warm"
    history.undo()
    wait_for(qtbot, background)
    assert tags() == []
    assert not history.can_undo
    assert history.redo_text == "Made the tag warm"
    history.redo()
    wait_for(qtbot, background)
    assert tags() == ["warm"]
    assert history.can_undo
    assert not history.can_redo


def test_an_undo_is_told_to_the_views_too(history, background, qtbot):
    history.do("make_tag", make_tag("warm"))
    wait_for(qtbot, background)
    told, said = [], []
    history.changed.connect(told.append)
    history.undone.connect(said.append)
    history.undo()
    wait_for(qtbot, background)
    assert told[0].touches("tag")
    assert said[0].is_reversal


def test_what_was_done_can_be_undone_after_a_restart(history, background, qtbot, user):
    history.do("make_tag", make_tag("warm"))
    wait_for(qtbot, background)
    restarted = History(background, user)
    restarted.refresh()
    wait_for(qtbot, background)
    assert restarted.undo_text == "Made the tag warm"


def test_a_refusal_is_one_sentence_and_writes_nothing(history, background, qtbot):
    def refuse():
        Tag.create(name="half-way")
        raise Refused("A tag needs a name.")

    here, elsewhere = [], []
    history.refused.connect(elsewhere.append)
    history.do("make_tag", refuse, refused=here.append)
    history.do("make_tag", refuse)
    wait_for(qtbot, background)
    assert here == ["A tag needs a name."]
    assert elsewhere == ["A tag needs a name."]
    assert tags() == []


def test_a_bug_in_a_deed_is_reported_as_one(history, background, qtbot):
    with qtbot.captureExceptions() as caught:
        history.do("make_tag", lambda: 1 / 0)
        wait_for(qtbot, background)
    assert caught[0][0] is ZeroDivisionError


def test_a_deed_that_changes_nothing_is_not_said(history, background, qtbot):
    said, done = [], []
    history.done.connect(said.append)
    history.do("nothing", lambda: "result", done.append)
    wait_for(qtbot, background)
    assert done == ["result"]
    assert not said
    assert not history.can_undo


def test_a_change_that_touched_nothing_touches_no_kind():
    assert not Written(1, "deed", "").touches("lead", "person")
