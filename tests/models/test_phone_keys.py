"""One number in many spellings is one number: when duplicates are looked for, and in the search."""

import pytest

from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.search_index import phone_digits, phone_key
from crm_desktop.models.users import User
from tests.makers import make_lead

SPELLINGS = [
    ["+49 30 12345", "030 12345", "030/12345", "0049 30 12345", "+49 (0)30 12345", "+49-30-12345 x7"],
    ["+1 212 555 0100", "(212) 555-0100", "212.555.0100", "1-212-555-0100", "001 212 555 0100"],
    ["+46 8 123 456", "08-123 456", "0046 8 123456"],
    ["+353 1 234 5678", "01 2345678"],
    ["+39 06 698 123", "06 698123"],
]


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_all_spellings_of_a_number_have_one_key(spellings: list[str]) -> None:
    assert len({phone_key(spelling) for spelling in spellings}) == 1
    assert phone_key(spellings[0])


def test_different_numbers_and_too_short_ones_have_none_in_common() -> None:
    assert phone_key("+49 30 12345") != phone_key("+49 30 12346")
    assert phone_key("123456") == phone_key("") == phone_key("ask Ann") == ""


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_114_a_phone_is_found_as_typed_with_and_without_country_code(user: User, spellings: list[str]) -> None:
    for number, spelling in enumerate(spellings):
        make_lead(f"Lead {number}", phone=spelling)
    make_lead("Somebody else", phone="+33 1 99 99 99 99")
    for spelling in spellings:
        if "x" not in spelling:
            assert len(lead_search(user).ids(spelling)) == len(spellings), spelling


def test_digits_of_a_number_that_is_still_being_typed_are_kept() -> None:
    assert phone_digits("+49 30") == "4930"
    assert phone_digits("030 123") == "30123"
