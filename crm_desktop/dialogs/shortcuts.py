"""All that can be done by key, collected from the actions as they are declared; to be searched and printed."""

import html
import sys
from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, keys
from crm_desktop.views.actions import MENUS, Action, menu_title
from crm_desktop.views.widgets.labels import Label, section
from crm_desktop.views.widgets.search_box import SearchBox

EVERYWHERE = to_say(
    (
        ("Tab", "To the next part"),
        ("F2", "Edit the value"),
        ("Return", "Open the record"),
        ("Space", "Tick, press"),
        ("Esc", "Leave, close"),
    )
)
"""Keys that belong to controls, not to an action."""


class Shortcuts(QDialog):
    """The keys of the window and of the page in front by menu, then what other pages have besides."""

    def __init__(
        self,
        actions: Sequence[Action],
        parent: QWidget | None = None,
        elsewhere: Iterable[tuple[str, Sequence[Action]]] = (),
    ) -> None:
        """`actions` are those offered now, `elsewhere` those of other pages by the name of the page, taken in turn."""
        super().__init__(parent)
        self.setWindowTitle(say("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = _grouped(actions)
        self._seen = {_row(action) for action in actions if action.shortcut}
        self._elsewhere = iter(elsewhere)
        self.search = SearchBox(say("Search shortcuts"))
        self.search.textChanged.connect(self._show)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = buttons.addButton(say("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(self._print)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(design.WINDOW_MARGIN,) * 4)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self.search)
        layout.addWidget(self._area, 1)
        layout.addWidget(buttons)
        self._show("")
        self.resize(460, 600)
        QTimer.singleShot(0, self, self._take_next)

    def found(self, words: str) -> list[tuple[str, list[tuple[str, str]]]]:
        """By menu, what has these words in its name or its keys."""
        wanted = words.casefold().split()
        kept = [
            (menu, [row for row in rows if all(word in " ".join((*row, menu)).casefold() for word in wanted)])
            for menu, rows in self._groups
        ]
        return [(menu, rows) for menu, rows in kept if rows]

    def as_page(self) -> QTextDocument:
        """What is shown now, for paper."""
        parts = [f"<h2>{html.escape(self.windowTitle())}</h2><table cellpadding='3' width='100%'>"]
        for menu, rows in self.found(self.search.text()):
            parts.append(f"<tr><td colspan='2'><b>{html.escape(menu)}</b></td></tr>")
            parts += [f"<tr><td>{html.escape(text)}</td><td>{html.escape(keys)}</td></tr>" for keys, text in rows]
        made = QTextDocument(self)
        made.setHtml("".join([*parts, "</table>"]))
        return made

    def _take_next(self) -> None:
        """One page in a round of the event loop, as each may have to be made first."""
        name, actions = next(self._elsewhere, ("", None))
        if actions is None:
            self._show(self.search.text())
            return
        rows = [row for action in actions if action.shortcut and (row := _row(action)) not in self._seen]
        self._seen.update(rows)
        if rows:
            self._groups.append((name, rows))
        QTimer.singleShot(0, self, self._take_next)

    def _show(self, words: str) -> None:
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        grid = QGridLayout(page)
        grid.setContentsMargins(design.SPACE_12, design.SPACE_8, design.SPACE_12, design.SPACE_8)
        grid.setHorizontalSpacing(design.SPACE_32)
        grid.setVerticalSpacing(design.SPACE_8)
        row = 0
        for menu, rows in self.found(words):
            if row:
                grid.setRowMinimumHeight(row, design.SPACE_12)
            grid.addWidget(section(menu), row + 1, 0, 1, 2)
            row += 2
            for pressed, text in rows:
                grid.addWidget(Label(text), row, 0)
                grid.addWidget(Label(pressed, quiet=True), row, 1)
                row += 1
        if not row:
            grid.addWidget(Label(say("No shortcut has these words."), quiet=True), 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(row + 1, 1)
        self._area.setWidget(page)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec():
            self.as_page().print_(printer)


def _row(action: Action) -> tuple[str, str]:
    return keys.shown(action.shortcut), say(action.text).rstrip("…")


def _grouped(actions: Sequence[Action]) -> list[tuple[str, list[tuple[str, str]]]]:
    with_keys = sorted((a for a in actions if a.shortcut), key=lambda action: (_place(action), action.group))
    made = [
        (menu_title(menu), [_row(action) for action in group])
        for menu, group in groupby(with_keys, key=lambda action: action.menu)
    ]
    return [*made, (say("Everywhere"), [(_key_name(key), say(text)) for key, text in EVERYWHERE])]


def _key_name(key: str) -> str:
    """As it stands on the keyboard; Qt has it in English, save for the signs of a Mac."""
    return keys.shown(key) if sys.platform == "darwin" else say(key)


def _place(action: Action) -> int:
    return MENUS.index(action.menu) if action.menu in MENUS else len(MENUS)
