"""Any report as a PDF: its blocks on pages, who printed it and when, page n of m."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import IO

from reportlab.pdfgen.canvas import Canvas

from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import Letterhead
from crm_desktop.models.paper.lettering import REGULAR, printable, shortened
from crm_desktop.models.paper.pages import Block, draw_page, paginated
from crm_desktop.models.paper.paper import QUIET, SMALL, Paper, Pen
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class Imprint:
    """On whose paper, by whom and when."""

    printed_at: datetime
    printed_by: str = ""
    paper: Paper = field(default_factory=Paper)
    letterhead: Letterhead = field(default_factory=Letterhead)
    formats: Formats = field(default_factory=Formats)


def print_document(
    blocks: Iterable[Block],
    title: str,
    subject: str,
    imprint: Imprint,
    file: IO[bytes],
    progressed: Callable[[int, int], object] = lambda done, total: None,
) -> int:
    """Writes the PDF and returns how many pages it has; `progressed` may raise to stop it."""
    paper = imprint.paper
    pages = paginated(blocks, paper)
    canvas = Canvas(file, pagesize=(paper.width, paper.height))
    canvas.setTitle(printable(title))
    canvas.setAuthor(printable(imprint.printed_by or imprint.letterhead.company))
    canvas.setSubject(printable(subject))
    canvas.setCreator("CRM Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pen = Pen(canvas)
    for number, page in enumerate(pages, 1):
        progressed(number - 1, len(pages))
        draw_page(page, pen, paper)
        _foot(pen, imprint, say("Page {number} of {count}", number=number, count=len(pages)))
        pen.turn_page()
    canvas.save()
    progressed(len(pages), len(pages))
    return len(pages)


def printed_document(
    blocks: Iterable[Block],
    title: str,
    subject: str,
    imprint: Imprint,
    progressed: Callable[[int, int], object] = lambda done, total: None,
) -> tuple[bytes, int]:
    """The same, held in memory."""
    file = BytesIO()
    pages = print_document(blocks, title, subject, imprint, file, progressed)
    return file.getvalue(), pages


def _foot(pen: Pen, imprint: Imprint, right: str) -> None:
    paper, by = imprint.paper, say(" by {printed_by},", printed_by=imprint.printed_by) if imprint.printed_by else ""
    said = say("Printed{by} {formats}", by=by, formats=imprint.formats.moment(imprint.printed_at))
    y = paper.foot - 24
    pen.write(paper.margin, y, shortened(said, REGULAR, SMALL, paper.room - 100), REGULAR, SMALL, QUIET)
    pen.write(paper.width - paper.margin, y, right, REGULAR, SMALL, QUIET, right=True)
