"""A mail as it was read from a file, whichever program had saved it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Address:
    """Somebody's address, with the name that the mail gives."""

    email: str
    name: str = ""

    def __str__(self) -> str:
        """As a mail shows it."""
        return f"{self.name} <{self.email}>" if self.name else self.email


@dataclass(frozen=True)
class Attachment:
    """A file that came with a mail."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Mail:
    """What we keep of a mail; `at` is UTC without a zone, None when the mail does not say when it was."""

    subject: str = ""
    sender: Address | None = None
    recipients: tuple[Address, ...] = ()
    at: datetime | None = None
    text: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def says_anything(self) -> bool:
        """False for what is no mail at all."""
        return bool(self.sender or self.recipients or (self.at and self.subject))
