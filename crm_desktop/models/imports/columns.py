"""Reads the columns of a table into values, field by field, each with one format for the whole column."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.cells import Cell, cell_text
from crm_desktop.models.imports.countries import country_code
from crm_desktop.models.imports.e_mails import e_mails_in, is_plain, name_beside
from crm_desktop.models.imports.fields import (
    DATES,
    E_MAILS,
    JOINED,
    MONEY,
    OWN,
    PHONES,
    WHOLE_NUMBERS,
    YES_OR_NO,
    choices_of,
    fields_of,
    label_of,
)
from crm_desktop.models.imports.full_cells import spread_full_cells
from crm_desktop.models.imports.header_words import read_header
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.own_columns import OwnColumns
from crm_desktop.models.imports.phones import doubt_about, loses_leading_zeros, phones_in
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.imports.states import countries_of_states
from crm_desktop.models.imports.values import (
    Values,
    read_dates,
    read_each,
    read_numbers,
    shortened,
    texts_of,
    yes_or_no,
)
from crm_desktop.models.wording import say

__all__ = ["Values", "read_columns"]

_NAMES = frozenset({"name", "first_name", "last_name"})
LONGEST_LINE = 10_000
LONGEST_NOTE = 1_000_000


def read_columns(
    table: Table,
    mapping: ColumnMapping,
    country: str,
    date_orders: Mapping[str, str] | None = None,
    decimal_signs: Mapping[str, str] | None = None,
    own_types: Mapping[str, str] | None = None,
    step: Callable[[float], None] = lambda _: None,
) -> dict[str, Values]:
    """The values of each mapped field, and of those that a cell with several e-mails or a whole address fills beside.

    `date_orders` and `decimal_signs` say for a field what the user chose for it, `own_types` for an own field that is
    still to be made what it will be. `step` hears of each column, and may raise to cancel.
    """
    own = OwnColumns(mapping.kind, own_types or {})
    reader = _Reader(table, mapping, country, date_orders or {}, decimal_signs or {}, own)
    names = list(dict.fromkeys(filled for filled in mapping.fields if filled))
    found: dict[str, Values] = {}
    for number, name in enumerate(names):
        step(number / len(names))
        found[name] = reader.read(name)
    if "name" in fields_of(mapping.kind) and not _NAMES & found.keys() and "email" in found:
        found["name"] = Values([name_beside(text) for text in texts_of(reader.cells("email"))])
    spread_full_cells(found, mapping.kind)
    for name in PHONES & found.keys():
        step(1)
        reader.check_phones(name, found)
    return found


class _Reader:
    """One table being read; phones wait for the country of their row."""

    def __init__(
        self,
        table: Table,
        mapping: ColumnMapping,
        country: str,
        date_orders: Mapping[str, str],
        decimal_signs: Mapping[str, str],
        own: OwnColumns,
    ) -> None:
        self._table = table
        self._mapping = mapping
        self._country = country
        self._date_orders = date_orders
        self._decimal_signs = decimal_signs
        self._own = own

    def read(self, name: str) -> Values:
        cells = self.cells(name)
        kind, label = self._mapping.kind, label_of(self._mapping.kind, name)
        order, sign = self._date_orders.get(name), self._decimal_signs.get(name)
        if name.startswith(OWN):
            return self._own.read(name, cells, self._country, order, sign)
        if name in DATES:
            return read_dates(cells, label, self._country, order)
        if name in MONEY or name in WHOLE_NUMBERS:
            return read_numbers(cells, label, self._country, sign, whole=name in WHOLE_NUMBERS)
        texts = texts_of(cells)
        if name in YES_OR_NO:
            return read_each(texts, yes_or_no, say("{label} “{{}}” is neither yes nor no.", label=label), empty=False)
        choices = choices_of(kind, name)
        if choices:
            words = {fold(word): value for value, shown in choices for word in (value, shown)}
            known = ", ".join(shown.lower() for _, shown in choices)
            return read_each(
                texts,
                lambda text: words.get(fold(text)),
                say("{label} “{{}}” is none of {known}.", label=label, known=known),
                empty="",
            )
        if name in E_MAILS:
            return read_each(texts, _e_mails, say("{label} “{{}}” is not an e-mail address.", label=label), empty="")
        found = Values(texts)
        _check_texts(found, label, LONGEST_NOTE if name == "note" else LONGEST_LINE)
        if name == "postal_code":
            _find_short_codes(found)
        return found

    def check_phones(self, name: str, found: dict[str, Values]) -> None:
        """Tells which numbers can't exist where their row is; they are kept."""
        label, phones = label_of(self._mapping.kind, name), found[name]
        columns = self._mapping.columns_of(name)
        column = columns[0] if len(columns) == 1 else None
        countries = self._countries(found)
        for row, text in enumerate(phones.values):
            if not text:
                continue
            country = (countries[row] if countries else "") or self._country
            doubt = doubt_about(text, country)
            if doubt and phones_in(text, country) == [text]:
                phones.flag(
                    row,
                    say(
                        "{label} “{text}” {doubt}; it is kept as it is.",
                        label=label,
                        text=shortened(text),
                        doubt=say(doubt),
                    ),
                )
            elif (
                column is not None
                and text[0] not in "+0"
                and not isinstance(self._table.cell(row, column), str)
                and loses_leading_zeros(country)
            ):
                phones.flag(
                    row, say("{label} {text} came as a number: a leading zero may be lost.", label=label, text=text)
                )

    def _countries(self, found: Mapping[str, Values]) -> Sequence[str] | None:
        """Of each row, as far as the list tells."""
        if "country" in found:
            codes = {name: country_code(name) for name in set(found["country"].values) if name}
            return [codes.get(name) or "" for name in found["country"].values]
        return countries_of_states(found["state"].values) if "state" in found else None

    def cells(self, name: str) -> Sequence[Cell]:
        columns = self._mapping.columns_of(name)
        if len(columns) == 1 and name != "note":
            return self._table.column(columns[0])
        return self._dialled(columns) if name in PHONES else self._joined(name, columns)

    def _joined(self, name: str, columns: list[int]) -> list[Cell]:
        """Several columns as one text; in a note each with its header, but for those that are notes themselves."""
        labels = [""] * len(columns)
        if name == "note":
            labels = ["" if self._means(column, "note") else f"{self._table.headers[column]}: " for column in columns]
        texts = [texts_of(self._table.column(column)) for column in columns]
        sign = JOINED.get(name, " ")
        if any(self._means(column, "street_number") for column in columns):
            sign = " "
        return [
            sign.join(label + text for label, text in zip(labels, row, strict=True) if text)
            for row in zip(*texts, strict=True)
        ]

    def _dialled(self, columns: list[int]) -> list[Cell]:
        """A country code and the number it belongs to; a code alone is no number."""
        codes = [column for column in columns if self._means(column, "dialling_code")] or columns[:1]
        numbers = [column for column in columns if column not in codes]
        found: list[Cell] = []
        for row in range(len(self._table.rows)):
            code = "".join(cell_text(self._table.cell(row, column)) for column in codes)
            number = " ".join(text for column in numbers if (text := cell_text(self._table.cell(row, column))))
            if code.isdigit():
                code = f"+{code.removeprefix('00')}" if len(code.removeprefix("00")) <= 3 else code
            found.append(number if not number or number.startswith(("+", "00")) else f"{code} {number}".strip())
        return found

    def _means(self, column: int, meaning: str) -> bool:
        word = read_header(self._table.headers[column])
        return word is not None and word.meaning == meaning


def _e_mails(text: str) -> str | None:
    if is_plain(text):
        return text
    addresses = e_mails_in(text)
    return None if addresses is None else "; ".join(addresses)


def _check_texts(found: Values, label: str, longest: int) -> None:
    if found.values and max(map(len, found.values)) > longest:
        for row, text in enumerate(found.values):
            if len(text) > longest:
                found.refusals[row] = say(
                    "{label} has {count:,} characters; {longest:,} are the most we can keep.",
                    label=label,
                    count=len(text),
                    longest=longest,
                )
    if "\0" in "".join(found.values):
        # No database keeps a zero in a text, and nobody typed it.
        found.values = [text.replace("\0", "") for text in found.values]


def _find_short_codes(found: Values) -> None:
    """A column where most codes have five digits and some fewer has passed through a spreadsheet's number cells."""
    codes = [text for text in found.values if text]
    if not codes or not all(text.replace("-", "").isdigit() for text in codes):
        return
    length, times = Counter(map(len, codes)).most_common(1)[0]
    if length < 4 or times * 2 < len(codes):
        return
    for row, text in enumerate(found.values):
        if text and 2 < len(text) < length and text.isdigit():
            found.short_codes[row] = text.zfill(length)
            found.flags[row] = say(
                "Postal code {text} is short; was it {other_text}?", text=text, other_text=text.zfill(length)
            )
