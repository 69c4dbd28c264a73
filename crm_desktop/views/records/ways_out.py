"""Where a value leads: a phone is called, an e-mail written to, a website visited, a record opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from PySide6.QtCore import QUrl

from crm_desktop.models.folding import digits_of
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say

E_MAILS = ("email", "email_2")
PHONES = ("phone", "phone_2", "mobile")
ADDRESS = ("street", "postal_code", "city", "state", "country")
# Known to everybody, needs no account, and works in every browser.
MAP = "https://www.openstreetmap.org/search?query="
MOST_OF_ADDRESS = 300
PAGES = ("lead", "person", "company", "opportunity")


@dataclass(frozen=True)
class WayOut:
    """One click from a value to where it leads: a record of ours, or something outside."""

    text: str
    icon: str
    url: str = ""
    link: Link | None = None


def way_out(name: str, value: Any) -> WayOut | None:
    """Where the value of a field leads; None for nowhere."""
    if isinstance(value, Link):
        return WayOut(say("Open {value}", value=value.name), "forward", link=value) if value.kind in PAGES else None
    if not isinstance(value, str) or not value.strip():
        return None
    if name in E_MAILS:
        return WayOut(say("Write to {value}", value=value), "email", mail_url(value))
    if name in PHONES:
        return WayOut(say("Call {value}", value=value), "call", phone_url(value))
    if name == "link" and (url := link_url(value)):
        return WayOut(say("Open {value}", value=value), "web", url)
    if name == "website" and (url := web_url(value)):
        return WayOut(say("Visit {value}", value=value), "web", url)
    return None


def map_of(address: Sequence[object]) -> WayOut | None:
    """Where these parts of an address are; None without a street, code or city: a country alone is no place."""
    parts = [" ".join(str(part).split()) for part in address if part]
    if not any(address[:3]):
        return None
    said = ", ".join(parts)[:MOST_OF_ADDRESS]
    return WayOut(say("Show on a map"), "place", MAP + quote(said, safe=""))


def mail_url(address: str) -> str:
    """For the mail program; nothing but an address, whatever somebody typed."""
    return f"mailto:{quote(address.strip(), safe='@+')}"


def phone_url(number: str) -> str:
    """For the telephone program: digits, with the plus of a country code."""
    plus = "+" if number.strip().startswith("+") else ""
    return f"tel:{plus}{digits_of(number)}"


def link_url(link: str) -> str:
    """Where a link of an own field leads: a page, or somebody to write to or to call."""
    scheme, _, rest = link.strip().partition(":")
    if scheme.lower() == "mailto":
        return mail_url(rest)
    return phone_url(rest) if scheme.lower() == "tel" else web_url(link)


def web_url(address: str) -> str:
    """The page's address; "" for what is no web address, such as a script or a file."""
    text = address.strip()
    whole = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(whole)
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or "." not in (parts.hostname or ""):
        return ""
    return QUrl(whole).toString()
