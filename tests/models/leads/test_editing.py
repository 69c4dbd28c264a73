"""Changing a lead where it stands, and leads that lead nowhere."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.leads.dead import bring_back, mark_dead
from crm_desktop.models.leads.editing import edit_lead
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_lead


def status(kind: str) -> LeadStatus:
    """The first status of a kind."""
    return LeadStatus.select().where(LeadStatus.kind == kind).order_by(LeadStatus.position).first()


def test_a_list_is_found_or_made_by_its_name(user: User) -> None:
    ann, bob = make_lead("Ann Lee"), make_lead("Bob Roe")
    with change("edit_lead", by=user):
        edit_lead(ann.id, {"list": "Trade fair"}, ann.version)
        edit_lead(bob.id, {"list": "trade FAIR "}, bob.version)
    assert Lead.find(ann.id).list == Lead.find(bob.id).list
    assert LeadList.select().count() == 1


def test_a_converted_lead_is_kept_as_it_was(user: User) -> None:
    ann = make_lead("Ann Lee", status=status("converted"))
    with pytest.raises(Refused, match="has been converted"), change("edit_lead", by=user):
        edit_lead(ann.id, {"title": "Director"}, ann.version)


def test_a_lead_is_not_converted_by_its_status(user: User) -> None:
    ann = make_lead("Ann Lee")
    with pytest.raises(Refused, match="converted by Convert"), change("edit_lead", by=user):
        edit_lead(ann.id, {"status": "Converted"}, ann.version)


def test_dead_leads_are_marked_together_and_brought_back(user: User) -> None:
    ids = [make_lead(name).id for name in ("Ann Lee", "Bob Roe")]
    with change("mark_dead", by=user) as opened:
        assert mark_dead(ids) == 2
    assert opened.sentence == "Marked 2 leads dead"
    assert {Lead.find(number).status.kind for number in ids} == {"dead"}
    with change("bring_back", by=user) as opened:
        assert bring_back(ids[:1]) == 1
    assert opened.sentence == "Brought Ann Lee back"


def test_marking_dead_leaves_converted_leads_and_can_be_undone(user: User) -> None:
    ann, bob = make_lead("Ann Lee"), make_lead("Bob Roe", status=status("converted"))
    with change("mark_dead", by=user) as opened:
        mark_dead([ann.id, bob.id])
    assert opened.sentence == "Marked Ann Lee dead"
    assert Lead.find(bob.id).status.kind == "converted"
    undo(by=user)
    assert Lead.find(ann.id).status.kind == "open"
