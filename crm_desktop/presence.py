"""Tells other computers that this one has the database file open, and tells this one of the others."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from crm_desktop.background import Background
from crm_desktop.models.places import is_server, name_of

if TYPE_CHECKING:
    from crm_desktop.models.open_marks import Mark, OpenMark

BEAT_MILLISECONDS = 60_000


class Presence(QObject):
    """The mark of one session at its file; a server knows by itself who is there."""

    def __init__(
        self, place: str, background: Background, tell: Callable[[str], object], parent: QObject, anyway: bool = False
    ) -> None:
        """Marks nothing yet. `tell` says who else has come; `anyway` opens it whoever has it open."""
        super().__init__(parent)
        self._file = None if is_server(place) else Path(place).expanduser()
        self._background, self._tell, self._anyway = background, tell, anyway
        self._mark: OpenMark | None = None
        self._known: set[tuple[str, str]] | None = None
        self._beating = QTimer(self, interval=BEAT_MILLISECONDS)
        self._beating.timeout.connect(self.beat)

    def claim(self) -> None:
        """On a worker, before the database is opened. Raises OpenElsewhere when somebody else has it open."""
        from crm_desktop.models.open_marks import OpenMark

        if self._file is None:
            return
        mark = OpenMark(self._file)
        if self._anyway:
            mark.beat()
        else:
            mark.claim()
        self._mark = mark

    def begin(self, user_name: str) -> None:
        """The database is open, and this is what the user is called in it."""
        if self._mark is not None:
            self._mark.user = user_name
            self._beating.start()
            self.beat()

    def beat(self) -> None:
        """Says that it is still open, and looks who else has it open."""
        if self._mark is not None:
            self._background.read(self._mark.others, self._seen, lambda error: None)

    def end(self) -> None:
        """It is about to be closed; the mark goes when all is written."""
        self._beating.stop()
        mark, self._mark = self._mark, None
        if mark is not None:
            self._background.write(mark.remove)

    def _seen(self, others: "list[Mark]") -> None:
        assert self._file is not None
        here = {(mark.computer, mark.user) for mark in others}
        for mark in others:
            # Who was there before was asked about.
            if self._known is not None and (mark.computer, mark.user) not in self._known:
                self._tell(mark.sentence(name_of(self._file), date.today()))
        self._known = here
