"""The native reader works in a process of its own: whatever becomes of it, the program lives on."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from crm_desktop.crash_report import report_of
from crm_desktop.models.imports import apart, native_reader
from crm_desktop.models.imports.native_reader import ASKED, Request, answers
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.refusals import UnreadableFile
from tests.models.imports.workbook_makers import xlsx

PEOPLE = [["Name", "City"], ["Ann", "Rome"], ["Bob", "Oslo"]]


def reads_by(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Another program in the place of the reader."""
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", script])


@pytest.mark.parametrize(
    ("script", "cause"),
    [
        ("import os; os.abort()", "the workbook is damaged"),
        ("import os; os.kill(os.getpid(), 11)", "the workbook is damaged"),
        ("raise SystemExit(0)", "the workbook is damaged"),
        ("import sys; sys.stdout.write('m\\xff\\xff\\0\\0half an answer')", "the workbook is damaged"),
        ("import sys; sys.exit('memory allocation of 17179869184 bytes failed')", "too large for the memory"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_reader_that_dies_is_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, cause: str
) -> None:
    reads_by(monkeypatch, script)
    with pytest.raises(UnreadableFile, match=cause):
        read_table(xlsx(tmp_path, PEOPLE))


def test_a_reader_that_goes_round_in_circles_is_a_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads_by(monkeypatch, "while True: pass")
    monkeypatch.setattr(apart, "_LONGEST_SECONDS", 0.3)
    with pytest.raises(UnreadableFile, match="takes longer than any real list"):
        read_table(xlsx(tmp_path, PEOPLE))


def test_a_reader_that_dies_half_way_leaves_no_half_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = f"""
import os, sys
sys.path[:0] = {sys.path!r}
from crm_desktop.models.imports import native_reader as reader
request = reader.Request(*reader.marshal.load(sys.stdin.buffer))
for number, answer in enumerate(reader.answers(request)):
    reader.write_answer(sys.stdout.buffer, answer)
    if answer[0] == "rows":
        sys.stdout.buffer.flush()
        os.abort()
"""
    reads_by(monkeypatch, script)
    with pytest.raises(UnreadableFile, match="the workbook is damaged"):
        read_table(xlsx(tmp_path, PEOPLE))


def test_a_panic_of_the_native_reader_is_a_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panic = type("PanicException", (BaseException,), {})

    def fails(_request: Request) -> None:
        raise panic("called `Option::unwrap()` on a `None` value")

    monkeypatch.setattr(native_reader, "_open", fails)
    request = Request(str(xlsx(tmp_path, PEOPLE)), True, None, None, 1 << 40)
    assert list(answers(request)) == [("refused", ("damaged", "called `Option::unwrap()` on a `None` value"))]


def test_where_no_process_can_be_had_the_reader_works_in_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_command", lambda: [str(tmp_path / "no such program")])
    assert read_table(xlsx(tmp_path, PEOPLE)).rows == PEOPLE[1:]


def test_the_packaged_program_is_its_own_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart._command() == [sys.executable, ASKED]
    monkeypatch.undo()
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-m", "crm_desktop", ASKED])
    monkeypatch.chdir(Path(__file__).parents[3])
    assert read_table(xlsx(tmp_path, PEOPLE)).rows == PEOPLE[1:]


def test_stopping_ends_the_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def noted(*args: object, **settings: object) -> "subprocess.Popen[bytes]":
        started.append(popen(*args, **settings))  # type: ignore[call-overload]
        return started[-1]

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(apart.subprocess, "Popen", noted)
    with pytest.raises(KeyboardInterrupt):
        read_table(xlsx(tmp_path, [PEOPLE[0], *PEOPLE[1:] * 5000]), progress=stop)
    assert [process.poll() is None for process in started] == [False]


def test_two_workbooks_may_be_read_at_once(tmp_path: Path) -> None:
    path = xlsx(tmp_path, PEOPLE)
    found: list[int] = []
    readers = [threading.Thread(target=lambda: found.append(len(read_table(path).rows))) for _ in range(3)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert found == [2, 2, 2]


def test_a_fault_of_the_reader_is_reported_as_ours_with_its_place_and_nothing_of_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads_by(
        monkeypatch,
        "import sys; sys.path.insert(0, '.'); from crm_desktop.models.imports import native_reader as reader;"
        "reader.answers = lambda request: iter([reader.write_answer(None, ('rows', 'Ann Lee'))]);"
        "reader._limit = lambda memory: None; reader.main()",
    )
    monkeypatch.chdir(Path(__file__).parents[3])
    with pytest.raises(apart.ReaderFailed) as failed:
        read_table(xlsx(tmp_path, PEOPLE))
    report = report_of(failed.value)
    assert "crm_desktop/models/imports/native_reader.py, line " in report
    assert "in write_answer\n" in report
    assert "\nAttributeError\n…and then, here:\n" in report
    assert "crm_desktop.models.imports.apart, line " in report
    assert "elsewhere, line 1, in <module>\n" in report.replace("  elsewhere", "elsewhere")  # the test's own script
    assert "Ann" not in report
