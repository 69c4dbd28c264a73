"""Finds how a text table parts its cells: delimiter, quotes, and how a quote within quotes is written."""

import csv
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice

_DELIMITERS = (";", "\t", ",", "|", "#", ":", "^", "~")
_PLAIN = (";", "\t", ",", "|")
_SAMPLE_ROWS = 400
_CLEAR = 0.4


@dataclass(frozen=True)
class CsvDialect:
    delimiter: str = ","
    quote: str = '"'
    escape: str | None = None

    def options(self) -> dict[str, object]:
        """As the `csv` module takes them."""
        return {
            "delimiter": self.delimiter,
            "quotechar": self.quote,
            "escapechar": self.escape,
            "doublequote": self.escape is None,
            "skipinitialspace": False,
        }


def find_dialect(sample: str) -> CsvDialect:
    """The delimiter that cuts most rows into equally many cells; a comma if there is only one column."""
    best, best_score = CsvDialect(), (_CLEAR, 0)
    for delimiter in _DELIMITERS:
        if delimiter not in sample:
            continue
        for quote in _quotes(sample, delimiter):
            dialect = CsvDialect(delimiter, quote)
            score = _evenness(sample, dialect)
            if delimiter not in _PLAIN:
                # Rare in lists, common in texts, times and addresses (“Canton Hwy #6”).
                score = (score[0] - 0.2, score[1])
            if score > best_score:
                best, best_score = dialect, score
    return _escaped(sample, best)


def _quotes(sample: str, delimiter: str) -> list[str]:
    around = rf"(?:^|{re.escape(delimiter)})\s*{{0}}[^\n]*?{{0}}\s*(?:$|{re.escape(delimiter)})"
    quotes = [mark for mark in ("'", "#") if mark != delimiter and re.search(around.format(mark), sample, re.MULTILINE)]
    return ['"', *quotes] if '"' not in sample else ['"']


def _evenness(sample: str, dialect: CsvDialect) -> tuple[float, int]:
    widths = [len(row) for row in _parsed(sample, dialect) if any(row)]
    if not widths:
        return 0.0, 0
    several = [width for width in widths if width > 1]
    if not several:
        return 0.0, 0
    usual, times = Counter(several).most_common(1)[0]
    return round(0.6 * times / len(widths) + 0.4 * len(several) / len(widths), 3), usual


def _escaped(sample: str, dialect: CsvDialect) -> CsvDialect:
    r"""Whether quotes within quotes are written \" as some databases do."""
    if f"\\{dialect.quote}" not in sample:
        return dialect
    escaped = CsvDialect(dialect.delimiter, dialect.quote, "\\")
    return escaped if _evenness(sample, escaped) > _evenness(sample, dialect) or _torn(sample, dialect) else dialect


def _torn(sample: str, dialect: CsvDialect) -> bool:
    r"""A cell that begins as quoted text, ends with a quote and holds \" was cut by the wrong rule."""
    mark = re.escape(dialect.quote)
    return any(
        re.search(rf"\\[^{mark}]*{mark}$", cell) for row in _parsed(sample, dialect) for cell in row if "\\" in cell
    )


def _parsed(sample: str, dialect: CsvDialect) -> list[list[str]]:
    reader = csv.reader(sample.splitlines(keepends=True), **dialect.options())  # type: ignore[arg-type]
    rows: list[list[str]] = []
    try:
        rows.extend(islice(reader, _SAMPLE_ROWS))
    except csv.Error:
        return rows
    return rows
