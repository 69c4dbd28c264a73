"""Who many leads are already, as good as certainly: by shared e-mail, phone and company name, asked for all at once."""

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models.companies import Company
from crm_desktop.models.folding import key_of
from crm_desktop.models.leads.drafts import Drafts, as_row
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.leads.matching import sure_person
from crm_desktop.models.leads.suggestion import called_firm
from crm_desktop.models.likeness import likeness
from crm_desktop.models.people import Person
from crm_desktop.models.search_index import LONGEST_KEY, all_keys_of, keys_of, same

KEYS_AT_ONCE = 500
_REACH = ("e", "p")
_KINDS = {"person": Person, "company": Company}


class Recognition:
    """What stands in the database, and what the round of conversions has made so far; each lead finds both."""

    def __init__(self, leads: Sequence[Lead], drafts: Drafts) -> None:
        """Asks for the keys of all leads together, and reads whom they may mean."""
        self._by_key: dict[tuple[str, str], list[Any]] = {}
        self._keys = dict(zip([lead.id for lead in leads], _keys_of_each(leads), strict=True))
        wanted = {key for keys in self._keys.values() for key in keys}
        found: dict[str, list[tuple[str, int]]] = {"person": [], "company": []}
        for some in chunked(sorted(wanted), KEYS_AT_ONCE):
            for key, kind, number in same(some, _KINDS):
                found[kind].append((key, number))
        for kind, pairs in found.items():
            drafts.hold(_KINDS[kind], (number for _, number in pairs))
            for key, number in sorted(pairs, key=lambda pair: pair[1]):
                self._add(kind, key, drafts.held(_KINDS[kind], number))

    def company(self, lead: Lead) -> Any | None:
        """The one company of the lead's company name."""
        name = lead.company_name or lead.name
        found = self._by_key.get(("company", _company_key(name)), [])
        return found[0] if len(found) == 1 else None

    def person(self, lead: Lead) -> Any | None:
        """The one person who is as good as certainly the lead."""
        shared: dict[int, tuple[Any, set[str]]] = {}
        for key in self._keys[lead.id]:
            for person in self._by_key.get(("person", key), ()) if key[0] in _REACH else ():
                shared.setdefault(id(person), (person, set()))[1].add(key[0])
        sure = [
            (person, score)
            for person, keys in shared.values()
            if (score := sure_person(person.email, likeness(person.name, lead.name), keys)[1])
        ]
        best = max((score for _, score in sure), default=0)
        found = [person for person, score in sure if score == best]
        return found[0] if len(found) == 1 else None

    def learn(self, records: Iterable[Any]) -> None:
        """People and companies as a conversion has left them: the next lead finds them so."""
        for record in records:
            kind = record.noun()
            if kind in _KINDS:
                for key in keys_of(type(record), as_row(record)):
                    self._add(kind, key, record)

    def _add(self, kind: str, key: str, record: Any) -> None:
        held = self._by_key.setdefault((kind, key), [])
        if not any(each is record for each in held):
            held.append(record)


def _keys_of_each(leads: Sequence[Lead]) -> list[set[str]]:
    rows = [lead.__data__ for lead in leads]
    return [
        {key for key in keys if key[0] in _REACH} | ({_company_key(lead.company_name or lead.name)} - {""})
        for lead, keys in zip(leads, all_keys_of(Lead, rows) if rows else [], strict=True)
    ]


def _company_key(name: str) -> str:
    key = key_of(name)
    return f"c{key}"[:LONGEST_KEY] if key else ""


def group_of(lead: Lead) -> str:
    """What leads of one firm have in common; "" for somebody without a company."""
    return _company_key(called_firm(lead))
