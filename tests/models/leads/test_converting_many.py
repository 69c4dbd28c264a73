"""Many leads in one go are what the same leads are one after the other."""

from decimal import Decimal
from typing import Any

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database
from crm_desktop.models.leads import ConversionChoices, Lead, OpportunityChoice, RecordChoice
from crm_desktop.models.leads.conversion import convert_lead, convert_leads, convert_together
from crm_desktop.models.leads.suggestion import suggest_conversion
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, StageMove
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.tags import Tagging, set_tags
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_own_field, make_person

WRITTEN = (Company, Person, Opportunity, OpportunityPerson, StageMove, Activity, ActivityLink, Tagging, Lead)


def a_mixed_lot(user: User) -> list[int]:
    """New ones, known ones, several of a firm, a firm alone, one twice, with tags, calls, plans and own fields."""
    acme = make_company("ACME", relationship="customer", city="Milan")
    make_person("Anne Lee", email="ann@acme.com", company=acme, note="Likes tea")
    make_person("Bob Roe", phone="+1 212 555 0147")
    make_person("Info", email="info@north.example")
    where = make_own_field("Where met", kind="lead")
    leads = [
        make_lead("Ann Lee", company_name="Acme", email="ann@acme.com", title="Director", note="Met at the fair"),
        make_lead("Zoe Zed", company_name="Acme", phone="212 555 0147", street="1 Main St"),
        make_lead("Bob Roe", phone="(212) 555-0147", next_action="Call again", website="bobroe.example"),
        make_lead(
            "Carla Coe", company_name="North", email="carla@north.example", industry="Tools", mobile="0171 2222222"
        ),
        make_lead("Dan Doe", company_name="north", email="dan@north.example", industry="Ships", city="Oslo"),
        make_lead("Carla Coe", company_name="North", email="CARLA@north.example", title="Chief", phone="0171 2222222"),
        make_lead("South GmbH", email="info@south.example", mobile="0172 3333333", possible_value=Decimal("10.50")),
        make_lead("王小明", own={where.key: "Fair"}),
        make_lead("Somebody Else", email="info@north.example"),
    ]
    with change("log", by=user):
        for number, lead in enumerate(leads[:4]):
            set_tags(lead, ["warm", f"tag {number}"])
            ActivityLink.create(activity=Activity.create(kind="call", subject=f"Call {number}"), lead=lead)
    return [lead.id for lead in leads]


def as_it_stands() -> dict[str, list[dict[str, Any]]]:
    """All that conversions write, without how often and when."""
    left_out = {"version", "created_on", "updated_on", "at", "stage_since"}
    found: dict[str, list[dict[str, Any]]] = {}
    for model in WRITTEN:
        rows: Any = model.select().order_by(model.id).dicts()
        found[model.noun()] = [{name: row[name] for name in row if name not in left_out} for row in rows]
    return found


@pytest.mark.parametrize("deal", ["Machines", ""])
def test_many_at_once_become_what_they_become_one_after_the_other(user: User, deal: str) -> None:
    ids = a_mixed_lot(user)
    with change("convert_leads", by=user):
        convert_leads(ids, deal)
    at_once = as_it_stands()
    undo(by=user)
    for lead_id in ids:
        with change("convert_lead", by=user):
            convert_lead(lead_id, suggest_conversion(lead_id).choices(deal))
    for kind, rows in as_it_stands().items():
        assert sorted(map(_plain, at_once[kind])) == sorted(map(_plain, rows)), kind


def _plain(row: dict[str, Any]) -> str:
    # Ids are never used twice, so what is made again after an undo has later ones.
    numbers = ("id", "company", "person", "opportunity", "activity")
    return str({name: value is not None if name in numbers else value for name, value in row.items()})


def test_many_at_once_are_one_change_and_one_undo_brings_all_back(user: User) -> None:
    ids = a_mixed_lot(user)
    before = as_it_stands()
    with change("convert_leads", by=user) as opened:
        done = convert_leads(ids, "Machines")
    assert opened.sentence == f"Converted {len(ids)} leads"
    after = as_it_stands()
    assert Lead.select().where(Lead.converted_on.is_null()).count() == 0
    assert len({each.opportunity.id for each in done if each.opportunity}) == len(ids)
    undo(by=user)
    assert as_it_stands() == before
    redo(by=user)
    assert as_it_stands() == after


def test_the_second_lead_of_a_person_finds_the_first_one(user: User) -> None:
    ids = [
        make_lead(name, email="ann@acme.com", title=title).id for name, title in (("Ann Lee", ""), ("A. Lee", "CEO"))
    ]
    with change("convert_leads", by=user):
        first, second = convert_leads(ids)
    assert first.person is second.person
    assert Person.get().title == "CEO"


@pytest.mark.parametrize("shared", [True, False])
def test_leads_of_one_firm_get_one_opportunity_or_several_as_chosen(user: User, shared: bool) -> None:
    first, second = (make_lead(name, company_name="Acme") for name in ("Ann Lee", "Bob Roe"))
    deal = OpportunityChoice("Machines", role="pays")
    with change("convert_leads", by=user):
        convert_together(
            {
                first.id: ConversionChoices(RecordChoice({"name": "Ann Lee"}), RecordChoice({"name": "Acme"}), deal),
                second.id: ConversionChoices(
                    RecordChoice({"name": "Bob Roe"}),
                    RecordChoice({"city": "Rome"}, as_lead=first.id),
                    OpportunityChoice(role="uses", as_lead=first.id) if shared else deal,
                ),
            }
        )
    assert (Company.get().city, Person.select().count()) == ("Rome", 2)
    assert Opportunity.select().count() == (1 if shared else 2)
    assert {part.role for part in OpportunityPerson.select()} == ({"pays", "uses"} if shared else {"pays"})


def test_one_that_is_converted_already_keeps_all_as_they_were(user: User) -> None:
    ids = [make_lead(name).id for name in ("Ann Lee", "Bob Roe")]
    with change("convert_leads", by=user):
        convert_leads(ids[1:])
    with pytest.raises(Refused, match="Bob Roe is already converted"), change("convert_leads", by=user):
        convert_leads(ids)
    assert [person.name for person in Person.select()] == ["Bob Roe"]


def test_forty_leads_take_few_statements(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [make_lead(f"Ann Lee{number}", company_name=f"Firm {number % 10}").id for number in range(40)]
    asked: list[str] = []
    execute = type(database.obj).execute_sql

    def counted(self: Any, sql: str, *rest: Any, **more: Any) -> Any:
        asked.append(sql)
        return execute(self, sql, *rest, **more)

    monkeypatch.setattr(type(database.obj), "execute_sql", counted)
    with change("convert_leads", by=user):
        convert_leads(ids, "Machines")
    assert len(asked) < 70
