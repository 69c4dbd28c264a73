"""Passwords, cards and national IDs go nowhere by themselves, by their header and by their check digits."""

import pytest

from crm_desktop.models.imports.sensitive import is_card, is_iban, is_sensitive, is_swedish_id
from tests.models.imports.tables import fields_of, table_of


@pytest.mark.parametrize(
    "values",
    [
        ["4111 1111 1111 1111", "5500005555555559"],
        ["382-10-4362", "575-90-4978"],
        ["811218-9876", "19811218-9876", "198112189876"],
        ["DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819"],
        ["1 85 05 78 006 084 91", "1 85 05 78 006 084 91"],
        ["12345678Z", "X1234567L"],
        ["RSSMRA85T10A562S", "RSSMRA85T10A562S"],
        ["QQ123456C".replace("Q", "A"), "AB 12 34 56 C"],
        ["123.456.789-09", "987.654.321-00"],
    ],
)
@pytest.mark.parametrize("header", ["Zorp", "Notes", "Phone", "Company", "Name"])
def test_what_is_secret_by_its_check_digits_is_not_mapped_whatever_the_header(header: str, values: list[str]) -> None:
    table = table_of(["E-mail", header], *([f"a{n}@example.com", value] for n, value in enumerate(values)))
    assert fields_of(table) == ["email", None]


@pytest.mark.parametrize(
    "header",
    ["Password", "User Password", "PIN", "CVV2", "Card No", "Card Expiry", "SSN", "Social Insurance Number",
     "Personal identity number", "Personnummer", "IBAN", "BIC", "Kontonummer", "DNI", "Codice fiscale", "BSN", "CPF",
     "Numéro de sécurité sociale", "Passport number", "Driving licence", "Security answer", "Steuer-ID", "wachtwoord"],
)  # fmt: skip
def test_what_is_secret_by_its_header_is_not_mapped(header: str) -> None:
    assert fields_of(table_of(["Name", header], ["Ann Lee", "abc"], ["Bo Ek", "def"])) == ["name", None]


@pytest.mark.parametrize(
    "values",
    [
        ["+1 212 555 0100", "212-555-0101"],
        ["0701234567", "0709876543"],
        ["+46 70 123 45 67", "+46 8 123 456"],
        ["62704", "97301-1234"],
        ["2026-11-21", "1981-12-18"],
        ["4111111111111112", "1234567890123"],
        ["Ann Lee", "Bo Ek"],
        [],
    ],
)
def test_what_only_looks_like_it_is_not_secret(values: list[str]) -> None:
    assert not is_sensitive(values)


def test_check_digits_decide() -> None:
    assert is_card("4539165193923664")
    assert not is_card("4539165193923665")
    assert is_iban("SE35 5000 0000 0549 1000 0003")
    assert not is_iban("SE35 5000 0000 0549 1000 0004")
    assert is_swedish_id("811218-9876")
    assert not is_swedish_id("811218-9877")
    assert not is_swedish_id("811318-9876")


def test_our_own_column_names_do_not_let_secrets_in() -> None:
    table = table_of(["name", "note"], ["Ann Lee", "4111 1111 1111 1111"], ["Bo Ek", "5500005555555559"])
    assert fields_of(table) == ["name", None]
