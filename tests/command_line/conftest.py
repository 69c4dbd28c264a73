"""Commands as a person or a script types them: in this process, or as a program of their own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.command_line import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing here touches the data of whoever runs the tests."""
    home = tmp_path / "home"
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home / name))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("CRM_DATABASE", raising=False)
    return home


@pytest.fixture
def run(database_url: str, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the test's database; answers exit status, standard output and standard error."""

    def run(*words: str | int | Path, place: str | None = database_url) -> tuple[int, str, str]:
        argv = [str(word) for word in words]
        status = main([*argv, "--database", place] if place else argv)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def run_json(run: Run) -> Callable[..., Any]:
    """Runs a command that succeeds, with --json; answers the one object that it prints."""

    def run_json(*words: str | int | Path) -> Any:
        status, out, err = run(*words, "--json")
        assert (status, err) == (0, "")
        assert out.count("\n") == 1
        return json.loads(out)

    return run_json


def start(*words: str | Path, **options: Any) -> subprocess.Popen[str]:
    """The program, as a process of its own."""
    command = [sys.executable, "-m", "crm_desktop", *map(str, words)]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    if os.name == "posix":  # a run in the background ignores Ctrl-C, and so would its children
        options["preexec_fn"] = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    return subprocess.Popen(command, env=environment, text=True, **options)


def leads_file(folder: Path, count: int, name: str = "leads.csv") -> Path:
    """A list of so many leads."""
    path = folder / name
    rows = (f"Person {n},Firm {n},person{n}@firm{n}.example,+1 614 555 {n:06}" for n in range(count))
    path.write_text("Name,Company,Email,Phone\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path
