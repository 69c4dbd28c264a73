"""The outcomes of a call as buttons, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from crm_desktop.views import design
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.widgets.labels import small

IN_A_ROW, IN_A_NARROW_ROW = 3, 2


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
        self._cells: list[QWidget] = []
        self._in_a_row = 0

    def offer(self, offered: OfferedActions, names: Sequence[str]) -> None:
        """A button for each, with its key beside it."""
        for name in names:
            button = self.buttons[name] = offered.button(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            cell = QWidget()
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(design.SPACE_4)
            row.addWidget(small(offered.qaction(name).shortcut().toString()))
            row.addWidget(button, 1)
            self._cells.append(cell)
        self._place(IN_A_ROW)

    def fit(self, width: int) -> None:
        """As many side by side as have room with their whole texts."""
        widest = max((cell.sizeHint().width() for cell in self._cells), default=0)
        room = IN_A_ROW * widest + (IN_A_ROW - 1) * self._grid.horizontalSpacing()
        self._place(IN_A_ROW if room <= width else IN_A_NARROW_ROW)

    def _place(self, in_a_row: int) -> None:
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // in_a_row, place % in_a_row)
        for column in range(IN_A_ROW):
            self._grid.setColumnStretch(column, 1 if column < in_a_row else 0)
