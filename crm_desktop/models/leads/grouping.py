"""Many leads as they would be converted together: grouped by company, each with whom it is already; nothing is written.

The plan is shown first and can be changed: a lead left out, another match chosen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.leads.conversion_choices import ConversionChoices, OpportunityChoice, RecordChoice
from crm_desktop.models.leads.drafts import Drafts, is_draft
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.leads.matching import Likely, as_likely
from crm_desktop.models.leads.recognition import Recognition, group_of
from crm_desktop.models.leads.suggestion import brought_by, called_firm
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

NO_DEAL, DEAL_EACH_FIRM, DEAL_EACH_LEAD = "none", "firm", "lead"


@dataclass
class PlannedLead:
    """One lead in the plan: in or out, and which person it becomes."""

    id: int
    name: str
    detail: str
    person: RecordChoice | None
    company: RecordChoice | None
    amount: Any = None
    engagement: str = "none"
    match: Likely | None = None
    """The existing person that it becomes."""
    same_as: int | None = None
    """The lead before it that is the same person."""
    is_in: bool = True


@dataclass
class PlannedGroup:
    """The leads of one company, or all those without one."""

    name: str
    match: Likely | None = None
    with_company: bool = True
    leads: list[PlannedLead] = field(default_factory=list)

    @property
    def included(self) -> list[PlannedLead]:
        """Those that will be converted."""
        return [lead for lead in self.leads if lead.is_in]


@dataclass
class ConversionPlan:
    """All groups, those with most leads first; and how many were converted before and are left out."""

    groups: list[PlannedGroup]
    converted: int = 0

    def choices(self, deals: str = NO_DEAL, reason: str = "") -> dict[int, ConversionChoices]:
        """What is decided about each lead, in the order in which they are converted."""
        decided: dict[int, ConversionChoices] = {}
        for group in self.groups:
            first = None
            for lead in group.included:
                decided[lead.id] = ConversionChoices(
                    _person(lead, decided),
                    _company(group, lead, first),
                    _deal(group, lead, first, deals),
                    "" if lead.engagement == "two-way" else reason,
                )
                first = lead.id if first is None else first
        return decided

    def counts(self, deals: str = NO_DEAL) -> dict[str, tuple[int, int]]:
        """How many are made and how many added to, by kind."""
        made = {"person": [0, 0], "company": [0, 0], "opportunity": [0, 0]}
        seen: set[tuple[str, int]] = set()
        for choices in self.choices(deals).values():
            targets = {"person": choices.person, "company": choices.company, "opportunity": choices.opportunity}
            for kind, choice in targets.items():
                if choice is None or choice.as_lead is not None:
                    continue
                if choice.existing is None:
                    made[kind][0] += 1
                elif (kind, choice.existing) not in seen:
                    seen.add((kind, choice.existing))
                    made[kind][1] += 1
        return {kind: (new, held) for kind, (new, held) in made.items()}

    def without_contact(self) -> int:
        """How many of those that will be converted had no contact both ways (S3)."""
        return sum(lead.engagement != "two-way" for group in self.groups for lead in group.included)


def plan_conversion(lead_ids: Sequence[int]) -> ConversionPlan:
    """As they are recognised. Raises Refused when none is left to convert."""
    drafts = Drafts()
    drafts.hold(Lead, lead_ids)
    found = [lead for lead_id in lead_ids if (lead := drafts.held(Lead, lead_id)) is not None]
    leads = [lead for lead in found if lead.converted_on is None]
    if not leads:
        raise Refused(say("All of these leads are converted already."))
    known, groups, earlier = Recognition(leads, drafts), dict[str, PlannedGroup](), dict[int, int]()
    for lead, planned, company, person in _planned(leads, known):
        key = f"#{company.id}" if company is not None and not is_draft(company) else group_of(lead)
        if key not in groups:
            match = as_likely(company, say("same name"), strong=True) if key.startswith("#") else None
            groups[key] = PlannedGroup(called_firm(lead), match, bool(key))
        groups[key].leads.append(planned)
        if person is not None and is_draft(person):
            planned.same_as = earlier.get(id(person))
            earlier.setdefault(id(person), lead.id)
    ordered = sorted(groups.values(), key=lambda group: (not group.with_company, -len(group.leads)))
    return ConversionPlan(ordered, len(found) - len(leads))


def _planned(leads: Sequence[Lead], known: Recognition) -> Iterator[tuple[Lead, PlannedLead, Any, Any]]:
    """Each with the company and the person that it becomes, written or not; the next lead finds those."""
    for lead in leads:
        person, company = brought_by(lead)
        detail = " · ".join(part for part in (lead.title, lead.email or lead.phone) if part)
        planned = PlannedLead(
            lead.id, lead.name, detail, person, company, lead.possible_value, lead.engagement
        )  # fmt: skip
        firm = somebody = None
        if company is not None:
            firm = known.company(lead) or Company(**company.values)
        if person is not None:
            somebody = known.person(lead) or Person(**person.values)
            if not is_draft(somebody):
                planned.match = as_likely(somebody, say("same e-mail or phone"), strong=True)
        known.learn([record for record in (firm, somebody) if record is not None])
        yield lead, planned, firm, somebody


def _person(lead: PlannedLead, decided: dict[int, ConversionChoices]) -> RecordChoice | None:
    if lead.person is None:
        return None
    if lead.match is not None:
        return RecordChoice(lead.person.values, lead.match.id)
    return RecordChoice(lead.person.values, as_lead=lead.same_as if lead.same_as in decided else None)


def _company(group: PlannedGroup, lead: PlannedLead, first: int | None) -> RecordChoice | None:
    """Leads of nothing but a company always need one."""
    if lead.company is None or not (group.with_company or lead.person is None):
        return None
    if group.match is not None:
        return RecordChoice(lead.company.values, group.match.id)
    return RecordChoice(lead.company.values, as_lead=first)


def _deal(group: PlannedGroup, lead: PlannedLead, first: int | None, deals: str) -> OpportunityChoice | None:
    if deals == NO_DEAL:
        return None
    if deals == DEAL_EACH_FIRM and first is not None and lead.company is not None:
        return OpportunityChoice(as_lead=first, amount=None)
    return OpportunityChoice(group.name or lead.name, amount=lead.amount)
