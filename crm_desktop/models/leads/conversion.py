"""Converting a lead: one transaction, exactly one of each, and all that hangs on the lead follows to every result."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.editing import as_seen, checked_values
from crm_desktop.models.leads.conversion_choices import ConversionChoices, FollowUp, OpportunityChoice, RecordChoice
from crm_desktop.models.leads.drafts import Drafts, is_draft
from crm_desktop.models.leads.inheritance import Following, fill, left_over, note_below, plan_follow_up
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.leads.own_inheritance import own_follow
from crm_desktop.models.leads.recognition import Recognition
from crm_desktop.models.leads.suggestion import brought_by
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.opportunities.opening import beginning, first_move, new_opportunity
from crm_desktop.models.opportunities.people_on_opportunity import takes_part
from crm_desktop.models.opportunities.stage_moves import day_of
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.record import Record, record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User, office_currency
from crm_desktop.models.wording import listed, say

Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class Conversion:
    """What a lead became; the new records among it are named in `made`."""

    lead: Lead
    person: Person | None
    company: Company | None
    opportunity: Opportunity | None
    made: frozenset[str]

    @property
    def results(self) -> list[Any]:
        """Those of the three that there are."""
        return [record for record in (self.person, self.company, self.opportunity) if record is not None]


def convert_lead(lead_id: int, choices: ConversionChoices) -> Conversion:
    """Makes of the lead what was chosen, and closes it. Everything is checked before anything is written.

    Raises Refused for a lead that is converted already, and when a chosen record is not there any more.
    """
    return convert_together({lead_id: choices})[0]


def convert_together(
    decided: Mapping[int, ConversionChoices | None],
    progress: Progress = lambda *_: None,
    opportunity: str = "",
    amount: Decimal | None = None,
) -> list[Conversion]:
    """Several, in order and in one go, each as was decided; where nothing was, as it is recognised."""
    at_once = _Round(list(decided))
    if any(choices is None for choices in decided.values()):
        at_once.recognise()
    done = []
    for number, (lead_id, choices) in enumerate(decided.items()):
        progress(number, len(decided))
        done.append(at_once.convert(lead_id, choices or at_once.suggested(lead_id, opportunity, amount)))
    at_once.drafts.write()
    current_change().sentence = (
        say("Converted {count:,} leads", count=len(done))
        if len(done) > 1
        else say("Converted {lead} into {told}", lead=done[0].lead, told=told(done[0].results))
    )
    return done


def convert_leads(
    lead_ids: Sequence[int], opportunity: str = "", amount: Decimal | None = None, progress: Progress = lambda *_: None
) -> list[Conversion]:
    """Several, each as it is recognised; the second lead of a company finds the first one's."""
    return convert_together(dict.fromkeys(lead_ids), progress, opportunity, amount) if lead_ids else []


def refuse_converted(lead: Lead) -> None:
    """Raises Refused for a lead that is converted already, and names what it became."""
    if lead.status.kind == "converted" or lead.converted_on is not None:
        became = [record for record in (lead.person, lead.company, lead.opportunity) if record is not None]
        raise Refused(
            say("{lead} is already converted", lead=lead) + (say(" to {told}.", told=told(became)) if became else ".")
        )


def told(records: Sequence[Any]) -> str:
    """The person Ann Lee, the company Acme and the opportunity Deal."""
    parts = [say("the {record} {other_record}", record=say(record.noun()), other_record=record) for record in records]
    return listed(parts)


class _Round:
    """Leads that are converted in one go: what they need is read together, what becomes of them is written together."""

    def __init__(self, lead_ids: Sequence[int]) -> None:
        self.drafts = Drafts()
        self.drafts.hold(Lead, lead_ids)
        self._known: Recognition | None = None
        self._following = Following(lead_ids)
        self._closed = _converted_status()
        self._currency = office_currency()
        self._stages: dict[int | None, Stage] = {}
        self._done: dict[int, Conversion] = {}
        self._parts: set[tuple[int, int]] = set()
        self._leads = {number: lead for number in lead_ids if (lead := self.drafts.held(Lead, number)) is not None}
        self._give_links()

    def recognise(self) -> None:
        """Has each lead find who it is already."""
        self._known = Recognition(list(self._leads.values()), self.drafts)

    def suggested(self, lead_id: int, opportunity: str, amount: Decimal | None) -> ConversionChoices:
        """The one certain match where there is one, else new records; an opportunity only when it is named."""
        assert self._known is not None, "it was asked for recognition"
        lead = self._lead(lead_id)
        person, company = brought_by(lead)
        if person is not None:
            person = replace(person, existing=self._known.person(lead))
        if company is not None:
            company = replace(company, existing=self._known.company(lead))
        named = opportunity.strip()
        chance = OpportunityChoice(named, amount=amount if amount is not None else lead.possible_value)
        return ConversionChoices(person, company, chance if named else None)

    def convert(self, lead_id: int, choices: ConversionChoices) -> Conversion:
        """One of them; nothing is written yet."""
        lead = self._checked(lead_id, choices)
        targets = {"person": choices.person, "company": choices.company, "opportunity": choices.opportunity}
        found = {kind: self._target(kind, choice) for kind, choice in targets.items() if choice is not None}
        company = self._became(Company, found.get("company"), choices.company, lead)
        person = self._became(Person, found.get("person"), choices.person, lead, company)
        opportunity = self._opportunity(found.get("opportunity"), choices.opportunity, lead, person, company)
        results = [record for record in (person, company, opportunity) if record is not None]
        left_over(lead, results, {kind: c.values for kind, c in targets.items() if isinstance(c, RecordChoice)})
        note_below(results[0], own_follow(lead, results))
        self._following.follow(lead, results, self.drafts)
        if choices.reason.strip():
            self._note_reason([lead, *results], choices.reason.strip())
        planned = choices.follow_up or FollowUp(lead.next_action, lead.next_action_on)
        plan_follow_up(lead, planned, opportunity, person or company, self.drafts)
        lead.status, lead.converted_on = self._closed, day_of(current_change().at)
        lead.person, lead.company, lead.opportunity = person, company, opportunity
        if self._known is not None:
            self._known.learn(results)
        made = frozenset(record.noun() for record in results if found.get(record.noun()) is None)
        self._done[lead_id] = Conversion(lead, person, company, opportunity, made)
        return self._done[lead_id]

    def _give_links(self) -> None:
        """To the records that leads point at, each read once."""
        for name in ("status", "owner", "list"):
            link: Any = getattr(Lead, name)
            wanted = sorted({number for lead in self._leads.values() if (number := lead.__data__[name]) is not None})
            model = link.rel_model
            found = {record.id: record for record in model.select().where(model.id.in_(wanted))} if wanted else {}
            for lead in self._leads.values():
                if lead.__data__[name] is not None:
                    setattr(lead, name, found[lead.__data__[name]])

    def _lead(self, lead_id: int) -> Lead:
        return self._leads[lead_id] if lead_id in self._leads else Lead.find(lead_id)

    def _checked(self, lead_id: int, choices: ConversionChoices) -> Lead:
        lead = self._lead(lead_id)
        refuse_converted(lead)
        if choices.seen_version is not None:
            as_seen(Lead, lead_id, choices.seen_version)
        if choices.person is None and choices.company is None:
            raise Refused(say("Choose a person or a company for {lead} to become.", lead=lead))
        for choice in (choices.person, choices.company):
            is_new = choice and choice.existing is None and choice.as_lead is None
            if choice and is_new and not str(choice.values.get("name") or "").strip():
                raise Refused(
                    say("The new {kind} needs a name.", kind=say("person" if choice is choices.person else "company"))
                )
        return lead

    def _target(self, kind: str, choice: RecordChoice | OpportunityChoice) -> Any | None:
        """The record that is there, or that an earlier lead of the round became; None for a new one."""
        if choice.as_lead is not None:
            earlier = self._done.get(choice.as_lead)
            return getattr(earlier, kind) if earlier is not None else None
        if choice.existing is None or isinstance(choice.existing, Record):
            return choice.existing
        found = self.drafts.held(record_kinds()[kind], choice.existing)
        if found is None:
            raise Refused(say("The {kind} that was chosen has been deleted meanwhile; choose again.", kind=say(kind)))
        if kind == "opportunity" and found.outcome != "open":
            raise Refused(
                say("{found} is {outcome}; choose an open opportunity.", found=found, outcome=say(found.outcome))
            )
        return found

    def _became(
        self, model: Any, existing: Any, choice: RecordChoice | None, lead: Lead, company: Company | None = None
    ) -> Any:
        """The person or company; for a person, the company is what they work at unless they work elsewhere."""
        if choice is None:
            return None
        values = dict(choice.values)
        if company is not None and not values.get("company"):
            values["company"] = company
        if existing is not None:
            return fill(existing, values, choice.take)
        if values.get("owner") is None:
            values["owner"] = lead.owner or current_change().by
        return self.drafts.make(model, **checked_values(model, values))

    def _opportunity(
        self, existing: Any, choice: OpportunityChoice | None, lead: Lead, person: Any, company: Any
    ) -> Opportunity | None:
        if choice is None:
            return None
        if existing is not None:
            return self._joined(existing, choice, person, company)
        made = new_opportunity(
            choice.name,
            company or (person.company if person else None),
            person,
            self._begun(choice.stage),
            choice.amount,
            choice.close_on,
            currency=self._currency,
            owner=User.find(choice.owner) if choice.owner else lead.owner,
            source=lead.list.name if lead.list else "",
            note=lead.note,
        )
        self.drafts.add(made)
        self.drafts.add(first_move(made))
        if person is not None:
            self._take_part(made, person, choice.role)
        return made

    def _begun(self, stage: int | None) -> Stage:
        if stage not in self._stages:
            self._stages[stage] = beginning(stage=stage)
        return self._stages[stage]

    def _joined(self, opportunity: Opportunity, choice: OpportunityChoice, person: Any, company: Any) -> Opportunity:
        """An opportunity that is there already gets a further contact; whoever leads it stays the primary one."""
        if person is not None:
            self._take_part(opportunity, person, choice.role)
        values = {"person": person, "company": company, "amount": choice.amount, "close_on": choice.close_on}
        joined: Opportunity = fill(opportunity, values)
        return joined

    def _take_part(self, opportunity: Opportunity, person: Person, role: str) -> None:
        """Once each, whether it was written before or comes with this round."""
        if (id(opportunity), id(person)) in self._parts:
            return
        self._parts.add((id(opportunity), id(person)))
        if is_draft(opportunity) or is_draft(person) or not takes_part(opportunity.id, person.id):
            self.drafts.make(OpportunityPerson, opportunity=opportunity, person=person, role=" ".join(role.split()))

    def _note_reason(self, records: Sequence[Any], reason: str) -> None:
        """Why it was qualified without contact both ways (S3), as a note on the lead and on every result."""
        kinds, opened = record_kinds(), current_change()  # activities stand above leads: asked for by their name
        note = {"kind": "note", "subject": say("Qualified without contact both ways"), "body": reason}
        made = self.drafts.make(kinds["activity"], **note, at=opened.at, owner=opened.by)
        for record in records:
            self.drafts.make(kinds["activity_link"], activity=made, **{record.noun(): record})


def _converted_status() -> LeadStatus:
    status: LeadStatus | None = (
        LeadStatus.select().where(LeadStatus.kind == "converted").order_by(LeadStatus.position).first()
    )
    if status is None:
        raise Refused(say("There is no status of the kind converted; an administrator makes one in Settings."))
    return status
