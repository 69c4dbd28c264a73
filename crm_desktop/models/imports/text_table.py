"""Text tables: CSV, TSV and what calls itself so, in any usual encoding and dialect."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import chain, islice
from pathlib import Path
from typing import cast

from crm_desktop.models.imports.cells import Row
from crm_desktop.models.imports.csv_dialect import CsvDialect, find_dialect, lines_of, told_delimiter
from crm_desktop.models.imports.encoding import find_encoding, one_byte_encoding
from crm_desktop.models.imports.repeated_texts import LEARNT_FROM, repeated_texts
from crm_desktop.models.imports.torn_rows import CellTooLongError, rows_of
from crm_desktop.models.places import name_of
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say, to_say

_SAMPLE_BYTES = 256 * 1024
_MOST_IN_A_CELL = 4 << 20
# An apostrophe that says "text, no formula", as our own export writes it; the text itself is without it.
_MARKED = re.compile(r"'+[=+\-@\t\r]")
_OTHER_FILES = to_say(
    (
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
)


_JSON = re.compile(rb"[{]\s*\"[^\"]*\"\s*:|\[\s*[{\[]")


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
        return _read(path, sample, encoding, "strict", progress)
    except UnicodeDecodeError:
        if encoding.startswith(("utf-16", "utf-32")):
            raise UnreadableFile(
                say("“{path}” can't be read: its text is damaged ({encoding}).", path=name_of(path), encoding=encoding)
            ) from None
    if encoding.startswith("utf-8"):
        # UTF-8 as far as the sample went, and further down something else.
        with path.open("rb") as file:
            encoding = one_byte_encoding(line for part in file for line in part.splitlines())
    return _read(path, sample, encoding, "one byte", progress)


def parse_text(text: str) -> Text:
    """The rows of text that is no file."""
    dialect = find_dialect(text[:_SAMPLE_BYTES])
    try:
        return Text("utf-8", dialect.delimiter, _rows(lines_of(text), dialect))
    except CellTooLongError:
        raise UnreadableFile(say("The clipboard can't be read: a cell holds more than 4 MB of text.")) from None


def _refuse_other_files(path: Path, beginning: bytes) -> None:
    start = beginning.lstrip(b"\xef\xbb\xbf \t\r\n")
    if _JSON.match(start):
        raise UnreadableFile(say("“{path}” can't be read: it is a JSON file, not a spreadsheet.", path=name_of(path)))
    for mark, cause in _OTHER_FILES:
        if start.startswith(mark) or start[:20].lower().startswith(mark):
            raise UnreadableFile(say("“{path}” can't be read: {cause}.", path=name_of(path), cause=say(cause)))


def _read(path: Path, sample: bytes, encoding: str, errors: str, progress: Callable[[int, int], None] | None) -> Text:
    text = sample.decode(encoding, errors="replace")
    strange = sum(character < " " and character not in "\t\r\n\f\v" for character in text[:20_000])
    if strange > 8 + len(text[:20_000]) // 50:
        raise UnreadableFile(say("“{path}” can't be read: it is not a spreadsheet.", path=name_of(path)))
    dialect = find_dialect(text)
    try:
        rows = _rows(_lines(path, encoding, errors, progress), dialect)
    except CellTooLongError:
        raise UnreadableFile(
            say("“{path}” can't be read: a cell holds more than 4 MB of text.", path=name_of(path))
        ) from None
    return Text(encoding.removesuffix("-sig"), dialect.delimiter, rows)


def _lines(path: Path, encoding: str, errors: str, progress: Callable[[int, int], None] | None) -> Iterator[str]:
    size = path.stat().st_size
    with path.open("rb") as raw, TextIOWrapper(raw, encoding, errors, newline="") as text:
        if progress is None:
            yield from text
            return
        for number, line in enumerate(text):
            if number % 5000 == 0:
                progress(raw.tell(), size)
            yield line


def _rows(lines: Iterator[str], dialect: CsvDialect) -> list[Row]:
    csv.field_size_limit(_MOST_IN_A_CELL)
    first = next(lines, "")
    # Kept as a blank row, so that rows are numbered as the file's lines are.
    lines = chain(["\r\n" if told_delimiter(first) else first], lines)
    table = rows_of(lines, dialect)
    beginning = list(islice(table, LEARNT_FROM))
    shared = repeated_texts(beginning)
    rows = [[shared(cell, cell) for cell in row] for row in chain(beginning, table)]
    for number, row in enumerate(rows):
        if "'" in "".join(row):
            rows[number] = [cell[1:] if _MARKED.match(cell) else cell for cell in row]
        if dialect.mark != dialect.delimiter and dialect.mark in "".join(row):
            rows[number] = [cell.replace(dialect.mark, dialect.delimiter) for cell in row]
    return cast("list[Row]", rows)
