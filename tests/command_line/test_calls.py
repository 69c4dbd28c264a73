"""How the program is called: where it works, what it says to a wrong call, and how it ends."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import __main__ as program
from crm_desktop import command_line
from crm_desktop.command_line import main
from crm_desktop.commands import parsing
from crm_desktop.commands.place import Start
from crm_desktop.models import database as databases
from crm_desktop.models.database import close_database, open_database
from tests.command_line.conftest import leads_file, start


def said(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main([str(word) for word in words])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def totals(capsys: pytest.CaptureFixture[str], *words: str | Path) -> int:
    status, out, _ = said(capsys, *words, "list", "leads", "--json")
    assert status == 0
    total: int = json.loads(out)["total"]
    return total


# -- where ---------------------------------------------------------------------------------------------------------


def test_the_database_is_named_before_or_after_the_command_or_by_the_environment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "a.crmdb"
    assert said(capsys, "--database", place, "import", leads_file(tmp_path, 2))[0] == 0
    assert totals(capsys, "--database", place) == 2
    assert said(capsys, "list", "leads", "--database", place)[1].endswith("2 leads.\n")
    monkeypatch.setenv("CRM_DATABASE", str(place))
    assert totals(capsys) == 2


def test_without_a_name_it_is_the_users_own(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert totals(capsys) == 0
    assert list(own_folders.rglob("crm.crmdb"))


def test_the_demo_fills_an_empty_database_that_was_named_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "demo.crmdb"
    assert totals(capsys, "--demo", "--database", place) == 420
    assert said(capsys, "undo", "--database", place)[0] == 0
    assert totals(capsys, "--demo", "--database", place) == 420


def test_the_demo_leaves_a_database_with_work_in_it_alone(
    tmp_path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "work.crmdb"
    said(capsys, "--database", place, "import", leads_file(tmp_path, 2))
    assert totals(capsys, "--demo", "--database", place) == 420
    assert list(own_folders.rglob("demo.crmdb"))
    assert totals(capsys, "--database", place) == 2


def test_without_a_command_the_window_opens_on_the_same_database(tmp_path: Path) -> None:
    opened: list[Start] = []

    def window(start: Start) -> int:
        opened.append(start)
        return 0

    assert main(["--database", str(tmp_path / "a.crmdb")], window) == 0
    assert main(["--demo"], window) == 0
    (tmp_path / "rubbish").write_text("rubbish")
    assert main(["--demo", "--database", str(tmp_path / "rubbish")], window) == 0
    assert opened[0] == Start(str(tmp_path / "a.crmdb"), is_named=True)
    assert opened[1].place.endswith("demo.crmdb")
    assert opened[1].demo
    assert opened[2] == Start(str(tmp_path / "rubbish"), demo=True, is_named=True)


def started(*words: str) -> Start:
    opened: list[Start] = []

    def window(start: Start) -> int:
        opened.append(start)
        return 0

    assert main(words, window) == 0
    return opened[0]


def test_a_file_that_the_system_hands_over_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("CRM_DATABASE", raising=False)
    own = started().place
    office, listed, mail = (str(tmp_path / name) for name in ("Büro 1.crmdb", "Messe Köln.xlsx", "offer.eml"))
    assert started(office) == Start(office, is_named=True, must_be_there=True)
    assert started(listed, mail) == Start(own, files=(Path(listed), Path(mail)))
    assert started("--database", office, listed) == Start(office, files=(Path(listed),), is_named=True)
    assert started("--demo", listed).demo
    assert started("--", "list").files == (Path("list"),)


def test_two_databases_for_one_window_are_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--database", "a.crmdb", "b.crmdb"], lambda _: 0) == 2
    assert "One window has one database" in capsys.readouterr().err


def test_a_command_that_is_typed_wrong_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["improt", "list.csv"], lambda _: 0) == 2
    assert "improt" in capsys.readouterr().err


def test_the_parser_knows_every_command() -> None:
    assert set(parsing.COMMANDS) == {*command_line.COMMANDS, "restore", "self-test"}


# -- wrong calls ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["dance"], "dance"),
        (["list"], "required"),
        (["list", "dragons"], "dragons"),
        (["list", "leads", "--fields", "name,colour"], "colour"),
        (["list", "leads", "--fields", ","], "no field"),
        (["list", "leads", "--where", "colour:red"], "colour"),
        (["list", "leads", "--limit", "-1"], "-1"),
        (["list", "leads", "--wher", "x"], "--wher"),
        (["convert"], "required"),
        (["convert", "--lead", "one"], "one"),
        (["convert", "--lead", "1", "--where", "x"], "not allowed"),
        (["convert", "--lead", "1", "--amount", "much"], "much"),
        (["move", "1"], "STAGE"),
        (["move", "1", "Won", "--on", "tomorrow"], "tomorrow"),
        (["forecast", "--by", "week"], "week"),
        (["forecast", "--as-of", "2026-13-01"], "2026-13-01"),
        (["forecast", "f.docx"], "f.docx"),
        (["export", "leads", "x.docx"], "x.docx"),
        (["export", "opportunities", "x.vcf"], "vCards"),
        (["import", "x.csv", "--as", "dragons"], "dragons"),
        (["import", "x.csv", "--map", "Name"], "Name"),
        (["import", "nowhere.csv"], "nowhere.csv"),
        (["undo", "last"], "last"),
        (["restore", "nowhere.crmdb"], "nowhere.crmdb"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_exit_2(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = said(capsys, *words)
    assert (status, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_help_explains_all_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys, "--help")
    assert (status, err) == (0, "")
    for name in [*command_line.COMMANDS, "restore", "self-test", "CRM_DATABASE", "exit status", "--where", "--demo"]:
        assert name in out
    assert said(capsys, "import", "--help")[0] == 0
    assert said(capsys, "--version")[1].startswith("CRM Desktop ")


def test_a_mistake_of_ours_is_a_sentence_and_goes_to_the_log(
    own_folders: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("crm_desktop.commands.undoing.show_history", fail)
    status, out, err = said(capsys, "history")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "Traceback" not in err
    (log,) = own_folders.rglob("crm-desktop.log")
    assert "builtins.ZeroDivisionError" in log.read_text()


# -- databases that cannot be worked on ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"Dear Sir", "not a CRM Desktop database"), (b"SQLite format 3\0" + b"\7" * 5000, "damaged")],
)
def test_what_is_no_database_is_named_with_the_way_out(
    content: bytes, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "letter.crmdb"
    place.write_bytes(content)
    status, out, err = said(capsys, "--database", place, "list", "leads")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert sentence in err
    assert "letter.crmdb" in err
    assert place.read_bytes() == content


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "new.crmdb"
    open_database(str(place))
    close_database()
    with closing(sqlite3.connect(place)) as opened:
        table = next(n for (n,) in opened.execute("SELECT name FROM sqlite_master") if n.startswith("schema_migration"))
        columns = [row[1] for row in opened.execute(f"PRAGMA table_info({table})") if row[1] not in ("id", "name")]
        others = ", ".join(columns)
        opened.execute(f"INSERT INTO {table} (name, {others}) SELECT '0999_later', {others} FROM {table} LIMIT 1")
        opened.commit()
    status, _, err = said(capsys, "--database", place, "list", "leads")
    assert status == 2
    assert "newer version" in err


@pytest.mark.parametrize("place", ["nowhere/x.crmdb", "."])
def test_a_folder_or_a_file_in_no_folder_is_one_sentence(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = said(capsys, "--database", tmp_path / place, "list", "leads")
    assert (status, err.count("\n")) == (2, 1)


def test_a_server_that_does_not_answer_is_one_sentence_without_the_password(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, _, err = said(capsys, "--database", "postgresql://me:secret@127.0.0.1:1/crm", "list", "leads")
    assert (status, err.count("\n")) == (2, 1)
    assert "secret" not in err


def test_a_database_in_use_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(databases, "BUSY_SECONDS", 0.1)
    place = tmp_path / "a.crmdb"
    said(capsys, "--database", place, "list", "leads")
    with closing(sqlite3.connect(place)) as other:
        other.execute("BEGIN IMMEDIATE")
        status, out, err = said(capsys, "--database", place, "import", leads_file(tmp_path, 2))
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert "in use" in err
    assert totals(capsys, "--database", place) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_a_write_protected_database_is_read_and_every_change_refused(capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path(tempfile.mkdtemp())
    written = folder / "written"
    written.mkdir(mode=0o777)
    written.chmod(0o777)
    place, more = folder / "a.crmdb", leads_file(written, 3, "more.csv")
    said(capsys, "--database", place, "import", leads_file(folder, 2))
    reading = (
        ["list", "leads"],
        ["export", "leads", written / "x.csv"],
        ["forecast", written / "x.pdf"],
        ["report", "funnel"],
        ["history"],
        ["check"],
        ["backup", written / "b.crmdb"],
        ["import", more, "--dry-run"],
    )
    before = [said(capsys, "--database", place, *words) for words in reading]
    with without_right_to_write(folder, place):
        assert [said(capsys, "--database", place, *words) for words in reading] == before
        for words in (["import", more], ["convert", "--lead", "1"], ["undo"], ["restore", written / "b.crmdb"]):
            status, out, err = said(capsys, "--database", place, *words)
            assert (status, out, err.count("\n")) == (2, "", 1), words
            assert ("a.crmdb can only be read" if words[0] != "restore" else "is read-only") in err
        status, _, err = said(capsys, "--database", folder / "new.crmdb", "list", "leads")
        assert (status, err.count("\n")) == (2, 1)
        assert "may be read-only" in err
        assert totals(capsys, "--database", place) == 2
    assert [path.name for path in folder.iterdir() if path.name.startswith("a.crmdb")] == ["a.crmdb"]
    shutil.rmtree(folder)


@contextmanager
def without_right_to_write(folder: Path, place: Path) -> Iterator[None]:
    place.chmod(0o444)
    folder.chmod(0o555)
    as_root = os.geteuid() == 0
    if as_root:  # whom rights do not bind; nobody is bound by them
        os.seteuid(65534)
    try:
        yield
    finally:
        if as_root:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.mark.parametrize("place", ["mysql://me:secret@db/crm", "sqlite:///crm.db", "https://crm.example/"])
def test_an_address_of_another_kind_is_one_sentence_without_the_password(
    capsys: pytest.CaptureFixture[str], place: str
) -> None:
    status, out, err = said(capsys, "--database", place, "list", "leads")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "postgresql://" in err
    assert "secret" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="its paths are shorter")
def test_a_path_of_260_letters_and_in_any_alphabet_is_a_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "Büro 東京" / ("x" * (240 - len(str(tmp_path))))
    folder.mkdir(parents=True)
    place = folder / "Kundenübersicht.crmdb"
    assert len(str(place)) > 260
    said(capsys, "--database", place, "import", leads_file(tmp_path, 2))
    assert totals(capsys, "--database", place) == 2


def test_a_path_that_is_too_long_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for place in (tmp_path.joinpath(*["y" * 90] * 6, "a.crmdb"), tmp_path / f"{'z' * 250}.crmdb"):
        status, out, err = said(capsys, "--database", place, "list", "leads")
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert "too long for a database" in err


def test_a_full_disk_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "a.crmdb"
    said(capsys, "--database", place, "import", leads_file(tmp_path, 2))
    with closing(sqlite3.connect(place)) as opened:
        pages = opened.execute("PRAGMA page_count").fetchone()[0]
    with monkeypatch.context() as full:
        full.setitem(databases._PRAGMAS, "max_page_count", pages + 20)
        more = leads_file(tmp_path, 5000, "more.csv")
        status, out, err = said(capsys, "--database", place, "import", more)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert "full" in err
    assert totals(capsys, "--database", place) == 2
    assert said(capsys, "--database", place, "check")[0] == 0


def test_check_of_a_database_that_does_not_agree_says_so_and_exits_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "a.crmdb"
    said(capsys, "--database", place, "import", leads_file(tmp_path, 2))
    with closing(sqlite3.connect(place)) as opened:
        opened.execute("DELETE FROM match_key")
        opened.commit()
    status, out, err = said(capsys, "--database", place, "check", "--json")
    report = json.loads(out)
    assert (status, report["ok"], len(report["problems"])) == (1, False, 1)
    assert "1 problem" in err


# -- how it ends ---------------------------------------------------------------------------------------------------


def importing(tmp_path: Path, rows: int = 120_000) -> tuple[subprocess.Popen[str], Path]:
    """A long import that has begun to write."""
    place = tmp_path / "a.crmdb"
    process = start(
        "--database", place, "import", leads_file(tmp_path, rows), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    log = Path(f"{place}-wal")
    before = time.monotonic()
    # The schema is a few hundred kilobytes; more than that are leads, of which there are more than the cache holds.
    while not (log.exists() and log.stat().st_size > 3_000_000):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() - before < 60
        time.sleep(0.005)
    return process, place


def test_a_program_killed_while_it_writes_leaves_the_database_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    process, place = importing(tmp_path)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert said(capsys, "--database", place, "check")[0] == 0
    assert totals(capsys, "--database", place) == 0
    assert json.loads(said(capsys, "--database", place, "history", "--json")[1])["changes"] == []


def test_ctrl_c_takes_back_what_was_not_finished(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    process, place = importing(tmp_path)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (130, "")
    assert err == "Stopped; what was not finished was not written.\n"
    assert totals(capsys, "--database", place) == 0


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "a.crmdb"
    said(capsys, "--database", place, "import", leads_file(tmp_path, 3000))
    process = start("--database", place, "list", "leads", "--json", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.read(1) == "{"
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr is not None
    assert process.stderr.read() == ""


def test_the_self_test_starts_every_part_and_leaves_nothing_behind(
    own_folders: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Path] = []
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)

    def try_window(folder: Path) -> list[str]:
        tried.append(folder)
        return ["window"]

    assert main(["self-test", "--json"], window_test=try_window) == 0
    said_it = json.loads(capsys.readouterr().out)
    assert said_it["ok"]
    assert {"database", "import", "search", "conversion", "forecast and its PDF", "undo", "window"} <= set(
        said_it["tried"]
    )
    assert list(here.iterdir()) == []
    assert not tried[0].exists()
    assert not [path for path in own_folders.rglob("*") if path.is_file()]


def test_a_self_test_that_fails_says_which_part(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.models.self_test.contains", lambda model, _: model.id < 0)
    status, out, err = said(capsys, "self-test")
    assert (status, out) == (1, "database: works\nimport: works\n")
    assert "the search index does not work" in err


def test_a_self_test_without_the_texts_of_a_language_names_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.models.self_test.run", lambda _: iter(()))
    monkeypatch.setattr("crm_desktop.languages.resource", lambda *_: Path("nowhere"))
    status, _, err = said(capsys, "self-test")
    assert (status, err) == (1, "The self-test found no texts in: de, fr, es, sv.\n")


# -- Qt ------------------------------------------------------------------------------------------------------------


def test_a_missing_library_of_qts_is_a_sentence_that_names_the_packages(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Missing:
        def find_spec(self, name: str, *_: Any) -> None:
            if name.startswith("PySide6"):
                raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    for name in [name for name in sys.modules if name.startswith("PySide6")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    assert program.main([]) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert "libEGL.so.1" in captured.err
    assert "sudo apt install libegl1" in captured.err


def test_without_a_screen_there_is_a_sentence_instead_of_an_abort(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert program.main([]) == 2
    assert "no screen" in capsys.readouterr().err


def test_a_missing_library_of_the_x_plugin_is_found_before_qt_aborts(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr("ctypes.CDLL", refuse)
    assert "libxcb-cursor.so.0" in program.what_qt_lacks()
    assert "libxcb-cursor0" in program.what_qt_lacks()
