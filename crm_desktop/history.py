"""Do, undo, redo, and tell the open views what changed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from crm_desktop.background import Background, Task, call_living
from crm_desktop.models.refusals import Refused

Later = Literal["refuse", "leave", "take"]

if TYPE_CHECKING:
    from crm_desktop.models.changes import Actor, Change

T = TypeVar("T")


@dataclass(frozen=True)
class Written:
    """A finished change as the views need it: what was done and which records it touched, without a database."""

    id: int
    deed: str
    sentence: str
    touched: Mapping[str, Collection[tuple[int, int]]] = field(default_factory=dict)
    is_reversal: bool = False
    is_final: bool = False
    """It cannot be undone, as what it did was done to the history itself."""

    def touches(self, *kinds: str) -> bool:
        """Did it write records of one of these kinds?"""
        return any(kind in self.touched for kind in kinds)

    def touches_record(self, kind: str, record_id: int) -> bool:
        """Did it write this very record?"""
        return any(first <= record_id <= last for first, last in self.touched.get(kind, ()))


@dataclass(frozen=True)
class Standing:
    """A change that is not undone as it is, because records of it were written since; the user may choose."""

    change_id: int
    sentence: str
    count: int
    why: str


@dataclass(frozen=True)
class Steps:
    """What Undo and Redo would do now; empty when there is nothing."""

    undo_id: int | None = None
    undo_sentence: str = ""
    redo_id: int | None = None
    redo_sentence: str = ""


class History(QObject):
    """Every write of the program passes here: one user action, one change, one step of undo."""

    changed = Signal(object)
    """A `Written`, after every change, undo and redo included: views ask it what it touched."""
    done = Signal(object)
    """A `Written` that the user just did, to be said with an Undo."""
    undone = Signal(object)
    """A `Written` that took back or did again an earlier one."""
    refused = Signal(str)
    """A refusal that its asker did not take care of."""
    stands = Signal(object)
    """A `Standing` that Undo came upon: `undo(change_id, later=…)` with "leave" or "take" goes on."""
    steps_changed = Signal()
    """What Undo and Redo would do is another now."""

    def __init__(self, background: Background, user: "Actor | None" = None, parent: QObject | None = None) -> None:
        """`user` is who acts, and whose changes Undo takes back; set it once it is known."""
        super().__init__(parent)
        self.user = user
        self.only_read = ""
        """Why nothing can be changed, in one sentence; "" where it can."""
        self._background = background
        self._steps = Steps()

    @property
    def can_undo(self) -> bool:
        """Is there a change to take back?"""
        return self._steps.undo_id is not None and not self.only_read

    @property
    def can_redo(self) -> bool:
        """Is there a change to do again?"""
        return self._steps.redo_id is not None and not self.only_read

    @property
    def undo_text(self) -> str:
        """What Undo would take back, in words."""
        return self._steps.undo_sentence

    @property
    def redo_text(self) -> str:
        """What Redo would do again, in words."""
        return self._steps.redo_sentence

    def do(
        self,
        deed: str,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        refused: Callable[[str], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
    ) -> Task[Any]:
        """Runs `work` inside one change, on the write lane; then `done(result)`, or `refused(sentence)`.

        The deed says in `current_change().sentence` what it did. Any other error is a bug and is reported as one.
        """
        user = self.user

        def written() -> tuple[T, Written, Steps]:
            # Loaded on the worker: the window is painted before anything of the business is.
            from crm_desktop.models import changes

            with changes.change(deed, by=user) as opened:
                result = work()
            return result, written_of(opened.record), _steps(user)

        def arrived(answer: tuple[T, Written, Steps]) -> None:
            result, change, steps = answer
            self._now(steps)
            if change.touched or change.is_final:
                self.changed.emit(change)
                self.done.emit(change)
            if done is not None:
                call_living(done, result)

        return self._background.write(written, arrived, self._failed(refused), progressed)

    def undo(self, change_id: int | None = None, later: Later = "refuse") -> None:
        """Takes back the given change, or the latest one; `later` is what becomes of records written since."""
        target = self._steps.undo_id if change_id is None else change_id
        if target is not None:
            self._reverse("undo", target, later)

    def redo(self, change_id: int | None = None) -> None:
        """Does again what was undone last, or the given undone change."""
        target = self._steps.redo_id if change_id is None else change_id
        if target is not None:
            self._reverse("redo", target)

    def refresh(self) -> None:
        """Finds out what Undo would do: at the start, and when somebody else has written."""
        user = self.user
        self._background.read(lambda: _steps(user), self._now)

    def hear(self, changes: Sequence[Written]) -> None:
        """What somebody else has written: views follow, nothing is said, and Undo may be about something else."""
        for change in changes:
            self.changed.emit(change)
        if changes:
            self.refresh()

    def _reverse(self, way: Literal["undo", "redo"], change_id: int, later: Later = "refuse") -> None:
        user = self.user

        def written() -> tuple[Written, Steps] | Standing:
            from crm_desktop.models import undoing

            try:
                made = undoing.undo(change_id, user, later) if way == "undo" else undoing.redo(change_id, user)
            except undoing.LaterStands as refusal:
                return Standing(refusal.change_id, refusal.undone, refusal.count, str(refusal))
            return written_of(made), _steps(user)

        self._background.write(written, self._reversed, self._failed(None))

    def _reversed(self, answer: tuple[Written, Steps] | Standing) -> None:
        if isinstance(answer, Standing):
            self.stands.emit(answer)
            return
        change, steps = answer
        self._now(steps)
        self.changed.emit(change)
        self.undone.emit(change)

    def _now(self, steps: Steps) -> None:
        self._steps = steps
        self.steps_changed.emit()

    def _failed(self, refused: Callable[[str], object] | None) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):
                raise error
            if refused is None:
                self.refused.emit(str(error))
            else:
                call_living(refused, str(error))

        return failed


def written_of(change: "Change") -> Written:
    """A change as the views need it."""
    # A change that wrote nothing has left nothing.
    is_final = change.is_final and change.sentence != ""
    return Written(change.id, change.deed, change.sentence, change.touched(), change.is_reversal, is_final)


def _steps(user: "Actor | None") -> Steps:
    from crm_desktop.models import changes

    undoable, redoable = changes.latest_undoable(user), changes.latest_redoable(user)
    return Steps(
        undoable.id if undoable else None,
        undoable.sentence if undoable else "",
        redoable.id if redoable else None,
        redoable.sentence if redoable else "",
    )
