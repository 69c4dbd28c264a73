"""Sheets of labels by the names on their boxes.

Sizes, rows and columns as the makers state them, compared with the templates of gLabels
(github.com/jimevins/glabels-qt, folder templates). On all of them the labels stand in the middle of the sheet, so that
the margins follow.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from crm_desktop.models.paper.paper import Paper, Size
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.wording import say, tongue

MILLIMETRE = 72 / 25.4
INCH = 25.4


@dataclass(frozen=True)
class LabelSheet:
    """One kind of sheet; lengths in millimetres."""

    name: str
    maker: str
    paper_size: Size
    width: float
    height: float
    columns: int
    rows: int
    between: float = 0
    """Columns; rows stand edge to edge on all of these."""

    @property
    def labels(self) -> int:
        """How many a sheet has."""
        return self.columns * self.rows

    @property
    def paper(self) -> Paper:
        """What it is printed on."""
        return Paper(self.paper_size)

    @property
    def title(self) -> str:
        """Avery L7160, 63.5 × 38.1 mm; inches where the sheet is measured in them."""
        unit, one = ("in", INCH) if self.paper_size == "Letter" else ("mm", 1.0)
        size = f"{self.width / one:.4g} × {self.height / one:.3g}".replace(".", tongue().point)
        return f"{self.maker} {self.name}, {size} {unit}"

    def places(self) -> Iterator[tuple[float, float]]:
        """Left and upper edge of each label in points, row by row, as a page is read."""
        paper = self.paper
        wide, high = self.width * MILLIMETRE, self.height * MILLIMETRE
        gap = self.between * MILLIMETRE
        left = (paper.width - self.columns * wide - (self.columns - 1) * gap) / 2
        top = (paper.height + self.rows * high) / 2
        for row in range(self.rows):
            for column in range(self.columns):
                yield left + column * (wide + gap), top - row * high


_Measures = tuple[str, float, float, int, int, float]
_A4: list[_Measures] = [
    ("L7159", 63.5, 33.9, 3, 8, 2.54), ("L7160", 63.5, 38.1, 3, 7, 2.54), ("L7161", 63.5, 46.6, 3, 6, 2.54),
    ("L7162", 99.1, 33.9, 2, 8, 2.54), ("L7163", 99.1, 38.1, 2, 7, 2.54), ("L7165", 99.1, 67.7, 2, 4, 2.54),
]  # fmt: skip
_ZWECKFORM: list[_Measures] = [
    ("3422", 70, 35, 3, 8, 0), ("3474", 70, 37, 3, 8, 0), ("3475", 70, 36, 3, 8, 0), ("3477", 105, 41, 2, 7, 0),
    ("3490", 70, 36, 3, 8, 0),
]  # fmt: skip
_LETTER: list[_Measures] = [
    ("5160", 2.625, 1, 3, 10, 0.125), ("5161", 4, 1, 2, 10, 0.1875), ("5162", 4, 4 / 3, 2, 7, 0.1875),
    ("5163", 4, 2, 2, 5, 0.1875), ("5164", 4, 10 / 3, 2, 3, 0.1875),
]  # fmt: skip
SHEETS: dict[str, LabelSheet] = {
    sheet.name: sheet
    for sheet in (
        *(LabelSheet(measures[0], "Avery", "A4", *measures[1:]) for measures in _A4),
        *(LabelSheet(measures[0], "Avery Zweckform", "A4", *measures[1:]) for measures in _ZWECKFORM),
        *(
            LabelSheet(name, "Avery", "Letter", wide * INCH, high * INCH, columns, rows, gap * INCH)
            for name, wide, high, columns, rows, gap in _LETTER
        ),
    )
}
# The same sheets in other boxes: for ink-jet or laser printers, white or clear, in another number.
_ALSO = {
    "5160": ("5260", "5520", "5660", "5960", "5970", "5979", "5980", "8160", "8460", "8660", "8920", "15660"),
    "5161": ("5261", "5961", "8161", "8461", "8661"),
    "5162": ("5262", "5522", "5962", "8162", "8462"),
    "5163": ("5263", "5523", "5963", "8163", "8463", "8663"),
    "5164": ("5264", "5524", "8164", "8464"),
    "L7159": ("J8159",),
    "L7160": ("J8160", "L7560"),
    "L7161": ("J8161",),
    "L7162": ("J8162",),
    "L7163": ("J8163", "L7563"),
    "L7165": ("J8165", "L7565"),
}
_NAMES = {also: name for name, others in _ALSO.items() for also in others} | {name: name for name in SHEETS}


def sheet_named(name: str) -> LabelSheet:
    """The sheet by the name on its box, however it is typed. Raises WrongCall for one that we do not know."""
    plain = "".join(filter(str.isalnum, name.upper())).removeprefix("AVERY").removeprefix("ZWECKFORM")
    if plain not in _NAMES:
        raise WrongCall(
            say("There is no label sheet “{name}” here; there are {sheets}.", name=name, sheets=", ".join(SHEETS))
        )
    return SHEETS[_NAMES[plain]]


def usual_sheet(paper: Size) -> LabelSheet:
    """The one that most offices have."""
    return SHEETS["5160" if paper == "Letter" else "L7160"]
