"""Making a company, and changing it where it stands."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies.company import Company
from crm_desktop.models.companies.naming import company_from
from crm_desktop.models.editing import checked_values, edit_record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


def create_company(values: Mapping[str, Any]) -> int:
    """A new company, which answers its id; `parent` may be a name, found or made."""
    owner: Any = current_change().by
    given = {"owner": owner, **values, "parent": company_from(values.get("parent"), owner)}
    company = Company.create(**checked_values(Company, given))
    current_change().sentence = say("Added {company}", company=company)
    return int(company.id)


def edit_company(company_id: int, values: Mapping[str, Any], seen_version: int) -> int:
    """Changes fields and answers the new version; `parent` may be a name, found or made."""
    given = dict(values)
    if "parent" in given:
        given["parent"] = company_from(given["parent"], current_change().by)  # type: ignore[arg-type]
    return edit_record(Company, company_id, given, seen_version, before_saving=_refuse_a_circle)


def _refuse_a_circle(company: Company) -> None:
    above = company.parent
    while above is not None:
        if above.id == company.id:
            raise Refused(
                say(
                    "{part} belongs to {whole}, so it cannot be its parent company.", part=company.parent, whole=company
                )
            )
        above = above.parent
