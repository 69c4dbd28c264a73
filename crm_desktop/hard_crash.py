"""What is left of a program that ended at once, in Qt or another library: noted then, offered at the next start."""

import faulthandler
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TextIO

FORGOTTEN_SECONDS = 30 * 24 * 60 * 60
_PATTERN = "hard-crash-*.txt"


class HardCrashes:
    """Each window notes into a file of its own, which goes when it is closed as it should be."""

    def __init__(self, folder: Path) -> None:
        """Notes nothing yet."""
        self._folder = folder
        self._file: TextIO | None = None

    def begin(self) -> None:
        """From now on the interpreter notes there where it was when it ended; without a file it does not."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = (self._folder / f"hard-crash-{os.getpid()}-{time.time_ns()}.txt").open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def end(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            Path(self._file.name).unlink()
        self._file = None

    def left(self) -> str:
        """A report of what an earlier window noted; it is told once. "" when there is nothing."""
        from crm_desktop.crash_report import report_of_hard_crash

        found = ""
        own = Path(self._file.name) if self._file is not None else None
        with suppress(OSError):
            for path in sorted(self._folder.glob(_PATTERN)):
                if path == own:
                    continue
                with suppress(OSError):
                    noted = path.read_text(encoding="utf-8", errors="replace")
                    # An empty one is another window's that is open, or of a computer that lost its power.
                    if noted or time.time() - path.stat().st_mtime > FORGOTTEN_SECONDS:
                        path.unlink()
                    found = report_of_hard_crash(noted) or found
        return found
