"""A vCard that is dropped on a record: it fills what is blank, and what differs is only shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.folding import digits_of, fold
from crm_desktop.models.leads.signature import read_contact
from crm_desktop.models.places import name_of
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

LARGEST_CARD = 5_000_000
_PHONES = ("phone", "phone_2", "mobile")
_E_MAILS = ("email", "email_2")


@dataclass(frozen=True)
class CardField:
    """A field that the card knows: by name and label, what stands there, and what the card says."""

    name: str
    label: str
    held: str
    card: str

    @property
    def fills(self) -> bool:
        """Is it blank so far?"""
        return not self.held


def read_card(path: Path) -> dict[str, str]:
    """The fields of the first card of a file. Raises Refused for a file that holds none."""
    try:
        content = path.read_bytes() if path.stat().st_size <= LARGEST_CARD else b""
    except OSError as error:
        raise Refused(
            say("{path} cannot be read: {strerror}.", path=name_of(path), strerror=error.strerror or error)
        ) from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    found = read_contact(text) if "BEGIN:VCARD" in text.upper() else {}
    if not found:
        raise Refused(say("{path} holds no vCard that can be read.", path=name_of(path)))
    return found


def blanks_to_fill(kind: str, values: Mapping[str, Any], found: Mapping[str, str]) -> list[CardField]:
    """What the card says of fields that this kind has and that say something else; the name is left as it is."""
    fields = record_kinds()[kind]._meta.fields
    said = []
    for name, card in found.items():
        if name not in fields or name in ("name", "first_name", "last_name", "company", "note") or not card:
            continue
        held = str(values.get(name) or "")
        if not _is_known(name, card, values):
            said.append(CardField(name, fields[name].verbose_name or name, held, card))
    return said


def fill_from_card(deed: Callable[..., int], record_id: int, values: Mapping[str, str], seen_version: int) -> int:
    """Fills the blanks by the deed that edits such records, such as `edit_lead`."""
    version = deed(record_id, values, seen_version)
    change = current_change()
    change.sentence = say("{sentence}, from a vCard", sentence=change.sentence)
    return version


def _is_known(name: str, card: str, values: Mapping[str, Any]) -> bool:
    """The same value may stand in another field of its kind, or be spelled differently."""
    for names, plain in ((_PHONES, digits_of), (_E_MAILS, fold)):
        if name in names:
            return plain(card) in {plain(str(values.get(other) or "")) for other in names}
    return fold(str(values.get(name) or "")) == fold(card)
