"""Several people on an opportunity, with roles, one of them primary."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.people_on_opportunity import add_person, give_role, make_primary, remove_person
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_opportunity, make_person


@pytest.fixture
def deal(user: User) -> Opportunity:
    """An opportunity with Ann, who decides, and Bob."""
    deal = make_opportunity("Deal")
    with change("add_people", by=user):
        add_person(deal.id, make_person("Ann Lee").id, "Decides")
        add_person(deal.id, make_person("Bob Roe").id)
    return Opportunity.find(deal.id)


def roles(deal: Opportunity) -> dict[str, str]:
    """Everyone's role by name."""
    return {part.person.name: part.role for part in deal.people}


def person_named(name: str) -> Person:
    """The person of this name."""
    return Person.get(Person.name == name)


def test_the_first_person_is_the_primary_one(deal: Opportunity) -> None:
    assert roles(deal) == {"Ann Lee": "Decides", "Bob Roe": ""}
    assert deal.person.name == "Ann Lee"


def test_nobody_takes_part_twice(deal: Opportunity, user: User) -> None:
    with pytest.raises(Refused, match="Ann Lee takes part in Deal already"), change("add", by=user):
        add_person(deal.id, person_named("Ann Lee").id)


def test_a_role_and_the_primary_contact_are_changed_and_undone(deal: Opportunity, user: User) -> None:
    bob = person_named("Bob Roe")
    with change("give_role", by=user) as opened:
        give_role(deal.id, bob.id, " Pays ")
    assert opened.sentence == "Gave Bob Roe “Pays” in Deal"
    with change("make_primary", by=user):
        make_primary(deal.id, bob.id)
    assert Opportunity.find(deal.id).person == bob
    undo(by=user)
    undo(by=user)
    assert roles(deal)["Bob Roe"] == ""
    assert Opportunity.find(deal.id).person.name == "Ann Lee"


def test_when_the_primary_contact_leaves_the_next_one_takes_the_place(deal: Opportunity, user: User) -> None:
    with change("remove", by=user):
        remove_person(deal.id, person_named("Ann Lee").id)
    assert Opportunity.find(deal.id).person.name == "Bob Roe"
    with change("remove", by=user):
        remove_person(deal.id, person_named("Bob Roe").id)
    assert Opportunity.find(deal.id).person is None


def test_someone_who_has_left_is_said_so(deal: Opportunity, user: User) -> None:
    with pytest.raises(Refused, match="no longer takes part"), change("role", by=user):
        give_role(deal.id, make_person("Cem").id, "Uses")
