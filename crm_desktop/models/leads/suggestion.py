"""What a lead would become by itself: values in place, likely matches, and what speaks against it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.folding import key_of
from crm_desktop.models.leads.conversion_choices import ConversionChoices, OpportunityChoice, RecordChoice
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.leads.matching import Likely, as_likely, likely_companies, likely_people
from crm_desktop.models.leads.names import looks_like_company, split_name
from crm_desktop.models.leads.own_inheritance import OnTheWay, on_the_way
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.record import record_kinds
from crm_desktop.models.sheets import Link, Sheet, sheet_of
from crm_desktop.models.wording import say

ADDRESS = ("street", "street_2", "city", "state", "postal_code", "country")
REACH = ("email", "email_2", "phone", "phone_2", "mobile")


@dataclass(frozen=True)
class ConversionSuggestion:
    """A lead with what it would become; nothing is written yet."""

    lead: Sheet
    person: RecordChoice | None
    company: RecordChoice | None
    people: tuple[Likely, ...] = ()
    companies: tuple[Likely, ...] = ()
    opportunities: tuple[Likely, ...] = ()
    following: Mapping[str, int] = field(default_factory=dict)
    warning: str = ""
    values: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What the lead brings for a person and for a company, also where none is suggested."""
    own: tuple[OnTheWay, ...] = ()
    """Its own fields, and where they go."""

    def choices(self, opportunity: str = "", amount: Decimal | None = None) -> ConversionChoices:
        """The one certain match where there is one, else new records; an opportunity only when it is named."""
        person = self._certain(self.person, self.people)
        company = self._certain(self.company, self.companies)
        named = opportunity.strip()
        chance = OpportunityChoice(named, amount=amount if amount is not None else self.lead.values["possible_value"])
        return ConversionChoices(person, company, chance if named else None)

    def _certain(self, choice: RecordChoice | None, likely: tuple[Likely, ...]) -> RecordChoice | None:
        match = certain_match(likely)
        return replace(choice, existing=match.id) if choice and match else choice


def suggest_conversion(lead_id: int) -> ConversionSuggestion:
    """The choices as they stand when the dialog opens, and who the lead may be already."""
    lead = Lead.find(lead_id)
    firm_only = is_only_a_company(lead)
    company_name = called_firm(lead)
    person, company = brought_by(lead)
    values = {"person": person_values(lead), "company": company_values(lead, company_name, firm_only)}
    emails, phones = (lead.email, lead.email_2), (lead.phone, lead.phone_2, lead.mobile)
    people = [] if firm_only else likely_people(lead.name, lead.company_name, emails, phones)
    companies = likely_companies(company_name, emails, lead.website, phones if firm_only else ())
    companies = _with_their_company(people, companies) if company_name else companies
    return ConversionSuggestion(
        sheet_of(lead),
        person,
        company,
        tuple(people),
        tuple(companies),
        tuple(_open_opportunities(people, companies)),
        _following(lead),
        contact_warning(lead),
        values,
        on_the_way(lead),
    )


def brought_by(lead: Lead) -> tuple[RecordChoice | None, RecordChoice | None]:
    """The new person and the new company that it would be; none where it names none."""
    firm_only, firm = is_only_a_company(lead), called_firm(lead)
    person = None if firm_only else RecordChoice(person_values(lead))
    return person, RecordChoice(company_values(lead, firm, firm_only)) if firm else None


def called_firm(lead: Lead) -> str:
    """What the company is called that it names; "" for none."""
    return lead.company_name or (lead.name if is_only_a_company(lead) else "")


def is_only_a_company(lead: Lead) -> bool:
    """True when there is no person in it: the name is the company's, or ends like a firm's."""
    if lead.first_name or lead.last_name:
        return False
    if lead.company_name:
        return key_of(lead.name) == key_of(lead.company_name)
    return looks_like_company(lead.name)


def person_values(lead: Lead) -> dict[str, Any]:
    """What the lead says of the person, with its name taken apart."""
    parts = split_name(lead.name)
    values = {
        "name": parts.name,
        "first_name": lead.first_name or parts.first_name,
        "last_name": lead.last_name or parts.last_name,
    }
    alone = () if lead.company_name else ("website",)
    names = ("title", *REACH, *alone, *ADDRESS, "note")
    return values | {name: getattr(lead, name) for name in names}


def company_values(lead: Lead, name: str, firm_only: bool) -> dict[str, Any]:
    """What the lead says of the company; how to reach it, too, when there is no person."""
    reach = ("email", "phone") if firm_only else ()
    values = {name: getattr(lead, name) for name in ("industry", "website", *reach, *ADDRESS, "note")}
    return {"name": name, "relationship": "prospect", **values}


def certain_match(likely: tuple[Likely, ...]) -> Likely | None:
    """The one match that is as good as certain: the only one, or the only one by the best reason."""
    strong = [match for match in likely if match.strong]
    best = [match for match in strong if match.likeness == strong[0].likeness]
    return best[0] if len(best) == 1 else None


def contact_warning(lead: Lead) -> str:
    """Which direction of contact is missing (S3); "" when there was contact both ways. It never blocks."""
    if lead.engagement == "two-way":
        return ""
    if lead.engagement == "none":
        return say("No contact with {lead} is logged yet, neither from us nor from them.", lead=lead)
    directions = {link.activity.direction for link in _links(lead, "activity_link")}
    missing = say("an answer from them") if "out" in directions else say("an answer from us")
    return say("Contact with {lead} went one way only so far; {missing} is missing.", lead=lead, missing=missing)


def _with_their_company(people: list[Likely], companies: list[Likely]) -> list[Likely]:
    """The company at which a certain match works stands among the likely ones."""
    known = {match.id for match in companies}
    for match in people:
        company: Link | None = match.values.get("company") if match.strong else None
        if company is not None and company.id not in known:
            found = as_likely(Company.find(company.id), say("where {match} works", match=match.title))
            companies = [*companies, replace(found, likeness=85)]
    return companies


def _open_opportunities(people: list[Likely], companies: list[Likely]) -> list[Likely]:
    """Open opportunities of the likely matches, which the lead may join (frappe/crm #1323)."""
    ids = [m.id for m in people], [m.id for m in companies]
    query = Opportunity.select().where(
        Opportunity.outcome == "open", Opportunity.person.in_(ids[0]) | Opportunity.company.in_(ids[1])
    )
    return [opportunity_as_likely(found) for found in query.order_by(Opportunity.updated_on.desc()).limit(10)]


def opportunity_as_likely(found: Opportunity) -> Likely:
    """An open opportunity as it is offered: with whom, and where it stands."""
    whom = found.company or found.person
    detail = " · ".join(str(part) for part in (whom, found.stage) if part)
    return Likely(
        "opportunity",
        found.id,
        found.name,
        detail,
        say("open, with {whom}", whom=whom),
        80,
        values=sheet_of(found).values,
    )


def _following(lead: Lead) -> dict[str, int]:
    """How much goes along: {"activities": 3, "tags": 2}."""
    return {"activities": len(_links(lead, "activity_link")), "tags": len(_links(lead, "tagging"))}


def _links(lead: Lead, kind: str) -> list[Any]:
    model: Any = record_kinds()[kind]  # stand above leads, so they are asked for by their name
    return list(model.select().where(model.lead == lead.id))
