"""Forms for people and companies say while one types who is known already, as the form for leads does."""

import pytest

from crm_desktop.dialogs.new_company import NewCompany
from crm_desktop.dialogs.new_person import NewPerson
from tests.makers import make_company, make_person


@pytest.fixture
def typed(user, background, host, qtbot):
    def said(form, **texts):
        dialog = form(background, host)
        dialog.open()
        qtbot.waitUntil(lambda: background.idle)
        for name, text in texts.items():
            qtbot.keyClicks(dialog.fields[name], text)
        dialog.known.look()
        qtbot.waitUntil(lambda: background.idle)
        return dialog.known.said.text()

    return said


def test_a_company_of_that_name_or_domain_is_told(typed):
    make_company("Acme GmbH", city="Bonn", website="https://www.acme.example")
    assert typed(NewCompany, name="ACME gmbh").startswith("Acme GmbH (prospect · Bonn")
    assert "same name, another legal form" in typed(NewCompany, name="Acme AG")
    assert typed(NewCompany, name="Nothing like it") == ""


def test_a_person_with_that_address_is_told(typed):
    make_person("Ann Lee", email="ann@acme.example")
    assert typed(NewPerson, name="Anne Lee", email="ann@acme.example") == (
        "Ann Lee (ann@acme.example) is a person already: same e-mail."
    )
    assert typed(NewPerson, name="Bob Roe") == ""


def test_a_user_of_the_program_does_not_belong_among_the_people(typed):
    assert typed(NewPerson, name="Ada") == "Ada is a user of this program; users do not belong among the people."
