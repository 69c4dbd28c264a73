"""Where one works: the database that was named, the user's own, or the demo's."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from crm_desktop.models.places import is_database, is_server
from crm_desktop.models.refusals import UnreadableFile, WrongCall
from crm_desktop.models.wording import say

OWN, DEMO = "crm.crmdb", "demo.crmdb"


class Start(NamedTuple):
    """What the window begins with."""

    place: str
    demo: bool = False
    files: Sequence[Path] = ()
    """Handed over by the system or typed: lists to import, mails to keep."""
    is_named: bool = False
    """Somebody said which database; otherwise the window asks where there is none yet."""
    must_be_there: bool = False
    """It is to be opened, and not made where it is missing."""


def start(database: str | None, demo: bool, words: Sequence[str]) -> Start:
    """What to open, and with which files. Raises WrongCall when two databases are named."""
    files = [Path(word) for word in words]
    databases = [file for file in files if is_database(file)]
    if len(databases) > 1 or (databases and database):
        raise WrongCall(say("One window has one database; name one of them."))
    others = tuple(file for file in files if file not in databases)
    if databases:
        return Start(str(databases[0]), False, others, is_named=True, must_be_there=True)
    named = named_database(database)
    try:
        place = database_for(named, demo)
    except UnreadableFile:
        if named is None:
            raise
        place = named  # the window says what is wrong with it, and offers others
    return Start(place, demo, others, is_named=demo or named is not None)


def named_database(option: str | None) -> str | None:
    """What `--database` says, or else the variable CRM_DATABASE."""
    return option or os.environ.get("CRM_DATABASE") or None


def database_for(named: str | None, demo: bool) -> str:
    """The path or URL to work on. With `demo` a named one, if it is empty or holds the demo; else the demo's own.

    Opens nothing for longer than it takes to see that. Raises Refused when the named one cannot be opened.
    """
    if not demo:
        return named or own_database()
    if named and _is_for_demo(named):
        return named
    return str(_folder() / DEMO)


def own_database() -> str:
    """The user's own, in the platform's folder; there once somebody has worked in it."""
    return str(_folder() / OWN)


def demo_database() -> str:
    """The one that holds invented data."""
    return str(_folder() / DEMO)


def fill_demo_into(path_or_url: str, today: date) -> None:
    """Makes the demo there, unless it is there already."""
    from crm_desktop.models.database import close_database, open_database, spoken_errors
    from crm_desktop.models.demo import fill_when_empty

    open_database(path_or_url)
    try:
        with spoken_errors(path_or_url):
            fill_when_empty(today)
    finally:
        close_database()


def _is_for_demo(named: str) -> bool:
    if not is_server(named) and not Path(named).expanduser().exists():
        return True
    # The window is painted before anything of the business is read.
    from crm_desktop.models.database import close_database, open_database
    from crm_desktop.models.demo import is_demo, is_empty

    open_database(named)
    try:
        return is_empty() or is_demo()
    finally:
        close_database()


def _folder() -> Path:
    import platformdirs

    folder = platformdirs.user_data_path("CRM Desktop", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        raise UnreadableFile(
            say(
                "The folder {folder} cannot be made ({reason}); name another database with --database.",
                folder=folder,
                reason=reason,
            )
        ) from error
    return folder
