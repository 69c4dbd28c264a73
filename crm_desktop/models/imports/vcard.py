"""vCards of every version, as phones and mail programs write them; each card a row of the columns that we name.

A reader of our own: vobject refuses what phones write, such as CR CR LF, half-folded quoted-printable and bare text.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.models.imports.cells import Row
from crm_desktop.models.imports.encoding import find_encoding

_HEADERS = (
    "Name", "First name", "Last name", "Job title", "Company", "Email", "Email 2", "Phone", "Phone 2", "Mobile",
    "Website", "Street", "Street 2", "City", "State", "Postal code", "Country", "Tags", "Note", "Is a company",
)  # fmt: skip
_HEAD = re.compile(r'(?:[^":]|"[^"]*")*:')
_LINE_END = re.compile(r"\r*\n|\r")
_QUOTED_PRINTABLE = re.compile(r"^[^:]*QUOTED-PRINTABLE", re.IGNORECASE)
_CHARSET = re.compile(r"CHARSET=\"?([\w-]+)", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PART = re.compile(r"(?:[^;\\]|\\.)*", re.DOTALL)
_BESIDE_PHONES = {"FAX": "Fax", "PAGER": "Pager"}
_BESIDES = {"BDAY": "Birthday", "NICKNAME": "Nickname", "ROLE": "Role", "ANNIVERSARY": "Anniversary", "IMPP": "Chat"}
# What programs keep for themselves, and what is here already in other words.
_OF_PROGRAMS = (
    "X-AB", "X-MS-", "X-MICROSOFT", "X-EVOLUTION", "X-MOZILLA", "X-PHONETIC", "X-ANDROID", "X-UID", "X-GENERATOR",
    "X-REV", "X-WAB", "X-SYNC", "X-RADICALE", "X-NEXTCLOUD", "X-LOTUS", "X-CLASS", "X-STATUS", "X-TIMESTAMP",
)  # fmt: skip
_LONGEST_BESIDE = 200


@dataclass
class _Line:
    name: str
    kinds: frozenset[str]
    value: str
    group: str = ""

    def parts(self) -> list[str]:
        """The parts of a structured value."""
        found, at = [], 0
        while at <= len(self.value):
            part = _PART.match(self.value, at)
            assert part is not None, "it matches nothing, too"
            found.append(_plain(part[0]))
            at = part.end() + 1
        return found

    @property
    def text(self) -> str:
        return _plain(self.value)


@dataclass
class _Card:
    lines: list[_Line] = field(default_factory=list)

    def all(self, name: str) -> list[_Line]:
        """The filled lines of a name, preferred ones first, then those of work."""
        found = [line for line in self.lines if line.name == name and line.text.strip(" ;")]
        return sorted(found, key=lambda line: ("PREF" not in line.kinds, "WORK" not in line.kinds))

    def first(self, name: str) -> list[str]:
        """The parts of the first such line."""
        lines = self.all(name)
        return lines[0].parts() if lines else []


def is_vcards(beginning: bytes) -> bool:
    """True for a file that begins as a vCard, in whatever width of letters."""
    return beginning.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n\t ").upper().startswith(b"BEGIN:VCARD")


def read_vcards(path: Path) -> tuple[str, tuple[str, ...], list[Row]]:
    """The file's encoding, the columns that any card fills, and a row for each card."""
    content = path.read_bytes()
    encoding = find_encoding(content)
    return encoding, *parse_vcards(content.decode(encoding, errors="one byte"))


def parse_vcards(text: str) -> tuple[tuple[str, ...], list[Row]]:
    """The columns that any card fills, and a row for each card."""
    cards = [_row(card) for card in _cards(text)]
    filled = [header for header in _HEADERS if any(card.get(header) for card in cards)]
    return tuple(filled), [[card.get(header, "") for header in filled] for card in cards]


def _cards(text: str) -> Iterator[_Card]:
    card, depth = _Card(), 0
    for line in map(_parsed, _unfolded(text)):
        if line is None:
            continue
        if line.name == "BEGIN":
            card, depth = (card, depth) if depth else (_Card(), depth)
            depth += 1
        elif line.name == "END":
            depth -= 1
            if depth == 0:
                yield card
        elif depth == 1:
            card.lines.append(line)
    if depth > 0:
        # The file was cut off.
        yield card


def _unfolded(text: str) -> Iterator[str]:
    held = ""
    for line in _LINE_END.split(text.removeprefix("\ufeff")):
        if held.endswith("=") and _QUOTED_PRINTABLE.match(held):
            held = held[:-1] + line
        elif line[:1] in (" ", "\t"):
            held += line[1:]
        else:
            yield held
            held = line
    yield held


def _parsed(line: str) -> _Line | None:
    found = _HEAD.match(line)
    if found is None:
        return None
    head, value = found[0][:-1], line[found.end() :]
    if ";LABEL=" in head.upper():
        value = _after_a_label(value)
    name, *parameters = head.upper().split(";")
    kinds = {kind.strip('"') for each in parameters for kind in each.removeprefix("TYPE=").split(",")}
    if _QUOTED_PRINTABLE.match(head):
        value = _decoded(value, head)
    group, _, name = name.rpartition(".")
    return _Line(name.strip(), frozenset(kinds), value.strip(), group)


def _after_a_label(value: str) -> str:
    """The seven parts of an address whose label, against the rules, holds colons and no quotes."""
    while value.partition(":")[2].count(";") >= 6:
        value = value.partition(":")[2]
    return value


def _decoded(value: str, head: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8"))
    told = _CHARSET.search(head)
    try:
        return raw.decode(told[1] if told else find_encoding(raw))
    except (LookupError, UnicodeDecodeError):
        return raw.decode(find_encoding(raw), errors="replace")


def _plain(text: str) -> str:
    plain = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
    return "\n".join(plain.splitlines()).strip()


def _row(card: _Card) -> dict[str, str]:
    last, given, *_ = [*card.first("N"), "", ""]
    full = card.all("FN")
    organisation = [*card.first("ORG"), ""]
    title = card.all("TITLE")
    box, extended, street, city, state, code, country, *_ = [*card.first("ADR"), *[""] * 7]
    besides = [f"{word}: {line.text}" for name, word in _BESIDES.items() for line in card.all(name)]
    besides += _own_properties(card)
    besides += [f"Department: {part}" for part in organisation[1:] if part]
    found = {
        "Name": _one_line(full[0].text if full else f"{given} {last}"),
        "First name": given,
        "Last name": last,
        "Job title": title[0].text if title else "",
        "Company": organisation[0],
        "Street": ", ".join(filter(None, (box, street))),
        "Street 2": extended,
        "City": city,
        "State": state,
        "Postal code": code,
        "Country": country,
        "Tags": "; ".join(line.text.replace(",", "; ") for line in card.all("CATEGORIES")),
        "Is a company": "yes" if any(line.text == "COMPANY" for line in card.all("X-ABSHOWAS")) else "",
    }
    found = {name: _one_line(text) for name, text in found.items()}
    besides += _reached(card, found)
    found["Note"] = "\n".join([*(line.text for line in card.all("NOTE")), *besides])
    return found


def _own_properties(card: _Card) -> list[str]:
    """What a program added of its own that says something of the person, such as “Spouse: Ann”."""
    labels = {line.group: line.text.strip("_$!<>") for line in card.lines if line.name == "X-ABLABEL" and line.group}
    found: list[str] = []
    for line in card.lines:
        if line.name in ("X-ABRELATEDNAMES", "X-ABDATE"):
            word = labels.get(line.group, "Related" if line.name == "X-ABRELATEDNAMES" else "Date")
        elif line.name.startswith("X-") and not line.name.startswith(_OF_PROGRAMS):
            word = line.name[2:].replace("-", " ").capitalize()
        else:
            continue
        if 0 < len(line.text) <= _LONGEST_BESIDE:
            found.append(f"{word}: {_one_line(line.text)}")
    return found


def _reached(card: _Card, found: dict[str, str]) -> list[str]:
    """Puts addresses and numbers in their places; answers those that have none, for the note."""
    besides: list[str] = []
    for line in card.all("TEL"):
        number = _one_line(line.text.removeprefix("tel:").replace(";ext=", " x"))
        other = next((word for kind, word in _BESIDE_PHONES.items() if any(kind in own for own in line.kinds)), None)
        places = ("Mobile", "Phone 2") if "CELL" in line.kinds else ("Phone", "Phone 2")
        besides += _placed(found, () if other else places, other or "Phone", number)
    for line in card.all("EMAIL"):
        besides += _placed(found, ("Email", "Email 2"), "Email", _one_line(line.text.removeprefix("mailto:")))
    for line in card.all("URL"):
        besides += _placed(found, ("Website",), "Website", _one_line(line.text))
    return besides


def _placed(found: dict[str, str], places: tuple[str, ...], word: str, text: str) -> list[str]:
    if text in (found.get(place) for place in places):
        return []
    for place in places:
        if not found.get(place):
            found[place] = text
            return []
    return [f"{word}: {text}"]


def _one_line(text: str) -> str:
    *before, last = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    return ", ".join([*(line.rstrip(",") for line in before), last])
