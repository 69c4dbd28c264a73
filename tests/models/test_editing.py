"""Editing a field in place: every kind of value, and every way the business says no."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change, latest_undoable
from crm_desktop.models.companies import Company
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.editing import doubt_about, edit_record
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person


def edited(model, record, user: User, **values: object) -> str:
    """Edits and answers the sentence of it."""
    with change("edit", by=user) as opened:
        edit_record(model, record.id, values, record.version)
    return opened.sentence


def test_a_changed_field_is_said_by_its_label_and_the_records_name(user: User) -> None:
    ann = make_person("Ann Lee")
    assert edited(Person, ann, user, title="Director") == "Changed Job title of Ann Lee"
    assert Person.find(ann.id).title == "Director"


def test_a_date_is_said_as_a_date(user: User) -> None:
    ann = make_lead("Ann Lee")
    assert edited(Lead, ann, user, next_action_on=date(2026, 11, 27)) == "Changed Next action date of Ann Lee"


def test_two_fields_are_named_and_many_are_counted(user: User) -> None:
    ann = make_person("Ann Lee")
    assert edited(Person, ann, user, title="Director", city="Oslo") == "Changed Job title and City of Ann Lee"
    bob = make_person("Bob Roe")
    said = edited(Person, bob, user, title="a", city="b", state="c", country="d")
    assert said == "Changed 4 fields of Bob Roe"


def test_an_edit_answers_the_new_version_for_the_next_one(user: User) -> None:
    ann = make_person("Ann Lee")
    with change("edit", by=user):
        version = edit_record(Person, ann.id, {"title": "a"}, ann.version)
    with change("edit", by=user):
        assert edit_record(Person, ann.id, {"title": "b"}, version) == version + 1


def test_the_same_value_again_is_no_change(user: User) -> None:
    ann = make_person("Ann Lee", title="Director")
    before = latest_undoable(user)
    edited(Person, ann, user, title="Director ")
    assert latest_undoable(user) == before


def test_an_edit_of_a_version_not_seen_is_refused(user: User) -> None:
    ann = make_person("Ann Lee")
    edited(Person, ann, user, title="Director")
    with pytest.raises(ChangedSince, match="Ada has changed Job title of Ann Lee meanwhile"), change("edit", by=user):
        edit_record(Person, ann.id, {"title": "Other"}, ann.version)


def test_an_edit_of_a_deleted_record_is_refused_in_one_sentence(user: User) -> None:
    ann = make_person("Ann Lee")
    with change("delete", by=user):
        delete_records(Person, [ann.id], "people")
    with pytest.raises(ChangedSince, match="This person has been deleted meanwhile"), change("edit", by=user):
        edit_record(Person, ann.id, {"title": "Other"}, ann.version)


@pytest.mark.parametrize(
    ("model", "field", "value", "kept"),
    [
        (Lead, "possible_value", "1250.5", Decimal("1250.50")),
        (Lead, "possible_value", "", None),
        (Lead, "next_action_on", "2026-12-01", date(2026, 12, 1)),
        (Lead, "temperature", "Hot", "hot"),
        (Lead, "status", "contacted", "Contacted"),
        (Lead, "city", " New\n York ", "New York"),
        (Lead, "note", "two\nlines", "two\nlines"),
        (Lead, "name", "اسم طويل", "اسم طويل"),
        (Company, "employees", "12", 12),
        (Person, "do_not_contact", True, True),
    ],
)
def test_a_value_is_read_as_its_field_means_it(model, field: str, value: object, kept: object, user: User) -> None:
    maker = {Lead: make_lead, Company: make_company, Person: make_person}[model]
    record = maker("Someone")
    edited(model, record, user, **{field: value})
    found = getattr(model.find(record.id), field)
    assert (found.name if field == "status" else found) == kept


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "  ", "Name cannot be empty"),
        ("possible_value", "a lot", "Possible value is an amount"),
        ("possible_value", "1e30", "999,999,999,999.99 at most"),
        ("next_action_on", "soon", "Next action on is a date"),
        ("temperature", "boiling", "one of: Cold, Warm, Hot"),
        ("status", "Nonsense", "There is no status “Nonsense”"),
        ("status", None, "Status cannot be empty"),
        ("version", 3, "not changed by hand"),
        ("nonsense", 3, "not changed by hand"),
    ],
)
def test_a_value_that_cannot_be_is_refused(field: str, value: object, sentence: str, user: User) -> None:
    lead = make_lead()
    with pytest.raises(Refused, match=sentence), change("edit", by=user):
        edit_record(Lead, lead.id, {field: value}, lead.version)


def test_an_odd_e_mail_is_kept_and_doubted() -> None:
    assert doubt_about("email", "ann@lee") == "“ann@lee” does not look like an e-mail address."
    assert doubt_about("email", "ann@example.org") == ""
    assert doubt_about("city", "@") == ""


def test_deleting_many_is_one_step_that_undo_takes_back(user: User) -> None:
    ids = [make_person(name).id for name in ("Ann Lee", "Bob Roe")]
    with change("delete", by=user) as opened:
        assert delete_records(Person, ids, "people") == 2
    assert opened.sentence == "Deleted 2 people"
    undo(by=user)
    assert Person.select().count() == 2


def test_deleting_what_is_gone_is_refused(user: User) -> None:
    with pytest.raises(Refused, match="already"), change("delete", by=user):
        delete_records(Person, [404], "people")
