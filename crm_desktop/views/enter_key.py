"""Enter presses the button that has the focus, wherever it stands; Qt does so in dialogs only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """For the key events that nothing in the window took; what is ticked is ticked by Space."""
    button = window.focusWidget()
    if event.key() not in _ENTER or event.modifiers() not in _PLAIN or not isinstance(button, QAbstractButton):
        return False
    if isinstance(button, QCheckBox | QRadioButton):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
