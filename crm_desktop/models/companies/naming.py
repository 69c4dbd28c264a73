"""A company by the name that somebody typed: the one that is known, or a new one."""

from crm_desktop.models.companies.company import Company
from crm_desktop.models.folding import key_of
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import same
from crm_desktop.models.users import User
from crm_desktop.models.wording import say


def company_named(name: str, owner: User | None = None) -> Company:
    """The company of this name, however it is spelled; made when there is none. A deed: inside a change."""
    plain = " ".join(name.split())
    if not plain:
        raise Refused(say("A company needs a name."))
    known = sorted(record_id for _, _, record_id in same([f"c{key_of(plain)}"], ["company"])) if key_of(plain) else []
    if known:
        return Company.find(known[0])
    made: Company = Company.create(name=plain, owner=owner)
    return made


def company_from(value: Record | int | str | None, owner: User | None = None) -> Company | None:
    """What a form answers for a company: a record, an id, a typed name, or nothing."""
    if value is None or value == "":
        return None
    if isinstance(value, Company):
        return value
    return Company.find(value) if isinstance(value, int) else company_named(str(value), owner)
