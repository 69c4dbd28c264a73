"""Reads .msg files, as Outlook saves a mail: an OLE file with a stream for each property (MS-OXMSG).

By olefile, which is here already: extract-msg is under the GPL, and the others are years old.
"""

import io
import re
from datetime import datetime, timedelta
from typing import Any

import olefile

from crm_desktop.models.mails.eml import MOST_RECIPIENTS, decoded, read_eml
from crm_desktop.models.mails.html_text import text_of_html
from crm_desktop.models.mails.mail import Address, Attachment, Mail
from crm_desktop.models.mails.rtf_text import text_of_rtf
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

_SUBJECT, _BODY, _HTML, _RTF, _HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
_SENDER_NAME, _SENDER_EMAIL, _SENDER_SMTP, _ON_BEHALF = 0x0C1A, 0x0C1F, 0x5D01, 0x5D02
_NAME, _EMAIL, _SMTP = 0x3001, 0x3003, 0x39FE
_FILE_NAME, _LONG_FILE_NAME, _DATA = 0x3704, 0x3707, 0x3701
_SENT, _DELIVERED = 0x0039, 0x0E06
_UNICODE, _BYTES, _TEXT, _TIME = 0x001F, 0x0102, 0x001E, 0x0040
_PROPERTIES = "__properties_version1.0"
_EPOCH = datetime(1601, 1, 1)
_MOST_ATTACHMENTS = 200


def read_msg(content: bytes, name: str) -> Mail:
    """The mail. Raises Refused for a file that Outlook has not made, or that is damaged."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            return _mail(_Box(ole, []))
    except Refused:
        raise
    except Exception as error:  # olefile and damaged files: OSError, struct.error, IndexError, RecursionError…
        raise Refused(
            say("{name} is damaged or was not saved by Outlook, so the mail cannot be read.", name=name)
        ) from error


class _Box:
    """One folder of the file: the mail itself, a recipient or an attachment."""

    def __init__(self, ole: Any, path: list[str]) -> None:
        self._ole, self._path = ole, path

    def text(self, *properties: int) -> str:
        """The first of these properties that says anything."""
        for number in properties:
            wide = self._stream(number, _UNICODE)
            said = wide.decode("utf-16-le", "replace") if wide else decoded(self._stream(number, _TEXT), "")
            if said.strip("\0 \r\n"):
                return said.strip("\0").replace("\r\n", "\n").strip()
        return ""

    def content(self, number: int) -> bytes:
        """A property that is no text."""
        return self._stream(number, _BYTES)

    def boxes(self, beginning: str) -> "list[_Box]":
        """The folders whose names begin so, in order."""
        depth = len(self._path) + 1
        names = {
            entry[depth - 1]
            for entry in self._ole.listdir(streams=True, storages=True)
            if len(entry) >= depth and entry[: depth - 1] == self._path and entry[depth - 1].startswith(beginning)
        }
        return [_Box(self._ole, [*self._path, name]) for name in sorted(names)]

    def moment(self, *numbers: int) -> datetime | None:
        """A time: hundred nanoseconds since 1601, in the table of the properties that have no stream."""
        table = self._read([*self._path, _PROPERTIES])
        for number in numbers:
            tag = (number << 16 | _TIME).to_bytes(4, "little")
            for at in range(32 if not self._path else 24 if len(self._path) else 8, len(table) - 15, 16):
                ticks = int.from_bytes(table[at + 8 : at + 16], "little")
                if table[at : at + 4] == tag and 0 < ticks < 2**62:
                    return (_EPOCH + timedelta(microseconds=ticks // 10)).replace(microsecond=0)
        return None

    def within(self, name: str) -> "_Box | None":
        """A mail that is an attachment of this one."""
        path = [*self._path, name]
        return _Box(self._ole, path) if self._ole.exists(path) else None

    def _stream(self, number: int, kind: int) -> bytes:
        return self._read([*self._path, f"__substg1.0_{number:04X}{kind:04X}"])

    def _read(self, path: list[str]) -> bytes:
        if not self._ole.exists(path) or self._ole.get_type(path) != olefile.STGTY_STREAM:
            return b""
        with self._ole.openstream(path) as stream:
            return bytes(stream.read())


def _mail(box: _Box) -> Mail:
    headers = read_eml(box.text(_HEADERS).encode("utf-8", "replace"))  # as they came over the net, if they did
    sender = _address(box.text(_SENDER_SMTP, _ON_BEHALF), box.text(_SENDER_EMAIL), box.text(_SENDER_NAME))
    recipients = [
        _address(one.text(_SMTP), one.text(_EMAIL), one.text(_NAME))
        for one in box.boxes("__recip_version1.0_")[:MOST_RECIPIENTS]
    ]
    return Mail(
        " ".join(box.text(_SUBJECT).split()) or headers.subject,
        sender if sender and "@" in sender.email else headers.sender or sender,
        tuple(dict.fromkeys(found for found in recipients if found)) or headers.recipients,
        box.moment(_SENT, _DELIVERED) or headers.at,
        _body(box),
        tuple(made for one in box.boxes("__attach_version1.0_")[:_MOST_ATTACHMENTS] if (made := _attachment(one))),
    )


def _address(smtp: str, email: str, name: str) -> Address | None:
    """Within one Exchange server `email` is a path such as /O=ACME/…; then only the name tells who it is."""
    found = next((text for text in (smtp, email, name) if re.fullmatch(r"[^\s@/]+@[^\s@]+", text)), "")
    return Address(found, name if name != found else "") if found else None


def _body(box: _Box) -> str:
    said = box.text(_BODY)
    if said:
        return said
    html = box.content(_HTML)
    return text_of_html(decoded(html, "")) if html else text_of_rtf(box.content(_RTF))


def _attachment(box: _Box) -> Attachment | None:
    name = box.text(_LONG_FILE_NAME, _FILE_NAME, _NAME) or "attachment"
    content = box.content(_DATA)
    if content:
        return Attachment(name, content)
    inner = box.within("__substg1.0_3701000D")
    if inner is None:
        return None
    mail = _mail(inner)
    lines = [f"From: {mail.sender or ''}", f"To: {', '.join(map(str, mail.recipients))}", f"Subject: {mail.subject}"]
    return Attachment(f"{name.removesuffix('.msg')}.txt", "\n".join([*lines, "", mail.text]).encode())
