"""A change is one transaction, one step of undo and one line of history."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from crm_desktop.models.bulk_records import IDS_AT_ONCE, insert_records, update_records
from crm_desktop.models.changes import Change, NoOpenChange, change, history, latest_redoable, latest_undoable
from crm_desktop.models.companies import Company
from crm_desktop.models.database import open_database
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.search_index import MatchKey, contains, same
from crm_desktop.models.undoing import LaterStands, changed_fields, redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person


def new_status() -> LeadStatus:
    return LeadStatus.get(LeadStatus.name == "New")


def test_writing_outside_a_change_is_a_bug(user: User) -> None:
    with pytest.raises(NoOpenChange):
        Lead.create(name="Nobody", status=new_status())


def test_a_change_that_fails_writes_nothing(user: User) -> None:
    with pytest.raises(ZeroDivisionError), change("try", by=user):  # noqa: PT012
        Lead.create(name="Nobody", status=new_status())
        raise ZeroDivisionError
    assert Lead.select().count() == 0
    assert Change.select().count() == 0


def test_a_change_that_changes_nothing_leaves_no_history(user: User) -> None:
    lead = make_lead()
    with change("look", by=user):
        Lead.find(lead.id).save()
    assert [entry.deed for entry in history()] == ["make_lead"]


def test_undo_and_redo_of_an_edit_say_from_what_to_what(user: User) -> None:
    lead = make_lead("Ann", possible_value=100)
    with change("edit_lead", by=user) as opened:
        held = Lead.find(lead.id)
        held.name, held.next_action_on = "Anna", datetime.date(2026, 5, 1)
        held.save()
    assert {(row["field"], row["old"], row["new"]) for row in changed_fields(opened.id)} == {
        ("name", "Ann", "Anna"),
        ("next_action_on", None, "2026-05-01"),
    }
    undo(by=user)
    assert Lead.find(lead.id).name == "Ann"
    assert Lead.find(lead.id).next_action_on is None
    redo(by=user)
    assert Lead.find(lead.id).next_action_on == datetime.date(2026, 5, 1)


def test_undo_survives_a_restart(database: str, user: User) -> None:
    lead = make_lead("Ann")
    open_database(database)
    undo(by=user)
    assert Lead.get_or_none(Lead.id == lead.id) is None
    redo(by=user)
    assert Lead.find(lead.id).name == "Ann"


def test_everything_can_be_undone_in_turn_and_done_again(user: User) -> None:
    for name in ("A", "B", "C"):
        make_lead(name)
    for _ in range(3):
        undo(by=user)
    assert Lead.select().count() == 0
    assert latest_undoable(user) is None
    for _ in range(3):
        redo(by=user)
    assert [lead.name for lead in Lead.select().order_by(Lead.id)] == ["A", "B", "C"]
    assert latest_redoable(user) is None


def test_undo_is_refused_when_a_later_change_wrote_the_same_record(user: User) -> None:
    lead = make_lead("Ann")
    with change("edit_lead", by=user) as first:
        held = Lead.find(lead.id)
        held.title = "Boss"
        held.save()
    with change("edit_lead", by=user):
        held = Lead.find(lead.id)
        held.city = "Rome"
        held.save()
    with pytest.raises(Refused, match="came later"):
        undo(first.id, by=user)
    assert Lead.find(lead.id).title == "Boss"


def test_undo_of_a_company_that_somebody_works_at_is_refused(user: User) -> None:
    company = make_company()
    make_person(company=company)
    made = Change.get(Change.deed == "make_company")
    with pytest.raises(LaterStands, match="Acme"):
        undo(made.id, by=user)
    assert Company.select().count() == 1


def test_a_deleted_company_lets_its_people_go_and_undo_brings_both_back(user: User) -> None:
    company = make_company("Acme")
    person = make_person(company=company)
    with change("delete_company", by=user):
        Company.find(company.id).delete_instance()
    assert Person.find(person.id).company is None
    undo(by=user)
    assert Person.find(person.id).company.name == "Acme"


def test_two_people_who_edit_the_same_record_are_told(user: User) -> None:
    lead = make_lead()
    mine, theirs = Lead.find(lead.id), Lead.find(lead.id)
    with change("edit", by=user):
        theirs.city = "Rome"
        theirs.save()
    with pytest.raises(ChangedSince), change("edit", by=user):  # noqa: PT012
        mine.city = "Paris"
        mine.save()
    assert Lead.find(lead.id).city == "Rome"


def test_bulk_rows_are_found_matched_undone_and_done_again(user: User) -> None:
    rows = [
        {"name": f"Lead Zoë {i}", "status": new_status(), "email": f"A{i}@x.org", "phone": f"+46 70 000 {i:04}"}
        for i in range(700)
    ]
    with change("import", by=user):
        ids = insert_records(Lead, rows)
    assert ids == list(range(ids[0], ids[0] + 700))
    assert Lead.select().where(contains(Lead, "zoe 69")).count() == 11
    assert same(["ea5@x.org"], ["lead"]) == [("ea5@x.org", "lead", ids[5])]
    undo(by=user)
    assert (Lead.select().count(), MatchKey.select().count()) == (0, 0)
    redo(by=user)
    assert Lead.select().where(contains(Lead, "ZOË 69")).count() == 11
    assert Lead.find(ids[5]).phone == "+46 70 000 0005"
    make_lead("After")
    assert Lead.select().where(contains(Lead, "after")).count() == 1


def test_a_bulk_of_any_values_comes_back_unchanged_after_undo_and_redo(user: User) -> None:
    text = "“a\"b\\ 'c' \n\t\x07 {}[] %s ? 李 😀 ‮ é"
    leads = [
        {"name": f"{text} {i}", "status": new_status(), "note": text * i, "possible_value": Decimal(i) / 100,
         "next_action_on": datetime.date(2026, 11, 21), "created_on": datetime.datetime(2020, 1, 2, 3, 4, 5)}
        for i in range(600)
    ]  # fmt: skip
    people = [{"name": text, "do_not_contact": bool(i % 2)} for i in range(4)]
    with change("import", by=user):
        for some in (leads[:300], leads[300:]):
            insert_records(Lead, some)
        insert_records(Person, people)

    def contents() -> list[dict[str, Any]]:
        records = [*Lead.select().order_by(Lead.id), *Person.select().order_by(Person.id)]
        return [{**record.stored(), "updated_on": None, "id": record.id} for record in records]

    before = contents()
    undo(by=user)
    assert contents() == []
    redo(by=user)
    assert contents() == before
    undo(by=user)
    assert (contents(), MatchKey.select().count()) == ([], 0)


def test_a_bulk_is_undone_beside_records_that_stay_findable(user: User) -> None:
    rows = [{"name": f"Old {i}", "status": new_status()} for i in range(520)]
    with change("import", by=user):
        insert_records(Lead, rows)
    with change("import", by=user):
        insert_records(Lead, [{**row, "name": "New"} for row in rows * 2])
    undo(by=user)
    assert [Lead.select().where(contains(Lead, word)).count() for word in ("new", "old")] == [0, 520]
    make_lead("New again")
    assert Lead.select().where(contains(Lead, "new")).count() == 1


@pytest.mark.parametrize("words", ['a"b', "%", "_", "'", "*", "zo", "(", "AND", "-", "\\"])
def test_any_character_can_be_searched(user: User, words: str) -> None:
    make_lead(f'say {words} "loud"')
    make_lead("other")
    assert [lead.name for lead in Lead.select().where(contains(Lead, words))] == [f'say {words} "loud"']


def test_more_records_than_one_statement_can_name_are_changed_and_put_back(user: User) -> None:
    count = IDS_AT_ONCE + 1
    with change("import", by=user):
        ids = insert_records(Lead, [{"name": f"Lead {i}", "status": new_status()} for i in range(count)])
    with change("edit", by=user):
        assert update_records(Lead, {lead_id: {"city": "Rome"} for lead_id in ids}) == count
    assert Lead.select().where(Lead.city == "Rome").count() == count
    undo(by=user)
    assert Lead.select().where(Lead.city == "").count() == count
