"""What is looked for: each a kind of record, what is wrong with it in words, and how it is found."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.data_health.required import KINDS, MANY, requirable
from crm_desktop.models.database import database
from crm_desktop.models.imports.e_mails import e_mails_in, is_plain
from crm_desktop.models.imports.phones import doubt_about
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.own_fields import fields_for
from crm_desktop.models.own_fields import terms as own_terms
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say

Found = Iterable[tuple[int, int | None]]
"""Ids of records, each with its owner's."""
_E_MAILS = {"lead": ("email", "email_2"), "person": ("email", "email_2"), "company": ("email",)}
# Addresses in letters of any language, written so plainly that no closer look finds a fault.
_PLAIN_ABROAD = re.compile(r"(?=.{6,60}$)[^\W_]+(?:[.-][^\W_]+)*@(?:[a-z0-9]+\.)+[a-z]{2,6}$")
_WAYS = ("email", "email_2", "phone", "phone_2", "mobile")


@dataclass(frozen=True)
class Check:
    """One line of the page. `query` finds the same in the table of that kind, where its language can say it."""

    name: str
    kind: str
    label: str
    find: Callable[[date], Found]
    fields: tuple[str, ...] = ()
    """Whose values say what is wrong."""
    query: str = ""


def checks() -> list[Check]:
    """All of them, the opportunities' first."""
    found: list[Check] = []
    for kind in KINDS:
        found += _required(kind)
        found += _others(kind)
    return found


def _required(kind: str) -> Iterator[Check]:
    for field in requirable()[kind]:
        if field.is_required:
            label = f"{say(MANY[kind])} {say('without {field}', field=field.called)}"
            named = f'"{field.label}"' if field.name.startswith("own.") else field.name
            yield Check(f"{kind}.{field.name}", kind, label, _without(kind, field.name), (), f"no:{named}")


def _others(kind: str) -> Iterator[Check]:
    if kind == "opportunity":
        yield Check(
            "opportunity.overdue", kind, say("Opportunities past their close date"),
            lambda today: _where(Opportunity, Opportunity.close_on < today), ("close_on",), "close_on:<today",
        )  # fmt: skip
    if kind in ("lead", "person"):
        label = say("Leads") if kind == "lead" else say("People")
        unreached = " ".join(f"no:{way}" for way in _WAYS)
        yield Check(
            f"{kind}.unreachable",
            kind,
            say("{label} with neither email nor phone", label=label),
            _unreachable(kind),
            (),
            unreached,
        )
    if kind == "company":
        yield Check("company.empty", kind, say("Companies without people"), _empty_companies)
    if kind in _E_MAILS:
        many = say(MANY[kind])
        yield Check(
            f"{kind}.e_mail",
            kind,
            say("{many} with an invalid email", many=many),
            _bad_e_mails(kind),
            _E_MAILS[kind],
        )
        phones = KINDS[kind].PHONES  # type: ignore[attr-defined]
        yield Check(
            f"{kind}.phone",
            kind,
            say("{many} with an invalid phone", many=many),
            _bad_phones(kind),
            tuple(phones),
        )


def is_bad_e_mail(text: str) -> bool:
    """True for what no mail can be sent to."""
    return bool(text) and not is_plain(text) and not _PLAIN_ABROAD.match(text) and e_mails_in(text) is None


def is_bad_phone(text: str, country: str) -> bool:
    """True for what nobody can be called by; a number without its area code too."""
    return bool(text) and bool(doubt_about(text, country))


def _where(model: Any, *conditions: Any) -> Found:
    """Those that are worked on: what is closed, dead or converted is left in peace."""
    query: Any = model.select(model.id, model.owner).where(*conditions)
    if model is Opportunity:
        query = query.where(Opportunity.outcome == "open")
    elif model is Lead:
        query = query.where(Lead.status.in_(_open_statuses()))
    return _read(query.order_by(model.id))  # type: ignore[no-any-return]


def _read(query: Any) -> Any:
    """Ids and texts, taken as the database gives them."""
    return database.execute(query)


def _open_statuses() -> Any:
    return LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == "open")


def _without(kind: str, name: str) -> Callable[[date], Found]:
    def find(_: date) -> Found:
        model: Any = KINDS[kind]
        if name.startswith("own."):
            field = next(own for own in fields_for(kind) if own.column == name)
            return _where(model, ~own_terms.has(model, field))
        column = getattr(model, name)
        empty = column.is_null() if column.null else column == ""
        if model is Opportunity and name == "amount":
            return _where(model, empty, Opportunity.type != "no money")
        return _where(model, empty)

    return find


def _unreachable(kind: str) -> Callable[[date], Found]:
    model: Any = KINDS[kind]

    def find(_: date) -> Found:
        return _where(model, *(getattr(model, way) == "" for way in _WAYS))

    return find


def _empty_companies(_: date) -> Found:
    return _where(Company, Company.id.not_in(Person.select(Person.company).where(Person.company.is_null(False))))


def _bad_e_mails(kind: str) -> Callable[[date], Found]:
    def find(_: date) -> Found:
        return _any_bad(KINDS[kind], _E_MAILS[kind], is_bad_e_mail)

    return find


def _bad_phones(kind: str) -> Callable[[date], Found]:
    model: Any = KINDS[kind]

    def find(_: date) -> Found:
        country = our_office().country
        return _any_bad(model, model.PHONES, lambda text: is_bad_phone(text, country))

    return find


def _any_bad(model: type[Record], names: tuple[str, ...], is_bad: Callable[[str], bool]) -> Found:
    return [
        (number, owner) for number, owner, *values in _values(model, names) if any(map(is_bad, filter(None, values)))
    ]


def _values(model: type[Record], names: tuple[str, ...]) -> Iterable[tuple[Any, ...]]:
    """Id, owner and values of those that have any of them."""
    one: Any = model
    columns = [getattr(one, name) for name in names]
    filled: Any = columns[0] != ""
    for column in columns[1:]:
        filled |= column != ""
    query: Any = one.select(one.id, one.owner, *columns).where(filled)
    if model is Lead:
        query = query.where(Lead.status.in_(_open_statuses()))
    return _read(query.order_by(one.id))  # type: ignore[no-any-return]
