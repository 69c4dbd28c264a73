"""One field of many records: one change, exactly those records, one Undo."""

from decimal import Decimal

import pytest

from crm_desktop.models.bulk_editing import edit_cells, edit_together
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.leads.dead import mark_dead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.record_search import RecordSearch
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_lead, make_opportunity, make_own_field, make_person


def do(user, work):
    with change("bulk", by=user) as opened:
        work()
    return opened.sentence


def converted():
    return LeadStatus.get(LeadStatus.kind == "converted")


def many_leads(user, count):
    status = LeadStatus.select().where(LeadStatus.kind == "open").get()
    with change("import", by=user):
        return insert_records(Lead, [{"name": f"Lead {n}", "status": status.id} for n in range(count)])


def test_one_value_goes_to_exactly_these_records_and_one_undo_takes_it_back(user):
    ids = many_leads(user, 2500)
    sentence = do(user, lambda: edit_together("lead", ids[:2200], "owner", user.id, "leads"))
    assert sentence == "Set Owner of 2,200 leads to “Ada”"
    assert Lead.select().where(Lead.owner == user).count() == 2200
    assert Lead.select().where(Lead.id.in_(ids[2200:]), Lead.owner.is_null()).count() == 300
    undo(by=user)
    assert not Lead.select().where(Lead.owner == user).exists()


def test_what_is_edited_together_is_found_by_it(user):
    ids = many_leads(user, 30)
    do(user, lambda: edit_together("lead", ids[:20], "city", "Tromsø", "leads"))
    assert len(RecordSearch(Lead, user).ids("tromso" if Lead._meta.database.obj.__class__.__name__.startswith("Sq")
                                            else "tromsø")) == 20  # fmt: skip


def test_converted_leads_stay_as_they_are(user):
    ann, bob = make_lead("Ann"), make_lead("Bob", status=converted())
    do(user, lambda: edit_together("lead", [ann.id, bob.id], "temperature", "hot"))
    assert (Lead.find(ann.id).temperature, Lead.find(bob.id).temperature) == ("hot", "cold")
    with pytest.raises(Refused, match="Nothing was changed"):
        do(user, lambda: edit_together("lead", [bob.id], "temperature", "hot"))


def test_a_list_is_found_or_made_by_its_name(user):
    ids = [make_lead("Ann").id, make_lead("Bob").id]
    do(user, lambda: edit_together("lead", ids, "list", "Fair", "leads"))
    assert {Lead.find(each).list.name for each in ids} == {"Fair"}
    assert LeadList.select().count() == 1


def test_own_fields_are_set_and_emptied_and_others_stay(user):
    field, other = make_own_field("Hat", "choice"), make_own_field("Shoe")
    ann = make_lead("Ann", own={other.key: "44"})
    do(user, lambda: edit_together("lead", [ann.id], field.column, "Red"))
    assert Lead.find(ann.id).own == {field.key: "Red", other.key: "44"}
    assert do(user, lambda: edit_together("lead", [ann.id], field.column, None)) == "Emptied Hat of 1 lead"
    assert Lead.find(ann.id).own == {other.key: "44"}


def test_what_has_consequences_is_done_one_by_one(user):
    one, two = make_opportunity("One"), make_opportunity("Two")
    do(user, lambda: edit_together("opportunity", [one.id, two.id], "likelihood", 33, "opportunities"))
    assert [(each.likelihood, each.likelihood_by_hand) for each in Opportunity.select()] == [(33, True)] * 2
    do(user, lambda: edit_together("opportunity", [one.id, two.id], "amount", Decimal(12), "opportunities"))
    assert Opportunity.find(two.id).amount == 12


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [("name", "X", "Name follows from other things"), ("engagement", "none", "follows from other things"),
     ("owner", "Nobody", "There is no owner “Nobody”"), ("next_action_on", "someday", "is a date"),
     ("temperature", "boiling", "boiling"), ("possible_value", "much", "much")],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused_and_nothing_is_written(user, field, value, sentence):
    ann = make_lead("Ann")
    with pytest.raises(Refused, match=sentence):
        do(user, lambda: edit_together("lead", [ann.id], field, value))
    assert Lead.find(ann.id).version == 1


def test_no_lead_is_converted_by_its_status(user):
    ann = make_lead("Ann")
    with pytest.raises(Refused, match="A lead is converted by Convert…"):
        do(user, lambda: edit_together("lead", [ann.id], "status", converted().id))


def test_a_viewer_edits_nothing_together(user):
    ann = make_lead("Ann")
    with change("add_user", by=user):
        eve = User.create(name="Eve", role="viewer")
    with pytest.raises(Refused, match="may look at everything"):
        do(eve, lambda: edit_together("lead", [ann.id], "city", "Oslo"))


def test_pasted_cells_are_one_change_and_refusals_are_named(user):
    ann, bob = make_lead("Ann"), make_lead("Bob")
    cells = {ann.id: {"city": "Oslo", "status": "Sold"}, bob.id: {"city": "Lyon", "possible_value": "12.50"}}
    sentence = do(user, lambda: edit_cells("lead", cells, "leads"))
    assert sentence.startswith("Pasted 3 cells into 2 leads; 1 refused, the first: Status of Ann: There is no status")
    assert (Lead.find(ann.id).city, Lead.find(bob.id).possible_value) == ("Oslo", Decimal("12.5"))
    undo(by=user)
    assert (Lead.find(ann.id).city, Lead.find(bob.id).city) == ("", "")


def test_a_paste_of_nothing_that_can_be_is_refused_with_the_reason(user):
    ann = make_lead("Ann")
    with pytest.raises(Refused, match="Status of Ann: There is no status “Sold”"):
        do(user, lambda: edit_cells("lead", {ann.id: {"status": "Sold"}}))
    with pytest.raises(Refused, match="deleted it meanwhile"):
        do(user, lambda: edit_cells("lead", {9999: {"city": "Oslo"}}))


def test_thousands_are_marked_dead_and_deleted_in_one_step_each(user):
    ids = many_leads(user, 1500)
    extra = make_lead("Left alone")
    assert do(user, lambda: mark_dead(ids)) == "Marked 1,500 leads dead"
    assert Lead.select().join(LeadStatus).where(LeadStatus.kind == "dead").count() == 1500
    assert do(user, lambda: delete_records(Lead, ids[::2] + ids[1:200:2], "leads")) == "Deleted 850 leads"
    assert Lead.select().count() == 651
    undo(by=user)
    assert Lead.select().count() == 1501
    assert Lead.find(extra.id).status.kind == "open"


def test_a_person_renamed_meanwhile_is_not_touched_by_a_stale_edit(user):
    ann = make_person("Ann Lee")
    do(user, lambda: edit_together("person", [ann.id], "last_name", "Roe"))
    assert Person.find(ann.id).last_name == "Roe"
    assert issubclass(ChangedSince, Refused)
