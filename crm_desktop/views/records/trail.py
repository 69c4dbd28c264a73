"""The way through a list, record by record: previous and next as the list shows them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where a record stands in the list that one came from."""

    position: int
    count: int
    previous: int | None
    next: int | None


class Trail:
    """Knows the list of each kind that is shown now; pages ask it for their neighbours."""

    def __init__(self) -> None:
        """Empty until a list tells of itself."""
        self._lists: dict[str, Callable[[], Sequence[int]]] = {}

    def follow(self, kind: str, ids: Callable[[], Sequence[int]]) -> None:
        """From now on this list is the one of its kind."""
        self._lists[kind] = ids

    def place_of(self, kind: str, record_id: int) -> Place | None:
        """Where the record is; None when it is in no list."""
        if kind not in self._lists:
            return None
        ids = self._lists[kind]()
        try:
            at = ids.index(record_id)
        except ValueError:
            return None
        before = ids[at - 1] if at > 0 else None
        after = ids[at + 1] if at + 1 < len(ids) else None
        return Place(at + 1, len(ids), before, after)
