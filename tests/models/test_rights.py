"""Who may write and undo what, wherever it is tried: viewers nothing, members the work of the day."""

from collections.abc import Callable

import pytest

from crm_desktop.models.bulk_records import insert_records, update_records
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.leads.statuses import add_status
from crm_desktop.models.opportunities.stage_changes import change_stage
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import LostReason, add_stage, make_pipeline, order_pipelines, rename_lost_reason
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.editing import add_user, edit_office, edit_user
from tests.makers import make_lead, make_opportunity, stage_named


def colleague(role: str, name: str = "Ben") -> User:
    with change("add_user"):
        return add_user(name, role=role)


SETTINGS: dict[str, Callable[[], object]] = {
    "users": lambda: add_user("Eve"),
    "users again": lambda: edit_user(1, {"email": "a@x.org"}, 1),
    "what the company has settled for all": lambda: edit_office({"currency": "EUR"}, our_office().version),
    "pipelines": lambda: make_pipeline("Second"),
    "pipelines in order": lambda: order_pipelines([2, 1]) or make_pipeline("Third"),
    "stages": lambda: add_stage(1, "Tea"),
    "stages again": lambda: change_stage(stage_named("Meeting").id, name="Tea", kind="open", likelihood=3),
    "the lost reasons": lambda: rename_lost_reason(LostReason.get().id, "Tea"),
    "the lead statuses": lambda: add_status("Tea"),
}


@pytest.mark.parametrize("what", SETTINGS)
def test_what_all_others_work_by_is_the_administrators(user: User, what: str) -> None:
    ben = colleague("member")
    named = what.removesuffix(" again").removesuffix(" in order")
    with pytest.raises(Refused, match=f"Only an administrator may change {named}"), change("settings", by=ben):
        SETTINGS[what]()


def test_a_member_closes_with_a_reason_that_was_not_listed_and_takes_it_back(user: User) -> None:
    ben = colleague("member")
    deal = make_opportunity()
    with change("lose", by=ben):
        move_to_stage(deal.id, stage_named("Lost").id, Closing(deal.created_on.date(), reason="Moved to Mars"))
    undo(by=ben)
    assert not LostReason.select().where(LostReason.name == "Moved to Mars").exists()


def test_a_viewer_writes_nothing_in_no_way(user: User) -> None:
    eve = colleague("viewer", "Eve")
    lead = make_lead()
    ways: list[Callable[[], object]] = [
        lambda: Lead.create(name="Zoë", status=lead.status),
        lambda: lead.delete_instance(),
        lambda: Lead.find(lead.id).save(),
        lambda: insert_records(Lead, [{"name": "Zoë", "status": lead.status}]),
        lambda: update_records(Lead, {lead.id: {"city": "Rome"}}),
    ]
    for way in ways:
        with pytest.raises(Refused, match="Eve may look at everything and change nothing"), change("try", by=eve):
            way()
    for reversal in (undo, redo):
        with pytest.raises(Refused):
            reversal(1, by=eve)


def test_a_member_undoes_what_is_their_own_and_an_administrator_anything(user: User) -> None:
    ben, eve = colleague("member"), colleague("member", "Eve")
    with change("make", by=ben) as opened:
        opened.sentence = "Made Zoë"
        Lead.create(name="Zoë", status=LeadStatus.get())
    for reversal in (undo, redo):
        with pytest.raises(Refused, match="“Made Zoë” was done by Ben; they or an administrator"):
            reversal(opened.id, by=eve)
        reversal(opened.id, by=ben)
    undo(opened.id, by=user)
    redo(opened.id, by=ben)


def test_who_is_no_administrator_any_more_undoes_no_settings(user: User) -> None:
    ben = colleague("administrator")
    with change("add_status", by=ben) as opened:
        add_status("Tea")
    with change("edit_user", by=user):
        edit_user(ben.id, {"role": "member"}, ben.version)
    with pytest.raises(Refused, match="Only an administrator may change the lead statuses"):
        undo(opened.id, by=ben)
    undo(opened.id, by=user)


def test_who_has_left_or_is_gone_writes_nothing(user: User) -> None:
    ben, eve = colleague("member"), colleague("member", "Eve")
    with change("edit_user", by=user):
        edit_user(ben.id, {"active": False}, ben.version)
        eve.delete_instance()
    for who, why in ((ben, "Ben has left"), (eve, "Eve is no user of this database any more")):
        with pytest.raises(Refused, match=why), change("make", by=who):
            Lead.create(name="Zoë", status=LeadStatus.get())
