"""The demo's own office: who works there, in which pipelines, and the address book they began with."""

from dataclasses import dataclass, field
from random import Random
from typing import Any

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.companies import Company
from crm_desktop.models.demo.diary import Diary
from crm_desktop.models.demo.inventing import Inventor
from crm_desktop.models.demo.words import SERVICE_STAGES, TAGS
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Pipeline, Stage, live_pipelines
from crm_desktop.models.tags import Tag, Tagging
from crm_desktop.models.users import User, our_office

# What the converted leads leave of 60 and 120.
COMPANIES, PEOPLE = 32, 92
_OLD_RELATIONSHIPS = ("prospect", "customer", "former customer", "supplier", "partner", "other")
_MADE_BY_PEOPLE = ("place", "domain")


@dataclass
class Team:
    """Who and what the story is about, as it is known by the moment that is being played."""

    chance: Random
    invent: Inventor
    diary: Diary
    boss: User
    colleagues: list[User] = field(default_factory=list)
    sales: Pipeline | None = None
    services: Pipeline | None = None
    companies: list[dict[str, Any]] = field(default_factory=list)
    """Values of the companies in the address book, with their ids and those of their people."""
    converted: int = 0
    open_deals: int = 0

    @property
    def users(self) -> list[User]:
        """All three, the one who looks at the demo first."""
        return [self.boss, *self.colleagues]


def open_office(team: Team) -> None:
    """The first days: the office, the users, the second pipeline and the old address book."""
    diary = team.diary
    diary.on(402.9, "edit_office", team.boss, lambda: _name_office())
    diary.on(402.7, "add_users", team.boss, lambda: _add_colleagues(team))
    diary.on(402.5, "make_pipeline", team.boss, lambda: _make_services(team))
    diary.on(402.2, "import_list", team.boss, lambda: _import_companies(team))
    diary.on(401.9, "import_list", team.boss, lambda: _import_people(team))
    diary.on(401.5, "set_tags", team.boss, lambda: _tag_some(team))


def _name_office() -> str:
    office = our_office()
    office.name = office.name or "Northlight Instruments"
    office.address = office.address or "Observatory Lane 4"
    office.email = office.email or "office@northlight.example"
    office.website = office.website or "https://www.northlight.example"
    office.save()
    return "Named the office Northlight Instruments"


def _add_colleagues(team: Team) -> str:
    rows = [
        {"name": "Maya Lindqvist", "email": "maya@northlight.example", "role": "member"},
        {"name": "Tom Becker", "email": "tom@northlight.example", "role": "member"},
    ]
    team.colleagues = [User.find(number) for number in insert_records(User, rows)]
    return "Added the users Maya Lindqvist and Tom Becker"


def _make_services(team: Team) -> str:
    team.sales = live_pipelines()[0]
    team.services = Pipeline.create(name="Service contracts", position=1)
    rows = [
        {
            "pipeline": team.services,
            "name": name,
            "kind": kind,
            "likelihood": chance,
            "rot_days": days,
            "position": place,
        }
        for place, (name, kind, chance, days) in enumerate(SERVICE_STAGES)
    ]
    insert_records(Stage, rows)
    return "Made the pipeline Service contracts"


def _import_companies(team: Team) -> str:
    rows = [team.invent.company() for _ in range(COMPANIES)]
    for row in rows:
        row["relationship"] = team.chance.choices(_OLD_RELATIONSHIPS, weights=(52, 14, 8, 14, 7, 5))[0]
        row["owner"] = team.chance.choice(team.users)
    plain = [{name: value for name, value in row.items() if name not in _MADE_BY_PEOPLE} for row in rows]
    for number, row in zip(insert_records(Company, plain), rows, strict=True):
        team.companies.append({**row, "id": number, "people": []})
    for row in team.chance.sample(team.companies[1:], 3):
        child = Company.find(row["id"])
        child.parent = team.companies[0]["id"]
        child.save()
    return f"Imported {COMPANIES} companies from address-book.xlsx"


def _import_people(team: Team) -> str:
    # Each company once, then more at some; the last few stand alone.
    homes = [*team.companies, *(team.chance.choice(team.companies) for _ in range(PEOPLE - COMPANIES - 6))]
    rows = [{**team.invent.person(home), "company": home["id"], "company_name": home["name"], "owner": home["owner"]}
            for home in homes]  # fmt: skip
    for _ in range(6):
        nowhere = team.invent.company()
        rows.append({**team.invent.person(nowhere), "owner": team.chance.choice(team.users)})
    rows[-1]["do_not_contact"] = True
    ids = insert_records(Person, rows)
    for number, home in zip(ids, homes, strict=False):
        home["people"].append(number)
    return f"Imported {PEOPLE} people from address-book.xlsx"


def _tag_some(team: Team) -> str:
    tags = insert_records(Tag, [{"name": name} for name in TAGS])
    chosen = team.chance.sample(team.companies, 14)
    rows: list[dict[str, Any]] = [{"tag": team.chance.choice(tags), "company": row["id"]} for row in chosen]
    rows += [{"tag": tags[2], "person": row["people"][0]} for row in team.chance.sample(team.companies, 12)]
    insert_records(Tagging, rows)
    return f"Tagged {len(rows)} records"
