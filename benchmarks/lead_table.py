"""The first rows of a table of leads, and a keystroke in its filter, beside the bare queries.

    uv run python benchmarks/lead_table.py [--leads 100000] [--runs 15]

The floor is what nobody can do without: for the first rows the indexed SELECT of 200 whole rows, for a keystroke the
count and the first 200 rows out of the search index, with sqlite3 alone. Ours is measured from the wish to the painted
table: query language, background thread, links and tags of each row, item model, and drawing it.
"""

import argparse
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.record import insert_records
from crm_desktop.models.users import User
from crm_desktop.settings import Settings
from crm_desktop.views.leads.fields import lead_fields
from crm_desktop.views.leads.leads import Leads
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.records.noun_list import in_order
from crm_desktop.views.records.vocabulary import Vocabulary

ROWS = 200
SORTS = {
    "name": "lower(name)", "company_name": "lower(company_name)", "next_action_on": "next_action_on",
    "possible_value": "possible_value", "created_on": "created_on",
}  # fmt: skip
WORDS = ("steel", "ann lee", "oslo", "quality eng", "north")
FIRST = ("Ann", "Bob", "Cem", "Dörte", "Élodie", "Frida", "Goran", "Hana", "Ivo", "Jun")
LAST = ("Lee", "Roe", "Su", "Jäckel", "Delorme", "Holm", "Ilić", "Sato", "Novak", "Wen")
FIRMS = ("Steel", "Optics", "Pumps", "Timber", "Foods", "Polymers", "Cycles", "Robotics")
CITIES = ("Oslo", "Lyon", "Graz", "Bari", "Hull", "Gent", "Brno", "Turku")
TITLES = ("Quality Engineer", "Head of Purchasing", "Managing Director", "Workshop Foreman")


def fill(path: str, count: int) -> User:
    """Seeded leads, so that each run has the same."""
    dice = random.Random(2026)
    open_database(path)
    user = found("Ada", country="US")
    status = LeadStatus.select().order_by(LeadStatus.position).get()
    rows = []
    for number in range(count):
        first, last, city = dice.choice(FIRST), dice.choice(LAST), dice.choice(CITIES)
        rows.append(
            {
                "name": f"{first} {last}{number % 977}",
                "company_name": f"{dice.choice(('North', 'South', 'West'))}{number % 4801} {dice.choice(FIRMS)}",
                "title": dice.choice(TITLES),
                "email": f"{first}.{last}.{number}@example.com".lower(),
                "phone": f"+1 212 {number:07}",
                "city": city,
                "status": status.id,
                "owner": user.id,
                "next_action_on": date(2026, 1, 1) + timedelta(days=dice.randrange(700)),
                "possible_value": Decimal(dice.randrange(100, 90_000)),
            }
        )
    with change("fill", by=user):
        insert_records(Lead, rows)
    close_database()
    return user


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

    def seconds(self, sort: str, query: str) -> float:
        """From the wish until count and first rows stand on the screen."""
        while not self.background.idle:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        # A loop that sleeps until something comes, as the program's does: one that spins would starve the workers.
        loop = QEventLoop()
        self.model.counted.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
        start = time.perf_counter()
        self.model.show(query=query, sort=sort)
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
    """Count and first rows by name out of the search index, and nothing else."""
    found_ids = " INTERSECT ".join("SELECT rowid FROM lead_search WHERE lead_search MATCH ?" for _ in words.split())
    asked = [f'"{word}"' for word in words.split()]
    start = time.perf_counter()
    bare.execute(f"SELECT count(*) FROM ({found_ids})", asked).fetchone()
    rows = f"SELECT * FROM lead WHERE id IN ({found_ids}) ORDER BY lower(name), id LIMIT {ROWS}"
    bare.execute(rows, asked).fetchall()
    return time.perf_counter() - start


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
    asked = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "leads.crmdb")
        user = fill(path, asked.leads)
        shown, bare = Shown(app, Path(folder), path, user), sqlite3.connect(path)
        print(f"{asked.leads:,} leads, milliseconds        ours p50     p95  floor p50     p95   over      ratio")
        for sort, order in SORTS.items():
            pairs = [(shown.seconds(sort, ""), bare_rows(bare, order)) for _ in range(asked.runs + 1)][1:]
            report(f"first rows by {sort}", [ours for ours, _ in pairs], [floor for _, floor in pairs])
        for words in WORDS:
            pairs = [(shown.seconds("name", words), bare_keystroke(bare, words)) for _ in range(asked.runs + 1)][1:]
            report(f"keystroke “{words}”", [ours for ours, _ in pairs], [floor for _, floor in pairs])
        bare.close()
        shown.close()


if __name__ == "__main__":
    main()
