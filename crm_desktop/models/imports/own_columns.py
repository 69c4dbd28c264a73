"""Columns that go to own fields, those there are and those that the import will make."""

from collections.abc import Mapping, Sequence
from typing import Any

from crm_desktop.models.imports.cells import Cell
from crm_desktop.models.imports.fields import OWN, noun_of
from crm_desktop.models.imports.value_types import guess_type
from crm_desktop.models.imports.values import NOTHING, Values, read_dates, read_numbers, texts_of, yes_or_no
from crm_desktop.models.own_fields import OwnField, fields_for, read
from crm_desktop.models.own_fields.own_field import among
from crm_desktop.models.refusals import Refused


class OwnColumns:
    """The own fields of one kind of record, as a list fills them; `types` says for a new one what it will be."""

    def __init__(self, kind: str, types: Mapping[str, str]) -> None:
        self._noun = noun_of(kind)
        self._types = types
        self._fields: list[OwnField] | None = None

    def read(self, name: str, cells: Sequence[Cell], country: str, order: str | None, sign: str | None) -> Values:
        """The values as Python has them; what the field can't hold is a refusal."""
        field = self._field(name, cells)
        if field.type == "date":
            found = read_dates(cells, field.name, country, order)
        elif field.type in ("number", "money"):
            found = read_numbers(cells, field.name, country, sign)
        else:
            found = Values([None if text in NOTHING else text for text in texts_of(cells)])
            if field.type == "yes_no":
                found.values = [_answer(text) for text in found.values]
        found.own_type = str(field.type)
        for row, value in enumerate(found.values):
            if value is None or row in found.refusals:
                continue
            try:
                read(field, value)
            except Refused as refused:
                found.refusals[row] = str(refused)
        return found

    def _field(self, name: str, cells: Sequence[Cell]) -> OwnField:
        if self._fields is None:
            self._fields = fields_for(self._noun)
        held = among(self._fields, name)
        if held is not None:
            return held
        kind = self._types.get(name) or guess_type(cells)
        return OwnField(kind=self._noun, name=name.removeprefix(OWN), type=kind)


def _answer(text: str | None) -> Any:
    """Yes and no in any language; other words stay, to be refused by name."""
    answer = yes_or_no(text) if text else None
    return text if answer is None else answer
