"""Columns that hold several values: those of own fields, which an administrator has added, and lines of text."""

import json
from typing import TYPE_CHECKING, Any

from peewee import Field, TextField

# Text; a number, hundredths of an amount of money, 1 for yes and 0 for no.
Stored = str | int | float
Own = dict[str, Stored]

if TYPE_CHECKING:  # peewee's fields are generic for the type checker only
    _Values = Field[Any]
else:
    _Values = Field


class OwnValues(_Values):
    """Values by the id of their own field, as one text of JSON: the same on a file and on a server."""

    field_type = "TEXT"

    def __init__(self) -> None:
        """Empty, unless said."""
        super().__init__(default=dict)

    def db_value(self, value: Any) -> str:
        """JSON in one order, so that equal values are equal texts; blanks are left out."""
        if not value:
            return "{}"
        if isinstance(value, str):
            return value
        kept = {str(name): value[name] for name in sorted(value or {}, key=int) if value[name] not in (None, "")}
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))

    def python_value(self, value: Any) -> Own:
        """The values by the id of their field."""
        if not value or value == "{}":
            return {}
        found: Own = json.loads(value) if isinstance(value, str) else dict(value)
        return found


class Lines(TextField):
    """Several texts, one to a line."""

    def db_value(self, value: Any) -> str:
        """Joined."""
        return value if isinstance(value, str) else "\n".join(value or ())

    def python_value(self, value: Any) -> tuple[str, ...]:
        """Parted."""
        return tuple(value.split("\n")) if value else ()
