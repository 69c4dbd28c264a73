"""Reads a list off the GUI thread: a file, or what was pasted; with what was found in it, and whether it is known."""

from dataclasses import dataclass, replace
from pathlib import Path

from crm_desktop.background import report_progress
from crm_desktop.dialogs.import_steps.columns_found import Columns, look_at
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.known_files import imported_before
from crm_desktop.models.imports.refused_rows import list_of
from crm_desktop.models.imports.spreadsheet import Table, read_pasted, read_table
from crm_desktop.models.places import name_of
from crm_desktop.models.users import User
from crm_desktop.models.wording import say
from crm_desktop.views import formats


@dataclass(frozen=True)
class Source:
    """Where a list comes from: a file with its sheet and password, or pasted text."""

    path: Path | None = None
    pasted: str = ""
    sheet: str | None = None
    password: str | None = None

    @property
    def name(self) -> str:
        """As it is called while it is read."""
        return name_of(self.path) if self.path is not None else say("what was copied")

    def table(self) -> Table:
        """Reads it. Raises UnreadableFile; PasswordNeeded when it opens with a password."""
        if self.path is None:
            return read_pasted(self.pasted)
        return read_table(self.path, self.sheet, report_progress, self.password)


@dataclass(frozen=True)
class Reading:
    """A list that was read."""

    columns: Columns
    warning: str
    users: tuple[tuple[int, str], ...]


def read_list(source: Source, kind: str) -> Reading:
    """Everything that the first two steps show."""
    return look_anew(source, source.table(), kind)


def look_anew(source: Source, table: Table, kind: str) -> Reading:
    """The same table as records of another kind."""
    columns = look_at(table, kind, None, ImportChoices())
    active = User.select().where(User.active).order_by(User.name)
    return Reading(columns, _warning(source, kind), tuple((user.id, user.name) for user in active))


def list_name_of(source: Source) -> str | None:
    """Said, not asked: a list is called like its file until somebody knows better."""
    return list_of(source.path) if source.path is not None else None


def with_list_name(choices: ImportChoices, kind: str) -> ImportChoices:
    """Only leads come from a list."""
    return choices if kind == "leads" else replace(choices, list_name=None)


def _warning(source: Source, kind: str) -> str:
    held = imported_before(source.path, kind) if source.path is not None else None
    if held is None:
        return ""
    return say(
        "This very file was imported on {date}; only what is new in it counts.",
        date=formats.date_text(held.created_on.date()),
    )
