"""Search anywhere: people, companies, opportunities, leads and notes in one box."""

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change
from crm_desktop.models.finding import find_anything
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person


def test_one_box_finds_every_kind(user: User) -> None:
    company = make_company("Björk & Söner", city="Oslo")
    person = make_person("Zoë Lind", company=company, email="zoe@bjork.example")
    make_opportunity("Björk order", company=company)
    make_lead("Ann", company_name="Bjork AB")
    with change("note", by=user):
        note = Activity.create(kind="note", body="asked for a bjork quote", at=None)
        ActivityLink.create(activity=note, person=person)
    found = find_anything("bjork", user)
    assert {(hit.kind, hit.title) for hit in found} == {
        ("company", "Björk & Söner"), ("opportunity", "Björk order"), ("person", "Zoë Lind"), ("lead", "Ann"),
    }  # fmt: skip
    assert found[0].title.startswith("Björk")
    assert found[-1].detail == "Note: asked for a bjork quote"


@pytest.mark.parametrize("text", ["", "  ", '"', "city:oslo", "(", "-x", "no:", "'; DROP TABLE lead"])
def test_no_text_is_wrong_in_the_box(user: User, text: str) -> None:
    make_lead("Somebody")
    assert find_anything(text, user) == []
