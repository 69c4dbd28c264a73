import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from crm_desktop.models import database as databases
from crm_desktop.models import write_protection
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, only_read, open_database
from crm_desktop.models.database import database as proxy
from crm_desktop.models.founding import found
from crm_desktop.models.keeping import back_up, check
from crm_desktop.models.leads import Lead, make_lead
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.rights import why_only_to_look
from crm_desktop.models.write_protection import address_to_read, is_write_protected, uri_of


@pytest.fixture
def office(tmp_path, empty_file):
    """A file with a lead in it, closed."""
    place = tmp_path / "Büro.crmdb"
    shutil.copyfile(empty_file, place)
    open_database(str(place))
    with change("make_lead", by=found("Ada", country="US")):
        make_lead({"name": "Ann Lee"})
    close_database()
    yield place
    close_database()
    proxy.obj = None


@pytest.fixture
def protected(monkeypatch):
    """Rights do not bind root, who may run the tests."""
    monkeypatch.setattr(databases, "is_write_protected", lambda path: True)


def test_a_file_that_takes_what_is_written_is_not_protected(office):
    assert not is_write_protected(office)
    open_database(str(office))
    assert only_read() == ""


@pytest.mark.parametrize("number", [13, 1, 30])
def test_a_file_or_folder_without_the_right_to_write_is_protected(office, monkeypatch, number):
    def refuse(*_, **__):
        raise OSError(number, "no")

    monkeypatch.setattr(write_protection.tempfile, "TemporaryFile", refuse)
    assert is_write_protected(office)


def test_a_full_disk_is_no_protection(office, monkeypatch):
    def refuse(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(write_protection.tempfile, "TemporaryFile", refuse)
    assert not is_write_protected(office)


def test_a_protected_file_is_read_and_left_as_it_is(office, protected):
    before = office.read_bytes()
    open_database(str(office))
    assert only_read() == "Büro.crmdb can only be read: it is write-protected."
    assert [lead.name for lead in Lead.select()] == ["Ann Lee"]
    assert check().ok
    close_database()
    assert office.read_bytes() == before
    assert os.listdir(office.parent) == [office.name]


def test_a_change_in_a_protected_file_is_refused_with_the_way_out(office, protected):
    open_database(str(office))
    user = found("Ada")
    with pytest.raises(UnreadableFile, match=r"Büro\.crmdb can only be read.*[Cc]opy it"), change("x", by=user):
        pass
    with pytest.raises(Exception, match="readonly"):
        proxy.execute_sql("DELETE FROM lead")


def test_who_looks_without_being_a_user_sees_everything_and_is_written_nowhere(office, protected):
    open_database(str(office))
    guest = found("Zoë")
    assert (guest.name, guest.role) == ("Zoë", "administrator")
    assert why_only_to_look(guest) == only_read()
    assert found("Ada").id
    assert proxy.execute_sql("SELECT count(*) FROM app_user").fetchone() == (1,)


def test_a_protected_file_that_holds_nothing_is_refused(tmp_path, empty_file, protected):
    place = tmp_path / "empty.crmdb"
    shutil.copyfile(empty_file, place)
    open_database(str(place))
    with pytest.raises(UnreadableFile, match="write-protected"):
        found("Ada")
    close_database()


def test_a_protected_file_of_an_older_version_is_refused_with_the_way_out(office, protected):
    with closing(sqlite3.connect(office)) as opened:
        opened.execute("DELETE FROM schema_migration WHERE name = (SELECT max(name) FROM schema_migration)")
        opened.commit()
    with pytest.raises(UnreadableFile, match="older version and cannot be brought up to date where it is; copy it"):
        open_database(str(office))


def test_a_copy_of_a_protected_file_can_be_written(office, protected, tmp_path, monkeypatch):
    open_database(str(office))
    copy = tmp_path / "copy.crmdb"
    back_up(copy)
    close_database()
    monkeypatch.setattr(databases, "is_write_protected", is_write_protected)
    open_database(str(copy))
    with change("make_lead", by=found("Ada")):
        make_lead({"name": "Bob"})
    assert Lead.select().count() == 2


def test_a_file_may_be_opened_to_look_though_it_could_be_written(office):
    open_database(str(office), to_look="Somebody else has it open.")
    assert only_read() == "Somebody else has it open."
    with (
        pytest.raises(UnreadableFile, match=r"^Somebody else has it open\. It was opened to look; open it again"),
        change("x"),
    ):
        pass


def test_who_only_looks_sees_what_somebody_else_writes_meanwhile(office):
    with closing(sqlite3.connect(office)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("UPDATE app_user SET name = 'Bea'")
        other.commit()
        open_database(str(office), to_look="Bea has it open.")
        assert found("Bea").id
        close_database()


def test_latest_changes_that_cannot_be_read_are_not_silently_left_out(office):
    log = office.with_name(f"{office.name}-wal")
    log.write_bytes(b"changes")
    with pytest.raises(UnreadableFile, match=r"latest changes of Büro\.crmdb stand in Büro\.crmdb-wal"):
        address_to_read(office)
    log.with_name(f"{office.name}-shm").write_bytes(b"index")
    assert address_to_read(office).endswith("?mode=ro")
    with pytest.raises(UnreadableFile, match="latest changes"):
        address_to_read(office, on_share=True)  # memory is shared with no other computer


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/mnt/sales/Büro 1.crmdb"), "file:///mnt/sales/B%C3%BCro%201.crmdb"),
        (PureWindowsPath(r"C:\Sales\a.crmdb"), "file:///C:/Sales/a.crmdb"),
        (PureWindowsPath(r"\\nas\sales\a.crmdb"), "file:////nas/sales/a.crmdb"),
    ],
)
def test_sqlite_is_given_a_share_as_a_path_with_no_server(path, uri):
    assert uri_of(path) == uri
