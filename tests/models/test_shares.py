import subprocess
import sys
from pathlib import Path

import pytest

from crm_desktop.models import database as databases
from crm_desktop.models import shares
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.database import database as proxy
from crm_desktop.models.founding import found
from crm_desktop.models.shares import is_on_share
from crm_desktop.models.users import User

MOUNTED = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
//nas/sales /mnt/team\040files cifs rw 0 0
tmpfs /mnt/team\040files/cache tmpfs rw 0 0
nas:/home /net nfs4 rw 0 0
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks its drives")
@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/home/ada/a.crmdb", False),
        ("/mnt/team files/a.crmdb", True),
        ("/mnt/team files/cache/a.crmdb", False),
        ("/net/a.crmdb", True),
        ("/network/a.crmdb", False),
    ],
)
def test_a_share_is_known_by_how_it_is_mounted(tmp_path, path, shared):
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTED, encoding="utf-8")
    assert is_on_share(Path(path), mounts) is shared


def test_where_the_system_does_not_say_it_is_no_share(tmp_path):
    assert not is_on_share(tmp_path / "a.crmdb", tmp_path / "no mounts")


SAID_BY_MACOS = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ann@nas._smb._tcp.local/sales on /Volumes/team files (smbfs, nodev, nosuid, mounted by ann)
/dev/disk4s1 on /Volumes/stick (msdos, local, nodev)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks its drives")
@pytest.mark.parametrize(
    ("path", "shared"),
    [("/Volumes/team files/a.crmdb", True), ("/Volumes/stick/a.crmdb", False), ("/Users/ann/a.crmdb", False)],
)
def test_macos_says_which_volumes_are_shares(monkeypatch, path, shared):
    monkeypatch.setattr(sys, "platform", "darwin")
    answer = subprocess.CompletedProcess([], 0, SAID_BY_MACOS)
    monkeypatch.setattr(shares.subprocess, "run", lambda *_, **__: answer)
    assert is_on_share(Path(path)) is shared


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks its drives")
def test_where_macos_cannot_be_asked_it_is_no_share(monkeypatch):
    def refuse(*_, **__):
        raise OSError(2, "No such file or directory")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(shares.subprocess, "run", refuse)
    assert not is_on_share(Path("/Volumes/sales/a.crmdb"))


@pytest.fixture
def on_a_share(monkeypatch):
    monkeypatch.setattr(databases, "is_on_share", lambda path: True)


def test_a_database_on_a_share_keeps_no_log_in_shared_memory(tmp_path, on_a_share):
    place = tmp_path / "a.crmdb"
    open_database(str(place))
    found("Ada", country="US")
    assert proxy.execute_sql("PRAGMA journal_mode").fetchone() == ("delete",)
    close_database()
    assert not list(tmp_path.glob("a.crmdb-*"))


def test_two_computers_on_one_file_of_a_share_both_work(tmp_path, on_a_share):
    place = tmp_path / "a.crmdb"
    open_database(str(place))
    found("Ada", country="US")
    other = (
        "import sys; from crm_desktop.models import database as d; d.is_on_share = lambda path: True;"
        " from crm_desktop.models.founding import found; d.open_database(sys.argv[1]); found('Bob')"
    )
    subprocess.run([sys.executable, "-c", other, str(place)], check=True)
    assert {user.name for user in User.select()} == {"Ada", "Bob"}
    close_database()


def test_a_database_that_came_from_a_disk_of_ones_own_changes_its_log(tmp_path, monkeypatch):
    place = tmp_path / "a.crmdb"
    open_database(str(place))
    close_database()
    monkeypatch.setattr(databases, "is_on_share", lambda path: True)
    open_database(str(place))
    assert proxy.execute_sql("PRAGMA journal_mode").fetchone() == ("delete",)
    close_database()
