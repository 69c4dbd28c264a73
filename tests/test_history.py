import pytest
from peewee import DatabaseError, OperationalError

from crm_desktop.history import History, Written
from crm_desktop.models.changes import current_change
from crm_desktop.models.database import database, is_sqlite, spoken
from crm_desktop.models.refusals import Refused
from crm_desktop.models.tags import Tag


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


def test_a_full_disk_is_said_in_a_sentence_and_loses_nothing(history, background, qtbot):
    said = []
    history.do("make_tag", make_tag("warm"))
    wait_for(qtbot, background)
    if not is_sqlite():
        pytest.skip("a server says so in words of its own")
    history.refused.connect(said.append)
    background.write(lambda: database.execute_sql("PRAGMA max_page_count = 1"))

    def write_much():
        for number in range(3000):
            Tag.create(name=f"{number} {'x' * 150}")

    history.do("make_tags", write_much)
    wait_for(qtbot, background)
    assert said == ["The disk of test.crmdb is full; nothing was changed. Free some space and try again."]
    assert tags() == ["warm"]
    background.write(lambda: database.execute_sql("PRAGMA max_page_count = 1000000"))
    history.do("make_tag", make_tag("hot"))
    wait_for(qtbot, background)
    assert tags() == ["warm", "hot"]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OperationalError("database is locked"), "in use by another program"),
        (OperationalError("attempt to write a readonly database"), "read-only"),
        (DatabaseError("database disk image is malformed"), "damaged; restore a backup"),
        (OperationalError("server closed the connection unexpectedly"), "does not answer"),
        (OperationalError("disk I/O error"), "does not answer"),
    ],
)
def test_what_is_nobodys_fault_is_a_sentence(user, error, sentence):
    assert sentence in str(spoken(error))
    assert isinstance(spoken(error), Refused)


def test_a_wrong_statement_of_ours_stays_a_bug(user):
    error = OperationalError("no such column: nmae")
    assert spoken(error) is error
    assert spoken(ZeroDivisionError()).__class__ is ZeroDivisionError
