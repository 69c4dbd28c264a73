"""What can be done from anywhere in the program while a database is open."""

from functools import partial
from typing import TYPE_CHECKING

from crm_desktop.views.actions import Action

if TYPE_CHECKING:
    from crm_desktop.session import Session
    from crm_desktop.views.main_window import MainWindow


def session_actions(session: "Session") -> list[Action]:
    """In the order of their menus; those for a lead where leads are used."""

    def is_open() -> bool:
        return session.user is not None

    def page(kind: str) -> partial[None]:
        return partial(_open_page, session, kind)

    lead = Action("lead.quick", "New lead", session.new_lead, "Ctrl+Shift+L", "add", is_open, menu="File", changes=True)
    return [
        *((lead,) if session.uses_leads else ()),
        Action("file.import", "Import…", partial(session.import_files, []), "Ctrl+I", "import", is_open, menu="File",
               changes=True),
        *session.databases.actions(),
        *session.care.actions(),
        Action("edit.history", "History", page("history"), "Ctrl+H", "history", is_open, menu="Edit", group=5),
        Action("help.guidelines", "Guidelines", page("guidelines"), "", "book", is_open, menu="Help"),
        Action("go.activities", "Activities", page("activities"), "", "task", is_open, menu="Go", group=60),
        Action("go.call_runs", "Call runs", page("call_runs"), "", "call", is_open, menu="Go", group=60),
        Action("go.recycle_bin", "Recycle bin", page("recycle_bin"), "Ctrl+Shift+Del", "delete", is_open, menu="Go",
               group=60),
        Action("help.guide", "Guide", lambda: _show_guide(session.window), "F1", "help", menu="Help"),
        Action("help.shortcuts", "Keyboard shortcuts", partial(_show_shortcuts, session), "Ctrl+F1", menu="Help"),
    ]  # fmt: skip


def _open_page(session: "Session", kind: str) -> None:
    session.window.open(kind, 0)


def _show_guide(window: "MainWindow") -> None:
    from crm_desktop.views.guide_window import chapter_of, open_guide

    page = window.page
    open_guide(window, chapter_of((page.topic() if page is not None else "") or window.here))


def _show_shortcuts(session: "Session") -> None:
    from crm_desktop.dialogs.shortcuts import Shortcuts

    window = session.window
    here = [action for offered in window.offered() for action in offered.actions]
    Shortcuts(here, window, window.elsewhere() if session.user is not None else ()).open()
