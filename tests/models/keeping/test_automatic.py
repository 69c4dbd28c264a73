"""Automatic backups: when they are made, which stay, and what is said when they cannot be made."""

import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.database import close_database, is_sqlite, open_database
from crm_desktop.models.database import database as opened_database
from crm_desktop.models.keeping import Backup, Plan, back_up_into, back_up_when_due, backups_in, folder_of, look_into
from crm_desktop.models.keeping.automatic import folder_of_open, superfluous
from crm_desktop.models.refusals import Refused, UnreadableFile
from crm_desktop.models.users import User
from tests.makers import make_lead
from tests.models.test_keeping import spoil_a_page

MORNING = datetime(2026, 11, 16, 9, 0, 0)  # a Monday


@pytest.fixture
def plan(user: User, tmp_path: Path) -> Plan:
    """A folder that is there, for a database in a file."""
    if not is_sqlite():
        pytest.skip("a server's backups are made by whoever runs it")
    (tmp_path / "backups").mkdir()
    return Plan(tmp_path / "backups", days=3, weeks=2)


def made(plan: Plan) -> list[str]:
    return [f"{backup.at:%d %H}{backup.kind[0]}" for backup in backups_in(folder_of_open(plan))]


def test_one_backup_a_day_is_made_and_checked(plan: Plan) -> None:
    make_lead("Ann")
    first = back_up_when_due(plan, MORNING)
    assert first is not None
    assert (first.size, look_into(first.path).counts["leads"]) == (first.path.stat().st_size, 1)
    assert back_up_when_due(plan, MORNING + timedelta(hours=8)) is None
    assert back_up_when_due(plan, MORNING + timedelta(days=1)) is not None
    assert made(plan) == ["17 09a", "16 09a"]
    assert [path.name for path in folder_of_open(plan).iterdir() if path.name.startswith(".")] == []


def test_the_last_days_and_the_last_of_each_week_stay(plan: Plan) -> None:
    for day in range(16):
        back_up_when_due(plan, MORNING + timedelta(days=day))
    # Tuesday, 1 December, and the two days before; the Sunday of the week before is one of them.
    assert made(plan) == ["01 09a", "30 09a", "29 09a"]
    for day in range(16, 20):
        back_up_when_due(plan, MORNING + timedelta(days=day))
    assert made(plan) == ["05 09a", "04 09a", "03 09a", "29 09a"]


def test_what_somebody_asked_for_does_not_count_as_the_backup_of_the_day(plan: Plan) -> None:
    back_up_into(plan, MORNING, "by-hand")
    assert back_up_when_due(plan, MORNING + timedelta(hours=1)) is not None
    assert made(plan) == ["16 10a", "16 09b"]


def test_files_of_other_names_are_left_alone(plan: Plan) -> None:
    back_up_when_due(plan, MORNING)
    for name in ("letters.crmdb", "test-2026-99-99-000000.crmdb", "notes.txt", "test-2026-01-01-000000.crmdb.old"):
        (folder_of_open(plan) / name).write_text("mine")
    assert made(plan) == ["16 09a"]
    for day in range(1, 9):
        back_up_when_due(plan, MORNING + timedelta(days=day))
    assert {path.name for path in folder_of_open(plan).iterdir()} >= {"letters.crmdb", "notes.txt"}


def test_two_databases_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    plan = Plan(tmp_path)
    one, other = (folder_of(plan, str(tmp_path / place / "office.crmdb")) for place in ("a", "b"))
    assert one != other
    assert one.name.startswith("office-")


def test_half_a_backup_that_a_crash_left_goes_with_the_next_but_not_one_being_written(plan: Plan) -> None:
    back_up_when_due(plan, datetime.now())
    folder = folder_of_open(plan)
    old, new = folder / ".test-2026-half.crmdb", folder / ".test-2026-now.crmdb"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    back_up_when_due(plan, datetime.now() + timedelta(days=1))
    assert not old.exists()
    os.utime(new)
    back_up_when_due(plan, datetime.now() + timedelta(hours=1))
    assert new.exists()


def test_a_folder_that_is_gone_is_said_and_not_made_anew(plan: Plan, tmp_path: Path) -> None:
    gone = Plan(tmp_path / "stick" / "backups")
    with pytest.raises(UnreadableFile, match="is not there; connect its disk"):
        back_up_when_due(gone, MORNING)
    assert not (tmp_path / "stick").exists()
    assert backups_in(tmp_path / "stick") == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_without_rights_is_said(plan: Plan) -> None:
    plan.folder.chmod(0o500)
    with pytest.raises(UnreadableFile, match="cannot be written"):
        back_up_when_due(plan, MORNING)


def test_a_file_where_the_folder_should_be_is_said(plan: Plan) -> None:
    folder_of_open(plan).write_text("in the way")
    with pytest.raises(UnreadableFile, match="cannot be written to"):
        back_up_when_due(plan, MORNING)


def test_on_a_server_it_is_said_who_makes_the_backups(user: User, tmp_path: Path) -> None:
    if is_sqlite():
        pytest.skip("a file")
    with pytest.raises(Refused, match="whoever runs the server"):
        back_up_when_due(Plan(tmp_path), MORNING)


def test_a_damaged_database_leaves_the_older_backups_untouched(plan: Plan) -> None:
    make_lead("Ann")
    for day in range(3):
        back_up_when_due(plan, MORNING + timedelta(days=day))
    before = made(plan)
    close_database()
    spoil_a_page(Path(opened_database.database))
    open_database(opened_database.database)
    with pytest.raises(Refused, match="damaged"):
        back_up_when_due(plan, MORNING + timedelta(days=3))
    assert made(plan) == before


FULL = """
import resource, sys
from datetime import datetime
from pathlib import Path
from crm_desktop.models.database import open_database
from crm_desktop.models.keeping import Plan, back_up_when_due
open_database(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    back_up_when_due(Plan(Path(sys.argv[2]), days=1, weeks=0), datetime(2026, 11, 18))
except Exception as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(os.name == "nt", reason="no such limit there")
def test_a_backup_that_does_not_fit_is_one_sentence_and_the_older_ones_stay(plan: Plan) -> None:
    back_up_when_due(plan, MORNING)
    done = subprocess.run(
        [sys.executable, "-c", FULL, opened_database.database, str(plan.folder)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.startswith("UnreadableFile The disk of ")
    assert made(plan) == ["16 09a"]
    assert len(list(folder_of_open(plan).iterdir())) == 1


def test_a_full_disk_is_one_sentence_and_the_older_ones_stay(plan: Plan, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if mount is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no disk of its own can be had here")
    try:
        full = Plan(disk, days=1, weeks=0)
        back_up_when_due(full, MORNING)
        (disk / "film").write_bytes(bytes(shutil.disk_usage(disk).free - 400_000))
        make_lead("Ann", description="x" * 800_000)
        with pytest.raises(UnreadableFile, match=r"disk of .* is full"):
            back_up_when_due(full, MORNING + timedelta(days=1))
        left = backups_in(folder_of_open(full))
        assert len(left) == 1
        assert look_into(left[0].path).counts["leads"] == 0
        (disk / "film").unlink()
        assert back_up_when_due(full, MORNING + timedelta(days=1)) is not None, "tried again later"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


@given(
    st.sets(st.integers(0, 400), min_size=1, max_size=60),
    st.integers(1, 10),
    st.integers(0, 6),
)
def test_of_any_days_the_latest_stay_and_no_more_than_are_wanted(on: set[int], days: int, weeks: int) -> None:
    backups = [Backup(Path(str(day)), MORNING + timedelta(days=day), "automatic", 1) for day in sorted(on)]
    left = [one for one in backups if one not in superfluous(backups, days, weeks)]
    assert len(left) <= days + weeks
    assert left[-min(days, len(backups)) :] == backups[-min(days, len(backups)) :]
    newest_weeks = sorted({one.at.isocalendar()[:2] for one in backups})[-weeks:] if weeks else []
    assert {one.at.isocalendar()[:2] for one in left} >= set(newest_weeks)
    assert superfluous(left, days, weeks) == [], "a second look removes nothing"
