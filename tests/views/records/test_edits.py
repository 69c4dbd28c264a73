"""Edits on their way: one after another, each with the version that the one before left."""

import pytest

from crm_desktop.history import History
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import edit_person
from crm_desktop.views.records.edits import Edits
from tests.makers import make_person


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def edits(history):
    return Edits(history, "edit_person", edit_person)


def test_two_edits_of_the_same_seen_version_are_both_saved(edits, answered):
    ann, refused = make_person("Ann Lee"), []
    edits.edit(ann.id, {"title": "Director"}, ann.version, refused.append)
    edits.edit(ann.id, {"city": "Oslo"}, ann.version, refused.append)
    edits.edit(ann.id, {"phone": "12"}, ann.version, refused.append)
    answered()
    held = Person.find(ann.id)
    assert (held.title, held.city, held.phone, refused) == ("Director", "Oslo", "12", [])


def test_an_edit_after_somebody_elses_is_refused_and_the_next_one_goes_on(edits, history, answered):
    ann, refused = make_person("Ann Lee"), []
    history.do("other", lambda: edit_person(ann.id, {"title": "Clerk"}, ann.version))
    edits.edit(ann.id, {"title": "Director"}, ann.version, refused.append)
    edits.edit(ann.id, {"city": "Oslo"}, ann.version + 1, refused.append)
    answered()
    held = Person.find(ann.id)
    assert (held.title, held.city) == ("Clerk", "Oslo")
    assert len(refused) == 1
    assert "meanwhile" in refused[0]
