"""Mailing labels as a PDF: one record a label, from wherever the sheet is not used yet."""

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from crm_desktop.models.exports import RecordKind
from crm_desktop.models.exports.cells import cell_of, text_of
from crm_desktop.models.paper.lettering import REGULAR, shortened, width
from crm_desktop.models.paper.paper import Pen
from crm_desktop.models.printouts.label_sheets import MILLIMETRE, LabelSheet
from crm_desktop.models.printouts.postal_address import address_lines
from crm_desktop.models.printouts.printed import Printed
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say

LARGEST, SMALLEST = 11.0, 6.5
# One long line does not make all of them tiny; it is cut instead.
NARROWED = 8.5
LEADING = 1.22
# Printers do not hit the sheet to the millimetre.
MARGIN = 4 * MILLIMETRE
KINDS = ("leads", "people", "companies")
_FIELDS = (
    "name", "title", "company_name", "company", "street", "street_2", "city", "state", "postal_code", "country"
)  # fmt: skip


def print_labels(
    kind: RecordKind,
    ids: Sequence[int],
    sheet: LabelSheet,
    first: int = 1,
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> Printed:
    """Labels for these records, in their order, from label number `first` of the first sheet on.

    Records without an address are left out and counted. Raises Refused when none has one, WrongCall for a label that
    the sheet does not have.
    """
    if not 1 <= first <= sheet.labels:
        raise WrongCall(
            say(
                "{maker} {sheet} has the labels 1 to {labels}; there is no label {first}.",
                maker=sheet.maker,
                sheet=sheet.name,
                labels=sheet.labels,
                first=first,
            )
        )
    file, paper = BytesIO(), sheet.paper
    canvas = Canvas(file, pagesize=(paper.width, paper.height))
    canvas.setTitle(say("Labels {sheet}", sheet=sheet.name))
    canvas.setCreator("CRM Desktop")
    pen, places = Pen(canvas), list(sheet.places())
    at, printed, pages = first - 1, 0, 1
    for lines in addresses(kind, ids, progress):
        if at == sheet.labels:
            pen.turn_page()
            at, pages = 0, pages + 1
        _write(pen, lines, *places[at], sheet)
        at, printed = at + 1, printed + 1
    if not printed:
        raise Refused(
            say(
                "None of the {count:,} {plural} has an address, so there is no label to print.",
                count=len(ids),
                plural=say(kind.plural),
            )
        )
    pen.turn_page()
    canvas.save()
    return Printed(file.getvalue(), pages, paper, printed, len(ids) - printed)


def addresses(
    kind: RecordKind, ids: Sequence[int], progress: Callable[[int, int], object] = lambda done, total: None
) -> Iterator[list[str]]:
    """Name and address of each record that has one."""
    our_country = our_office().country
    columns = kind.chosen([name for name in _FIELDS if name in kind.columns])
    for done, row in enumerate(kind.rows(ids, columns)):
        if done % 500 == 0:
            progress(done, len(ids))
        texts = {name: text_of(cell_of(value)) for name, value in row.items()}
        lines = address_lines(texts, our_country)
        if lines:
            organisation = texts.get("company_name") or texts.get("company", "")
            named = [organisation] if organisation and organisation != texts["name"] else []
            yield [texts["name"], *named, *lines]


def _write(pen: Pen, lines: list[str], left: float, top: float, sheet: LabelSheet) -> None:
    """As large as all lines have room; what is still too long ends with an ellipsis."""
    wide, high = sheet.width * MILLIMETRE, sheet.height * MILLIMETRE
    room, depth = wide - 2 * MARGIN, high - MARGIN
    size = min(LARGEST, depth / (len(lines) * LEADING))
    widest = max(width(line, REGULAR, 1) for line in lines)
    size = max(SMALLEST, min(size, max(NARROWED, room / widest) if widest else size))
    lines = lines[: max(1, int(depth / (size * LEADING)))]
    used = len(lines) * size * LEADING
    y = top - (high - used) / 2 - size
    for line in lines:
        pen.write(left + MARGIN, y, shortened(line, REGULAR, size, room), REGULAR, size)
        y -= size * LEADING
