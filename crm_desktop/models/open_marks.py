"""Who has a database file open: a small file beside it for each, so that another computer knows before it opens it.

SQLite's locks last no longer than a statement, and a share tells nobody who else has a file. A mark is written anew
every minute; one that is not is left over from a crash or a computer that sleeps, and counts no more.
"""

import json
import os
import platform
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from crm_desktop.models.my_names import my_names
from crm_desktop.models.refusals import OpenElsewhere
from crm_desktop.models.wording import say

BEAT_SECONDS = 60
# Two beats may be late on a slow share.
STALE_SECONDS = 200
LONGEST = 4_000


@dataclass(frozen=True)
class Mark:
    """Somebody who has the file open."""

    computer: str
    user: str
    since: datetime
    process: int = 0

    def sentence(self, name: str, today: date) -> str:
        """Says so of the file of that name."""
        return say(
            "{user} has {name} open on {computer} since {since}.",
            user=self.user,
            name=name,
            computer=self.computer,
            since=f"{self.since:%H:%M}" if self.since.date() == today else f"{self.since:%Y-%m-%d %H:%M}",
        )


class OpenMark:
    """This process's mark at one file; where none can be written, there is none, and nobody is kept from working."""

    def __init__(self, database: Path, computer: str | None = None, process: int | None = None) -> None:
        """Marks nothing yet."""
        self.user = ""
        """What a user of the database is called; until that is known, what they call themselves here."""
        self._database = database
        self._computer = platform.node() if computer is None else computer
        self._process = process or os.getpid()
        whose = zlib.crc32(f"{self._computer}/{self._process}".encode())
        self._path = database.with_name(f"{_stem(database)}{whose:08x}")
        self._since: datetime | None = None

    def others(self) -> list[Mark]:
        """Who else has it open; marks it first, as only the share's own clock tells how old the other marks are."""
        self.beat()
        now = self._written_at()
        found = []
        for path in self._database.parent.glob(f"{_glob_of(self._database)}*"):
            if path == self._path:
                continue
            mark = _read(path)
            if now - _changed_at(path) > STALE_SECONDS or (mark is not None and self._is_dead(mark)):
                with suppress(OSError):
                    path.unlink()
            elif mark is not None:
                found.append(mark)
        return sorted(found, key=lambda mark: mark.since)

    def beat(self) -> None:
        """Says that it is still open."""
        self._since = self._since or datetime.now().replace(microsecond=0)
        user = self.user or my_names()[:2][-1]  # what they said last, before the login name
        said = {"computer": self._computer, "user": user, "since": self._since.isoformat(), "process": self._process}
        with suppress(OSError):
            self._path.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")

    def remove(self) -> None:
        """It is closed."""
        with suppress(OSError):
            self._path.unlink()

    def claim(self) -> None:
        """Marks it; raises OpenElsewhere, and leaves no mark, when somebody else has it open.

        Where no mark can be written, nothing else can be, so there is nothing to ask.
        """
        others = self.others()
        if others and self._path.exists():
            self.remove()
            raise OpenElsewhere(others[0].sentence(self._database.name, date.today()))

    def _written_at(self) -> float:
        return _changed_at(self._path) or time.time()

    def _is_dead(self, mark: Mark) -> bool:
        """A process of this computer that is gone."""
        return mark.computer == self._computer and mark.process > 0 and not _runs(mark.process)


def ask_who_else(database: Path) -> None:
    """Raises OpenElsewhere when somebody has it open; leaves no mark."""
    mark = OpenMark(database)
    mark.claim()
    mark.remove()


def _stem(database: Path) -> str:
    return f"{database.name}-open-"


def _glob_of(database: Path) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in _stem(database))


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _read(path: Path) -> Mark | None:
    """None for what is no mark of ours."""
    try:
        with path.open(encoding="utf-8") as file:
            said = json.loads(file.read(LONGEST))
        since = datetime.fromisoformat(said["since"])
        return Mark(str(said["computer"])[:80], str(said["user"])[:80], since, int(said["process"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _runs(process: int) -> bool:
    if os.name == "nt":
        return _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # somebody else's
    return True


def _runs_on_windows(process: int) -> bool:
    import ctypes

    asked, still_active = 0x1000, 259
    system = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = system.OpenProcess(asked, False, process)
    if not handle:
        return bool(ctypes.GetLastError() == 5)  # type: ignore[attr-defined,unused-ignore] # there, but somebody else's
    code = ctypes.c_ulong()
    system.GetExitCodeProcess(handle, ctypes.byref(code))
    system.CloseHandle(handle)
    return code.value == still_active
