"""Many leads are grouped before they are converted together, and the plan can be changed."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion import convert_together
from crm_desktop.models.leads.grouping import (
    DEAL_EACH_FIRM,
    DEAL_EACH_LEAD,
    NO_DEAL,
    ConversionPlan,
    plan_conversion,
)
from crm_desktop.models.leads.matching import as_likely
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person


def planned(*leads: Lead) -> ConversionPlan:
    return plan_conversion([lead.id for lead in leads])


def carry_out(user: User, plan: ConversionPlan, deals: str = NO_DEAL) -> None:
    with change("convert_leads", by=user):
        convert_together(plan.choices(deals, "Met at the fair"))


def counted() -> tuple[int, int, int]:
    return Person.select().count(), Company.select().count(), Opportunity.select().count()


def test_leads_of_one_company_are_one_group_and_people_alone_another(user: User) -> None:
    acme = make_company("ACME")
    plan = planned(
        make_lead("Ann Lee", company_name="Acme"),
        make_lead("Zoe Zed"),
        make_lead("Bob Roe", company_name="acme"),
        make_lead("North GmbH"),
        make_lead("Carla Coe", company_name="North GmbH"),
    )
    told = [(group.name, group.match.id if group.match else None, len(group.leads)) for group in plan.groups]
    assert told == [("Acme", acme.id, 2), ("North GmbH", None, 2), ("", None, 1)]
    assert plan.counts(DEAL_EACH_FIRM) == {"person": (4, 0), "company": (1, 1), "opportunity": (3, 0)}


@pytest.mark.parametrize(("deals", "made"), [(NO_DEAL, 0), (DEAL_EACH_FIRM, 2), (DEAL_EACH_LEAD, 3)])
def test_what_the_plan_says_is_what_is_made(user: User, deals: str, made: int) -> None:
    make_person("Bob Roe", email="bob@acme.example")
    plan = planned(
        make_lead("Ann Lee", company_name="Acme"),
        make_lead("Bob Roe", company_name="Acme", email="bob@acme.example"),
        make_lead("Zoe Zed"),
    )
    before = counted()
    counts = plan.counts(deals)
    carry_out(user, plan, deals)
    assert tuple(now - then for now, then in zip(counted(), before, strict=True)) == tuple(
        new for new, _ in counts.values()
    )
    assert Opportunity.select().count() == made


def test_a_lead_that_is_left_out_stays_and_the_next_one_makes_the_company(user: User) -> None:
    ann, bob = make_lead("Ann Lee", company_name="Acme"), make_lead("Bob Roe", company_name="Acme")
    plan = planned(ann, bob)
    plan.groups[0].leads[0].is_in = False
    carry_out(user, plan, DEAL_EACH_FIRM)
    assert counted() == (1, 1, 1)
    assert Lead.find(ann.id).converted_on is None


def test_another_match_is_chosen_for_a_group_and_for_a_lead(user: User) -> None:
    other, someone = make_company("Acme Holding"), make_person("Anna Leigh")
    plan = planned(make_lead("Ann Lee", company_name="Acme"), make_lead("Bob Roe", company_name="Acme"))
    plan.groups[0].match = as_likely(other)
    plan.groups[0].leads[0].match = as_likely(someone)
    carry_out(user, plan)
    assert counted() == (2, 1, 0)
    assert Person.find(someone.id).company == other


def test_two_leads_of_one_person_become_that_one_person(user: User) -> None:
    first, second = make_lead("Ann Lee", email="ann@acme.example"), make_lead("A. Lee", email="ANN@acme.example")
    plan = planned(first, second)
    assert [lead.same_as for lead in plan.groups[0].leads] == [None, first.id]
    assert plan.counts()["person"] == (1, 0)
    carry_out(user, plan)
    assert counted() == (1, 0, 0)


def test_converted_leads_are_left_out_and_counted_and_nothing_but_them_is_refused(user: User) -> None:
    ann, bob = make_lead("Ann Lee"), make_lead("Bob Roe")
    carry_out(user, planned(ann))
    plan = planned(ann, bob)
    assert (plan.converted, [lead.name for group in plan.groups for lead in group.leads]) == (1, ["Bob Roe"])
    with pytest.raises(Refused, match="converted already"):
        planned(ann)


def test_a_match_that_is_deleted_meanwhile_refuses_all_of_it(user: User) -> None:
    acme = make_company("Acme")
    plan = planned(make_lead("Ann Lee", company_name="Acme"), make_lead("Zoe Zed"))
    with change("delete", by=user):
        acme.delete_instance()
    with pytest.raises(Refused, match="deleted meanwhile"):
        carry_out(user, plan)
    assert counted() == (0, 0, 0)


def test_the_reason_is_kept_for_those_without_contact_both_ways_only(user: User) -> None:
    ann, bob = make_lead("Ann Lee", engagement="two-way"), make_lead("Bob Roe")
    plan = planned(ann, bob)
    assert plan.without_contact() == 1
    assert [choices.reason for choices in plan.choices(reason="Met").values()] == ["", "Met"]
