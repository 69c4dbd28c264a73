"""A full name and its parts, kept in step while either of them is edited."""

from collections.abc import Callable, Collection
from typing import Any


def in_step(record: Any, changed: Collection[str]) -> Callable[[Any], None]:
    """What to do before saving an edit of `changed` fields: parts that made up the old name follow the new one.

    Where the parts said something else than the name, somebody meant it so, and they are left alone.
    """
    together = joined(record) == record.name

    def follow(edited: Any) -> None:
        parts_changed = not {"first_name", "last_name"}.isdisjoint(changed)
        if not together or ("name" in changed) == parts_changed:
            return
        if parts_changed:
            edited.name = joined(edited) or edited.name
        elif " " in edited.name:
            edited.first_name, edited.last_name = edited.name.rsplit(" ", 1)
        else:
            edited.first_name, edited.last_name = edited.name, ""

    return follow


def joined(record: Any) -> str:
    """First and last name as one."""
    return " ".join(part for part in (record.first_name, record.last_name) if part)
