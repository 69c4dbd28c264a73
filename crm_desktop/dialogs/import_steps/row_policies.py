"""What can be done with single rows: as a menu and as keys, for one row or many."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.models.imports.choices import LEAVE_OUT
from crm_desktop.models.imports.preview import DUPLICATE, UPDATES, Preview
from crm_desktop.models.wording import say, to_say

AS_OTHERS = ""
"""What is chosen for the whole file holds for the row again."""
_OFFERED = to_say(
    [
        ("skip", "Skip", "Ctrl+1"),
        ("fill", "Fill blanks of what is there", "Ctrl+2"),
        ("overwrite", "Overwrite what is there", "Ctrl+3"),
        ("create", "Create anyway", "Ctrl+4"),
        (LEAVE_OUT, "Leave out", "Del"),
        (AS_OTHERS, "As the other rows", "Ctrl+0"),
    ]
)


class RowPolicies:
    """The actions of a table of rows; which of them make sense depends on what is selected."""

    def __init__(self, table: QWidget, chosen: Callable[[str], object]) -> None:
        """`chosen` is told the policy for the selected rows; the keys work in the table alone."""
        self._actions = {policy: _action(say(text), keys, table) for policy, text, keys in _OFFERED}
        for policy, action in self._actions.items():
            action.triggered.connect(partial(_chosen, chosen, policy))
            table.addAction(action)

    def offer_all(self) -> None:
        """Among very many rows there is one for each of them."""
        for action in self._actions.values():
            action.setEnabled(True)

    def update(self, preview: Preview | None, rows: Sequence[int]) -> None:
        """Rows that are known can be treated in another way, any row can be left out, or treated as the others."""
        told = preview.choices.row_policies if preview is not None else {}
        known = preview is not None and any(
            preview.fates[row] in (DUPLICATE, UPDATES) or told.get(row, LEAVE_OUT) != LEAVE_OUT for row in rows
        )
        for policy, action in self._actions.items():
            if policy == AS_OTHERS:
                action.setEnabled(any(row in told for row in rows))
            elif policy == LEAVE_OUT:
                action.setEnabled(any(told.get(row) != LEAVE_OUT for row in rows))
            else:
                action.setEnabled(known)

    def fill(self, menu: QMenu) -> None:
        """Puts them into a menu."""
        for policy, action in self._actions.items():
            if policy == LEAVE_OUT:
                menu.addSeparator()
            menu.addAction(action)

    def action(self, policy: str) -> QAction:
        """The one for a policy."""
        return self._actions[policy]


def _chosen(told: Callable[[str], object], policy: str, _: bool = False) -> None:
    told(policy)


def _action(text: str, keys: str, table: QWidget) -> QAction:
    made = QAction(text, table)
    made.setShortcut(QKeySequence(keys))
    made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    made.setShortcutVisibleInContextMenu(True)
    return made
