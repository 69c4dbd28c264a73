"""The log: what went wrong, and what the program did by itself. Names of deeds and places in the program, no data."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_BYTES = 500_000
LOGS_KEPT = 3
NAME = "crm-desktop.log"

log = logging.getLogger("crm_desktop")


def log_folder() -> Path:
    """The platform's folder for logs."""
    import platformdirs

    return platformdirs.user_log_path("CRM Desktop", appauthor=False)


def begin_log(folder: Path | None = None) -> Path:
    """Writes to the file from now on, and answers where it is; a folder that takes nothing stops nobody."""
    path = (folder or log_folder()) / NAME
    end_log()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _QuietHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
    except OSError:
        log.addHandler(logging.NullHandler())
        return path
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path


def end_log() -> None:
    """Lets the file go."""
    for handler in list(log.handlers):
        handler.close()
        log.removeHandler(handler)


class _QuietHandler(RotatingFileHandler):
    """Another window may hold the file while it should turn over, or the disk be full: then a line is lost."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Says nothing."""
