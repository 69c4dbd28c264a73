"""Guesses which column goes to which field: by what the header says, then by what the values look like."""

import re
from collections.abc import Collection, Mapping
from itertools import islice

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.countries import is_country
from crm_desktop.models.imports.exported_headers import Header, ways_to_call
from crm_desktop.models.imports.fields import DEALS, E_MAILS, OWN, PHONES, fields_of, header_of
from crm_desktop.models.imports.header_words import words_of
from crm_desktop.models.imports.looks import DIALLING_CODE, WEB, are_ids, are_salutations, share
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.profiles import Column, address_of, columns_of
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.imports.unheaded import ByValues
from crm_desktop.models.imports.values import yes_or_no

Vocabulary = Mapping[str, frozenset[str]]
"""The words that a field understands, folded; a field that is not named understands any."""

# Which meanings fill a field, the best first, where it is not the one of the same name.
_DEAL_MEANINGS: dict[str, tuple[str, ...]] = {
    "opportunity_name": ("deal",), "opportunity_amount": ("amount", "possible_value"),
    "opportunity_stage": ("stage",), "opportunity_close_on": ("close_on",),
}  # fmt: skip
_MEANINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "leads": {"name": ("person_name", "name", "customer"), "title": ("job_title", "title"),
              "company_name": ("company",), "list": ("source",), "possible_value": ("possible_value", "amount")},
    "people": {"name": ("person_name", "name", "customer"), "title": ("job_title", "title"), "company": ("company",),
               **_DEAL_MEANINGS},
    "companies": {"name": ("company", "name", "customer", "person_name"), "parent": ("parent", "company"),
                  **_DEAL_MEANINGS},
    "opportunities": {"name": ("deal", "name", "title", "product"), "person": ("person_name",),
                      "company": ("company", "customer"), "outcome": ("outcome", "status"),
                      "amount": ("amount", "possible_value", "annual_revenue")},
}  # fmt: skip
_SLOTS = {"email": ("email", "email_2"), "phone": ("phone", "phone_2", "mobile"), "mobile": ("mobile", "phone_2")}
_ADDRESS = ("street", "street_2", "city", "state", "postal_code", "country")
_KEPT_IN_NOTE = {"remembered", "owner", "status", "type", "product", "temperature", "relationship", "category",
                 "email", "phone", "mobile", "lost_reason", "deal", "stage", "amount", "possible_value"}  # fmt: skip
_NAMES = frozenset({"name", "company", "company_name", "parent", "person", "first_name", "last_name"})
_LOOKED_AT = 60
_MOST_COLUMNS = 300
"""A file may have 16,000 columns; those without a header of ours and behind so many others are left for the user."""
_CALLED_BY = _NAMES | {"email"}
_ID_HEADER = re.compile(r"\b(id|ids|guid|uuid|key|nr|no)$")


def guess_mapping(table: Table, kind: str, known: Vocabulary | None = None, own: Collection[str] = ()) -> ColumnMapping:
    """The field of each column as far as header and values tell. Passwords, cards and IDs stay out.

    `own` are the names of the own fields there are.
    """
    columns = columns_of(table)
    guess = _Guess(kind, table.headers, columns, known or {}, own)
    return ColumnMapping(kind, guess.fields())


class _Guess:
    """One guess in the making: fields are given out, the surest columns first."""

    def __init__(
        self, kind: str, headers: tuple[str, ...], columns: list[Column], known: Vocabulary, own: Collection[str]
    ) -> None:
        self._kind = kind
        self._headers = headers
        self._columns = columns
        self._known = known
        self._own = own
        self._fields: dict[int, str] = {}

    def fields(self) -> tuple[str | None, ...]:
        if not self._give_by_own_name():
            self._give_by_meaning()
        return tuple(self._fields.get(column.number) for column in self._columns)

    def _give_by_meaning(self) -> None:
        deal = self._names_deals()
        for field in fields_of(self._kind):
            if field in DEALS and not deal:
                continue
            if field in _ADDRESS or field in PHONES or field in E_MAILS or field in ("note", "country"):
                continue
            if field not in self._fields.values():
                self._give_best(field)
        for meaning in ("email", "mobile", "phone"):
            self._give_slots(meaning)
        self._give_address()
        self._give_by_values()
        self._join_dialling_code()
        self._drop_nickname()
        self._part_name()
        self._name_by_title()
        self._give_note()

    def _give_by_own_name(self) -> bool:
        """Fields by the names and labels that we give them; True when all are there, as in our own exports."""
        ours = [field for field in fields_of(self._kind) if field != "is_company" and field not in DEALS]
        named, exported = self._named(ours, header_of), False
        if len(self._headers) >= len(ours):  # else it is none of our exports, in no language
            readings = (self._named(ours, header) for header in ways_to_call())
            found = next((each for each in readings if set(each.values()) >= set(ours)), None)
            named, exported = found or named, found is not None
        for column in self._columns:
            field = named[column.number]
            if field is None or field in self._fields.values() or column.word.meaning == "sensitive":
                continue
            if not exported and field == "title" and self._of("job_title"):
                continue
            if not exported and field == "name" and self._is_part_of_name(column, named.values()):
                continue
            if not exported and field == "type" and self._speaks_of("relationship", column):
                field = "relationship"
            if self._understood(field, column) if exported else self._fits(field, column):
                self._fields[column.number] = field
        return exported

    def _named(self, ours: Collection[str], header_of: Header) -> dict[int, str | None]:
        names = {fold(word): f"{OWN}{name}" for name in self._own for word in (name, f"{OWN}{name}")}
        names |= {fold(word): field for field in ours for word in (field, header_of(self._kind, field))}
        return {
            column.number: names.get(fold(header)) or names.get(fold(words_of(header)))
            for column, header in zip(self._columns, self._headers, strict=True)
        }

    def _is_part_of_name(self, column: Column, named: Collection[str | None]) -> bool:
        """As in French “Nom” beside “Prénom”, and in Spanish “Nombre” beside “Apellidos”, which alone are the name."""
        part = column.word.meaning
        beside = {"last_name": "first_name", "first_name": "last_name"}.get(part)
        return part not in named and any(other.word.meaning == beside for other in self._columns if beside)

    def _names_deals(self) -> bool:
        """A column of opportunities, and one more that only an opportunity has: nobody finds any by surprise."""
        return bool(self._of("deal")) and any(self._of(meaning) for meaning in ("amount", "stage", "close_on"))

    def _of(self, meaning: str) -> list[Column]:
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
                filled[address_of(column)] = filled.get(address_of(column), 0) + 1
        chosen = min(filled, default=(0, 1))
        for field in _ADDRESS:
            columns = [c for c in self._of(field) if address_of(c) == chosen]
            if field == "country":
                columns += [c for c in self._of("country_key") if not columns]
                columns.sort(key=lambda c: all(len(value) <= 3 for value in c.values))
            for column in columns:
                slot = "street_2" if field == "street" and column.word.ordinal == 2 else field
                if slot not in self._fields.values() or (field == "street" and column.word.ordinal > 2):
                    self._fields[column.number] = slot
        if "street" in self._fields.values():
            self._fields |= {column.number: "street" for column in self._of("street_number") if column.values}

    def _give_by_values(self) -> None:
        """Columns whose header says nothing; all of them where no header says anything."""
        unknown = {c.number: c.values for c in self._columns if c.word.meaning == "unknown" and c.values}
        unknown = {number: values[:_LOOKED_AT] for number, values in unknown.items() if number not in self._fields}
        unknown = dict(islice(unknown.items(), _MOST_COLUMNS))
        if not unknown:
            return
        known = [c for c in self._columns if c.word.meaning not in ("unknown", "passed_over", "sensitive")]
        found = ByValues(self._kind, unknown, set(self._fields.values()))
        if known:
            found.give_what_is_sure()
        else:
            found.give_all()
        self._fields |= found.fields

    def _join_dialling_code(self) -> None:
        """A country code in a column of its own belongs to the number that follows; “US” is a country."""
        for column in self._of("dialling_code"):
            if share(DIALLING_CODE.match, column.values) > 0.6:
                numbers = [n for n, field in self._fields.items() if field in PHONES]
                after = [n for n in numbers if n > column.number] or numbers
                if after:
                    self._fields[column.number] = self._fields[min(after)]
            elif self._is_free("country") and (not column.values or share(is_country, column.values) > 0.6):
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

    def _part_name(self) -> None:
        """“Name” beside a first name and no last name is the last name, unless it holds the first."""
        place = {field: self._columns[number] for number, field in self._fields.items()}
        if not {"name", "first_name"} <= place.keys() or "last_name" in place or place["name"].word.meaning != "name":
            return
        names, firsts = place["name"].values[:50], [fold(value) for value in place["first_name"].values[:50]]
        whole = fold(" ".join(names))
        if names and firsts and sum(first in whole for first in firsts) * 2 < len(firsts):
            self._fields[place["name"].number] = "last_name"

    def _name_by_title(self) -> None:
        """Where a row has nothing else to be called by, its title is no job."""
        if {"name", "title"} <= set(fields_of(self._kind)) and not _CALLED_BY & set(self._fields.values()):
            self._fields = {number: "name" if field == "title" else field for number, field in self._fields.items()}

    def _give_note(self) -> None:
        if "note" not in fields_of(self._kind):
            return
        for column in self._columns:
            if column.number in self._fields or not column.values:
                continue
            meaning = column.word.meaning
            if meaning == "note" or meaning in _KEPT_IN_NOTE:
                self._fields[column.number] = "note"

    def _is_free(self, field: str) -> bool:
        return field in fields_of(self._kind) and field not in self._fields.values()

    def _fits(self, field: str, column: Column) -> bool:
        values = column.values
        if not values:
            return True
        if field in ("title", "name") and column.word.meaning == "title" and are_salutations(values):
            return False
        if field in _NAMES and are_ids(values):
            # Digits may be a name (a firm called 1871), but not where the header says ID or every row has a number.
            return field == "name" and not all(value.isdigit() for value in values) and not _says_id(
                self._headers[column.number]
            )  # fmt: skip
        if field == "email":
            return any("@" in value for value in values)
        if field in PHONES:
            return share(_is_no_phone, values) < 0.6
        return self._understood(field, column)

    def _speaks_of(self, field: str, column: Column) -> bool:
        """Its values are words of a field that is still free, as the “Type” of an account may be Customer."""
        return self._is_free(field) and bool(column.values) and field in self._known and self._understood(field, column)

    def _understood(self, field: str, column: Column) -> bool:
        known = self._known.get(field)
        return known is None or sum(fold(value) in known for value in column.values) * 2 >= len(column.values)


def _is_no_phone(text: str) -> bool:
    return "@" in text or bool(WEB.match(text)) or yes_or_no(text) is not None


def _says_id(header: str) -> bool:
    return bool(_ID_HEADER.search(fold(header)))
