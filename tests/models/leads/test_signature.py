"""What a pasted business card, signature or vCard tells of a lead."""

import pytest

from crm_desktop.models.leads.signature import looks_like_contact, read_contact

SIGNATURE = """\
--
Ann Lee
Head of Purchasing
Acme Tools Ltd.
12 Mill Road | Sheffield
T: +44 114 496 0123   M: +44 7700 900123
Fax: +44 114 496 0999
ann.lee@acme-tools.co.uk | www.acme-tools.co.uk
"""
CARD = """\
BEGIN:VCARD
VERSION:3.0
N:Lee;Ann;;Dr.;
FN:Dr. Ann Lee
ORG:Acme Tools;Purchasing
TITLE:Head of Purchasing
TEL;TYPE=WORK,VOICE:+44 114 496 0123
TEL;TYPE=CELL:+44 7700 900123
TEL;TYPE=FAX:+44 114 496 0999
EMAIL:ann@acme.com
ADR;TYPE=WORK:;;12 Mill Road;Sheffield;South Yorkshire;S1 2HE;United Kingdom
URL:https://acme.com
NOTE:Met at the fair
END:VCARD
"""


def test_a_signature_fills_the_fields() -> None:
    found = read_contact(SIGNATURE)
    assert found["name"] == "Ann Lee"
    assert found["title"] == "Head of Purchasing"
    assert found["company_name"] == "Acme Tools Ltd."
    assert (found["phone"], found["mobile"]) == ("+44 114 496 0123", "+44 7700 900123")
    assert (found["email"], found["website"]) == ("ann.lee@acme-tools.co.uk", "www.acme-tools.co.uk")
    assert found["street"] == "12 Mill Road"
    assert "0999" not in str(found)


def test_a_vcard_fills_the_fields() -> None:
    assert read_contact(CARD) == {
        "name": "Dr. Ann Lee", "first_name": "Ann", "last_name": "Lee", "company_name": "Acme Tools",
        "title": "Head of Purchasing", "phone": "+44 114 496 0123", "mobile": "+44 7700 900123",
        "email": "ann@acme.com", "street": "12 Mill Road", "city": "Sheffield", "state": "South Yorkshire",
        "postal_code": "S1 2HE", "country": "United Kingdom", "website": "https://acme.com", "note": "Met at the fair",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jörg Müller\nMüller Maschinenbau GmbH\nHauptstr. 5\n04109 Leipzig\n0341 9998877",
         {"name": "Jörg Müller", "company_name": "Müller Maschinenbau GmbH", "street": "Hauptstr. 5",
          "postal_code": "04109", "city": "Leipzig", "phone": "0341 9998877"}),
        ("Bob Roe, VP Sales\nbob@gmail.com", {"email": "bob@gmail.com", "title": "Bob Roe, VP Sales"}),
        ("Eve\nContoso\neve@contoso.com", {"name": "Eve", "company_name": "Contoso", "email": "eve@contoso.com"}),
        ("Ann Lee <ann@acme.com>\nAcme", {"name": "Ann Lee", "email": "ann@acme.com", "company_name": "Acme"}),
        ("Sam Poe\n100 Main St\nDenver, CO 80202\n(303) 555-0100 ext. 7",
         {"name": "Sam Poe", "street": "100 Main St", "city": "Denver", "state": "CO", "postal_code": "80202",
          "phone": "(303) 555-0100 ext. 7"}),
        ("", {}),
        ("\n\n--\n", {}),
    ],
)  # fmt: skip
def test_signatures_of_many_kinds(text: str, expected: dict[str, str]) -> None:
    assert read_contact(text) == expected


def test_a_broken_card_is_read_as_far_as_it_goes() -> None:
    found = read_contact("BEGIN:VCARD\nFN:Ann Lee\nEMAIL:ann@acme.com")
    assert (found["name"], found["email"]) == ("Ann Lee", "ann@acme.com")


def test_a_single_line_is_only_a_name() -> None:
    assert not looks_like_contact("Ann Lee")
    assert looks_like_contact("Ann Lee\nAcme")
    assert looks_like_contact(CARD)


def test_a_very_long_paste_ends() -> None:
    assert read_contact("x 1 " * 100_000 + "\n" + "line\n" * 10_000)["name"] == "line"
