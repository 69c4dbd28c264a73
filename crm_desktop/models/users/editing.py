"""Who may work with the program, and what the company that uses it is called on paper."""

from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from PIL import Image

from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import as_seen, checked_values, edit_record
from crm_desktop.models.named_lists import checked_name
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users.office import Office, our_office
from crm_desktop.models.users.user import User
from crm_desktop.models.wording import say

# Five centimetres of paper at 300 dots an inch.
LOGO_PIXELS = 620
LARGEST_PICTURE = 5_000_000
MOST_PIXELS = 40_000_000


def add_user(name: str, email: str = "", role: str = "member") -> User:
    """Someone new, who is no person record (S0)."""
    values = checked_values(User, {"name": checked_name(User, name), "email": email, "role": role})
    user: User = User.create(**values)
    current_change().sentence = say("Added the user {user}", user=user)
    return user


def edit_user(user_id: int, values: Mapping[str, Any], seen_version: int) -> int:
    """Another name, address or role, or no access any more; answers the new version.

    Raises Refused when no active administrator would be left.
    """
    given = dict(values)
    if "name" in given:
        given["name"] = checked_name(User, str(given["name"] or ""), but=user_id)
    return edit_record(User, user_id, given, seen_version, ("account",), _refuse_nobody_in_charge)


def edit_office(values: Mapping[str, Any], seen_version: int) -> int:
    """Name, address and what else stands on paper; answers the new version."""
    if not 1 <= int(values.get("fiscal_month", 1)) <= 12:
        raise Refused(say("A year begins in one of twelve months."))
    version = edit_record(Office, our_office().id, values, seen_version, fixed=("logo",))
    current_change().sentence = current_change().sentence.replace(
        say(" of {our_office}", our_office=our_office()), " of our company"
    )
    return version


def keep_logo(picture: bytes, seen_version: int) -> int:
    """The picture for the letterhead, made as small as paper needs it; none takes it away. Answers the new version.

    Raises Refused for what is no picture, or is far too large.
    """
    office = as_seen(Office, our_office().id, seen_version)
    office.logo = b64encode(_small_png(picture)).decode() if picture else ""
    office.save()
    current_change().sentence = (
        say("Changed the logo of our company") if picture else say("Took the logo off our paper")
    )
    return int(office.version)


def _small_png(picture: bytes) -> bytes:
    if len(picture) > LARGEST_PICTURE:
        raise Refused(
            say("A logo can have {largest_picture} MB at most.", largest_picture=LARGEST_PICTURE // 1_000_000)
        )
    try:
        with Image.open(BytesIO(picture)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise Refused(say("The logo has too many pixels; 1,000 across are plenty."))
            shown = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise Refused(say("This is no picture that can be printed; a PNG or JPEG can.")) from error
    shown.thumbnail((LOGO_PIXELS, LOGO_PIXELS))
    made = BytesIO()
    shown.save(made, "PNG", optimize=True)
    return made.getvalue()


def _refuse_nobody_in_charge(user: User) -> None:
    in_charge = (User.role == "administrator") & User.active
    left = User.select().where(in_charge, User.id != user.id).exists()
    if not left and not (user.role == "administrator" and user.active):
        raise Refused(say("{user} is the only administrator; make another one first.", user=user))
