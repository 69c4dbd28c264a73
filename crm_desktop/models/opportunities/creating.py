"""An opportunity as a form gives it: company and person may be names of such that are not known yet."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies.naming import company_from
from crm_desktop.models.editing import checked
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.opportunities.opportunity import Opportunity
from crm_desktop.models.own_fields.in_records import with_own
from crm_desktop.models.people import Person

CHECKED = ("amount", "close_on", "type", "category", "source", "note", "next_action", "next_action_on")


def create_opportunity(values: Mapping[str, Any]) -> int:
    """Opens it and answers its id; without a company it is the primary contact's.

    Raises Refused for a value that cannot be.
    """
    owner: Any = current_change().by
    company = company_from(values.get("company"), owner)
    person = _person_from(values.get("person"), company, owner)
    if company is None and person is not None:
        company = person.company
    made = open_opportunity(
        str(values.get("name") or ""),
        company,
        person,
        pipeline=values.get("pipeline"),
        stage=values.get("stage"),
        role=str(values.get("role") or ""),
        currency=str(values.get("currency") or ""),
        **{name: checked(Opportunity, name, values[name]) for name in CHECKED if name in values},
        own=with_own("opportunity", values, {}),
    )
    return int(made.id)


def _person_from(value: Any, company: Any, owner: Any) -> Person | None:
    if value is None or value == "":
        return None
    if isinstance(value, int):
        return Person.find(value)
    made: Person = Person.create(name=" ".join(str(value).split()), company=company, owner=owner)
    return made
