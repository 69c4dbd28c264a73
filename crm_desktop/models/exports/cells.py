"""What stands in one cell of an export."""

from datetime import UTC, date, datetime
from decimal import Decimal

from crm_desktop.models.exports.kinds import Link, Value

Cell = str | int | bool | date | datetime | Decimal | None


def cell_of(value: Value) -> Cell:
    """A value as one cell: links by their names, several of them separated by semicolons, moments in local time."""
    if isinstance(value, Link):
        return value.name
    if isinstance(value, tuple):
        return "; ".join(part.name if isinstance(part, Link) else str(part) for part in value)
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
    return value


def text_of(cell: Cell) -> str:
    """A cell where there is nothing but text: dates in ISO form, amounts with a point and no grouping."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    return cell.isoformat() if isinstance(cell, date) else str(cell)
