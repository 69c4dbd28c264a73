"""A sheet to make calls from: whom, which number, what was said last, what is planned, and room for notes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crm_desktop.models.exports import RecordKind
from crm_desktop.models.exports.cells import cell_of, text_of
from crm_desktop.models.paper.blocks import letter, paragraph
from crm_desktop.models.paper.document import Imprint, printed_document
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import our_letterhead
from crm_desktop.models.paper.lettering import BOLD, REGULAR, shortened, width
from crm_desktop.models.paper.pages import Block
from crm_desktop.models.paper.paper import HAIRLINE, QUIET, SMALL, TEXT, TITLE, Paper, Pen
from crm_desktop.models.printouts.last_contacts import Contact, last_contacts, next_tasks
from crm_desktop.models.printouts.printed import Printed
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say, to_say

NAME, NUMBER = 10.0, 9.5
LEADING = 13.0
ABOVE = 11.0
NOTES = 38.0
GAP = 18.0
LABEL, LABEL_GAP = 32.0, 5.0
_PHONES = ("phone", "phone_2", "mobile")
_FIELDS = ("name", "title", "company_name", "company", *_PHONES, "city", "next_action", "next_action_on")
_DONE = to_say({"note": "Note", "call": "Call", "email": "Mail", "meeting": "Meeting", "task": "Task"})


@dataclass(frozen=True)
class Entry:
    """One record on the sheet."""

    name: str
    below: str
    phones: tuple[tuple[str, str], ...]
    planned: str
    last: str
    stays_with_next: bool = False
    repeated: tuple[Block, ...] = ()

    @property
    def height(self) -> float:
        """Of its lines, and the room for notes."""
        return ABOVE + (max(2, len(self.phones)) + 1) * LEADING + NOTES

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Who, and which numbers; below what was and what is planned; below that room for notes."""
        right = left + room
        pen.rule(left, right, top, QUIET)
        pen.rule(left, right, top - self.height, QUIET)
        half = (room - GAP) / 2
        y = top - ABOVE - NAME / 2
        pen.write(left, y, shortened(self.name, BOLD, NAME, half), BOLD, NAME)
        pen.write(left, y - LEADING, shortened(self.below, REGULAR, TEXT, half), REGULAR, TEXT, QUIET)
        for number, (label, phone) in enumerate(self.phones):
            self._said(pen, left + half + GAP, y - number * LEADING, label, phone, half, BOLD)
        y -= max(2, len(self.phones)) * LEADING
        self._said(pen, left, y, say("Last"), self.last, half)
        self._said(pen, left + half + GAP, y, say("Next"), self.planned, half)
        pen.rule(left, right, y - NOTES / 2 - 3, HAIRLINE)

    def _said(self, pen: Pen, x: float, y: float, label: str, said: str, room: float, font: str = REGULAR) -> None:
        size = NUMBER if font == BOLD else TEXT
        pen.write(x, y, label, REGULAR, SMALL, QUIET)
        label_room = _label_room()
        pen.write(x + label_room, y, shortened(said, font, size, room - label_room), font, size)


def _label_room() -> float:
    """For the longest of the labels, in whatever language."""
    labels = (say("Last"), say("Next"), say("Phone 2"), say("Mobile"))
    return max(LABEL, *(width(label, REGULAR, SMALL) + LABEL_GAP for label in labels))


def print_call_sheet(
    kind: RecordKind,
    ids: Sequence[int],
    printed_at: datetime,
    printed_by: str = "",
    paper: Paper | None = None,
    formats: Formats | None = None,
    what: str = "",
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> Printed:
    """The records in their order, on our office's paper if none is said; `what` says which they are.

    Raises Refused when there is none.
    """
    if not ids:
        raise Refused(say("There are no {plural} to call.", plural=say(kind.plural)))
    paper = paper or Paper("Letter" if our_office().paper == "Letter" else "A4")
    formats = formats or Formats()
    imprint = Imprint(printed_at, printed_by, paper, our_letterhead(), formats)
    entries = list(_entries(kind, ids, formats))
    blocks = [*_head(kind, len(entries), imprint, what), *entries]
    pdf, pages = printed_document(blocks, say("Call sheet"), what, imprint, progress)
    return Printed(pdf, pages, paper, len(entries), len(ids) - len(entries))


def _head(kind: RecordKind, count: int, imprint: Imprint, what: str) -> Iterator[Block]:
    room, formats = imprint.paper.room, imprint.formats
    yield letter(imprint.letterhead)
    one = {"people": "person", "companies": "company"}.get(kind.plural, kind.plural.removesuffix("s"))
    title = say("{count} {one} to call", count=formats.count(count), one=say(one if count == 1 else kind.plural))
    yield paragraph(title, room, most=2, size=TITLE, font=BOLD, after=2, stays_with_next=True)
    scope = " · ".join(filter(None, (formats.long_day(imprint.printed_at.date()), what)))
    yield paragraph(scope, room, most=2, size=TEXT, colour=QUIET, after=14, stays_with_next=True)


def _entries(kind: RecordKind, ids: Sequence[int], formats: Formats) -> Iterator[Entry]:
    noun = kind.model.noun()
    lasts, tasks = last_contacts(noun, ids), next_tasks(noun, ids)
    columns = kind.chosen([name for name in ("id", *_FIELDS) if name in kind.columns])
    for row in kind.rows(ids, columns):
        number: Any = row["id"]
        texts = {name: text_of(cell_of(value)) for name, value in row.items()}
        below = [texts.get("title"), texts.get("company_name") or texts.get("company"), texts.get("city")]
        yield Entry(
            texts["name"],
            " · ".join(part for part in below if part),
            tuple(_numbers(texts)),
            _planned(row, tasks.get(number), formats),
            _told(lasts.get(number), formats),
        )


def _numbers(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each once, by what it is."""
    seen = set()
    for name in _PHONES:
        phone = texts.get(name)
        if phone and phone not in seen:
            seen.add(phone)
            yield say("Mobile") if name == "mobile" else say("Phone"), phone
    if not seen:
        yield say("Phone"), "–"


def _planned(row: Mapping[str, Any], task: Contact | None, formats: Formats) -> str:
    """The next action that stands on the record, else the task that is due first."""
    words, day = row.get("next_action") or "", row.get("next_action_on")
    if not words and day is None and task is not None:
        words, day = task.words, task.on
    return " · ".join(filter(None, (formats.day(day) if day else "", words))) or "–"


def _told(contact: Contact | None, formats: Formats) -> str:
    if contact is None:
        return say("never contacted")
    return " · ".join(filter(None, (formats.day(contact.on), say(_DONE.get(contact.kind, "")), contact.words)))
