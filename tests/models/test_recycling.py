"""The recycle bin: what is in it, and that a record comes back with all that went with it."""

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.people import Person
from crm_desktop.models.record_search import RecordSearch
from crm_desktop.models.recycling import DeletedSearch, restore_records
from crm_desktop.models.refusals import Refused
from crm_desktop.models.tags import set_tags, tags_of
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person


def delete(user, *records, many="records"):
    with change("delete", by=user):
        delete_records(type(records[0]), [each.id for each in records], many)


def binned(query="", kind="", **order):
    search = DeletedSearch(kind)
    count, rows = search.count_and_first(query, **order)
    assert count == len(search.ids(query, **order))
    return [row.name for row in rows]


def restore(user, *names):
    search = DeletedSearch()
    ids = [row.id for row in search.rows(search.ids()) if not names or row.name in names]
    with change("restore_records", by=user) as opened:
        restore_records(ids)
    return opened.sentence


def test_deleted_records_are_listed_latest_first_with_who_and_when(user):
    ann, acme = make_lead("Ann Lee", city="Oslo", email="ann@example.com"), make_company("Acme")
    delete(user, ann)
    delete(user, acme)
    assert binned() == ["Acme", "Ann Lee"]
    assert binned(kind="lead") == ["Ann Lee"]
    assert binned("oslo") == binned("ann@example") == ["Ann Lee"]
    assert binned("nobody") == []
    row = DeletedSearch("lead").count_and_first()[1][0]
    assert (row.kind, row.record_id, row.by_name, row.detail) == ("lead", ann.id, "Ada", "ann@example.com · Oslo")


@pytest.mark.parametrize("sort", ["at", "kind", "by_name"])
def test_the_bin_sorts_by_each_column(user, sort):
    delete(user, make_lead("Ann"))
    delete(user, make_person("Bob"))
    assert sorted(binned(sort=sort)) == sorted(binned(sort=sort, descending=False)) == ["Ann", "Bob"]


def test_what_was_undone_is_not_in_the_bin(user):
    ann = make_lead("Ann Lee")
    delete(user, ann)
    undo(by=user)
    assert binned() == []
    delete(user, Lead.find(ann.id))
    assert binned() == ["Ann Lee"]


def test_an_undone_import_or_entry_leaves_nothing_in_the_bin(user):
    make_lead("Ann Lee")
    undo(by=user)
    assert binned() == []


def test_a_record_comes_back_whole_and_is_found_again(user):
    ann, bob = make_lead("Ann Lee", city="Oslo"), make_lead("Bob Roe")
    with change("tag", by=user):
        set_tags(ann, ["warm", "fair"])
        note = Activity.create(kind="note", subject="Met", at=ann.created_on)
        ActivityLink.create(activity=note, lead=ann)
    delete(user, ann, bob)
    assert Lead.select().count() == 0
    assert restore(user, "Ann Lee") == "Brought Ann Lee back"
    again = Lead.find(ann.id)
    assert (again.name, again.city, tags_of(again)) == ("Ann Lee", "Oslo", ["fair", "warm"])
    assert ActivityLink.get(ActivityLink.lead == ann).activity == note
    assert list(RecordSearch(Lead, user).ids("oslo")) == [ann.id]
    assert binned() == ["Bob Roe"]


def test_links_that_others_lost_come_back_unless_something_else_stands_there(user):
    acme, other = make_company("Acme"), make_company("Other")
    ann, bob = make_person("Ann", company=acme), make_person("Bob", company=acme)
    deal = make_opportunity("Deal", company=acme)
    delete(user, acme)
    with change("edit", by=user):
        moved = Person.find(bob.id)
        moved.company = other
        moved.save()
    restore(user)
    assert Person.find(ann.id).company == acme
    assert Person.find(bob.id).company == other
    assert Opportunity.find(deal.id).company == acme


def test_a_part_in_what_is_deleted_too_does_not_come_back_alone(user):
    ann, deal = make_person("Ann"), make_opportunity("Deal")
    with change("add", by=user):
        OpportunityPerson.create(opportunity=deal, person=ann)
    delete(user, ann)
    delete(user, deal)
    restore(user, "Ann")
    assert OpportunityPerson.select().count() == 0
    restore(user, "Deal")
    assert Opportunity.find(deal.id).name == "Deal"


def test_several_come_back_in_one_step_and_undo_deletes_them_again(user):
    acme = make_company("Acme")
    leads = [make_lead(f"Lead {number}") for number in range(30)]
    delete(user, *leads)
    delete(user, acme)
    assert restore(user) == "Brought 31 deleted records back"
    assert (Lead.select().count(), Company.select().count()) == (30, 1)
    undo(by=user)
    assert (Lead.select().count(), Company.select().count()) == (0, 0)
    assert len(binned()) == 31


def test_what_is_back_already_is_refused_in_one_sentence(user):
    ann = make_lead("Ann")
    delete(user, ann)
    ids = DeletedSearch().ids()
    restore(user)
    with pytest.raises(Refused, match="It is back already"), change("restore_records", by=user):
        restore_records(ids)


def test_a_viewer_brings_nothing_back(user):
    with change("add_user", by=user):
        eve = User.create(name="Eve", role="viewer")
    delete(user, make_lead("Ann"))
    with pytest.raises(Refused, match="may look at everything"):
        restore(eve)
