"""S4: a list of an event, worked through and converted; each test is a sentence of the demands."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.activities import log_activity, timeline
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.companies.search import company_search
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.list_quality import list_quality
from crm_desktop.models.leads import (
    ConversionChoices,
    Lead,
    OpportunityChoice,
    RecordChoice,
    convert_lead,
    convert_leads,
    suggest_conversion,
)
from crm_desktop.models.leads.dead import mark_dead
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.leads.statuses import add_status
from crm_desktop.models.opportunities.search import opportunity_search
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.people.search import person_search
from crm_desktop.models.pipelines.making import add_stage, make_pipeline
from crm_desktop.models.refusals import Refused
from tests.makers import make_company, make_lead, make_opportunity, make_person, stage_named

TODAY = date(2026, 5, 4)


def convert(user, lead, deal=""):
    with change("convert", by=user):
        return convert_lead(lead.id, suggest_conversion(lead.id).choices(deal))


def test_of_500_leads_of_an_event_475_are_left_5_dead_and_20_converted_and_the_report_says_so(user, tmp_path):
    path = tmp_path / "Event.csv"
    path.write_text("\n".join(["Name,Email", *(f"Name{n},name{n}@firm{n}.example" for n in range(500))]))
    import_file(path, by=user)
    ids = list(lead_search(user).ids("list:event"))
    with change("dead", by=user):
        mark_dead(ids[:5])
    with change("convert", by=user):
        convert_leads(ids[5:25])
    (event,) = list_quality()
    assert (event.leads, event.dead, event.converted, len(lead_search(user).ids())) == (500, 5, 20, 475)


def test_a_lead_needs_no_amount_or_close_date_and_is_not_forecast(user):
    make_lead(possible_value=Decimal(1000))
    assert "close_on" not in Lead._meta.fields
    assert forecast(TODAY).total.amount == 0


def test_a_dead_lead_leaves_working_lists_is_kept_and_is_matched_by_later_imports(user, tmp_path):
    lead = make_lead("Ann Lee", email="ann@acme.example")
    with change("dead", by=user):
        mark_dead([lead.id])
    assert (list(lead_search(user).ids()), list(lead_search(user, "dead").ids())) == ([], [lead.id])
    path = tmp_path / "again.csv"
    path.write_text("Name,Email\nAnn Lee,ann@acme.example\n")
    result = import_file(path, by=user)
    assert (result.created, result.skipped, Lead.select().count()) == (0, 1, 1)


def test_person_becomes_contact_company_an_account_of_type_prospect_and_potential_sale_an_opportunity(user):
    lead = make_lead("Ann Lee", first_name="Ann", last_name="Lee", company_name="Acme", possible_value=Decimal(500))
    done = convert(user, lead, "Machines")
    assert (done.person.first_name, done.person.last_name) == ("Ann", "Lee")
    assert (done.company.name, done.company.relationship, done.opportunity.amount) == ("Acme", "prospect", 500)


def test_an_account_of_that_name_is_offered_and_used_and_not_lowered_from_customer(user):
    acme = make_company("Acme", relationship="customer")
    lead = make_lead("Ann Lee", company_name="ACME")
    assert [match.id for match in suggest_conversion(lead.id).companies] == [acme.id]
    assert convert(user, lead).company == acme
    assert (Company.get().relationship, Company.select().count()) == ("customer", 1)


def test_sale_date_amount_and_stage_of_the_opportunity_are_entered_on_conversion(user):
    deal = OpportunityChoice("Deal", stage=stage_named("Meeting").id, amount=Decimal(99), close_on=TODAY)
    with change("convert", by=user):
        done = convert_lead(make_lead().id, ConversionChoices(RecordChoice({"name": "Ann Lee"}), opportunity=deal))
    assert (done.opportunity.stage.name, done.opportunity.amount, done.opportunity.close_on) == ("Meeting", 99, TODAY)


def test_later_communication_is_on_the_opportunity_visible_on_contact_and_account_and_refused_on_the_lead(user):
    done = convert(user, make_lead("Ann Lee", company_name="Acme"), "Machines")
    with change("log", by=user):
        log_activity("note", [("opportunity", done.opportunity.id)], body="Wants ten")
    for record in (done.opportunity, done.person, done.company):
        assert any("Wants ten" in str(entry) for entry in timeline(record.noun(), record.id).entries), record.noun()
    with pytest.raises(Refused, match="takes no new entries"), change("log", by=user):
        log_activity("note", [("lead", done.lead.id)], body="Here")


def test_the_account_becomes_customer_with_the_win_and_prospect_again_when_no_other_win_exists(user):
    acme = make_company("Acme")
    deals = [make_opportunity(f"Deal {number}", company=acme) for number in range(2)]
    seen = []
    for deal, stage in ((0, "Won"), (1, "Won"), (0, "Meeting"), (1, "Meeting")):
        with change("move", by=user):
            move_to_stage(deals[deal].id, stage_named(stage).id, Closing(TODAY) if stage == "Won" else None)
        seen.append(Company.get().relationship)
    assert seen == ["customer", "customer", "customer", "prospect"]


def test_leads_contacts_accounts_and_opportunities_are_segmented_by_status_type_and_source(user):
    make_lead(temperature="hot", industry="Tools")
    make_company("Acme", relationship="supplier", type="School")
    make_person("Ann Lee", city="Rome")
    make_opportunity(source="Fair", type="service")
    asked = {
        lead_search(user): ["status:new", "temperature:hot"], person_search(user): ["city:rome"],
        company_search(user): ["relationship:supplier", "type:school"],
        opportunity_search(user): ["type:service", "source:fair", "outcome:open"],
    }  # fmt: skip
    for search, queries in asked.items():
        for query in queries:
            assert len(search.ids(query)) == 1, query
            assert len(search.ids(f"-{query}")) == 0, query


def test_statuses_types_and_stages_are_the_companys_own(user):
    with change("settle", by=user):
        status = add_status("Waiting for budget", "open", "They want, and cannot yet")
        stage = add_stage(make_pipeline("Tenders").id, "Offer handed in", likelihood=40)
    lead, deal = make_lead(status=status), make_opportunity()
    with change("move", by=user):
        move_to_stage(deal.id, stage.id)
    assert lead.status.name == "Waiting for budget"
    assert make_company("Town", type="Council").type == "Council"
