"""Why leads were given up stands on each of them."""

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.activities.marking_dead import mark_dead_because
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from tests.makers import make_lead


def give_up(user, ids, *asked):
    with change("mark_dead", by=user) as opened:
        mark_dead_because(ids, *asked)
    return opened


def test_one_reason_for_many_is_one_note_on_those_that_were_open(user):
    dead = LeadStatus.get(LeadStatus.kind == "dead")
    ann, bob, cem = make_lead("Ann Lee"), make_lead("Bob Roe"), make_lead("Cem Su", status=dead)
    opened = give_up(user, [ann.id, bob.id, cem.id], "  No\nbudget ")
    assert Activity.get().subject == "Marked dead: No budget"
    assert {link.lead_id for link in ActivityLink.select()} == {ann.id, bob.id}
    assert opened.sentence == "Marked 2 leads dead: No budget"
    undo(by=user)
    assert Activity.select().count() == 0
    assert {Lead.find(each.id).status.kind for each in (ann, bob)} == {"open"}


def test_without_a_reason_nothing_is_noted(user):
    give_up(user, [make_lead("Ann Lee").id])
    assert Activity.select().count() == 0


def test_the_dead_status_can_be_chosen_and_only_a_dead_one(user):
    with change("status", by=user):
        lost = LeadStatus.create(name="Out of business", kind="dead", position=90)
    ann = make_lead("Ann Lee")
    give_up(user, [ann.id], "", lost.id)
    assert Lead.find(ann.id).status == lost
    still_open = LeadStatus.get(LeadStatus.kind == "open")
    with pytest.raises(Refused, match="There is no dead status"):
        give_up(user, [make_lead("Bob Roe").id], "", still_open.id)
