"""Guesses which column goes to which field: by what the header says, then by what the values look like."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.fields import E_MAILS, JOINED, PHONES, fields_of, label_of
from crm_desktop.models.imports.header_words import HeaderWord, read_header
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.refusals import WrongCall

Vocabulary = Mapping[str, frozenset[str]]
"""The words that a field understands, folded; a field that is not named understands any."""

# Which meanings fill a field, the best first, where it is not the one of the same name.
_MEANINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "leads": {"name": ("person_name", "name"), "title": ("job_title", "title"), "company_name": ("company",),
              "list": ("source",), "possible_value": ("possible_value",)},
    "people": {"name": ("person_name", "name"), "title": ("job_title", "title"), "company": ("company",)},
    "companies": {"name": ("company", "name", "person_name"), "parent": ("parent", "company")},
    "opportunities": {"name": ("deal", "name", "title", "product"), "person": ("person_name",),
                      "amount": ("amount", "possible_value", "annual_revenue")},
}  # fmt: skip
_SLOTS = {"email": ("email", "email_2"), "phone": ("phone", "phone_2", "mobile"), "mobile": ("mobile", "phone_2")}
_ADDRESS = ("street", "street_2", "city", "state", "postal_code", "country")
_PLACE_RANK = {"work": 0, "main": 0, "": 0, "home": 1, "other": 2}
_KEPT_IN_NOTE = {"remembered", "owner", "status", "type", "product", "temperature", "relationship", "category",
                 "email", "phone", "mobile", "lost_reason"}  # fmt: skip
_SALUTATIONS = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "sir", "madam", "herr", "frau", "hr", "fr", "mme", "m")
)
_E_MAIL = re.compile(r"\S+@\S+\.\w+")
_WEB = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d\s().\-/]{7,20}(\s*(x|ext\.?)\s*\d+)?$")
_DIALLING_CODE = re.compile(r"(\+|00)?\d{1,4}$")
_PROFILED = 300


@dataclass(frozen=True)
class ColumnMapping:
    """Where each column of a table goes; None for those left out."""

    kind: str
    fields: tuple[str | None, ...]

    def columns_of(self, field: str) -> list[int]:
        return [column for column, filled in enumerate(self.fields) if filled == field]

    def with_column(self, column: int, field: str | None) -> "ColumnMapping":
        """Another field for one column; a field that takes one column only is taken from the other."""
        fields = [None if f == field and field not in JOINED else f for f in self.fields]
        fields[column] = field
        return replace(self, fields=tuple(fields))

    def as_json(self, headers: tuple[str, ...]) -> dict[str, str]:
        return {header: field for header, field in zip(headers, self.fields, strict=True) if field}


@dataclass(frozen=True)
class _Column:
    number: int
    word: HeaderWord
    values: list[str]

    @property
    def sureness(self) -> tuple[bool, int, int, int, int]:
        """Smaller is better: filled, at work, the first of several, by the surest word."""
        place = _PLACE_RANK[self.word.place]
        return (not self.values, place, self.word.ordinal, self.word.rank, self.number)


def guess_mapping(table: Table, kind: str, known: Vocabulary | None = None) -> ColumnMapping:
    """The field of each column as far as header and values tell. Passwords, cards and IDs stay out."""
    columns = [_column(table, number) for number in range(len(table.headers))]
    guess = _Guess(kind, table.headers, columns, known or {})
    return ColumnMapping(kind, guess.fields())


def map_columns(mapping: ColumnMapping, headers: tuple[str, ...], told: Mapping[str, str]) -> ColumnMapping:
    """The mapping with what the user said: {header: field}, an empty field to leave a column out."""
    for header, field in told.items():
        found = [number for number, name in enumerate(headers) if name == header]
        found = found or [number for number, name in enumerate(headers) if fold(name) == fold(header)]
        if not found:
            raise WrongCall(f"The file has no column “{header}”; it has {', '.join(headers)}.")
        if field and field not in fields_of(mapping.kind):
            raise WrongCall(f"“{field}” is no field of {mapping.kind}; there are {', '.join(fields_of(mapping.kind))}.")
        mapping = mapping.with_column(found[0], field or None)
    return mapping


def _column(table: Table, number: int) -> _Column:
    texts = (cell_text(row[number]) for row in table.rows if number < len(row))
    values = list(islice((text for text in texts if text), _PROFILED))
    word = read_header(table.headers[number]) or HeaderWord("unknown", 0)
    return _Column(number, word, values)


class _Guess:
    """One guess in the making: fields are given out, the surest columns first."""

    def __init__(self, kind: str, headers: tuple[str, ...], columns: list[_Column], known: Vocabulary) -> None:
        self._kind = kind
        self._headers = headers
        self._columns = columns
        self._known = known
        self._fields: dict[int, str] = {}

    def fields(self) -> tuple[str | None, ...]:
        if self._give_by_own_name():
            return tuple(self._fields.get(column.number) for column in self._columns)
        for field in fields_of(self._kind):
            if field in _ADDRESS or field in PHONES or field in E_MAILS or field in ("note", "country"):
                continue
            if field not in self._fields.values():
                self._give_best(field)
        for meaning in ("email", "mobile", "phone"):
            self._give_slots(meaning)
        self._give_address()
        self._give_unknown()
        self._join_dialling_code()
        self._drop_nickname()
        self._give_note()
        return tuple(self._fields.get(column.number) for column in self._columns)

    def _give_by_own_name(self) -> bool:
        """Fields by the names and labels that we give them; True when all are there, as in our own exports."""
        ours = [field for field in fields_of(self._kind) if field != "is_company"]
        own = {fold(word): field for field in ours for word in (field, label_of(self._kind, field))}
        named = {column.number: own.get(fold(self._headers[column.number])) for column in self._columns}
        exported = set(named.values()) >= set(ours)
        for column in self._columns:
            field = named[column.number]
            if field is None or field in self._fields.values():
                continue
            if self._understood(field, column) if exported else self._fits(field, column):
                self._fields[column.number] = field
        return exported

    def _of(self, meaning: str) -> list[_Column]:
        found = [c for c in self._columns if c.word.meaning == meaning and c.number not in self._fields]
        return sorted(found, key=lambda column: column.sureness)

    def _give_best(self, field: str) -> None:
        for meaning in _MEANINGS[self._kind].get(field, (field,)):
            for column in self._of(meaning):
                if meaning == "company" and field == "parent" and not self._of("is_company"):
                    continue
                if column.word.ordinal > 1 and meaning in ("first_name", "last_name"):
                    continue
                if self._kind == "companies" and meaning == "company" and column.word.rank > 9 and self._of("name"):
                    continue
                if self._fits(field, column):
                    self._fields[column.number] = field
                    return

    def _give_slots(self, meaning: str) -> None:
        slots = [slot for slot in _SLOTS[meaning] if slot in fields_of(self._kind)]
        for column in self._of(meaning):
            free = [slot for slot in slots if slot not in self._fields.values()]
            if free and self._fits(meaning, column):
                self._fields[column.number] = free[0]

    def _give_address(self) -> None:
        """All parts of one address, so that no street of the office stands in the city of the home."""
        if "city" not in fields_of(self._kind):
            return
        filled: dict[tuple[int, int], int] = {}
        for column in self._columns:
            if column.word.meaning in _ADDRESS and column.values:
                filled[_address_of(column)] = filled.get(_address_of(column), 0) + 1
        chosen = min(filled, default=(0, 1))
        for field in _ADDRESS:
            columns = [c for c in self._of(field) if _address_of(c) == chosen]
            if field == "country":
                columns += [c for c in self._of("country_key") if not columns]
                columns.sort(key=lambda c: all(len(value) <= 3 for value in c.values))
            for column in columns:
                slot = "street_2" if field == "street" and column.word.ordinal == 2 else field
                if slot not in self._fields.values():
                    self._fields[column.number] = slot

    def _give_unknown(self) -> None:
        for column in self._columns:
            if column.word.meaning != "unknown" or not column.values:
                continue
            looks = [(_E_MAIL, "email"), (_WEB, "website"), (_PHONE, "phone")]
            for pattern, field in looks[: 3 if self._no_header_known() else 2]:
                slots = _SLOTS.get(field, (field,))
                free = [s for s in slots if s in fields_of(self._kind) and s not in self._fields.values()]
                if free and _share(pattern, column.values) > 0.6:
                    self._fields[column.number] = free[0]
                    break
        if self._no_header_known():
            for column in self._columns:
                if column.number not in self._fields and column.values and not _share(_PHONE, column.values):
                    self._fields[column.number] = "name"
                    break

    def _no_header_known(self) -> bool:
        return all(column.word.meaning in ("unknown", "passed_over") for column in self._columns)

    def _join_dialling_code(self) -> None:
        """A country code in a column of its own belongs to the number that follows; “US” is a country."""
        for column in self._of("dialling_code"):
            if _share(_DIALLING_CODE, column.values) > 0.6:
                numbers = [n for n, field in self._fields.items() if field in PHONES]
                after = [n for n in numbers if n > column.number] or numbers
                if after:
                    self._fields[column.number] = self._fields[min(after)]
            elif "country" in fields_of(self._kind) and "country" not in self._fields.values():
                self._fields[column.number] = "country"

    def _drop_nickname(self) -> None:
        """“Name” beside first and last name may be what a friend calls them; then those two say more."""
        place = {field: self._columns[number] for number, field in self._fields.items()}
        if not {"name", "first_name", "last_name"} <= place.keys() or place["name"].word.meaning != "name":
            return
        if place["name"].word.rank > 0:
            return
        names, lasts = fold(" ".join(place["name"].values[:50])), [fold(v) for v in place["last_name"].values[:50]]
        if lasts and sum(last in names for last in lasts) * 2 < len(lasts):
            del self._fields[place["name"].number]

    def _give_note(self) -> None:
        for column in self._columns:
            if column.number in self._fields or not column.values:
                continue
            meaning = column.word.meaning
            if meaning == "note" or meaning in _KEPT_IN_NOTE:
                self._fields[column.number] = "note"

    def _fits(self, field: str, column: _Column) -> bool:
        values = column.values
        if not values:
            return True
        if field in ("title", "name") and column.word.meaning == "title":
            return not all(fold(value).replace(".", "") in _SALUTATIONS for value in values)
        if field in ("company", "company_name", "parent", "person"):
            return not all(value.isdigit() for value in values)
        if field == "email":
            return any("@" in value for value in values)
        return self._understood(field, column)

    def _understood(self, field: str, column: _Column) -> bool:
        known = self._known.get(field)
        return known is None or sum(fold(value) in known for value in column.values) * 2 >= len(column.values)


def _address_of(column: _Column) -> tuple[int, int]:
    """Which address it is part of: place first, then the number (“Address 2 - City”)."""
    second_line = column.word.meaning in ("street", "street_2") and column.word.place != "other"
    return _PLACE_RANK[column.word.place], 1 if second_line else column.word.ordinal


def _share(pattern: re.Pattern[str], values: list[str]) -> float:
    return sum(bool(pattern.match(value)) for value in values) / max(len(values), 1)
