"""Which records, as runs of ids by their kind: as few words as an import of any size needs."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

Run = tuple[int, int]
KindRun = tuple[str, int, int]


class Spans:
    """A set of records; each kind's ids stand as sorted runs that neither meet nor touch."""

    def __init__(self, runs: Iterable[KindRun] = ()) -> None:
        """Of runs in any order, which may overlap."""
        self._runs: dict[str, list[Run]] = {}
        for kind, first, last in sorted(runs):
            own = self._runs.setdefault(kind, [])
            if own and first <= own[-1][1] + 1:
                own[-1] = (own[-1][0], max(last, own[-1][1]))
            else:
                own.append((first, last))

    def __iter__(self) -> Iterator[KindRun]:
        """Each run with its kind."""
        for kind, own in self._runs.items():
            for first, last in own:
                yield kind, first, last

    def __bool__(self) -> bool:
        """Is there any record?"""
        return any(self._runs.values())

    def __len__(self) -> int:
        """How many records."""
        return sum(last - first + 1 for _, first, last in self)

    @property
    def kinds(self) -> list[str]:
        """The kinds of the records."""
        return [kind for kind, own in self._runs.items() if own]

    def of(self, kind: str) -> list[Run]:
        """The runs of one kind."""
        return self._runs.get(kind, [])

    def holds(self, kind: str, record_id: int) -> bool:
        """Is this record among them?"""
        return bool(self.within(kind, record_id, record_id))

    def within(self, kind: str, first: int, last: int) -> list[Run]:
        """What of these runs lies between two ids."""
        own = self.of(kind)
        place = max(bisect_right(own, (first, first)) - 1, 0)
        found = []
        while place < len(own) and own[place][0] <= last:
            low, high = max(own[place][0], first), min(own[place][1], last)
            if low <= high:
                found.append((low, high))
            place += 1
        return found

    def __or__(self, other: "Spans") -> "Spans":
        """All records of both."""
        return Spans([*self, *other])

    def __and__(self, other: "Spans") -> "Spans":
        """The records that both hold."""
        return Spans((kind, low, high) for kind, first, last in self for low, high in other.within(kind, first, last))

    def __sub__(self, other: "Spans") -> "Spans":
        """The records that the other does not hold."""
        return Spans((kind, low, high) for kind, first, last in self for low, high in other.gaps(kind, first, last))

    def gaps(self, kind: str, first: int, last: int) -> list[Run]:
        """What lies between two ids and not in these runs."""
        found, start = [], first
        for low, high in self.within(kind, first, last):
            if start < low:
                found.append((start, low - 1))
            start = high + 1
        return [*found, (start, last)] if start <= last else found
