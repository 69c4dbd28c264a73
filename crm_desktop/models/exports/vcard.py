"""vCards of people, leads and companies: 3.0, which every address book reads (Outlook reads no 4.0), or 4.0."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from crm_desktop.models.exports.cells import cell_of, text_of
from crm_desktop.models.exports.columns import Value

_LINE = 75
_PHONES = (("phone", "work"), ("phone_2", "home"), ("mobile", "cell"))
_E_MAILS = (("email", "work"), ("email_2", "home"))
FIELDS = (
    "name", "first_name", "last_name", "title", "company_name", "company", "email", "email_2", "phone", "phone_2",
    "mobile", "website", "street", "street_2", "city", "state", "postal_code", "country", "note", "tags",
)  # fmt: skip
"""What a card can hold."""
_ADDRESS = ("street_2", "street", "city", "state", "postal_code", "country")
# Controls and half surrogates are no text; a line break is one, whatever system wrote it.
_NO_TEXT = re.compile("[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")
_BREAK = re.compile("\r\n?|[\x85\u2028\u2029]")
_PLAIN = re.compile("[^\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\\\\;,]*")
_TO_ESCAPE = re.compile(r"[\\;,]")


def write_vcards(path: Path, kind: str, rows: Iterable[Mapping[str, Value]], version: str = "3.0") -> int:
    """Writes one card for each row of fields by name; answers how many."""
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        for row in rows:
            file.write(card_text(kind, row, version))
            count += 1
    return count


def card_text(kind: str, row: Mapping[str, Value], version: str = "3.0") -> str:
    """One card; `kind` as in "people", `row` fields by name."""
    lines = ["BEGIN:VCARD", f"VERSION:{version}", *_lines(kind, row, version), "END:VCARD", ""]
    return "\r\n".join(map(_folded, lines))


def count_vcards(path: Path) -> int:
    """How many cards the file holds."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(line.startswith("END:VCARD") for line in file)


def _lines(kind: str, row: Mapping[str, Value], version: str) -> Iterator[str]:
    texts = {name: _text(value) for name, value in row.items()}
    yield f"FN:{texts['name']}"
    yield f"N:{_name(kind, texts)}"
    company = texts["name"] if kind == "companies" else texts.get("company_name") or texts.get("company", "")
    if company:
        yield f"ORG:{company}"
    if kind == "companies":
        yield "X-ABSHOWAS:COMPANY"
        if version == "4.0":
            yield "KIND:org"
    yield from _reached(texts, version)
    for label, name in (("TITLE", "title"), ("URL", "website"), ("NOTE", "note")):
        if text := texts.get(name):
            yield f"{label}:{text}"
    address = [texts.get(name, "") for name in _ADDRESS]
    if any(address):
        yield f"ADR;{_type(version, 'work')}:;{';'.join(address)}"
    tags = row.get("tags")
    if isinstance(tags, tuple) and tags:
        yield f"CATEGORIES:{','.join(_text(str(tag)) for tag in tags)}"


def _reached(texts: Mapping[str, str], version: str) -> Iterator[str]:
    for name, place in _E_MAILS:
        if text := texts.get(name):
            yield f"EMAIL;{_type(version, *(['internet'] if version == '3.0' else []), place)}:{text}"
    for name, place in _PHONES:
        if text := texts.get(name):
            yield f"TEL;{_type(version, place)}:{text}"


def _type(version: str, *kinds: str) -> str:
    """3.0 spells them in capitals, as old address books expect."""
    return ";".join(f"TYPE={kind if version == '4.0' else kind.upper()}" for kind in kinds)


def _name(kind: str, texts: Mapping[str, str]) -> str:
    """Family name, given name and three parts that we do not know; a name in one piece stands as a given name."""
    if kind == "companies":
        return ";;;;"
    first, last = texts.get("first_name", ""), texts.get("last_name", "")
    return f"{last};{first if first or last else texts['name']};;;"


def _text(value: Value) -> str:
    text = value if isinstance(value, str) else text_of(cell_of(value))
    if _PLAIN.fullmatch(text):
        return text
    text = _NO_TEXT.sub("", _BREAK.sub("\n", text))
    return _TO_ESCAPE.sub(r"\\\g<0>", text).replace("\n", "\\n")


def _folded(line: str) -> str:
    """No longer than 75 bytes, continued on the next line, and no sign cut in two."""
    if len(line) * 4 <= _LINE or len(line.encode()) <= _LINE:
        return line
    parts, length = [""], 0
    for sign in line:
        size = len(sign.encode())
        if length + size > _LINE:
            parts.append(" ")
            length = 1
        parts[-1] += sign
        length += size
    return "\r\n".join(parts)
