"""Dates, numbers and phones that a machine makes up: what is written in a known way comes back as it was meant."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.models.imports.dates import DAY_FIRST, MONTH_FIRST, find_date_order, read_date
from crm_desktop.models.imports.numbers import COMMA, POINT, find_decimal_sign, read_number
from crm_desktop.models.imports.phones import doubt_about, phones_in
from tests.models.imports.tables import column

DATES = st.dates(date(1970, 1, 1), date(2069, 12, 31))
AMOUNTS = st.decimals(-10_000_000, 10_000_000, places=2)
WAYS = {DAY_FIRST: ("%d/%m/%Y", "%d.%m.%y", "%d-%m-%Y 14:30"), MONTH_FIRST: ("%m/%d/%Y", "%m/%d/%y", "%m-%d-%Y")}


@given(st.lists(DATES, min_size=1), st.sampled_from([DAY_FIRST, MONTH_FIRST]), st.integers(0, 2))
def test_a_column_of_dates_is_read_in_one_order(days: list[date], order: str, way: int) -> None:
    texts = [day.strftime(WAYS[order][way]) for day in days]
    found = find_date_order(texts, "US" if order == MONTH_FIRST else "DE")
    assert found.order == order
    assert [read_date(text, order) for text in texts] == days
    if found.ambiguous:
        other = DAY_FIRST if order == MONTH_FIRST else MONTH_FIRST
        assert all(read_date(text, other) for text in texts)
        assert len(found.readings()) == 2


@given(DATES, st.sampled_from(["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d %B %Y", "%b %d, %Y", "%Y-%m-%dT%H:%M:%S"]))
def test_dates_that_name_their_parts_are_read_whatever_the_order(day: date, way: str) -> None:
    assert read_date(day.strftime(way), DAY_FIRST) == read_date(day.strftime(way), MONTH_FIRST) == day


@given(st.text(max_size=40), st.sampled_from([DAY_FIRST, MONTH_FIRST]))
def test_no_text_breaks_the_reading_of_dates(text: str, order: str) -> None:
    day = read_date(text, order)
    assert day is None or isinstance(day, date)


@given(st.lists(AMOUNTS, min_size=1), st.sampled_from([POINT, COMMA]))
def test_a_column_of_amounts_is_read_with_one_sign(amounts: list[Decimal], sign: str) -> None:
    swapped = str.maketrans(",.", ".,") if sign == COMMA else {}
    texts = [f"{amount:,.2f}".translate(swapped) for amount in amounts]
    assert find_decimal_sign(texts, "US").sign == sign
    assert [read_number(text, sign) for text in texts] == amounts


@given(st.text(max_size=40) | st.floats() | st.integers(), st.sampled_from([POINT, COMMA]))
def test_no_cell_breaks_the_reading_of_numbers(cell: str | float | int, sign: str) -> None:
    number = read_number(cell, sign)
    assert number is None or number.is_finite()


@settings(deadline=None)  # the first number waits for the numbering plans
@given(st.lists(st.text(max_size=20)), st.sampled_from(["US", "DE", ""]))
def test_every_phone_is_kept_or_parted_and_never_lost(texts: list[str], country: str) -> None:
    found = column("mobile", *texts, country=country)
    kept = [text.strip().replace("\0", "") for text in texts]
    for row, text in enumerate(kept):
        assert found.values[row] == phones_in(text, "")[0]
        assert not found.refusals


@given(st.text("0123456789 +-/().x#", max_size=25), st.sampled_from(["US", "DE", "IT", "AR", ""]))
def test_no_text_breaks_the_reading_of_phones(text: str, country: str) -> None:
    assert doubt_about(text, country) in ("", "can't be a phone number", "has no area code")
