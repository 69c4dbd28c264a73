"""Workbooks: XLSX, XLSM, XLSB, XLS and ODS by calamine, behind a guard against bombs and native panics."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import cast
from zipfile import BadZipFile, ZipFile

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    WorksheetNotFound,
)

from crm_desktop.models.imports.cells import Row
from crm_desktop.models.imports.protected import unlocked
from crm_desktop.models.imports.source import Source
from crm_desktop.models.imports.zip_guard import MOST_CELLS, check_unpacked_size, without_blanks_between_cells
from crm_desktop.models.refusals import UnreadableFile, WrongCall

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
Progress = Callable[[int, int], None]
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True)
class Sheet:
    """The cells of one sheet as calamine gives them."""

    sheet: str
    sheets: tuple[str, ...]
    first_row: int
    rows: list[Row]


def is_workbook(beginning: bytes) -> bool:
    return beginning.startswith((_ZIP, _OLE, b"PK\x05\x06"))


def read_workbook(
    path: Path, sheet: str | None, progress: Progress | None = None, password: str | None = None
) -> Sheet:
    source = Source(path)
    try:
        try:
            return _read(source, sheet, progress)
        except PasswordError:
            source = unlocked(source, password)
            return _read(source, sheet, progress)
    except (CalamineError, BadZipFile, OSError, EOFError, NotImplementedError, MemoryError, RuntimeError) as error:
        raise source.unreadable(_cause(source, error)) from error
    except BaseException as error:
        # A panic of the native reader arrives as pyo3's PanicException, which is no Exception.
        if type(error).__name__ == "PanicException":
            raise source.unreadable("the workbook is damaged") from None
        raise


def _read(source: Source, wanted: str | None, progress: Progress | None) -> Sheet:
    check_unpacked_size(source)
    with _open(source) as book:
        names = tuple(meta.name for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet)
        if wanted is not None and wanted not in names:
            known = ", ".join(f"“{name}”" for name in names)
            raise WrongCall(f"“{source.name}” has no sheet “{wanted}”; it has {known}.")
        visible = [
            meta.name
            for meta in book.sheets_metadata
            if meta.typ == SheetTypeEnum.WorkSheet and meta.visible == SheetVisibleEnum.Visible
        ]
        if not names:
            raise source.unreadable("the workbook has no sheet")
        for name in [wanted] if wanted is not None else [*visible, *names]:
            sheet = book.get_sheet_by_name(name)
            if sheet.height:
                return Sheet(name, names, 1 + (sheet.start or (0, 0))[0], _rows(source, sheet, progress))
    raise UnreadableFile(f"“{source.name}” can't be imported: there is nothing in it but empty cells.")


def _open(source: Source) -> CalamineWorkbook:
    # By path the reader believes the extension, so a file that goes under a false one is handed over as bytes.
    try:
        if source.content is None and source.path.suffix.lower() in _extensions(source):
            return CalamineWorkbook.from_path(source.path)
        with source.open() as file:
            return CalamineWorkbook.from_filelike(BytesIO(file.read()))
    except PasswordError:
        raise
    except CalamineError as error:
        if "table-cell" not in str(error):
            raise
        return CalamineWorkbook.from_filelike(without_blanks_between_cells(source))


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


def _rows(source: Source, sheet: CalamineSheet, progress: Progress | None) -> list[Row]:
    if sheet.height * sheet.width > MOST_CELLS:
        raise source.unreadable(f"it claims {sheet.height} rows of {sheet.width} columns")
    rows: list[Row] = []
    for number, row in enumerate(sheet.iter_rows()):
        if progress is not None and number % 2000 == 0:
            progress(number, sheet.total_height)
        rows.append(cast("Row", row))
    # Counted from the sheet's first row, so that row 7 of the message is row 7 on the screen.
    return rows[(sheet.start or (0, 0))[0] :]


def _cause(source: Source, error: BaseException) -> str:
    if isinstance(error, WorksheetNotFound):
        return "the workbook names a sheet that is not in it"
    if isinstance(error, MemoryError):
        return "it is too large for the memory of this computer"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    try:
        with source.open() as file, ZipFile(file) as archive:
            parts = archive.namelist()
    except (BadZipFile, OSError):
        return "it is damaged, or not a spreadsheet"
    if any(part.startswith("word/") for part in parts):
        return "it is a Word document, not a spreadsheet"
    if not any(part.startswith("xl/") or part == "content.xml" for part in parts):
        return "it is an archive of files, not a spreadsheet"
    return "the workbook is damaged"
