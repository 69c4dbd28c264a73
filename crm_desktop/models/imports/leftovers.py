"""The columns that go nowhere, and what could be done with each: nothing is left out in silence."""

from dataclasses import dataclass
from itertools import islice

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.fields import OWN, fields_of, header_of
from crm_desktop.models.imports.header_words import read_header, words_of
from crm_desktop.models.imports.looks import are_ids, are_salutations, share
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.profiles import profile
from crm_desktop.models.imports.sensitive import is_sensitive
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.imports.value_types import guess_type
from crm_desktop.models.wording import say, to_say

_TYPE_WORDS = to_say({
    "text": "texts", "number": "numbers", "money": "amounts", "date": "dates", "yes_no": "answers of yes or no",
    "link": "links",
})  # fmt: skip
_LONG = 80
_MOST_COLUMNS = 300


@dataclass(frozen=True)
class LeftOver:
    """One column with values that goes nowhere yet."""

    column: int
    header: str
    field: str | None
    """What we would advise: an own field (`own:` and its name), `note`, or None to leave it out."""
    type: str
    """The type of the own field that its values would fit."""
    secret: bool
    reason: str


def left_over(table: Table, mapping: ColumnMapping) -> list[LeftOver]:
    """What could be done with each column that has values and no field; with the first of them where they are many."""
    left = (column for column, field in enumerate(mapping.fields) if field is None and profile(table, column))
    return [_advice(table, mapping, column) for column in islice(left, _MOST_COLUMNS)]


def _advice(table: Table, mapping: ColumnMapping, column: int) -> LeftOver:
    header, values = table.headers[column], profile(table, column)
    word = read_header(header)
    meaning = word.meaning if word else "unknown"
    kind = guess_type(table.column(column))
    if meaning == "sensitive" or is_sensitive(values):
        return LeftOver(column, header, None, kind, True, say("Passwords, cards and personal numbers stay out."))
    if meaning in ("passed_over", "salutation") or are_salutations(values):
        return LeftOver(column, header, None, kind, False, say("Seldom of use."))
    if kind in ("text", "number") and _are_marks(values):
        return LeftOver(column, header, None, kind, False, say("Marks of another system, of no use here."))
    note = "note" if "note" in fields_of(mapping.kind) else None
    if meaning in ("remembered", "note") or share(_is_long, values) > 0.2:
        return LeftOver(column, header, note, kind, False, say("Worth keeping in the note."))
    if meaning != "unknown" or fold(name_from(header)) in _ours(mapping.kind):
        return LeftOver(column, header, note, kind, False, say("Another column has its field."))
    reason = say("No field yet; it holds {type_words}.", type_words=say(_TYPE_WORDS[kind]))
    return LeftOver(column, header, f"{OWN}{name_from(header)}", kind, False, reason)


def name_from(header: str) -> str:
    """A header as people would name the field: lead_source → Lead source, ShoeSize → Shoe size."""
    if "_" not in header and " " in header:
        return header
    words = words_of(header)
    return f"{words[:1].upper()}{words[1:]}" if words else header


def _ours(kind: str) -> set[str]:
    return {fold(word) for field in fields_of(kind) for word in (field.replace("_", " "), header_of(kind, field))}


def _are_marks(values: list[str]) -> bool:
    """Running numbers, and keys too long to mean anything."""
    if not are_ids(values) or len(set(values)) < len(values):
        return False
    if all(value.isdecimal() for value in values) and len(values) > 2:
        numbers = list(map(int, values))
        return numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return min(map(len, values)) >= 8


def _is_long(text: str) -> bool:
    return len(text) > _LONG or "\n" in text
