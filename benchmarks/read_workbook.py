"""How long a workbook takes to become rows, as a multiple of calamine alone.

    uv run python benchmarks/read_workbook.py [--rows 100000] [--runs 5] [--codes]

The floor streams the rows of the same file. Ours reads it in a process of its own and checks that it is whole. With
--codes the ZIP column holds numbers in the format 00000, which calamine does not tell.
"""

import argparse
import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from import_leads import HEADERS, rows_of
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from python_calamine import CalamineWorkbook

from crm_desktop.models.imports.workbook import read_workbook

ZIP = HEADERS.index("zip")


def write_workbook(path: Path, count: int, codes: bool) -> None:
    """The list of the import benchmark."""
    made = Workbook(write_only=True)
    sheet = made.create_sheet()
    sheet.append(HEADERS)
    for row in rows_of(count):
        cells: list[object] = list(row)
        if codes:
            cell = WriteOnlyCell(sheet, int(row[ZIP]))
            cell.number_format = "00000"
            cells[ZIP] = cell
        sheet.append(cells)
    made.save(path)


def timed(work: Callable[[], int]) -> tuple[float, int]:
    gc.disable()
    start = time.perf_counter()
    count = work()
    seconds = time.perf_counter() - start
    gc.enable()
    return seconds, count


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--rows", type=int, default=100_000)
    asked.add_argument("--runs", type=int, default=5)
    asked.add_argument("--codes", action="store_true")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "leads.xlsx"
        write_workbook(path, given.rows, given.codes)
        floors, ours = [], []
        for _ in range(given.runs):
            floor, count = timed(lambda: len(list(CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows())))
            own, same = timed(lambda: len(read_workbook(path, None).rows))
            assert count == same == given.rows + 1
            floors.append(floor)
            ours.append(own)
        ratios = [own / floor for own, floor in zip(ours, floors, strict=True)]
        print(f"{given.rows:,} rows: calamine {statistics.median(floors):.2f} s, ours {statistics.median(ours):.2f} s")
        print(f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


if __name__ == "__main__":
    main()
