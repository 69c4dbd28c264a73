"""An unexpected error: write it down, say so calmly, keep the program alive."""

import sys
import threading
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qVersion

from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

if TYPE_CHECKING:
    from crm_desktop.hard_crash import HardCrashes

DEEDS_TOLD = 20


class Reporter(QObject):
    """Takes every error that nobody else took."""

    refused = Signal(str)
    """The business said no where nobody was listening: a sentence for the user."""
    crashed = Signal(str, str)
    """A sentence for the user, and the report that can be copied."""

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        """The log is in the platform's folder for logs; tests give one of their own."""
        super().__init__(parent)
        self._folder = folder
        self._deeds: deque[str] = deque(maxlen=DEEDS_TOLD)
        self._hard: HardCrashes | None = None

    def install(self) -> None:
        """Begins to listen."""
        sys.excepthook = self.report
        threading.excepthook = lambda error: self.report(
            error.exc_type, error.exc_value or error.exc_type(), error.exc_traceback
        )

    def note(self, deed: str) -> None:
        """What was done, by its name in the program: the way that led to an error."""
        self._deeds.append(deed)

    def begin(self) -> None:
        """Writes the log from now on, and tells what ended an earlier window at once.

        Not before the first window is painted: the start has no time for it.
        """
        if self._hard is not None:
            return
        from crm_desktop.crash_report import program_version
        from crm_desktop.hard_crash import HardCrashes
        from crm_desktop.log import begin_log, log

        path = begin_log(self._folder)
        log.info("CRM Desktop %s starts.", program_version())
        self._hard = HardCrashes(path.parent)
        self._hard.begin()
        if report := self._hard.left():
            log.error(report)
            self.crashed.emit(say("The program ended unexpectedly the last time. Your data is safe."), report)

    def end(self) -> None:
        """The program ends as it should."""
        if self._hard is not None:
            self._hard.end()
            self._hard = None

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stands in the place of `sys.excepthook`."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, Refused):
            self.refused.emit(str(error))
        else:
            # Only a crash needs them.
            from crm_desktop.crash_report import report_of
            from crm_desktop.log import begin_log, log

            if not log.handlers:
                begin_log(self._folder)
            text = report_of(error.with_traceback(trace), self._deeds, around())
            log.error(text)
            self.crashed.emit(say("Something went wrong in the program. Your data is safe."), text)


def around() -> dict[str, str]:
    """What of Qt and the screen an error may have to do with."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QGuiApplication

    found = {"Qt": qVersion(), "language": QLocale().name()}
    if QGuiApplication.instance() is not None:
        found["platform"] = QGuiApplication.platformName()
        if (screen := QGuiApplication.primaryScreen()) is not None:
            size = screen.size()
            found["screen"] = say(
                "{width} × {height} at {devicepixelratio:g}",
                width=size.width(),
                height=size.height(),
                devicepixelratio=screen.devicePixelRatio(),
            )
    return found
