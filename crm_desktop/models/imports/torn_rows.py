"""Mends rows of a text table whose quotes or delimiters are wrong, by the number of cells the other rows have."""

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator

from crm_desktop.models.imports.csv_dialect import CsvDialect

_MOST_LINES, _MOST_LINES_MENDED = 40_000, 12
_MOST_CHARACTERS, _MOST_CELLS, _MOST_ATTEMPTS, _MOST_MENDS = 20_000, 200, 3000, 2
# So many rows that no mending helps, and the file is like that.
_HOPE = 300
_OTHERS = (";", "\t", "|", ",", " ")


class CellTooLongError(Exception):
    """A cell holds more text than any list has."""


class _UnclosedQuoteError(Exception):
    """A quote was opened and the file goes on and on without its end."""


def rows_of(lines: Iterable[str], dialect: CsvDialect) -> Iterator[list[str]]:
    """The rows, each read strictly; one that does not fit is read again by itself, and mended if that makes it fit.

    A quote never closed costs its own row only, not the rest of the file.
    """
    feed = _Feed(dialect.prepared(lines))
    reader = csv.reader(feed, strict=True, **dialect.options())  # type: ignore[arg-type]
    mender = _Mender(dialect)
    width, clear = dialect.width, feed.taken.clear
    while True:
        try:
            for row in reader:
                if len(row) != width and row and (len(row) < width or any(dialect.quote in cell for cell in row)):
                    row = _fitting(row, feed, mender)
                yield row
                clear()
        except (csv.Error, _UnclosedQuoteError) as error:
            if "field larger" in str(error):
                raise CellTooLongError from None
            if isinstance(error, _UnclosedQuoteError) or "end of data" in str(error):
                feed.be_less_patient()
            yield _torn(feed, mender)
            clear()
        else:
            return


def _torn(feed: "_Feed", mender: "_Mender") -> list[str]:
    """The row mended, with as many of the lines after it as it needs; else its first line as best it may be read."""
    for count in range(1, _MOST_LINES_MENDED):
        row = mender.mended("".join(feed.taken[:count]))
        if row is not None:
            feed.keep_only(count)
            return row
        if not feed.has_line(count) or mender.stands_alone(feed.taken[count]):
            break
    return mender.leniently(feed.keep_only(1))


def _fitting(row: list[str], feed: "_Feed", mender: "_Mender") -> list[str]:
    """The row with its lost delimiter if its first line alone gives a row of the usual width, else as it was read."""
    mended = mender.mended(feed.taken[0], splits_only=True)
    if mended is None:
        return row
    feed.keep_only(1)
    return mended


class _Feed:
    """Lines for the reader: keeps those of the row at hand, and takes back what a row took too much."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self._patience = _MOST_LINES
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        if len(self.taken) > self._patience and len(self.taken) > 1:
            raise _UnclosedQuoteError
        return line

    def has_line(self, number: int) -> bool:
        """Whether the row at hand can have that many lines more; takes the next one if need be."""
        if number < len(self.taken):
            return True
        line = self._again.popleft() if self._again else next(self._lines, None)
        if line is not None:
            self.taken.append(line)
        return line is not None

    def keep_only(self, count: int) -> str:
        """Gives all lines but the first ones back."""
        self._again.extendleft(reversed(self.taken[count:]))
        return self.taken[0]

    def be_less_patient(self) -> None:
        """Each quote left open shortens how far the next one may reach, so that many of them cost little."""
        self._patience = max(50, self._patience // 20)


class _Mender:
    """Reads one line in the way that gives the usual number of cells with the fewest oddities."""

    def __init__(self, dialect: CsvDialect) -> None:
        self._dialect, self._mark, self._quote, self._width = dialect, dialect.mark, dialect.quote, dialect.width
        self._hope = _HOPE if 2 <= dialect.width <= _MOST_CELLS else 0
        self._attempts = 0
        self._splits_only = False
        self._in_vain: set[tuple[int, int, int]] = set()

    def mended(self, line: str, splits_only: bool = False) -> list[str] | None:
        """With `splits_only` quotes are trusted, and only a delimiter missing before or after them is put back."""
        self._splits_only = splits_only
        if not self._hope or len(line) > _MOST_CHARACTERS:
            return None
        line = line.rstrip("\r\n")
        row = self._with_fewest_mends(line) if self._quote in line else None
        if row is None and "\n" not in line:
            row = self._by_other_delimiter(line)
        self._hope = min(_HOPE, self._hope + 1) if row else self._hope - 1
        return row

    def stands_alone(self, line: str) -> bool:
        """Whether a line is a regular row by itself."""
        try:
            row = next(csv.reader([line], strict=True, **self._dialect.options()), [])  # type: ignore[arg-type]
        except csv.Error:
            return False
        return len(row) == self._width or not row

    def leniently(self, line: str) -> list[str]:
        """As spreadsheets read it; a quote without an end is a letter, so that nothing is swallowed."""
        options = self._dialect.options()
        try:
            next(csv.reader([line], strict=True, **options), [])  # type: ignore[arg-type]
        except csv.Error as error:
            if "end of data" in str(error):
                return line.rstrip("\r\n").split(self._mark)
        return next(csv.reader([line], **options), [])  # type: ignore[arg-type]

    def _with_fewest_mends(self, line: str) -> list[str] | None:
        self._attempts = _MOST_ATTEMPTS
        self._in_vain.clear()
        for mends in range(_MOST_MENDS + 1):
            row = self._cells(line, 0, self._width, mends)
            if row is not None:
                return row
        return None

    def _cells(self, line: str, at: int, left: int, mends: int) -> list[str] | None:
        """The cells from a place on, or None if they are not as many as are left."""
        if left == 0 or not self._attempts or (at, left, mends) in self._in_vain:
            return None
        self._attempts -= 1
        for cell, end, cost in self._ways(line, at):
            if cost > mends:
                continue
            if end > len(line):
                if left == 1:
                    return [cell]
                continue
            rest = self._cells(line, end, left - 1, mends - cost)
            if rest is not None:
                return [cell, *rest]
        self._in_vain.add((at, left, mends))
        return None

    def _ways(self, line: str, at: int) -> Iterator[tuple[str, int, int]]:
        """How the cell that begins here may be read: its text, where the next begins, and how odd that is."""
        begin = at
        while self._dialect.spaces and line[begin : begin + 1] == " ":
            begin += 1
        quote, mark = self._quote, self._mark
        end = line.find(mark, begin)
        end = len(line) if end < 0 else end
        if "\n" in line[begin:end] and line[begin : begin + 1] != quote:
            return
        if line[begin : begin + 1] != quote:
            yield line[begin:end], end + 1, 0
            split = line.find(quote, begin, end)
            if split > begin and line.find(quote, split + 1) > 0:
                # A delimiter is missing before a cell in quotes.
                yield line[begin:split], split, 1
            return
        yield from self._quoted(line, begin)
        if not self._splits_only and "\n" not in line[begin:end]:
            yield line[begin:end], end + 1, 1

    def _quoted(self, line: str, begin: int) -> Iterator[tuple[str, int, int]]:
        quote, mark = self._quote, self._mark
        regular = True
        for found in re.finditer(re.escape(quote) + "+", line[begin + 1 :]):
            run, end = len(found[0]), begin + 1 + found.end()
            after = line[end:].lstrip(" ")
            closes = not after or after.startswith(mark)
            within = line[begin + 1 : end - 1].replace(quote * 2, quote)
            next_cell = len(line) + 1 if not after else end + len(line[end:]) - len(after) + 1
            if self._splits_only and closes and run % 2:
                yield within, next_cell, 0
                return
            if closes and run % 2:
                yield within, next_cell, 0 if regular else 1
                regular = False
            elif closes and not self._splits_only:
                # “48"",” – an inch sign that nobody doubled.
                yield within, next_cell, 1
            elif run == 2 and begin + 1 < end - 2:
                # A delimiter is missing between two cells in quotes.
                yield line[begin + 1 : end - 2], end - 1, 1
            elif run % 2:
                regular = False

    def _by_other_delimiter(self, line: str) -> list[str] | None:
        if self._mark in line:
            return None
        for other in _OTHERS:
            if line.count(other) >= self._width - 1 and (other != " " or self._quote in line):
                row = next(csv.reader([line], delimiter=other, quotechar=self._quote), [])
                if len(row) == self._width:
                    return row
        return None
