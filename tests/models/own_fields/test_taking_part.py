"""Own fields take part in editing, history, undo, bulk writes, backups and conversion."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.models import own_fields
from crm_desktop.models.activities.timeline import timeline
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.change_details import details_of
from crm_desktop.models.changes import change, history
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, is_server, open_database
from crm_desktop.models.database import database as proxy
from crm_desktop.models.editing import edit_record
from crm_desktop.models.keeping import back_up, restore
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion import Conversion, convert_lead
from crm_desktop.models.leads.making import make_lead as deed_make_lead
from crm_desktop.models.leads.suggestion import suggest_conversion
from crm_desktop.models.own_fields import OwnField, read
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import create_person, edit_person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_lead, make_own_field, make_person


def edit(user: User, lead: Lead, values: dict[str, Any]) -> None:
    with change("edit_lead", by=user):
        edit_record(Lead, lead.id, values, Lead.find(lead.id).version)


def test_an_own_field_is_edited_like_any_other_and_undone(user: User) -> None:
    field = make_own_field("Budget", "money")
    lead = make_lead()
    edit(user, lead, {field.column: "1250.5", "city": "Rome"})
    assert Lead.find(lead.id).own == {field.key: 125050}
    assert history()[0].sentence == "Changed Budget and City of Ann Lee"
    undo(by=user)
    assert Lead.find(lead.id).own == {}
    redo(by=user)
    edit(user, lead, {"own:budget": ""})
    assert Lead.find(lead.id).own == {}


def test_the_history_says_own_fields_by_name_with_old_and_new(user: User) -> None:
    number, day = make_own_field("Budget", "money"), make_own_field("Renewal", "date")
    lead = make_lead(own={number.key: 10000})
    edit(user, lead, {number.column: "1250", day.column: date(2026, 11, 21)})
    told = [(line.field, line.old, line.new) for line in details_of(history()[0].id)]
    assert told == [("Budget", "100.00", "1,250.00"), ("Renewal", "", "21 Nov 2026")]
    entries = timeline("lead", lead.id).entries
    assert "Budget: 100.00 → 1,250.00\nRenewal: – → 21 Nov 2026" in [entry.body for entry in entries]


def test_the_history_remembers_the_name_of_a_field_that_is_gone(user: User) -> None:
    field = make_own_field("Seats", "number")
    lead = make_lead()
    edit(user, lead, {field.column: 5})
    done = history()[0].id
    with change("retire", by=user):
        own_fields.retire(field.id)
    assert [(line.field, line.new) for line in details_of(done)] == [("Seats (removed)", "5")]


def test_a_value_that_cannot_be_or_a_field_that_is_gone_is_refused(user: User) -> None:
    field = make_own_field("Seats", "number")
    lead = make_lead()
    with pytest.raises(Refused, match="Seats is a number"):
        edit(user, lead, {field.column: "many"})
    with pytest.raises(Refused, match="removed meanwhile"):
        edit(user, lead, {"own.99": "1"})
    with pytest.raises(Refused, match="not changed by hand"):
        edit(user, lead, {"own": {}})


def test_new_records_are_made_with_own_values(user: User) -> None:
    lead_field, person_field = make_own_field("Where met"), make_own_field("Seats", "number", "person")
    with change("make", by=user):
        lead = deed_make_lead({"name": "Ann", lead_field.column: "fair"})
        person = create_person({"name": "Bob", "own:seats": "12"})
    assert (Lead.find(lead.id).own, Person.find(person).own) == ({lead_field.key: "fair"}, {person_field.key: 12})
    with change("edit", by=user):
        edit_person(person, {"own:Seats": Decimal("13")}, 1)
    assert Person.find(person).own == {person_field.key: 13}


def test_many_records_at_once_hold_own_values_and_are_undone(user: User) -> None:
    field, status = make_own_field("Größe"), make_lead().status
    rows = [{"name": f"L{number}", "status": status, "own": {field.key: f"G {number}"}} for number in range(700)]
    with change("import", by=user) as done:
        ids = insert_records(Lead, rows)
    assert Lead.find(ids[-1]).own == {field.key: "G 699"}
    undo(done.id, by=user)
    assert Lead.select().count() == 1
    redo(by=user)
    assert Lead.find(ids[-1]).own == {field.key: "G 699"}
    with change("edit", by=user):
        edit_record(Lead, ids[0], {field.column: "new"}, Lead.find(ids[0]).version)


def test_a_restored_backup_has_the_fields_the_values_and_the_indexes(user: User, database: str, tmp_path: Path) -> None:
    field = make_own_field("Seats", "number")
    lead = make_lead(own={field.key: 5})
    back_up(tmp_path / "kept.crmdb")
    close_database()
    into = database if is_server(database) else str(tmp_path / "new.crmdb")
    restore(tmp_path / "kept.crmdb", into, datetime(2026, 11, 22, 8))
    open_database(into)
    assert own_fields.fields_for("lead") == [field]
    assert Lead.find(lead.id).own == {field.key: 5}
    assert any(index.name.startswith("lead_own_") for index in proxy.obj.get_indexes("lead"))


# Conversion: oroinc/crm#226, custom fields with the same name are carried; the administrator maps the others


def convert(user: User, lead: Lead, opportunity: str = "") -> Conversion:
    with change("convert_lead", by=user):
        return convert_lead(lead.id, suggest_conversion(lead.id).choices(opportunity))


def lead_with(field: OwnField, value: Any, **values: Any) -> Lead:
    return make_lead("Ann Lee", company_name="Acme", own={field.key: read(field, value)}, **values)


def test_custom_fields_with_the_same_name_are_carried_to_every_result(user: User) -> None:
    field = make_own_field("Customer no")
    others = [make_own_field("CUSTOMER NO", kind=kind) for kind in ("person", "company", "opportunity")]
    done = convert(user, lead_with(field, "AB 12"), "Deal")
    results: list[Any] = [done.person, done.company, done.opportunity]
    assert [result.own for result in results] == [{other.key: "AB 12"} for other in others]
    assert [result.note for result in results] == [""] * 3
    undo(by=user)
    assert (Person.select().count(), Company.select().count()) == (0, 0)


def test_an_administrator_says_what_a_custom_field_becomes(user: User) -> None:
    field = make_own_field("Turnover", "money")
    crowns = make_own_field("Umsatz", "number", "opportunity")
    with change("map", by=user):
        own_fields.set_becomes(field.id, "company", "annual_revenue")
        own_fields.set_becomes(field.id, "opportunity", crowns.column)
    done = convert(user, lead_with(own_fields.named("lead", "Turnover") or field, "1250.50"), "Deal")
    assert done.company is not None
    assert done.opportunity is not None
    assert done.company.annual_revenue == Decimal("1250.50")
    assert done.opportunity.own == {crowns.key: 1250.5}


def test_a_custom_field_fills_the_field_of_that_name_that_a_company_has(user: User) -> None:
    done = convert(user, lead_with(make_own_field("Employees", "number"), 40))
    assert done.company is not None
    assert done.company.employees == 40


def test_a_custom_field_without_a_home_goes_into_the_note(user: User) -> None:
    done = convert(user, lead_with(make_own_field("Where met"), "Trade fair", note="Friendly"))
    assert done.person is not None
    assert done.person.note == "Friendly\n\nWhere met: Trade fair"


def test_a_value_that_the_other_field_cannot_hold_goes_into_the_note(user: User) -> None:
    make_own_field("Seats", "number", "person")
    done = convert(user, lead_with(make_own_field("Seats"), "about five"))
    assert done.person is not None
    assert (done.person.own, done.person.note) == ({}, "Seats: about five")


def test_a_value_of_an_existing_person_stays_and_the_leads_goes_into_the_note(user: User) -> None:
    field, other = make_own_field("Customer no"), make_own_field("Customer no", kind="person")
    make_person("Ann Lee", email="ann@acme.com", own={other.key: "OLD 1"})
    done = convert(user, lead_with(field, "NEW 2", email="ann@acme.com"))
    assert done.person is not None
    assert (done.person.own, done.person.note) == ({other.key: "OLD 1"}, "Customer no: NEW 2")
