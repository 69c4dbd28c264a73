"""What stands in the cells of an export."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import islice

from crm_desktop.models.exports.columns import Link, Value

Cell = str | int | bool | date | datetime | Decimal | None
PAGE = 1000


def cell_of(value: Value) -> Cell:
    """A value as one cell: links by their names, several of them separated by semicolons, moments in local time."""
    if isinstance(value, Link):
        return value.name
    if isinstance(value, tuple):
        return "; ".join(part.name if isinstance(part, Link) else str(part) for part in value)
    if isinstance(value, datetime):
        return _local(value)
    return value


def cells_of(kind: str, values: Sequence[Value]) -> Sequence[Cell]:
    """`cell_of` for a column: values of most types are cells as they are."""
    return [cell_of(value) for value in values] if kind in ("link", "links", "tags", "moment") else values  # type: ignore[return-value]


def text_of(cell: Cell) -> str:
    """A cell where there is nothing but text: dates in ISO form, amounts with a point and no grouping."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def pages(rows: Iterable[Sequence[Cell]]) -> Iterator[list[Sequence[Cell]]]:
    """The rows, some at a time: what is written is never in memory whole."""
    rest = iter(rows)
    while page := list(islice(rest, PAGE)):
        yield page


@lru_cache(maxsize=4096)
def _local(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
