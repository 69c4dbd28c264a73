"""The guidelines on paper, to hang on the wall."""

from collections.abc import Callable, Iterator

from crm_desktop.models.guidelines.guidelines import Entry, Guidelines
from crm_desktop.models.paper.blocks import Heading, letter, paragraph
from crm_desktop.models.paper.document import Imprint, printed_document
from crm_desktop.models.paper.lettering import BOLD
from crm_desktop.models.paper.pages import Block, Space
from crm_desktop.models.paper.paper import QUIET, TEXT, TITLE
from crm_desktop.models.wording import say

WIDEST = 460.0


def print_guidelines(
    found: Guidelines, imprint: Imprint, progressed: Callable[[int, int], object] = lambda done, total: None
) -> tuple[bytes, int]:
    """The PDF and how many pages it has."""
    return printed_document(_blocks(found, imprint), title_of(found), say("Guidelines"), imprint, progressed)


def title_of(found: Guidelines) -> str:
    """A statement."""
    return (
        say("What we at {office} mean by our words", office=found.office)
        if found.office
        else say("What we mean by our words")
    )


def _blocks(found: Guidelines, imprint: Imprint) -> Iterator[Block]:
    room = imprint.paper.room
    day = imprint.formats.long_day(imprint.printed_at.date())
    yield letter(imprint.letterhead)
    yield paragraph(title_of(found), room, most=4, size=TITLE, font=BOLD, after=2, stays_with_next=True)
    yield paragraph(
        say("Guidelines · as of {day}", day=day), room, size=TEXT, colour=QUIET, after=18, stays_with_next=True
    )
    for title, entries in found.groups:
        yield Heading(title)
        for entry in entries:
            yield from _entry(entry, min(room, WIDEST))
        yield Space(14)


def _entry(entry: Entry, room: float) -> Iterator[Block]:
    yield paragraph(entry.word, room, most=2, font=BOLD, size=9.5, stays_with_next=True)
    lines = [line.strip() for line in entry.meaning.splitlines() if line.strip()] or [say("Not defined yet.")]
    yield paragraph(entry.remark, room, most=1, colour=QUIET, after=2, stays_with_next=True)
    for number, line in enumerate(lines, 1):
        is_last = number == len(lines)
        yield paragraph(line, room, size=9.5, after=10 if is_last else 2, stays_with_next=not is_last)
