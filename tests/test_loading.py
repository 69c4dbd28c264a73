"""The code of pages is read ahead, and what knows Qt on the GUI thread alone."""

import json
import subprocess
import sys

import pytest

from crm_desktop.loading import Loading, prepare
from crm_desktop.pages import PAGES, code_of, code_of_all

# In a process of its own, since here most of it was read already.
AHEAD = """
import json, sys
from crm_desktop.loading import prepare
from crm_desktop.pages import code_of_all
rest = prepare(code_of_all())
print(json.dumps([rest, [*sys.modules]]))
"""


@pytest.fixture(scope="module")
def ahead():
    done = subprocess.run([sys.executable, "-c", AHEAD], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_a_worker_reads_the_business_and_nothing_that_knows_qt(ahead):
    _, read = ahead
    assert "crm_desktop.models.leads.conversion" in read
    assert [name for name in read if name.startswith(("crm_desktop.views.leads", "crm_desktop.dialogs"))] == []
    assert {name for name in read if name.startswith("PySide6.")} <= {
        "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.support", "PySide6.support.deprecated",
    } | {name for name in read if name.startswith("PySide6.support")}  # fmt: skip


def test_the_rest_comes_in_an_order_in_which_each_finds_what_it_needs(ahead):
    rest, _ = ahead
    assert rest.index("crm_desktop.views.records.noun_list") < rest.index("crm_desktop.views.leads.leads")
    assert set(code_of_all()) <= {*rest, *(f"{name}.{name.rpartition('.')[2]}" for name in rest)}
    assert len(rest) > 100


def test_what_was_read_is_not_read_again():
    import crm_desktop.views.leads.leads  # noqa: F401 - so that it was read

    assert prepare([code_of("Leads")]) == []


def test_every_view_has_its_code():
    assert {code_of(view) for view in PAGES} == {f"crm_desktop.{name}" for name in PAGES.values()}
    assert code_of("no such view") == code_of("Today")


def test_modules_are_read_one_between_two_events_and_then_it_is_said(qtbot, monkeypatch):
    order: list[str] = []
    monkeypatch.setattr("crm_desktop.loading._read", order.append)
    loading = Loading(None)
    loading.read(["a", "b"], lambda: order.append("done"))
    assert order == []
    loading.read(["c"])
    qtbot.waitUntil(lambda: "c" in order)
    assert order == ["a", "b", "done", "c"]


def test_what_is_left_when_it_ends_stays_unread(qtbot, monkeypatch):
    order: list[str] = []
    monkeypatch.setattr("crm_desktop.loading._read", order.append)
    loading = Loading(None)
    loading.read(["a", "b"], lambda: order.append("done"))
    loading.end()
    loading.read([], lambda: order.append("later"))
    qtbot.waitUntil(lambda: "later" in order)
    assert order == ["later"]


# Two modules that need each other, as those of openpyxl do; the first thread is in one when the second is in the other.
KNOT = {
    "meet": "from threading import Event; in_knot, in_book, in_cell = Event(), Event(), Event()",
    "knot/__init__": "import meet; meet.in_knot.set(); meet.in_cell.wait(1); from knot.book import Book",
    "knot/book": "import meet, time; meet.in_book.set(); time.sleep(0.5); from knot.cell import Cell; Book = 1",
    "knot/cell": "import meet; meet.in_cell.set(); meet.in_book.wait(5); import knot.book; Cell = 1",
}
FROM_TWO_SIDES = """
import sys, threading
from PySide6.QtCore import QCoreApplication
from crm_desktop import loading
sys.path.insert(0, sys.argv[1])
import meet
app = QCoreApplication([])
loading.Loading(app)
problems = []
def go(name):
    try:
        __import__(name)
    except (ImportError, RuntimeError) as error:
        problems.append(str(error))
first, second = (threading.Thread(target=go, args=[name]) for name in ("knot", "knot.cell"))
first.start()
meet.in_knot.wait()
second.start()
first.join()
second.join()
print(problems)
"""


def test_threads_that_come_to_a_library_from_two_sides_take_turns(tmp_path):
    (tmp_path / "knot").mkdir()
    for name, code in KNOT.items():
        (tmp_path / f"{name}.py").write_text(code)
    asked = [sys.executable, "-c", FROM_TWO_SIDES, str(tmp_path)]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
