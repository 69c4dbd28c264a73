"""Exporting: the records of one kind into one file, counted again after writing."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from crm_desktop.models.exports.cells import Cell, cells_of
from crm_desktop.models.exports.columns import Column, Row
from crm_desktop.models.exports.kinds import RecordKind
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.wording import capitalised, say

Progress = Callable[[int, int], None]
ENDINGS = (".xlsx", ".csv", ".vcf")
ADDRESS_BOOK_KINDS = ("leads", "people", "companies")
VCARD_VERSIONS = ("3.0", "4.0")


def export_records(
    kind: RecordKind,
    ids: Sequence[int],
    target: Path,
    progress: Progress | None = None,
    *,
    fields: Sequence[str] | None = None,
    vcard: str = "3.0",
) -> int:
    """Writes the records with these ids, in their order, and answers how many.

    The target's ending decides the form; `fields` are the columns of a table, in order, without them all; a vCard
    holds what vCards hold. Raises WrongCall for another ending or field, Refused when the file cannot hold them or a
    record was deleted while it was written.
    """
    ending = checked_ending(kind, target)
    columns = kind.exported if fields is None else kind.chosen(fields)
    with written_whole(target) as made:
        found = _written(kind, ids, columns, made, ending, vcard, progress or _silent)
        if found != len(ids):
            raise Refused(
                say(
                    "{target} was not written: it would have held {found:,} of {count:,} {plural}, as"
                    " some were changed meanwhile. Try again.",
                    target=target.name,
                    found=found,
                    count=len(ids),
                    plural=say(kind.plural),
                )
            )
    return found


def checked_ending(kind: RecordKind, target: Path) -> str:
    """The ending that says what is written. Raises WrongCall for one that says nothing, or not for this kind."""
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise WrongCall(say("{target} should end in .xlsx, .csv or .vcf.", target=target.name))
    if ending == ".vcf" and kind.plural not in ADDRESS_BOOK_KINDS:
        raise WrongCall(
            say("{plural} cannot be vCards; export them to .xlsx or .csv.", plural=say(kind.plural.capitalize()))
        )
    return ending


def _written(
    kind: RecordKind,
    ids: Sequence[int],
    columns: Sequence[Column],
    made: Path,
    ending: str,
    vcard: str,
    progress: Progress,
) -> int:
    """Writes the file and answers how many records are found in it. Each library is loaded when it is needed."""
    if ending == ".vcf":
        from crm_desktop.models.exports.vcard import FIELDS, count_vcards, write_vcards

        columns = kind.chosen([name for name in FIELDS if name in kind.names])
        write_vcards(made, kind.plural, _rows(kind, ids, columns, progress), vcard)
        return count_vcards(made)
    some = _columns(kind, ids, columns, progress)
    if ending == ".csv":
        from crm_desktop.models.exports.csv_file import count_csv, write_columns

        write_columns(made, [column.title for column in columns], some)
        return count_csv(made)
    from crm_desktop.models.exports.workbook import count_workbook, write_workbook

    cells = chain.from_iterable(zip(*each, strict=True) for each in some)
    write_workbook(made, capitalised(say(kind.plural)), [(c.title, c.type) for c in columns], cells)
    return count_workbook(made)


def _columns(
    kind: RecordKind, ids: Sequence[int], columns: Sequence[Column], progress: Progress
) -> Iterator[list[Sequence[Cell]]]:
    """Some records at a time."""
    done = 0
    progress(done, len(ids))
    for found, values in kind.pages(ids, columns):
        yield list(map(cells_of, [c.type for c in columns], values))
        done += len(found)
        progress(done, len(ids))


def _rows(kind: RecordKind, ids: Sequence[int], columns: Sequence[Column], progress: Progress) -> Iterator[Row]:
    for done, row in enumerate(kind.rows(ids, columns)):
        if done % 1000 == 0:
            progress(done, len(ids))
        yield row


def _silent(done: int, total: int) -> None:
    pass
