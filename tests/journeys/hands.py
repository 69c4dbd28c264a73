"""The hands of a user in the real window: they press, type, choose a page, and wait until the program has answered."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.session import Session

LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Works in one open session."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.window, self.qtbot = session, session.window, qtbot

    @property
    def page(self) -> Any:
        """The page in front."""
        return self.window.page

    def settle(self) -> None:
        """Waits until nothing is under way."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.session.user is not None and self.session.background.idle, timeout=60_000)
        QApplication.processEvents()

    def go(self, view: str) -> None:
        """Chooses a view in the navigation."""
        self.window.go(view)
        self.settle()

    def press(self, text: str, where: QWidget | None = None) -> None:
        """Presses the visible, enabled button of that text or name."""
        for button in (where or self.window).findChildren(QAbstractButton):
            named = text in (button.text(), button.accessibleName())
            if named and button.isVisible() and button.isEnabled():
                self.qtbot.mouseClick(button, LEFT)
                self.settle()
                return
        raise AssertionError(f"there is no button “{text}”")

    def dialog(self, title: str) -> Any:
        """The dialog of that title."""
        shown: list[QDialog] = []

        def found() -> bool:
            shown[:] = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
            return any(each.windowTitle() == title for each in shown)

        self.qtbot.waitUntil(found)
        return next(each for each in shown if each.windowTitle() == title)

    def type_in(self, field: QWidget, text: str) -> None:
        """Types into a field of a dialog."""
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def names(self) -> list[str]:
        """The names in the table in front."""
        model = self.page.model
        self.qtbot.waitUntil(lambda: all(model.index(row, 0).data() for row in range(model.rowCount())))
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def open_row(self, name: str) -> None:
        """Enter on a row of the table: its page."""
        table = self.page.table
        table.setFocus()
        table.setCurrentIndex(self.page.model.index(self.names().index(name), 0))
        self.qtbot.keyClick(table, Qt.Key.Key_Return)
        self.settle()

    def write_cell(self, name: str, field: str, text: str) -> None:
        """F2 in a cell of the table in front, types, and presses Enter."""
        self.come_to_front()
        table, model = self.page.table, self.page.model
        columns = [column.name for column in model.columns]
        table.setFocus()
        table.setCurrentIndex(model.index(self.names().index(name), columns.index(field)))
        self.qtbot.keyClick(table, Qt.Key.Key_F2)
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, table))
        editor = QApplication.focusWidget()
        self.qtbot.keyClicks(editor, text)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def come_to_front(self) -> None:
        """The window has the keyboard."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def write(self, name: str, text: str) -> None:
        """Clicks a value of the record page, types, and presses Enter."""
        self.come_to_front()
        line = self.page.header.name if name == "name" else self.page.groups_shown.lines[name]
        self.qtbot.mouseClick(line.button, LEFT)
        self.qtbot.keyClicks(line._editor, text)
        self.qtbot.keyClick(line._editor, Qt.Key.Key_Return)
        self.settle()

    def value(self, name: str) -> str:
        """What a field of the record page says."""
        return str(self.page.groups_shown.lines[name].button.shown)

    def undo(self) -> None:
        """Undo from the menu."""
        self.session.history.undo()
        self.settle()
