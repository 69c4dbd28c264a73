"""What a lead leaves to what it becomes: values, notes, tags, activities, and whatever else hangs on it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import checked, label_of
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.record import record_kinds

# Never changed in an existing record by a conversion (odoo PR#17071; S4: a customer is not lowered to prospect).
KEPT = frozenset({"owner", "relationship"})
RESULTS = ("person", "company", "opportunity")
# What says how to reach somebody or who they are; kept in the note when no result has a field for it.
_CONTACT = ("title", "company_name", "email", "email_2", "phone", "phone_2", "mobile", "website", "industry")


def fill(record: Any, values: Mapping[str, Any], take: Collection[str] = ()) -> Any:
    """Fills what is blank in an existing record; another value stays, unless its field is named in `take`.

    A note is added below the one that is there: neither is lost.
    """
    for name, value in values.items():
        if name in KEPT or is_blank(value):
            continue
        held = getattr(record, name)
        if is_blank(held) or name in take:
            setattr(record, name, checked(type(record), name, value))
        elif name == "note":
            record.note = with_note(record.note, value)
    record.save()
    return record


def with_note(held: str, more: str) -> str:
    """Both notes, the later below; one that is held already is not repeated."""
    held, more = held.strip(), more.strip()
    return held if more in held else f"{held}\n\n{more}" if held else more


def is_blank(value: Any) -> bool:
    """Nothing, or only spaces."""
    return value is None or (isinstance(value, str) and not value.strip())


def left_over(lead: Lead, results: Sequence[Any], taken: Mapping[str, Mapping[str, Any]]) -> None:
    """Adds to the first result's note what a lead says and no result has a field for; to each the lead's own note."""
    for record in results:
        if lead.note and "note" not in taken.get(record.noun(), ()):
            record.note = with_note(record.note, lead.note)
            record.save()
    note_below(results[0], leftover_lines(lead, taken))


def note_below(record: Any, lines: Sequence[str]) -> None:
    """Adds the lines to the record's note."""
    if lines:
        record.note = with_note(record.note, "\n".join(lines))
        record.save()


def leftover_lines(lead: Lead, taken: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """ "Mobile: 0171 …" for each value of the lead that none of the results has a field for."""
    fields = {name for values in taken.values() for name in values} | (
        {"company_name"} if "company" in taken else set()
    )
    said = {name: getattr(lead, name) for name in _CONTACT if name not in fields}
    return [f"{label_of(Lead, name)}: {value}" for name, value in said.items() if not is_blank(value)]


def follow(lead: Lead, results: Sequence[Any]) -> None:
    """Links to each result whatever is linked to the lead; nothing is moved or copied (SuiteCRM #965, #971, #2950)."""
    for model in _hanging_on_leads():
        own = [f.name for f in model.fields() if f.name not in (*_LINKS, "version", "created_on", "updated_on")]
        for link in list(model.select().where(model.lead == lead.id)):
            what = {name: getattr(link, name) for name in own}
            for result in results:
                held = {**what, result.noun(): result}
                if not model.select().where(*(getattr(model, name) == value for name, value in held.items())).exists():
                    model.create(**held)


def plan_follow_up(lead: Lead, opportunity: Opportunity | None, contact: Any) -> None:
    """The lead's next action becomes the opportunity's, or without one a task with the person or company."""
    if is_blank(lead.next_action) and lead.next_action_on is None:
        return
    if opportunity is not None and opportunity.next_action_on is None and not opportunity.next_action:
        opportunity.next_action, opportunity.next_action_on = lead.next_action, lead.next_action_on
        opportunity.save()
        return
    kinds = record_kinds()
    task = kinds["activity"].create(
        kind="task",
        subject=lead.next_action or f"Contact {contact}",
        at=current_change().at,
        due_on=lead.next_action_on,
        owner=lead.owner or current_change().by,
    )
    for record in (opportunity, contact):
        if record is not None:
            kinds["activity_link"].create(activity=task, **{record.noun(): record})


_LINKS = ("lead", *RESULTS)


def _hanging_on_leads() -> Iterator[Any]:
    """The kinds of link that can stand on a lead and on each result: tags, activities, and those still to come."""
    for reference, model in Lead._meta.backrefs.items():
        if reference.name == "lead" and all(name in model._meta.fields for name in RESULTS):
            yield model
