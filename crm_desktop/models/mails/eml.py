"""Reads .eml files by the standard library's parser, whatever is broken in their headers and encodings.

The parser's modern policy raises on some headers that real mails have, so the plain one is used and each part decoded
here, on its own: what cannot be decoded costs that part only.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

from charset_normalizer import from_bytes

from crm_desktop.models.mails.html_text import text_of_html
from crm_desktop.models.mails.mail import Address, Attachment, Mail

_ADDRESS = re.compile(r"[^\s<>,;:\"']+@[^\s<>,;:\"']+")
MOST_RECIPIENTS = 500
_MOST_PARTS = 1_000
_FEW_WORDS = 200


def read_eml(content: bytes) -> Mail:
    """The mail; empty where it says nothing that can be read."""
    message = message_from_bytes(content.lstrip(b"\r\n \t\xef\xbb\xbf"))
    senders = _addresses(message, "From") or _addresses(message, "Sender")
    recipients = [address for name in ("To", "Cc", "Bcc") for address in _addresses(message, name)]
    texts, attachments = _parts(message)
    return Mail(
        _header(message, "Subject"),
        senders[0] if senders else None,
        tuple(dict.fromkeys(recipients[:MOST_RECIPIENTS])),
        moment_of(_header(message, "Date")),
        "\n\n".join(text for text in texts if text).strip(),
        tuple(attachments),
    )


def words_of(header: str) -> str:
    """The text of a header, its encoded words decoded as far as they can be."""
    raw = header.encode("utf-8", "surrogateescape")
    text = decoded(raw, "")
    try:
        parts = decode_header(re.sub(r"\r?\n[ \t]+", " ", text))
    except (HeaderParseError, ValueError):
        return " ".join(text.split())
    said = "".join(part if isinstance(part, str) else decoded(part, charset or "") for part, charset in parts)
    return " ".join(said.split())


def decoded(content: bytes, charset: str) -> str:
    """Text in the encoding that it says it has, or else in the one that it looks like."""
    for name in (charset, "utf-8"):
        try:
            return content.decode(name)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    # Of a few words nothing can be told but that Windows wrote most of them.
    best = from_bytes(content[:20_000]).best() if len(content) > _FEW_WORDS else None
    return content.decode(best.encoding if best else "cp1252", "replace")


def moment_of(text: str) -> datetime | None:
    """The moment in UTC; None for a date that is none."""
    try:
        found = parsedate_to_datetime(text)
        return (found.astimezone(UTC) if found.tzinfo else found).replace(tzinfo=None, microsecond=0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _header(message: Message, name: str) -> str:
    return words_of(next(iter(_raw(message, name)), ""))


def _raw(message: Message, name: str) -> list[str]:
    """The headers of this name as they stand in the file, bytes beyond ASCII as surrogates."""
    return [str(value) for key, value in message.raw_items() if key.lower() == name.lower()]


def _addresses(message: Message, name: str) -> list[Address]:
    raw = _raw(message, name)
    found = []
    for shown, address in getaddresses(raw):
        met = _ADDRESS.search(address)
        if met:
            found.append(Address(met[0].strip("."), words_of(shown) if shown != met[0] else ""))
    if not found:  # headers that the parser gives up on still hold addresses
        found = [Address(address) for text in raw for address in _ADDRESS.findall(words_of(text))]
    return found


def _parts(message: Message) -> tuple[list[str], list[Attachment]]:
    plain: list[str] = []
    rich: list[str] = []
    files: list[Attachment] = []
    for part in _leaves(message):
        kind, name = part.get_content_type(), _file_name(part)
        if part.is_multipart():  # a mail within the mail
            files.append(Attachment(name or "mail.eml", _whole(part)))
            continue
        content = _payload(part)
        is_text = kind in ("text/plain", "text/html") and part.get_content_disposition() != "attachment" and not name
        if is_text:
            text = decoded(content, part.get_content_charset() or "")
            (plain if kind == "text/plain" else rich).append(text)
        elif content and not _is_picture_of_the_text(part):
            files.append(Attachment(name or f"attachment.{part.get_content_subtype()}", content))
    texts = [text.replace("\r\n", "\n").strip() for text in plain]
    return texts if any(texts) else [text_of_html(text) for text in rich], files


def _leaves(message: Message) -> Iterator[Message]:
    """The parts from left to right; forwarded mails stay whole."""
    waiting, count = [message], 0
    while waiting and count < _MOST_PARTS:
        part = waiting.pop()
        count += 1
        inner: Any = part.get_payload()
        if isinstance(inner, list) and part.get_content_maintype() != "message":
            waiting.extend(reversed(inner))
        else:
            yield part


def _payload(part: Message) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError):
        content = None
    return content if isinstance(content, bytes) else b""


def _whole(part: Message) -> bytes:
    inner: Any = part.get_payload()
    try:
        return bytes(inner[0].as_bytes())
    except (UnicodeError, LookupError, TypeError, ValueError, AttributeError):
        return b""


def _file_name(part: Message) -> str:
    try:
        return words_of(part.get_filename("") or "")
    except (ValueError, TypeError, LookupError, AttributeError):
        return ""


def _is_picture_of_the_text(part: Message) -> bool:
    """A logo in a signature: shown within the text, and no file that anybody sent."""
    inline = part.get_content_disposition() != "attachment"
    return inline and part.get_content_maintype() == "image" and "Content-ID" in part
