"""What the rows of a list say, field by field: a million rows as columns take a third of what they take as records."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Draft = dict[str, Any]


class Rows:
    """Columns of values that give a row when asked for one; None in the place of a row that was turned away.

    The columns are those that were read, so other choices find them unchanged: what is written into is copied first.
    """

    def __init__(self, columns: Mapping[str, list[Any]], count: int) -> None:
        self._columns = dict(columns)
        self._copied: set[str] = set()
        self._gone: set[int] = set()
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, row: int) -> Draft | None:
        if row in self._gone:
            return None
        return {name: values[row] for name, values in self._columns.items()}

    def __iter__(self) -> Iterator[Draft | None]:
        return (self[row] for row in range(self._count))

    def __contains__(self, name: object) -> bool:
        return name in self._columns

    @property
    def names(self) -> list[str]:
        """The fields."""
        return list(self._columns)

    def column(self, name: str) -> Sequence[Any]:
        """The values of a field; for a field that is not there, nothing in each row."""
        found = self._columns.get(name)
        return [None] * self._count if found is None else found

    def value(self, row: int, name: str) -> Any:
        """One value, None where there is no such field."""
        values = self._columns.get(name)
        return None if values is None else values[row]

    def live(self) -> Iterator[int]:
        """The rows that were not turned away."""
        gone = self._gone
        return iter(range(self._count)) if not gone else (row for row in range(self._count) if row not in gone)

    def turn_away(self, row: int) -> None:
        """Refused or left out."""
        self._gone.add(row)

    def put(self, name: str, values: list[Any]) -> None:
        """A field of all rows."""
        self._columns[name] = values
        self._copied.add(name)

    def set(self, row: int, name: str, value: Any) -> None:
        """One value."""
        if name not in self._copied:
            self.put(name, list(self.column(name)))
        self._columns[name][row] = value

    def drop(self, name: str) -> None:
        """A field that has served."""
        self._columns.pop(name, None)

    def some(self, rows: Sequence[int], names: Iterable[str] | None = None) -> list[Draft]:
        """These rows, with all fields or those named."""
        wanted = [name for name in (self._columns if names is None else names) if name in self._columns]
        if not wanted:
            return [{} for _ in rows]
        columns = [self._columns[name] for name in wanted]
        first, last = rows[0], rows[-1] + 1
        if last - first == len(rows):
            parts = zip(*(column[first:last] for column in columns), strict=True)
        else:
            parts = zip(*([column[row] for row in rows] for column in columns), strict=True)
        return [dict(zip(wanted, part, strict=True)) for part in parts]
