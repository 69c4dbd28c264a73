"""E-mail addresses as lists write them: alone, with a name, or several in one cell."""

import json
import re

_ATOM, _LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PLAIN = re.compile(rf"(?=[^@]{{1,64}}@){_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[A-Za-z]{{2,63}}$")
_IN_BRACKETS = re.compile(r"<([^<>]*@[^<>]*)>")
_NAMED = re.compile(r"([^<>@;]+)<[^<>]*@[^<>]*>\s*$")
_REMARK = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"(?::::|[\s;,|])+")


is_plain = _PLAIN.match
"""One address and nothing else, written as nearly all are."""


def e_mails_in(text: str) -> list[str] | None:
    """The addresses of one cell; None when something in it is none. Raises nothing."""
    if _PLAIN.match(text):
        return [text]
    text = ", ".join(values_in(text)) or text
    found = _IN_BRACKETS.findall(text) or _BETWEEN.split(_REMARK.sub(" ", text))
    parts = [part.strip().removeprefix("mailto:").rstrip(".") for part in found]
    addresses = [_address(part) for part in parts if part]
    if addresses and all(addresses):
        return list(dict.fromkeys(address for address in addresses if address))
    single = _address(text)
    return [single] if single else None


def name_beside(text: str) -> str:
    """Whom “Ann Lee <ann@example.com>” names; nobody where several stand."""
    found = _NAMED.match(text)
    return found[1].strip(" \"'") if found else ""


def values_in(text: str) -> list[str]:
    """The values of a cell that another program wrote as JSON: [{"label": "work", "value": "ann@example.com"}]."""
    if not text.startswith("[{"):
        return []
    try:
        listed = json.loads(text)
    except ValueError:
        return []
    texts = [value for item in listed if isinstance(item, dict) for value in item.values() if isinstance(value, str)]
    return [value for value in texts if "@" in value or sum(map(str.isdigit, value)) > 4]


def _address(text: str) -> str | None:
    if _PLAIN.match(text):
        return text
    # Imported here: most lists never need it.
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False, allow_display_name=True).normalized
    except EmailNotValidError:
        return None
