"""Who may work with the program, and what the company that uses it is called on paper."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import checked_values, edit_record
from crm_desktop.models.named_lists import checked_name
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users.office import Office, our_office
from crm_desktop.models.users.user import User


def add_user(name: str, email: str = "", role: str = "member") -> User:
    """Someone new, who is no person record (S0)."""
    values = checked_values(User, {"name": checked_name(User, name), "email": email, "role": role})
    user: User = User.create(**values)
    current_change().sentence = f"Added the user {user}"
    return user


def edit_user(user_id: int, values: Mapping[str, Any], seen_version: int) -> int:
    """Another name, address or role, or no access any more; answers the new version.

    Raises Refused when no active administrator would be left.
    """
    given = dict(values)
    if "name" in given:
        given["name"] = checked_name(User, str(given["name"] or ""), but=user_id)
    return edit_record(User, user_id, given, seen_version, before_saving=_refuse_nobody_in_charge)


def edit_office(values: Mapping[str, Any], seen_version: int) -> int:
    """Name, address and what else stands on paper; answers the new version."""
    version = edit_record(Office, our_office().id, values, seen_version)
    current_change().sentence = current_change().sentence.replace(f" of {our_office()}", " of our company")
    return version


def _refuse_nobody_in_charge(user: User) -> None:
    in_charge = (User.role == "administrator") & User.active
    left = User.select().where(in_charge, User.id != user.id).exists()
    if not left and not (user.role == "administrator" and user.active):
        raise Refused(f"{user} is the only administrator; make another one first.")
