"""Which people and companies a lead may be already: found without exact names, each with the reason and likeness."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.folding import fold, key_of
from crm_desktop.models.leads.domains import own_domains
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.leads.names import without_legal_form
from crm_desktop.models.likeness import ALIKE, likeness, nearest
from crm_desktop.models.people import Person
from crm_desktop.models.search_index import contains, name_key, phone_key, same
from crm_desktop.models.sheets import sheet_of
from crm_desktop.models.users import User
from crm_desktop.models.wording import say

# A number may be a switchboard and an address a shared mailbox: names that differ more than this are two people.
SAME_PERSON = 55
_SHARED = "info contact office sales hello mail post admin support service kontakt team welcome enquiries inquiries"
SHARED_MAILBOXES = frozenset(_SHARED.split())


@dataclass(frozen=True)
class Likely:
    """A record that may be meant: which, why, how alike (0 to 100), and whether it is as good as certain."""

    kind: str
    id: int
    title: str
    detail: str = ""
    reason: str = ""
    likeness: int = 0
    strong: bool = False
    values: Mapping[str, Any] = field(default_factory=dict, compare=False)


def likely_people(
    name: str, company_name: str = "", emails: Collection[str] = (), phones: Collection[str] = (), limit: int = 5
) -> list[Likely]:
    """People by e-mail, then phone, then name with company, then a name that is much the same; the likeliest first."""
    keys = _reach_keys(emails, phones) | {name_key(name, company_name)} - {""}
    met = _met(keys, "person")
    candidates = Person.select(Person, Company).left_outer_join(Company)
    found = candidates.where(Person.id.in_([*met, *nearest(Person, name)]))
    ranked = (_as_person(person, name, company_name, met.get(person.id, set())) for person in found)
    return _best(ranked, limit)


def likely_companies(
    name: str,
    emails: Collection[str] = (),
    website: str = "",
    phones: Collection[str] = (),
    limit: int = 5,
) -> list[Likely]:
    """Companies by name, e-mail, phone, their web or mail domain, and by a name that is much the same."""
    keys = _reach_keys(emails, phones) | ({f"c{key_of(name)}"} if key_of(name) else set())
    met = _met(keys, "company")
    domains = own_domains(emails, website)
    at_domain = _at_domains(domains)
    near = nearest(Company, without_legal_form(name)) if name else []
    found = Company.select().where(Company.id.in_([*met, *at_domain, *near]))
    return _best((_as_company(one, name, met.get(one.id, set()), at_domain.get(one.id, "")) for one in found), limit)


def known_already(
    name: str, company_name: str = "", emails: Collection[str] = (), phones: Collection[str] = (), limit: int = 3
) -> list[Likely]:
    """Leads, people and companies that share what a new lead is recognised by: said while it is typed."""
    keys = _reach_keys(emails, phones) | {name_key(name, company_name)} - {""}
    leads = _met(keys, "lead")
    called_so = Lead.select(Lead.id).where(contains(Lead, name)).limit(20) if fold(name) else ()
    found = Lead.select().where(Lead.id.in_([*leads, *(lead.id for lead in called_so)]))
    ranked = [_as_lead(lead, name, leads.get(lead.id, set())) for lead in found]
    people = [one for one in likely_people(name, company_name, emails, phones) if one.strong or one.likeness >= 95]
    firms = likely_companies(name) if not company_name else []
    return _best([*ranked, *people, *(firm for firm in firms if firm.strong)], limit)


def user_met(name: str, email: str = "") -> User | None:
    """The user of the program that is about to be entered as a lead or person (S0)."""
    wanted, address = key_of(name), fold(email)
    for user in User.select():
        if (wanted and key_of(user.name) == wanted) or (address and fold(user.email) == address):
            found: User = user
            return found
    return None


def as_likely(record: Any, reason: str = "", strong: bool = False) -> Likely:
    """A record that was picked by hand, told like those that were found."""
    detail = _person_detail(record) if isinstance(record, Person) else _company_detail(record)
    return Likely(record.noun(), record.id, record.name, detail, reason, 100, strong, sheet_of(record).values)


def _reach_keys(emails: Collection[str], phones: Collection[str]) -> set[str]:
    return {f"e{fold(e)}" for e in emails if fold(e)} | {f"p{key}" for p in phones if (key := phone_key(p))}


def _met(keys: Collection[str], kind: str) -> dict[int, set[str]]:
    """Which records of the kind share a key, with the first letters of the keys they share."""
    found: dict[int, set[str]] = {}
    for key, _, record_id in same(keys, [kind]) if keys else []:
        found.setdefault(record_id, set()).add(key[0])
    return found


def _at_domains(domains: Iterable[str]) -> dict[int, str]:
    """Companies with one of these domains, in their own address or in that of somebody who works there."""
    found: dict[int, str] = {}
    for domain in domains:
        own = Company.select(Company.id).where(contains(Company, domain)).limit(20).tuples()
        theirs = Person.select(Person.company).where(contains(Person, f"@{domain}"), Person.company.is_null(False))
        for (number,) in [*own, *theirs.distinct().limit(20).tuples()]:
            found.setdefault(number, domain)
    return found


def sure_person(email: str, alike: int, keys: Collection[str]) -> tuple[str, int]:
    """Why somebody with this e-mail is as good as certainly meant, and how alike; ("", 0) when that is not sure.

    `alike` is how alike the names are, `keys` the first letters of the match keys that both have.
    """
    shared = fold(email).partition("@")[0] in SHARED_MAILBOXES
    if "e" in keys and (alike >= SAME_PERSON or not shared):
        return say("same e-mail"), 100
    if "p" in keys and alike >= SAME_PERSON:
        return say("same phone"), 97
    return "", 0


def _perhaps_person(person: Person, company_name: str, alike: int, keys: Collection[str]) -> tuple[str, int]:
    if "n" in keys:
        return say("same name and company"), 95
    if "e" in keys or "p" in keys:
        return say("same e-mail, another name") if "e" in keys else say("same phone, another name"), 60
    at_same = bool(person.company and company_name and likeness(person.company.name, company_name) >= ALIKE)
    reason = (say("same name") if alike == 100 else say("similar name")) + (
        say(" at the same company") if at_same else ""
    )
    return reason, round(alike * (0.94 if at_same else 0.85)) if alike >= ALIKE else 0


def _as_person(person: Person, name: str, company_name: str, keys: set[str]) -> Likely:
    alike = likeness(person.name, name)
    reason, score = sure_person(person.email, alike, keys)
    strong = score > 0
    if not strong:
        reason, score = _perhaps_person(person, company_name, alike, keys)
    return Likely(
        "person", person.id, person.name, _person_detail(person), reason, score, strong, sheet_of(person).values
    )


def _as_company(company: Company, name: str, keys: set[str], domain: str) -> Likely:
    alike = likeness(company.name, name)
    bare = likeness(without_legal_form(company.name), without_legal_form(name))
    if "c" in keys or alike == 100:
        reason, score, strong = say("same name"), 100, True
    elif bare == 100:
        reason, score, strong = say("same name, another legal form"), 96, False
    elif "e" in keys or "p" in keys:
        reason, score, strong = say("same e-mail") if "e" in keys else say("same phone"), 92, False
    elif domain:
        reason, score, strong = say("same domain, {domain}", domain=domain), 90, False
    else:
        best = max(alike, bare)
        reason, score, strong = say("similar name"), round(best * 0.85) if best >= ALIKE else 0, False
    detail = _company_detail(company)
    return Likely("company", company.id, company.name, detail, reason, score, strong, sheet_of(company).values)


def _as_lead(lead: Lead, name: str, keys: set[str]) -> Likely:
    detail = " · ".join(part for part in (lead.company_name, lead.email or lead.phone) if part)
    if keys & {"e", "p"}:
        reason = say("same e-mail") if "e" in keys else say("same phone")
        return Likely("lead", lead.id, lead.name, detail, reason, 100, True)
    if "n" in keys:
        return Likely("lead", lead.id, lead.name, detail, say("same name and company"), 97)
    alike = likeness(lead.name, name)
    return Likely("lead", lead.id, lead.name, detail, say("same name"), alike if alike >= 99 else 0)


def _person_detail(person: Person) -> str:
    at = person.company.name if person.company else ""
    return " · ".join(part for part in (person.title, at, person.email or person.phone) if part)


def _company_detail(company: Company) -> str:
    return " · ".join(part for part in (company.relationship, company.city, company.website) if part)


def _best(found: Iterable[Likely], limit: int) -> list[Likely]:
    likely = [one for one in found if one.likeness > 0]
    return sorted(likely, key=lambda one: (-one.likeness, not one.strong, one.title))[:limit]
