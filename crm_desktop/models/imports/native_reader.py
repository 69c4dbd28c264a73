"""The native workbook reader, in a process of its own: what aborts or swells in there leaves the program alone.

It is started as a plain script, so it imports nothing of ours: the business costs half a second to import, this 40 ms.
"""

import gc
import marshal
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    WorksheetNotFound,
)

ASKED = "--read-workbook"
"""How the packaged program, which is one executable, is asked to be only this reader."""
HEAD = 5
MOST_CELLS = 25_000_000
_CELLS_AT_ONCE = 20_000

Answer = tuple[str, Any]
"""("sheet", facts), then ("rows", rows) again and again, then ("end", count); or ("refused", (kind, cause))."""


@dataclass(frozen=True)
class Request:
    """`by_path` where the extension is true, as the reader believes it; `content` where there is no file."""

    path: str
    by_path: bool
    content: bytes | None
    sheet: str | None
    memory: int

    @property
    def fields(self) -> tuple[str, bool, bytes | None, str | None, int]:
        return (self.path, self.by_path, self.content, self.sheet, self.memory)


def answers(request: Request) -> Iterator[Answer]:
    """Reads the wanted sheet, or the first visible one that holds anything."""
    try:
        yield from _answers(request)
    except PasswordError:
        yield "refused", ("password", "")
    except WorksheetNotFound:
        yield "refused", ("told", "the workbook names a sheet that is not in it")
    except MemoryError:
        yield "refused", ("memory", "")
    except OSError as error:
        yield "refused", ("told" if error.strerror else "damaged", error.strerror or str(error))
    except GeneratorExit:
        raise
    except BaseException as error:
        # A panic of the native reader arrives as pyo3's PanicException, which is no Exception.
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        yield "refused", ("damaged", str(error))


def _answers(request: Request) -> Iterator[Answer]:
    with _open(request) as book:
        metas = [meta for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
        names = [meta.name for meta in metas]
        if request.sheet is not None and request.sheet not in names:
            yield "refused", ("no such sheet", names)
            return
        visible = [meta.name for meta in metas if meta.visible == SheetVisibleEnum.Visible]
        for name in [request.sheet] if request.sheet is not None else [*visible, *names]:
            sheet = book.get_sheet_by_name(name)
            if not sheet.height:
                continue
            if sheet.height * sheet.width > MOST_CELLS:
                yield "refused", ("told", f"it claims {sheet.height:,} rows of {sheet.width:,} columns")
                return
            row, column = sheet.start or (0, 0)
            merged = [(*start, *end) for start, end in sheet.merged_cell_ranges or ()]
            yield "sheet", (name, names, row, column, sheet.height, merged)
            yield from _rows(sheet, row)
            return
    yield "refused", ("empty" if names else "no sheet", "")


def _rows(sheet: CalamineSheet, first: int) -> Iterator[Answer]:
    block: list[Any] = []
    count = 0
    most = max(1, _CELLS_AT_ONCE // max(1, sheet.width))
    for number, row in enumerate(sheet.iter_rows()):
        if number < first:
            continue
        block.append(row)
        if len(block) == most:
            yield "rows", block
            count += most
            block = []
    yield "rows", block
    yield "end", count + len(block)


def _open(request: Request) -> CalamineWorkbook:
    if request.content is not None:
        return CalamineWorkbook.from_filelike(BytesIO(request.content))
    if request.by_path:
        return CalamineWorkbook.from_path(request.path)
    return CalamineWorkbook.from_filelike(BytesIO(Path(request.path).read_bytes()))


def write_answer(out: BinaryIO, answer: Answer) -> None:
    """Marshal is twice as fast as pickle, but knows no dates."""
    try:
        kind, data = b"m", marshal.dumps(answer, 2)
    except ValueError:
        kind, data = b"p", pickle.dumps(answer, 5)
    out.write(kind + len(data).to_bytes(HEAD - 1, "little"))
    out.write(data)


def read_answer(kind: bytes, data: bytes) -> Answer:
    answer: Answer = marshal.loads(data) if kind == b"m" else pickle.loads(data)
    return answer


def _limit(memory: int) -> None:
    """A bomb meets the end of this process, not of the computer. Windows knows no such limits."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # macOS refuses it
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def main() -> None:
    """Reads one request from the standard input and writes its answers to the standard output."""
    gc.disable()
    request = Request(*marshal.load(sys.stdin.buffer))
    _limit(request.memory)
    out = sys.stdout.buffer
    for answer in answers(request):
        write_answer(out, answer)
    out.flush()


if __name__ == "__main__":
    main()
