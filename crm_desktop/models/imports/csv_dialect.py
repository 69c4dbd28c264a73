"""Finds how a text table parts its cells: delimiter, quotes, and how a quote within quotes is written."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

_PLAIN = (";", "\t", ",", "|")
# Rare in lists, common in texts, times and addresses (“Canton Hwy #6”).
_RARE = ("#", ":", "^", "~", "§", "¦", "\x1f", "\x01")
_DOUBLE = ("||", "\t\t", ";;", "::", "|~|", "~|~", "^|^", "\\t")
_QUOTES = ('"', "'", "#", "`")
_SAMPLE_ROWS = 400
_MOST_OF_A_LINE = 4_000
_CLEAR = 0.4
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_TOLD = re.compile(r"\ufeff?\"?sep=(.|\\t)\"?\s*$", re.IGNORECASE)
# Stands for a delimiter of several characters, which the `csv` module does not know.
_STAND_IN = "\ue0de"


@dataclass(frozen=True)
class CsvDialect:
    delimiter: str = ","
    quote: str = '"'
    escape: str | None = None
    spaces: bool = False
    """Whether a space follows each delimiter, as in prose."""
    width: int = 0
    """How many cells most rows have."""

    @property
    def mark(self) -> str:
        """The one character that parts the cells of a prepared line."""
        return self.delimiter if len(self.delimiter) == 1 else _STAND_IN

    def options(self) -> dict[str, object]:
        """As the `csv` module takes them."""
        return {"delimiter": self.mark, "quotechar": self.quote, "skipinitialspace": self.spaces}

    def prepared(self, lines: Iterable[str]) -> Iterable[str]:
        r"""The lines as the `csv` module can read them: one character as delimiter, \" written as doubled quote."""
        if len(self.delimiter) > 1:
            lines = (line.replace(self.delimiter, _STAND_IN) for line in lines)
        if self.escape is None:
            return lines
        escaped = re.compile(rf"{re.escape(self.escape)}([{re.escape(self.quote + self.escape)}])")
        plain = {self.quote: self.quote * 2, self.escape: self.escape}
        return (escaped.sub(lambda found: plain[found[1]], line) for line in lines)


def lines_of(text: str) -> Iterator[str]:
    """The lines with their ends; unlike `splitlines` it leaves form feeds and the like within them."""
    return (found[0] for found in _LINE.finditer(text) if found[0])


def find_dialect(sample: str) -> CsvDialect:
    """The delimiter that cuts most rows into equally many cells; a comma if there is only one column."""
    lines = list(islice(lines_of(sample), _SAMPLE_ROWS))
    sample = "".join(line if len(line) < _MOST_OF_A_LINE else line[:_MOST_OF_A_LINE] + "\n" for line in lines)
    told = _TOLD.match(lines[0]) if lines else None
    best, best_score = CsvDialect(), _CLEAR
    for delimiter in [told[1].replace("\\t", "\t")] if told else [*_PLAIN, *_RARE, *_DOUBLE, " "]:
        if delimiter not in sample or (delimiter == ":" and _tells_time(sample)):
            continue
        for quote in _QUOTES:
            if quote == delimiter or (quote != '"' and not _surrounds(quote, delimiter, sample)):
                continue
            dialect = _spaced(lines, CsvDialect(delimiter, quote))
            score, width = _evenness(lines, dialect)
            score *= 0.6 + 0.4 * _quotes_at_the_edge(sample, dialect)
            if delimiter == " ":
                # Words are parted by spaces, too; cells in quotes tell a table from a text.
                score = score - 0.1 if _surrounds(quote, delimiter, sample, every=0.5) else 0
            elif delimiter in _RARE:
                score -= 0.2
            longer = len(delimiter) > 1 and best.delimiter in delimiter and _always_within(sample, best, delimiter)
            if score > best_score or longer:
                best, best_score = CsvDialect(delimiter, quote, None, dialect.spaces, width), max(score, best_score)
    if told and best.delimiter != told[1]:
        best = CsvDialect(told[1].replace("\\t", "\t"))
    return _escaped(sample, lines, best)


def _tells_time(sample: str) -> bool:
    """Most colons stand in 12:30 or https://."""
    return len(re.findall(r"\d:\d|://", sample)) * 2 >= sample.count(":")


def told_delimiter(line: str) -> bool:
    """True for the line `sep=;` that spreadsheets write above a table."""
    return _TOLD.match(line) is not None


def _surrounds(quote: str, delimiter: str, sample: str, every: float = 0.0) -> bool:
    """Whether cells stand within such quotes, in that share of the lines."""
    mark, part = re.escape(quote), re.escape(delimiter)
    found = re.findall(rf"(?:^|{part} ?){mark}[^\r\n]*?{mark}(?={part}|\s*$)", sample, re.MULTILINE)
    return len(found) > every * sample.count("\n")


def _quotes_at_the_edge(sample: str, dialect: CsvDialect) -> float:
    """The share of the quotes that begin or end a cell."""
    total = sample.count(dialect.quote)
    if not total:
        return 0.9 if any(quote in sample for quote in _QUOTES[:1]) else 1.0
    mark, part = re.escape(dialect.quote), re.escape(dialect.delimiter)
    within = len(re.findall(rf"(?<![\r\n]){mark}{mark}", sample))
    edges = re.findall(rf"(?:(?:^|{part})[ ]?{mark})|(?:{mark}(?=\s*$|{part}))", sample, re.MULTILINE)
    return min(1.0, (len(edges) + within) / total)


def _evenness(lines: list[str], dialect: CsvDialect) -> tuple[float, int]:
    widths = [len(row) for row in _parsed(lines, dialect) if any(row)]
    several = [width for width in widths if width > 1]
    if not several:
        return 0.0, 0
    usual, times = Counter(several).most_common(1)[0]
    # Of two delimiters that fit equally well the one with more columns.
    even = 0.6 * times / len(widths) + 0.4 * len(several) / len(widths) + min(usual, 50) / 10_000
    if times * 2 < len(widths):
        # Torn by quotes, perhaps: then the header, which has none, is as wide as the rows are meant to be.
        usual = widths[0] if widths.count(widths[0]) * 10 >= len(widths) else 0
    return even, usual


def _spaced(lines: list[str], dialect: CsvDialect) -> CsvDialect:
    if dialect.delimiter.isspace():
        return dialect
    cells = [cell for row in _parsed(lines, dialect) for cell in row[1:]]
    filled = [cell for cell in cells if cell.strip()]
    spaced = sum(cell.startswith(" ") for cell in filled)
    return CsvDialect(dialect.delimiter, dialect.quote, None, bool(filled) and spaced * 10 >= len(filled) * 9)


def _always_within(sample: str, dialect: CsvDialect, longer: str) -> bool:
    """Whether the delimiter never stands but as part of the longer one."""
    return sample.count(longer) * longer.count(dialect.delimiter) == sample.count(dialect.delimiter)


def _escaped(sample: str, lines: list[str], dialect: CsvDialect) -> CsvDialect:
    r"""Whether quotes within quotes are written \" as some databases do."""
    if f"\\{dialect.quote}" not in sample:
        return dialect
    escaped = CsvDialect(dialect.delimiter, dialect.quote, "\\", dialect.spaces, dialect.width)
    even, width = _evenness(lines, escaped)
    better = even > _evenness(lines, dialect)[0] or _torn(lines, dialect)
    return CsvDialect(dialect.delimiter, dialect.quote, "\\", dialect.spaces, width) if better else dialect


def _torn(lines: list[str], dialect: CsvDialect) -> bool:
    r"""A cell that begins as quoted text, ends with a quote and holds \" was cut by the wrong rule."""
    mark = re.escape(dialect.quote)
    return any(
        re.search(rf"\\[^{mark}]*{mark}$", cell) for row in _parsed(lines, dialect) for cell in row if "\\" in cell
    )


def _parsed(lines: list[str], dialect: CsvDialect) -> list[list[str]]:
    reader = csv.reader(dialect.prepared(lines), **dialect.options())  # type: ignore[arg-type]
    rows: list[list[str]] = []
    try:
        rows.extend(reader)
    except csv.Error:
        return rows
    return rows
