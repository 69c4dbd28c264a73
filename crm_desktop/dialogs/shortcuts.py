"""All that can be done by key, collected from the actions as they are declared."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.views import design
from crm_desktop.views.actions import MENUS, Action
from crm_desktop.views.widgets.labels import Label, section


class Shortcuts(QDialog):
    """The keys of the window and of the page in front, by menu."""

    def __init__(self, actions: Sequence[Action], parent: QWidget | None = None) -> None:
        """`actions` are those offered now."""
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(design.SPACE_32)
        grid.setVerticalSpacing(design.SPACE_8)
        with_keys = sorted((a for a in actions if a.shortcut), key=lambda action: (_place(action), action.group))
        row = 0
        for menu, group in groupby(with_keys, key=lambda action: action.menu):
            if row:
                grid.setRowMinimumHeight(row, design.SPACE_12)
            grid.addWidget(section(menu), row + 1, 0, 1, 2)
            row += 2
            for action in group:
                keys = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
                grid.addWidget(Label(action.text.rstrip("…")), row, 0)
                grid.addWidget(Label(keys, quiet=True), row, 1)
                row += 1
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(row, 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(buttons)
        self.resize(440, 560)


def _place(action: Action) -> int:
    return MENUS.index(action.menu) if action.menu in MENUS else len(MENUS)
