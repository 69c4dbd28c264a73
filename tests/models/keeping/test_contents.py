"""What a backup holds, compared with what is open now."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from crm_desktop.models.database import close_database, is_sqlite
from crm_desktop.models.keeping import Contents, back_up, contents, differences, look_into
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.users import User
from crm_desktop.models.wording import use, wording_of
from tests.makers import make_company, make_lead, make_person


def test_a_backup_says_how_much_it_holds_and_who_wrote_last(user: User, tmp_path: Path) -> None:
    make_lead("Ann")
    make_company("Acme")
    back_up(tmp_path / "b.crmdb")
    before = (tmp_path / "b.crmdb").read_bytes()
    found = look_into(tmp_path / "b.crmdb")
    assert found == contents()
    assert (found.counts["leads"], found.counts["companies"], found.counts["people"]) == (1, 1, 0)
    assert (tmp_path / "b.crmdb").read_bytes() == before
    assert [path.name for path in tmp_path.glob("b.crmdb*")] == ["b.crmdb"]


def test_what_would_be_fewer_or_more_is_said_in_words(user: User, tmp_path: Path) -> None:
    make_person("Bob")
    then = contents()
    assert list(differences(then, then)) == []
    for name in ("Ann", "Eve"):
        make_lead(name)
    now = contents()
    assert list(differences(now, then)) == ["2 leads fewer"]
    assert list(differences(then, now)) == ["2 leads more"]
    gone = Contents({**then.counts, "people": 0})
    assert list(differences(then, gone)) == ["1 person fewer"]
    use(wording_of("sugar", {}))
    assert list(differences(then, gone)) == ["1 contact fewer"]


def test_who_wrote_last_is_known_by_name(user: User, tmp_path: Path) -> None:
    from crm_desktop.models.changes import change

    with change("rename", by=user) as opened:
        user.name = "Ada Winter"
        user.save()
        opened.sentence = "Renamed"
    back_up(tmp_path / "b.crmdb")
    found = look_into(tmp_path / "b.crmdb")
    assert (found.last_by, found.last_sentence) == ("Ada", "Renamed")
    assert found.last_at is not None


def _cut(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _from_the_future(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("INSERT INTO schema_migration (name, applied) VALUES ('0999_from_the_future', '2030-01-01')")
        opened.commit()


def _of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("CREATE TABLE songs (name)")


def _without_tables(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA user_version = 1")
        opened.commit()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda path: path.write_text("Name,Company"), "not a backup"),
        (lambda path: path.write_bytes(b""), "not a backup"),
        (lambda path: path.write_bytes(b"SQLite format 3\0" + b"\7" * 9000), "damaged"),
        (lambda path: path.unlink(), "no file"),
        (lambda path: (path.unlink(), path.mkdir()), "no file"),
        (_cut, "damaged"),
        (_from_the_future, "newer version"),
        (_of_another_program, "another program"),
        (_without_tables, "empty"),
    ],
)
def test_what_cannot_be_restored_is_one_sentence(
    user: User, tmp_path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    make_lead("Ann")
    backup = tmp_path / "b.crmdb"
    back_up(backup)
    spoil(backup)
    with pytest.raises(UnreadableFile, match=sentence) as refused:
        look_into(backup)
    assert "b.crmdb" in str(refused.value)


@pytest.mark.skipif(os.name == "nt", reason="folders have no such right there")
def test_a_database_in_a_folder_that_takes_nothing_can_be_looked_into(
    user: User, database: str, tmp_path: Path
) -> None:
    if not is_sqlite():
        pytest.skip("a server has no file")
    make_lead("Ann")
    close_database()
    stick = tmp_path / "stick"
    stick.mkdir()
    Path(database).rename(stick / "mine.crmdb")
    stick.chmod(0o500)
    try:
        assert look_into(stick / "mine.crmdb").counts["leads"] == 1
    finally:
        stick.chmod(0o700)
