"""A record's vCard as a QR code, drawn by segno: pure Python, no dependencies, BSD, every version of the standard."""

from typing import Any

from crm_desktop.models.exports.vcard import card_text
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import Sheet
from crm_desktop.models.wording import say

_KINDS = {"person": "people", "lead": "leads", "company": "companies"}
# The address is wanted less than the numbers, and a code with less in it is read from further away.
_ALWAYS = ("name", "first_name", "last_name", "title", "company_name", "company", "phone", "mobile", "email")
_IF_IT_FITS = ("phone_2", "email_2", "website", "street", "city", "state", "postal_code", "country")
# Read at arm's length from a screen.
_MOST_BYTES = 1_000
_LONGEST = 200


def contact_code(sheet: Sheet) -> list[list[int]]:
    """Rows of light (0) and dark (1). Raises Refused when even the name and the numbers are too much."""
    import segno  # when it is asked for

    said = {name: _plain(value) for name, value in sheet.values.items() if _plain(value)}
    for names in ((*_ALWAYS, *_IF_IT_FITS), _ALWAYS):
        row: dict[str, Any] = {name: said[name] for name in names if name in said}
        text = card_text(_KINDS[sheet.kind], {"name": sheet.name, **row})
        if len(text.encode()) <= _MOST_BYTES:
            code = segno.make(text, error="l", micro=False, encoding="utf-8", eci=False)
            return [list(line) for line in code.matrix]
    raise Refused(
        say("The contact of {sheet} is too long for a code that a phone can read.", sheet=sheet.name[:_LONGEST])
    )


def _plain(value: Any) -> str:
    """Links by their name; nothing but text has a place on a card."""
    return str(getattr(value, "name", value)) if isinstance(value, str) or hasattr(value, "name") else ""
