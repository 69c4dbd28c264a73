"""The first rows of a table of leads, and a keystroke in its filter, beside the bare queries.

    uv run python benchmarks/lead_table.py [--leads 100000] [--runs 15] [--keep FILE]

The floor is what nobody can do without: for the first rows the indexed SELECT of 200 whole rows, for a keystroke the
count and the first 200 rows out of the search index, with sqlite3 alone. Ours is measured from the wish to the painted
table: query language, background thread, links and tags of each row, item model, and drawing it.
"""

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from filled import opened
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.database import close_database
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.users import User
from crm_desktop.settings import Settings
from crm_desktop.views.leads.fields import lead_fields
from crm_desktop.views.leads.leads import Leads
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import PAGE, RecordTableModel
from crm_desktop.views.records.noun_list import in_order
from crm_desktop.views.records.vocabulary import Vocabulary

ROWS = 200
SORTS = {
    "name": "lower(substr(name, 1, 200))", "company_name": "lower(substr(company_name, 1, 200))",
    "next_action_on": "next_action_on", "possible_value": "possible_value", "created_on": "created_on",
    "temperature": "temperature", "status": "status_id",
}  # fmt: skip
WORDS = ("steel", "ann lee", "oslo", "quality eng", "north")


class Shown:
    """A table of leads in a window, and the time from a wish until its rows are painted."""

    def __init__(self, app: QApplication, folder: Path, path: str, user: User) -> None:
        self.app = app
        self.background = Background()
        self.wait_for(lambda done: self.background.open(path, lambda _: done()))
        vocabulary = Vocabulary(self.background, History(self.background, user))
        columns = in_order(lead_fields(vocabulary, self.background), Leads.shown_columns)
        self.model = RecordTableModel(self.background, columns, lead_search(user, "all"))
        self.table = RecordTable("Leads", self.model, Settings(folder / "settings.ini"))
        self.table.resize(1400, 900)
        self.table.show()

    def wait_for(self, begin: Callable[[Callable[[], object]], object]) -> None:
        """Runs the event loop until `done` is called."""
        loop = QEventLoop()
        begin(loop.quit)
        loop.exec()

    def wait_until_idle(self) -> None:
        """Nothing is under way: all ids are there."""
        while not self.background.idle:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def seconds(self, sort: str, query: str) -> float:
        """From the wish until count and first rows stand on the screen."""
        self.wait_until_idle()
        # A loop that sleeps until something comes, as the program's does: one that spins would starve the workers.
        loop = QEventLoop()
        self.model.counted.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
        start = time.perf_counter()
        self.model.show(query=query, sort=sort)
        loop.exec()
        self.table.viewport().repaint()
        return time.perf_counter() - start

    def page_seconds(self, row: int) -> float:
        """From scrolling to a row until the rows there stand on the screen; they were not read before."""
        self.wait_until_idle()
        self.model._forget_rows()  # noqa: SLF001 - no user can do it
        loop = QEventLoop()
        self.model.dataChanged.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
        start = time.perf_counter()
        self.table.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.table.viewport().repaint()
        loop.exec()
        self.table.viewport().repaint()
        return time.perf_counter() - start

    def close(self) -> None:
        self.table.close()
        self.background.close()


def bare_rows(bare: sqlite3.Connection, order: str) -> float:
    """The first rows by an index, and nothing else."""
    start = time.perf_counter()
    bare.execute(f'SELECT * FROM "lead" WHERE {order} IS NOT NULL ORDER BY {order}, id LIMIT {ROWS}').fetchall()
    return time.perf_counter() - start


def bare_keystroke(bare: sqlite3.Connection, words: str) -> float:
    """The count out of the search index, and the first rows by name along their index, and nothing else."""
    asked = " AND ".join(f'"{word}"' for word in words.split())
    held = " AND ".join("instr(search_text, ?)" for _ in words.split())
    start = time.perf_counter()
    bare.execute("SELECT count(*) FROM lead_search WHERE lead_search MATCH ?", (asked,)).fetchone()
    rows = f"SELECT * FROM lead WHERE {held} ORDER BY {SORTS['name']}, id LIMIT {ROWS}"
    bare.execute(rows, words.split()).fetchall()
    return time.perf_counter() - start


def bare_page(bare: sqlite3.Connection, first: int) -> float:
    """A page of whole rows by their keys, and nothing else."""
    start = time.perf_counter()
    bare.execute('SELECT * FROM "lead" WHERE id BETWEEN ? AND ?', (first, first + PAGE)).fetchall()
    return time.perf_counter() - start


def memory() -> int:
    """Bytes that belong to this process alone: the file's own pages are the system's, and go when it needs them."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon"))


def milliseconds(times: list[float]) -> str:
    """Median and 95th percentile."""
    ordered = sorted(times)
    last = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return f"{statistics.median(ordered) * 1000:7.1f} {last * 1000:7.1f}"


def report(what: str, ours: list[float], floor: list[float]) -> None:
    """One line: p50 and p95 of both, what ours adds, and the ratio."""
    over = (statistics.median(ours) - statistics.median(floor)) * 1000
    ratio = statistics.median(ours) / statistics.median(floor)
    print(f"{what:34} {milliseconds(ours)}   {milliseconds(floor)}   {over:7.1f} {ratio:7.2f}")


def main() -> None:
    """Fills a database, then measures in turns, so that a busy moment slows down both."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--keep", default="", help="a filled file to use again")
    asked = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        path = asked.keep or str(Path(folder) / "leads.crmdb")
        user = opened(path, asked.leads)
        close_database()
        window = QTableView()
        window.show()
        app.processEvents()
        empty = memory()
        shown, bare = Shown(app, Path(folder), path, user), sqlite3.connect(path)
        count = bare.execute("SELECT count(*) FROM lead").fetchone()[0]
        print(f"{count:,} leads, milliseconds        ours p50     p95  floor p50     p95   over      ratio")
        for sort, order in SORTS.items():
            pairs = [(shown.seconds(sort, ""), bare_rows(bare, order)) for _ in range(asked.runs + 1)][1:]
            report(f"first rows by {sort}", [ours for ours, _ in pairs], [floor for _, floor in pairs])
        for words in WORDS:
            pairs = [(shown.seconds("name", words), bare_keystroke(bare, words)) for _ in range(asked.runs + 1)][1:]
            report(f"keystroke “{words}”", [ours for ours, _ in pairs], [floor for _, floor in pairs])
        for place in (0, count * 9 // 10):
            pairs = [(shown.page_seconds(place), bare_page(bare, place)) for _ in range(asked.runs + 1)][1:]
            report(f"a page at row {place:,}", [ours for ours, _ in pairs], [floor for _, floor in pairs])
        print(f"memory with all of them open: {(memory() - empty) / 1e6:,.0f} MB over a window with an empty table")
        bare.close()
        shown.close()


if __name__ == "__main__":
    main()
