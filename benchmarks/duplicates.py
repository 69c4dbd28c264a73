"""Likely duplicates among 100,000 people, beside reading them.

uv run python benchmarks/duplicates.py [PEOPLE]
"""

import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import open_database
from crm_desktop.models.duplicates import likely_pairs
from crm_desktop.models.founding import found
from crm_desktop.models.people import Person

_FIRST = "Ann Ben Carla David Eva Frank Gina Hans Ida Jon Kim Lars Mia Nils Olga Paul Rita Sven Tina Uwe"
_SYLLABLES = "al ber cor den el fin gar hol in jor kel lan mor nor ols per ros sten tor vik wal zim"
_CITIES = "Bonn Bern Lund Graz Lyon Turin Porto Leeds Ghent Cork"
FIRST, SYLLABLES, CITIES = _FIRST.split(), _SYLLABLES.split(), _CITIES.split()


def fill(count: int) -> int:
    """People of whom one in fifty stands there twice, misspelled or with another e-mail; answers how many do."""
    dice = random.Random(7)
    with change("fill", by=found("Benchmark")):
        names = [f"{dice.choice(SYLLABLES)}{dice.choice(SYLLABLES)}{i} Ltd".capitalize() for i in range(count // 8)]
        firms = insert_records(Company, [{"name": name} for name in names])
        rows: list[dict[str, Any]] = []
        twins = 0
        while len(rows) < count:
            last = "".join(dice.choice(SYLLABLES) for _ in range(3)).capitalize()
            at = dice.randrange(len(firms))
            row = {
                "name": f"{dice.choice(FIRST)} {last}", "company": firms[at], "company_name": names[at],
                "email": f"{last.lower()}{len(rows)}@firm{at}.example",
                "phone": f"+49 30 {dice.randrange(10**7, 10**8)}", "city": dice.choice(CITIES),
            }  # fmt: skip
            rows.append(row)
            if dice.random() < 0.02 and len(rows) < count:
                twins += 1
                name = str(row["name"])
                rows.append({**row, "name": f"{name[:-2]}{name[-1]}{name[-2]}", "email": "", "phone": ""})
        insert_records(Person, rows)
    return twins


def main(count: int) -> None:
    """Prints both times, and how many of the pairs that were made are found."""
    with tempfile.TemporaryDirectory() as folder:
        open_database(str(Path(folder) / "people.crmdb"))
        twins = fill(count)
        start = time.perf_counter()
        read = list(Person.select().tuples())
        floor = time.perf_counter() - start
        start = time.perf_counter()
        pairs = likely_pairs(["person"])
        ours = time.perf_counter() - start
    print(f"reading {len(read):,} people      {floor:6.2f} s")
    print(f"likely pairs               {ours:6.2f} s   {ours / floor:4.1f} x   (aim 20 x)")
    print(f"pairs found                {len(pairs):,} (made: {twins:,})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
