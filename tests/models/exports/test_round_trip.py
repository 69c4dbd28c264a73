"""What we export, we import again unchanged, whatever it holds."""

import tempfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.exports import KINDS, export_records
from crm_desktop.models.exports.cells import cell_of
from crm_desktop.models.exports.vcard import FIELDS
from crm_desktop.models.founding import found
from crm_desktop.models.imports import RememberedMapping
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.leads.editing import list_named
from crm_desktop.models.opportunities import OpportunityPerson
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.record import Record
from crm_desktop.models.tags import set_tags
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User

_OWN = {"id", "created_on", "updated_on", "engagement"}
_SIGNS = st.characters(blacklist_categories=("Cc", "Cs", "Cn", "Co"), blacklist_characters=";|")
TEXT = st.text(_SIGNS, max_size=12).map(lambda text: " ".join(text.split())) | st.sampled_from(
    [
        "=1+1",
        "'@x",
        "007",
        "-",
        "Zoë O’Neil",
        'a "b", c',
        "1.5",
        "2026-01-02",
        "TRUE",
        "Ан 李 😀",
        "a,b\tc".expandtabs(),
    ]
)
NAME = TEXT.filter(lambda text: any(map(str.isalnum, text)))
NOTE = st.lists(TEXT, max_size=3).map(lambda lines: "\n".join(lines).strip())
E_MAIL = st.sampled_from(["", "ann@example.org", "o'neil+x@sub.example.com"])
PHONE = st.sampled_from(["", "+46 70 123 45 67", "(212) 555-0100 x7", "0701234567", "tel"])
DAY = st.none() | st.dates(date(1990, 1, 1), date(2080, 1, 1))
MONEY = st.none() | st.integers(0, 10**13).map(lambda cents: Decimal(cents).scaleb(-2))
_REACHED = {
    "email": E_MAIL, "phone": PHONE, "website": TEXT, "street": TEXT, "street_2": TEXT, "city": TEXT, "state": TEXT,
    "postal_code": TEXT, "country": TEXT, "note": NOTE,
}  # fmt: skip
_PERSON = {"name": NAME, "first_name": TEXT, "last_name": TEXT, "title": TEXT, "email_2": E_MAIL, "phone_2": PHONE}
_TAGS = {"tags": st.lists(NAME.filter(lambda text: not set(text) & set(",:*")), max_size=2, unique_by=str.casefold)}
LEAD = st.fixed_dictionaries(
    _REACHED | _PERSON | _TAGS | {
        "company_name": TEXT, "mobile": PHONE, "industry": TEXT, "list": TEXT, "next_action": TEXT,
        "status": st.sampled_from(["New", "Contacted", "Dead", "Converted"]), "possible_value": MONEY,
        "temperature": st.sampled_from(["cold", "warm", "hot"]), "next_action_on": DAY, "converted_on": DAY,
    }
)  # fmt: skip
PERSON = st.fixed_dictionaries(
    _REACHED | _PERSON | _TAGS | {"mobile": PHONE, "do_not_contact": st.booleans(), "company": st.integers(0, 2)}
)
COMPANY = st.fixed_dictionaries(
    _REACHED | _TAGS | {
        "name": NAME, "relationship": st.sampled_from(["prospect", "customer", "other"]), "type": TEXT,
        "industry": TEXT, "annual_revenue": MONEY, "employees": st.none() | st.integers(0, 10**6),
    }
)  # fmt: skip
OPPORTUNITY = st.fixed_dictionaries(
    _TAGS | {
        "name": NAME, "company": st.integers(0, 2), "people": st.integers(0, 3), "stage": st.integers(0, 3),
        "type": st.sampled_from(["sale", "service", "no money"]), "amount": MONEY, "close_on": DAY, "source": TEXT,
        "currency": st.sampled_from(["USD", "EUR"]), "likelihood": st.integers(0, 100), "next_action": TEXT,
        "next_action_on": DAY, "note": NOTE, "closed": st.dates(date(2020, 1, 1), date(2026, 1, 1)),
        "category": st.sampled_from(["pipeline", "commit"]), "lost_reason": TEXT,
    }
)  # fmt: skip
ROUNDS = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def owner() -> Iterator[User]:
    with tempfile.TemporaryDirectory() as folder:
        open_database(str(Path(folder) / "round.crmdb"))
        yield found("Ada", country="US")
        close_database()


def exported(plural: str, ending: str) -> list[dict[str, Any]]:
    kind = KINDS[plural]
    ids = [record.id for record in kind.model.select().order_by(kind.model.id)]
    names = FIELDS if ending == "vcf" else [column.name for column in kind.exported]
    columns = kind.chosen([name for name in names if name not in _OWN and name in kind.columns])
    return [{name: cell_of(value) for name, value in row.items()} for row in kind.rows(ids, columns)]


def goes_round(plural: str, owner: User, make: Any, ending: str) -> None:
    kind = KINDS[plural]
    with change("make", by=owner):
        make()
    before = exported(plural, ending)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"out.{ending}"
        export_records(kind, [record.id for record in kind.model.select().order_by(kind.model.id)], path)
        undo(by=owner)
        RememberedMapping.delete().execute()
        result = import_file(path, plural, owner, choices=ImportChoices(duplicates="create"))
    after = exported(plural, ending)
    undo(result.change, by=owner)
    assert kind.model.select().count() == 0
    assert (after, result.refused) == (before, 0)


def with_tags(model: type[Record], rows: list[dict[str, Any]]) -> list[int]:
    ids = insert_records(model, [{**row, "tags": None} for row in rows])
    for number, row in zip(ids, rows, strict=True):
        set_tags(model.get_by_id(number), row["tags"])
    return ids


def some_companies(owner: User, count: int = 2) -> list[int | None]:
    names = [{"name": name, "owner": owner} for name in ("Acme, Inc.", "Globex")]
    return [None, *insert_records(KINDS["companies"].model, names[:count])]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@ROUNDS
@given(rows=st.lists(LEAD, min_size=1, max_size=4))
def test_leads(owner: User, rows: list[dict[str, Any]], ending: str) -> None:
    def make() -> None:
        for row in rows:
            row["owner"], row["status"] = owner, LeadStatus.get(LeadStatus.name == row["status"])
            row["list"] = list_named(row["list"])
            if row["status"].kind == "converted":
                row["converted_on"] = row["converted_on"] or date(2025, 5, 5)
            else:
                row["converted_on"] = None
        with_tags(KINDS["leads"].model, rows)

    goes_round("leads", owner, make, ending)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@ROUNDS
@given(rows=st.lists(PERSON, min_size=1, max_size=4))
def test_people(owner: User, rows: list[dict[str, Any]], ending: str) -> None:
    def make() -> None:
        companies = some_companies(owner)
        with_tags(
            KINDS["people"].model, [{**row, "owner": owner, "company": companies[row["company"]]} for row in rows]
        )

    goes_round("people", owner, make, ending)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@ROUNDS
@given(rows=st.lists(COMPANY, min_size=1, max_size=4), among=st.booleans())
def test_companies(owner: User, rows: list[dict[str, Any]], among: bool, ending: str) -> None:
    def make() -> None:
        top = insert_records(KINDS["companies"].model, [{"name": "The Top", "owner": owner}])[0]
        with_tags(KINDS["companies"].model, [{**row, "owner": owner, "parent": top if among else None} for row in rows])

    goes_round("companies", owner, make, ending)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@ROUNDS
@given(rows=st.lists(OPPORTUNITY, min_size=1, max_size=4))
def test_opportunities(owner: User, rows: list[dict[str, Any]], ending: str) -> None:
    def make() -> None:
        companies = some_companies(owner)
        sales = Stage.get(Stage.name == "Identified")
        pipeline = insert_records(Pipeline, [{"name": "Repairs", "position": 9}])[0]
        kinds = [("Fixing", "open"), ("Signed", "won"), ("Gone", "lost")]
        made = insert_records(Stage, [{"pipeline": pipeline, "name": n, "kind": k, "position": 0} for n, k in kinds])
        stages = [sales, *(Stage.get_by_id(number) for number in made)]
        people = insert_records(KINDS["people"].model, [{"name": n} for n in ("Lee, Ann", "Bob Roe", "Cy Poe")])
        kept = []
        for row in rows:
            stage = stages[row["stage"]]
            closed = {"won": {"won_on": row["closed"]}, "lost": {"lost_on": row["closed"]}}.get(stage.kind, {})
            kept.append({
                **row, **closed, "owner": owner, "stage": stage, "pipeline": stage.pipeline, "outcome": stage.kind,
                "company": companies[row["company"]], "person": people[0] if row["people"] else None,
                "stage_since": "2026-01-01 00:00:00",
                "likelihood": {"won": 100, "lost": 0}.get(stage.kind, row["likelihood"]),
                "category": row["category"] if stage.kind == "open" else "closed",
                "lost_reason": row["lost_reason"] if stage.kind == "lost" else "",
            })  # fmt: skip
        ids = with_tags(KINDS["opportunities"].model, kept)
        parts = [(number, person) for number, row in zip(ids, rows, strict=True) for person in people[: row["people"]]]
        insert_records(OpportunityPerson, [{"opportunity": number, "person": person} for number, person in parts])

    goes_round("opportunities", owner, make, ending)


def for_a_card(row: dict[str, Any]) -> dict[str, Any]:
    """Cards have no place for a second address without a first, nor for a name that is not its parts.

    Names are names here: a list of cards that are all called 007 is taken for one of numbers.
    """
    row = {**row, "name": f"Firm {row['name']}"}
    if row.get("company_name"):
        row["company_name"] = f"Firm {row['company_name']}"
    if "first_name" in row:
        row["first_name"], row["last_name"] = f"Ann {row['first_name']}".strip(), f"Lee {row['last_name']}".strip()
        row["name"] = f"{row['first_name']} {row['last_name']}"
        row["email_2"] = "second@example.org" if row["email"] else ""
        row["phone_2"] = "+1 212 555 0199" if row["phone"] else ""
        row["mobile"] = "" if row["mobile"] == row["phone"] else row["mobile"]
    return row


FEWER = settings(ROUNDS, max_examples=10)


@FEWER
@given(rows=st.lists(LEAD, min_size=1, max_size=4))
def test_leads_as_cards(owner: User, rows: list[dict[str, Any]]) -> None:
    def make() -> None:
        status = LeadStatus.get(LeadStatus.name == "New")
        made = [{**for_a_card(row), "owner": owner, "status": status, "list": None} for row in rows]
        with_tags(KINDS["leads"].model, [{**row, "converted_on": None} for row in made])

    goes_round("leads", owner, make, "vcf")


@FEWER
@given(rows=st.lists(PERSON, min_size=1, max_size=4))
def test_people_as_cards(owner: User, rows: list[dict[str, Any]]) -> None:
    def make() -> None:
        companies = some_companies(owner)
        made = [{**for_a_card(row), "owner": owner, "company": companies[row["company"]]} for row in rows]
        with_tags(KINDS["people"].model, made)

    goes_round("people", owner, make, "vcf")


@FEWER
@given(rows=st.lists(COMPANY, min_size=1, max_size=4))
def test_companies_as_cards(owner: User, rows: list[dict[str, Any]]) -> None:
    def make() -> None:
        with_tags(KINDS["companies"].model, [{**for_a_card(row), "owner": owner} for row in rows])

    goes_round("companies", owner, make, "vcf")
