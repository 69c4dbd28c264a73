"""The page Settings, opened, and hands that do what a user does on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from crm_desktop.dialogs.move_records import MoveRecords
from crm_desktop.history import History
from crm_desktop.views.settings import SettingsPage

Key, Keys = Qt.Key, Qt.KeyboardModifier


class Hands:
    """The page Settings and what a user does on it."""

    def __init__(self, page, history, qtbot, answered):
        self.page, self.history, self.qtbot, self._answered = page, history, qtbot, answered
        self.refused = []
        history.refused.connect(self.refused.append)

    def answered(self):
        """Editors tell what was typed one turn of the event loop later."""
        QApplication.processEvents()
        self._answered()

    def section(self, title):
        """Chooses a section by its name in the list."""
        [item] = self.page.list.findItems(title, Qt.MatchFlag.MatchExactly)
        self.page.list.setCurrentItem(item)
        self.answered()
        return self.page.section()

    def rows(self, editor, column=0):
        model = editor.model
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def select(self, editor, name):
        editor.select(self.rows(editor).index(name))

    def type_over(self, editor, text, column=0):
        """Edits the current row's cell in place."""
        table = editor.table
        table.setCurrentIndex(editor.model.index(table.currentIndex().row(), column))
        table.setFocus()
        self.qtbot.keyClick(table, Key.Key_F2)
        field = QApplication.focusWidget()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Key.Key_Return)
        self.answered()

    def press(self, button):
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.answered()

    def sheet(self):
        return next(dialog for dialog in self.page.findChildren(MoveRecords) if dialog.isVisible())

    def answer(self, dialog, place):
        dialog.place.setCurrentText(place)
        done = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
        done.click()
        self.answered()


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def open_settings(background, history, settings, user, qtbot, answered):
    def opened(who=user):
        page = SettingsPage(background, history, None, settings, who)
        history.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(1000, 760)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.shown()
        answered()
        return Hands(page, history, qtbot, answered)

    return opened
