"""The architecture, sentence by sentence; `docs/architecture.md` says why."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_archon import archrule

PACKAGE = Path(__file__).parent.parent / "crm_desktop"
NOUNS = [
    "users", "own_fields", "companies", "people", "pipelines", "opportunities", "leads", "tags", "activities", "files",
    "mails", "call_runs", "duplicates", "imports", "data_health", "paper", "forecasts", "reports",
]  # fmt: skip
DATABASE_LIBRARIES = {"peewee", "playhouse", "sqlite3", "psycopg"}
# Few enough to be read in one sitting; a file beyond it holds two nouns or two deeds.
LONGEST = 520
# Qt for Python takes what the first four answer for a part of whoever was asked, and forgets it with them, though it is
# still on the screen; the last two leave Qt with what Python has freed.
FREED_TOO_SOON = {"nextInFocusChain", "previousInFocusChain", "focusProxy", "buddy", "installFactory", "QStandardItem"}


def modules() -> Iterator[Path]:
    yield from sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_the_business_has_never_heard_of_qt() -> None:
    (
        archrule("The business imports no GUI toolkit and nothing above it")
        .match("crm_desktop.models*")
        .should_not_import(
            "PySide6*",
            "crm_desktop.views*",
            "crm_desktop.dialogs*",
            "crm_desktop.application",
            "crm_desktop.session",
            "crm_desktop.pages",
            "crm_desktop.background",
            "crm_desktop.history",
            "crm_desktop.settings",
        )
        .check("crm_desktop", only_toplevel_imports=False)
    )


def test_dialogs_know_no_page_and_pages_no_other_nouns_pages() -> None:
    pages = {path.name for path in (PACKAGE / "views").iterdir() if path.is_dir()} - {"widgets", "records"}
    for path in (PACKAGE / "dialogs").rglob("*.py"):
        met = {name.split(".")[2] for name in imported(path) if name.startswith("crm_desktop.views.")}
        assert not met & pages - {"activities"}, f"{path.name} knows {met & pages}"
    for noun in pages:
        for path in (PACKAGE / "views" / noun).rglob("*.py"):
            met = {name.split(".")[2] for name in imported(path) if name.startswith("crm_desktop.views.")}
            assert not met & pages - {noun, "activities"}, f"{path} knows {met & pages}"


def test_only_the_business_speaks_to_the_database() -> None:
    for path in modules():
        if "models" in path.parts:
            continue
        met = {name for name in imported(path) if name.partition(".")[0] in DATABASE_LIBRARIES}
        assert not met, f"{path} imports {met}"


@pytest.mark.parametrize(
    ("library", "places"),
    [
        ("openpyxl", ("imports", "exports", "paper", "forecasts", "reports", "demo")),
        ("python_calamine", ("imports",)),
        ("reportlab", ("paper", "forecasts", "reports", "printouts", "views")),
        ("vobject", ("imports", "exports", "leads", "self_test.py")),
    ],
)
def test_each_library_has_its_place(library: str, places: tuple[str, ...]) -> None:
    for path in modules():
        if any(name.partition(".")[0] == library for name in imported(path)):
            assert set(places) & set(path.parts), f"{path} imports {library}"


def test_what_the_command_line_uses_imports_no_qt() -> None:
    script = "import sys, crm_desktop.command_line; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_nouns_know_only_the_nouns_before_them() -> None:
    for place, noun in enumerate(NOUNS):
        later = set(NOUNS[place + 1 :])
        for path in (PACKAGE / "models" / noun).glob("*.py"):
            if path.name == "search.py":  # reads through the query language, which knows all nouns
                continue
            met = {name.split(".")[2] for name in imported(path) if name.startswith("crm_desktop.models.")}
            assert not met & later, f"{noun}/{path.name} knows {met & later}"


def test_no_room_is_called_misc() -> None:
    names = {path.stem for path in modules()} | {path.name for path in PACKAGE.rglob("*") if path.is_dir()}
    assert not names & {"utils", "util", "helpers", "helper", "misc", "common"}


def test_a_file_holds_one_idea() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert not {str(path): length for path, length in lengths.items() if length > LONGEST}
    assert sorted(lengths.values())[len(lengths) // 2] <= 150


def test_nothing_is_asked_of_qt_that_is_freed_too_soon() -> None:
    for path in (*modules(), *Path(__file__).parent.rglob("*.py")):
        names = {
            getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(ast.parse(path.read_text("utf-8")))
        }
        assert not names & FREED_TOO_SOON, f"{path.name}: {names & FREED_TOO_SOON}"


def test_every_import_is_absolute() -> None:
    for path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not any(isinstance(node, ast.ImportFrom) and node.level for node in ast.walk(tree)), path
