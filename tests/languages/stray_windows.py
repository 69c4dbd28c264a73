"""Finds parts that flash up as windows: a widget that is shown before it has a parent is a window for a moment.

Offscreen nobody sees it; on a screen a small empty window comes and goes. A window that is meant has a title.
"""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

COMES_AND_GOES = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def note_stray_windows(found: list[BaseException]) -> None:
    """From now on until the process ends, as Qt keeps in mind what was put in the place of a method of its own."""

    def noting(shown: Callable[..., None]) -> Callable[..., None]:
        def show(self: QWidget, *is_visible: bool) -> None:
            is_stray = self.isWindow() and not self.windowTitle() and self.windowType() not in COMES_AND_GOES
            if all(is_visible) and is_stray:
                caller: Any = sys._getframe(1)
                where = f"{caller.f_code.co_filename}:{caller.f_lineno}"
                found.append(AssertionError(f"{where} shows a {type(self).__name__} as a window without a title"))
            shown(self, *is_visible)

        return show

    QWidget.setVisible, QWidget.show = noting(QWidget.setVisible), noting(QWidget.show)  # type: ignore[method-assign]
