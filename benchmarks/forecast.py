"""The forecast of 10,000 opportunities beside one bare SELECT, and its PDF of 200 pages beside ReportLab's bare table.

    uv run python benchmarks/forecast.py

Aims: numbers at most 3 times the SELECT, the PDF at most 1.3 times the table.
"""

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate, Table

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.forecasts import Forecast, add_up, forecast
from crm_desktop.models.forecasts.figures import OpportunityRow
from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
from crm_desktop.models.founding import found
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.pipelines import Pipeline, Stage

COUNT, PAGES, RUNS = 10_000, 200, 9
AS_OF = date(2026, 11, 21)
SELECT = """
    SELECT o.id, o.name, c.name, u.name, p.name, s.name, o.category, o.amount, o.currency, o.likelihood, o.close_on
    FROM opportunity o JOIN stage s ON s.id = o.stage_id JOIN pipeline p ON p.id = o.pipeline_id
    LEFT JOIN company c ON c.id = o.company_id LEFT JOIN app_user u ON u.id = o.owner_id WHERE o.outcome = 'open'
"""


def fill(path: str) -> None:
    """Seeded opportunities over three years."""
    dice = random.Random(2026)
    open_database(path)
    user = found("Ada", country="US")
    with change("fill", by=user) as opened:
        pipeline = Pipeline.select().order_by(Pipeline.id).get()
        stages = list(Stage.select().where(Stage.pipeline == pipeline, Stage.kind == "open"))
        rows = []
        for number in range(COUNT):
            stage = dice.choice(stages)
            rows.append(
                {
                    "name": f"Framework contract {number}",
                    "pipeline": pipeline,
                    "stage": stage,
                    "stage_since": opened.at,
                    "amount": Decimal(dice.randrange(100_00, 90_000_00)).scaleb(-2),
                    "likelihood": stage.likelihood,
                    "close_on": AS_OF + timedelta(days=dice.randrange(1000)),
                    "owner": user,
                }
            )
        insert_records(Opportunity, rows)


def side_by_side(ours: Callable[[], object], floor: Callable[[], object], runs: int) -> tuple[float, float]:
    """Median processor seconds of both, after one run to warm up; in turns, so that a busy moment slows down both."""
    times: tuple[list[float], list[float]] = ([], [])
    for run in range(runs + 1):
        for work, taken in zip((ours, floor), times, strict=True):
            start = time.process_time()
            work()
            if run:
                taken.append(time.process_time() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def bare_select(path: str) -> None:
    """What nobody can do without: reading the rows."""
    connection = sqlite3.connect(path)
    connection.execute(SELECT).fetchall()
    connection.close()


def cells(row: OpportunityRow) -> list[str]:
    """The same cells as our list has."""
    return [
        f"{row.name}\n{row.company}",
        f"{row.stage}\n{row.owner}",
        f"{row.close_on:%d %b %Y}",
        str(row.likelihood),
        f"{row.amount:,.2f}",
        f"{row.weighted:,.2f}",
    ]


def bare_table(rows: list[OpportunityRow]) -> int:
    """ReportLab laying out the same rows by itself."""
    document = SimpleDocTemplate(BytesIO(), pagesize=A4)
    document.build([Table([cells(row) for row in rows], repeatRows=1)])
    return int(document.page)


def our_pdf(answer: Forecast) -> int:
    """The whole report."""
    return print_forecast(answer, BytesIO(), PrintOptions(datetime(2026, 11, 21)))


def main() -> None:
    """Prints the two ratios."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "forecast.crmdb")
        fill(path)
        ours, floor = side_by_side(lambda: forecast(AS_OF), lambda: bare_select(path), RUNS)
        print(
            f"numbers of {COUNT:,}: {ours * 1000:.0f} ms, bare SELECT {floor * 1000:.0f} ms, ratio {ours / floor:.1f}"
        )
        answer = forecast(AS_OF)
        pages = our_pdf(answer)
        needed = round(len(answer.total.rows) * PAGES / pages)
        answer = add_up(answer.question, answer.total.rows[:needed])
        rows = list(answer.total.rows)
        ours, floor = side_by_side(lambda: our_pdf(answer), lambda: bare_table(rows), 3)
        print(
            f"PDF of {our_pdf(answer)} pages: {ours:.2f} s, bare table of {bare_table(rows)} pages {floor:.2f} s,"
            f" ratio {ours / floor:.2f}"
        )
        close_database()


if __name__ == "__main__":
    main()
