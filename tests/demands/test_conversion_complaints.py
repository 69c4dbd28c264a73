"""What users of other systems complain about when leads are converted, and that it is not so here; in that order."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.models.activities import Activity, ActivityLink, delete_activity, log_activity, timeline
from crm_desktop.models.activities.today import today_list
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.files import files_of, keep_file
from crm_desktop.models.leads import (
    ConversionChoices,
    Lead,
    LeadList,
    LeadStatus,
    OpportunityChoice,
    RecordChoice,
    convert_lead,
    convert_leads,
    suggest_conversion,
)
from crm_desktop.models.leads.grouping import plan_conversion
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.stage_moves import move_to_stage
from crm_desktop.models.own_fields import set_becomes
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import edit_person
from crm_desktop.models.pipelines import live_stages
from crm_desktop.models.refusals import Refused
from crm_desktop.models.suggestions import suggestions
from crm_desktop.models.tags import set_tags, tags_of
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_own_field, make_person, stage_named

DAY = date(2026, 5, 4)


def convert(user, lead, deal="", **chosen):
    """As it is suggested, or as chosen."""
    with change("convert_lead", by=user):
        choices = ConversionChoices(**chosen) if chosen else suggest_conversion(lead.id).choices(deal)
        return convert_lead(lead.id, choices)


def log(user, record, **values):
    with change("log", by=user):
        return log_activity("call", [(record.noun(), record.id)], **values)


def counts():
    return tuple(model.select().count() for model in (Person, Company, Opportunity))


def known_on(record):
    """The activities linked to a record."""
    query = ActivityLink.select().where(getattr(ActivityLink, record.noun()) == record.id)
    return [link.activity_id for link in query.order_by(ActivityLink.activity)]


@pytest.fixture
def ask(user, background, settings, host, qtbot):
    """Opens the dialog for a lead."""

    def opened(lead):
        dialog = ConvertLead(background, settings, lead.id, host)
        dialog.open()
        qtbot.waitUntil(lambda: background.idle)
        return dialog

    return opened


def test_1_no_company_is_left_behind_when_the_person_is_refused(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    with pytest.raises(Refused):
        convert(user, lead, person=RecordChoice(existing=999), company=RecordChoice({"name": "Acme"}))
    assert counts() == (0, 0, 0)


def test_2_the_leads_news_are_taken_over_field_by_field_in_the_dialog(user, ask):
    make_person("Ann Lee", email="ann@acme.example", title="Clerk")
    lead = make_lead("Ann Lee", email="ann@acme.example", title="Director", city="Rome")
    dialog = ask(lead)
    dialog.grid._rows["title"].cells["person"].take.setChecked(True)
    done = convert_with(user, lead, dialog.choices())
    assert (done.person.title, done.person.city, counts()) == ("Director", "Rome", (1, 0, 1))


def convert_with(user, lead, choices):
    with change("convert_lead", by=user):
        return convert_lead(lead.id, choices)


@pytest.mark.parametrize("same", [{"email": "ANN@ACME.example"}, {"phone": "(212) 555-0147"}])
def test_3_two_agents_with_the_same_person_make_one_contact(user, same):
    first = make_lead("Ann Lee", email="ann@acme.example", phone="+1 212 555 0147")
    second = make_lead("Anne Lee", **same)
    convert(user, first)
    convert(user, second)
    assert counts() == (1, 0, 0)


def test_4_an_opportunity_has_its_likelihood_at_once_as_on_every_way_of_creating(user):
    done = convert(user, make_lead(), "Machines")
    with change("open", by=user):
        typed = Opportunity.find(create_opportunity({"name": "Typed"}))
    assert done.opportunity.likelihood == typed.likelihood == typed.stage.likelihood > 0
    for field in ("pipeline", "stage", "category", "currency", "type", "owner"):
        assert getattr(Opportunity.find(done.opportunity.id), field) == getattr(typed, field), field


def test_5_every_call_shows_on_the_contact_afterwards(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    calls = [log(user, lead, subject=f"Call {number}").id for number in range(5)]
    done = convert(user, lead)
    assert (known_on(lead), known_on(done.person)) == (calls, calls)


def test_6_every_call_shows_on_the_company_too(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    call = log(user, lead)
    assert known_on(convert(user, lead).company) == [call.id]


def test_7_activities_are_carried_over_to_an_existing_contact(user):
    held = make_person("Ann Lee", email="ann@acme.example")
    lead = make_lead("Ann Lee", email="ann@acme.example")
    call = log(user, lead)
    done = convert(user, lead)
    assert (done.person, known_on(held)) == (held, [call.id])


def test_8_the_task_of_a_conversion_is_on_the_opportunity(user, ask):
    lead = make_lead("Ann Lee")
    dialog = ask(lead)
    dialog.next.words.set_value("Send the quote")
    dialog.next.on.set_value(DAY)
    done = convert_with(user, lead, dialog.choices())
    assert (done.opportunity.next_action, done.opportunity.next_action_on) == ("Send the quote", DAY)


def test_9_a_call_is_linked_and_not_copied_so_that_it_stands_in_the_calendar_once(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    log(user, lead, subject="Ring", due_on=DAY)
    convert(user, lead, "Machines")
    assert Activity.select().count() == 1
    assert [item.text for item in today_list(user, DAY).today.items] == ["Ring"]


def test_10_a_deleted_call_does_not_come_back(user):
    lead = make_lead()
    call = log(user, lead)
    with change("delete", by=user):
        delete_activity(call.id)
    assert known_on(convert(user, lead).person) == []


def test_11_source_list_and_tags_are_carried_to_the_contact(user):
    with change("make", by=user):
        fair = LeadList.create(name="Fair")
    lead = make_lead(list=fair)
    with change("tag", by=user):
        set_tags(lead, ["north"])
    done = convert(user, lead, "Machines")
    assert (tags_of(done.person), done.opportunity.source, done.person.leads[0].list) == (["north"], "Fair", fair)


@pytest.mark.parametrize("name", ["O'Neil & Sons", "o’neil  & sons", "O´NEIL & SONS", "O\u00adNeíl & Sons"])
def test_12_an_apostrophe_in_a_name_defeats_no_matching(user, name):
    held = make_company("O'Neil & Sons")
    assert convert(user, make_lead("Ann Lee", company_name=name)).company == held


def test_13_a_converted_lead_links_to_what_it_became_and_is_converted_no_more(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    done = convert(user, lead, "Machines")
    held = Lead.find(lead.id)
    assert (held.person, held.company, held.opportunity) == (done.person, done.company, done.opportunity)
    with pytest.raises(Refused, match="already converted to the person Ann Lee"):
        convert(user, lead)


def test_14_tasks_and_comments_show_in_full_on_every_result(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    with change("log", by=user):
        log_activity("note", [("lead", lead.id)], body="Likes tea")
        log_activity("task", [("lead", lead.id)], subject="Send the list")
    done = convert(user, lead, "Machines")
    for record in done.results:
        told = timeline(record.noun(), record.id)
        assert "Likes tea" in str(told), record.noun()
        assert "Send the list" in str(told), record.noun()


def test_15_an_existing_account_is_picked_without_its_exact_name(user):
    held = make_company("Northwind Traders Ltd")
    assert [found.id for found in suggestions(Company, "wind trad")] == [held.id]
    lead = make_lead("Ann Lee", company_name="Nothwind Traders")
    assert [match.id for match in suggest_conversion(lead.id).companies] == [held.id]


def test_16_the_opportunity_is_unticked_and_the_next_dialog_remembers_it(user, ask):
    lead = make_lead("Ann Lee")
    dialog = ask(lead)
    dialog.opportunity.switch.setChecked(False)
    dialog._answer()
    assert convert_with(user, lead, dialog.choices()).opportunity is None
    assert not ask(make_lead("Bob Roe")).opportunity.switch.isChecked()


def test_17_the_rules_of_duplicates_run_on_conversion_and_the_result_can_be_edited(user):
    make_person("Ann Lee", email="ann@acme.example")
    person = Person.find(convert(user, make_lead("Ann Lee", email="ann@acme.example")).person.id)
    with change("edit", by=user):
        edit_person(person.id, {"title": "Director"}, person.version)
    assert (Person.get().title, Person.select().count()) == ("Director", 1)


def test_18_two_leads_from_one_firm_share_one_deal_when_the_second_joins_it(user):
    first = convert(user, make_lead("Ann Lee", company_name="Acme"), "Machines")
    second = make_lead("Bob Roe", company_name="Acme")
    (open_one,) = suggest_conversion(second.id).opportunities
    chosen = suggest_conversion(second.id).choices()
    convert(
        user, second, person=chosen.person, company=chosen.company, opportunity=OpportunityChoice(existing=open_one.id)
    )
    assert counts() == (2, 1, 1)
    assert [part.opportunity for part in OpportunityPerson.select()] == [first.opportunity] * 2


def test_19_exactly_one_of_each_and_none_with_a_first_name_only(user):
    convert(user, make_lead("Ann Lee", first_name="Ann", last_name="Lee", company_name="Acme"), "Machines")
    assert counts() == (1, 1, 1)
    assert (Person.get().name, Person.get().last_name) == ("Ann Lee", "Lee")


def test_20_a_new_opportunity_is_made_from_any_person_or_company(user, background, host, qtbot):
    ann = make_person("Ann Lee", company=make_company("Acme"))
    with change("open", by=user):
        made = Opportunity.find(create_opportunity({"name": "Again", "person": ann.id}))
    assert (made.person, made.company) == (ann, ann.company)
    assert "person" in NewOpportunity(background, host).fields


def test_21_renamed_stages_do_not_make_a_conversion_fail_and_nothing_vanishes(user):
    with change("rename", by=user):
        for stage in live_stages(stage_named("Won").pipeline.id):
            stage.name = f"{stage.name} (neu)"
            stage.save()
    done = convert(user, make_lead(), "Machines")
    assert (done.opportunity.stage.name, Lead.get().status.kind) == ("Identified (neu)", "converted")


def test_22_won_and_lost_are_kinds_and_not_names(user):
    done = convert(user, make_lead(), "Machines")
    won = stage_named("Won")
    with change("rename", by=user):
        won.name = "Gewonnen"
        won.save()
        move_to_stage(done.opportunity.id, won.id)
    assert Opportunity.get().outcome == "won"


def test_23_without_an_e_mail_the_phone_and_then_name_with_company_is_matched(user):
    by_phone = make_person("Ann Lee", phone="030 1234567")
    by_name = make_person("Bob Roe", company=make_company("Acme"))
    phone = suggest_conversion(make_lead("Ann Lee", phone="+49 30 1234567").id).people
    name = suggest_conversion(make_lead("Bob Roe", company_name="ACME").id).people
    assert [(match.id, match.reason) for match in (phone[0], name[0])] == [
        (by_phone.id, "same phone"), (by_name.id, "same name and company"),
    ]  # fmt: skip


def test_24_a_lead_makes_no_contact_before_it_is_converted(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    log(user, lead, conversation=True)
    assert counts() == (0, 0, 0)


def test_25_what_the_lead_says_itself_is_always_among_the_choices(user, ask):
    make_person("Ann Lee", email="ann@acme.example")
    dialog = ask(make_lead("Ann Lee", email="ann@acme.example", title="Director"))
    assert dialog.person.new.isVisible()
    dialog.person.new.click()
    choice = dialog.choices().person
    assert (choice.existing, choice.values["title"]) == (None, "Director")


def test_26_unrelated_leads_are_not_merged_and_groups_are_shown_first(user):
    ids = [make_lead(name, company_name=firm).id for name, firm in (("Ann", "Acme"), ("Bob", "Acme"), ("Cy", "North"))]
    plan = plan_conversion(ids)
    assert [[lead.name for lead in group.leads] for group in plan.groups] == [["Ann", "Bob"], ["Cy"]]
    assert counts() == (0, 0, 0)
    with change("convert_leads", by=user):
        convert_leads(ids)
    assert counts() == (3, 2, 0)


def test_27_the_existing_customers_salesperson_stays(user):
    with change("add", by=user):
        eve = User.create(name="Eve")
    acme = make_company("Acme", owner=eve, relationship="customer")
    convert(user, make_lead("Ann Lee", company_name="Acme", owner=user))
    assert (Company.find(acme.id).owner, Company.find(acme.id).relationship) == (eve, "customer")


def test_28_planned_actions_are_kept_when_leads_are_merged_and_converted(user):
    first, second = make_lead("Ann Lee"), make_lead("Ann Lee", next_action="Call", next_action_on=DAY)
    with change("log", by=user):
        log_activity("task", [("lead", second.id)], subject="Send the list", due_on=DAY)
    with change("merge", by=user):
        merge_records("lead", [first.id, second.id], first.id)
    done = convert(user, Lead.find(first.id), "Machines")
    assert (done.opportunity.next_action, done.opportunity.next_action_on) == ("Call", DAY)
    assert [Activity.find(number).subject for number in known_on(done.opportunity)] == ["Send the list"]


def test_29_custom_fields_go_by_their_name_or_where_the_administrator_says_and_else_to_the_note(user):
    same, mapped, homeless = (make_own_field(name) for name in ("Shoe size", "Interest", "Where met"))
    there = make_own_field("Shoe size", kind="person")
    with change("map", by=user):
        set_becomes(mapped.id, "person", "title")
    lead = make_lead("Ann Lee", own={same.key: "43", mapped.key: "Boats", homeless.key: "Fair"})
    person = convert(user, lead).person
    assert (person.own[there.key], person.title, person.note) == ("43", "Boats", "Where met: Fair")


def test_30_both_values_are_shown_and_the_user_chooses(user, ask):
    make_person("Ann Lee", email="ann@acme.example", city="Milan")
    cell = ask(make_lead("Ann Lee", email="ann@acme.example", city="Rome")).grid._rows["city"].cells["person"]
    assert (cell.keep.text(), cell.take.text(), cell.keep.isChecked()) == ("Milan", "Rome", True)


def test_31_a_warning_does_not_block_the_conversion(user, ask):
    make_person("Ann Leigh", phone="212 555 0147")
    lead = make_lead("Bob Roe", phone="212 555 0147")
    dialog = ask(lead)
    assert not dialog._warned.isHidden()
    assert dialog.convert.isEnabled()
    assert convert_with(user, lead, dialog.choices()).person.name == "Bob Roe"


def test_32_nothing_is_typed_again(user):
    lead = make_lead("Ann Lee", company_name="Acme", email="ann@acme.example", possible_value=Decimal(70), note="Tea")
    done = convert(user, lead, "Machines")
    assert (done.person.email, done.company.name, done.opportunity.amount) == ("ann@acme.example", "Acme", 70)
    assert (done.person.note, done.opportunity.note) == ("Tea", "Tea")


def test_33_a_conversion_is_undone_in_one_step(user):
    make_person("Ann Lee", email="ann@acme.example")
    lead = make_lead("Ann Lee", email="ann@acme.example", company_name="Acme", title="Director")
    convert(user, lead, "Machines")
    undo(by=user)
    assert (counts(), Person.get().title, Lead.get().converted_on) == ((1, 0, 0), "", None)
    assert LeadStatus.find(Lead.get().status.id).kind == "open"


def test_34_files_are_carried_too(user):
    lead = make_lead("Ann Lee", company_name="Acme")
    with change("keep", by=user):
        keep_file("offer.pdf", b"offer", [("lead", lead.id)])
    done = convert(user, lead, "Machines")
    for record in (lead, *done.results):
        assert [row.name for row in files_of(record.noun(), record.id)] == ["offer.pdf"], record.noun()
