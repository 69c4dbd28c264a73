import json
import os
import subprocess
import sys
from datetime import date, datetime, timedelta

import pytest

from crm_desktop.models import open_marks
from crm_desktop.models.open_marks import STALE_SECONDS, Mark, OpenMark, ask_who_else
from crm_desktop.models.refusals import OpenElsewhere


@pytest.fixture
def office(tmp_path):
    place = tmp_path / "Büro [1].crmdb"
    place.touch()
    return place


@pytest.fixture
def ann(office):
    """Ann has it open on another computer."""
    mark = OpenMark(office, "PC-12", 7)
    mark.user = "Ann Lee"
    mark.beat()
    return mark


def marks(office):
    return sorted(path.name for path in office.parent.iterdir() if path != office)


def age(office, seconds):
    for name in marks(office):
        path = office.with_name(name)
        then = path.stat().st_mtime - seconds
        os.utime(path, (then, then))


def test_who_opens_a_file_that_another_computer_has_open_is_told_who_and_where(office, ann):
    with pytest.raises(OpenElsewhere, match=r"Ann Lee has Büro \[1\]\.crmdb open on PC-12 since \d\d:\d\d\."):
        OpenMark(office, "PC-9", 8).claim()
    assert len(marks(office)) == 1  # who has not opened it has left no mark


def test_since_another_day_is_told_with_the_day():
    mark = Mark("PC-12", "Ann", datetime(2026, 11, 21, 9, 14))
    assert mark.sentence("a.crmdb", date(2026, 11, 22)) == "Ann has a.crmdb open on PC-12 since 2026-11-21 09:14."
    assert mark.sentence("a.crmdb", date(2026, 11, 21)) == "Ann has a.crmdb open on PC-12 since 09:14."


def test_a_mark_that_was_not_written_anew_is_left_over_and_goes(office, ann):
    age(office, STALE_SECONDS + 10)
    ask_who_else(office)
    assert marks(office) == []


def test_a_mark_of_a_computer_whose_clock_is_wrong_counts_as_the_share_dates_it(office, ann):
    path = office.with_name(marks(office)[0])
    said = json.loads(path.read_text(encoding="utf-8"))
    said["since"] = (datetime.now() + timedelta(days=400)).isoformat()
    path.write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(OpenElsewhere):
        ask_who_else(office)


def test_a_process_of_this_computer_that_is_gone_keeps_nobody_out(office):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    OpenMark(office, "PC-9", ended.pid).beat()
    mark = OpenMark(office, "PC-9", os.getpid())
    mark.claim()
    assert len(marks(office)) == 1
    mark.remove()
    assert marks(office) == []


def test_another_user_of_this_computer_counts(office):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        OpenMark(office, "PC-9", other.pid).beat()
        with pytest.raises(OpenElsewhere, match="on PC-9"):
            OpenMark(office, "PC-9", os.getpid()).claim()
        other.communicate(b"\n")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"computer": 1}', "\x00" * 50])
def test_a_file_that_is_no_mark_keeps_nobody_out(office, text):
    office.with_name(f"{office.name}-open-x").write_text(text, encoding="utf-8")
    OpenMark(office).claim()


def test_a_mark_of_another_database_says_nothing_of_this_one(office, ann):
    ask_who_else(office.with_name("other.crmdb"))


def test_where_no_mark_can_be_written_nobody_is_asked(office, ann, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(open_marks.Path, "write_text", refuse)
    ask_who_else(office)


def test_a_name_is_kept_when_it_is_written_anew(office, ann):
    ann.beat()
    assert [mark.user for mark in OpenMark(office, "PC-9", 8).others()] == ["Ann Lee"]
