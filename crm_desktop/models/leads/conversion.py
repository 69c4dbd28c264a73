"""Converting a lead: one transaction, exactly one of each, and all that hangs on the lead follows to every result."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.editing import as_seen, checked_values
from crm_desktop.models.leads.conversion_choices import ConversionChoices, OpportunityChoice, RecordChoice
from crm_desktop.models.leads.inheritance import fill, follow, left_over, note_below, plan_follow_up
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.leads.own_inheritance import own_follow
from crm_desktop.models.leads.suggestion import suggest_conversion
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.opportunities.people_on_opportunity import take_part
from crm_desktop.models.opportunities.stage_moves import day_of
from crm_desktop.models.people import Person
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from crm_desktop.models.wording import say

Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class Conversion:
    """What a lead became; the new records among it are named in `made`."""

    lead: Lead
    person: Person | None
    company: Company | None
    opportunity: Opportunity | None
    made: frozenset[str]


def convert_lead(lead_id: int, choices: ConversionChoices) -> Conversion:
    """Makes of the lead what was chosen, and closes it. Everything is checked before anything is written.

    Raises Refused for a lead that is converted already, and when a chosen record is not there any more.
    """
    lead = _to_convert(lead_id, choices)
    status = _converted_status()
    targets = {"person": choices.person, "company": choices.company, "opportunity": choices.opportunity}
    found = {kind: _target(kind, choice.existing) for kind, choice in targets.items() if choice and choice.existing}
    company = _became(Company, found.get("company"), choices.company, lead)
    person = _became(Person, found.get("person"), choices.person, lead, company)
    opportunity = _opportunity(found.get("opportunity"), choices.opportunity, lead, person, company)
    results = [record for record in (person, company, opportunity) if record is not None]
    if choices.reason.strip():
        _note_reason(lead, choices.reason.strip())
    left_over(lead, results, {kind: c.values for kind, c in targets.items() if isinstance(c, RecordChoice)})
    note_below(results[0], own_follow(lead, results))
    follow(lead, results)
    plan_follow_up(lead, opportunity, person or company)
    lead.status, lead.converted_on = status, day_of(current_change().at)
    lead.person, lead.company, lead.opportunity = person, company, opportunity
    lead.save()
    done = Conversion(lead, person, company, opportunity, frozenset(r.noun() for r in results) - found.keys())
    current_change().sentence = f"Converted {lead} into {told(results)}"
    return done


def convert_leads(
    lead_ids: Sequence[int], opportunity: str = "", amount: Decimal | None = None, progress: Progress = lambda *_: None
) -> list[Conversion]:
    """Several, one after another, each as it is suggested; the second lead of a company finds the first one's."""
    done = []
    for number, lead_id in enumerate(lead_ids):
        progress(number, len(lead_ids))
        refuse_converted(Lead.find(lead_id))
        done.append(convert_lead(lead_id, suggest_conversion(lead_id).choices(opportunity, amount)))
    if len(done) > 1:
        current_change().sentence = say("Converted {count:,} leads", count=len(done))
    return done


def refuse_converted(lead: Lead) -> None:
    """Raises Refused for a lead that is converted already, and names what it became."""
    if lead.status.kind == "converted" or lead.converted_on is not None:
        became = [record for record in (lead.person, lead.company, lead.opportunity) if record is not None]
        raise Refused(f"{lead} is already converted" + (f" to {told(became)}." if became else "."))


def told(records: Sequence[Any]) -> str:
    """The person Ann Lee, the company Acme and the opportunity Deal."""
    parts = [f"the {say(record.noun())} {record}" for record in records]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _to_convert(lead_id: int, choices: ConversionChoices) -> Lead:
    if not is_sqlite():  # two who convert it at the same moment wait for each other; on a file they do anyway
        Lead.select(Lead.id).where(Lead.id == lead_id).for_update().execute()
    lead = Lead.find(lead_id)
    refuse_converted(lead)
    if choices.seen_version is not None:
        as_seen(Lead, lead_id, choices.seen_version)
    if choices.person is None and choices.company is None:
        raise Refused(say("Choose a person or a company for {lead} to become.", lead=lead))
    for choice in (choices.person, choices.company):
        if choice and choice.existing is None and not str(choice.values.get("name") or "").strip():
            raise Refused(say(f"The new {'person' if choice is choices.person else 'company'} needs a name."))
    return lead


def _converted_status() -> LeadStatus:
    status: LeadStatus | None = (
        LeadStatus.select().where(LeadStatus.kind == "converted").order_by(LeadStatus.position).first()
    )
    if status is None:
        raise Refused("There is no status of the kind converted; an administrator makes one in Settings.")
    return status


def _target(kind: str, record_id: int) -> Any:
    model: Any = record_kinds()[kind]
    found = model.get_or_none(model.id == record_id)
    if found is None:
        raise Refused(f"The {kind} that was chosen has been deleted meanwhile; choose again.")
    if kind == "opportunity" and found.outcome != "open":
        raise Refused(f"{found} is {found.outcome}; choose an open opportunity.")
    return found


def _became(model: Any, existing: Any, choice: RecordChoice | None, lead: Lead, company: Company | None = None) -> Any:
    """The person or company; for a person, the company is what they work at unless they work elsewhere."""
    if choice is None:
        return None
    values = dict(choice.values)
    if company is not None and not values.get("company"):
        values["company"] = company
    if existing is not None:
        return fill(existing, values, choice.take)
    values.setdefault("owner", lead.owner or current_change().by)
    return model.create(**checked_values(model, values))


def _opportunity(
    existing: Opportunity | None,
    choice: OpportunityChoice | None,
    lead: Lead,
    person: Person | None,
    company: Company | None,
) -> Opportunity | None:
    if choice is None:
        return None
    if existing is not None:
        return _joined(existing, choice, person, company)
    return open_opportunity(
        choice.name,
        company or (person.company if person else None),
        person,
        stage=choice.stage,
        amount=choice.amount,
        close_on=choice.close_on,
        role=choice.role,
        owner=User.find(choice.owner) if choice.owner else lead.owner,
        source=lead.list.name if lead.list else "",
        note=lead.note,
    )


def _joined(
    opportunity: Opportunity, choice: OpportunityChoice, person: Person | None, company: Company | None
) -> Opportunity:
    """An opportunity that is there already gets a further contact; whoever leads it stays the primary one."""
    if person is not None:
        take_part(opportunity, person, choice.role)
    values = {"person": person, "company": company, "amount": choice.amount, "close_on": choice.close_on}
    joined: Opportunity = fill(opportunity, values)
    return joined


def _note_reason(lead: Lead, reason: str) -> None:
    """Why it was qualified without contact both ways (S3), as a note that follows to every result."""
    kinds = record_kinds()  # activities stand above leads, so they are asked for by their name
    note = {"kind": "note", "subject": "Qualified without contact both ways", "body": reason}
    made = kinds["activity"].create(**note, at=current_change().at, owner=current_change().by)
    kinds["activity_link"].create(activity=made, lead=lead)
