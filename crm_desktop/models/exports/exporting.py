"""Exporting: the records of one kind into one file, counted again after writing."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from crm_desktop.models.exports.cells import cell_of
from crm_desktop.models.exports.kinds import RecordKind, Row
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.refusals import Refused, WrongCall

Progress = Callable[[int, int], None]
ENDINGS = (".xlsx", ".csv", ".vcf")
ADDRESS_BOOK_KINDS = ("leads", "people", "companies")
_REPORTED = 500


def export_records(kind: RecordKind, ids: Sequence[int], target: Path, progress: Progress | None = None) -> int:
    """Writes the records with these ids, in their order, and answers how many.

    The target's ending decides the form. Raises WrongCall for another ending, Refused when the file cannot hold them
    or a record was deleted while it was written.
    """
    ending = checked_ending(kind, target)
    rows = _reported(kind.rows(ids, kind.exported), len(ids), progress)
    with written_whole(target) as made:
        found = _written(kind, rows, made, ending)
        if found != len(ids):
            raise Refused(
                f"{target.name} was not written: it would have held {found:,} of {len(ids):,} {kind.plural},"
                " as some were changed meanwhile. Try again."
            )
    return found


def checked_ending(kind: RecordKind, target: Path) -> str:
    """The ending that says what is written. Raises WrongCall for one that says nothing, or not for this kind."""
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise WrongCall(f"{target.name} should end in .xlsx, .csv or .vcf.")
    if ending == ".vcf" and kind.plural not in ADDRESS_BOOK_KINDS:
        raise WrongCall(f"{kind.plural.capitalize()} cannot be vCards; export them to .xlsx or .csv.")
    return ending


def _written(kind: RecordKind, rows: Iterator[Row], made: Path, ending: str) -> int:
    """Writes the file and answers how many records are found in it. Each library is loaded when it is needed."""
    if ending == ".vcf":
        from crm_desktop.models.exports.vcard import count_vcards, write_vcards

        write_vcards(made, kind.plural, rows)
        return count_vcards(made)
    cells = ([cell_of(value) for value in row.values()] for row in rows)
    if ending == ".csv":
        from crm_desktop.models.exports.csv_file import count_csv, write_csv

        write_csv(made, [column.label for column in kind.exported], cells)
        return count_csv(made)
    from crm_desktop.models.exports.workbook import count_workbook, write_workbook

    write_workbook(made, kind.plural.capitalize(), [(c.label, c.type) for c in kind.exported], cells)
    return count_workbook(made)


def _reported(rows: Iterator[Row], total: int, progress: Progress | None) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if progress is not None and number % _REPORTED == 0:
            progress(number, total)
        yield row
