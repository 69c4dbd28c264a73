"""Which fields a company requires of each kind of record. Nobody is held up by it: what is missing is counted."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.editing import as_seen
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.own_fields import OwnField, fields_for
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import Office, our_office
from crm_desktop.models.wording import in_sentence, say, to_say

KINDS: dict[str, type[Record]] = {"opportunity": Opportunity, "lead": Lead, "person": Person, "company": Company}
MANY = to_say({"opportunity": "Opportunities", "lead": "Leads", "person": "People", "company": "Companies"})
REQUIRED = {"opportunity": ("amount", "close_on", "next_action_on"), "lead": ("next_action_on",)}
_FIELDS = {
    "opportunity": "amount close_on next_action_on company person source owner",
    "lead": "next_action_on company_name title email phone city country industry list possible_value owner",
    "person": "company title email phone city country owner",
    "company": "phone email website city country industry type annual_revenue employees owner",
}


@dataclass(frozen=True)
class Requirable:
    """A field that may be required, whether it is, and what it is called within a sentence."""

    name: str
    label: str
    is_required: bool

    @property
    def called(self) -> str:
        """As in "without close date"; an own field as somebody called it."""
        return self.label if self.name.startswith("own.") else in_sentence(self.label[:1]) + self.label[1:]


def required_fields() -> dict[str, tuple[str, ...]]:
    """By kind, the names of the fields; own fields as `own.<id>`, retired ones left out."""
    kept = json.loads(our_office().required)
    return {
        kind: tuple(name for name in kept.get(kind, REQUIRED.get(kind, ())) if name in _names(kind)) for kind in KINDS
    }


def asked_of_new(kind: str) -> tuple[list[OwnField], tuple[str, ...]]:
    """What the form for a new record asks besides the built-in fields, the required first, and all that is required."""
    required = required_fields()[kind]
    return sorted(fields_for(kind), key=lambda field: field.column not in required), required


def requirable() -> dict[str, list[Requirable]]:
    """By kind, all fields that may be required."""
    required = required_fields()
    return {
        kind: [Requirable(name, label, name in required[kind]) for name, label in _names(kind).items()]
        for kind in KINDS
    }


def require_fields(kind: str, names: Sequence[str], seen_version: int) -> int:
    """From now on these are required of records of a kind, and no others; answers the office's new version."""
    known = _names(kind) if kind in KINDS else {}
    for name in names:
        if name not in known:
            raise Refused(say("{field} cannot be required of a {kind}.", field=name, kind=say(kind)))
    office: Office = as_seen(Office, our_office().id, seen_version)
    kept = {each: list(fields) for each, fields in required_fields().items()}
    kept[kind] = [name for name in known if name in names]
    office.required = json.dumps(kept)
    office.save()
    current_change().sentence = say("Changed what is required of {records}", records=in_sentence(say(MANY[kind])))
    return int(office.version)


def require_field(kind: str, name: str, wanted: bool) -> int:
    """One field more that is required of a kind, or one less; the others stay as they are by now."""
    others = [each for each in required_fields()[kind] if each != name]
    return require_fields(kind, [*others, name] if wanted else others, our_office().version)


def _names(kind: str) -> dict[str, str]:
    fields = KINDS[kind]._meta.fields
    labels = {name: say(str(fields[name].verbose_name)).removesuffix(" on") for name in _FIELDS[kind].split()}
    return labels | {own.column: own.name for own in fields_for(kind)}
