"""Workbooks made by hand, byte by byte where no library writes the format."""

from pathlib import Path
from struct import pack
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

Cells = list[list[object]]


def xlsx(folder: Path, rows: Cells, formats: dict[str, str] | None = None, merged: tuple[str, ...] = ()) -> Path:
    """`formats` by cell ("B2")."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for cell, code in (formats or {}).items():
        book.active[cell].number_format = code
    for cells in merged:
        book.active.merge_cells(cells)
    path = folder / "list.xlsx"
    book.save(path)
    return path


def rezipped(path: Path, part: str, xml: bytes, name: str = "changed.xlsx") -> Path:
    """The workbook with one part replaced or added."""
    changed = path.parent / name
    with ZipFile(path) as given, ZipFile(changed, "w", ZIP_DEFLATED) as written:
        for item in given.infolist():
            if item.filename != part:
                written.writestr(item.filename, given.read(item))
        written.writestr(part, xml)
    return changed


ODS_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [("office", "office"), ("table", "table"), ("text", "text"), ("number", "datastyle"),
                         ("style", "style")]
)  # fmt: skip


def ods(folder: Path, rows: str, styles: str = "", columns: str = "") -> Path:
    """`rows`, `columns` and `styles` as their XML."""
    path = folder / "list.ods"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODS_SPACES}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="Sheet1">{columns}{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return path


def text_cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


def number_cell(number: float, style: str = "", kind: str = "float") -> str:
    name = f' table:style-name="{style}"' if style else ""
    return (
        f'<table:table-cell{name} office:value-type="{kind}" office:value="{number}"><text:p>{number}</text:p>'
        "</table:table-cell>"
    )


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def xls(folder: Path, number: float, code: str) -> Path:
    """An Excel 97 workbook: "ZIP" in A1, in A2 the number in the format of that code."""

    def record(kind: int, data: bytes) -> bytes:
        return pack("<HH", kind, len(data)) + data

    style = b"".join(record(0xE0, pack("<HH16x", 0, at)) for at in (0, 164))
    begins = [record(0x809, pack("<HHHHII", 0x600, part, 0x0DBB, 0x7CC, 0, 6)) for part in (5, 0x10)]
    formats = record(0x41E, pack("<HHB", 164, len(code), 0) + code.encode("latin-1"))
    end = record(0x0A, b"")
    name = record(0x85, pack("<IBBBB", 0, 0, 0, 6, 0) + b"Sheet1")
    place = len(begins[0] + formats + style + name + end)
    name = record(0x85, pack("<IBBBB", place, 0, 0, 6, 0) + b"Sheet1")
    label = record(0x204, pack("<HHHHB", 0, 0, 0, 3, 0) + b"ZIP")
    cells = label + record(0x203, pack("<HHHd", 1, 0, 1, number))
    size = record(0x200, pack("<IIHHH", 0, 2, 0, 1, 0))
    stream = (begins[0] + formats + style + name + end + begins[1] + size + cells + end).ljust(4096, b"\0")
    path = folder / "list.xls"
    path.write_bytes(_compound("Workbook", stream))
    return path


def _compound(name: str, stream: bytes) -> bytes:
    """An OLE file of one stream of 4,096 bytes."""
    none, last = 0xFFFFFFFF, 0xFFFFFFFE
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += pack("<9I", 0, 1, 1, 0, 4096, last, 0, last, 0) + pack("<109I", 0, *[none] * 108)
    table = pack("<128I", 0xFFFFFFFD, last, *range(3, 10), last, *[none] * 118)
    entries = b""
    for entry, kind, child, start, size in [("Root Entry", 5, 1, last, 0), (name, 2, none, 2, len(stream))]:
        text = entry.encode("utf-16-le") + b"\0\0"
        entries += text.ljust(64, b"\0") + pack("<HBBIII", len(text), kind, 1, none, none, child)
        entries += bytes(36) + pack("<IQ", start, size)
    return header + table + entries.ljust(512, b"\0") + stream


def xlsb(folder: Path, number: float, code: str) -> Path:
    """A binary workbook: "ZIP" in A1, in A2 the number in the format of that code, A2:A3 merged, "x" in B3."""

    def record(kind: int, data: bytes = b"") -> bytes:
        head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
        return head + bytes([len(data) & 0x7F | 0x80, len(data) >> 7]) + data

    def text(value: str) -> bytes:
        return pack("<I", len(value)) + value.encode("utf-16-le")

    styles = [record(615, pack("<I", 1)), record(44, pack("<H", 164) + text(code)), record(616)]
    styles += [record(617, pack("<I", 2)), *(record(47, pack("<HH12x", 0, at)) for at in (0, 164)), record(618)]
    book = [record(131), record(143), record(156, pack("<II", 0, 1) + text("rId1") + text("Sheet1")), record(144)]
    rows = [record(0, pack("<I21x", at)) for at in range(3)]
    cells = [rows[0], record(6, pack("<II", 0, 0) + text("ZIP")), rows[1], record(5, pack("<IId", 0, 1, number))]
    cells += [rows[2], record(6, pack("<II", 1, 0) + text("x"))]
    merged = record(177, pack("<I", 1)) + record(176, pack("<4I", 1, 2, 0, 0)) + record(178)
    sheet = [record(129), record(148, pack("<4I", 0, 2, 0, 1)), record(145), *cells, record(146), merged, record(130)]
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    path = folder / "list.xlsb"
    with ZipFile(path, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{relation}/officeDocument"'
            ' Target="xl/workbook.bin"/></Relationships>',
        )
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{relation}/worksheet"'
            f' Target="worksheets/sheet1.bin"/><Relationship Id="rId2" Type="{relation}/styles"'
            ' Target="styles.bin"/></Relationships>',
        )
        archive.writestr("xl/workbook.bin", b"".join([*book, record(132)]))
        archive.writestr("xl/styles.bin", b"".join([record(278), *styles, record(279)]))
        archive.writestr("xl/worksheets/sheet1.bin", b"".join(sheet))
    return path
