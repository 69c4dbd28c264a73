"""Automatic backups: one a day, so many days and weeks of them, each database in a folder of its own."""

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from crm_desktop.models.database import database, is_sqlite
from crm_desktop.models.keeping.backup import back_up
from crm_desktop.models.refusals import Refused, UnreadableFile
from crm_desktop.models.wording import say

Kind = Literal["automatic", "by-hand", "before-restore"]
# Those that somebody asked for, and those that a restore replaced: the latest few of each.
OTHERS_KEPT = 5
LEFTOVER_SECONDS = 24 * 60 * 60
_NAME = re.compile(r"-(\d{4}-\d\d-\d\d-\d{6})(?:-(by-hand|before-restore))?\.crmdb")


@dataclass(frozen=True)
class Plan:
    """Where backups go and how many are kept."""

    folder: Path
    days: int = 7
    weeks: int = 4


@dataclass(frozen=True)
class Backup:
    """One file of the folder; when it was made and why stands in its name."""

    path: Path
    at: datetime
    kind: Kind
    size: int


def folder_of(plan: Plan, path: str) -> Path:
    """Where the backups of the database at `path` are: two of the same name are kept apart."""
    file = Path(path).expanduser().resolve()
    return plan.folder / f"{file.stem[:40]}-{zlib.crc32(str(file).encode()):08x}"


def folder_of_open(plan: Plan) -> Path:
    """Where those of the open database are. Raises Refused for a server."""
    if not is_sqlite():
        raise Refused(say("This database is on a server; whoever runs the server makes its backups."))
    return folder_of(plan, str(database.database))


def backups_in(folder: Path) -> list[Backup]:
    """The latest first; files of other names are nobody's backups. Raises UnreadableFile without the right to look."""
    try:
        found = [_backup(path) for path in folder.iterdir()] if folder.is_dir() else []
    except OSError as error:
        raise UnreadableFile(say("The folder {folder} for backups cannot be read.", folder=folder)) from error
    return sorted((backup for backup in found if backup), key=lambda backup: backup.at, reverse=True)


def back_up_when_due(plan: Plan, now: datetime) -> Backup | None:
    """Makes the backup of the day, then removes what is no longer to be kept; None when there is one of today."""
    folder = folder_of_open(plan)
    if any(one.at.date() == now.date() for one in backups_in(folder) if one.kind == "automatic"):
        return None
    made = back_up_into(plan, now, "automatic")
    remove_superfluous(folder, plan)
    return made


def back_up_into(plan: Plan, now: datetime, kind: Kind) -> Backup:
    """One more backup in the folder. Raises Refused in one sentence when it cannot be; nothing is removed then."""
    folder = folder_of_open(plan)
    if not plan.folder.is_dir():
        raise UnreadableFile(
            say("The folder {folder} for backups is not there; connect its disk or choose another.", folder=plan.folder)
        )
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UnreadableFile(
            say("Backups cannot be written to {folder}; choose another folder.", folder=plan.folder)
        ) from error
    path = folder / name_of(Path(database.database).stem, now, kind)
    return Backup(path, now.replace(microsecond=0), kind, back_up(path))


def name_of(stem: str, now: datetime, kind: Kind) -> str:
    """The name of a backup made now."""
    return f"{stem[:40]}-{now:%Y-%m-%d-%H%M%S}{'' if kind == 'automatic' else f'-{kind}'}.crmdb"


def superfluous(backups: Iterable[Backup], days: int, weeks: int) -> list[Backup]:
    """What goes: automatic ones beyond the last of each kept day and week, others beyond the latest few.

    The latest of all always stays.
    """
    latest = sorted(backups, key=lambda backup: backup.at, reverse=True)
    automatic = [backup for backup in latest if backup.kind == "automatic"]
    by_day = {backup.at.date(): backup for backup in reversed(automatic)}
    by_week = {backup.at.isocalendar()[:2]: backup for backup in reversed(automatic)}
    kept = {by_day[day].path for day in sorted(by_day, reverse=True)[: max(days, 1)]}
    kept |= {by_week[week].path for week in sorted(by_week, reverse=True)[: max(weeks, 0)]}
    for kind in ("by-hand", "before-restore"):
        kept |= {backup.path for backup in [one for one in latest if one.kind == kind][:OTHERS_KEPT]}
    return [backup for backup in latest if backup.path not in kept]


def remove_superfluous(folder: Path, plan: Plan) -> None:
    """Removes them, and what a crash left half written; a file that is held elsewhere stays until the next time."""
    backups = backups_in(folder)
    if not backups:
        return
    leftovers = [
        path for path in folder.glob(".*.crmdb*")
        if backups[0].at.timestamp() - path.stat().st_mtime > LEFTOVER_SECONDS
    ]  # fmt: skip
    for path in [backup.path for backup in superfluous(backups, plan.days, plan.weeks)] + leftovers:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue


def _backup(path: Path) -> Backup | None:
    found = _NAME.search(path.name)
    if found is None or path.name.startswith(".") or found.end() != len(path.name):
        return None
    try:
        at = datetime.strptime(found[1], "%Y-%m-%d-%H%M%S")
        kind: Kind = found[2] or "automatic"  # type: ignore[assignment]
        return Backup(path, at, kind, path.stat().st_size)
    except (ValueError, OSError):
        return None
