"""What a new database holds before anybody has worked in it: a user, an office, and a vocabulary to change."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.numbers import get_currency_name, get_territory_currencies, list_currencies

from crm_desktop.models.accounts import connected_user, renew_grants
from crm_desktop.models.changes import utc_now
from crm_desktop.models.database import database, is_sqlite, only_read, refuse_unless_writable
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.my_names import login_name, my_names, remember_name
from crm_desktop.models.pipelines import LostReason, Pipeline, Stage
from crm_desktop.models.record import Record
from crm_desktop.models.users import Office, User
from crm_desktop.models.wording import say, to_say, tongue

# S0 names the simplest process; the two steps between are what most teams add first.
FIRST_STAGES = to_say([
    ("Identified", "open", 10, 21), ("Meeting", "open", 30, 21), ("Quote sent", "open", 60, 14),
    ("Negotiation", "open", 80, 14), ("Won", "won", 100, None), ("Lost", "lost", 0, None),
])  # fmt: skip
STATUSES = to_say(
    [
        ("New", "open", "Nobody has tried to reach them yet."),
        ("Contacted", "open", "We have tried, and wait or try again."),
        ("Interested", "open", "They want to hear more; talk, then qualify."),
        ("Dead", "dead", "Not interested or not reachable; kept, so that later lists know them."),
        ("Converted", "converted", "Became a person, company or opportunity."),
    ]
)
LOST_REASONS = to_say(["Price", "Competitor", "No budget", "No decision", "Bad timing", "No fit", "No answer", "Other"])
# Where paper is Letter instead of A4 (Unicode CLDR, supplemental measurement data).
LETTER_COUNTRIES = {"US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "PR", "SV", "BZ", "DO", "NI"}


@dataclass(frozen=True)
class Beginning:
    """What somebody said of themselves before the first start; empty is what the computer says."""

    name: str = ""
    company: str = ""
    country: str = ""
    currency: str = ""


def found(user_name: str | None = None, country: str | None = None, beginning: Beginning | None = None) -> User:
    """Gives an empty database what it starts with, once, and answers the user who works in it.

    It is nobody's change, so there is nothing to undo. Without `user_name` it is who connects by an account of a
    server, or else who sits at this machine.
    """
    if user_name is None and not is_sqlite():
        renew_grants()
        if (connected := connected_user()) is not None:
            return connected
    said = beginning or Beginning()
    name = " ".join((user_name or said.name).split()) or _known_here()
    if only_read():
        return _who_looks(name)
    with database.atomic():
        if not Office.select().exists():
            _write_vocabulary(country or said.country or local_country(), said)
        user: User | None = User.get_or_none(User.name == name)
        if user is None:
            role = "member" if User.select().exists() else "administrator"
            _write(User, [{"name": name, "role": role}])
            user = User.get(User.name == name)
    if said.name:
        remember_name(name)
    return user


def _who_looks(name: str) -> User:
    """The user of that name; or one who is nowhere written, and sees everything since nothing can be changed."""
    if not Office.select().exists():
        refuse_unless_writable()
    known: User | None = User.get_or_none(User.name == name)
    return known or User(id=0, name=name, role="administrator")


def _known_here() -> str:
    names = my_names()
    known = {user.name for user in User.select(User.name).where(User.name << names)}
    return next((name for name in names if name in known), login_name())


def local_country() -> str:
    """The machine's country, ISO 3166, "US" where it does not say."""
    try:
        return Locale.default().territory or "US"
    except (UnknownLocaleError, ValueError):
        return "US"


def currency_of(country: str) -> str:
    """What is paid with there, ISO 4217."""
    currencies = get_territory_currencies(country)
    return currencies[0] if currencies else "USD"


def countries() -> list[tuple[str, str]]:
    """Each code, ISO 3166, with the country's name in the language that is spoken, by name."""
    return _countries(tongue().code)


def currencies() -> list[tuple[str, str]]:
    """Each code, ISO 4217, with the currency's name in the language that is spoken."""
    return _currencies(tongue().code)


@cache
def _countries(language: str) -> list[tuple[str, str]]:
    names = Locale(language).territories
    return sorted(((code, name) for code, name in names.items() if len(code) == 2), key=lambda pair: fold(pair[1]))


@cache
def _currencies(language: str) -> list[tuple[str, str]]:
    return [(code, f"{code}  {get_currency_name(code, locale=language)}") for code in sorted(list_currencies(language))]


def _write_vocabulary(country: str, said: Beginning) -> None:
    paper = "Letter" if country in LETTER_COUNTRIES else "A4"
    currency = said.currency or currency_of(country)
    _write(Office, [{"currency": currency, "country": country, "paper": paper, "name": said.company}])
    _write(
        LeadStatus,
        [{"name": say(n), "kind": k, "meaning": say(m), "position": i} for i, (n, k, m) in enumerate(STATUSES)],
    )
    _write(LostReason, [{"name": say(name), "position": i} for i, name in enumerate(LOST_REASONS)])
    _write(Pipeline, [{"name": say("Sales")}])
    sales = Pipeline.get(Pipeline.name == say("Sales"))
    stages = [
        {"pipeline": sales.id, "name": say(n), "kind": k, "likelihood": p, "rot_days": r, "position": i}
        for i, (n, k, p, r) in enumerate(FIRST_STAGES)
    ]
    _write(Stage, stages)


def _write(model: type[Record], rows: list[dict[str, Any]]) -> None:
    now = utc_now()
    model.insert_many([{**row, "created_on": now, "updated_on": now} for row in rows]).execute()
