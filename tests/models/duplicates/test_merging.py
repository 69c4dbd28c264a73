"""Merging: one record is left, it is what the plan said, and nothing that hung on the others is lost."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.duplicates.merge_plan import plan_merge
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.opportunities.people_on_opportunity import take_part
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.own_fields import define
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.search_index import MatchKey
from crm_desktop.models.tags import set_tags, tags_of
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from crm_desktop.models.vocabulary import RECORDS
from tests.makers import any_user, make_company, make_lead, make_opportunity, make_person, stage_named


def merge(kind: str, *ids: int, **choices: Any) -> int:
    with change("merge", by=any_user()):
        return merge_records(kind, ids, **choices)


def everything() -> dict[str, list[dict[str, Any]]]:
    """All records with all they hold, but for what counts writes."""
    found = {}
    for model in RECORDS:
        rows: Any = model.select().order_by(model.id).dicts()
        found[model.noun()] = [{k: v for k, v in row.items() if k not in ("version", "updated_on")} for row in rows]
    keys: Any = MatchKey.select(MatchKey.key, MatchKey.record, MatchKey.record_id)
    found["keys"] = sorted(keys.tuples())
    return found


def call(record: Any, subject: str) -> Activity:
    with change("log", by=any_user()):
        made: Activity = Activity.create(kind="call", direction="in", subject=subject, at=record.created_on)
        ActivityLink.create(activity=made, **{record.noun(): record})
    return made


def test_blanks_are_filled_and_the_value_of_the_one_that_stays_is_kept(database: str, user: User) -> None:
    ann = make_person("Ann Lee", email="ann@acme.example", city="Bonn")
    other = make_person("A. Lee", email="lee@acme.example", phone="+49 228 1234567")
    merge("person", ann.id, other.id)
    left = Person.get()
    assert (left.id, left.name, left.email, left.phone, left.city) == (
        ann.id, "Ann Lee", "ann@acme.example", "+49 228 1234567", "Bonn",
    )  # fmt: skip


def test_the_preview_equals_the_result(database: str, user: User) -> None:
    ids = [
        make_person("Ann Lee", email="ann@acme.example", note="Met in Bonn").id,
        make_person("A. Lee", phone="+49 228 1234567", note="Prefers mail").id,
        make_person("Ann", title="CEO", company=make_company(), do_not_contact=True).id,
    ]
    plan = plan_merge("person", ids, keep=ids[1], take={"name": ids[0]})
    merge("person", *ids, keep=ids[1], take={"name": ids[0]})
    left = Person.get()
    assert left.id == plan.keep == ids[1]
    for name, value in plan.result.items():
        assert left.__data__[name] == value, name
    shown = {field.name: field.values[field.taken_from] for field in plan.fields}
    assert shown["title"] == left.title == "CEO"
    assert left.do_not_contact is True
    assert left.note.split("\n\n") == ["Prefers mail", "Met in Bonn"]


def test_links_with_their_roles_activities_and_tags_go_along(database: str, user: User) -> None:
    ann, other = make_person("Ann Lee"), make_person("A. Lee")
    deal, second = make_opportunity("Deal", person=other), make_opportunity("Second")
    with change("link", by=any_user()):
        take_part(deal, ann, "decides")
        take_part(deal, other, "pays")
        take_part(second, other, "uses")
        set_tags(ann, ["warm"])
        set_tags(other, ["warm", "fair"])
    call(ann, "one")
    call(other, "two")
    merge("person", ann.id, other.id)
    assert {(part.opportunity.name, part.role) for part in OpportunityPerson.select()} == {
        ("Deal", "decides, pays"), ("Second", "uses"),
    }  # fmt: skip
    assert Opportunity.get_by_id(deal.id).person == ann
    assert tags_of(ann) == ["fair", "warm"]
    assert {link.activity.subject for link in ActivityLink.select().where(ActivityLink.person == ann)} == {"one", "two"}


def test_own_fields_are_chosen_one_by_one(database: str, user: User) -> None:
    with change("define", by=any_user()):
        size, hobby = define("person", "Shoe size", "number"), define("person", "Hobby")
    ann = make_person("Ann Lee", own={hobby.key: "chess"})
    other = make_person("A. Lee", own={hobby.key: "sailing", size.key: 38})
    plan = plan_merge("person", [ann.id, other.id])
    assert [(field.label, field.differs) for field in plan.fields] == [
        ("Name", True), ("Shoe size", False), ("Hobby", True),
    ]  # fmt: skip
    merge("person", ann.id, other.id, take={hobby.column: other.id})
    assert Person.get().own == {hobby.key: "sailing", size.key: 38}


def test_a_mail_that_stood_on_both_stands_once_on_the_merged(database: str, user: User) -> None:
    ann, other = make_person("Ann Lee"), make_person("A. Lee")
    mail = call(ann, "mail")
    with change("link", by=any_user()):
        ActivityLink.create(activity=mail, person=other)
    merge("person", ann.id, other.id)
    assert ActivityLink.select().where(ActivityLink.activity == mail).count() == 1


def test_everything_is_back_after_one_undo_and_gone_again_after_redo(database: str, user: User) -> None:
    acme, twin = make_company("Acme"), make_company("Acme GmbH", relationship="customer")
    make_company("Daughter", parent=twin)
    make_person("Ann Lee", company=twin, email="a@x.example")
    make_opportunity("Deal", company=twin, next_action="call", next_action_on=date(2026, 12, 1))
    call(twin, "hello")
    before = everything()
    merge("company", acme.id, twin.id)
    assert Company.get_by_id(acme.id).relationship == "customer"
    assert [company.parent for company in Company.select().where(Company.name == "Daughter")] == [acme]
    assert Person.get().company == acme
    merged = everything()
    undo(by=any_user())
    assert everything() == before
    redo(by=any_user())
    assert everything() == merged


def test_a_parent_that_is_merged_into_its_daughter_is_not_its_own_parent(database: str, user: User) -> None:
    parent = make_company("Acme")
    daughter = make_company("Acme AG", parent=parent)
    merge("company", parent.id, daughter.id, keep=daughter.id)
    assert Company.get().parent is None


def test_nothing_planned_is_lost(database: str, user: User) -> None:
    one = make_lead("Ann Lee", next_action="call", next_action_on=date(2026, 12, 1))
    other = make_lead("A. Lee", next_action="send offer", next_action_on=date(2026, 12, 5))
    merge("lead", one.id, other.id)
    lead = Lead.get()
    task = Activity.get()
    assert (lead.next_action, lead.next_action_on) == ("call", date(2026, 12, 1))
    assert (task.kind, task.subject, task.due_on) == ("task", "send offer", date(2026, 12, 5))
    assert ActivityLink.get().lead_id == lead.id


def test_engagement_of_the_merged_lead_follows_from_the_activities_of_both(database: str, user: User) -> None:
    one, other = make_lead("Ann Lee"), make_lead("A. Lee")
    call(other, "called us")
    merge("lead", one.id, other.id)
    assert Lead.get().engagement == "one-way"


def test_amounts_are_chosen_not_added(database: str, user: User) -> None:
    one, other = make_opportunity("Deal", amount=Decimal(100)), make_opportunity("Deal 2", amount=Decimal(250))
    merge("opportunity", one.id, other.id, take={"amount": other.id})
    left = Opportunity.get()
    assert (left.name, left.amount) == ("Deal", Decimal(250))


def test_a_won_opportunity_stays_and_takes_the_open_one_in(database: str, user: User) -> None:
    won, twin = make_opportunity("Deal", amount=Decimal(5)), make_opportunity("Deal again")
    with change("win", by=any_user()):
        move_to_stage(won.id, stage_named("Won").id, Closing(date(2026, 11, 1)))
    with pytest.raises(Refused, match="let it be the one that stays"):
        merge("opportunity", won.id, twin.id, keep=twin.id)
    merge("opportunity", won.id, twin.id, keep=won.id)
    assert Opportunity.get().outcome == "won"


@pytest.mark.parametrize(
    ("ids", "sentence"), [([1], "two records or more"), ([1, 99], "has been deleted meanwhile"), ([], "two records")]
)
def test_what_cannot_be_merged_is_refused_in_one_sentence(
    database: str, user: User, ids: list[int], sentence: str
) -> None:
    assert make_person().id == 1
    with pytest.raises(Refused, match=sentence):
        merge("person", *ids)


def test_converted_leads_and_other_kinds_are_not_merged(database: str, user: User) -> None:
    one, other = make_lead(), make_lead(converted_on=date(2026, 1, 1))
    with pytest.raises(Refused, match="merge what it became"):
        merge("lead", one.id, other.id)
    with pytest.raises(Refused, match="not merged"):
        merge("app_user", 1, 2)


def test_a_record_changed_since_it_was_looked_at_stops_the_merge(database: str, user: User) -> None:
    one, other = make_person(), make_person("A. Lee")
    seen = {one.id: one.version, other.id: other.version}
    with change("edit", by=any_user()):
        other.city = "Bonn"
        other.save()
    with pytest.raises(ChangedSince):
        merge("person", one.id, other.id, seen=seen)
    assert Person.select().count() == 2
