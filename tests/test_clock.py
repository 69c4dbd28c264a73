from datetime import date

import pytest

from crm_desktop.clock import Clock


class Now:
    def __init__(self):
        self.day, self.seconds = date(2026, 11, 21), 1_000.0


@pytest.fixture
def now():
    return Now()


@pytest.fixture
def told(now, qapp):
    clock, told = Clock(today=lambda: now.day, seconds=lambda: now.seconds), []
    clock.new_day.connect(lambda: told.append("day"))
    clock.woke.connect(lambda: told.append("woke"))

    def look(seconds, day=None):
        now.seconds += seconds
        now.day = day or now.day
        told.clear()
        clock.look()
        return list(told)

    yield look
    clock.deleteLater()


def test_nothing_is_told_while_the_day_goes_on(told):
    assert told(20) == []
    assert told(60) == []  # a busy computer is late


def test_midnight_is_told_once(told):
    assert told(20, date(2026, 11, 22)) == ["day"]
    assert told(20) == []


def test_a_computer_that_slept_over_midnight_wakes_into_a_new_day(told):
    assert told(30_000, date(2026, 11, 22)) == ["woke", "day"]


def test_a_date_that_was_set_back_is_another_day_too(told):
    assert told(-86_400, date(2026, 11, 20)) == ["day"]
