"""What a lead leaves to what it becomes: values, notes, tags, activities, and whatever else hangs on it."""

import functools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models.bulk_records import IDS_AT_ONCE
from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import checked, label_of
from crm_desktop.models.leads.conversion_choices import FollowUp
from crm_desktop.models.leads.drafts import Drafts, is_draft
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.record import Record, record_kinds
from crm_desktop.models.wording import labelled, say

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
    note_below(results[0], leftover_lines(lead, taken))


def note_below(record: Any, lines: Sequence[str]) -> None:
    """Adds the lines to the record's note."""
    if lines:
        record.note = with_note(record.note, "\n".join(lines))


def leftover_lines(lead: Lead, taken: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """ "Mobile: 0171 …" for each value of the lead that none of the results has a field for."""
    fields = {name for values in taken.values() for name in values} | (
        {"company_name"} if "company" in taken else set()
    )
    said = {name: getattr(lead, name) for name in _CONTACT if name not in fields}
    return [labelled(label_of(Lead, name), value) for name, value in said.items() if not is_blank(value)]


class Following:
    """Whatever is linked to leads, read for all of them together."""

    def __init__(self, lead_ids: Collection[int]) -> None:
        """Reads the links of these leads, of every kind that there is."""
        self._links: dict[int, list[Any]] = {}
        self._there: dict[tuple[type[Record], Any], set[_What]] = {}
        for model in _hanging_on_leads():
            for some in chunked(list(lead_ids), IDS_AT_ONCE):
                for link in model.select().where(model.lead.in_(some)).order_by(model.id):
                    self._links.setdefault(link.lead_id, []).append(link)

    def follow(self, lead: Lead, results: Sequence[Any], drafts: Drafts) -> None:
        """Links to each result whatever is linked to the lead; nothing is moved or copied (SuiteCRM #965, #971, #2950).

        What hangs on a result already is not linked to it twice.
        """
        for link in self._links.get(lead.id, ()):
            model: Any = type(link)
            what = {name: link.__data__.get(name) for name in _told_by(model)}
            for result in results:
                there = self._on(model, result)
                if _key(what) not in there:
                    there.add(_key(what))
                    drafts.make(model, **what, **{result.noun(): result})

    def _on(self, model: Any, result: Any) -> set["_What"]:
        """What of this kind hangs on the result."""
        found = self._there.get((model, id(result)))
        if found is None:
            link = getattr(model, result.noun())
            rows = () if is_draft(result) else model.select().where(link == result.id)
            found = {_key({name: row.__data__.get(name) for name in _told_by(model)}) for row in rows}
            self._there[(model, id(result))] = found
        return found


_What = tuple[tuple[str, Any], ...]


def _key(what: Mapping[str, Any]) -> _What:
    return tuple(what.items())


@functools.cache
def _told_by(model: Any) -> tuple[str, ...]:
    """The fields of a link that say what is linked."""
    others = (*_LINKS, "version", "created_on", "updated_on")
    return tuple(field.name for field in model.fields() if field.name not in others)


def plan_follow_up(
    lead: Lead, follow_up: FollowUp, opportunity: Opportunity | None, contact: Any, drafts: Drafts
) -> None:
    """What is to be done next becomes the opportunity's; without one, or when it has one, a task with all of them."""
    words = " ".join(follow_up.words.split())
    if not words and follow_up.on is None:
        return
    if opportunity is not None and opportunity.next_action_on is None and not opportunity.next_action:
        opportunity.next_action, opportunity.next_action_on = words, follow_up.on
        return
    kinds, opened = record_kinds(), current_change()  # activities stand above leads: asked for by their name
    task = drafts.make(
        kinds["activity"],
        kind="task",
        subject=words or say("Contact {contact}", contact=contact),
        at=opened.at,
        due_on=follow_up.on,
        owner=lead.owner or opened.by,
    )
    for record in (opportunity, contact):
        if record is not None:
            drafts.make(kinds["activity_link"], activity=task, **{record.noun(): record})


_LINKS = ("lead", *RESULTS)


def _hanging_on_leads() -> Iterator[Any]:
    """The kinds of link that can stand on a lead and on each result: tags, activities, and those still to come."""
    for reference, model in Lead._meta.backrefs.items():
        if reference.name == "lead" and all(name in model._meta.fields for name in RESULTS):
            yield model
