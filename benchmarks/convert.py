"""Leads converted in bulk, beside `executemany` of the rows that it makes: person, company and opportunity of each.

Processor time, which other work on the machine changes least.

uv run python benchmarks/convert.py [LEADS] [RUNS] [DATABASE URL]
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from peewee import fn

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, database, execute_many, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.leads.conversion import convert_leads
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, StageMove
from crm_desktop.models.people import Person
from crm_desktop.models.record import Searchable
from crm_desktop.models.users import User

KNOWN = 20_000  # people who are there already, so that matching has something to look through
MADE: tuple[Any, ...] = (Company, Person, Opportunity, StageMove, OpportunityPerson)


def row(dice: random.Random, number: int, firms: int) -> dict[str, Any]:
    """A lead with all that bought lists say."""
    first, last = f"First{dice.randrange(3000)}", f"Last{number}"
    return {
        "name": f"{first} {last}", "title": "Manager", "email": f"{last}@firm{number % firms}.example".lower(),
        "phone": f"+1 212 {200 + number // 10000} {number % 10000:04}", "city": f"City {dice.randrange(500)}",
        "website": f"https://www.firm{number % firms}.example", "street": f"{number} Main Street", "state": "CA",
        "postal_code": f"{dice.randrange(10000, 99999)}", "country": "United States", "note": "Met at the fair",
    }  # fmt: skip


def fill(count: int, by: User) -> list[int]:
    """People who are known already, and leads, two of a firm, one in ten of whom is known."""
    dice = random.Random(5)
    rows = [row(dice, number, max(count // 2, 1)) for number in range(KNOWN + count)]
    status = LeadStatus.select().where(LeadStatus.kind == "open").order_by(LeadStatus.position).get()
    with change("fill", by=by):
        insert_records(Person, rows[: KNOWN + count // 10])
        more = [{"company_name": f"Firm {at // 2} Ltd", "status": status.id, "owner": by.id} for at in range(count)]
        return insert_records(Lead, [one | two for one, two in zip(rows[KNOWN:], more, strict=True)])


def bare(rows: Sequence[tuple[str, Sequence[str], Sequence[tuple[Any, ...]]]]) -> float:
    """Seconds that the rows alone take, written once more under other ids and then given up again."""
    start = time.process_time()
    with database.atomic() as held:
        for noun, columns, values in rows:
            names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
            execute_many(f'INSERT INTO "{noun}" ({names}) VALUES ({marks})', values)
        taken = time.process_time() - start
        held.rollback()
    return taken


def made_after(last: dict[Any, int]) -> list[tuple[str, list[str], list[tuple[Any, ...]]]]:
    """What a conversion has made, by table; without ids, so that it can be written again."""
    found = []
    for model in MADE:
        columns = [field.column_name for field in model.fields()]
        columns += ["search_text"] if issubclass(model, Searchable) else []
        names = ", ".join(f'"{name}"' for name in columns)
        rows = database.execute_sql(f'SELECT {names} FROM "{model.noun()}" WHERE id > {last[model]}').fetchall()
        found.append((model.noun(), columns, rows))
    return found


def main(count: int, runs: int, url: str) -> None:
    """Prints the medians, in seconds of the processor."""
    ours, floor = [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            open_database(url or str(Path(folder) / "leads.crmdb"))
            by = User.select().first() or found("Benchmark")
            ids = fill(count, by)
            last = {model: model.select(fn.MAX(model.id)).scalar() or 0 for model in MADE}
            start = time.process_time()
            with change("convert_leads", by=by):
                convert_leads(ids, "Machines")
            ours.append(time.process_time() - start)
            rows = made_after(last)
            execute_many("DELETE FROM opportunity_person WHERE id > ?", [(last[OpportunityPerson],)])
            floor.append(bare(rows))
            close_database()
    mine, alone = statistics.median(ours), statistics.median(floor)
    print(f"executemany of {sum(len(one[2]) for one in rows):,} rows   {alone:6.3f} s   {count / alone:8,.0f} leads/s")
    print(f"convert {count:,} leads          {mine:6.3f} s   {count / mine:8,.0f} leads/s   (aim 1,000)")
    print(f"as a multiple               {mine / alone:6.1f} x")


if __name__ == "__main__":
    arguments = [*sys.argv[1:], *("1000", "5", "")[len(sys.argv) - 1 :]]
    main(int(arguments[0]), int(arguments[1]), arguments[2])
