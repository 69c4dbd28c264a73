"""An unexpected error: write it down, say so calmly, keep the program alive."""

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qVersion

from crm_desktop.models.refusals import Refused

if TYPE_CHECKING:
    from logging import Handler, Logger

LOG_BYTES = 500_000
LOGS_KEPT = 3


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
        self._log: Logger | None = None

    def install(self) -> None:
        """Begins to listen."""
        sys.excepthook = self.report
        threading.excepthook = lambda error: self.report(
            error.exc_type, error.exc_value or error.exc_type(), error.exc_traceback
        )

    def log_path(self) -> Path:
        """Where the log is, or will be once there is something to write down."""
        # Only a crash needs it, and the start has no time for it.
        import platformdirs

        return (self._folder or platformdirs.user_log_path("CRM Desktop", appauthor=False)) / "crm-desktop.log"

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stands in the place of `sys.excepthook`."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, Refused):
            self.refused.emit(str(error))
        else:
            text = "".join(traceback.format_exception(kind, error, trace))
            self._write_down(text)
            self.crashed.emit("Something went wrong in the program. Your data is safe.", f"{_about()}\n\n{text}")

    def _write_down(self, text: str) -> None:
        import logging

        if self._log is None:
            self._log = logging.getLogger("crm_desktop")
            if (handler := _handler(self.log_path())) is not None:
                self._log.addHandler(handler)
        self._log.error(text)


def _handler(path: Path) -> "Handler | None":
    from logging import Formatter
    from logging.handlers import RotatingFileHandler

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
    except OSError:
        return None  # no log is no reason to stop
    made.setFormatter(Formatter("%(asctime)s %(levelname)s %(message)s"))
    return made


def _about() -> str:
    import platform
    from importlib.metadata import version

    system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"CRM Desktop {version('crm-desktop')}, {system}"
