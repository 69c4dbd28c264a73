"""Values decide, too: where a header says nothing, says something else, or is not there."""

import pytest

from crm_desktop.models.imports.columns import read_columns
from crm_desktop.models.imports.guessing import guess_mapping
from tests.models.imports.tables import fields_of, headless, table_of


@pytest.mark.parametrize(
    "ids", [["17", "18"], ["ORG-0012", "ORG-0013"], ["0015g00000ABCDE", "0015g00000ABCDF"],
            ["d4937761-c76e-4bb6-afc0-b7c29bfe0f93", "71fd05b0-8f7e-42ee-a6eb-a8cc7cbb4c00"]],
)  # fmt: skip
def test_an_organization_column_that_holds_ids_is_no_company_name(ids: list[str]) -> None:
    table = table_of(["Name", "Organization"], ["Ann Lee", ids[0]], ["Bo Ek", ids[1]])
    assert fields_of(table) == ["name", None]


def test_a_list_without_headers_is_mapped_by_its_values() -> None:
    table = headless(
        ["Ann", "Lee", "Acme Inc.", "Sales Manager", "ann@acme.example", "+1 212 555 0100", "www.acme.example",
         "12 Main Street", "Springfield", "IL", "62704", "United States", "2026-11-21"],
        ["Bo", "Ek", "Umbrella Ltd", "CEO", "bo@umbrella.example", "+1 917 555 0101", "www.umbrella.example",
         "7 Elm Road", "Salem", "OR", "97301", "Canada", "2026-12-24"],
    )  # fmt: skip
    assert fields_of(table) == [
        "first_name", "last_name", "company_name", "title", "email", "phone", "website", "street", "city", "state",
        "postal_code", "country", None,
    ]  # fmt: skip


def test_a_german_list_without_headers_is_mapped_by_its_values() -> None:
    table = headless(
        ["Bäcker Müller GmbH", "Jürgen Müller", "Geschäftsführer", "Hauptstr. 5", "12345", "Berlin", "030 1234567",
         "info@mueller.example"],
        ["Schulze & Co. KG", "Anna von der Heide", "Einkäuferin", "Am Markt 12a", "80331", "München", "089 7654321",
         "schulze@example.de"],
    )  # fmt: skip
    assert fields_of(table) == ["company_name", "name", "title", "street", "postal_code", "city", "phone", "email"]


def test_companies_without_headers_are_mapped_by_their_values() -> None:
    table = headless(["Acme Inc.", "https://acme.example", "Springfield", "62704"],
                     ["Umbrella Ltd", "https://umbrella.example", "Salem", "97301"])  # fmt: skip
    assert fields_of(table, "companies") == ["name", "website", "city", "postal_code"]


def test_deals_without_headers_are_mapped_by_their_values() -> None:
    table = headless(["Roof for the church", "Acme Inc.", "12,500.00", "2026-11-21"],
                     ["New windows", "Umbrella Ltd", "900", "2026-12-24"])  # fmt: skip
    assert fields_of(table, "opportunities") == ["name", "company", "amount", "close_on"]


def test_numbers_that_may_be_anything_are_no_postal_codes_and_no_phones() -> None:
    table = headless(["Ann Lee", "10452", "1234567"], ["Bo Ek", "10453", "1234568"])
    assert fields_of(table) == ["name", None, None]


def test_55_a_phone_column_with_a_strange_header_and_an_empty_first_row_is_found() -> None:
    table = table_of(["Name", "Contact line A"], ["Ann Lee", ""], ["Bo Ek", "+1 917 555 0101"])
    assert fields_of(table) == ["name", "phone"]
    assert table.samples(1) == ["+1 917 555 0101"]


def test_two_phone_columns_and_three_e_mail_columns_all_stay() -> None:
    table = table_of(
        ["Name", "Phone 1", "Phone 2", "Email 1", "Email 2", "Email 3"],
        ["Ann", "+1 212 555 0100", "+1 212 555 0101", "a@example.com", "b@example.com", "c@example.com"],
    )
    assert fields_of(table) == ["name", "phone", "phone_2", "email", "email_2", "note"]


def test_first_last_and_full_name_are_told_apart() -> None:
    table = table_of(["Vorname", "Name"], ["Ann", "Lee"], ["Bo", "Ek"])
    assert fields_of(table) == ["first_name", "last_name"]
    table = table_of(["First Name", "Name"], ["Ann", "Ann Lee"], ["Bo", "Bo Ek"])
    assert fields_of(table) == ["first_name", "name"]


def test_a_title_beside_a_job_title_is_said_before_the_name() -> None:
    assert fields_of(table_of(["Title", "Job Title", "Name"], ["Dr", "Buyer", "Ann"])) == [None, "title", "name"]


def test_the_type_of_an_account_may_be_its_relationship() -> None:
    known = {"relationship": frozenset({"customer", "prospect"})}
    table = table_of(["Account", "Type"], ["Acme", "Customer"], ["Umbrella", "Prospect"])
    assert guess_mapping(table, "companies", known).fields == ("name", "relationship")
    table = table_of(["Account", "Type"], ["Acme", "Bakery"], ["Umbrella", "Shop"])
    assert guess_mapping(table, "companies", known).fields == ("name", "type")


def test_an_own_field_takes_the_column_of_its_name() -> None:
    table = table_of(["Name", "shoe SIZE", "Zorp"], ["Ann", "42", "x"], ["Bo", "44", "y"])
    assert guess_mapping(table, "leads", own=["Shoe size"]).fields == ("name", "own:Shoe size", None)


def test_a_country_code_that_is_a_country_is_one() -> None:
    table = table_of(["Name", "Country Code", "Phone"], ["Ann", "US", "212 555 0100"], ["Bo", "DE", "030 1234567"])
    assert fields_of(table) == ["name", "country", "phone"]
    table = table_of(["Name", "Country Code", "Phone"], ["Ann", "+1", "212 555 0100"], ["Bo", "0049", "30 1234567"])
    assert fields_of(table) == ["name", "phone", "phone"]


def test_a_house_number_before_the_street_is_no_postal_code() -> None:
    table = table_of(["Name", "Address", "City"], ["Ann", "1200 Main Street", "Salem"], ["Bo", "97301 Elm", "Salem"])
    assert fields_of(table) == ["name", "street", "city"]
    assert fields_of(headless(["Ann Lee", "1200 Main St"], ["Bo Ek", "4512 Elm Road"])) == ["name", "street"]


def test_of_two_addresses_the_one_with_codes_and_towns_is_the_town() -> None:
    table = table_of(["Namn", "Adress", "Postadress"], ["Ann", "Storgatan 1", "111 22 Stockholm"])
    assert fields_of(table) == ["name", "street", "city"]


def test_where_a_row_has_nothing_else_to_be_called_by_its_title_is_its_name() -> None:
    assert fields_of(table_of(["title", "description"], ["New roof", "for the church"])) == ["name", "note"]


def test_the_deal_of_a_person_is_an_opportunity_and_that_of_a_lead_is_kept_in_the_note() -> None:
    table = table_of(["Name", "Deal Name", "Amount", "Deal Stage"], ["Ann", "New roof", "1250", "Proposal"])
    assert fields_of(table, "people") == [
        "name", "opportunity_name", "opportunity_amount", "opportunity_stage"
    ]  # fmt: skip
    assert fields_of(table, "leads") == ["name", "note", "possible_value", "note"]


def test_all_lines_of_an_address_and_its_house_number_stay_together() -> None:
    table = table_of(["Name", "Address Line 1", "Address Line 2", "Address Line 3", "Town/City", "County"],
                     ["Ann", "1 High St", "Flat 2", "Village", "Leeds", "West Yorkshire"])  # fmt: skip
    assert fields_of(table) == ["name", "street", "street_2", "street", "city", "state"]
    table = table_of(["Name", "Straße", "Hausnr.", "Ort"], ["Ann", "Hauptstr.", "5", "Berlin"])
    assert fields_of(table) == ["name", "street", "street", "city"]
    values = read_columns(table, guess_mapping(table, "leads"), "DE")
    assert values["street"].values == ["Hauptstr. 5"]


def test_a_short_header_of_states_is_known_by_its_values() -> None:
    table = table_of(["Name", "City", "St"], ["Ann", "Salem", "OR"], ["Bo", "Reno", "NV"])
    assert fields_of(table) == ["name", "city", "state"]
