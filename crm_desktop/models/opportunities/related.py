"""The opportunities of a company or a person, and the people and stages of an opportunity, as their pages list them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from peewee import Expression

from crm_desktop.models.opportunities.opportunity import Opportunity, OpportunityPerson
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Question, Stage


@dataclass(frozen=True)
class Deal:
    """An opportunity in a list."""

    id: int
    name: str
    stage: str
    outcome: str
    amount: Decimal | None
    currency: str
    close_on: date | None
    role: str = ""


@dataclass(frozen=True)
class Participant:
    """A person who takes part in an opportunity."""

    id: int
    name: str
    title: str
    company: str
    role: str
    primary: bool


@dataclass(frozen=True)
class Step:
    """A stage of the opportunity's pipeline."""

    id: int
    name: str
    kind: str
    likelihood: int
    questions: tuple[Question, ...] = ()


def opportunities_of_company(company_id: int) -> list[Deal]:
    """Open ones first, then by the close date, latest first."""
    return _deals(Opportunity.company == company_id)


def opportunities_of_person(person_id: int) -> list[Deal]:
    """Those that a person takes part in, with the role."""
    parts: Any = OpportunityPerson.select().where(OpportunityPerson.person == person_id)
    roles = {part.opportunity_id: part.role for part in parts}
    return _deals((Opportunity.person == person_id) | Opportunity.id.in_(list(roles)), roles)


def people_on_opportunity(opportunity_id: int) -> list[Participant]:
    """The primary contact first, then in the order in which they came."""
    opportunity = Opportunity.get_or_none(Opportunity.id == opportunity_id)
    if opportunity is None:
        return []
    parts = OpportunityPerson.select(OpportunityPerson, Person).join(Person).order_by(OpportunityPerson.id)
    found = [
        _participant(part.person, part.role, opportunity)
        for part in parts.where(OpportunityPerson.opportunity == opportunity_id)
    ]
    if opportunity.person is not None and not any(each.primary for each in found):
        found.insert(0, _participant(opportunity.person, "", opportunity))
    return sorted(found, key=lambda each: not each.primary)


def steps_of(opportunity_id: int) -> list[Step]:
    """The stages that it can be in, its present one among them even when that is retired."""
    opportunity = Opportunity.get_or_none(Opportunity.id == opportunity_id)
    if opportunity is None:
        return []
    query = Stage.select().where(
        Stage.pipeline == opportunity.pipeline, ~Stage.retired | (Stage.id == opportunity.stage)
    )
    return [
        Step(each.id, each.name, each.kind, each.likelihood, each.questions)
        for each in query.order_by(Stage.position, Stage.id)
    ]


def _deals(condition: Expression, roles: dict[int, str] | None = None) -> list[Deal]:
    query = Opportunity.select(Opportunity, Stage).join(Stage, on=(Opportunity.stage == Stage.id)).where(condition)
    found = [
        Deal(
            each.id,
            each.name,
            each.stage.name,
            each.outcome,
            each.amount,
            each.currency,
            each.won_on or each.lost_on or each.close_on,
            (roles or {}).get(each.id, ""),
        )
        for each in query
    ]
    return sorted(found, key=lambda deal: (deal.outcome != "open", -(deal.close_on or date.min).toordinal(), deal.name))


def _participant(person: Person, role: str, opportunity: Opportunity) -> Participant:
    company = person.company
    return Participant(
        person.id, person.name, person.title, company.name if company else "", role, opportunity.person == person
    )
