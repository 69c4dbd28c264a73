"""How long an import of leads takes, as a multiple of the bare libraries doing only the unavoidable part of it.

    uv run python benchmarks/import_leads.py [--rows 10000] [--runs 5]

The floor reads the file (calamine, or `csv`), writes the rows into the same table by `executemany`, and fills the same
search index in bulk. Ours does that and maps, validates, finds duplicates three ways, records history and undo.
Memory, on Linux, is the largest that a process and those it starts have together; calamine's own is the floor.
"""

import argparse
import csv
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from crm_desktop.models import search_index
from crm_desktop.models.database import close_database, database, execute_many, open_database
from crm_desktop.models.folding import fold
from crm_desktop.models.founding import found
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.leads import Lead
from crm_desktop.models.undoing import undo

HEADERS = (
    "first_name", "last_name", "company_name", "title", "address", "city", "state", "zip", "country", "phone1",
    "mobile", "email", "web", "notes",
)  # fmt: skip
FIELDS = (
    "first_name", "last_name", "company_name", "title", "street", "city", "state", "postal_code", "country", "phone",
    "mobile", "email", "website", "note",
)  # fmt: skip


def rows_of(count: int) -> Iterable[tuple[str, ...]]:
    """Seeded, so that each run reads the same list."""
    draw = random.Random(2026)
    for number in range(count):
        first, last = f"First{draw.randrange(3000)}", f"Last{draw.randrange(9000)}"
        yield (
            first, last, f"Company {draw.randrange(count)}", "Manager", f"{draw.randrange(9999)} Main Street",
            f"City {draw.randrange(500)}", "CA", f"{draw.randrange(10000, 99999)}", "United States",
            f"+1 212 {200 + number // 10_000}-{number % 10_000:04}",
            f"+1 917 {200 + number // 10_000}-{number % 10_000:04}",
            f"{first}.{last}.{number}@example.com".lower(), f"https://www.company{number}.example", "Met at the fair",
        )  # fmt: skip


def write_lists(folder: Path, count: int) -> tuple[Path, Path]:
    """The same rows as a workbook and as CSV."""
    book, text = folder / "leads.xlsx", folder / "leads.csv"
    made = Workbook(write_only=True)
    sheet = made.create_sheet()
    sheet.append(HEADERS)
    with text.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        for row in rows_of(count):
            sheet.append(row)
            writer.writerow(row)
    made.save(book)
    return book, text


def floor(path: Path) -> None:
    """The bare libraries: read, insert, index."""
    if path.suffix == ".xlsx":
        rows = list(CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows())
    else:
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
    columns = [field.column_name for field in Lead.fields()] + ["search_text"]
    blank = dict.fromkeys(columns, "")
    numbers = ("list_id", "next_action_on", "possible_value", "converted_on", "engaged_on", "person_id", "company_id")
    blank |= dict.fromkeys((*numbers, "opportunity_id", "owner_id"), None)
    blank |= {"version": 1, "created_on": "2026-11-21", "updated_on": "2026-11-21", "status_id": 1}
    values = []
    for row in rows[1:]:
        own = dict(zip(FIELDS, row, strict=True))
        values.append(
            tuple({**blank, **own, "name": f"{row[0]} {row[1]}", "search_text": fold(" ".join(row))}.values())
        )
    names, marks = ", ".join(f'"{column}"' for column in {**blank, "name": ""}), ", ".join("?" * len(columns))
    with database.atomic(), search_index.filled_in_bulk(Lead, 1, len(values), len(values)):
        execute_many(f'INSERT INTO "lead" ({names}) VALUES ({marks})', values)


def bare_delete() -> None:
    """What an undo has to do at least: the same rows go, with their search index."""
    with database.atomic():
        database.execute_sql('DELETE FROM "lead"')


def measured(work: Callable[[], object], after: Callable[[], object] | None = None) -> tuple[float, float]:
    """Seconds of `work` in a database of its own, and of what comes after it."""
    with tempfile.TemporaryDirectory() as folder:
        open_database(str(Path(folder) / "bench.crmdb"))
        found("Bench", country="US")
        start = time.perf_counter()
        work()
        between = time.perf_counter()
        if after is not None:
            after()
        end = time.perf_counter()
        close_database()
    return between - start, end - between


_CALAMINE = """
import sys
from python_calamine import CalamineWorkbook
rows = list(CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows())
"""
_OURS = """
import sys
from crm_desktop.models.database import open_database
from crm_desktop.models.founding import found
from crm_desktop.models.imports.importing import import_file
open_database(sys.argv[2] + "/bench.crmdb")
found("Bench", country="US")
import_file(sys.argv[1])
"""


def memory_of(program: str, path: Path) -> float:
    """The peak of a program in megabytes, looked at a hundred times a second."""
    with tempfile.TemporaryDirectory() as folder:
        running = subprocess.Popen([sys.executable, "-c", program, str(path), folder])
        peak = 0
        while running.poll() is None:
            peak = max(peak, sum(_resident(number) for number in _family(running.pid)))
            time.sleep(0.01)
    if running.returncode:
        raise SystemExit(f"the measured program ended with {running.returncode}")
    return peak / 1e6


def _family(number: int) -> list[int]:
    """A process and all that it has started."""
    try:
        children = Path(f"/proc/{number}/task/{number}/children").read_text().split()
    except OSError:
        return [number]
    return [number, *(one for child in children for one in _family(int(child)))]


def _resident(number: int) -> int:
    try:
        return int(Path(f"/proc/{number}/statm").read_text().split()[1]) * 4096
    except (OSError, IndexError):
        return 0


def main() -> None:
    """Floor and ours by turns, so that both meet the same machine."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rows", type=int, default=10_000)
    asked.add_argument("--runs", type=int, default=5)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lists = write_lists(Path(folder), given.rows)
        least, most = (memory_of(program, lists[0]) for program in (_CALAMINE, _OURS))
        print(
            f"memory of {given.rows:,} rows from XLSX: {most:.0f} MB, calamine alone {least:.0f} MB,"
            f" aim {1.3 * least + 50:.0f} MB"
        )
        for path in lists:
            bare, ours, gone, back = [], [], [], []
            for _ in range(given.runs):
                least, deleted = measured(lambda path=path: floor(path), bare_delete)
                bare.append(least)
                gone.append(deleted)
                took, undone = measured(lambda path=path: import_file(path), undo)
                ours.append(took)
                back.append(undone)
            ratio, undo_ratio = (
                statistics.median(own / least for own, least in zip(*pair, strict=True))
                for pair in ((ours, bare), (back, gone))
            )
            print(
                f"import {given.rows:,} rows × {len(HEADERS)} columns from {path.suffix[1:].upper()}:"
                f" {statistics.median(ours):.2f} s, floor {statistics.median(bare):.2f} s,"
                f" ratio {ratio:.2f} (aim 2); undo {statistics.median(back):.2f} s,"
                f" DELETE {statistics.median(gone):.2f} s, ratio {undo_ratio:.2f} (aim 2)"
            )


if __name__ == "__main__":
    main()
