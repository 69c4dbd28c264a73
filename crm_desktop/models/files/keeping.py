"""Keeping files with records, reading them again, and letting them go."""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from peewee import JOIN

from crm_desktop.models.activities import Activity
from crm_desktop.models.activities.log import LINKS, Linked, refuse_converted_leads
from crm_desktop.models.changes import ChangeEntry, current_change
from crm_desktop.models.files.kept_file import LARGEST, FileContent, FileLink, KeptFile
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from crm_desktop.models.wording import listed, say

UNNAMED = "file"
LONGEST_NAME = 200
_FORBIDDEN = '<>:"/\\|?*'


@dataclass(frozen=True)
class FileRow:
    """A kept file as a page lists it."""

    id: int
    name: str
    size: int
    at: datetime
    by: str = ""


def keep_file(name: str, content: bytes, links: Iterable[Linked], activity: Activity | None = None) -> KeptFile:
    """A file on the records that `links` name as (kind, id). A deed: inside a change.

    Raises Refused for one that is empty or too large, and for a converted lead.
    """
    called = safe_name(name)
    if not content:
        raise Refused(say("{called} is empty, so there is nothing to keep.", called=called))
    refuse_large(called, len(content))
    records = _records(links)
    number = hashlib.sha256(content).hexdigest()
    for record in records:
        if _holds(record, called, number):
            raise Refused(say("{called} is kept with {record} already.", called=called, record=record))
    if FileContent.get_or_none(FileContent.hash == number) is None:
        FileContent.create(hash=number, content=content)
    opened = current_change()
    kept: KeptFile = KeptFile.create(name=called, size=len(content), hash=number, activity=activity, owner=opened.by)
    for record in records:
        FileLink.create(file=kept, **{record.noun(): record})
    whom = (
        listed([str(record) for record in records[:2]])
        if len(records) < 3
        else say("{count} records", count=len(records))
    )
    opened.sentence = say("Kept {called} with {whom}", called=called, whom=whom)
    return kept


def delete_file(file_id: int) -> None:
    """Takes a file off every record it hangs on; Undo brings it back."""
    kept = KeptFile.find(file_id)
    current_change().sentence = say("Deleted the file {kept}", kept=kept)
    kept.delete_instance()


def files_of(kind: str, record_id: int) -> list[FileRow]:
    """The files of one record, the latest first, without their bytes."""
    query: Any = (
        KeptFile.select(KeptFile, User).join_from(KeptFile, FileLink).join_from(KeptFile, User, JOIN.LEFT_OUTER)
    )
    found = query.where(getattr(FileLink, kind) == record_id).order_by(KeptFile.created_on.desc(), KeptFile.id.desc())
    return [
        FileRow(each.id, each.name, each.size, each.created_on, each.owner.name if each.owner else "") for each in found
    ]


def content_of(file_id: int) -> tuple[str, bytes]:
    """Name and bytes of a kept file."""
    kept = KeptFile.find(file_id)
    held = FileContent.get_or_none(FileContent.hash == kept.hash)
    if held is None or len(held.content) != kept.size:
        raise Refused(say("The content of {kept} is missing from the database; a backup may still hold it.", kept=kept))
    return kept.name, bytes(held.content)


def forget_contents() -> int:
    """Drops bytes that no file has and no change of the history could bring back; answers how many contents went."""
    used = KeptFile.select(KeptFile.hash)
    rows: Any = FileContent.select(FileContent.hash).where(FileContent.hash.not_in(used)).tuples()
    gone = [number for (number,) in rows]
    if not gone:
        return 0
    entries: Any = ChangeEntry.select().where(ChangeEntry.record == KeptFile.noun())
    told = {value for entry in entries for side in (entry.old, entry.new) for value in side.values()}
    doomed = [number for number in gone if number not in told]
    return int(FileContent.delete().where(FileContent.hash.in_(doomed)).execute())


def refuse_large(name: str, size: int) -> None:
    """Raises Refused for a file that is larger than we keep."""
    if size > LARGEST:
        raise Refused(
            say(
                "{name} has {size:,.0f} MB; files up to {largest} MB are kept, since every backup of the"
                " database carries them. Keep a link to it in a note instead.",
                name=name,
                size=size / 1e6,
                largest=LARGEST // 1_000_000,
            )
        )


def safe_name(name: str) -> str:
    """The last part of the name, without what no file system takes: somebody else may have chosen it."""
    # A Mac hands letters over in two parts.
    name = unicodedata.normalize("NFC", name)
    last = PureWindowsPath(PurePosixPath(name.replace("\\", "/")).name).name
    plain = "".join(
        "_" if sign in _FORBIDDEN else sign for sign in last if not unicodedata.category(sign).startswith("C")
    )
    plain = " ".join(plain.split()).strip(". ")
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > LONGEST_NAME:
        room = LONGEST_NAME - len(ending) - 1
        plain = f"{stem[:room]}.{ending}" if dot and room > 100 else plain[:LONGEST_NAME]
    return plain or UNNAMED


def _records(links: Iterable[Linked]) -> list[Any]:
    records = []
    for noun, record_id in dict.fromkeys(links):
        if noun not in LINKS:
            raise Refused(say("A file is not kept with a {noun}.", noun=say(noun)))
        records.append(record_kinds()[noun].find(record_id))
    refuse_converted_leads(records)
    return records


def _holds(record: Any, name: str, number: str) -> bool:
    query = KeptFile.select(KeptFile.id).join(FileLink)
    return bool(
        query.where(
            getattr(FileLink, record.noun()) == record.id, KeptFile.hash == number, KeptFile.name == name
        ).exists()
    )
