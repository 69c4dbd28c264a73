"""Any old value can be put back: as an edit of today, checked and undone like any other."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.change_details import details_of, record_history
from crm_desktop.models.changes import Change, change
from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.stage_moves import move_to_stage
from crm_desktop.models.people import Person
from crm_desktop.models.putting_back import put_back
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_opportunity, make_person, stage_named


def edit(record: Record, user: User, **values: object) -> Change:
    with change("edit", by=user) as opened:
        held = type(record).find(record.id)
        for name, value in values.items():
            setattr(held, name, value)
        held.save()
    return opened.record


def put(change_made: Change, record: Record, field: str, user: User) -> str:
    with change("put_back", by=user) as opened:
        put_back(change_made.id, record.noun(), record.id, field)
    return opened.sentence


@pytest.mark.parametrize(
    ("field", "old", "new", "said"),
    [
        ("name", "Deal", "Other", "Put back Name “Deal” of Other"),
        ("amount", Decimal("1250.50"), None, "Put back Amount “1,250.50” of Deal"),
        ("close_on", date(2026, 11, 3), date(2027, 1, 1), "Put back Close date “3 Nov 2026” of Deal"),
        ("category", "commit", "omitted", "Put back Forecast category “Commit” of Deal"),
        ("note", "", "Call", "Put back the empty note of Deal"),
    ],
)
def test_any_kind_of_value_comes_back(user: User, field: str, old: object, new: object, said: str) -> None:
    deal = make_opportunity(**{"name": "Deal", field: old})
    first = edit(deal, user, **{field: new})
    edit(deal, user, source="Fair")
    assert put(first, deal, field, user) == said
    held = Opportunity.find(deal.id)
    assert (getattr(held, field), held.source) == (old, "Fair")
    undo(by=user)
    assert getattr(Opportunity.find(deal.id), field) == new


def test_a_link_comes_back_unless_its_record_is_gone(user: User) -> None:
    acme, globex = make_company("Acme"), make_company("Globex")
    bob = make_person("Bob", company=acme)
    first = edit(bob, user, company=globex)
    put(first, bob, "company", user)
    assert Person.find(bob.id).company.name == "Acme"
    second = edit(bob, user, company=globex)
    with change("delete", by=user):
        Company.find(acme.id).delete_instance()
    with pytest.raises(Refused, match="The company of that time has been deleted since"):
        put(second, bob, "company", user)


def test_what_follows_from_other_things_is_not_put_back_alone(user: User) -> None:
    deal = make_opportunity()
    with change("move", by=user) as moved:
        move_to_stage(deal.id, stage_named("Meeting").id)
    with pytest.raises(Refused, match="Stage follows from other things"):
        put(moved.record, deal, "stage", user)


def test_bad_ways_to_put_back_are_refused_in_a_sentence(user: User) -> None:
    bob = make_person("Bob")
    edited = edit(bob, user, city="Rome")
    with pytest.raises(Refused, match="did not write this field"):
        put(edited, bob, "title", user)
    with pytest.raises(Refused, match="not in the history any more"), change("put_back", by=user):
        put_back(999, "person", bob.id, "city")
    put(edited, bob, "city", user)
    with pytest.raises(Refused, match="Bob has this value already"):
        put(edited, bob, "city", user)
    with change("delete", by=user):
        Person.find(bob.id).delete_instance()
    with pytest.raises(Refused, match="There is no person"):
        put(edited, bob, "city", user)


def test_a_record_tells_its_own_history_from_the_first_to_the_last(user: User) -> None:
    with change("import", by=user) as opened:
        opened.sentence = "Imported"
        ids = insert_records(Person, [{"name": f"Person {i}"} for i in range(20)])
    ann = Person.find(ids[7])
    edit(ann, user, city="Rome", title="Boss")
    told = record_history("person", ann.id)
    assert [(line.by, line.detail.done, line.detail.field, line.detail.old, line.detail.new) for line in told] == [
        ("Ada", "Changed", "Job title", "", "Boss"),
        ("Ada", "Changed", "City", "", "Rome"),
        ("Ada", "New", "", "", ""),
    ] or {line.detail.field for line in told} == {"City", "Job title", ""}
    assert told[-1].sentence == "Imported"
    assert told[-1].detail.record == "Person: Person 7"
    assert details_of(opened.id)[0].record == "20 × person"
    undo(by=user)
    assert [line.undone for line in record_history("person", ann.id)].count(True) == 2
