"""Text tables: CSV, TSV and what calls itself so, in any usual encoding and dialect."""

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from crm_desktop.models.imports.cells import Row
from crm_desktop.models.imports.csv_dialect import CsvDialect, find_dialect
from crm_desktop.models.imports.encoding import find_encoding, one_byte_encoding
from crm_desktop.models.refusals import UnreadableFile

_SAMPLE_BYTES = 256 * 1024
_MOST_IN_A_CELL = 4 << 20
# An apostrophe that says "text, no formula", as our own export writes it; the text itself is without it.
_MARKED = re.compile(r"'+[=+\-@\t\r]")
_OTHER_FILES = (
    (b"%PDF", "it is a PDF document, not a spreadsheet"),
    (b"\x89PNG", "it is a picture, not a spreadsheet"),
    (b"\xff\xd8\xff", "it is a picture, not a spreadsheet"),
    (b"GIF8", "it is a picture, not a spreadsheet"),
    (b"{\\rtf", "it is a text document, not a spreadsheet"),
    (b"\x1f\x8b", "it is compressed; unpack it first"),
    (b"Rar!", "it is compressed; unpack it first"),
    (b"7z\xbc\xaf", "it is compressed; unpack it first"),
    (b"SQLite format 3", "it is a database, not a spreadsheet"),
    (b"<!doctype html", "it is a web page, not a spreadsheet"),
    (b"<html", "it is a web page, not a spreadsheet"),
    (b"<?xml", "it is an XML file, not a spreadsheet"),
    (b"begin:vcard", "it holds vCards, not a table"),
)


@dataclass(frozen=True)
class Text:
    """The rows of a text table as they stand, blank ones too."""

    encoding: str
    delimiter: str
    rows: list[Row]


def read_text(path: Path, beginning: bytes, progress: Callable[[int, int], None] | None = None) -> Text:
    _refuse_other_files(path, beginning)
    with path.open("rb") as file:
        sample = file.read(_SAMPLE_BYTES)
    encoding = find_encoding(sample)
    try:
        return _read(path, sample, encoding, progress)
    except UnicodeDecodeError:
        if not encoding.startswith("utf-8"):
            raise UnreadableFile(f"“{path.name}” can't be read: its text is damaged ({encoding}).") from None
        # Mostly UTF-8, and further down a row pasted from elsewhere.
        return _read(path, sample, one_byte_encoding(path.read_bytes()), progress)


def parse_text(text: str) -> Text:
    """The rows of text that is no file."""
    dialect = find_dialect(text[:_SAMPLE_BYTES])
    csv.field_size_limit(_MOST_IN_A_CELL)
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), **dialect.options()))  # type: ignore[arg-type]
    except csv.Error:
        raise UnreadableFile("The clipboard can't be read: a cell holds more than 4 MB of text.") from None
    return Text("utf-8", dialect.delimiter, cast("list[Row]", rows))


def _refuse_other_files(path: Path, beginning: bytes) -> None:
    start = beginning.lstrip(b"\xef\xbb\xbf \t\r\n")
    for mark, cause in _OTHER_FILES:
        if start.startswith(mark) or start[:20].lower().startswith(mark):
            raise UnreadableFile(f"“{path.name}” can't be read: {cause}.")


def _read(path: Path, sample: bytes, encoding: str, progress: Callable[[int, int], None] | None) -> Text:
    text = sample.decode(encoding, errors="replace")
    strange = sum(character < " " and character not in "\t\r\n\f\v" for character in text[:20_000])
    if strange > 8 + len(text[:20_000]) // 50:
        raise UnreadableFile(f"“{path.name}” can't be read: it is not a spreadsheet.")
    dialect = find_dialect(text)
    csv.field_size_limit(_MOST_IN_A_CELL)
    rows = _rows(path, encoding, dialect, progress)
    shown = "utf-8" if encoding == "utf-8-sig" else encoding
    return Text(shown, dialect.delimiter, rows)


def _rows(path: Path, encoding: str, dialect: CsvDialect, progress: Callable[[int, int], None] | None) -> list[Row]:
    """Strictly if the file allows it, else as spreadsheets do; a quote never closed may not swallow the file."""
    attempts: tuple[dict[str, object], ...] = (
        {**dialect.options(), "strict": True},
        dialect.options(),
        {"delimiter": dialect.delimiter, "quoting": csv.QUOTE_NONE},
    )
    attempt = 0
    while True:
        try:
            return _parsed(path, encoding, attempts[attempt], progress)
        except csv.Error as error:
            attempt = 2 if "end of data" in str(error) else attempt + 1
            if attempt == len(attempts):
                raise UnreadableFile(f"“{path.name}” can't be read: a cell holds more than 4 MB of text.") from None


def _parsed(
    path: Path, encoding: str, options: dict[str, object], progress: Callable[[int, int], None] | None
) -> list[Row]:
    size = path.stat().st_size
    rows: list[list[str]] = []
    with path.open("rb") as raw, TextIOWrapper(raw, encoding, newline="") as text:
        for number, row in enumerate(csv.reader(text, **options)):  # type: ignore[arg-type]
            if progress is not None and number % 5000 == 0:
                progress(raw.tell(), size)
            rows.append([cell[1:] if cell[:1] == "'" and _MARKED.match(cell) else cell for cell in row])
    return cast("list[Row]", rows)
