"""Saved views: named, of one user or for all, each deed undone in one step."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.refusals import Refused
from crm_desktop.models.saved_views import (
    SavedView,
    Sight,
    arrange_views,
    delete_view,
    rename_view,
    save_view,
    update_view,
    views_for,
)
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User

HOT = Sight("temperature:hot", "Open", (("name", 240), ("own.7", 90), ("phone", 120)), "next_action_on", True)


@pytest.fixture
def bob(user):
    with change("add_user", by=user):
        return User.create(name="Bob", role="member")


def saved(by, name="Hot ones", sight=HOT, shared=False, kind="lead"):
    with change("save_view", by=by):
        return save_view(kind, name, sight, shared)


def names(user, kind="lead"):
    return [view.name for view in views_for(kind, user)]


def test_a_view_keeps_query_columns_widths_and_order(user):
    view_id = saved(user)
    assert SavedView.find(view_id).sight == HOT


def test_a_private_view_is_its_owners_and_a_shared_one_is_everyones(user, bob):
    saved(user, "Mine")
    saved(user, "Ours", shared=True)
    assert names(user) == ["Mine", "Ours"]
    assert names(bob) == ["Ours"]
    assert names(user, "person") == []


def test_each_deed_is_one_step_of_undo(user):
    view_id = saved(user)
    with change("update_view", by=user):
        update_view(view_id, Sight("city:Oslo"))
    with change("rename_view", by=user) as renamed:
        rename_view(view_id, "Warm ones", shared=False)
    assert renamed.sentence == "Renamed the view Hot ones to Warm ones"
    with change("delete_view", by=user):
        delete_view(view_id)
    assert names(user) == []
    undo(by=user)
    assert names(user) == ["Warm ones"]
    undo(by=user)
    undo(by=user)
    view = SavedView.find(view_id)
    assert (view.name, view.sight) == ("Hot ones", HOT)
    undo(by=user)
    assert names(user) == []


def test_views_stand_in_the_order_that_they_are_put_in(user):
    ids = [saved(user, name) for name in ("A", "B", "C")]
    with change("arrange_views", by=user):
        arrange_views("lead", [ids[2], ids[0], ids[1]])
    assert names(user) == ["C", "A", "B"]
    undo(by=user)
    assert names(user) == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("  ", "A view needs a name."), ("hot ÓNES", "There is a view called Hot ones already."),
     ("x" * 81, "A view is named in at most 80 letters; this has 81.")],
)  # fmt: skip
def test_a_name_that_cannot_be_is_refused(user, name, sentence):
    saved(user)
    with pytest.raises(Refused, match=sentence.replace(".", "\\.")):
        saved(user, name)


def test_a_query_that_means_nothing_is_not_saved(user):
    with pytest.raises(Refused, match="There is no field “colour” here"):
        saved(user, sight=Sight("colour:red"))
    assert names(user) == []


def test_the_view_of_another_is_changed_by_its_owner_or_an_administrator(user, bob):
    view_id = saved(user, shared=True)
    with pytest.raises(Refused, match="The view Hot ones is Ada's; save it under a name of your own to change it"), \
            change("update_view", by=bob):  # fmt: skip
        update_view(view_id, Sight())
    bobs = saved(bob, "Bob's", shared=True)
    with change("rename_view", by=user):
        rename_view(bobs, "Team", shared=True)
    assert names(bob) == ["Hot ones", "Team"]


def test_a_view_that_is_gone_is_said_in_one_sentence(user):
    view_id = saved(user)
    with change("delete_view", by=user):
        delete_view(view_id)
    with pytest.raises(Refused, match="somebody has deleted it"), change("delete_view", by=user):
        delete_view(view_id)
