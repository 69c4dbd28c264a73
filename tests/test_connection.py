import shutil
import sys
from functools import partial

import psycopg
import pytest
from peewee import OperationalError
from PySide6.QtWidgets import QMainWindow

from crm_desktop.background import Background
from crm_desktop.connection import Connection
from crm_desktop.history import History
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.database import database as proxy
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead, make_lead
from crm_desktop.models.refusals import ConnectionLost
from tests.conftest import POSTGRES


class Broken:
    """Work that fails as a server does that went away, so many times."""

    def __init__(self, times):
        self.times, self.asked = times, 0

    def __call__(self):
        self.asked += 1
        if self.asked <= self.times:
            raise OperationalError("server closed the connection unexpectedly")
        return "answer"


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.said, self.refused = [], []
        self.messages = self

    def clear(self):
        pass

    def say(self, sentence):
        self.said.append(sentence)

    def say_refused(self, sentence):
        self.refused.append(sentence)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def again():
    return []


@pytest.fixture
def connection(database, background, window, again):
    return Connection(background, window, lambda: again.append(1), window)


def test_a_read_is_asked_again_by_a_new_connection(connection, background, window, again, qtbot):
    work, answers = Broken(1), []
    background.read(work, answers.append)
    qtbot.waitUntil(lambda: answers == ["answer"])
    assert work.asked == 2
    assert window.said == ["The connection to the database was lost, and is there again."]
    assert again == [1]
    assert not connection.is_lost


def test_a_write_is_never_made_twice(connection, background, qtbot):
    work, failures = Broken(1), []
    background.write(work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert work.asked == 1
    assert isinstance(failures[0], ConnectionLost)
    assert "nothing was changed" in str(failures[0])


def test_many_reads_that_fail_together_are_told_once(connection, background, window, qtbot):
    for _ in range(5):
        background.read(Broken(2))
    qtbot.waitUntil(lambda: background.idle)
    assert len(window.refused) == 1
    assert connection.is_lost


def test_it_tries_again_by_itself_and_says_when_it_is_there(connection, background, window, again, qtbot):
    connection._waiting.setInterval(10)
    background.read(Broken(2))
    qtbot.waitUntil(lambda: bool(window.said))
    assert not connection.is_lost
    assert again == [1]


def test_a_look_says_nothing_when_all_is_well(connection, background, window, qtbot):
    connection.look()
    qtbot.waitUntil(lambda: background.idle)
    assert window.said == window.refused == []


@pytest.mark.postgres
@pytest.mark.skipif(not POSTGRES, reason="CRM_TEST_POSTGRES names no server")
def test_the_program_goes_on_after_the_server_has_thrown_it_out(empty_server, background, qtbot):
    from crm_desktop.models.database import close_database, open_database

    open_database(empty_server)
    answers = []
    background.read(lambda: Lead.select().count(), answers.append)
    background.write(lambda: Lead.select().count(), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    with psycopg.connect(POSTGRES, autocommit=True) as server:
        name = empty_server.rpartition("/")[2]
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
    background.read(lambda: Lead.select().count(), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 3)
    failures = []
    background.write(lambda: Lead.select().count(), answers.append, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    background.write(lambda: Lead.select().count(), answers.append, failures.append)
    qtbot.waitUntil(lambda: len(answers) == 4)
    from crm_desktop.models.database import renew_connection

    renew_connection()
    close_database()


@pytest.fixture
def share(tmp_path, empty_file):
    """A database on a disk that can be taken away."""
    if sys.platform == "win32":
        pytest.skip("Windows moves no file that is open")
    place = tmp_path / "share" / "office.crmdb"
    place.parent.mkdir()
    shutil.copyfile(empty_file, place)
    open_database(str(place))
    found("Ada", "GB")
    close_database()
    yield place
    close_database()
    proxy.obj = None


@pytest.fixture
def on_a_share(share, qapp, window, again, qtbot):
    background = Background()
    opened = []
    background.open(str(share), opened.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(opened))
    yield background, Connection(background, window, lambda: again.append(1), window)
    background.close()


def test_a_share_that_is_gone_loses_no_change_in_silence_and_is_found_again(on_a_share, share, window, again, qtbot):
    background, connection = on_a_share
    history = History(background)
    refused = []
    make = partial(history.do, "make_lead", lambda: make_lead({"name": "Ann"}), refused=refused.append)
    for _ in range(3):  # each reader has a connection
        background.read(lambda: Lead.select().count())
    qtbot.waitUntil(lambda: background.idle)
    away = share.parent.rename(share.parent.with_name("away"))
    make()
    qtbot.waitUntil(lambda: connection.is_lost)
    assert refused == [
        "The database office is not there any more; it may have been moved, or its disk is not connected."
    ]
    connection.look()
    qtbot.waitUntil(lambda: background.idle)
    assert connection.is_lost, "a file that is still open is not there for that"
    share.parent.mkdir()  # as an empty mount point is there
    connection.look()
    qtbot.waitUntil(lambda: background.idle)
    assert not list(share.parent.iterdir()), "nothing new is made in its place"
    share.parent.rmdir()
    away.rename(share.parent)
    connection.look()
    qtbot.waitUntil(lambda: not connection.is_lost)
    assert again
    make()
    counts = []
    qtbot.waitUntil(lambda: background.idle)
    background.read(lambda: Lead.select().count(), counts.append)
    qtbot.waitUntil(lambda: counts == [1])


def test_a_file_that_was_replaced_while_it_was_open_takes_no_change_that_would_be_lost(
    on_a_share, share, empty_file, qtbot
):
    background, connection = on_a_share
    history, refused, sentences = History(background), [], []
    history.done.connect(lambda written: sentences.append(written.sentence))
    make = partial(history.do, "make_lead", lambda: make_lead({"name": "Ann"}), refused=refused.append)
    make()
    qtbot.waitUntil(lambda: background.idle)
    other = share.with_name("other")  # as a program that keeps files alike on two computers does it
    shutil.copyfile(share, other)
    other.replace(share)
    make()
    qtbot.waitUntil(lambda: bool(refused))
    assert refused == ["office.crmdb was replaced by another file while it was open; nothing was changed. Try again."]
    connection.look()
    qtbot.waitUntil(lambda: background.idle and not connection.is_lost)
    make()
    qtbot.waitUntil(lambda: len(sentences) == 2)
