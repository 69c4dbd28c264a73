"""Which column goes where: by the words people use for headers, then by what the values look like."""

from pathlib import Path

import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.imports.guessing import guess_mapping
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.wording import speak

PERSON = ["first_name", "last_name", "company_name", "email", "phone", "street", "postal_code", "city", "country"]
VALUES = ["Ann", "Lee", "Acme", "ann@example.com", "+49 30 1234567", "Main St 1", "12345", "Berlin", "Germany"]


def mapped(folder: Path, headers: list[str], *rows: list[str], kind: str = "leads") -> dict[str, str]:
    path = folder / "list.csv"
    lines = [headers, *(rows or [VALUES[: len(headers)]])]
    path.write_text("\n".join(";".join(line) for line in lines) + "\n", encoding="utf-8")
    table = read_table(path)
    return guess_mapping(table, kind).as_json(table.headers)


@pytest.mark.parametrize(
    "headers",
    [
        ["First Name", "Last Name", "Company", "Email Address", "Phone Number", "Street", "ZIP", "City", "Country"],
        ["Vorname", "Nachname", "Firma", "E-Mail", "Telefon", "Straße", "PLZ", "Ort", "Land"],
        ["Prénom", "Nom", "Société", "Adresse e-mail", "Téléphone", "Rue", "Code postal", "Ville", "Pays"],
        ["Nombre", "Apellidos", "Empresa", "Correo electrónico", "Teléfono", "Calle", "Código postal", "Ciudad",
         "País"],
        ["Förnamn", "Efternamn", "Företag", "E-post", "Telefon", "Gatuadress", "Postnummer", "Ort", "Land"],
        ["firstName", "lastName", "companyName", "emailAddress", "phoneNumber", "streetAddress", "postalCode", "city",
         "country"],
        ["FIRST_NAME", "LAST_NAME", "ORGANIZATION", "E_MAIL", "PHONE_1", "ADDRESS_LINE_1", "POST_CODE", "TOWN",
         "NATION"],
        ["First Name", "Last Name", "Account Name", "Email", "Business Phone", "Business Street",
         "Business Postal Code", "Business City", "Business Country/Region"],
        ["Given Name", "Family Name", "Organization 1 - Name", "E-mail 1 - Value", "Phone 1 - Value",
         "Address 1 - Street", "Address 1 - Postal Code", "Address 1 - City", "Address 1 - Country"],
    ],
)  # fmt: skip
def test_headers_of_five_languages_and_many_programs_are_understood(tmp_path: Path, headers: list[str]) -> None:
    assert list(mapped(tmp_path, headers).values()) == PERSON


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "sv"])
@pytest.mark.parametrize(
    "headers",
    [("Nom", "Prénom", "Entreprise"), ("Apellidos", "Nombre", "Empresa"), ("Name", "Vorname", "Firma"),
     ("Efternamn", "Förnamn", "Företag")],
)  # fmt: skip
def test_a_first_and_a_last_name_are_told_apart_whatever_the_window_speaks(tmp_path, headers, language) -> None:
    speak(tongue_of(language))
    assert list(mapped(tmp_path, [*headers], ["Lee", "Ann", "Acme"]).values()) == [
        "last_name", "first_name", "company_name",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "headers", "fields"),
    [
        ("fr", ["Nom", "Entreprise"], ["name", "company_name"]),
        ("es", ["Nombre", "Empresa"], ["name", "company_name"]),
        ("fr", ["Nom", "Prénom", "Nom de famille"], ["name", "first_name", "last_name"]),
        ("es", ["Nombre", "Nombre de pila", "Apellidos"], ["name", "first_name", "last_name"]),
    ],
)
def test_a_column_is_the_whole_name_where_nothing_else_parts_it(tmp_path, language, headers, fields) -> None:
    speak(tongue_of(language))
    assert list(mapped(tmp_path, headers, ["Ann Lee", "Ann", "Lee"][: len(headers)]).values()) == fields


def test_salesforce_and_hubspot_deals_are_understood(tmp_path: Path) -> None:
    row = ["Roof", "Acme", "Closed Won", "1000", "2026-01-31", "80"]
    salesforce = ["Opportunity Name", "Account Name", "Stage", "Amount", "Close Date", "Probability (%)"]
    hubspot = ["Deal Name", "Associated Company", "Deal Stage", "Amount", "Close Date", "Deal probability"]
    for headers in (salesforce, hubspot):
        found = mapped(tmp_path, headers, row, kind="opportunities")
        assert list(found.values()) == ["name", "company", "stage", "amount", "close_on", "likelihood"]


def test_an_organization_column_of_ids_is_no_company(tmp_path: Path) -> None:
    assert mapped(tmp_path, ["Name", "Organization"], ["Ann", "17"], ["Bob", "18"]) == {"Name": "name"}


def test_a_title_of_salutations_is_no_job(tmp_path: Path) -> None:
    assert "Title" not in mapped(tmp_path, ["Title", "Name"], ["Mr.", "Bob Roe"], ["Ms.", "Ann Lee"])
    assert mapped(tmp_path, ["Title", "Name"], ["CEO", "Bob Roe"])["Title"] == "title"


def test_columns_with_strange_headers_are_known_by_their_values(tmp_path: Path) -> None:
    found = mapped(tmp_path, ["Name", "Zorp", "Blib"], ["Ann", "ann@example.com", "https://example.com"])
    assert found == {"Name": "name", "Zorp": "email", "Blib": "website"}


def test_a_list_without_headers_is_mapped_by_its_values(tmp_path: Path) -> None:
    found = mapped(
        tmp_path, ["Ann Lee", "ann@example.com", "+1 212 555 0100"], ["Bob", "b@example.com", "+1 212 555 0101"]
    )
    assert list(found.values()) == ["name", "email", "phone"]


def test_several_phones_and_e_mails_take_the_places_there_are(tmp_path: Path) -> None:
    headers = ["Name", "Home Phone", "Work Phone", "Cell", "Email 2", "Email 1", "Email 3"]
    row = ["Ann", "111 1111", "222 2222", "333 3333", "b@example.com", "a@example.com", "c@example.com"]
    assert mapped(tmp_path, headers, row) == {
        "Name": "name", "Home Phone": "phone_2", "Work Phone": "phone", "Cell": "mobile",
        "Email 2": "email_2", "Email 1": "email", "Email 3": "note",
    }  # fmt: skip


def test_one_address_is_taken_whole_and_the_office_comes_first(tmp_path: Path) -> None:
    headers = ["Name", "Home Street", "Home City", "Business Street", "Business City"]
    found = mapped(tmp_path, headers, ["Ann", "Elm 1", "Ulm", "Market 2", "Bonn"])
    assert found == {"Name": "name", "Business Street": "street", "Business City": "city"}
    assert mapped(tmp_path, headers, ["Ann", "Elm 1", "Ulm", "", ""])["Home City"] == "city"


@pytest.mark.parametrize(
    "header",
    ["Password", "Passwort", "Mot de passe", "CCNumber", "Credit Card Number", "CVV2", "SSN", "National ID", "IBAN",
     "Personnummer", "Mother's Maiden Name"],
)  # fmt: skip
def test_secrets_are_never_mapped_by_themselves(tmp_path: Path, header: str) -> None:
    assert header not in mapped(tmp_path, ["Name", header], ["Ann", "4111111111111111"])
