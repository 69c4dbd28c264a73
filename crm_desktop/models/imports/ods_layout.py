"""The layout of an ODS sheet: numbers with leading zeros, shares, and merged cells.

Only a sheet that has any of them is parsed a second time.
"""

import re
from collections.abc import Callable, Iterator
from xml.parsers import expat
from zipfile import ZipFile

from crm_desktop.models.imports.layout import Layout, ShownCell
from crm_desktop.models.imports.number_formats import Shown, shown_by
from crm_desktop.models.imports.source import Source
from crm_desktop.models.imports.zip_guard import unpacked

Attributes = dict[str, str]
_MERGED = re.compile(rb'-spanned="(?:[2-9]|1\d)')
_LONG_TIME = re.compile(rb'time-value="PT(?:2[4-9]|[3-9]\d|\d{3,})H')
_NUMBER, _SHARE = "number:number-style", "number:percentage-style"
_MOST = 1 << 20


def ods_layout(source: Source, sheet: str) -> Layout:
    styles = _Styles()
    with source.open() as file, ZipFile(file) as archive:
        merged = durations = False
        for part in ("styles.xml", "content.xml"):
            if part in archive.namelist():
                parser = _parser(styles.start, styles.end, styles.text)
                for chunk in unpacked(archive, archive.getinfo(part)):
                    if not styles.read:
                        parser.Parse(chunk)
                    merged = merged or bool(_MERGED.search(chunk))
                    durations = durations or bool(_LONG_TIME.search(chunk))
    layout = Layout(durations=durations)
    if styles.shown or merged:
        layout.shown = _cells(source, _Cells(sheet, styles.shown, layout))
    return layout


def _cells(source: Source, cells: "_Cells") -> Iterator[ShownCell]:
    parser = _parser(cells.start, cells.end)
    with source.open() as file, ZipFile(file) as archive:
        for chunk in unpacked(archive, archive.getinfo("content.xml")):
            parser.Parse(chunk)
            yield from cells.found
            cells.found = []


def _parser(
    start: Callable[[str, Attributes], None], end: Callable[[str], None], text: Callable[[str], None] | None = None
) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = text
    parser.buffer_text = True
    return parser


class _Styles:
    """Takes the number styles as Excel writes them (`00000`), and the cell styles that use one."""

    def __init__(self) -> None:
        self.shown: dict[str, Shown] = {}
        self.read = False
        self._formats: dict[str, Shown] = {}
        self._style = self._code = ""
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag in (_NUMBER, _SHARE):
            self._style, self._code = attributes.get("style:name", ""), ""
        elif tag == "number:number" and self._style:
            self._code += _digits(attributes)
        elif tag == "number:text":
            self._text = []
        elif tag == "style:style" and attributes.get("style:data-style-name", "") in self._formats:
            self.shown[attributes.get("style:name", "")] = self._formats[attributes["style:data-style-name"]]
        elif tag == "office:body":
            self.read = True

    def text(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        if tag == "number:text" and self._text is not None:
            self._code += '"' + "".join(self._text).replace('"', "") + '"'
            self._text = None
        elif tag in (_NUMBER, _SHARE):
            shown = shown_by("0%" if tag == _SHARE else self._code)
            if shown is not None:
                self._formats[self._style] = shown
            self._style = ""


def _digits(attributes: Attributes) -> str:
    if attributes.get("number:decimal-places", "0") != "0" or attributes.get("number:grouping") == "true":
        return "0.0"
    least = attributes.get("number:min-integer-digits", "1")
    return "0" * min(int(least), 40) if least.isdecimal() else "0"


class _Cells:
    """Follows the rows and columns of one sheet."""

    def __init__(self, sheet: str, shown: dict[str, Shown], layout: Layout) -> None:
        self.found: list[ShownCell] = []
        self._sheet, self._shown, self._layout = sheet, shown, layout
        self._inside = False
        self._row = self._column = self._rows = 0
        self._columns: list[tuple[int, str]] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "table:table":
            self._inside = attributes.get("table:name") == self._sheet
        if not self._inside:
            return
        if tag == "table:table-column":
            last = self._columns[-1][0] if self._columns else 0
            style = attributes.get("table:default-cell-style-name", "")
            self._columns.append((last + _repeated(attributes, "columns"), style))
        elif tag == "table:table-row":
            self._column, self._rows = 0, _repeated(attributes, "rows")
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            self._cell(attributes)

    def end(self, tag: str) -> None:
        if tag == "table:table":
            self._inside = False
        elif tag == "table:table-row" and self._inside:
            self._row += self._rows

    def _cell(self, attributes: Attributes) -> None:
        again = _repeated(attributes, "columns")
        if attributes.get("office:value-type") in ("float", "percentage"):
            style = attributes.get("table:style-name") or self._column_style()
            shown = self._shown.get(style)
            if shown is not None and again * self._rows <= _MOST:
                self.found += [
                    (row, column, shown)
                    for row in range(self._row, self._row + self._rows)
                    for column in range(self._column, self._column + again)
                ]
        down, across = (attributes.get(f"table:number-{way}-spanned", "1") for way in ("rows", "columns"))
        if (down, across) != ("1", "1") and down.isdecimal() and across.isdecimal():
            bottom, right = self._row + int(down) - 1, self._column + int(across) - 1
            self._layout.merged.append((self._row, self._column, bottom, right))
        self._column += again

    def _column_style(self) -> str:
        return next((style for end, style in self._columns if self._column < end), "")


def _repeated(attributes: Attributes, way: str) -> int:
    times = attributes.get(f"table:number-{way}-repeated", "1")
    return int(times) if times.isdecimal() else 1
