"""S3: a lead is qualified by contact both ways; each test is a sentence of the demands."""

import pytest

from crm_desktop.models.activities import log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.companies.search import company_search
from crm_desktop.models.leads import ConversionChoices, Lead, RecordChoice, convert_lead, suggest_conversion
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.people.search import person_search
from crm_desktop.models.refusals import Refused
from tests.makers import make_company, make_lead, make_opportunity, make_person, stage_named


def log(user, lead, kind="call", **values):
    with change("log", by=user):
        log_activity(kind, [("lead", lead.id)], **values)


def stays_a_lead(lead):
    held = Lead.find(lead.id)
    return held.converted_on is None and held.status.kind == "open" and held.engagement != "two-way"


def test_with_only_outgoing_contact_logged_the_state_is_lead(user):
    lead = make_lead()
    log(user, lead, direction="out")
    log(user, lead, "email", direction="out", subject="Offer")
    assert stays_a_lead(lead)


def test_with_only_incoming_contact_logged_the_state_is_still_lead(user):
    lead = make_lead()
    log(user, lead, "email", direction="in", subject="Question")
    assert stays_a_lead(lead)


@pytest.mark.parametrize("both", [[{"direction": "out"}, {"direction": "in"}], [{"conversation": True}]])
def test_contact_both_ways_offers_to_qualify_and_does_not_do_so_by_itself(user, both):
    lead = make_lead()
    for way in both:
        log(user, lead, **way)
    held = Lead.get()
    assert (held.engagement, held.converted_on, held.status.kind) == ("two-way", None, "open")
    assert suggest_conversion(lead.id).warning == ""


@pytest.mark.parametrize(
    ("direction", "missing"), [("out", "an answer from them"), ("in", "an answer from us"), (None, "No contact")]
)
def test_qualifying_without_both_ways_warns_of_the_missing_direction_and_a_reason_overrides(user, direction, missing):
    lead = make_lead()
    if direction:
        log(user, lead, direction=direction)
    assert missing in suggest_conversion(lead.id).warning
    with change("convert", by=user):
        done = convert_lead(lead.id, ConversionChoices(RecordChoice({"name": "Ann Lee"}), reason="Met in person"))
    assert "Met in person" in [link.activity.body for link in done.person.activity_links]


@pytest.mark.parametrize(("name", "company"), [("Ann Lee", ""), ("Acme GmbH", ""), ("Acme", "Acme")])
def test_a_person_and_a_company_with_no_person_are_entered_and_qualified(user, name, company):
    lead = make_lead(name, company_name=company)
    with change("convert", by=user):
        done = convert_lead(lead.id, suggest_conversion(lead.id).choices())
    assert (done.person is None, done.company is None) == (name != "Ann Lee", name == "Ann Lee")


def test_unqualified_leads_are_not_mixed_with_prospects_and_customers(user):
    make_lead("Ann Lee", company_name="Acme")
    assert [len(search.ids()) for search in (person_search(user), company_search(user))] == [0, 0]


def test_an_opportunity_is_opened_on_a_prospect_or_customer_and_not_on_a_lead(user):
    for relationship in ("prospect", "customer"):
        acme = make_company(relationship, relationship=relationship)
        with change("open", by=user):
            assert create_opportunity({"name": "Need", "company": acme.id})
    lead = make_lead()
    assert "lead" not in {field.rel_model.noun() for field in Opportunity._meta.refs}
    with pytest.raises(Refused), change("open", by=user):
        create_opportunity({"name": "Need", "person": lead.id + 10_000})


def test_an_opportunity_is_open_in_a_pipeline_or_closed_as_won_or_lost(user):
    deal = make_opportunity(person=make_person())
    seen = [Opportunity.get().outcome]
    for stage in ("Won", "Lost", "Identified"):
        with change("move", by=user):
            move_to_stage(deal.id, stage_named(stage).id, Closing(deal.created_on.date(), reason="Price"))
        held = Opportunity.get()
        seen.append(held.outcome)
        assert held.pipeline is not None
    assert seen == ["open", "won", "lost", "open"]


def test_a_lead_list_is_ordered_by_who_waits_for_whom(user):
    nobody, theirs, ours = (make_lead(name) for name in "ABC")
    log(user, theirs, direction="out")
    log(user, ours, direction="in")
    assert list(lead_search(user).ids("", "waiting")) == [ours.id, theirs.id, nobody.id]
