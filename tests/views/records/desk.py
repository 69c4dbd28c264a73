"""A page at work: its background, its history, a navigator that remembers, and hands that click and type."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from crm_desktop.history import History
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.records.trail import Trail

TODAY = date(2026, 11, 17)  # a Tuesday
LEFT = Qt.MouseButton.LeftButton


class Visited:
    """Remembers which pages were asked for."""

    def __init__(self):
        self.asked = []

    def go(self, view):
        self.asked.append(view)

    def open(self, kind, record_id):
        self.asked.append((kind, record_id))

    def back(self):
        self.asked.append("back")


class Desk:
    """Opens pages as the window does, and works on them as people do."""

    def __init__(self, background, settings, user, qtbot, answered):
        self.background, self.settings, self.user = background, settings, user
        self.qtbot, self.answered = qtbot, answered
        self.history, self.navigator, self.trail = History(background, user), Visited(), Trail()
        self.said, self.refused = [], []
        self.history.done.connect(lambda change: self.said.append(change.sentence))
        self.history.refused.connect(self.refused.append)
        self.offered = {}

    def page(self, kind, **options):
        """A page of that class, shown, its actions offered."""
        made = kind(self.background, self.history, self.navigator, self.settings, self.user, self.trail, **options)
        offered = self.offered[made] = OfferedActions(made.actions(), made)
        made.offer(offered)
        made.actions_changed.connect(offered.update)
        self.history.changed.connect(made.refresh)
        self.qtbot.addWidget(made)
        made.resize(1100, 800)
        made.show()
        self.qtbot.waitExposed(made)
        made.activateWindow()
        self.qtbot.waitUntil(made.isActiveWindow)
        return made

    def listed(self, kind, **options):
        """A table page, with its first rows."""
        page = self.page(kind, **options)
        page.shown()
        self.answered()
        return page

    def opened(self, kind, record_id):
        """A record page that shows this record."""
        page = self.page(kind, today=lambda: TODAY)
        page.show_record(record_id)
        page.shown()
        self.answered()
        return page

    def run(self, page, name):
        """Does an action of the page, as its menu would; refuses one that is off."""
        action = self.offered[page].qaction(name)
        self.offered[page].update()
        assert action.isEnabled(), f"{name} is off"
        action.trigger()
        self.answered()

    def is_on(self, page, name):
        """Can it be done now?"""
        self.offered[page].update()
        return self.offered[page].qaction(name).isEnabled()

    def press(self, owner, text):
        """Presses the visible button of that text or name."""
        for button in owner.findChildren(QAbstractButton):
            if button.isVisible() and text in (button.text(), button.accessibleName()):
                self.qtbot.mouseClick(button, LEFT)
                self.answered()
                return
        raise AssertionError(f"there is no button “{text}”")

    def type_in(self, page, name, text):
        """Clicks a field of a record page, types, and presses Enter."""
        line = page.header.name if name == "name" else page.groups_shown.lines[name]
        self.qtbot.mouseClick(line.button, LEFT)
        self.qtbot.keyClicks(line._editor, text)
        self.qtbot.keyClick(line._editor, Qt.Key.Key_Return)
        self.answered()

    def shown_value(self, page, name):
        """What a field of a record page says."""
        return page.groups_shown.lines[name].button.shown

    def cells(self, page, *names):
        """What the table says in these columns, row by row."""
        model = page.model
        self.qtbot.waitUntil(lambda: self._is_loaded(model))
        at = [next(i for i, column in enumerate(model.columns) if column.name == name) for name in names]
        rows = [tuple(model.index(row, column).data() or "" for column in at) for row in range(model.rowCount())]
        return [row[0] for row in rows] if len(names) == 1 else rows

    def _is_loaded(self, model):
        return all(model.index(row, 0).data() is not None for row in range(model.rowCount()))

    def select(self, page, *names):
        """Selects the rows of these records."""
        wanted = [self.cells(page, "name").index(name) for name in names]
        page.table.clearSelection()
        for row in wanted:
            page.table.selectionModel().select(
                page.model.index(row, 0),
                page.table.selectionModel().SelectionFlag.Select | page.table.selectionModel().SelectionFlag.Rows,
            )

    def edit_cell(self, page, row, name, text):
        """F2 in a cell, types, and presses Enter."""
        column = next(i for i, each in enumerate(page.model.columns) if each.name == name)
        page.table.setColumnHidden(column, False)
        page.table.setCurrentIndex(page.model.index(row, column))
        self.qtbot.keyClick(page.table, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        self.qtbot.keyClicks(editor, text)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt hands an editor's value over a moment later
        self.answered()


@pytest.fixture(autouse=True)
def english():
    """Figures as the tests spell them, whatever this machine's language."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(background, settings, user, qtbot, answered):
    """Where the pages lie."""
    return Desk(background, settings, user, qtbot, answered)


def dialog_of(page, kind, qtbot):
    """The dialog that a page has opened."""
    qtbot.waitUntil(lambda: page.findChild(kind) is not None and page.findChild(kind).isVisible())
    return page.findChild(kind)
