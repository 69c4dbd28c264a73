"""Two records of which somebody said that they are two: not offered as duplicates again."""

from collections.abc import Collection
from typing import Any

from peewee import IntegerField, TextField

from crm_desktop.models.changes import current_change
from crm_desktop.models.record import Record, record_kinds
from crm_desktop.models.wording import say

Which = tuple[str, int]
"""One record: its kind and its id."""


class KeptApart(Record):
    """A pair that only looks the same; the first is the one that sorts before the other."""

    one_kind = TextField()
    one_id = IntegerField()
    other_kind = TextField()
    other_id = IntegerField()

    class Meta:
        """Each pair once."""

        indexes = ((("one_kind", "one_id", "other_kind", "other_id"), True),)

    def __str__(self) -> str:
        """As people call it."""
        return say("a pair that is kept apart")


def keep_apart(one: Which, other: Which) -> None:
    """Remembers that these are two. A deed: inside a change."""
    first, second = sorted((one, other))
    pair = {"one_kind": first[0], "one_id": first[1], "other_kind": second[0], "other_id": second[1]}
    if KeptApart.get_or_none(**pair) is None:
        KeptApart.create(**pair)
    current_change().sentence = say("Kept {one} and {other} apart", one=_name(one), other=_name(other))


def pairs_kept_apart(kinds: Collection[str]) -> set[tuple[Which, Which]]:
    """All pairs of these kinds that are two, each in its order."""
    rows: Any = KeptApart.select(KeptApart.one_kind, KeptApart.one_id, KeptApart.other_kind, KeptApart.other_id)
    held = rows.where(KeptApart.one_kind.in_(list(kinds)), KeptApart.other_kind.in_(list(kinds)))
    return {((kind, number), (other, second)) for kind, number, other, second in held.tuples()}


def _name(which: Which) -> str:
    return str(record_kinds()[which[0]].find(which[1]))
