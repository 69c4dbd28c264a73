"""A count is remembered only as long as nobody has written."""

import threading

import pytest
from peewee import fn

from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, database, is_sqlite
from crm_desktop.models.known_counts import counted
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.refusals import Refused
from tests.makers import make_lead


def leads():
    return counted(Lead.select(fn.COUNT(Lead.id)))


def elsewhere(work):
    """Done by another thread, which has a connection of its own."""

    def done():
        work()
        close_database()

    thread = threading.Thread(target=done)
    thread.start()
    thread.join()


def test_what_is_counted_again_is_not_asked_again(user, monkeypatch):
    make_lead("Ann Lee")
    asked = []
    execute = type(database.obj).execute_sql
    monkeypatch.setattr(
        type(database.obj), "execute_sql", lambda self, sql, *rest: asked.append(sql) or execute(self, sql, *rest)
    )

    def asked_the_second_time():
        assert lead_search(user).count() == 1
        asked.clear()
        assert lead_search(user).count() == 1
        return [sql for sql in asked if "COUNT" in sql]

    # For a server, writing in another of its databases is writing too, and another test may do that at this moment.
    tries = 1 if is_sqlite() else 50
    assert any(asked_the_second_time() == [] for _ in range(tries))


def test_what_this_thread_or_another_has_written_is_counted(user):
    assert leads() == 0
    make_lead("Ann Lee")
    assert leads() == 1
    elsewhere(lambda: make_lead("Bob Roe"))
    assert leads() == 2


def test_what_was_counted_within_a_change_that_was_taken_back_is_forgotten(user):
    assert leads() == 0
    inside = []

    def create_and_fail():
        Lead.create(name="Ann Lee", status=LeadStatus.get())
        inside.append(leads())
        raise Refused("no")

    with pytest.raises(Refused), change("create", by=user):
        create_and_fail()
    assert (inside, leads()) == ([1], 0)


def test_other_values_are_another_count(user):
    make_lead("Ann Lee", city="Oslo")
    search = lead_search(user)
    assert [search.count("city:oslo"), search.count("city:lyon"), search.count("city:oslo")] == [1, 0, 1]
