"""What the pages of companies, people and opportunities list beside their fields."""

from datetime import date

from crm_desktop.models.changes import change
from crm_desktop.models.choices import read_choices
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.leads.origin import leads_behind
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.people_on_opportunity import add_person
from crm_desktop.models.opportunities.related import (
    opportunities_of_company,
    opportunities_of_person,
    people_on_opportunity,
    steps_of,
)
from crm_desktop.models.people import Person
from crm_desktop.models.people.people_of_company import people_of_company
from crm_desktop.models.sheets import Link, read_sheet
from crm_desktop.models.suggestions import suggestions
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person


def test_open_opportunities_come_before_closed_ones(user: User) -> None:
    acme = make_company("Acme")
    make_opportunity("Old", company=acme, outcome="won", won_on=date(2026, 5, 1))
    make_opportunity("Soon", company=acme, close_on=date(2026, 12, 1))
    make_opportunity("Someday", company=acme)
    make_opportunity("Elsewhere", company=make_company("Other"))
    assert [deal.name for deal in opportunities_of_company(acme.id)] == ["Soon", "Someday", "Old"]


def test_a_person_has_the_opportunities_they_take_part_in_with_their_role(user: User) -> None:
    ann, deal, led = make_person("Ann Lee"), make_opportunity("Deal"), make_opportunity("Led")
    with change("add", by=user):
        add_person(deal.id, ann.id, "Pays")
        led.person = ann
        led.save()
    assert {(each.name, each.role) for each in opportunities_of_person(ann.id)} == {("Deal", "Pays"), ("Led", "")}


def test_the_primary_contact_comes_first_even_without_a_role(user: User) -> None:
    ann, bob = make_person("Ann Lee", company=make_company("Acme")), make_person("Bob Roe")
    deal = make_opportunity("Deal", person=ann)
    with change("add", by=user):
        add_person(deal.id, bob.id, "Uses")
    found = people_on_opportunity(deal.id)
    assert [(each.name, each.company, each.role, each.primary) for each in found] == [
        ("Ann Lee", "Acme", "", True),
        ("Bob Roe", "", "Uses", False),
    ]


def test_a_new_person_can_join_by_name(user: User) -> None:
    acme = make_company("Acme")
    deal = make_opportunity("Deal", company=acme)
    with change("add", by=user):
        add_person(deal.id, "Cem Su", "Decides")
    assert Person.get(Person.name == "Cem Su").company == acme


def test_the_steps_are_the_stages_of_its_pipeline_in_order(user: User) -> None:
    steps = steps_of(make_opportunity("Deal").id)
    assert [step.kind for step in steps] == ["open", "open", "open", "open", "won", "lost"]
    assert steps_of(404) == []


def test_an_opportunity_is_opened_with_a_company_and_a_person_by_name(user: User) -> None:
    with change("create_opportunity", by=user) as opened:
        deal = Opportunity.find(
            create_opportunity({"name": "Deal", "company": "Nordwind", "person": "Ann Lee", "amount": "1200"})
        )
    assert (deal.company.name, deal.person.name, deal.person.company.name) == ("Nordwind", "Ann Lee", "Nordwind")
    assert (deal.stage.kind, opened.sentence) == ("open", "Opened Deal")


def test_an_opportunity_takes_the_company_of_its_contact(user: User) -> None:
    ann = make_person("Ann Lee", company=make_company("Acme"))
    with change("create_opportunity", by=user):
        deal = Opportunity.find(create_opportunity({"name": "Deal", "person": ann.id}))
    assert deal.company.name == "Acme"


def test_people_of_a_company_come_by_name_with_one_phone(user: User) -> None:
    acme = make_company("Acme")
    make_person("bob", company=acme, mobile="2")
    make_person("Ann", company=acme, phone="1", mobile="3")
    assert [(each.name, each.phone) for each in people_of_company(acme.id)] == [("Ann", "1"), ("bob", "2")]


def test_a_record_knows_the_leads_it_came_from(user: User) -> None:
    converted = LeadStatus.get(LeadStatus.kind == "converted")
    ann = make_person("Ann Lee")
    lead = make_lead("Ann Lee", status=converted, person=ann)
    assert leads_behind("person", ann.id) == [Link("lead", lead.id, "Ann Lee")]
    assert leads_behind("company", ann.id) == []


def test_a_sheet_holds_values_and_links(user: User) -> None:
    acme = make_company("Acme")
    sheet = read_sheet(Person, make_person("Ann Lee", company=acme, title="Director").id)
    assert sheet.values["company"] == Link("company", acme.id, "Acme")
    assert (sheet.kind, sheet.name, sheet.values["title"]) == ("person", "Ann Lee", "Director")


def test_suggestions_begin_with_what_is_typed_then_contain_it(user: User) -> None:
    make_company("Northern Acme")
    make_company("Acme Steel", city="Oslo")
    assert [(each.name, each.detail) for each in suggestions(Person, "acme")] == []
    company = type(make_company("Other"))
    assert [(each.name, each.detail) for each in suggestions(company, "ACME")] == [
        ("Acme Steel", "Oslo"),
        ("Northern Acme", ""),
    ]
    assert suggestions(company, "  ") == []


def test_choices_are_the_companys_own_vocabulary(user: User) -> None:
    choices = read_choices()
    assert [link.name for link in choices.users] == ["Ada"]
    pipeline, stages = choices.pipelines[0]
    assert (pipeline.name, [stage.name for stage in stages][:1]) == ("Sales", ["Identified"])
    assert choices.stages_of(pipeline) == stages
    assert choices.stages_of(None) == []
