"""What a session has done on its workers when its database is open; loads the business only then."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from crm_desktop.loading import prepare
from crm_desktop.models.wording import Wording
from crm_desktop.pages import code_of

if TYPE_CHECKING:
    from crm_desktop.models.founding import Beginning
    from crm_desktop.models.users import User


class Footing(NamedTuple):
    """What of the window hangs on what administrators decide, and may be another at any time."""

    wording: Wording
    uses_leads: bool
    role: str
    only_read: str
    """Why nothing can be changed; "" where it can."""


class Arrived(NamedTuple):
    """Who works here, and how."""

    user: "User"
    is_new: bool
    """Nobody has ever worked in it."""
    footing: Footing
    is_on_share: bool
    code: list[str]
    """What the first page is made of and is still to be read, on the GUI thread."""


def arrive(demo: bool, page: str, beginning: "Beginning | None") -> Arrived:
    """Finds out who works in the open database, or founds it; also reads what the first page needs of it."""
    from crm_desktop.models.changes import history
    from crm_desktop.models.database import lies_on_share

    if demo:
        from crm_desktop.models.demo import fill_when_empty

        user = fill_when_empty(date.today())
    else:
        from crm_desktop.models.founding import found

        user = found(beginning=beginning)
    code = prepare([code_of(page)])
    return Arrived(user, not history(1), footing_of(user), lies_on_share(), code)


def footing_of(user: "User") -> Footing:
    """As it is now; the words of this office are spoken from now on. Raises Refused for one who has left."""
    from crm_desktop.models.rights import role_of, why_only_to_look
    from crm_desktop.models.users import our_office, speak_as_our_office

    return Footing(speak_as_our_office(), our_office().uses_leads, role_of(user), why_only_to_look(user))


def shorten_history() -> int:
    """As Settings says; answers how many changes went."""
    from crm_desktop.models.files import forget_contents
    from crm_desktop.models.pruning import prune_when_due

    count = prune_when_due()
    if count:
        forget_contents()
    return count


def keep_week() -> None:
    """The forecast of this week, once."""
    from crm_desktop.models.forecasts.snapshots import keep_weekly_snapshot

    keep_weekly_snapshot(date.today())
