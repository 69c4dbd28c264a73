"""Reads the columns of a table into values: what can't be read is a refusal with a reason, what looks odd a flag."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.cells import Cell, cell_text
from crm_desktop.models.imports.dates import DateOrder, find_date_order, read_date
from crm_desktop.models.imports.fields import (
    DATES,
    E_MAILS,
    JOINED,
    MONEY,
    PHONES,
    WHOLE_NUMBERS,
    YES_OR_NO,
    choices_of,
    label_of,
)
from crm_desktop.models.imports.header_words import read_header
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.numbers import find_decimal_sign, read_number
from crm_desktop.models.imports.phones import is_possible_phone, loses_leading_zeros
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.record import LARGEST_AMOUNT

LONGEST_LINE = 10_000
LONGEST_NOTE = 1_000_000
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "N/A", "#N/A", "null", "NULL"})
_LOCAL, _LABEL = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}", r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_E_MAIL = re.compile(rf"{_LOCAL}@(?:{_LABEL}\.)+[A-Za-z]{{2,63}}$")
_YES = frozenset(["1", "true", "yes", "y", "x", "ja", "oui", "si", "sí", "wahr", "vrai", "verdadero", "sant", "on"])
_NO = frozenset(["0", "false", "no", "n", "nein", "non", "nej", "falsch", "faux", "falso", "falskt", "off"])


@dataclass
class Values:
    """One field of all rows: its values, and by row what could not be read and what looks odd."""

    values: list[Any]
    refusals: dict[int, str] = field(default_factory=dict)
    flags: dict[int, str] = field(default_factory=dict)
    date_order: DateOrder | None = None
    short_codes: dict[int, str] = field(default_factory=dict)
    """Codes that seem to have lost leading zeros, as they would read with them."""


def read_columns(
    table: Table, mapping: ColumnMapping, country: str, date_orders: dict[str, str] | None = None
) -> dict[str, Values]:
    """The values of each mapped field. `date_orders` says for a field what the user chose for it."""
    found: dict[str, Values] = {}
    for name in dict.fromkeys(filled for filled in mapping.fields if filled):
        columns = mapping.columns_of(name)
        if len(columns) == 1 and name != "note":
            cells: Sequence[Cell] = table.column(columns[0])
        else:
            cells = _joined(table, columns, name, mapping)
        found[name] = _read(mapping.kind, name, cells, country, (date_orders or {}).get(name))
    return found


def _joined(table: Table, columns: list[int], name: str, mapping: ColumnMapping) -> list[Cell]:
    """Several columns as one text; in a note each with its header, but for those that are notes themselves."""
    if name in PHONES:
        return _dialled(table, columns)
    labels = [""] * len(columns)
    if name == "note":
        labels = ["" if _means(table, column, "note") else f"{table.headers[column]}: " for column in columns]
    texts = [[cell_text(cell) for cell in table.column(column)] for column in columns]
    sign = JOINED.get(name, " ")
    return [
        sign.join(label + text for label, text in zip(labels, row, strict=True) if text)
        for row in zip(*texts, strict=True)
    ]


def _dialled(table: Table, columns: list[int]) -> list[Cell]:
    """A country code and the number it belongs to; a code alone is no number."""
    codes = [column for column in columns if _means(table, column, "dialling_code")] or columns[:1]
    numbers = [column for column in columns if column not in codes]
    found: list[Cell] = []
    for row in range(len(table.rows)):
        code = "".join(cell_text(table.cell(row, column)) for column in codes)
        number = " ".join(text for column in numbers if (text := cell_text(table.cell(row, column))))
        if code.isdigit() and len(code) <= 3:
            code = f"+{code}"
        found.append(number if not number or number.startswith(("+", "00")) else f"{code} {number}".strip())
    return found


def _means(table: Table, column: int, meaning: str) -> bool:
    word = read_header(table.headers[column])
    return word is not None and word.meaning == meaning


def _read(kind: str, name: str, cells: Sequence[Cell], country: str, order: str | None) -> Values:
    label = label_of(kind, name)
    if name in DATES:
        return _dates(cells, label, country, order)
    if name in MONEY or name in WHOLE_NUMBERS:
        return _numbers(cells, label, country, whole=name in WHOLE_NUMBERS)
    texts = _texts(cells)
    if name in YES_OR_NO:
        return _each(texts, _yes_or_no, f"{label} “{{}}” is neither yes nor no.", empty=False)
    choices = choices_of(kind, name)
    if choices:
        words = {fold(word): value for value, shown in choices for word in (value, shown)}
        known = ", ".join(shown.lower() for _, shown in choices)
        return _each(texts, lambda text: words.get(fold(text)), f"{label} “{{}}” is none of {known}.", empty="")
    if name in E_MAILS:
        return _each(texts, _e_mail, f"{label} “{{}}” is not an e-mail address.", empty="")
    found = Values(texts)
    _check_texts(found, label, LONGEST_NOTE if name == "note" else LONGEST_LINE)
    if name in PHONES:
        _check_phones(found, cells, label, country)
    elif name == "postal_code":
        _find_short_codes(found)
    return found


def _texts(cells: Sequence[Cell]) -> list[str]:
    try:
        return list(map(str.strip, cells))  # type: ignore[arg-type]
    except TypeError:  # not all of them texts
        return [cell_text(cell) for cell in cells]


def _each(texts: list[str], read: Callable[[str], Any], sentence: str, empty: Any) -> Values:
    found = Values([empty] * len(texts))
    for row, text in enumerate(texts):
        if text in _NOTHING:
            continue
        value = read(text)
        if value is None:
            found.refusals[row] = sentence.format(_shortened(text))
        else:
            found.values[row] = value
    return found


def _e_mail(text: str) -> str | None:
    if _E_MAIL.match(text):
        return text
    text = text.removeprefix("mailto:").strip("<> ")
    if _E_MAIL.match(text):
        return text
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False, allow_display_name=True).normalized
    except EmailNotValidError:
        return None


def _yes_or_no(text: str) -> bool | None:
    folded = fold(text)
    return True if folded in _YES else False if folded in _NO else None


def _dates(cells: Sequence[Cell], label: str, country: str, chosen: str | None) -> Values:
    order = DateOrder(chosen) if chosen else find_date_order(cells, country)
    found = Values([None] * len(cells), date_order=order)
    for row, cell in enumerate(cells):
        if cell is None or (isinstance(cell, str) and cell.strip() in _NOTHING):
            continue
        value = read_date(cell, order.order)
        if value is None:
            found.refusals[row] = f"{label} “{_shortened(cell_text(cell))}” is not a date, read with the {order.order}."
        found.values[row] = value
    return found


def _numbers(cells: Sequence[Cell], label: str, country: str, whole: bool) -> Values:
    sign = find_decimal_sign(cells, country)
    found = Values([None] * len(cells))
    for row, cell in enumerate(cells):
        if cell is None or (isinstance(cell, str) and cell.strip() in _NOTHING):
            continue
        number = read_number(cell, sign)
        if number is None or (whole and number != int(number)):
            found.refusals[row] = f"{label} “{_shortened(cell_text(cell))}” is not a {'whole ' if whole else ''}number."
        elif abs(number) > LARGEST_AMOUNT or (whole and abs(number) > 2_000_000_000):
            found.refusals[row] = f"{label} “{_shortened(cell_text(cell))}” is larger than any we can keep."
        else:
            found.values[row] = int(number) if whole else number
    return found


def _check_texts(found: Values, label: str, longest: int) -> None:
    if found.values and max(map(len, found.values)) > longest:
        for row, text in enumerate(found.values):
            if len(text) > longest:
                found.refusals[row] = f"{label} has {len(text):,} characters; {longest:,} are the most we can keep."
    if "\0" in "".join(found.values):
        # No database keeps a zero in a text, and nobody typed it.
        found.values = [text.replace("\0", "") for text in found.values]


def _check_phones(found: Values, cells: Sequence[Cell], label: str, country: str) -> None:
    zeros_lost: bool | None = None
    for row, text in enumerate(found.values):
        if not text:
            continue
        if not is_possible_phone(text, country):
            found.flags[row] = f"{label} “{_shortened(text)}” can't be a phone number; it is kept as it is."
        elif not isinstance(cells[row], str) and not text.startswith("+"):
            if zeros_lost is None:
                zeros_lost = loses_leading_zeros(country)
            if zeros_lost:
                found.flags[row] = f"{label} {text} came as a number: a leading zero may be lost."


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
            found.flags[row] = f"Postal code {text} is short; was it {text.zfill(length)}?"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
