"""Logging a mail: which way it went, whom it is about, and the files that came with it."""

from contextlib import suppress
from typing import Any

from crm_desktop.models.activities import Activity, ActivityLink, log_activity
from crm_desktop.models.activities.engagement import derive_engagement
from crm_desktop.models.activities.log import Linked
from crm_desktop.models.changes import current_change
from crm_desktop.models.files import keep_file
from crm_desktop.models.files.keeping import safe_name
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import Lead
from crm_desktop.models.mails.mail import Mail
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import same
from crm_desktop.models.users import User
from crm_desktop.models.wording import say

# Whoever writes to a whole town is not in conversation with each of them.
MOST_LINKED = 20
# Years of quoted replies; the whole mail is kept as a file then.
LONGEST_TEXT = 100_000
# So many words tell whether a mail is the same.
_COMPARED = 100
_KINDS = ("person", "lead", "company")


def log_mail(mail: Mail, beside: Linked, content: bytes = b"", name: str = "") -> Activity:
    """The mail as an activity of this record and of whoever it is about; its attachments are kept as files.

    The mail itself is kept as well when not all of it can be shown. Raises Refused for one that is here already.
    """
    links = [beside, *(link for link in linked_by_address(mail) if link != beside)]
    known = _logged_already(mail)
    if known is not None:
        return _link_also(known, beside)
    cut = len(mail.text) > LONGEST_TEXT
    made = log_activity(
        "email",
        links,
        direction=direction_of(mail, beside),
        subject=mail.subject,
        body=mail.text[:LONGEST_TEXT],
        at=mail.at,
        owner=_user_at(_who_writes(mail)) or None,
    )
    sentence = current_change().sentence
    files = [(one.name, one.content) for one in mail.attachments]
    if content and (cut or not mail.text):
        files.append((name, content))
    names: set[str] = set()
    for called, bytes_of_file in files:
        with suppress(Refused):  # an empty one, or one that an earlier mail brought already
            keep_file(_unlike(called, names), bytes_of_file, [beside], made)
    count = len(names)
    current_change().sentence = sentence + (
        (say(" and kept 1 file") if count == 1 else say(" and kept {count} files", count=count)) if count else ""
    )
    return made


def direction_of(mail: Mail, beside: Linked) -> str:
    """Out when one of us wrote it, in when it came to us; none between ourselves or when nobody is known."""
    writers, readers = _who_writes(mail), {fold(one.email) for one in mail.recipients}
    ours = {fold(user.email) for user in User.select(User.email) if user.email}
    if writers & ours:
        return "none" if readers and readers <= ours else "out"
    if readers & ours:
        return "in"
    theirs = _addresses_of(beside)
    return "in" if writers & theirs else "out" if readers & theirs else "none"


def linked_by_address(mail: Mail) -> list[Linked]:
    """The people, leads and companies whose address the mail names; leads that were converted have become people."""
    users = {fold(user.email) for user in User.select(User.email)}
    wanted = [one.email for one in (*((mail.sender,) if mail.sender else ()), *mail.recipients)]
    keys = {f"e{fold(email)}" for email in wanted if fold(email) not in users}
    found = [(kind, number) for _, kind, number in same(keys, _KINDS)] if keys else []
    leads = [number for kind, number in found if kind == "lead"]
    closed = {lead.id for lead in Lead.select(Lead.id).where(Lead.id.in_(leads), Lead.converted_on.is_null(False))}
    order = {kind: place for place, kind in enumerate(_KINDS)}
    open_ones = {link for link in found if link[0] != "lead" or link[1] not in closed}
    return sorted(open_ones, key=lambda link: (order[link[0]], link[1]))[:MOST_LINKED]


def _logged_already(mail: Mail) -> Activity | None:
    if mail.at is None:
        return None
    subject = " ".join(mail.subject.split())
    query = Activity.select().where(Activity.kind == "email", Activity.at == mail.at, Activity.subject == subject)
    beginning = mail.text.split()[:_COMPARED]
    return next((known for known in query if known.body.split()[:_COMPARED] == beginning), None)


def _link_also(known: Activity, beside: Linked) -> Activity:
    """The mail is here, perhaps on somebody else: an activity is linked, never copied."""
    kind, record_id = beside
    record = record_kinds()[kind].find(record_id)
    link: Any = getattr(ActivityLink, kind)
    if ActivityLink.select().where(ActivityLink.activity == known, link == record_id).exists():
        raise Refused(say("The mail “{known}” is on the timeline of {record} already.", known=known, record=record))
    ActivityLink.create(activity=known, **{kind: record})
    if kind == "lead":
        derive_engagement([record_id])
    current_change().sentence = say("Showed the mail “{known}” with {record}, too", known=known, record=record)
    return known


def _who_writes(mail: Mail) -> set[str]:
    return {fold(mail.sender.email)} if mail.sender else set()


def _user_at(addresses: set[str]) -> User | None:
    for user in User.select():
        if user.email and fold(user.email) in addresses:
            found: User = user
            return found
    return None


def _addresses_of(linked: Linked) -> set[str]:
    kind, record_id = linked
    record: Any = record_kinds()[kind].find(record_id)
    ends = [record.person, record.company] if kind == "opportunity" else [record]
    said = (getattr(one, name, "") for one in ends if one is not None for name in ("email", "email_2"))
    return {fold(text) for text in said if text}


def _unlike(name: str, names: set[str]) -> str:
    """Two attachments of one name are two files."""
    called, count = safe_name(name), 1
    stem, dot, ending = called.rpartition(".")
    while called in names:
        count += 1
        called = f"{stem} ({count}){dot}{ending}" if stem else f"{safe_name(name)} ({count})"
    names.add(called)
    return called
