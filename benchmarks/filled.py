"""Databases for the benchmarks: seeded, so that each run has the same; kept for the next run where a file is named."""

import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.people import Person
from crm_desktop.models.users import User

AT_ONCE = 100_000
FIRST = ("Ann", "Bob", "Cem", "Dörte", "Élodie", "Frida", "Goran", "Hana", "Ivo", "Jun")
LAST = ("Lee", "Roe", "Su", "Jäckel", "Delorme", "Holm", "Ilić", "Sato", "Novak", "Wen")
FIRMS = ("Steel", "Optics", "Pumps", "Timber", "Foods", "Polymers", "Cycles", "Robotics")
CITIES = ("Oslo", "Lyon", "Graz", "Bari", "Hull", "Gent", "Brno", "Turku")
TITLES = ("Quality Engineer", "Head of Purchasing", "Managing Director", "Workshop Foreman")
SAID = ("asked for a quote", "wants the catalogue", "call again after the fair", "has a supplier", "sent the brochure")


def opened(path: str, leads: int, people: int = 0, notes: int = 0) -> User:
    """Opens the database of that file or server; fills it first when there is nothing in it yet."""
    is_new = "://" in path or not Path(path).exists()
    if is_new:
        _fill(path, leads, people, notes)
    open_database(path)
    return User.get()


def _fill(path: str, leads: int, people: int, notes: int) -> None:
    dice = random.Random(2026)
    open_database(path)
    user = found("Ada", country="US")
    status = LeadStatus.select().order_by(LeadStatus.position).get().id
    for start in range(0, leads, AT_ONCE):
        rows = [
            {
                **_party(dice, number, user), "company_name": _firm(dice, number), "status": status,
                "next_action_on": date(2026, 1, 1) + timedelta(days=dice.randrange(700)),
                "possible_value": Decimal(dice.randrange(100, 90_000)),
            }
            for number in range(start, min(leads, start + AT_ONCE))
        ]  # fmt: skip
        with change("fill", by=user):
            insert_records(Lead, rows)
    if people:
        with change("fill", by=user):
            _fill_people(dice, user, people, notes)
    close_database()


def _fill_people(dice: random.Random, user: User, people: int, notes: int) -> None:
    firms = insert_records(Company, [{"name": _firm(dice, n), "owner": user.id} for n in range(max(1, people // 5))])
    rows = [{**_party(dice, n, user), "company": firms[n // 5], "company_name": ""} for n in range(people)]
    ids = insert_records(Person, rows)
    said = [{"kind": "note", "body": f"{dice.choice(SAID)} {n}", "owner": user.id} for n in range(notes)]
    noted = insert_records(Activity, said)
    insert_records(ActivityLink, [{"activity": a, "person": ids[n % people]} for n, a in enumerate(noted)])


def _party(dice: random.Random, number: int, user: User) -> dict[str, Any]:
    first, last = dice.choice(FIRST), dice.choice(LAST)
    return {
        "name": f"{first} {last}{number % 977}", "title": dice.choice(TITLES), "city": dice.choice(CITIES),
        "email": f"{first}.{last}.{number}@example.com".lower(), "phone": f"+1 212 {number:07}", "owner": user.id,
    }  # fmt: skip


def _firm(dice: random.Random, number: int) -> str:
    return f"{dice.choice(('North', 'South', 'West'))}{number % 4801} {dice.choice(FIRMS)}"
