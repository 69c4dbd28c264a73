"""A lead becomes a person, a company and an opportunity: what the seeds ask for, and what went wrong elsewhere."""

import threading
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change, history
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.leads.conversion import Conversion, convert_lead, convert_leads
from crm_desktop.models.leads.conversion_choices import ConversionChoices, OpportunityChoice, RecordChoice
from crm_desktop.models.leads.suggestion import suggest_conversion
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, StageMove
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.tags import set_tags, tags_of
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person, stage_named

ANN = {
    "company_name": "Acme", "title": "Director", "email": "ann@acme.com", "phone": "+1 212 555 0147",
    "street": "1 Main St", "city": "Rome", "note": "Met at the fair", "website": "acme.com", "industry": "Tools",
}  # fmt: skip


def convert(user: User, lead: Lead, opportunity: str = "", amount: Decimal | None = None) -> Conversion:
    """As the command line does it."""
    with change("convert_lead", by=user):
        return convert_lead(lead.id, suggest_conversion(lead.id).choices(opportunity, amount))


def convert_to(user: User, lead: Lead, **choices: Any) -> Conversion:
    """As the dialog answered."""
    with change("convert_lead", by=user):
        return convert_lead(lead.id, ConversionChoices(**choices))


def counts() -> tuple[int, int, int]:
    return Person.select().count(), Company.select().count(), Opportunity.select().count()


def log(lead: Lead, subject: str) -> Activity:
    with change("log"):
        made: Activity = Activity.create(kind="call", subject=subject)
        ActivityLink.create(activity=made, lead=lead)
    return made


# S0 and S4: the data is split


def test_when_converted_the_data_is_split_into_one_person_and_one_company_and_nothing_is_lost(user: User) -> None:
    done = convert(user, make_lead("Ann Lee", **ANN, mobile="+1 917 555 0101"))
    person, company = done.person, done.company
    assert counts() == (1, 1, 0)
    assert (person.name, person.first_name, person.last_name) == ("Ann Lee", "Ann", "Lee")
    assert (person.title, person.email, person.phone, person.mobile) == (
        "Director", "ann@acme.com", "+1 212 555 0147", "+1 917 555 0101",
    )  # fmt: skip
    assert (person.company, person.city, person.note) == (company, "Rome", "Met at the fair")
    assert (company.name, company.website, company.industry, company.street) == (
        "Acme", "acme.com", "Tools", "1 Main St",
    )  # fmt: skip
    assert company.note == "Met at the fair"


def test_a_lead_without_a_company_becomes_a_person_alone(user: User) -> None:
    done = convert(user, make_lead("Ann Lee", website="annlee.org"))
    assert (done.company, done.person.company, done.person.website) == (None, None, "annlee.org")
    assert counts() == (1, 0, 0)


def test_a_lead_can_be_a_company_with_no_person(user: User) -> None:
    lead = make_lead("Acme", company_name="ACME", email="info@acme.com", phone="555 123 4567", mobile="555 99 88 77")
    done = convert(user, lead, "Machines")
    assert counts() == (0, 1, 1)
    assert (done.person, done.company.email, done.company.phone) == (None, "info@acme.com", "555 123 4567")
    assert done.opportunity.company == done.company
    assert "Mobile: 555 99 88 77" in done.company.note


def test_a_lead_that_is_called_like_a_firm_becomes_a_company(user: User) -> None:
    assert convert(user, make_lead("Meier & Söhne GmbH")).company.name == "Meier & Söhne GmbH"
    assert Person.select().count() == 0


def test_the_person_the_company_of_type_prospect_and_the_potential_sale_become_three_records(user: User) -> None:
    lead = make_lead("Ann Lee", **ANN, possible_value=Decimal("1250"))
    done = convert(user, lead, "Machines")
    assert counts() == (1, 1, 1)
    assert done.company.relationship == "prospect"
    assert (done.opportunity.amount, done.opportunity.person) == (Decimal("1250.00"), done.person)
    assert done.opportunity.company == done.company


def test_an_existing_company_is_used_and_its_type_is_not_lowered_from_customer(user: User) -> None:
    acme = make_company("ACME", relationship="customer", city="Milan")
    done = convert(user, make_lead("Ann Lee", **ANN))
    assert done.company == acme
    assert counts() == (1, 1, 0)
    held = Company.find(acme.id)
    assert (held.name, held.relationship, held.city, held.street) == ("ACME", "customer", "Milan", "1 Main St")
    assert "company" not in done.made


def test_sale_date_amount_and_stage_of_the_opportunity_can_be_entered(user: User) -> None:
    chance = OpportunityChoice(
        "Machines", stage=stage_named("Quote sent").id, amount=Decimal("99.50"), close_on=date(2026, 11, 30)
    )
    lead = make_lead("Ann Lee")
    done = convert_to(user, lead, person=RecordChoice({"name": "Ann Lee"}), opportunity=chance)
    opportunity = Opportunity.find(done.opportunity.id)
    assert (opportunity.stage.name, opportunity.amount, opportunity.close_on, opportunity.likelihood) == (
        "Quote sent", Decimal("99.50"), date(2026, 11, 30), 60,
    )  # fmt: skip
    assert (opportunity.currency, opportunity.outcome) == ("USD", "open")
    move = StageMove.get(StageMove.opportunity == opportunity)
    assert (move.from_stage, move.to_stage, move.by) == (None, opportunity.stage, user)


def test_further_contacts_take_part_in_an_opportunity_with_roles_and_one_is_primary(user: User) -> None:
    first = convert(user, make_lead("Ann Lee", **ANN), "Machines")
    second = make_lead("Bob Roe", company_name="Acme", email="bob@acme.com")
    join = OpportunityChoice(existing=first.opportunity.id, role="decides")
    suggested = suggest_conversion(second.id)
    assert [one.id for one in suggested.opportunities] == [first.opportunity.id]
    chosen = suggested.choices()
    done = convert_to(user, second, person=chosen.person, company=chosen.company, opportunity=join)
    assert counts() == (2, 1, 1)
    assert Opportunity.find(done.opportunity.id).person == first.person
    roles = {part.person.name: part.role for part in OpportunityPerson.select()}
    assert roles == {"Ann Lee": "", "Bob Roe": "decides"}


def test_a_converted_lead_is_refused_a_second_conversion_and_says_what_it_became(user: User) -> None:
    lead = make_lead("Ann Lee", **ANN)
    convert(user, lead, "Machines")
    with pytest.raises(Refused, match="already converted to the person Ann Lee, the company Acme and the opportunity"):
        convert(user, lead)
    assert counts() == (1, 1, 1)


def test_the_lead_stays_readable_with_links_both_ways(user: User) -> None:
    done = convert(user, make_lead("Ann Lee", **ANN), "Machines")
    lead = Lead.find(done.lead.id)
    assert (lead.status.kind, lead.name, lead.email) == ("converted", "Ann Lee", "ann@acme.com")
    assert (lead.person, lead.company, lead.opportunity) == (done.person, done.company, done.opportunity)
    assert lead.converted_on is not None
    assert [each.name for each in done.person.leads] == ["Ann Lee"]


# B1: what went wrong elsewhere


def test_case_1_nothing_is_written_when_a_chosen_record_is_gone(user: User) -> None:
    lead, gone = make_lead("Ann Lee", **ANN), make_person("Ann Lee")
    with change("delete", by=user):
        gone.delete_instance()
    choices = {"person": RecordChoice(existing=gone.id), "company": RecordChoice({"name": "Acme"})}
    with pytest.raises(Refused, match="deleted meanwhile"):
        convert_to(user, lead, **choices)
    assert counts() == (0, 0, 0)
    assert Lead.find(lead.id).status.kind == "open"


def test_case_2_and_30_both_values_are_offered_and_the_existing_one_is_kept_unless_chosen(user: User) -> None:
    held = make_person("Ann Lee", email="ann@acme.com", title="Manager", city="Paris")
    lead = make_lead("Ann Lee", **ANN)
    suggested = suggest_conversion(lead.id)
    assert suggested.people[0].values["title"] == "Manager"
    assert suggested.person.values["title"] == "Director"
    choice = RecordChoice(suggested.person.values, existing=held.id, take=frozenset({"title"}))
    done = convert_to(user, lead, person=choice)
    assert (done.person.title, done.person.city, done.person.street) == ("Director", "Paris", "1 Main St")


@pytest.mark.parametrize("same", [{"email": "ANN@acme.com "}, {"phone": "(212) 555-0147"}, {"mobile": "2125550147"}])
def test_case_3_and_23_the_same_person_is_recognised_by_email_and_by_phone(user: User, same: dict[str, str]) -> None:
    held = make_person("Anne Lee", **same)
    done = convert(user, make_lead("Ann Lee", **ANN))
    assert done.person == held
    assert Person.select().count() == 1


def test_a_shared_phone_does_not_make_two_people_one(user: User) -> None:
    make_person("Bob Roe", phone=ANN["phone"])
    assert convert(user, make_lead("Ann Lee", **ANN)).person.name == "Ann Lee"
    assert Person.select().count() == 2


def test_case_4_an_opportunity_from_conversion_has_the_likelihood_of_its_stage(user: User) -> None:
    done = convert(user, make_lead("Ann Lee"), "Machines")
    assert (done.opportunity.stage.name, done.opportunity.likelihood) == ("Identified", 10)


@pytest.mark.parametrize("known", [False, True])
def test_case_5_to_9_and_14_activities_are_linked_to_every_result_never_moved_or_copied(
    user: User, known: bool
) -> None:
    if known:
        make_person("Ann Lee", email="ann@acme.com")
        make_company("Acme")
    lead = make_lead("Ann Lee", **ANN)
    calls = [log(lead, f"Call {number}") for number in range(3)]
    done = convert(user, lead, "Machines")
    assert Activity.select().count() == 3
    for call in calls:
        links = list(ActivityLink.select().where(ActivityLink.activity == call))
        assert {link.lead_id for link in links} == {lead.id, None}
        assert {link.person_id for link in links} == {done.person.id, None}
        assert {link.company_id for link in links} == {done.company.id, None}
        assert {link.opportunity_id for link in links} == {done.opportunity.id, None}
        assert len(links) == 4


def test_case_8_the_follow_up_goes_to_the_opportunity_or_else_stays_a_task(user: User) -> None:
    planned = {"next_action": "Send quote", "next_action_on": date(2026, 5, 4)}
    done = convert(user, make_lead("Ann Lee", **planned), "Machines")
    assert (done.opportunity.next_action, done.opportunity.next_action_on) == ("Send quote", date(2026, 5, 4))
    assert Activity.select().count() == 0
    alone = convert(user, make_lead("Bob Roe", **planned))
    task = Activity.get()
    assert (task.kind, task.subject, task.due_on, task.done_on) == ("task", "Send quote", date(2026, 5, 4), None)
    assert [link.person for link in task.links] == [alone.person]


def test_case_10_deleted_activities_do_not_come_back(user: User) -> None:
    lead = make_lead("Ann Lee")
    call = log(lead, "Call")
    with change("delete", by=user):
        call.delete_instance()
    convert(user, lead, "Machines")
    assert ActivityLink.select().count() == 0


def test_case_11_tags_and_the_list_follow_to_every_result(user: User) -> None:
    with change("make", by=user):
        fair = LeadList.create(name="Trade fair")
    lead = make_lead("Ann Lee", **ANN, list=fair)
    acme = make_company("Acme")
    with change("tag", by=user):
        set_tags(lead, ["warm", "north"])
        set_tags(acme, ["warm"])
    done = convert(user, lead, "Machines")
    for record in (done.person, done.company, done.opportunity):
        assert tags_of(record) == ["north", "warm"]
    assert done.opportunity.source == "Trade fair"
    assert [each.list for each in done.person.leads] == [fair]


def test_case_12_quotes_case_accents_and_spaces_do_not_defeat_matching(user: User) -> None:
    held = make_company("O’Neíl  & Sons")
    assert convert(user, make_lead("Ann Lee", company_name="o'neil & SONS")).company == held


def test_case_15_an_existing_company_is_found_without_its_exact_name(user: User) -> None:
    held = make_company("Northwind Traders Ltd")
    names = ("Northwind Traders", "Nothwind Traders", "NORTHWIND TRADERS LIMITED")
    for name in names:
        lead = make_lead("Ann Lee", company_name=name)
        found = suggest_conversion(lead.id).companies
        assert [one.id for one in found] == [held.id], name
        assert not found[0].strong


def test_an_existing_company_is_found_by_its_domain(user: User) -> None:
    by_web = make_company("Contoso", website="https://www.contoso.com/en")
    by_mail = make_company("Fabrikam")
    make_person("Bob Roe", email="bob@fabrikam.se", company=by_mail)
    for email, held in (("ann@contoso.com", by_web), ("ann@fabrikam.se", by_mail)):
        found = suggest_conversion(make_lead("Ann Lee", company_name="Whatever", email=email).id).companies
        assert [(one.id, one.reason) for one in found] == [(held.id, f"same domain, {email.partition('@')[2]}")]


def test_public_mail_says_nothing_about_the_company(user: User) -> None:
    make_person("Bob Roe", email="bob@gmail.com", company=make_company("Contoso"))
    lead = make_lead("Ann Lee", company_name="Whatever", email="ann@gmail.com")
    assert suggest_conversion(lead.id).companies == ()


def test_case_16_the_opportunity_and_the_company_are_optional(user: User) -> None:
    done = convert_to(user, make_lead("Ann Lee", **ANN), person=RecordChoice({"name": "Ann Lee"}))
    assert counts() == (1, 0, 0)
    assert "Company: Acme" in done.person.note


def test_nothing_is_converted_into_nothing(user: User) -> None:
    with pytest.raises(Refused, match="Choose a person or a company"):
        convert_to(user, make_lead("Ann Lee"), opportunity=OpportunityChoice("Machines"))
    assert counts() == (0, 0, 0)


def test_case_19_exactly_one_of_each(user: User) -> None:
    done = convert(user, make_lead("Ann Lee", **ANN), "Machines")
    assert counts() == (1, 1, 1)
    assert OpportunityPerson.select().count() == 1
    assert done.made == {"person", "company", "opportunity"}


def test_case_21_renamed_stages_and_statuses_do_not_matter(user: User) -> None:
    with change("rename", by=user):
        for record, name in ((stage_named("Identified"), "Erkannt"), (LeadStatus.get(name="Converted"), "Fertig")):
            record.name = name
            record.save()
    done = convert(user, make_lead("Ann Lee"), "Machines")
    assert (done.opportunity.stage.name, Lead.find(done.lead.id).status.name) == ("Erkannt", "Fertig")


def test_case_21_a_conversion_that_fails_leaves_the_lead_as_it_was(user: User) -> None:
    lead = make_lead("Ann Lee")
    chance = OpportunityChoice("Machines", stage=stage_named("Won").id)
    with pytest.raises(Refused, match="closes an opportunity"):
        convert_to(user, lead, person=RecordChoice({"name": "Ann Lee"}), opportunity=chance)
    assert counts() == (0, 0, 0)
    assert Lead.find(lead.id).status.kind == "open"


def test_case_24_a_lead_is_no_person_before_it_is_converted(user: User) -> None:
    make_lead("Ann Lee", **ANN)
    assert counts() == (0, 0, 0)


def test_case_26_leads_of_one_company_share_it_and_stay_apart_themselves(user: User) -> None:
    ids = [make_lead(name, company_name="Acme").id for name in ("Ann Lee", "Bob Roe", "Ann Leigh")]
    with change("convert_leads", by=user) as opened:
        done = convert_leads(ids)
    assert counts() == (3, 1, 0)
    assert [each.person.name for each in done] == ["Ann Lee", "Bob Roe", "Ann Leigh"]
    assert opened.sentence == "Converted 3 leads"


def test_case_27_the_owner_of_an_existing_record_never_changes(user: User) -> None:
    with change("make", by=user):
        eve = User.create(name="Eve")
    person, company = make_person("Ann Lee", email="ann@acme.com", owner=eve), make_company("Acme", owner=eve)
    done = convert(user, make_lead("Ann Lee", **ANN, owner=user), "Machines")
    assert (done.person, done.company) == (person, company)
    assert (Person.find(person.id).owner, Company.find(company.id).owner) == (eve, eve)
    assert done.opportunity.owner == user


def test_new_results_belong_to_who_owned_the_lead(user: User) -> None:
    with change("make", by=user):
        eve = User.create(name="Eve")
    done = convert(user, make_lead("Ann Lee", **ANN, owner=eve), "Machines")
    assert {done.person.owner, done.company.owner, done.opportunity.owner} == {eve}


def test_an_existing_note_is_kept_and_the_leads_note_is_added(user: User) -> None:
    make_person("Ann Lee", email="ann@acme.com", note="Likes tea")
    assert convert(user, make_lead("Ann Lee", **ANN)).person.note == "Likes tea\n\nMet at the fair"


def test_a_person_who_works_elsewhere_stays_there(user: User) -> None:
    other = make_company("Other")
    make_person("Ann Lee", email="ann@acme.com", company=other)
    done = convert(user, make_lead("Ann Lee", **ANN))
    assert (done.person.company, done.company.name) == (other, "Acme")


def test_case_33_undo_takes_a_conversion_back_in_one_step_and_restores_merged_fields(user: User) -> None:
    person = make_person("Ann Lee", email="ann@acme.com")
    lead = make_lead("Ann Lee", **ANN)
    call = log(lead, "Call")
    convert(user, lead, "Machines")
    undo(by=user)
    assert counts() == (1, 0, 0)
    assert (Person.find(person.id).title, Lead.find(lead.id).status.kind) == ("", "open")
    assert Lead.find(lead.id).converted_on is None
    assert [link.lead_id for link in call.links] == [lead.id]
    redo(by=user)
    assert counts() == (1, 1, 1)
    assert Person.find(person.id).title == "Director"
    assert len(call.links) == 4


# S3: engagement


def test_without_two_way_communication_a_warning_names_the_missing_direction(user: User) -> None:
    lead = make_lead("Ann Lee")
    assert "neither from us nor from them" in suggest_conversion(lead.id).warning
    one_way = make_lead("Bob Roe", engagement="one-way")
    with change("log", by=user):
        ActivityLink.create(activity=Activity.create(kind="call", direction="out"), lead=one_way)
    assert "an answer from them is missing" in suggest_conversion(one_way.id).warning
    assert suggest_conversion(make_lead("Eve", engagement="two-way").id).warning == ""


def test_case_31_the_warning_never_blocks_and_a_reason_follows_to_every_result(user: User) -> None:
    lead = make_lead("Ann Lee")
    done = convert_to(user, lead, person=RecordChoice({"name": "Ann Lee"}), reason="Met in person")
    note = Activity.get()
    assert (note.kind, note.body) == ("note", "Met in person")
    assert {link.person_id for link in note.links} == {None, done.person.id}


# Names


@pytest.mark.parametrize(
    ("full", "first", "last"),
    [
        ("Cher", "Cher", ""),
        ("王小明", "王小明", ""),
        ("Maria del Carmen Gomez Lopez", "Maria", "del Carmen Gomez Lopez"),
        ("Dr. Ann Lee PhD", "Ann", "Lee"),
        ("a b c d e", "a b c", "d e"),
        ("👍", "👍", ""),
        ("O’Neil\u00ad", "O’Neil\u00ad", ""),
    ],
)
def test_no_name_breaks_the_conversion(user: User, full: str, first: str, last: str) -> None:
    person = convert(user, make_lead(full)).person
    assert (person.name, person.first_name, person.last_name) == (full, first, last)


def test_a_name_with_a_comma_is_turned_round(user: User) -> None:
    assert convert(user, make_lead("Lee, Ann")).person.name == "Ann Lee"


def test_names_that_the_lead_has_apart_are_kept(user: User) -> None:
    person = convert(user, make_lead("Nagy Péter", first_name="Péter", last_name="Nagy")).person
    assert (person.name, person.first_name, person.last_name) == ("Nagy Péter", "Péter", "Nagy")


# Two at once


def test_a_lead_that_changed_during_the_dialog_is_looked_at_again(user: User) -> None:
    lead = make_lead("Ann Lee")
    with change("edit", by=user):
        held = Lead.find(lead.id)
        held.city = "Rome"
        held.save()
    with pytest.raises(ChangedSince):
        convert_to(user, lead, person=RecordChoice({"name": "Ann Lee"}), seen_version=lead.version)
    assert counts() == (0, 0, 0)


def test_a_lead_converted_twice_at_the_same_moment_is_converted_once(user: User) -> None:
    lead = make_lead("Ann Lee", **ANN)
    begin = threading.Barrier(2)
    answers: list[object] = []

    def convert_now() -> None:
        begin.wait()
        try:
            answers.append(convert(user, lead, "Machines"))
        except Refused as refused:
            answers.append(refused)
        finally:
            close_database()

    both = [threading.Thread(target=convert_now) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert {type(answer).__name__ for answer in answers} == {"Conversion", "Refused"}
    assert counts() == (1, 1, 1)


def test_a_conversion_is_one_line_of_history(user: User) -> None:
    convert(user, make_lead("Ann Lee", **ANN), "Machines")
    assert history()[0].sentence == (
        "Converted Ann Lee into the person Ann Lee, the company Acme and the opportunity Machines"
    )
    assert [entry.deed for entry in history()] == ["convert_lead", "make_lead"]
