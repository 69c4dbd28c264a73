"""Making a person, and changing one where they stand."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies.naming import company_from
from crm_desktop.models.editing import as_seen, checked_values, edit_record
from crm_desktop.models.full_names import in_step
from crm_desktop.models.people.person import Person
from crm_desktop.models.wording import say


def create_person(values: Mapping[str, Any]) -> int:
    """A new person, which answers their id; `company` may be a name, found or made, or nothing at all."""
    owner: Any = current_change().by
    given = {"owner": owner, **values, "company": company_from(values.get("company"), owner)}
    person = Person.create(**checked_values(Person, given))
    current_change().sentence = say("Added {person}", person=person)
    return int(person.id)


def edit_person(person_id: int, values: Mapping[str, Any], seen_version: int) -> int:
    """Changes fields and answers the new version; `company` may be a name, found or made."""
    given = dict(values)
    if "company" in given:
        given["company"] = company_from(given["company"], current_change().by)  # type: ignore[arg-type]
    person = as_seen(Person, person_id, seen_version, values)
    return edit_record(Person, person_id, given, seen_version, before_saving=in_step(person, given))
