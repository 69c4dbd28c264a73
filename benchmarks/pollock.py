"""Loading polluted CSV files, scored as the Pollock benchmark does (Vitagliano and others, VLDB 16, 2023).

    .venv/bin/python benchmarks/pollock.py [--worst 15]

The published benchmark spoils one source table of 84 rows and 9 columns in 2,290 ways and measures what a reader
makes of each: loaded at all, and precision, recall and F1 of header, records and cells; ten figures of at most 1,
summed. Simple is the mean over the files, weighted counts each file as often as its pollution is met in a survey of
open data. The pollutions, measures and weights here are the published ones; the source is a table of our own of the
same shape, as we ship nobody's data. Two rules are stricter than the published: an empty file that we refuse in one
sentence counts as failed, and records are equal only if their filled cells are, one by one, not as one joined text.
Nothing about a file is told to the reader.
"""

import argparse
import csv
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.refusals import UnreadableFile

ROWS, COLUMNS = 84, 9
BEST_SIMPLE, BEST_WEIGHTED = 9.96, 9.60
HEADER = ["DATE", "TIME", "Qty", "PRODUCTID", "Price", "ProductType", "ProductDescription", "URL", "Comments"]
ALWAYS_QUOTED = {6, 7}
# How often each pollution was met among the surveyed files; those of single rows share their figure among their files.
WEIGHTS = {
    "source": 1, "no_payload": 15, "no_trailing_newline": 184, "double_trailing_newline": 5, "no_header": 470,
    "header_multirow_2": 47, "header_multirow_3": 47, "preamble": 282, "multitable_same": 188 / 3,
    "multitable_more": 188 / 3, "multitable_less": 188 / 3, "header_only": 3, "one_data_row": 4,
    "record_delimiter_CR": 7, "record_delimiter_LF": 1691, "field_delimiter_tab": 4, "field_delimiter_semicolon": 834,
    "field_delimiter_space": 4, "field_delimiter_comma_space": 101, "quotation_char_apostrophe": 11,
    "escape_char_backslash": 1, "escape_char_none": 7, "row_less_sep": 260 / 707, "row_more_sep": 260 / 707,
    "row_field_delimiter": 1 / 7, "row_extra_quote": 1 / 108,
}  # fmt: skip


@dataclass
class Polluted:
    """A file as it is written and as it is meant."""

    name: str
    kind: str
    content: str
    header: list[str]
    records: list[list[str]]


@dataclass
class Style:
    delimiter: str = ","
    quote: str = '"'
    escape: str = '"'
    end: str = "\r\n"


@dataclass
class Scores:
    file: Polluted
    figures: list[float] = field(default_factory=lambda: [0.0] * 10)

    @property
    def total(self) -> float:
        return sum(self.figures)


def source() -> list[list[str]]:
    """A price list with what makes CSV hard: commas and quotes in texts, apostrophes, links, an empty last column."""
    chance = random.Random(20260)
    makes = ["Women's", "Men's", "Kids'", "Light", "All-Weather", "Organic", "Classic"]
    things = ["Trail Shoes", "Rain Jacket", "Fleece Pullover", "Camp Stove", "Field Watch", "Beach Chair", "Wool Hat"]
    ends = ["", "", "", ", Print", ", Short-Sleeve", ', 24"', ', 5" Inseam', " 8 Wt."]
    praise = [
        "made to last, and easy to wash", "built for the first cold days", "a fit that won't let you down",
        "light, dry and warm, whatever the weather", "roomy, with pockets where you'd want them",
        'with an 8\\\'9" cord, cut by hand', "so soft you'll never take it off", "at its best in spring, on wet grass",
    ]  # fmt: skip
    rows = [HEADER]
    for number in range(ROWS - 1):
        code = f"{chance.choice(['RI', 'BH', 'AN', 'ZN', 'YY'])}-{chance.randrange(1000, 9999)}"
        thing = f"{chance.choice(makes)} {chance.choice(things)}{chance.choice(ends)}"
        rows.append([
            f"{number % 28 + 1:02d}/{number // 28 + 1:02d}/2018", f"{number // 4:02d}:{number % 4 * 15:02d}",
            str(chance.randrange(40)), code, f"${chance.uniform(1, 99):.2f}", thing,
            f"This {thing.split(',')[0].lower()} is {', '.join(chance.sample(praise, 2))}.",
            f"https://www.example.com/product/{code}.html", "",
        ])  # fmt: skip
    return rows


def cell(text: str, column: int, style: Style, quoted: bool | None = None) -> str:
    """As the source writes it: texts with a comma or a quote in quotes, two columns always."""
    needs = quoted if quoted is not None else column in ALWAYS_QUOTED or "," in text or '"' in text
    inner = text.replace('"', style.escape + '"')
    return f"{style.quote}{inner}{style.quote}" if needs else inner


def line(row: list[str], style: Style) -> str:
    return style.delimiter.join(cell(text, column, style) for column, text in enumerate(row)) + style.end


def written(rows: list[list[str]], style: Style = Style()) -> str:  # noqa: B008
    return "".join(line(row, style) for row in rows)


def polluted_files() -> Iterator[Polluted]:
    rows = source()
    yield from _whole_file_pollutions(rows)
    for number in range(ROWS):
        yield from _row_pollutions(rows, number)


def _whole_file_pollutions(rows: list[list[str]]) -> Iterator[Polluted]:
    body, plain = rows[1:], Style()
    clean = written(rows)

    def file(name: str, content: str, header: list[str] = HEADER, records: list[list[str]] = body) -> Polluted:
        return Polluted(name, name, content, header, records)

    yield file("source", clean)
    yield file("no_payload", "", [], [])
    yield file("no_trailing_newline", clean.removesuffix("\r\n"))
    yield file("double_trailing_newline", clean + "\r\n")
    # The first row of the meant file is what the measure takes as its header.
    yield file("no_header", written(body), body[0], body[1:])
    for times in (2, 3):
        joined = [" ".join([name] * times) for name in HEADER]
        yield file(f"header_multirow_{times}", written([HEADER] * (times - 1)) + clean, joined)
    yield file("preamble", "PREAMBLE,,,,,,,,\r\n,,,,,,,,\r\n" + clean)
    for name, width in (("less", 8), ("same", 9), ("more", 10)):
        second = [[*row, "col1" if row is HEADER else row[-1]][:width] for row in rows[: ROWS - 1]]
        yield file(f"multitable_{name}", clean + written(second))
    yield file("header_only", written(rows[:1]), records=[])
    yield file("one_data_row", written(rows[:2]), records=rows[1:2])
    yield file("record_delimiter_CR", written(rows, replace(plain, end="\r")))
    yield file("record_delimiter_LF", written(rows, replace(plain, end="\n")))
    for name, delimiter in (("tab", "\t"), ("semicolon", ";"), ("space", " "), ("comma_space", ", ")):
        yield file(f"field_delimiter_{name}", _redelimited(rows, delimiter))
    yield file("quotation_char_apostrophe", written(rows, replace(plain, quote="'")))
    yield file("escape_char_backslash", written(rows, replace(plain, escape="\\")))
    yield file("escape_char_none", written(rows, replace(plain, escape="")))


def _redelimited(rows: list[list[str]], delimiter: str) -> str:
    """Quotes stay where the comma wanted them: the published generator changes the delimiter only."""
    return written(rows, Style(delimiter=delimiter))


def _row_pollutions(rows: list[list[str]], number: int) -> Iterator[Polluted]:
    style = Style()
    cells = [cell(text, column, style) for column, text in enumerate(rows[number])]

    def file(kind: str, name: str, spoilt: str, meant: list[str] | None = None) -> Polluted:
        lines = [line(row, style) for row in rows]
        lines[number] = spoilt + style.end
        all_meant = [meant if row == number and meant else each for row, each in enumerate(rows)]
        return Polluted(f"{kind}_row{number}{name}", kind, "".join(lines), all_meant[0], all_meant[1:])

    for column in range(COLUMNS):
        more = [*cells[:column], "", *cells[column:]]
        yield file("row_more_sep", f"_col{column}", ",".join(more))
        if column:
            less = [*cells[: column - 1], cells[column - 1] + cells[column], *cells[column + 1 :]]
            yield file("row_less_sep", f"_col{column}", ",".join(less))
        meant = rows[number].copy()
        meant[column] = '"' + meant[column]
        quoted = cells[column].startswith('"')
        spoilt = '""' + cells[column][1:] if quoted else '"' + cells[column]
        yield file("row_extra_quote", f"_col{column}", ",".join([*cells[:column], spoilt, *cells[column + 1 :]]), meant)
    yield file("row_field_delimiter", "_space", " ".join(cells))


def scored(file: Polluted, folder: Path) -> Scores:
    path = folder / "list.csv"
    path.write_bytes(file.content.encode("utf-8"))
    try:
        table = read_table(path)
    except UnreadableFile:
        return Scores(file)
    rows = [[str(each) for each in row] for row in table.rows]
    if table.header_row is not None:
        rows.insert(0, list(table.headers))
    if not rows:
        rows = [[]]
    header = _measured(_spread([file.header]), _spread(rows[:1])) if file.header else [1.0] * 3
    records = _measured(Counter(map(_filled, file.records)), Counter(map(_filled, rows[1:])))
    every_cell = _measured(_spread([file.header, *file.records]), _spread(rows))
    return Scores(file, [1.0, *header, *records, *every_cell])


def _spread(rows: list[list[str]]) -> Counter[str]:
    return Counter(text for row in rows for text in row)


def _filled(row: list[str]) -> tuple[str, ...]:
    return tuple(text.lower() for text in row if text)


def _measured(meant: Counter[Any], found: Counter[Any]) -> list[float]:
    """The published precision (over what is meant), recall (over what was found) and F1."""
    if not meant:
        return [1.0, 1.0, 1.0]
    both = (meant & found).total()
    if not both:
        return [0.0, 0.0, 0.0]
    precision, recall = both / meant.total(), both / found.total()
    return [precision, recall, 2 * precision * recall / (precision + recall)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worst", type=int, default=15)
    parser.add_argument("--save", type=Path, help="a folder for the worst files")
    asked = parser.parse_args()
    csv.field_size_limit(1 << 24)
    with tempfile.TemporaryDirectory() as folder:
        all_scores = [scored(file, Path(folder)) for file in polluted_files()]
    weights = [WEIGHTS[each.file.kind] for each in all_scores]
    simple = sum(each.total for each in all_scores) / len(all_scores)
    weighted = sum(each.total * weight for each, weight in zip(all_scores, weights, strict=True)) / sum(weights)
    print(f"{len(all_scores)} files: simple {simple:.3f} (best published {BEST_SIMPLE}), ", end="")
    print(f"weighted {weighted:.3f} (best published {BEST_WEIGHTED})")
    for kind in WEIGHTS:
        these = [each.total for each in all_scores if each.file.kind == kind]
        print(f"  {kind:28} {len(these):4} files  mean {sum(these) / len(these):6.3f}  worst {min(these):6.3f}")
    worst = sorted(all_scores, key=lambda each: each.total)[: asked.worst]
    print("The worst:")
    for each in worst:
        print(f"  {each.file.name:32} {each.total:6.3f}  {' '.join(f'{figure:.2f}' for figure in each.figures)}")
        if asked.save:
            asked.save.mkdir(exist_ok=True)
            (asked.save / f"{each.file.name}.csv").write_bytes(each.file.content.encode("utf-8"))


if __name__ == "__main__":
    main()
