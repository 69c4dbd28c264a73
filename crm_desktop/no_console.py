"""A windowed program of Windows has no console: what it says goes into a file, why it did not start into a box."""

import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from typing import TextIO

from crm_desktop.commands.parsing import COMMANDS

NAME = "CRM Desktop"
_STOP_SIGN = 0x10


def heard(arguments: Sequence[str], work: Callable[[], int]) -> int:
    """Does the work and answers its exit status. Without a console, what it says stands in `said.txt` beside the log.

    A person who only wanted the window is shown what went wrong. A command shows nothing: the scheduler may have
    called it, with nobody there to press a button.
    """
    # Python's own way to say that there is none, though its types know nothing of it.
    if sys.stdout is not None and sys.stderr is not None:
        return work()
    errors = StringIO()
    with _file() as file, redirect_stdout(file), redirect_stderr(errors):
        status = work()
        file.write(errors.getvalue())
    if status and not set(arguments) & set(COMMANDS):
        show(errors.getvalue().strip())
    return status


def show(sentence: str) -> None:
    """A box of Windows' own, as Qt may be what is missing."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, NAME, _STOP_SIGN)


def _file() -> TextIO:
    import platformdirs

    path = platformdirs.user_log_path(NAME, appauthor=False) / "said.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("w", encoding="utf-8", buffering=1)
    except OSError:
        return StringIO()
