"""Where one works: the database that was named, the user's own, or the demo's."""

import os
from datetime import date
from pathlib import Path

import platformdirs

from crm_desktop.models.database import close_database, is_server, open_database
from crm_desktop.models.refusals import UnreadableFile

OWN, DEMO = "crm.crmdb", "demo.crmdb"


def named_database(option: str | None) -> str | None:
    """What `--database` says, or else the variable CRM_DATABASE."""
    return option or os.environ.get("CRM_DATABASE") or None


def database_for(named: str | None, demo: bool) -> str:
    """The path or URL to work on. With `demo` a named one, if it is empty or holds the demo; else the demo's own.

    Opens nothing for longer than it takes to see that. Raises Refused when the named one cannot be opened.
    """
    if not demo:
        return named or str(_folder() / OWN)
    if named and _is_for_demo(named):
        return named
    return str(_folder() / DEMO)


def fill_demo_into(path_or_url: str, today: date) -> None:
    """Makes the demo there, unless it is there already."""
    from crm_desktop.models.demo import fill_when_empty

    open_database(path_or_url)
    try:
        fill_when_empty(today)
    finally:
        close_database()


def _is_for_demo(named: str) -> bool:
    if not is_server(named) and not Path(named).expanduser().exists():
        return True
    from crm_desktop.models.demo import is_demo, is_empty

    open_database(named)
    try:
        return is_empty() or is_demo()
    finally:
        close_database()


def _folder() -> Path:
    folder = platformdirs.user_data_path("CRM Desktop", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        raise UnreadableFile(
            f"The folder {folder} cannot be made ({reason}); name another database with --database."
        ) from error
    return folder
