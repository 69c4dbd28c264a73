"""`undo` on the command line, when something later stands on what is to be undone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.command_line.conftest import leads_file

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def edited(run_json: Callable[..., Any], tmp_path: Path) -> Callable[..., Any]:
    """Three imported leads, of which the second was converted since."""
    run_json("import", leads_file(tmp_path, 3))
    run_json("convert", "--lead", "2")
    return run_json


def test_it_is_refused_with_the_reason_and_both_ways_on(run: Run, edited: Callable[..., Any]) -> None:
    status, out, said = run("undo", "1")
    assert (status, out) == (1, "")
    assert "is not undone, since records have been changed since: Person 1 (“Converted Person 1 into" in said
    assert (
        said.endswith("undo 1 --later leave leaves them as they are, --later take takes them along.\n")
        or "undo 1 --later leave" in said
    )
    assert edited("list", "leads")["total"] == 3


@pytest.mark.parametrize(("way", "left"), [("leave", 1), ("take", 0)])
def test_what_is_later_is_left_or_taken_along_and_comes_back(edited: Callable[..., Any], way: str, left: int) -> None:
    undone = edited("undo", "1", "--later", way)
    assert undone["sentence"].endswith("was left" if way == "leave" else "was taken along")
    assert edited("list", "leads")["total"] == left
    edited("undo", undone["change"])
    assert edited("list", "leads")["total"] == 3


def test_there_is_no_third_way(run: Run, edited: Callable[..., Any]) -> None:
    status, out, said = run("undo", "1", "--later", "perhaps")
    assert (status, out) == (2, "")
    assert "perhaps" in said
