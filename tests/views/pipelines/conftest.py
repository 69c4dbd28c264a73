"""A board on a database, and hands that work on it as a user's do."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.history import History
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.pipelines import PipelineBoard

TODAY = date(2026, 11, 22)
LEFT = Qt.MouseButton.LeftButton


class Visited:
    """Remembers which pages were asked for."""

    def __init__(self):
        self.opened = []

    def go(self, view):
        self.opened.append(view)

    def open(self, kind, record_id):
        self.opened.append((kind, record_id))

    def back(self):
        self.opened.append("back")


class Hands:
    """A page with a board, its mouse and its keys; questions about what it shows."""

    def __init__(self, page, history, navigator, qtbot, answered):
        self.page, self.history, self.navigator = page, history, navigator
        self.qtbot, self.answered = qtbot, answered
        self.said = []
        history.done.connect(lambda change: self.said.append(change.sentence))

    def column(self, name):
        return next(column for column in self.page.board.columns if column.column.stage.name == name)

    def list(self, name):
        return self.column(name).list

    def names(self, stage):
        return [card.name for card in self.list(stage).cards.cards]

    def head(self, stage):
        """Count, amount and weighted as they stand at the head of a column."""
        column = self.column(stage)
        return column._count.text(), column._amount.text(), column._weighted.text()

    def total(self):
        return self.page.bar._counted.accessibleName()

    def place(self, stage, name):
        """Where a card can be taken, in its list."""
        cards = self.list(stage)
        index = cards.cards.index(self.names(stage).index(name))
        cards.scrollTo(index)
        return cards.visualRect(index).center()

    def click(self, stage, name, keys=Qt.KeyboardModifier.NoModifier):
        self.qtbot.mouseClick(self.list(stage).viewport(), LEFT, keys, self.place(stage, name))

    def take(self, stage, name):
        """Presses on a card and moves the mouse far enough to begin a drag."""
        at, source = self.place(stage, name), self.list(stage).viewport()
        self.qtbot.mousePress(source, LEFT, pos=at)
        self.move(source, at + QPoint(15, 15))
        return source

    def move(self, source, at):
        """Moves the mouse with its button down; Qt's own test helper leaves the button out."""
        spot = QPointF(source.mapToGlobal(at))
        QApplication.sendEvent(
            source,
            QMouseEvent(
                QEvent.Type.MouseMove, QPointF(at), spot, Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier
            ),
        )

    def carry(self, source, stage):
        """Moves what was taken over another stage; answers where that is, as the source sees it."""
        target = self.list(stage).viewport()
        at = source.mapFromGlobal(target.mapToGlobal(QPoint(60, min(90, target.height() - 60))))
        self.move(source, at)
        return at

    def drag(self, stage, name, to):
        source = self.take(stage, name)
        at = self.carry(source, to)
        self.qtbot.mouseRelease(source, LEFT, pos=at)

    def key(self, key, keys=Qt.KeyboardModifier.NoModifier, widget: QWidget | None = None):
        target = widget or next(c.list for c in self.page.board.columns if c.list.hasFocus())
        self.qtbot.keyClick(target, key, keys)

    def selected(self):
        return [
            card.name
            for column in self.page.board.columns
            for card in column.list.cards.cards
            if card.id in column.list.selected_ids()
        ]


@pytest.fixture(autouse=True)
def english():
    """Figures as the tests spell them, whatever this machine's language."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def open_board(background, history, settings, user, qtbot, answered):
    """Shows the page, reads the board, and answers the hands that work on it."""

    def opened(**options):
        navigator = Visited()
        page = PipelineBoard(background, history, navigator, settings, user, today=lambda: TODAY, **options)
        history.changed.connect(page.refresh)
        offered = OfferedActions(page.actions(), page)
        page.offer(offered)
        page.actions_changed.connect(offered.update)
        qtbot.addWidget(page)
        page.resize(1700, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.shown()
        answered()
        QApplication.processEvents()  # the new columns take their places
        hands = Hands(page, history, navigator, qtbot, answered)
        hands.offered = offered
        return hands

    return opened
