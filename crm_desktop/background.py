"""Work off the GUI thread: a read lane of a few threads, one for long reads, one for writes; answers arrive on the
GUI thread.

The GUI thread has no database connection. Each worker thread has one of its own, opened with its first query.
"""

import gc
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from crm_desktop.models.refusals import ConnectionLost

T = TypeVar("T")

READERS = 3
# How long a thread that computes may keep the interpreter from the others. With Python's own 5 ms, a window that asks
# for it hundreds of times stands still for seconds meanwhile. Windows counts whole milliseconds: there, at once.
TURN_SECONDS = 0.0001
PROGRESS_SECONDS = 0.1
GARBAGE_MILLISECONDS = 500
# The lanes, each with so many threads.
READ, LONG_READ, WRITE = "read", "long read", "write"
THREADS = {READ: READERS, LONG_READ: 1, WRITE: 1}


class Cancelled(Exception):  # noqa: N818 - not an error: the user changed their mind
    """Work was told to stop, and stops here."""


class Task(Generic[T]):
    """One piece of work on its way: it can be cancelled, and followed."""

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None,
        failed: Callable[[Exception], object] | None,
        writes: bool = False,
    ) -> None:
        """Made by `Background.read` and `Background.write` only."""
        self.writes = writes
        self.cancelled = False
        self.ended = False
        self.work: Callable[[], T] | None = work
        self.done = done
        self.failed = failed
        self.result: T | None = None
        self.error: Exception | None = None
        self.recovered = False
        self.report: Callable[[Task[Any], int, int], None] = lambda *_: None
        self._followers: list[Callable[[int, int], object]] = []
        self._enders: list[Callable[[], object]] = []
        self._reported = 0.0
        self._interrupt: Callable[[], object] | None = None
        self._lock = threading.Lock()

    def cancel(self) -> None:
        """A query under way is interrupted, other work stops at its next progress; the answer of a read is dropped.

        What was written when the word came too late is written, so that answer is still given.
        """
        with self._lock:
            self.cancelled = True
            if self._interrupt is not None:
                self._interrupt()

    def follow(self, progressed: Callable[[int, int], object]) -> None:
        """Calls `progressed(done, total)` on the GUI thread while the work goes on."""
        self._followers.append(progressed)

    def when_ended(self, ended: Callable[[], object]) -> None:
        """Calls `ended()` on the GUI thread, however it ended."""
        if self.ended:
            ended()
        else:
            self._enders.append(ended)

    def progress(self, done: int, total: int) -> None:
        """Called by the work, as often as it likes. Raises Cancelled once it was cancelled."""
        if self.cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._reported >= PROGRESS_SECONDS or done == total:
            self._reported = now
            self.report(self, done, total)

    def interruptible(self, interrupt: Callable[[], object] | None) -> None:
        """How to stop the query under way; None when there is none of this task's left to stop."""
        with self._lock:
            self._interrupt = interrupt

    def tell(self, done: int, total: int) -> None:
        """Passes progress on, on the GUI thread."""
        if not self.cancelled and not self.ended:
            for progressed in self._followers:
                call_living(progressed, done, total)

    def deliver(self) -> None:
        """Gives the answer, on the GUI thread, which is also where what the work referred to is let go."""
        work_done, failed, result, error = self.done, self.failed, self.result, self.error
        self.ended = True
        self.work = self.done = self.failed = self.result = self.error = None
        enders, self._enders, self._followers = self._enders, [], []
        for ended in enders:
            call_living(ended)
        too_late = self.writes and error is None
        if isinstance(error, Cancelled) or (self.cancelled and not too_late):
            return
        if error is None:
            if work_done is not None:
                call_living(work_done, result)
        elif failed is not None:
            call_living(failed, error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


class Background(QObject):
    """The two lanes. Reads may overtake each other; writes happen one after another in the order they were asked."""

    lost = Signal()
    """The database did not answer, also not when it was asked again."""
    recovered = Signal()
    """It did not answer, but did when it was asked again."""
    _arrived = Signal(object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Starts no thread yet: each lane starts with its first work."""
        super().__init__(parent)
        # Queued, and to bound methods of an object of the GUI thread: a lambda would run in the worker.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._lanes: dict[str, SimpleQueue[Task[Any] | None]] = {lane: SimpleQueue() for lane in THREADS}
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._ready = threading.Event()
        self._ready.set()
        self._under_way = self._times_lost = 0
        self._garbage = GarbageOnGuiThread(self, lambda: self._under_way == 0)

    @property
    def idle(self) -> bool:
        """True when nothing is asked that has not been answered."""
        return self._under_way == 0

    def open(
        self,
        path_or_url: str,
        done: Callable[[object], object],
        failed: Callable[[Exception], object] | None = None,
        first: Callable[[], object] | None = None,
        to_look: str = "",
    ) -> Task[Any]:
        """Opens the database in the write lane, after `first`; reads asked meanwhile wait for it.

        `to_look` is why it is only to be read.
        """
        self._ready.clear()

        def opened() -> object:
            try:
                # The business is read here, on the worker: the window is painted before anything of it is loaded.
                from crm_desktop.models.database import open_database

                if first is not None:
                    first()
                return open_database(path_or_url, to_look)
            finally:
                self._ready.set()

        return self.write(opened, done, failed)

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
        takes_long: bool = False,
    ) -> Task[T]:
        """Does `work` on a read thread, then calls `done(result)` or `failed(error)` here.

        Work makes no QObject. Callbacks that are methods of a widget deleted meanwhile are not called.
        What takes long waits for its like, so that the page which is opened next waits for none of it.
        """
        return self._start(Task(work, done, failed), LONG_READ if takes_long else READ, progressed)

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
    ) -> Task[T]:
        """The same on the one write thread."""
        return self._start(Task(work, done, failed, writes=True), WRITE, progressed)

    def close(self) -> None:
        """Finishes the writes under way, drops the reads, and closes the threads' connections. For good."""
        self._closed = True
        for lane in (READ, LONG_READ):
            with suppress(Empty):  # a thread may be faster
                while self._lanes[lane].get_nowait():
                    self._under_way -= 1
        for lane, threads in THREADS.items():
            for _ in range(threads):
                self._lanes[lane].put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self._garbage.stop()

    def _start(self, task: Task[T], lane: str, progressed: Callable[[int, int], object] | None) -> Task[T]:
        if self._closed:  # a view that lives a moment longer asks for more; there is no database to ask
            task.cancel()
            return task
        if not self._threads:
            self._garbage.start()
            sys.setswitchinterval(TURN_SECONDS)
            for name in (name for name, threads in THREADS.items() for _ in range(threads)):
                thread = threading.Thread(target=self._serve, args=[name], name=name, daemon=True)
                self._threads.append(thread)
                thread.start()
        if progressed is not None:
            task.follow(progressed)
        task.report = self._progressed.emit
        self._under_way += 1
        self._lanes[lane].put(task)
        return task

    def _serve(self, lane: str) -> None:
        times_lost = self._times_lost
        while (task := self._lanes[lane].get()) is not None:
            if lane != WRITE:
                self._ready.wait()
            if times_lost != self._times_lost:
                # What one connection has lost, another may only seem to have: a file that was moved is still read.
                times_lost = self._times_lost
                _renew_connection()
            _do(task, interruptible=lane != WRITE)
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._arrived.emit(task)
        _close_connection()

    @Slot(object)
    def _deliver(self, task: Task[Any]) -> None:
        self._under_way -= 1
        if self._closed and not task.writes:
            task.cancel()
        is_lost, has_recovered = is_connection_lost(task.error), task.recovered
        if is_lost and not task.writes and task.failed is None:
            task.failed = _told_already
        task.deliver()
        if is_lost:
            self._times_lost += 1
            self.lost.emit()
        elif has_recovered:
            self.recovered.emit()

    @Slot(object, int, int)
    def _tell(self, task: Task[Any], done: int, total: int) -> None:
        task.tell(done, total)


class GarbageOnGuiThread(QTimer):
    """Collects Python's garbage here only: a collection on a worker could delete widgets there, and crash."""

    def __init__(self, parent: QObject, is_quiet: Callable[[], bool]) -> None:
        """Begins with `start()`; all of it is collected while `is_quiet`."""
        super().__init__(parent, interval=GARBAGE_MILLISECONDS)
        self._is_quiet = is_quiet
        self._was_left_to_python = False
        self.timeout.connect(self._collect)

    def _collect(self) -> None:
        # All of it takes long when there is much, so it waits for a quiet moment.
        collect_what_is_due(all_of_it=self._is_quiet())

    def start(self) -> None:  # type: ignore[override]
        """Takes the collection over from Python."""
        self._was_left_to_python = gc.isenabled()
        gc.disable()
        super().start()

    def stop(self) -> None:
        """Gives it back to whom it was taken from."""
        super().stop()
        if self._was_left_to_python:
            gc.enable()


def collect_what_is_due(all_of_it: bool) -> None:
    """Collects as much as Python would by now, had it been left to it; the old only where `all_of_it` may be."""
    young, middle, old = (
        count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True) if limit
    )
    if young:
        gc.collect(2 if old and all_of_it else 1 if middle else 0)


_working = threading.local()


def report_progress(done: int, total: int) -> None:
    """Says how far this thread's work is. Raises Cancelled when it should stop; does nothing on the GUI thread."""
    task: Task[Any] | None = getattr(_working, "task", None)
    if task is not None:
        task.progress(done, total)


def _do(task: Task[Any], interruptible: bool) -> None:
    if task.cancelled or task.work is None:
        task.error = Cancelled()
        return
    _working.task = task
    try:
        _try(task, interruptible)
        if is_connection_lost(task.error):
            _renew_connection()
            # Nothing is written twice; but a read may be asked again, by another connection.
            if interruptible and not task.cancelled:
                task.error, task.recovered = None, True
                _try(task, interruptible)
    finally:
        task.interruptible(None)
        _working.task = None


def _try(task: Task[Any], interruptible: bool) -> None:
    try:
        if interruptible:
            task.interruptible(_interrupt())
        if task.work is not None:
            task.result = task.work()
    except Exception as error:  # every error is the asker's, who is on the GUI thread
        task.error = _spoken(error)


def is_connection_lost(error: Exception | None) -> bool:
    """Is it not the work's fault, but the server's or the share's?"""
    return isinstance(error, ConnectionLost)


def _told_already(_: Exception) -> None:
    """Many reads fail together; that the database does not answer is said once."""


def _renew_connection() -> None:
    from crm_desktop.models.database import renew_connection

    renew_connection()


def _spoken(error: Exception) -> Exception:
    """A full disk or a lost server is said in a sentence; an error of ours stays one."""
    if "crm_desktop.models.database" not in sys.modules:
        return error
    from crm_desktop.models.database import spoken

    return spoken(error)


def _interrupt() -> Callable[[], object] | None:
    """Stops the query under way on this thread's connection; None while no database is open."""
    from crm_desktop.models.database import database

    if database.obj is None:
        return None
    connection = database.connection()
    found: Callable[[], object] | None = getattr(connection, "interrupt", None) or getattr(connection, "cancel", None)
    return found


def _close_connection() -> None:
    if "crm_desktop.models.database" in sys.modules:
        from crm_desktop.models.database import close_database

        close_database()


def call_living(callback: Callable[..., object], *arguments: object) -> None:
    """Calls back, unless it is a method of a widget that was deleted meanwhile."""
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(*arguments)
