"""Small faults in the XML of a workbook, which stop the native reader and no person: mended in a copy in memory."""

import re
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

from crm_desktop.models.imports.source import Source

Mend = Callable[["re.Match[bytes]"], bytes]
_MOST_BYTES = 512 << 20
_BETWEEN_CELLS = re.compile(rb">\s+<(?=/?(?:table|office):|text:p[ >/])|(?<=<text:p>)\s+|\s+(?=</text:p>)")
# LibreOffice shows the text of a cell that doesn't say what it holds; the native reader takes it for an empty one.
UNTYPED_CELL = re.compile(
    rb"(<table:table-cell\b)(?![^>]*\boffice:value-type=)([^>]*(?<!/)>\s*<text:p(?:\s[^>]*)?(?<!/)>(?!</))"
)
_BARE_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)")
_ERROR_CELL = re.compile(rb'\bt="e"([^>]*>(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?)\s*<v>[^<]*</v>')


def mended(source: Source, fault: str) -> Source | None:
    """A copy without the fault that the reader named; None where nothing can be done."""
    if "without a type" in fault:
        return _rewritten(
            source, "content.xml", UNTYPED_CELL, lambda found: found[1] + b' office:value-type="string"' + found[2]
        )
    if "table-cell" in fault:
        # An ODS file whose XML was indented.
        return _rewritten(source, "content.xml", _BETWEEN_CELLS, lambda found: b"><" if found[0][0:1] == b">" else b"")
    if "cell error value" in fault:
        # Errors that came after Excel 2007, such as #SPILL!; like any error, they hold nothing.
        return _rewritten(source, "xl/worksheets/", _ERROR_CELL, lambda found: b't="str"' + found[1] + b"<v></v>")
    if "entity" in fault or "not well-formed" in fault:
        return _rewritten(source, "xl/", _BARE_AMPERSAND, lambda found: b"&amp;")
    return None


def _rewritten(
    source: Source, parts: str, fault: "re.Pattern[bytes]", mend: Callable[["re.Match[bytes]"], bytes]
) -> Source | None:
    copied, is_mended = BytesIO(), False
    with source.open() as file, ZipFile(file) as archive, ZipFile(copied, "w") as copy:
        if sum(part.file_size for part in archive.infolist()) > _MOST_BYTES:
            return None
        for part in archive.infolist():
            data = archive.read(part)
            if part.filename.startswith(parts):
                if b"<!DOCTYPE" in data[:4096]:  # its own entities: an attack, not a slip
                    return None
                data, times = fault.subn(mend, data)
                is_mended = is_mended or times > 0
            copy.writestr(part.filename, data)
    return Source(source.path, copied.getvalue()) if is_mended else None
