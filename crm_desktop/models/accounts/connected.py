"""Who is at the other end of the connection, as the server knows it."""

from crm_desktop.models.database import database, is_sqlite, owns_schema
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from crm_desktop.models.wording import say


def has_accounts() -> bool:
    """Is the open database on a server? Asks nobody."""
    return not is_sqlite()


def connected_account() -> str:
    """By which account of the server this thread is connected; "" on a file."""
    return "" if is_sqlite() else str(database.execute_sql("SELECT session_user::text").fetchone()[0])


def connected_user() -> User | None:
    """The user whose account it is; None where the computer's login name tells instead.

    That is so on a file, for the owner of the tables, and for all as long as nobody has an account. Raises Refused for
    an account that is no user's.
    """
    account = connected_account()
    if not account:
        return None
    user: User | None = User.get_or_none(User.account == account)
    if user is not None or owns_schema() or not User.select().where(User.account.is_null(False)).exists():
        return user
    raise Refused(
        say("The account “{account}” is no user's here; an administrator gives it to one in Settings.", account=account)
    )
