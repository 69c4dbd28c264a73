"""What a new database holds before anybody has worked in it: a user, an office, and a vocabulary to change."""

import getpass
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.numbers import get_territory_currencies

from crm_desktop.models.changes import utc_now
from crm_desktop.models.database import database
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.pipelines import LostReason, Pipeline, Stage
from crm_desktop.models.record import Record
from crm_desktop.models.users import Office, User

# S0 names the simplest process; the two steps between are what most teams add first.
FIRST_STAGES = [
    ("Identified", "open", 10, 21), ("Meeting", "open", 30, 21), ("Quote sent", "open", 60, 14),
    ("Negotiation", "open", 80, 14), ("Won", "won", 100, None), ("Lost", "lost", 0, None),
]  # fmt: skip
STATUSES = [
    ("New", "open", "Nobody has tried to reach them yet."),
    ("Contacted", "open", "We have tried, and wait or try again."),
    ("Interested", "open", "They want to hear more; talk, then qualify."),
    ("Dead", "dead", "Not interested or not reachable; kept, so that later lists know them."),
    ("Converted", "converted", "Became a person, company or opportunity."),
]
LOST_REASONS = ["Price", "Competitor", "No budget", "No decision", "Bad timing", "No fit", "No answer", "Other"]
# Where paper is Letter instead of A4 (Unicode CLDR, supplemental measurement data).
LETTER_COUNTRIES = {"US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "PR", "SV", "BZ", "DO", "NI"}


def found(user_name: str | None = None, country: str | None = None) -> User:
    """Gives an empty database what it starts with, once, and answers the user who works in it.

    It is nobody's change, so there is nothing to undo. `user_name` is the login name without one.
    """
    name = user_name or login_name()
    with database.atomic():
        if not Office.select().exists():
            _write_vocabulary(country or local_country())
        user: User | None = User.get_or_none(User.name == name)
        if user is None:
            role = "member" if User.select().exists() else "administrator"
            _write(User, [{"name": name, "role": role}])
            user = User.get(User.name == name)
    return user


def login_name() -> str:
    """Who sits at this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "me"


def local_country() -> str:
    """The machine's country, ISO 3166, "US" where it does not say."""
    try:
        return Locale.default().territory or "US"
    except (UnknownLocaleError, ValueError):
        return "US"


def _write_vocabulary(country: str) -> None:
    currencies = get_territory_currencies(country)
    paper = "Letter" if country in LETTER_COUNTRIES else "A4"
    _write(Office, [{"currency": currencies[0] if currencies else "USD", "country": country, "paper": paper}])
    _write(LeadStatus, [{"name": n, "kind": k, "meaning": m, "position": i} for i, (n, k, m) in enumerate(STATUSES)])
    _write(LostReason, [{"name": name, "position": i} for i, name in enumerate(LOST_REASONS)])
    _write(Pipeline, [{"name": "Sales"}])
    sales = Pipeline.get(Pipeline.name == "Sales")
    stages = [
        {"pipeline": sales.id, "name": n, "kind": k, "likelihood": p, "rot_days": r, "position": i}
        for i, (n, k, p, r) in enumerate(FIRST_STAGES)
    ]
    _write(Stage, stages)


def _write(model: type[Record], rows: list[dict[str, Any]]) -> None:
    now = utc_now()
    model.insert_many([{**row, "created_on": now, "updated_on": now} for row in rows]).execute()
