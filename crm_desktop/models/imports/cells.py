"""What one cell of a file holds, and how it reads as text."""

from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | date | datetime | time | timedelta | None
Row = list[Cell]


def cell_text(cell: Cell) -> str:
    """The cell as a person would type it: 70116 and never 70116.0, dates as 2026-11-21."""
    if isinstance(cell, str):
        return cell.strip()
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return _number_text(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time.min else cell.isoformat(sep=" ", timespec="seconds")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    return _duration_text(cell) if isinstance(cell, timedelta) else str(cell)


def is_blank(row: Row) -> bool:
    """Nothing but empty cells and spaces."""
    return not any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in row)


def _number_text(number: float) -> str:
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    # A workbook keeps 15 digits; the rest is the noise of binary fractions (274.65999999999997).
    return f"{number:.15g}"


def _duration_text(duration: timedelta) -> str:
    """Hours, minutes and seconds, as spreadsheets show them: 255:10:05, never "10 days, 15:10:05"."""
    seconds = round(abs(duration).total_seconds())
    sign = "-" if duration < timedelta() else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
