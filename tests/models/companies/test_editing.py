"""Making and changing companies."""

from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.companies.editing import create_company, edit_company
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_company, make_person


def test_a_company_is_a_prospect_of_its_creator_unless_said(user: User) -> None:
    with change("create_company", by=user) as opened:
        acme = Company.find(create_company({"name": "Acme", "annual_revenue": "1000000"}))
    assert (acme.relationship, acme.owner, acme.annual_revenue) == ("prospect", user, Decimal("1000000.00"))
    assert opened.sentence == "Added Acme"


def test_a_parent_company_is_found_or_made_by_its_name(user: User) -> None:
    with change("create_company", by=user):
        acme = Company.find(create_company({"name": "Acme North", "parent": "Acme"}))
    assert acme.parent.name == "Acme"


def test_a_company_never_belongs_to_its_own_daughter(user: User) -> None:
    mother = make_company("Mother")
    daughter = make_company("Daughter", parent=mother)
    with pytest.raises(Refused, match="Daughter belongs to Mother"), change("edit_company", by=user):
        edit_company(mother.id, {"parent": daughter.id}, mother.version)


def test_people_of_a_deleted_company_stay_without_one(user: User) -> None:
    acme = make_company("Acme")
    ann = make_person("Ann Lee", company=acme)
    with change("delete", by=user):
        delete_records(Company, [acme.id], "companies")
    assert Person.find(ann.id).company is None
