"""A backup or a restore that is killed in the middle leaves a whole database, the old one or the new one."""

import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from peewee import SqliteDatabase
from playhouse.migrations import Runner

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.database import MIGRATIONS, close_database, is_sqlite, open_database, teach_folding
from crm_desktop.models.keeping import back_up, backups_in, check, counts, look_into, restore
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.users import User

NOON = datetime(2026, 5, 1, 12, 0, 0)
TIMES = 5
LEADS = 3_000
RESTORE = """
import sys
from datetime import datetime
from pathlib import Path
from crm_desktop.models.keeping import restore
print("begins", flush=True)
restore(Path(sys.argv[1]), sys.argv[2], datetime.now(), Path(sys.argv[3]))
"""
BACK_UP = """
import sys
from pathlib import Path
from crm_desktop.models.database import open_database
from crm_desktop.models.keeping import back_up
open_database(sys.argv[2])
print("begins", flush=True)
back_up(Path(sys.argv[3]) / "office-2026-05-01-120000.crmdb")
"""
UPDATE = """
import os, signal, sys
from playhouse.migrations import Runner
from crm_desktop.models.database import open_database
run = Runner._run
def killed(runner, name, *others, **named):
    run(runner, name, *others, **named)
    if name.startswith(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
Runner._run = killed
print("begins", flush=True)
open_database(sys.argv[1])
"""
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")


def make_leads(user: User, count: int, name: str) -> None:
    status = LeadStatus.get(LeadStatus.kind == "open").id
    with change("make_leads", by=user):
        insert_records(
            Lead, [{"name": f"{name} {n}", "status": status, "description": "x" * 900} for n in range(count)]
        )


@pytest.fixture
def backup(user: User, database: str, tmp_path: Path) -> Path:
    """One with many leads, of a database that has but a few more."""
    if not is_sqlite():
        pytest.skip("a server takes all of it in one transaction")
    make_leads(user, LEADS, "Ann")
    made = tmp_path / "b.crmdb"
    back_up(made)
    make_leads(user, 7, "Later")
    close_database()
    return made


def lasting(script: str, *arguments: object) -> float:
    """Seconds from its beginning to its end."""
    started = begun(script, *arguments)
    at = time.monotonic()
    assert started.wait() == 0
    return time.monotonic() - at


def begun(script: str, *arguments: object) -> "subprocess.Popen[str]":
    started = subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)], stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert started.stdout.readline() == "begins\n"
    return started


def kill_after(seconds: float, script: str, *arguments: object) -> None:
    started = begun(script, *arguments)
    time.sleep(seconds)  # whenever it comes: each moment has to be survived
    started.kill()
    started.wait()


def test_a_restore_that_is_killed_leaves_the_old_or_the_new_whole(backup: Path, database: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    whole = lasting(RESTORE, backup, database, kept)
    newer = max(backups_in(kept), key=lambda one: one.at).path
    seen = set()
    for turn in range(TIMES):
        restore(newer, database, NOON, tmp_path)
        kill_after(whole * (turn + 0.5) / TIMES, RESTORE, backup, database, kept)
        open_database(database)
        seen.add(counts()["leads"])
        assert check().ok
        close_database()
    assert seen <= {LEADS, LEADS + 7}
    for one in backups_in(kept):
        assert look_into(one.path).counts["leads"] == LEADS + 7


def test_a_backup_that_is_killed_leaves_none_or_a_whole_one(backup: Path, database: str, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    whole = lasting(BACK_UP, "", database, folder)
    for turn in range(TIMES):
        for made in backups_in(folder):
            made.path.unlink()
        kill_after(whole * (turn + 0.5) / TIMES, BACK_UP, "", database, folder)
        for made in backups_in(folder):
            assert look_into(made.path).counts["leads"] == LEADS + 7


@pytest.mark.parametrize("step", ["0011", "0013", "0016"])
def test_an_update_of_the_schema_that_is_killed_leaves_the_old_version_whole(tmp_path: Path, step: str) -> None:
    place = tmp_path / "old.crmdb"
    old = SqliteDatabase(str(place), pragmas={"journal_mode": "wal"})
    teach_folding(old)
    with old.connection_context():
        Runner(old, str(MIGRATIONS)).up("0010_call_runs")
        old.execute_sql(
            "INSERT INTO app_user (name, email, role, active, version, created_on, updated_on)"
            " VALUES ('Ann', '', 'administrator', 1, 1, '2026-01-01 00:00:00', '2026-01-01 00:00:00')"
        )
    assert begun(UPDATE, place, step).wait() == -signal.SIGKILL
    with old.connection_context():
        assert old.execute_sql("SELECT max(name) FROM schema_migration").fetchone() == ("0010_call_runs",)
        assert old.execute_sql("PRAGMA integrity_check").fetchone() == ("ok",)
    open_database(str(place))
    assert [user.name for user in User.select()] == ["Ann"]
    assert check().ok
    close_database()
