"""Phones: every number that can exist is understood, the others are told, all are kept as typed."""

from pathlib import Path
from xml.etree import ElementTree

import phonenumbers
import pytest

from crm_desktop.models.imports.countries import country_code
from crm_desktop.models.imports.phones import NO_AREA_CODE, NO_PHONE, doubt_about, phones_in

METADATA = "validity/libphonenumber-PhoneNumberMetadata.xml"


def examples(real_lists: Path) -> list[tuple[str, str, str]]:
    """Country, calling code and example number of all countries and kinds, as far as the plan still knows them."""
    found = [
        (territory.get("id", ""), territory.get("countryCode", ""), (example.text or "").strip())
        for territory in ElementTree.parse(real_lists / METADATA).getroot().iter("territory")
        for example in territory.iter("exampleNumber")
    ]
    return [row for row in found if phonenumbers.is_valid_number(phonenumbers.parse(f"+{row[1]}{row[2]}"))]


@pytest.mark.real_lists
def test_the_example_numbers_of_every_country_are_understood(real_lists: Path) -> None:
    numbers = examples(real_lists)
    assert len(numbers) > 1_100
    assert not [row for row in numbers if doubt_about(f"+{row[1]} {row[2]}", "US")]
    assert not [row for row in numbers if doubt_about(f"00{row[1]}-{row[2]}", "DE")]
    assert not [row for row in numbers if row[0] != "001" and doubt_about(row[2], row[0])]


@pytest.mark.real_lists
def test_numbers_of_no_plan_are_told(real_lists: Path) -> None:
    for country, code, number in examples(real_lists):
        for spoilt in (f"{number}0000", number[:3], number[:-4]):
            text = f"+{code} {spoilt}"
            try:
                exists = phonenumbers.is_valid_number(phonenumbers.parse(text))
            except phonenumbers.NumberParseException:
                exists = False
            assert (doubt_about(text, country) == "") == exists, text


@pytest.mark.parametrize(
    ("text", "country", "doubt"),
    [
        ("(212) 555-0100", "US", ""),
        ("1-212-555-0100", "US", ""),
        ("212.555.0100 x12", "US", ""),
        ("212 555 0100 ext. 12", "US", ""),
        ("011 49 30 1234567", "US", ""),
        ("1-800-FLOWERS", "US", ""),
        ("030/1234567", "DE", ""),
        ("+49 (0)30 1234567", "DE", ""),
        ("0049 30 1234567", "FR", ""),
        ("49 30 1234567", "DE", ""),
        ("030 1234567 Durchwahl 12", "DE", ""),
        ("06 12 34 56 78", "FR", ""),
        ("070-123 45 67", "SE", ""),
        ("8 (495) 123-45-67", "RU", ""),
        ("06 1 234 5678", "HU", ""),
        ("1234567", "", ""),
        ("555-1234", "US", NO_AREA_CODE),
        ("123", "US", NO_PHONE),
        ("+1 212 000 0000", "US", NO_PHONE),
        ("+999 123456", "US", NO_PHONE),
        ("n/a", "US", NO_PHONE),
        ("ask Ann", "", NO_PHONE),
        ("12345678901234567890", "DE", NO_PHONE),
    ],
)
def test_numbers_are_read_as_they_are_dialled_in_their_country(text: str, country: str, doubt: str) -> None:
    assert doubt_about(text, country) == doubt


def test_several_numbers_of_a_cell_are_parted_only_when_each_can_exist() -> None:
    assert phones_in("030 1234567 / 030 7654321", "DE") == ["030 1234567", "030 7654321"]
    assert phones_in("030/1234567", "DE") == ["030/1234567"]
    assert phones_in("030 1234567; mornings", "DE") == ["030 1234567; mornings"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("Germany", "DE"), ("Deutschland", "DE"), ("Allemagne", "DE"), ("Alemania", "DE"), ("Tyskland", "DE"),
     ("de", "DE"), ("DEU", "DE"), ("USA", "US"), ("U.S.A.", "US"), ("United States of America", "US"), ("UK", "GB"),
     ("England", "GB"), ("Großbritannien", "GB"), ("Holland", "NL"), ("Österreich", "AT"), ("Zorpland", ""), ("", "")],
)  # fmt: skip
def test_countries_are_known_by_code_and_by_name_in_many_languages(text: str, code: str) -> None:
    assert country_code(text) == code
