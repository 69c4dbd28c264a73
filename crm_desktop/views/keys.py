"""Keys as this system has them: Qt makes Ctrl to Cmd on a Mac, and here are those that mean something else there."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from crm_desktop.models.wording import say

ON_MACOS = {
    "Ctrl+H": "Ctrl+Y",  # hides the program
    "Ctrl+Alt+H": "Ctrl+Alt+C",  # hides all others
    "Ctrl+F1": "Ctrl+?",  # mirrors the screen
    "Alt+Left": "Ctrl+[",  # goes back a word
    "Del": "Ctrl+Backspace",  # its keyboards have none
}
RESERVED_ON_MACOS = frozenset({
    "Ctrl+H", "Ctrl+Alt+H", "Ctrl+M", "Ctrl+Alt+M", "Ctrl+Alt+D", "Ctrl+Alt+W", "Ctrl+F1", "Ctrl+F5", "Ctrl+Space",
    "Ctrl+Tab", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+Q", "Ctrl+Alt+Esc",
})  # fmt: skip
"""Taken by the system before any program sees them."""


def here(shortcut: str) -> str:
    """The shortcut as it is declared, or what stands for it on this system."""
    return ON_MACOS.get(shortcut, shortcut) if sys.platform == "darwin" else shortcut


def sequence(shortcut: str) -> QKeySequence:
    """For Qt."""
    return QKeySequence(here(shortcut))


def tip(text: str, shortcut: str) -> str:
    """What a button without words says when it is pointed at."""
    return f"{text} ({shown(shortcut)})"


def shown(shortcut: str) -> str:
    """For people: Ctrl+K, or ⌘K."""
    native = QKeySequence.SequenceFormat.NativeText
    told = sequence(shortcut).toString(native)
    # Qt leaves the name of this one key in English, or calls it as no keyboard does; on a Mac it is a sign.
    name = QKeySequence(Qt.Key.Key_Return).toString(native)
    return told.replace(name, say("Return")) if name.isalpha() else told
