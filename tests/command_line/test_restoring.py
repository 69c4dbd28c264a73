"""`restore --dry-run`: what is in a backup and what it would change, without changing anything."""

from pathlib import Path
from typing import Any

import pytest

from crm_desktop import command_line
from tests.command_line.conftest import Run, leads_file


def test_a_dry_run_says_what_would_change_and_changes_nothing(run: Run, run_json: Any, tmp_path: Path) -> None:
    run_json("import", leads_file(tmp_path, 3))
    run("backup", tmp_path / "b.crmdb")
    run_json("import", leads_file(tmp_path, 8, "more.csv"))
    status, out, err = run("restore", tmp_path / "b.crmdb", "--dry-run")
    assert (status, err) == (0, "")
    assert "5 leads fewer" in out
    assert "Last change: " in out
    assert run_json("list", "leads")["total"] == 8
    said = run_json("restore", tmp_path / "b.crmdb", "--dry-run")
    assert (said["counts"]["leads"], said["now"]["leads"], said["changes"]) == (3, 8, ["5 leads fewer"])
    assert said["last_change"]["sentence"].startswith("Imported 3 leads")
    assert not list(tmp_path.glob("*before-restore*"))


def test_where_nothing_stands_there_is_nothing_to_compare_with(run: Run, tmp_path: Path) -> None:
    run("backup", tmp_path / "b.crmdb")
    status, out, _ = run("restore", tmp_path / "b.crmdb", "--dry-run", place=str(tmp_path / "new.crmdb"))
    assert status == 0
    assert "Now" not in out
    assert not (tmp_path / "new.crmdb").exists()


@pytest.mark.parametrize(
    ("content", "sentence"), [(b"Name,Company", "not a backup"), (b"SQLite format 3\0" + b"\7" * 900, "damaged")]
)
def test_what_is_no_backup_is_refused_with_and_without_a_dry_run(
    run: Run, tmp_path: Path, content: bytes, sentence: str
) -> None:
    (tmp_path / "b.crmdb").write_bytes(content)
    for words in (["--dry-run"], []):
        status, out, err = run("restore", tmp_path / "b.crmdb", *words)
        assert (status, out) == (2, "")
        assert sentence in err
        assert err.count("\n") == 1


def test_a_bug_is_logged_without_what_was_typed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_folders: Path
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("Ann Lee")

    monkeypatch.setattr("crm_desktop.commands.keeping.preview", fail)
    status, _, err = run("restore", tmp_path / "b.crmdb", "--dry-run")
    assert status == command_line.SAID_NO
    [log] = own_folders.rglob("crm-desktop.log")
    assert str(log) in err
    assert "builtins.KeyError" in log.read_text(encoding="utf-8")
    assert "Ann" not in log.read_text(encoding="utf-8")
