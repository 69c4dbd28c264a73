"""Backup, restore and check: nothing is lost, and whatever is wrong is said in one sentence."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import Change, change, history
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, is_sqlite, open_database
from crm_desktop.models.database import database as opened_database
from crm_desktop.models.keeping import back_up, check, counts, restore
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.refusals import Refused, UnreadableFile, WrongCall
from crm_desktop.models.search_index import contains
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person

NOON = datetime(2026, 5, 1, 12, 0, 0)


def some_records(user: User) -> None:
    """A little of everything that links."""
    parent = make_company("Ängelholm & Söner", annual_revenue=Decimal("1250.50"))
    child = make_company("Child", parent=parent)
    make_person("Bob Roe", company=child, do_not_contact=True)
    lead = make_lead("Ann", phone="0123 456 789")
    make_opportunity("Roof", company=child, amount=Decimal("99.99"))
    with change("log_call", by=user) as opened:
        call = Activity.create(kind="call", direction="out", at=opened.at)
        ActivityLink.create(activity=call, lead=lead)
        opened.sentence = "Logged a call to Ann"


def name_first_company(name: str, user: User) -> None:
    with change("rename", by=user):
        company = Company.select().order_by(Company.id).get()
        company.name = name
        company.save()


def test_a_new_database_and_one_with_records_are_in_order(user: User) -> None:
    assert check().problems == []
    some_records(user)
    report = check()
    assert report.ok, report.problems
    assert report.counts == {"leads": 1, "people": 1, "companies": 2, "opportunities": 1, "activities": 1}


def test_a_backup_is_one_file_that_opens_like_any_database(user: User, database: str, tmp_path: Path) -> None:
    some_records(user)
    before = [entry.sentence for entry in history()]
    target = tmp_path / "backup.crmdb"
    assert back_up(target) == target.stat().st_size
    assert [path.name for path in tmp_path.glob("*backup*")] == ["backup.crmdb"]
    close_database()
    open_database(str(target))
    assert check().problems == []
    assert [entry.sentence for entry in history()] == before
    company = Company.get(Company.name == "Child")
    assert (company.parent.name, company.parent.annual_revenue) == ("Ängelholm & Söner", Decimal("1250.50"))
    assert Lead.select().where(contains(Lead, "123 456")).count() == 1
    assert isinstance(Change.get().at, datetime)
    undo(by=user)
    assert Activity.select().count() == 0


def test_restore_brings_back_what_was_and_keeps_what_stood_there(user: User, database: str, tmp_path: Path) -> None:
    some_records(user)
    backup = tmp_path / "backup.crmdb"
    back_up(backup)
    name_first_company("Renamed", user)
    make_lead("Later")
    close_database()
    restored = restore(backup, database, NOON)
    open_database(database)
    assert check().problems == []
    assert (counts()["leads"], Company.select().order_by(Company.id).get().name) == (1, "Ängelholm & Söner")
    # New records get new ids, also after those that only the database which was replaced had known.
    assert make_lead("New").id == 2
    undo(by=user)
    close_database()
    assert restored.kept is not None
    open_database(str(restored.kept))
    assert (counts()["leads"], Company.select().order_by(Company.id).get().name) == (2, "Renamed")


def test_ids_of_records_that_are_gone_are_not_given_out_again_after_a_restore(
    user: User, database: str, tmp_path: Path
) -> None:
    last = make_lead("Gone")
    with change("delete", by=user):
        last.delete_instance()
    back_up(tmp_path / "b.crmdb")
    close_database()
    restore(tmp_path / "b.crmdb", database, NOON)
    open_database(database)
    assert make_lead("New").id > last.id


def test_restore_into_a_place_where_nothing_stands(user: User, database: str, tmp_path: Path) -> None:
    some_records(user)
    back_up(tmp_path / "b.crmdb")
    close_database()
    assert restore(tmp_path / "b.crmdb", str(tmp_path / "new.crmdb"), NOON).kept is None
    open_database(str(tmp_path / "new.crmdb"))
    assert counts()["companies"] == 2


def test_restore_mends_a_damaged_file_and_keeps_it_aside(user: User, tmp_path: Path) -> None:
    if not is_sqlite():
        pytest.skip("a server has no file")
    some_records(user)
    back_up(tmp_path / "b.crmdb")
    close_database()
    for spoil in (b"rubbish" * 1000, b"SQLite format 3\0" + b"\7" * 8000):
        broken = tmp_path / "broken.crmdb"
        broken.write_bytes(spoil)
        kept = restore(tmp_path / "b.crmdb", str(broken), NOON).kept
        assert kept is not None
        assert kept.read_bytes() == spoil
        open_database(str(broken))
        assert counts()["companies"] == 2
        close_database()
        kept.unlink()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda path: path.write_text("not a database"), "not a backup"),
        (lambda path: path.write_bytes(b""), "not a backup"),
        (lambda path: path.unlink(), "no file"),
        (lambda path: _halve(path), "damaged"),
        (lambda path: _from_the_future(path), "newer version"),
        (lambda path: _foreign(path), "another program"),
    ],
)
def test_a_file_that_is_no_backup_changes_nothing(
    user: User, database: str, tmp_path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    some_records(user)
    backup = tmp_path / "b.crmdb"
    back_up(backup)
    close_database()
    spoil(backup)
    with pytest.raises(UnreadableFile, match=sentence) as refused:
        restore(backup, database, NOON)
    assert "b.crmdb" in str(refused.value)
    open_database(database)
    assert check().ok
    assert counts()["companies"] == 2
    assert not list(tmp_path.glob("*before-restore*"))


def _halve(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _from_the_future(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        table = next(n for (n,) in opened.execute("SELECT name FROM sqlite_master") if n.startswith("schema_migration"))
        columns = [row[1] for row in opened.execute(f"PRAGMA table_info({table})")]
        values = next(iter(opened.execute(f"SELECT * FROM {table}")))
        new = dict(zip(columns, values, strict=True)) | {"name": "0999_from_the_future"}
        new.pop("id", None)
        marks = ", ".join("?" * len(new))
        opened.execute(f"INSERT INTO {table} ({', '.join(new)}) VALUES ({marks})", list(new.values()))
        opened.commit()


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("CREATE TABLE songs (name)")


def test_a_restore_into_a_database_in_use_gives_up_and_says_so(
    user: User, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not is_sqlite():
        pytest.skip("a server lets its users take turns")
    back_up(tmp_path / "b.crmdb")
    some_records(user)
    close_database()
    monkeypatch.setattr("crm_desktop.models.database.BUSY_SECONDS", 0.1)
    monkeypatch.setattr("crm_desktop.models.keeping.restoring.BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UnreadableFile, match="in use"):
            restore(tmp_path / "b.crmdb", database, NOON)
    open_database(database)
    assert counts()["companies"] == 2


def test_a_backup_onto_the_database_itself_is_a_wrong_call(user: User, database: str) -> None:
    if not is_sqlite():
        pytest.skip("a server has no file")
    with pytest.raises(WrongCall, match="database itself"):
        back_up(Path(database))


def test_a_backup_of_a_damaged_database_does_not_take_the_place_of_a_good_one(
    user: User, database: str, tmp_path: Path
) -> None:
    if not is_sqlite():
        pytest.skip("a server has no file")
    some_records(user)
    good = tmp_path / "good.crmdb"
    back_up(good)
    kept = good.read_bytes()
    close_database()
    spoil_a_page(Path(database))
    open_database(database)
    with pytest.raises(Refused, match="damaged"):
        back_up(good)
    assert good.read_bytes() == kept
    report = check()
    assert not report.ok
    assert "damaged" in report.problems[0]


def spoil_a_page(path: Path) -> None:
    """Overwrites the page that the leads' names index begins on."""
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA journal_mode = delete")
        size = opened.execute("PRAGMA page_size").fetchone()[0]
        root = opened.execute("SELECT rootpage FROM sqlite_master WHERE name = 'match_key'").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE lead SET search_text = 'else'", "search text of 1 lead"),
        ("DELETE FROM match_key WHERE record = 'lead'", "keys that recognise 1 lead"),
        ("INSERT INTO match_key (key, record, record_id) VALUES ('x', 'person', 99)", "keys that recognise 1 person"),
        ("UPDATE activity_link SET lead_id = NULL", "1 links of activities"),
        ("UPDATE opportunity SET outcome = 'won'", "another outcome than their stage"),
        ("UPDATE opportunity SET person_id = (SELECT MIN(id) FROM person)", "does not take part"),
        ("UPDATE lead SET status_id = (SELECT id FROM lead_status WHERE kind = 'converted')", "without a date"),
    ],
)
def test_what_does_not_agree_is_said(user: User, sql: str, sentence: str) -> None:
    some_records(user)
    opened_database.execute_sql(sql)
    assert any(sentence in problem for problem in check().problems), check().problems


def test_a_search_index_out_of_step_is_said(user: User) -> None:
    if not is_sqlite():
        pytest.skip("a server keeps its index itself")
    some_records(user)
    opened_database.execute_sql("INSERT INTO lead_search (lead_search) VALUES ('delete-all')")
    assert any("search index of lead" in problem for problem in check().problems)


def test_a_converted_lead_whose_results_were_deleted_later_is_no_problem(user: User) -> None:
    person = make_person("Ann")
    converted = LeadStatus.get(LeadStatus.kind == "converted")
    lead = make_lead("Ann", status=converted, converted_on=NOON.date(), person=person)
    with change("delete", by=user):
        person.delete_instance()
    assert Lead.find(lead.id).person is None
    assert check().problems == []
