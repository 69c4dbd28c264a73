"""Backups that the program makes by itself, at its start and when the day changes."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop.models.keeping import backups_in, folder_of
from crm_desktop.safekeeping import AutomaticBackups, back_up_now, own_folder, plan_of

MORNING = datetime(2026, 11, 16, 9, 0, 0)


class Clock:
    """Goes when it is told."""

    def __init__(self):
        self.at = MORNING

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def told():
    return []


@pytest.fixture
def backups(background, user, database, settings, clock, told, answered, tmp_path):
    """The program's own, for a database that is open in the background."""
    settings.backup_folder = str(tmp_path / "stick")
    (tmp_path / "stick").mkdir()
    background.open(database, lambda _: None, pytest.fail)
    made = AutomaticBackups(background, settings, told.append, None, clock)
    answered()
    return made


@pytest.fixture
def look(backups, answered, database, settings):
    """Looks, and answers the days of which there are backups."""

    def looked():
        backups.check()
        answered()
        return [one.at.day for one in backups_in(folder_of(plan_of(settings), database))]

    return looked


@pytest.fixture
def on_a_file(database_url):
    if database_url.startswith("postgres"):
        pytest.skip("a server's backups are made by whoever runs it")


@pytest.mark.usefixtures("on_a_file")
def test_there_is_one_at_the_start_and_one_when_the_day_changes(look, clock, settings):
    assert look() == [16]
    assert settings.backed_up_at == "2026-11-16T09:00:00"
    clock.at += timedelta(hours=14)
    assert look() == [16]
    clock.at += timedelta(hours=2)
    assert look() == [17, 16]


@pytest.mark.usefixtures("on_a_file")
def test_there_is_none_when_it_is_switched_off_and_one_at_once_when_it_is_switched_on(look, settings, answered):
    settings.backups = False
    assert look() == []
    settings.backups = True
    answered()
    assert settings.backed_up_at


@pytest.mark.usefixtures("on_a_file")
def test_a_folder_that_is_gone_is_told_once_and_tried_again_after_an_hour(look, clock, settings, told, tmp_path):
    (tmp_path / "stick").rmdir()
    assert look() == []
    assert look() == []
    assert len(told) == 1
    assert "is not there" in told[0]
    assert settings.backup_problem == told[0]
    clock.at += timedelta(hours=1)
    look()
    assert len(told) == 1, "the same is not told again"
    (tmp_path / "stick").mkdir()
    assert look() == [], "not within the hour"
    clock.at += timedelta(hours=1)
    assert look() == [16]
    assert settings.backup_problem == ""


@pytest.mark.usefixtures("on_a_file")
def test_a_clock_that_was_wrong_by_years_and_is_set_right_keeps_no_backup_waiting(look, clock, tmp_path):
    clock.at = MORNING.replace(year=2031)
    (tmp_path / "stick").rmdir()
    assert look() == []
    clock.at = MORNING
    (tmp_path / "stick").mkdir()
    assert look() == [16]


def test_a_server_gets_none_and_nothing_is_said(look, told, database, tmp_path):
    if not database.startswith("postgres"):
        pytest.skip("a file")
    look()
    assert (told, list((tmp_path / "stick").iterdir())) == ([], [])


@pytest.mark.usefixtures("on_a_file")
def test_without_a_folder_of_the_users_it_is_the_programs_own(backups, look, settings, answered, database):
    settings.backup_folder = ""
    answered()
    assert plan_of(settings).folder == own_folder()
    assert look() == [16]
    assert Path(folder_of(plan_of(settings), database)).is_relative_to(own_folder())


@pytest.mark.usefixtures("on_a_file")
def test_one_can_be_made_at_once(backups, background, settings, answered, database):
    made = []
    back_up_now(background, settings, made.append)
    answered()
    assert [one.kind for one in made] == ["by-hand"]
    assert backups_in(folder_of(plan_of(settings), database)) == made
