"""Start to the first painted window, and to the first rows, beside a bare PySide6 window with an empty table.

    .venv/bin/python benchmarks/start.py [--leads 100000] [--runs 7]

Each start is a process of its own; the clock runs from before Python begins until the window has been painted.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

FLOOR = """
import sys, time
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([])
window, table = QMainWindow(), QTableView()
table.setModel(QStandardItemModel(0, 8))
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
app.processEvents()
print(time.time(), time.process_time())
"""
OURS = """
import gc, os, sys, time
from pathlib import Path
import crm_desktop.__main__
from crm_desktop.commands.parsing import parse
from crm_desktop.commands.place import start
call = parse(["--database", sys.argv[1]])
begun = start(call.database, call.demo, call.files)
sys.modules.setdefault("psycopg", None)  # as the command line does for a file
gc.disable()  # as the door does
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from crm_desktop.application import Program
from crm_desktop.crash import Reporter
from crm_desktop.session import Session
from crm_desktop.settings import Settings
opened = Session.open
def tell_and_open(*told):
    print(time.time(), time.process_time())
    opened(*told)
Session.open = tell_and_open
app = QApplication([])
reporter = Reporter()
reporter.install()
program = Program(app, Settings(Path(sys.argv[2])), reporter)
program.start(begun)
session = program.session
def look():
    page = session.window.page
    table = getattr(page, "table", None)
    if table is not None and table.records.record(0) is not None:
        table.viewport().repaint()
        print(time.time(), time.process_time())
        watch.stop()
        app.quit()
watch = QTimer(interval=5)
watch.timeout.connect(look)
watch.start()
app.exec()
program.close()
sys.stdout.flush()
os._exit(0)  # what Python does at its end is not measured
"""


def main() -> None:
    """Prints one table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--leads", type=int, default=100_000)
    options.add_argument("--runs", type=int, default=7)
    asked = options.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        database, settings = Path(folder) / "start.crmdb", Path(folder) / "settings.ini"
        fill(database, asked.leads)
        settings.write_text('[General]\nlast_view="\\"Leads\\""\n', encoding="utf-8")
        start(FLOOR), start(OURS, str(database), str(settings))  # as installed: compiled once, before it is measured
        starts = [(start(FLOOR), start(OURS, str(database), str(settings))) for _ in range(asked.runs)]
    print(f"{asked.leads:,} leads, median of {asked.runs} runs")
    for kind, what in enumerate(("elapsed", "processor")):
        floor, painted, rows = (
            statistics.median(moment[kind] for moment in moments)
            for moments in ([f[0] for f, _ in starts], [o[0] for _, o in starts], [o[1] for _, o in starts])
        )
        print(f"bare PySide6 window, empty table   {floor * 1000:6.0f} ms {what}")
        print(f"our window painted                 {painted * 1000:6.0f} ms {what}   {painted / floor:4.2f} x")
        print(f"first rows of the leads painted    {rows * 1000:6.0f} ms {what}   {rows / floor:4.2f} x")


def start(program: str, *arguments: str) -> list[tuple[float, float]]:
    """For each of the moments that the program prints, the seconds until then, elapsed and of the processor."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, timeout=120, env=kept
    )
    moments = [tuple(map(float, line.split())) for line in done.stdout.splitlines()]
    return [(at - begun, used) for at, used in moments]


def fill(path: Path, count: int) -> None:
    """A database with so many leads."""
    from crm_desktop.models.bulk_records import insert_records
    from crm_desktop.models.changes import change
    from crm_desktop.models.database import close_database, open_database
    from crm_desktop.models.founding import found
    from crm_desktop.models.leads import Lead, LeadStatus

    open_database(str(path))
    user = found("Ada")
    status = LeadStatus.select().where(LeadStatus.kind == "open").first()
    rows = [
        {
            "name": f"Person {number:07}", "company_name": f"Company {number % 997}", "status": status,
            "email": f"person{number}@example.com", "next_action_on": date(2026, 11, 1 + number % 28),
        }
        for number in range(count)
    ]  # fmt: skip
    with change("make_leads", by=user):
        insert_records(Lead, rows)
    close_database()


if __name__ == "__main__":
    main()
