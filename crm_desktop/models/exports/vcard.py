"""vCards 3.0, which every address book reads (Outlook reads no 4.0): people, leads and companies."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import vobject

from crm_desktop.models.exports.cells import cell_of, text_of
from crm_desktop.models.exports.kinds import Value

_PHONES = (("phone", "WORK"), ("phone_2", "HOME"), ("mobile", "CELL"))
_E_MAILS = (("email", "WORK"), ("email_2", "HOME"))
# Controls and half surrogates are no text; a line break is one, whatever system wrote it.
_NO_TEXT = re.compile("[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")


def write_vcards(path: Path, kind: str, rows: Iterable[Mapping[str, Value]]) -> int:
    """Writes one card for each row of fields by name; answers how many."""
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        for row in rows:
            texts = {name: _NO_TEXT.sub("", _lines(text_of(cell_of(value)))) for name, value in row.items()}
            file.write(_card(kind, texts, row))
            count += 1
    return count


def count_vcards(path: Path) -> int:
    """How many cards the file holds."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(line.startswith("END:VCARD") for line in file)


def _card(kind: str, texts: Mapping[str, str], row: Mapping[str, Value]) -> str:
    card = vobject.vCard()
    card.add("fn").value = texts["name"]
    card.add("n").value = _name(kind, texts)
    company = texts["name"] if kind == "companies" else texts.get("company_name") or texts.get("company", "")
    if company:
        card.add("org").value = [company]
    if kind == "companies":
        card.add("x-abshowas").value = "COMPANY"
    for name, place in _E_MAILS:
        _add(card, "email", texts.get(name), ["INTERNET", place])
    for name, place in _PHONES:
        _add(card, "tel", texts.get(name), [place])
    _add(card, "title", texts.get("title"))
    _add(card, "url", texts.get("website"))
    _add(card, "note", texts.get("note"))
    _add_address(card, texts)
    tags = row.get("tags")
    if isinstance(tags, tuple) and tags:
        card.add("categories").value = [str(tag) for tag in tags]
    return str(card.serialize())


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _name(kind: str, texts: Mapping[str, str]) -> vobject.vcard.Name:
    if kind == "companies":
        return vobject.vcard.Name(family="")
    first, last = texts.get("first_name", ""), texts.get("last_name", "")
    return vobject.vcard.Name(family=last, given=first if first or last else texts["name"])


def _add(card: vobject.base.Component, name: str, text: str | None, places: list[str] | None = None) -> None:
    if not text:
        return
    line = card.add(name)
    line.value = text
    if places:
        line.type_param = places


def _add_address(card: vobject.base.Component, texts: Mapping[str, str]) -> None:
    parts = {
        "street": texts.get("street"),
        "extended": texts.get("street_2"),
        "city": texts.get("city"),
        "region": texts.get("state"),
        "code": texts.get("postal_code"),
        "country": texts.get("country"),
    }
    if not any(parts.values()):
        return
    line = card.add("adr")
    line.value = vobject.vcard.Address(**{name: text or "" for name, text in parts.items()})
    line.type_param = ["WORK"]
