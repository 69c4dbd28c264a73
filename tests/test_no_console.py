"""The Windows program with a window has nowhere to print to."""

import sys
from pathlib import Path

import platformdirs
import pytest

from crm_desktop import no_console
from crm_desktop.__main__ import main
from crm_desktop.no_console import heard


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where it is written down."""
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_, **__: tmp_path / "logs")
    return tmp_path / "logs" / "said.txt"


def without_console(*arguments: str) -> int:
    """The exit status of a start as Windows makes it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", None)
        patch.setattr(sys, "stderr", None)
        return main(arguments)


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person would be shown."""
    shown: list[str] = []
    monkeypatch.setattr(no_console, "show", shown.append)
    return shown


def test_an_answer_stands_in_a_file(said: Path, boxes: list[str]) -> None:
    assert without_console("--version") == 0
    assert said.read_text(encoding="utf-8").startswith("CRM Desktop ")
    assert boxes == []


def test_a_start_that_is_refused_is_shown(said: Path, boxes: list[str]) -> None:
    assert without_console("--databse", "x.crmdb") == 2
    assert len(boxes) == 1
    assert "--databse" in boxes[0]
    assert "--databse" in said.read_text(encoding="utf-8")


def test_a_command_waits_for_nobody(said: Path, boxes: list[str]) -> None:
    assert without_console("export", "leads") == 2
    assert boxes == []
    assert "export" in said.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(said: Path, boxes: list[str]) -> None:
    said.parent.write_text("a file where the folder should be", encoding="utf-8")
    assert without_console("--version") == 0


def test_with_a_console_all_is_said_there(capsys: pytest.CaptureFixture[str], boxes: list[str]) -> None:
    def work() -> int:
        sys.stderr.write("No.\n")
        return 1

    assert heard([], work) == 1
    assert capsys.readouterr().err == "No.\n"
    assert boxes == []


def test_the_self_test_says_in_a_file_what_it_tried(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.models.self_test.run", lambda _: iter(["database", "import"]))
    assert main(["self-test", "--log", str(tmp_path / "log.txt")]) == 0
    assert "database: works\nimport: works\n" in (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert capsys.readouterr() == ("", "")


def test_the_self_test_says_there_what_does_not_work_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise OSError("no such thing")

    monkeypatch.setattr("crm_desktop.models.self_test.run", fail)
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_, **__: tmp_path / "logs")
    assert main(["self-test", "--log", str(tmp_path / "log.txt")]) == 1
    assert "no such thing" in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_a_log_in_a_folder_that_does_not_exist_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["self-test", "--log", str(tmp_path / "none" / "log.txt")]) == 2
    assert "cannot be written" in capsys.readouterr().err
