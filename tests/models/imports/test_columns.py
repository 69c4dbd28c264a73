"""Columns become values: one format per column, refusals with reasons, flags for what looks odd, nothing lost."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.wording import speak
from tests.models.imports.tables import column, columns


def test_43_the_date_12_03_2021_is_read_as_people_of_the_country_mean_it() -> None:
    assert column("close_on", "12/03/2021", kind="opportunities", country="US").values == [date(2021, 12, 3)]
    assert column("close_on", "12/03/2021", kind="opportunities", country="GB").values == [date(2021, 3, 12)]


def test_both_readings_of_an_ambiguous_column_are_there_to_choose() -> None:
    found = column("close_on", "12/03/2021", "04/05/2021", kind="opportunities", country="US")
    assert found.date_order is not None
    assert found.date_order.ambiguous
    assert found.date_order.readings() == {"day first": "12 March 2021", "month first": "3 December 2021"}
    chosen = column("close_on", "12/03/2021", kind="opportunities", country="US", date_orders={"close_on": "day first"})
    assert chosen.values == [date(2021, 3, 12)]
    assert chosen.date_order is not None
    assert chosen.date_order.ambiguous


def test_44_days_under_13_are_not_swapped_while_others_are_not() -> None:
    found = column("close_on", "05/06/2024", "25/06/2024", "07/06/2024", kind="opportunities", country="US")
    assert found.values == [date(2024, 6, 5), date(2024, 6, 25), date(2024, 6, 7)]
    assert found.date_order is not None
    assert not found.date_order.ambiguous


def test_a_date_that_contradicts_its_column_is_refused_and_not_turned_around() -> None:
    found = column("close_on", "25/06/2024", "26/06/2024", "06/27/2024", kind="opportunities", country="US")
    assert found.values[:2] == [date(2024, 6, 25), date(2024, 6, 26)]
    assert list(found.refusals) == [2]


def test_45_dates_never_become_empty_with_no_error() -> None:
    found = column("close_on", "soon", "2026-02-30", "March 2026 or later", "", kind="opportunities")
    assert list(found.refusals) == [0, 1, 2]
    assert "“soon” is not a date" in found.refusals[0]


def test_a_date_of_zeros_is_none_and_is_pointed_out() -> None:
    found = column("close_on", "0000-00-00", "0000-00-00 00:00:00", "00/00/0000", kind="opportunities")
    assert found.values == [None] * 3
    assert not found.refusals
    assert len(found.flags) == 3


def test_a_month_alone_is_its_first_day_and_is_pointed_out() -> None:
    found = column("close_on", "March 2026", kind="opportunities")
    assert found.values == [date(2026, 3, 1)]
    assert "names no day" in found.flags[0]


@pytest.mark.parametrize(
    "text",
    ["2026-03-02", "2026/3/2", "2026-03-02T14:30:00Z", "2026-03-02 14:30", "20260302", "2 Mar 2026", "2-Mar-26",
     "March 2nd, 2026", "Monday, March 2, 2026 3:30 PM", "2. März 2026", "2 mars 2026", "2 de marzo de 2026",
     "den 2 mars 2026", "2 marzo 2026", "2 maart 2026", "2 de março de 2026", "46083", "46083.5"],
)  # fmt: skip
def test_dates_are_read_as_many_countries_and_programs_write_them(text: str) -> None:
    assert column("close_on", text, kind="opportunities").values == [date(2026, 3, 2)]


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["1,234.50", "99"], ["1234.50", "99"]),
        (["1.234,50", "99"], ["1234.50", "99"]),
        (["1 234,50 kr", "99 kr"], ["1234.50", "99"]),
        (["€ 1.234.567", "€ 1,5"], ["1234567", "1.5"]),
        (["CHF 1'234.50", "12.-"], ["1234.50", "12"]),
        (["12,34,567.50", "5"], ["1234567.50", "5"]),
        (["(1,250.00)", "-3"], ["-1250.00", "-3"]),
    ],
)
def test_one_decimal_sign_holds_for_the_whole_column(texts: list[str], values: list[str]) -> None:
    found = column("amount", *texts, kind="opportunities", country="SE")
    assert found.values == [Decimal(value) for value in values]


def test_an_amount_that_contradicts_its_column_is_refused_and_not_made_ten_times_larger() -> None:
    found = column("amount", "1.50", "2.75", "3,5", kind="opportunities")
    assert found.values[:2] == [Decimal("1.50"), Decimal("2.75")]
    assert "“3,5” is not a number" in found.refusals[2]


def test_both_readings_of_an_ambiguous_amount_are_there_to_choose() -> None:
    found = column("amount", "1.234", "5", kind="opportunities", country="DE")
    assert found.values == [Decimal(1234), Decimal(5)]
    assert found.decimal_sign is not None
    assert found.decimal_sign.ambiguous
    assert found.decimal_sign.readings() == {".": "1.234", ",": "1,234.00"}
    chosen = column("amount", "1.234", kind="opportunities", country="DE", decimal_signs={"amount": "."})
    assert chosen.values == [Decimal("1.234")]


def test_numbers_that_are_none_are_refused() -> None:
    found = column("amount", float("nan"), float("inf"), "1k", "2 Mio", "about 5", kind="opportunities")
    assert list(found.refusals) == [0, 1, 2, 3, 4]


def test_an_address_with_a_name_gives_the_address() -> None:
    found = column("email", "Ann Lee <ann@example.com>", "mailto:bo@example.com", "Lee, Ann <ann@example.com>")
    assert found.values == ["ann@example.com", "bo@example.com", "ann@example.com"]


def test_several_addresses_in_one_cell_take_the_places_there_are_and_the_rest_is_noted() -> None:
    found = columns({"email": ["ann@example.com; lee@example.com, a.lee@example.org", "bo@example.com"]})
    assert found["email"].values == ["ann@example.com", "bo@example.com"]
    assert found["email_2"].values == ["lee@example.com", ""]
    assert found["note"].values == ["Email: a.lee@example.org", ""]


def test_an_address_that_none_can_be_is_refused() -> None:
    found = column("email", "ann@", "ann lee@example.com", "a..b@example.com", "ann@münchen.example.de")
    assert list(found.refusals) == [0, 1, 2]
    assert found.values[3] == "ann@münchen.example.de"


def test_two_phones_in_one_cell_are_two_phones() -> None:
    found = columns({"phone": ["+1 212 555 0100 ::: +1 917 555 0101"]})
    assert found["phone"].values == ["+1 212 555 0100"]
    assert found["phone_2"].values == ["+1 917 555 0101"]


def test_a_whole_address_in_one_column_is_parted() -> None:
    found = columns({"street": ["12 Main St, Springfield, IL 62704", "7 Elm Rd, Apt 4, Salem, OR 97301, USA"]})
    assert found["street"].values == ["12 Main St", "7 Elm Rd, Apt 4"]
    assert found["city"].values == ["Springfield", "Salem"]
    assert found["state"].values == ["IL", "OR"]
    assert found["postal_code"].values == ["62704", "97301"]
    assert found["country"].values == ["", "USA"]


@pytest.mark.parametrize(
    ("text", "street", "code", "city"),
    [
        ("Hauptstr. 5, 12345 Berlin", "Hauptstr. 5", "12345", "Berlin"),
        ("Storgatan 1, 111 22 Stockholm", "Storgatan 1", "111 22", "Stockholm"),
        ("10 Downing Street, London SW1A 2AA", "10 Downing Street", "SW1A 2AA", "London"),
        ("12 rue de la Paix\n75002 Paris", "12 rue de la Paix", "75002", "Paris"),
        ("Kalverstraat 1, 1012 NX Amsterdam", "Kalverstraat 1", "1012 NX", "Amsterdam"),
    ],
)
def test_addresses_of_many_countries_are_parted(text: str, street: str, code: str, city: str) -> None:
    found = columns({"street": [text]})
    assert [found[name].values[0] for name in ("street", "postal_code", "city")] == [street, code, city]


def test_an_address_that_is_not_surely_one_stays_whole() -> None:
    texts = ["12 Main St, Springfield, IL 62704", "Main Street, near the church", "Elm Road 5"]
    found = columns({"street": list(texts)})
    assert found["street"].values == texts
    assert "city" not in found


def test_postal_code_and_city_in_one_column_are_parted() -> None:
    found = columns({"city": ["12345 Berlin", "80331 München"]})
    assert found["city"].values == ["Berlin", "München"]
    assert found["postal_code"].values == ["12345", "80331"]


def test_a_row_of_another_country_is_read_by_its_plan() -> None:
    found = columns(
        {"phone": ["030 1234567", "030 1234567", "020 7946 0958"], "country": ["Deutschland", "", "Great Britain"]}
    )
    assert list(found["phone"].flags) == [1]
    assert found["phone"].values == ["030 1234567", "030 1234567", "020 7946 0958"]


def test_american_phones_in_a_german_office_are_read_by_the_states_beside_them() -> None:
    phones = ["310-498-5651", "313-288-7937", "204-555-0134", "818-423-4007", "1234"]
    found = columns({"phone": phones, "state": ["CA", "MI", "mb", "NY", "TX"]}, country="DE")
    assert list(found["phone"].flags) == [4]


def test_a_few_states_prove_nothing() -> None:
    """They are provinces of Italy, too."""
    found = columns({"phone": ["02 1234567", "070 123456", "0586 12345"], "state": ["MI", "CA", "MS"]}, country="IT")
    assert not found["phone"].flags


def test_54_one_phone_format_does_not_abort_the_file() -> None:
    phones = ["+49 (0)30 1234567", "1-800-FLOWERS", "(212) 555-0100 x12", "0049 30 1234567", "call Ann", "555-1234"]
    found = column("phone", *phones)
    assert found.values == phones
    assert not found.refusals
    assert found.flags == {
        4: "Phone “call Ann” can't be a phone number; it is kept as it is.",
        5: "Phone “555-1234” has no area code; it is kept as it is.",
    }


def test_a_doubt_about_a_phone_is_told_in_one_language() -> None:
    speak(tongue_of("es"))
    assert column("phone", "call Ann").flags == {
        0: "Teléfono «call Ann» no puede ser un número de teléfono; se conserva tal cual."
    }


def test_a_phone_that_came_as_a_number_may_have_lost_its_zero() -> None:
    found = column("phone", 301234567, "030 1234567", country="DE")
    assert "a leading zero may be lost" in found.flags[0]
    assert 1 not in found.flags


def test_e_mails_and_phones_that_a_program_wrote_as_json_are_read() -> None:
    cells = {
        "email": ['[{"label": "work", "value": "ann@example.com"}, {"label": "home", "value": "ann@example.org"}]'],
        "phone": ['[{"label": "work", "value": "212-555-0100"}]'],
    }
    found = columns(cells)
    assert [found[name].values for name in ("email", "email_2", "phone")] == [
        ["ann@example.com"], ["ann@example.org"], ["212-555-0100"],
    ]  # fmt: skip


def test_the_name_beside_an_address_is_the_name_where_there_is_no_other() -> None:
    found = columns(
        {"email": ['"Ann Lee" <ann@example.com>', "bo@example.com", "Cy Day <cy@example.com>; d@example.com"]}
    )
    assert found["name"].values == ["Ann Lee", "", ""]
    found = columns({"email": ["Ann Lee <ann@example.com>"], "name": ["Ann"]})
    assert found["name"].values == ["Ann"]


def test_53_phones_and_postal_codes_stay_text_with_their_zeros() -> None:
    found = columns({"phone": ["0444 123456", "'0444123456"], "postal_code": ["06083", "01234-0001"]}, country="GB")
    assert found["phone"].values == ["0444 123456", "'0444123456"]
    assert found["postal_code"].values == ["06083", "01234-0001"]


def test_53_postal_codes_that_lost_their_zeros_are_noticed_and_can_be_padded() -> None:
    found = column("postal_code", 6083, 97301, 62704, "10115")
    assert found.values == ["6083", "97301", "62704", "10115"]
    assert found.short_codes == {0: "06083"}


def test_two_phones_that_a_person_typed_stay_together_where_every_phone_has_its_column() -> None:
    cells = {"phone": ["212-555-0100 / 212-555-0101"], "phone_2": [""], "mobile": [""]}
    kept = columns(cells)["phone"]
    assert kept.values == ["212-555-0100 / 212-555-0101"]
    assert not kept.flags
    assert columns({"phone": cells["phone"]})["phone_2"].values == ["212-555-0101"]
