"""The outcomes of a call as buttons, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from crm_desktop.views import design
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.widgets.labels import small

IN_A_ROW = 3


class OutcomeKeys(QWidget):
    """A small grid, read row by row as the keys count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until the actions are offered."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(design.SPACE_16)
        self._grid.setVerticalSpacing(design.SPACE_8)
        self.buttons: dict[str, QPushButton] = {}

    def offer(self, offered: OfferedActions, names: Sequence[str]) -> None:
        """A button for each, with its key beside it."""
        for place, name in enumerate(names):
            button = self.buttons[name] = offered.button(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            cell = QHBoxLayout()
            cell.setSpacing(design.SPACE_4)
            cell.addWidget(small(offered.qaction(name).shortcut().toString()))
            cell.addWidget(button, 1)
            self._grid.addLayout(cell, place // IN_A_ROW, place % IN_A_ROW)
        for column in range(IN_A_ROW):
            self._grid.setColumnStretch(column, 1)
