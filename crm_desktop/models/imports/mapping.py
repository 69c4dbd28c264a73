"""Which column of a table goes to which field."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.fields import JOINED, OWN, fields_of
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class ColumnMapping:
    """Where each column of a table goes; None for those left out.

    `own:` and a name is the own field of that name; the import makes it where there is none yet.
    """

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


def map_columns(
    mapping: ColumnMapping, headers: tuple[str, ...], told: Mapping[str, str], own: Collection[str] = ()
) -> ColumnMapping:
    """The mapping with what the user said: {header: field}, an empty field to leave a column out.

    `own` are the names of the own fields there are; they are told by name, with or without `own:`.
    """
    known = fields_of(mapping.kind)
    named = {fold(word): f"{OWN}{name}" for name in own for word in (name, name.replace(" ", "_"), f"{OWN}{name}")}
    for header, wanted in told.items():
        found = [number for number, name in enumerate(headers) if name == header]
        found = found or [number for number, name in enumerate(headers) if fold(name) == fold(header)]
        if not found:
            raise WrongCall(
                say("The file has no column “{header}”; it has {headers}.", header=header, headers=", ".join(headers))
            )
        field = wanted if wanted in known else named.get(fold(wanted), wanted)
        if field and field not in known and not field.removeprefix(OWN).strip():
            raise WrongCall(
                say(
                    "“{wanted}” names no own field; write {own}Shoe size for one called Shoe size.",
                    wanted=wanted,
                    own=OWN,
                )
            )
        if field and field not in known and not field.startswith(OWN):
            raise WrongCall(
                say(
                    "“{wanted}” is no field of {kind}; there are {known}.",
                    wanted=wanted,
                    kind=mapping.kind,
                    known=", ".join([*known, *own]),
                )
            )
        mapping = mapping.with_column(found[0], field or None)
    return mapping
