"""What is dropped on a record's page: a mail becomes an activity with whom it is about, any other file is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.models.activities.log import Linked
from crm_desktop.models.changes import current_change
from crm_desktop.models.files import keep_file
from crm_desktop.models.files.keeping import refuse_large, safe_name
from crm_desktop.models.mails.logging import log_mail
from crm_desktop.models.mails.reading import read_mail
from crm_desktop.models.places import name_of
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import listed, say

MAIL_ENDINGS = (".eml", ".msg")


@dataclass
class Taken:
    """What became of the files that were dropped; refusals by sentence."""

    mails: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def is_mail_name(name: str) -> bool:
    """Does the name end as mails do?"""
    return name.lower().endswith(MAIL_ENDINGS)


def take_in(kind: str, record_id: int, paths: Sequence[Path]) -> Taken:
    """Mails become activities of this record and of those they are about; other files are kept. A deed.

    One that cannot be taken is told in `refused`, and the others are. Raises Refused when none can.
    """
    record = record_kinds()[kind].find(record_id)
    taken, sentence = Taken(), ""
    for path in paths:
        try:
            name, content = name_of(path), _bytes_of(path)
            if is_mail_name(name):
                sentence = _take_mail(name, content, (kind, record_id), taken)
            else:
                keep_file(name, content, [(kind, record_id)])
                taken.files.append(name)
                sentence = current_change().sentence
        except Refused as refusal:
            taken.refused.append(str(refusal))
    count = len(taken.mails) + len(taken.files)
    if not count:
        raise Refused(" ".join(taken.refused) or say("There is no file to take."))
    if count > 1:
        sentence = say("Took {told} for {record}", told=_told(taken), record=record)
    current_change().sentence = " ".join([sentence + ("." if taken.refused else ""), *taken.refused])
    return taken


def _take_mail(name: str, content: bytes, beside: Linked, taken: Taken) -> str:
    try:
        mail = read_mail(content, safe_name(name))
    except Refused as refusal:
        keep_file(name, content, [beside])
        taken.files.append(name)
        return f"{current_change().sentence}. {refusal}"
    log_mail(mail, beside, content, name)
    taken.mails.append(name)
    return current_change().sentence


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise Refused(say("{path} is a folder; drop the files in it.", path=name_of(path)))
    try:
        refuse_large(path.name, path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise Refused(
            say("{path} cannot be read: {strerror}.", path=name_of(path), strerror=error.strerror or error)
        ) from error


def _told(taken: Taken) -> str:
    said = []
    if taken.mails:
        said.append(say("1 mail") if len(taken.mails) == 1 else say("{count} mails", count=len(taken.mails)))
    if taken.files:
        said.append(say("1 file") if len(taken.files) == 1 else say("{count} files", count=len(taken.files)))
    return listed(said)
