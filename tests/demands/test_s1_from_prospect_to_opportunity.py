"""S1: prospect, lead, contact, opportunity; each test is a sentence of the demands."""

from datetime import date

import pytest

from crm_desktop.models.activities import log_activity, timeline
from crm_desktop.models.changes import change
from crm_desktop.models.finding import find_anything
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.leads import (
    ConversionChoices,
    Lead,
    LeadStatus,
    OpportunityChoice,
    RecordChoice,
    convert_lead,
    suggest_conversion,
)
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.leads.statuses import change_status
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.opportunities.people_on_opportunity import add_person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_lead, make_opportunity, make_person
from tests.models.reports.past import answer, figures


def log(user, lead, kind="call", **values):
    with change("log", by=user):
        return log_activity(kind, [("lead", lead.id)], **values)


def test_a_list_with_name_company_and_phone_only_starts_as_prospects_with_the_list_as_source(user, tmp_path):
    path = tmp_path / "Trade show.csv"
    path.write_text("Name,Company,Phone\nAnn Lee,Acme,+1 212 555 0147\nBob Roe,North,+1 212 555 0148\n")
    import_file(path, by=user)
    told = {(lead.engagement, lead.engaged_on, lead.list.name, lead.status.kind) for lead in Lead.select()}
    assert told == {("none", None, "Trade show", "open")}


def test_the_first_engagement_makes_a_prospect_a_lead_with_the_date_kept(user):
    lead = make_lead()
    log(user, lead, direction="out")
    first = Lead.get()
    assert (first.engagement, first.engaged_on is not None) == ("one-way", True)
    log(user, lead, direction="in")
    assert Lead.get().engaged_on == first.engaged_on


def test_when_a_conversation_qualifies_a_lead_conversion_makes_a_contact_and_offers_an_opportunity(
    user, background, settings, host, qtbot
):
    from crm_desktop.dialogs.convert_lead import ConvertLead

    lead = make_lead()
    log(user, lead, conversation=True)
    assert suggest_conversion(lead.id).warning == ""
    dialog = ConvertLead(background, settings, lead.id, host)
    dialog.open()
    qtbot.waitUntil(lambda: background.idle)
    assert dialog.opportunity.switch.isEnabled()
    choices = dialog.choices()
    dialog.close()
    with change("convert", by=user):
        assert convert_lead(lead.id, choices).person.name == "Ann Lee"


def test_several_contacts_are_on_an_opportunity_each_with_a_role_and_one_is_primary(user):
    deal, people = make_opportunity(), [make_person("Ann Lee"), make_person("Bob Roe")]
    for person, role in zip(people, ("decides", "pays"), strict=True):
        with change("add", by=user):
            add_person(deal.id, person.id, role)
    assert {part.person.name: part.role for part in OpportunityPerson.select()} == {
        "Ann Lee": "decides", "Bob Roe": "pays",
    }  # fmt: skip
    assert Opportunity.get().person == people[0]


def test_lists_and_counts_are_split_by_step_and_by_segment(user):
    make_lead("A", industry="Tools", city="Rome")
    make_lead("B", industry="Tools", engagement="one-way")
    make_lead("C", industry="Ships", engagement="two-way")

    def count(query):
        return lead_search(user).count_and_first(query)[0]

    assert [count(f"engagement:{step}") for step in ("none", "one-way", "two-way")] == [1, 1, 1]
    assert (count("industry:tools"), count("industry:tools engagement:none"), count("city:rome")) == (2, 1, 1)


def test_a_call_note_naming_a_challenge_is_on_the_timeline_and_found_by_text(user):
    lead = make_lead()
    log(user, lead, body="Their challenge is the warehouse")
    assert any("warehouse" in str(entry) for entry in timeline("lead", lead.id).entries)
    assert [(hit.kind, hit.id) for hit in find_anything("warehouse")] == [("lead", lead.id)]


def test_each_status_shows_its_meaning_which_only_the_admin_edits(user):
    status = LeadStatus.get(LeadStatus.kind == "open")
    with change("change", by=user):
        change_status(status.id, name=status.name, kind="open", meaning="Nobody has called yet")
    assert LeadStatus.find(status.id).meaning == "Nobody has called yet"
    with change("add", by=user):
        eve = User.create(name="Eve", role="member")
    with pytest.raises(Refused, match="administrator"), change("change", by=eve):
        change_status(status.id, name=status.name, kind="open", meaning="Other")


def test_the_funnel_shows_numbers_and_rates_from_prospect_to_won_for_a_period(user):
    make_lead("A", engagement="one-way", engaged_on=date.today())
    lead = make_lead("B")
    choices = ConversionChoices(RecordChoice({"name": "B"}), None, OpportunityChoice("Deal"))
    with change("convert", by=user):
        convert_lead(lead.id, choices)
    from crm_desktop.models.reports import Span

    steps = figures(answer("funnel", "list", Span()), 0)
    assert [steps[step][0] for step in ("Added: leads", "Qualified: people", "Opportunities")] == [2, 1, 1]
    assert steps["Qualified: people"][1] is not None
