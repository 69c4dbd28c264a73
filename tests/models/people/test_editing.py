"""Making and changing people, with and without a company."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import create_person, edit_person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_company, make_person


def created(user: User, **values: object) -> Person:
    """A person made as a form makes one."""
    with change("create_person", by=user):
        return Person.find(create_person(values))


def test_a_person_without_a_company_is_complete(user: User) -> None:
    ann = created(user, name="Ann Lee")
    assert (ann.name, ann.company, ann.owner) == ("Ann Lee", None, user)


def test_a_company_that_is_typed_is_found_however_it_is_spelled(user: User) -> None:
    acme = make_company("Acme, Inc.")
    assert created(user, name="Ann Lee", company=" ACME Inc").company == acme


def test_a_company_that_nobody_knows_is_made(user: User) -> None:
    ann, bob = created(user, name="Ann Lee", company="Nordwind"), created(user, name="Bob Roe", company="Nordwind")
    assert ann.company == bob.company
    assert Company.select().count() == 1
    assert ann.company.relationship == "prospect"


def test_a_person_needs_a_name(user: User) -> None:
    with pytest.raises(Refused, match="Name cannot be empty"):
        created(user, title="Director")


@pytest.mark.parametrize(
    ("edit", "kept"),
    [
        ({"name": "Ann Marie Roe"}, ("Ann Marie Roe", "Ann Marie", "Roe")),
        ({"name": "Ann"}, ("Ann", "Ann", "")),
        ({"last_name": "Roe"}, ("Ann Roe", "Ann", "Roe")),
        ({"name": "Dr. Roe", "last_name": "Roe"}, ("Dr. Roe", "Ann", "Roe")),
    ],
)
def test_a_name_and_its_parts_are_kept_in_step(edit: dict[str, str], kept: tuple[str, str, str], user: User) -> None:
    ann = make_person("Ann Lee", first_name="Ann", last_name="Lee")
    with change("edit_person", by=user):
        edit_person(ann.id, edit, ann.version)
    held = Person.find(ann.id)
    assert (held.name, held.first_name, held.last_name) == kept


def test_parts_that_never_made_up_the_name_are_left_alone(user: User) -> None:
    ann = make_person("Dr. Ann Lee PhD", first_name="Ann", last_name="Lee")
    with change("edit_person", by=user):
        edit_person(ann.id, {"name": "Prof. Ann Lee PhD"}, ann.version)
    held = Person.find(ann.id)
    assert (held.first_name, held.last_name) == ("Ann", "Lee")


def test_a_person_moves_to_another_company_and_to_none(user: User) -> None:
    ann = make_person("Ann Lee", company=make_company("Acme"))
    with change("edit_person", by=user):
        version = edit_person(ann.id, {"company": "Nordwind"}, ann.version)
    assert Person.find(ann.id).company.name == "Nordwind"
    with change("edit_person", by=user):
        edit_person(ann.id, {"company": None}, version)
    assert Person.find(ann.id).company is None
