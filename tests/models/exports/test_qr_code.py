"""A contact as a QR code: what a camera would read is the vCard."""

import pytest
import segno

from crm_desktop.models.companies import Company
from crm_desktop.models.exports.qr_code import contact_code
from crm_desktop.models.exports.vcard import card_text
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import read_sheet
from crm_desktop.models.users import User
from tests.makers import make_company, make_person


def code_of(text: str) -> list[list[int]]:
    return [list(row) for row in segno.make(text, error="l", micro=False, encoding="utf-8").matrix]


def test_a_person_with_company_and_numbers(user: User) -> None:
    person = make_person("Jörg Lee", title="CEO", phone="+49 171 555", email="j@acme.com", company=make_company("Acme"))
    expected = card_text(
        "people",
        {"name": "Jörg Lee", "title": "CEO", "company": "Acme", "phone": "+49 171 555", "email": "j@acme.com"},
    )
    assert contact_code(read_sheet(Person, person.id)) == code_of(expected)


def test_an_address_that_does_not_fit_is_left_out(user: User) -> None:
    company = make_company("Acme", phone="0171", street="x" * 900)
    assert contact_code(read_sheet(Company, company.id)) == code_of(
        card_text("companies", {"name": "Acme", "phone": "0171"})
    )


def test_a_name_that_is_too_long_for_a_code_is_refused(user: User) -> None:
    person = make_person("x" * 5_000)
    with pytest.raises(Refused, match="is too long for a code"):
        contact_code(read_sheet(Person, person.id))
