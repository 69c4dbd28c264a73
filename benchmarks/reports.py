"""The lead funnel of 100,000 leads beside the bare query that reads what it counts.

uv run python benchmarks/reports.py [leads]
"""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.reports import Question, Report
from crm_desktop.models.reports.catalogue import report

RUNS = 7
TODAY = date(2026, 11, 21)
SELECT = """
    SELECT k.name, l.id, l.status_id, l.created_on, l.engagement, l.engaged_on, l.converted_on, o.id, o.created_on,
        w.won_on
    FROM lead l LEFT JOIN opportunity o ON o.id = l.opportunity_id LEFT JOIN lead_list k ON k.id = l.list_id
    LEFT JOIN (SELECT opportunity_id, MIN("on") AS won_on FROM outcome WHERE kind = 'won' GROUP BY opportunity_id) w
        ON w.opportunity_id = o.id
"""


def fill(path: str, count: int) -> None:
    """Seeded leads of ten lists over a year: two in five engaged, one in twenty qualified."""
    dice = random.Random(2026)
    open_database(path)
    user = found("Ada", country="US")
    with change("fill", by=user):
        lists = [LeadList.create(name=f"List {number}") for number in range(10)]
        new = LeadStatus.select().where(LeadStatus.kind == "open").get()
        done = LeadStatus.select().where(LeadStatus.kind == "converted").get()
        rows = []
        for number in range(count):
            came = datetime(2026, 1, 1) + timedelta(minutes=dice.randrange(400_000))
            chance = dice.random()
            row = {"name": f"Lead {number}", "list": dice.choice(lists), "status": new, "owner": user,
                   "created_on": came}  # fmt: skip
            if chance < 0.4:
                row |= {"engagement": "one-way", "engaged_on": came.date() + timedelta(days=dice.randrange(30))}
            if chance < 0.05:
                row |= {"status": done, "converted_on": came.date() + timedelta(days=30 + dice.randrange(60))}
            rows.append(row)
        insert_records(Lead, rows)


def side_by_side(ours: Callable[[], object], floor: Callable[[], object]) -> tuple[float, float]:
    """Median seconds of both, after one run to warm up; in turns, so that a busy moment slows down both."""
    times: tuple[list[float], list[float]] = ([], [])
    for run in range(RUNS + 1):
        for work, taken in zip((ours, floor), times, strict=True):
            start = time.perf_counter()
            work()
            if run:
                taken.append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def main(count: int) -> None:
    """Prints one line for each grouping."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "leads.crmdb")
        fill(path, count)
        bare = sqlite3.connect(path)

        def funnel(by: str) -> Report:
            return report("funnel", Question(TODAY, by=by), Formats())  # type: ignore[arg-type]

        for by in ("list", "month"):
            ours, floor = side_by_side(lambda by=by: funnel(by), lambda: bare.execute(SELECT).fetchall())  # type: ignore[misc]
            print(f"funnel of {count:,} leads by {by}: {ours * 1000:.0f} ms, bare query {floor * 1000:.0f} ms, "
                  f"ratio {ours / floor:.2f}")  # fmt: skip
        bare.close()
        close_database()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
