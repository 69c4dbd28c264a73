"""How fast an import goes, and how long it will still take."""

import pytest
from PySide6.QtCore import QLocale

from crm_desktop.dialogs.import_steps.pace import Pace, left


class Clock:
    """Goes on when it is told to."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def test_it_says_rows_a_second_and_the_time_left():
    clock = Clock()
    pace = Pace(clock)
    clock.now += 2
    assert pace.step(10_000, 100_000) == "10,000 of 100,000 · 5,000 rows a second · 18 seconds left"


def test_at_first_it_does_not_guess():
    clock = Clock()
    pace = Pace(clock)
    clock.now += 0.1
    assert pace.step(2_000, 100_000) == "2,000 of 100,000"


def test_it_follows_a_change_of_speed_without_jumping():
    clock = Clock()
    pace = Pace(clock)
    clock.now += 1
    pace.step(1_000, 100_000)
    clock.now += 1
    assert "1,300 rows a second" in pace.step(3_000, 100_000)


def test_work_that_begins_anew_is_measured_anew():
    clock = Clock()
    pace = Pace(clock)
    clock.now += 1
    pace.step(1_000, 2_000)
    pace.begin()
    clock.now += 1
    assert "10 rows a second" in pace.step(10, 20)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "nearly done"),
        (1, "1 second left"),
        (89, "89 seconds left"),
        (100, "2 minutes left"),
        (3600, "60 minutes left"),
    ],
)
def test_the_time_left_is_said_as_people_say_it(seconds, said):
    assert left(seconds) == said
