"""Accounts on the server for those who work here: made, given another password, taken away.

What a user's role or leaving means for the account follows at the end of every change that wrote users, undo included
(`keep_accounts`), in the same transaction. A password goes to the server as what it keeps of it, and nowhere else.
"""

import re
from typing import NamedTuple

from peewee import DatabaseError

from crm_desktop.models import rights
from crm_desktop.models.accounts.connected import connected_account
from crm_desktop.models.accounts.grants import do, groups, missing_groups, quoted, renew_grants
from crm_desktop.models.changes import after_writing, current_change
from crm_desktop.models.database import database, is_denied, is_sqlite
from crm_desktop.models.editing import as_seen
from crm_desktop.models.folding import fold
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from crm_desktop.models.wording import say

SHORTEST_PASSWORD = 8
_NAME = re.compile(r"[a-z_][a-z0-9_.-]{0,62}")
_TAKEN_WORDS = frozenset({"public", "none", "current_user", "session_user", "current_role"})


class Account(NamedTuple):
    """A role of the server, as far as it concerns us."""

    can_login: bool
    is_more: bool
    """It may do more on the server than work with databases."""
    groups: frozenset[str]


def proposed_account(name: str) -> str:
    """What the account of a user of this name could be called."""
    proposed = re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_")[:40]
    return proposed if _NAME.fullmatch(proposed) else f"user_{proposed}".strip("_")


def make_account(user_id: int, account: str, password: str, seen_version: int) -> int:
    """Makes it and gives it to the user; answers the user's new version.

    One that the server's administrator has made and put into a group of ours is only given to the user. Raises Refused
    when the name or password cannot be, and when the connected account may not make others.
    """
    _refuse_others()
    user = as_seen(User, user_id, seen_version, ("account",))
    if user.account:
        raise Refused(say("{user} has the account “{account}” already.", user=user, account=user.account))
    name = checked_account(account)
    if User.select().where(User.account == name).exists():
        raise Refused(say("The account “{account}” is another user's already.", account=name))
    held = _accounts([name]).get(name)
    ours = groups()
    if held is not None and not held.groups & set(ours.values()):
        raise Refused(
            say(
                "The server has an account “{account}” already; choose another name. If it is {user}'s, the server's "
                "administrator runs first: {sql}",
                account=name,
                user=user,
                sql=f"GRANT {quoted(ours[user.role])} TO {quoted(name)};",
            )
        )
    missing = missing_groups()
    by_hand = [f"CREATE ROLE {quoted(group)};" for group in missing]
    if held is None:
        by_hand.append(f"CREATE ROLE {quoted(name)} LOGIN PASSWORD '…' IN ROLE {quoted(ours[user.role])};")
    verifier = _verifier(name, checked_password(password)) if held is None else ""
    for group in missing:
        _try(f"CREATE ROLE {quoted(group)} NOLOGIN", by_hand)
    renew_grants()
    if held is None:
        _try(f"CREATE ROLE {quoted(name)} LOGIN PASSWORD '{verifier}'", by_hand)
    user.account = name
    user.save()
    current_change().sentence = say("Gave {user} the server account “{account}”", user=user, account=name)
    return int(user.version)


def new_password(user_id: int, password: str) -> None:
    """Another one from now on. It is nobody's to know, so the history tells nothing of it."""
    _refuse_others()
    account = _account_of(User.find(user_id))
    verifier = _verifier(account, checked_password(password))
    _try(f"ALTER ROLE {quoted(account)} PASSWORD '{verifier}'", [f"ALTER ROLE {quoted(account)} PASSWORD '…';"])


def remove_account(user_id: int, seen_version: int) -> int:
    """The user stays; the account leaves the server, if it is used for nothing else. Answers the new version."""
    _refuse_others()
    user = as_seen(User, user_id, seen_version, ("account",))
    account = _account_of(user)
    user.account = None
    user.save()
    current_change().sentence = say("Removed the server account “{account}” of {user}", account=account, user=user)
    return int(user.version)


def checked_account(account: str) -> str:
    """Raises Refused for what would have to be written in quotes at every client."""
    name = account.strip()
    if not _NAME.fullmatch(name) or name.startswith("pg_") or name in _TAKEN_WORDS:
        raise Refused(
            say("“{account}” is no name for an account: small letters a to z, digits, _ - and . only.", account=name)
        )
    return name


def checked_password(password: str) -> str:
    """Raises Refused for one that is too short, or could not be typed again."""
    if len(password) < SHORTEST_PASSWORD or not password.isprintable() or password != password.strip():
        raise Refused(
            say("A password has {shortest} characters at least, and no blank at its ends.", shortest=SHORTEST_PASSWORD)
        )
    return password


def keep_accounts() -> None:
    """Has the server follow what the open change wrote of users: their group, whether they may connect.

    Raises Refused, and nothing is written, when the connected account may not do that.
    """
    if is_sqlite():
        return
    users = {str(user.account): user for user in User.select().where(User.account.is_null(False))}
    written = current_change().entries_of(User.noun())
    gone = {str(entry.old["account"]) for entry in written if entry.old.get("account")} - users.keys()
    if not users and not gone:
        return
    ours = groups()
    held = _accounts([*users, *gone])
    for account, user in users.items():
        if account not in held:
            raise Refused(
                say(
                    "The server has no account “{account}” any more, so nothing was changed; make {user} another one.",
                    account=account,
                    user=user,
                )
            )
        _follow(account, held[account], {ours[user.role]} if user.active else set(), set(ours.values()))
    for account in sorted(gone & held.keys()):
        if account == connected_account():
            raise Refused(say("You are connected by “{account}”; another administrator removes it.", account=account))
        _follow(account, held[account], set(), set(ours.values()))
        if not _is_used_elsewhere(held[account], set(ours.values())):
            _drop(account)


def _follow(account: str, held: Account, wanted: set[str], ours: set[str]) -> None:
    who = quoted(account)
    leaves, joins = sorted(held.groups & ours - wanted), sorted(wanted - held.groups)
    may_touch_login = not _is_used_elsewhere(held, ours)
    steps = [f"REVOKE {quoted(group)} FROM {who}" for group in leaves]
    steps += [f"GRANT {quoted(group)} TO {who}" for group in joins]
    if may_touch_login and held.can_login != bool(wanted):
        steps.append(f"ALTER ROLE {who} {'LOGIN' if wanted else 'NOLOGIN'}")
    for step in steps:
        _try(step, [f"{each};" for each in steps])


def _drop(account: str) -> None:
    """One that owns something stays, but lets nobody in."""
    try:
        with database.atomic():
            do(f"DROP ROLE {quoted(account)}")
    except DatabaseError as error:
        if is_denied(error):
            raise _not_let([f"DROP ROLE {quoted(account)};"]) from error


def _is_used_elsewhere(held: Account, ours: set[str]) -> bool:
    return held.is_more or bool(held.groups - ours)


def _accounts(names: list[str]) -> dict[str, Account]:
    rows = database.execute_sql(
        "SELECT r.rolname::text, r.rolcanlogin, r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication"
        " OR EXISTS (SELECT 1 FROM pg_database d WHERE d.datdba = r.oid), ARRAY(SELECT g.rolname::text"
        " FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid)"
        " FROM pg_roles r WHERE r.rolname = ANY(%s)",
        (names,),
    ).fetchall()
    return {name: Account(can_login, is_more, frozenset(member_of)) for name, can_login, is_more, member_of in rows}


def _verifier(account: str, password: str) -> str:
    """What the server keeps: computed here, so that the password stands in no statement and no log of the server."""
    made: bytes = database.connection().pgconn.encrypt_password(password.encode(), account.encode(), b"scram-sha-256")
    return made.decode()


def _account_of(user: User) -> str:
    if not user.account:
        raise Refused(say("{user} has no account on the server.", user=user))
    return str(user.account)


def _refuse_others() -> None:
    rights.refuse_all_but_administrators(current_change().by, say("give accounts"))
    if is_sqlite():
        raise Refused(say("Accounts belong to a server; this database is a file."))


def _try(statement: str, by_hand: list[str]) -> None:
    try:
        do(statement)
    except DatabaseError as error:
        if is_denied(error):
            raise _not_let(by_hand) from error
        raise


def _not_let(by_hand: list[str]) -> Refused:
    return Refused(
        say(
            "The server does not let you manage accounts, so nothing was changed; its administrator runs: {sql}",
            sql=" ".join(by_hand),
        )
    )


after_writing(User.noun(), keep_accounts)
