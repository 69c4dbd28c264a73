"""Starts the native reader as a process of its own and takes its answers; ends it when nobody listens any more."""

import contextlib
import marshal
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from threading import Timer
from typing import BinaryIO, cast

from crm_desktop.models.imports import native_reader
from crm_desktop.models.imports.native_reader import ASKED, HEAD, Answer, Request, read_answer

_MOST_MEMORY, _LEAST_MEMORY = 6 << 30, 1 << 30
_LONGEST_SECONDS = 300.0
_BUFFER = 1 << 20


class ReaderFailed(Exception):  # noqa: N818 - what has happened, as elsewhere
    """The reader has a fault of its own, which no workbook is to blame for."""

    def __init__(self, complaint: str) -> None:
        """`complaint` is the interpreter's, and may hold what stands in the workbook."""
        super().__init__("The process that reads workbooks has failed.")
        self.told_apart = complaint


@contextmanager
def reading_apart(request: Request) -> Iterator[Iterator[Answer]]:
    """The answers to come; the reader is at work from the first moment."""
    with TemporaryFile() as complaints:
        try:
            process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                bufsize=_BUFFER,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:  # no more processes to be had; most workbooks harm nobody
            yield native_reader.answers(request)
            return
        try:
            with contextlib.suppress(BrokenPipeError), cast("BinaryIO", process.stdin) as wanted:
                wanted.write(marshal.dumps(request.fields))
            yield _answers(process, complaints)
        finally:
            process.kill()
            cast("BinaryIO", process.stdout).close()
            process.wait()


def memory_allowed() -> int:
    """Three quarters of this computer's memory, as a list must fit beside it."""
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        memory = _MOST_MEMORY
    return max(_LEAST_MEMORY, min(_MOST_MEMORY, memory * 3 // 4))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ASKED]
    # Unsafe paths left out: our modules beside it are named as some of Python's own.
    return [sys.executable, "-P", str(native_reader.__file__)]


def _answers(process: "subprocess.Popen[bytes]", complaints: BinaryIO) -> Iterator[Answer]:
    given = cast("BinaryIO", process.stdout)
    # Damage may send the native reader round in circles for ever, before it has anything to say.
    patience = Timer(_LONGEST_SECONDS, process.kill)
    patience.daemon = True
    started = time.monotonic()
    patience.start()
    while True:
        head = given.read(HEAD)
        size = int.from_bytes(head[1:], "little")
        data = given.read(size) if len(head) == HEAD else b""
        patience.cancel()
        if len(head) < HEAD or len(data) < size:
            is_slow = time.monotonic() - started >= _LONGEST_SECONDS
            yield "refused", ("slow", "") if is_slow else _cause_of_death(process, complaints)
            return
        answer = read_answer(head[:1], data)
        yield answer
        if answer[0] in ("end", "refused"):
            return


def _cause_of_death(process: "subprocess.Popen[bytes]", complaints: BinaryIO) -> tuple[str, str]:
    process.wait()
    complaints.seek(0)
    said = complaints.read(_BUFFER)
    if b"memory allocation" in said or b"MemoryError" in said or b"capacity overflow" in said:
        return "memory", ""
    complaint = said.decode("utf-8", "replace").strip()
    # The native reader panics over damage; an error of any other kind is ours.
    if "Traceback (most recent call last)" in complaint and "PanicException" not in complaint:
        raise ReaderFailed(complaint)
    return "damaged", "the reader broke off"
