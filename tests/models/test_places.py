import os
from pathlib import Path

import pytest

from crm_desktop.models.database import close_database, open_database, try_database
from crm_desktop.models.places import (
    detail,
    identity,
    is_database,
    is_list,
    title,
    with_password,
    without_password,
)
from crm_desktop.models.refusals import PasswordNeeded, UnreadableFile


def test_a_database_is_called_by_its_name_not_by_its_path(tmp_path):
    assert title(str(tmp_path / "Büro Nord.crmdb")) == "Büro Nord"
    assert title("postgresql://ada:secret@db.example:5433/sales") == "sales on db.example:5433"
    assert detail(str(Path.home() / "Documents" / "a.crmdb")) == str(Path("~/Documents"))


def test_a_password_is_not_shown_and_not_kept():
    url = "postgresql://ada:s%40cret@db.example/sales"
    assert without_password(url) == "postgresql://ada@db.example/sales"
    assert "s%40cret" not in detail(url)
    assert with_password(without_password(url), "s@cret") == url


def test_one_database_is_the_same_however_it_is_typed(tmp_path, monkeypatch):
    file = tmp_path / "a.crmdb"
    file.touch()
    monkeypatch.chdir(tmp_path)
    assert identity("a.crmdb") == identity(str(file)) == identity(str(tmp_path / "x" / ".." / "a.crmdb"))
    assert identity("postgresql://ada:x@DB/sales") == identity("postgresql://ada@db/sales")
    assert identity("postgresql://db/sales") != identity("postgresql://db/service")


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_a_link_to_a_database_is_that_database(tmp_path):
    (tmp_path / "a.crmdb").touch()
    (tmp_path / "b.crmdb").symlink_to(tmp_path / "a.crmdb")
    assert identity(str(tmp_path / "b.crmdb")) == identity(str(tmp_path / "a.crmdb"))


def test_a_file_is_known_by_its_ending_or_by_how_it_begins(tmp_path, empty_file):
    other = tmp_path / "backup"
    other.write_bytes(empty_file.read_bytes())
    assert is_database(other)
    assert is_database(tmp_path / "gone.crmdb")
    assert not is_database(tmp_path / "gone.pdf")
    assert is_list(Path("Messe Köln.XLSX"))
    assert not is_list(Path("offer.pdf"))


def unopenable(tmp_path, empty_file):
    whole = empty_file.read_bytes()
    (tmp_path / "words.crmdb").write_text("no database", encoding="utf-8")
    (tmp_path / "half.crmdb").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "stump.crmdb").write_bytes(whole[:60])
    return {
        tmp_path: "is a folder",
        tmp_path / "gone" / "a.crmdb": "does not exist",
        tmp_path / "words.crmdb": "words.crmdb is not a CRM Desktop database",
        tmp_path / "half.crmdb": "half.crmdb is damaged",
        tmp_path / "stump.crmdb": "stump.crmdb is damaged",
        tmp_path / ("n" * 300): "too long",
        tmp_path / "/".join(["folder" * 5] * 20) / "a.crmdb": "too long",
    }


def test_what_cannot_be_opened_is_said_in_one_sentence_that_names_it(tmp_path, empty_file):
    for path, words in unopenable(tmp_path, empty_file).items():
        for attempt in (open_database, try_database):
            with pytest.raises(UnreadableFile) as refused:
                attempt(str(path))
            assert words in str(refused.value)
            assert str(refused.value).endswith(".")


def test_a_database_that_is_gone_is_not_made_anew_by_opening_it(tmp_path):
    with pytest.raises(UnreadableFile, match="is not there any more"):
        try_database(str(tmp_path / "office.crmdb"))
    assert not (tmp_path / "office.crmdb").exists()


def test_trying_a_database_leaves_the_open_one_as_it_is(tmp_path, database, user, empty_file):
    from crm_desktop.models.users import User

    other = tmp_path / "other.crmdb"
    other.write_bytes(empty_file.read_bytes())
    try_database(str(other))
    assert User.select().count() == 1


def test_a_database_in_a_long_path_with_any_letters_opens(tmp_path):
    folder = tmp_path
    while len(str(folder)) < 280:
        folder = folder / "Büro Ölçüm 事務所"
    folder.mkdir(parents=True)
    open_database(str(folder / "naïve.crmdb"))
    close_database()
    assert (folder / "naïve.crmdb").stat().st_size > 0


def test_a_server_that_wants_a_password_is_told_from_one_that_is_not_there(monkeypatch):
    import psycopg

    def refuse(**_):
        raise psycopg.OperationalError("connection failed: fe_sendauth: no password supplied")

    monkeypatch.setattr(psycopg, "connect", refuse)
    with pytest.raises(PasswordNeeded, match="asks for a password"):
        try_database("postgresql://ada@db.example/sales")


@pytest.mark.parametrize(
    ("driver", "sentence"),
    [
        (
            'connection failed: connection to "127.0.0.1", port 9 failed: Connection refused',
            "does not answer",
        ),
        ('connection failed: could not translate host name "db.example" to address', "does not answer"),
        ('connection failed: FATAL: database "sales" does not exist', "knows no such database or user"),
        ('connection failed: FATAL: role "ada" does not exist', "knows no such database or user"),
    ],
)
def test_a_server_that_cannot_be_had_is_said_in_our_words(monkeypatch, driver, sentence):
    import psycopg

    def refuse(**_):
        raise psycopg.OperationalError(driver)

    monkeypatch.setattr(psycopg, "connect", refuse)
    with pytest.raises(UnreadableFile, match=sentence) as refused:
        try_database("postgresql://ada@db.example/sales")
    assert "db.example/sales" in str(refused.value)
    assert "connection" not in str(refused.value)
