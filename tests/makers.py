"""Test data that states only what matters; each maker writes inside the open change or one of its own."""

from typing import Any

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.own_fields import OwnField, define
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.users import User


def any_user() -> User:
    """The first user of the database."""
    found: User = User.select().order_by(User.id).get()
    return found


def make_lead(name: str = "Ann Lee", **values: Any) -> Lead:
    """A lead of the first open status."""
    values.setdefault(
        "status", LeadStatus.select().where(LeadStatus.kind == "open").order_by(LeadStatus.position).get()
    )
    with change("make_lead", by=any_user()):
        lead: Lead = Lead.create(name=name, **values)
    return lead


def make_company(name: str = "Acme", **values: Any) -> Company:
    """A prospect."""
    with change("make_company", by=any_user()):
        company: Company = Company.create(name=name, **values)
    return company


def make_person(name: str = "Bob Roe", **values: Any) -> Person:
    """A person alone."""
    with change("make_person", by=any_user()):
        person: Person = Person.create(name=name, **values)
    return person


def stage_named(name: str) -> Stage:
    """A stage of the first pipeline."""
    stage: Stage = Stage.get(Stage.name == name)
    return stage


def make_opportunity(name: str = "Deal", stage: str = "Identified", **values: Any) -> Opportunity:
    """An open opportunity in the first pipeline."""
    at = stage_named(stage)
    with change("make_opportunity", by=any_user()) as opened:
        opportunity: Opportunity = Opportunity.create(
            **{
                "name": name,
                "pipeline": Pipeline.get(Pipeline.name == "Sales"),
                "stage": at,
                "stage_since": opened.at,
                "likelihood": at.likelihood,
                **values,
            }
        )
    return opportunity


def make_own_field(name: str = "Customer no", type: str = "text", kind: str = "lead", **values: Any) -> OwnField:
    """A field that an administrator has added."""
    with change("define_field", by=any_user()):
        return define(kind, name, type, values.pop("choices", ("Red", "Blue")), **values)
