"""Workbooks: XLSX, XLSM, XLSB, XLS and ODS, read by calamine apart from the program, and guarded against bombs.

The reader gives values; codes (`00000`), merged cells and times that no clock shows are seen to here.
"""

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from crm_desktop.models.imports.apart import memory_allowed, reading_apart
from crm_desktop.models.imports.cells import Row
from crm_desktop.models.imports.layout import layout_of, read_durations, show_numbers
from crm_desktop.models.imports.mending import mended
from crm_desktop.models.imports.merged_cells import repeat_merged
from crm_desktop.models.imports.native_reader import Request
from crm_desktop.models.imports.protected import is_encrypted_ods, unlocked
from crm_desktop.models.imports.repeated_texts import Shared, repeated_texts
from crm_desktop.models.imports.source import Source
from crm_desktop.models.imports.zip_guard import check_zip
from crm_desktop.models.refusals import Refused, UnreadableFile, WrongCall
from crm_desktop.models.wording import say

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# What Python's own readers of zips, XML and records make of damage.
_DAMAGE = (
    BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, LookupError, OverflowError,
    struct.error, ParseError, ExpatError,
)  # fmt: skip
_MOST_MENDINGS = 3
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Sheet:
    """The cells of one sheet; `first_row` is its first row that holds anything, as a spreadsheet counts."""

    sheet: str
    sheets: tuple[str, ...]
    first_row: int
    rows: list[Row]


@dataclass(frozen=True)
class _NotRead:
    """Why the reader gave up."""

    kind: str
    cause: str


def is_workbook(beginning: bytes) -> bool:
    return beginning.startswith((_ZIP, _OLE, b"PK\x05\x06"))


def read_workbook(
    path: Path, sheet: str | None, progress: Progress | None = None, password: str | None = None
) -> Sheet:
    source = Source(path)
    found = _read(source, sheet, progress)
    if isinstance(found, _NotRead) and found.kind == "password":
        source = unlocked(source, password)
        found = _read(source, sheet, progress)
    for _ in range(_MOST_MENDINGS):
        copy = _mended(source, found)
        if copy is None:
            break
        source, found = copy, _read(copy, sheet, progress)
    if isinstance(found, _NotRead):
        raise _refusal(source, sheet, found)
    return found


def _mended(source: Source, found: Sheet | _NotRead) -> Source | None:
    """None where there is nothing to mend, or nothing that can be."""
    if not isinstance(found, _NotRead) or found.kind != "damaged":
        return None
    try:
        return mended(source, found.cause)
    except (*_DAMAGE, OSError):  # an archive whose directory points outside of it makes the file itself refuse to seek
        return None


def _read(source: Source, wanted: str | None, progress: Progress | None) -> Sheet | _NotRead:
    """The guard looks at the file while the reader, which has limits of its own, is already at work."""
    try:
        if is_encrypted_ods(source):
            return _NotRead("password", "")
        request = Request(str(source.path), _is_named_truly(source), source.content, wanted, memory_allowed())
        with reading_apart(request) as answers:
            check_zip(source)
            kind, facts = next(answers)
            if kind == "refused":
                return _NotRead(*facts)
            name, names, first_row, first_column, height, merged = facts
            rows: list[Row] = []
            shared: Shared | None = None
            for kind, block in answers:
                if kind == "refused":
                    return _NotRead(*block)
                if kind == "rows":
                    shared = shared or repeated_texts(block)
                    rows += [[shared(cell, cell) for cell in row] for row in block]
                    if progress is not None:
                        progress(len(rows), height)
        layout = layout_of(source, name)
        show_numbers(layout.shown, rows, first_row, first_column)
        if layout.durations:
            read_durations(rows)
    except _DAMAGE as error:
        return _NotRead("damaged", str(error))
    except MemoryError:
        return _NotRead("memory", "")
    except OSError as error:
        return _NotRead("told" if error.strerror else "damaged", error.strerror or str(error))
    # Rows are counted from the sheet's first, so that row 7 of a message is row 7 on the screen.
    repeat_merged(rows, merged or layout.merged, first_row, first_column)
    return Sheet(name, tuple(names), 1 + first_row, rows)


def _is_named_truly(source: Source) -> bool:
    """By path the reader believes the extension, so a file that goes under a false one is read as bytes."""
    return source.content is None and source.path.suffix.lower() in _extensions(source)


def _extensions(source: Source) -> tuple[str, ...]:
    """What a file of this content is called."""
    with source.open() as file:
        if file.read(8) == _OLE:
            # An encrypted XLSX is an OLE file too.
            return (".xls", ".xla") if _ENCRYPTED not in file.read(1 << 16) else (".xlsx", ".xlsm", ".xlsb", ".xls")
    with source.open() as file, ZipFile(file) as archive:
        parts = set(archive.namelist())
    if "content.xml" in parts:
        return (".ods",)
    return (".xlsb",) if "xl/workbook.bin" in parts else (".xlsx", ".xlsm", ".xltx")


def _refusal(source: Source, wanted: str | None, why: _NotRead) -> Refused:
    if why.kind == "no such sheet":
        known = ", ".join(f"“{name}”" for name in why.cause)
        return WrongCall(
            say("“{source}” has no sheet “{wanted}”; it has {known}.", source=source.name, wanted=wanted, known=known)
        )
    if why.kind == "empty":
        return UnreadableFile(
            say("“{source}” can't be imported: there is nothing in it but empty cells.", source=source.name)
        )
    causes = {
        "no sheet": say("the workbook has no sheet"),
        "memory": say("it is too large for the memory of this computer"),
        "slow": say("reading it takes longer than any real list does"),
        "told": why.cause,
    }
    return source.unreadable(causes.get(why.kind) or _what_it_is(source))


def _what_it_is(source: Source) -> str:
    try:
        with source.open() as file, ZipFile(file) as archive:
            parts = archive.namelist()
    except (*_DAMAGE, OSError):
        return say("it is damaged, or not a spreadsheet")
    if any(part.startswith("word/") for part in parts):
        return say("it is a Word document, not a spreadsheet")
    if not any(part.startswith("xl/") or part == "content.xml" for part in parts):
        return say("it is an archive of files, not a spreadsheet")
    return say("the workbook is damaged")
