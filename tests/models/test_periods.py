from datetime import date

import pytest

from crm_desktop.models.periods import Period, period_of


@pytest.mark.parametrize(
    ("by", "key", "first", "last"),
    [
        ("month", "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("quarter", "2024-Q1", date(2024, 1, 1), date(2024, 3, 31)),
        ("year", "2024", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_day_lies_in_its_month_quarter_and_year(by, key, first, last):
    found = period_of(date(2024, 2, 29), by)
    assert (found.key, found.first_day, found.last_day) == (key, first, last)


def test_the_last_day_of_a_month_is_still_in_it():
    assert period_of(date(2026, 11, 30), "month") != period_of(date(2026, 12, 1), "month")


def test_the_end_of_time_is_a_period_too():
    assert period_of(date.max, "month").last_day == date.max
    assert period_of(date.min, "year").key == "0001"


def test_periods_are_ordered_in_time():
    assert Period(3, "month") < Period(4, "month")
