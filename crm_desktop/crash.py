"""An unexpected error: write it down, say so calmly, keep the program alive."""

import logging
import platform
import sys
import threading
import traceback
from importlib.metadata import version
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, Signal, qVersion

from crm_desktop.models.refusals import Refused

LOG_BYTES = 500_000
LOGS_KEPT = 3

log = logging.getLogger("crm_desktop")


class Reporter(QObject):
    """Takes every error that nobody else took."""

    refused = Signal(str)
    """The business said no where nobody was listening: a sentence for the user."""
    crashed = Signal(str, str)
    """A sentence for the user, and the report that can be copied."""

    def install(self, folder: Path | None = None) -> Path:
        """Begins to listen, and answers where the log is."""
        path = (folder or platformdirs.user_log_path("CRM Desktop", appauthor=False)) / "crm-desktop.log"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8", delay=True)
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            log.addHandler(handler)
        except OSError:
            pass  # no log is no reason not to start
        sys.excepthook = self.report
        threading.excepthook = lambda error: self.report(
            error.exc_type, error.exc_value or error.exc_type(), error.exc_traceback
        )
        return path

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stands in the place of `sys.excepthook`."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, Refused):
            self.refused.emit(str(error))
        else:
            text = "".join(traceback.format_exception(kind, error, trace))
            log.error(text)
            self.crashed.emit("Something went wrong in the program. Your data is safe.", f"{_about()}\n\n{text}")


def _about() -> str:
    system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"CRM Desktop {version('crm-desktop')}, {system}"
