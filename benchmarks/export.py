"""How long an export of leads takes, as a multiple of the bare writer writing the same cells.

    uv run --with xlsxwriter python benchmarks/export.py [--rows 100000] [--runs 3]

The floor for a workbook is XlsxWriter in constant memory with a format for each type, for CSV `csv.writer`; both get
cells that are in memory already, typed as ours. For CSV there is a second floor, which also reads the cells by one bare
SELECT, as whoever exports must. Ours reads the records from the database, writes the file, reads it
again to count its rows, and moves it into place. `--other` times another writer, given as module:function(rows, path).
"""

import argparse
import csv
import sqlite3
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.exports import export_records, kind_named
from crm_desktop.models.exports.cells import cells_of, text_of
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead, LeadStatus

LEADS = kind_named("leads")
FIELDS = (
    "id", "name", "title", "company_name", "email", "phone", "street", "city", "state", "postal_code", "status",
    "next_action_on", "possible_value", "owner",
)  # fmt: skip
Cells = list[Sequence[Any]]


def fill(path: Path, count: int) -> list[int]:
    """The same leads in each run."""
    open_database(str(path))
    user = found("Ada")
    status = LeadStatus.get()
    rows = [
        {
            "name": f"First{number % 3000} Last{number % 8999}", "title": "Manager",
            "company_name": f"Company {number % 40_000}, Inc.", "email": f"first{number}@example.com",
            "phone": f"+1 212 {number // 10000:03}-{number % 10000:04}", "street": f"{number % 9999} Main Street",
            "city": f"City {number % 500}", "state": "CA", "postal_code": f"{number % 99999:05}", "status": status,
            "next_action_on": date(2026, 1, 1) + timedelta(number % 400), "owner": user,
            "possible_value": Decimal(number * 37 % 1_000_000).scaleb(-2),
        }
        for number in range(count)
    ]  # fmt: skip
    with change("fill", by=user):
        return insert_records(Lead, rows)


def cells_in_memory(ids: list[int]) -> Cells:
    """What the floor writes."""
    columns, found_cells = LEADS.chosen(FIELDS), []
    for _, values in LEADS.pages(ids, columns):
        found_cells += zip(*map(cells_of, [column.type for column in columns], values), strict=True)
    return found_cells


def bare_csv(rows: Cells, path: Path) -> None:
    """The library alone, of texts that are ready."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)


def bare_select(database: Path, path: Path) -> None:
    """The same with one statement by sqlite3 alone, links by their numbers."""
    links = {"status": "status_id", "owner": "owner_id"}
    names = ", ".join(links.get(name, name) for name in FIELDS)
    connection = sqlite3.connect(database)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(connection.execute(f"SELECT {names} FROM lead ORDER BY id"))
    connection.close()


def bare_workbook(rows: Cells, path: Path) -> None:
    """XlsxWriter, with dates as dates and amounts with two places."""
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet, money = book.add_worksheet(), book.add_format({"num_format": "#,##0.00"})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(number, place, cell)
            elif isinstance(cell, date):
                sheet.write_datetime(number, place, cell, day)
            elif isinstance(cell, Decimal):
                sheet.write_number(number, place, cell, money)
            elif cell is not None:
                sheet.write_number(number, place, cell)
    book.close()


def seconds(work: Callable[[], object]) -> float:
    """Of the processor: other programs on the machine do not count."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def compare(name: str, ours: Callable[[], object], floor: Callable[[], object], runs: int) -> None:
    """In turns, so that both have the same machine."""
    pairs = [(seconds(ours), seconds(floor)) for _ in range(runs)]
    mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(ours / floor for ours, floor in pairs)
    print(f"{name}: ours {mine:.2f} s, floor {theirs:.2f} s, ratio {ratio:.2f}")


def peak(work: Callable[[], object]) -> float:
    """Megabytes of Python at the most."""
    tracemalloc.start()
    work()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def main() -> None:
    """Prints a line for each form."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rows", type=int, default=100_000)
    asked.add_argument("--runs", type=int, default=3)
    asked.add_argument("--other", help="module:function that takes rows and a path")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ids = fill(folder / "leads.crmdb", options.rows)
        typed = cells_in_memory(ids)
        texts: Cells = [[text_of(cell) for cell in row] for row in typed]

        def ours(ending: str) -> Callable[[], int]:
            return lambda: export_records(LEADS, ids, folder / f"out.{ending}", fields=FIELDS)

        print(f"{options.rows:,} leads × {len(FIELDS)} columns")
        compare("CSV", ours("csv"), lambda: bare_csv(texts, folder / "bare.csv"), options.runs)
        selected = partial(bare_select, folder / "leads.crmdb", folder / "bare.csv")
        compare("CSV, the floor reads, too", ours("csv"), selected, options.runs)
        compare("XLSX", ours("xlsx"), lambda: bare_workbook(typed, folder / "bare.xlsx"), options.runs)
        if options.other:
            module, _, function = options.other.partition(":")
            other = getattr(import_module(module), function)
            print(f"  {options.other}: {seconds(lambda: other(typed, folder / 'other.xlsx')):.2f} s")
        compare("vCard", ours("vcf"), lambda: bare_csv(texts, folder / "bare.csv"), 1)
        for ending in ("csv", "xlsx"):
            some, all_of_them = (
                peak(lambda n=n, e=ending: export_records(LEADS, ids[:n], folder / f"out.{e}", fields=FIELDS))
                for n in (options.rows // 10, options.rows)
            )
            print(f"memory of {ending}: {some:.1f} MB for a tenth, {all_of_them:.1f} MB for all")
        close_database()


if __name__ == "__main__":
    main()
