"""The columns of a table as a guess sees them: what the header says, and the first values."""

from dataclasses import dataclass, replace
from itertools import islice

from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.header_words import HeaderWord, read_header
from crm_desktop.models.imports.looks import is_place, share
from crm_desktop.models.imports.sensitive import is_sensitive
from crm_desktop.models.imports.spreadsheet import Table

_PLACE_RANK = {"work": 0, "main": 0, "": 0, "home": 1, "other": 2}
_PROFILED = 300


@dataclass(frozen=True)
class Column:
    """One column, ready to be given a field."""

    number: int
    word: HeaderWord
    values: list[str]

    @property
    def sureness(self) -> tuple[bool, int, int, int, int]:
        """Smaller is better: filled, at work, the first of several, by the surest word."""
        place = _PLACE_RANK[self.word.place]
        return (not self.values, place, self.word.ordinal, self.word.rank, self.number)


def profile(table: Table, number: int) -> list[str]:
    """The first values of a column, enough to tell what it holds."""
    texts = (cell_text(row[number]) for row in table.rows if number < len(row))
    return list(islice((text for text in texts if text), _PROFILED))


def _column(table: Table, number: int) -> Column:
    values = profile(table, number)
    word = read_header(table.headers[number]) or HeaderWord("unknown", 0)
    if is_sensitive(values):
        word = HeaderWord("sensitive", 0)
    return Column(number, word, values)


def columns_of(table: Table) -> list[Column]:
    """As their headers say; of two addresses the one that holds codes and towns, as “Postadress” may, is the town."""
    columns = [_column(table, number) for number in range(len(table.headers))]
    streets = [column for column in columns if column.word.meaning == "street" and column.values]
    towns = [column for column in streets if share(is_place, column.values) > 0.6]
    if len(towns) < len(streets):
        for column in towns:
            columns[column.number] = replace(column, word=replace(column.word, meaning="city"))
    return columns


def address_of(column: Column) -> tuple[int, int]:
    """Which address it is part of: place first, then the number (“Address 2 - City”)."""
    second_line = column.word.meaning in ("street", "street_2") and column.word.place != "other"
    return _PLACE_RANK[column.word.place], 1 if second_line else column.word.ordinal
