"""A pasted business card, e-mail signature or vCard, read into the fields of a lead as far as they can be told."""

import re
from collections.abc import Iterator
from typing import Any

from crm_desktop.models.folding import digits_of, fold
from crm_desktop.models.leads.domains import PUBLIC_MAIL, domain_of
from crm_desktop.models.leads.names import looks_like_company

MOST_LINES = 60
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(
    r"(?:https?://|www\.)[^\s,;|<>]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|eu|co\.uk|de|fr|se)\b"
)
_PHONE = re.compile(r"(?:\+|\(?0|\(?\d)[\d\s()./-]{5,}\d(?:\s*(?:x|ext\.?)\s*\d+)?")
_LABEL = re.compile(
    r"^(?P<label>e-?mail|mail|e|tel(?:efon|ephone)?|phone|t|p|office|direct|d|mobile?|mob|cell|m|handy|fax|f|web(?:site)?"
    r"|www|w|url|internet)\s*(?:\.?:|\.(?=\s))\s*",
    re.IGNORECASE,
)
_MOBILE = ("m", "mob", "mobil", "mobile", "cell", "handy")
_FAX = ("f", "fax")
_POSTAL = re.compile(
    r"^(?:(?P<street>.+?),\s*)?(?:(?:[A-Z]{1,2}-)?(?P<code>\d{4,5}(?:-\d{4})?)\s+(?P<city>[^\d,]+)"
    r"|(?P<city_us>[^\d,]+),\s*(?P<state>[A-Z]{2})\s+(?P<zip>\d{5}(?:-\d{4})?))$"
)
_STREET = re.compile(
    r"^(?:\d+[a-z]?\s+\D.*|\D+\s\d+\s?[a-z]?(?:[-/]\d+)?)$",
    re.IGNORECASE,
)
_TITLE_WORDS = (
    "assistant berater ceo cfo chef chief consultant coo cto developer director directeur engineer executive founder"
    " geschäftsführer geschäftsführerin head inhaber lead leiter leiterin manager managing officer owner partner"
    " president principal sales specialist vd verkauf vertrieb vice vp"
)
_TITLES = frozenset(fold(word) for word in _TITLE_WORDS.split())
_NOISE = (
    "sent from",
    "von meinem",
    "best regards",
    "kind regards",
    "regards",
    "mit freundlichen",
    "--",
    "__",
    "confidential",
)
# Several facts on one line: between bars, or one labelled number after the other.
_SPLIT = re.compile(r"\s+[|•·]\s+|\t+|\s+(?=(?:tel|phone|mobile?|mob|cell|fax|[tpmfd])\s*[.:]\s*[+(\d])", re.IGNORECASE)


def looks_like_contact(text: str) -> bool:
    """True for a paste that is more than a name: a vCard, or several lines."""
    return "BEGIN:VCARD" in text.upper() or len([line for line in text.splitlines() if line.strip()]) > 1


def read_contact(text: str) -> dict[str, str]:
    """The fields of a lead that the text gives, by field name; what cannot be told becomes the note."""
    if "BEGIN:VCARD" in text.upper():
        return _read_vcard(text)
    return _read_signature(text)


def _read_signature(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    words = []
    for part in _parts(text):
        rest = _take_reach(part, found)
        if rest and not _take_address(rest, found):
            words.append(rest)
    _tell_words_apart(words, found)
    return found


def _parts(text: str) -> Iterator[str]:
    for line in text.splitlines()[:MOST_LINES]:
        for part in _SPLIT.split(line):
            plain = " ".join(part.split()).strip(" ,;")
            if plain and not fold(plain).startswith(_NOISE):
                yield plain


def _take_reach(part: str, found: dict[str, str]) -> str:
    """Takes addresses and numbers out of a line, and answers what is left of it."""
    labelled = _LABEL.match(part)
    label = fold(labelled["label"]) if labelled else ""
    rest = part[labelled.end() :] if labelled else part
    for email in _EMAIL.findall(rest):
        _put(found, ("email", "email_2"), email)
    rest = _EMAIL.sub("", rest)
    for web in _WEB.findall(rest):
        _put(found, ("website",), web.rstrip("/."))
    rest = _WEB.sub("", rest)
    for phone in _PHONE.findall(rest):
        if label not in _FAX and 7 <= len(digits_of(phone)) <= 15:
            _put(found, ("mobile", "phone_2") if label in _MOBILE else ("phone", "phone_2", "mobile"), phone.strip())
            rest = rest.replace(phone, "")
    if label in _FAX:
        return ""
    left = _LABEL.sub("", f"{rest.strip(' ,;:|<>()')} :").strip(" ,;:|<>()")
    return left if any(character.isalpha() for character in left) else ""


def _take_address(part: str, found: dict[str, str]) -> bool:
    place = _POSTAL.match(part)
    if place and "city" not in found:
        found["postal_code"] = place["code"] or place["zip"]
        found["city"] = (place["city"] or place["city_us"]).strip()
        if place["state"]:
            found["state"] = place["state"]
        if place["street"]:
            found.setdefault("street", place["street"])
        return True
    if _STREET.match(part) and "street" not in found and any(character.isdigit() for character in part):
        found["street"] = part
        return True
    return False


def _tell_words_apart(words: list[str], found: dict[str, str]) -> None:
    """Of the lines that are words: the name comes first, a title has its words, a company its form or the domain."""
    left = []
    for words_of_line in words:
        if "company_name" not in found and _is_company(words_of_line, found.get("email", "")):
            found["company_name"] = words_of_line
        elif "title" not in found and _TITLES & set(fold(words_of_line).replace(",", " ").split()):
            found["title"] = words_of_line
        elif "name" not in found and len(words_of_line.split()) <= 6:
            found["name"] = words_of_line
        else:
            left.append(words_of_line)
    if left and "company_name" not in found and "name" in found and len(left[0].split()) <= 6:
        found["company_name"] = left.pop(0)
    if left:
        found["note"] = "\n".join(left)


def _is_company(words: str, email: str) -> bool:
    domain = domain_of(email) if email else ""
    own = "" if domain in PUBLIC_MAIL else domain.partition(".")[0].replace("-", "")
    return looks_like_company(words) or (len(own) > 2 and fold(words).replace(" ", "").startswith(own))


def _put(found: dict[str, str], names: tuple[str, ...], value: str) -> None:
    for name in names:
        if name not in found:
            found[name] = value
            return


def _read_vcard(text: str) -> dict[str, str]:
    """The first card of the text. What cannot be read as a card is read as a signature."""
    import vobject  # here, since it is slow to import and seldom needed

    begin = text.upper().index("BEGIN:VCARD")
    try:
        card = vobject.readOne(text[begin:].strip() + "\n", ignoreUnreadable=True)
    except (vobject.base.VObjectError, StopIteration, ValueError, UnicodeError):
        return _read_signature("\n".join(line.partition(":")[2] for line in text[begin:].splitlines()[1:]))
    found: dict[str, str] = {}
    for line in card.getChildren():
        _take_line(line, found)
    return {name: " ".join(value.split()) if name != "note" else value for name, value in found.items() if value}


def _take_line(line: Any, found: dict[str, str]) -> None:
    name: str = line.name
    value: Any = line.value
    kinds = {str(kind).upper() for kind in getattr(line, "params", {}).get("TYPE", [])}
    if name == "FN":
        found["name"] = str(value)
    elif name == "N":
        found["first_name"], found["last_name"] = str(value.given), str(value.family)
    elif name == "ORG":
        found["company_name"] = str(value[0] if isinstance(value, list) else value)
    elif name == "EMAIL":
        _put(found, ("email", "email_2"), str(value))
    elif name == "TEL" and "FAX" not in kinds:
        _put(found, ("mobile", "phone_2") if "CELL" in kinds else ("phone", "phone_2", "mobile"), str(value))
    elif name == "ADR" and "street" not in found:
        _take_postal(value, found)
    elif name in ("TITLE", "URL", "NOTE"):
        found[{"TITLE": "title", "URL": "website", "NOTE": "note"}[name]] = str(value)


def _take_postal(value: object, found: dict[str, str]) -> None:
    for name, part in (
        ("street", "street"), ("city", "city"), ("state", "region"), ("postal_code", "code"), ("country", "country"),
    ):  # fmt: skip
        text = getattr(value, part, "")
        found[name] = ", ".join(text) if isinstance(text, list) else str(text)
