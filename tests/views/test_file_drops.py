from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from crm_desktop.models.changes import change
from crm_desktop.models.leads import make_lead
from crm_desktop.models.users import User
from crm_desktop.views.file_drops import FileDrops
from crm_desktop.views.leads.leads import Leads
from crm_desktop.views.page import DropTarget, Page
from crm_desktop.views.pipelines import PipelineBoard
from crm_desktop.views.records.trail import Trail
from crm_desktop.views.today import Today
from crm_desktop.views.widgets.drop_hint import DropFrame, DropHint
from tests.makers import make_opportunity
from tests.views.records.desk import Visited

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class OneRow(Page):
    """A record in its upper half."""

    def record_at(self, where):
        if self.mapFromGlobal(where).y() > 100:
            return None
        return DropTarget("lead", 7, "Ann Lee", QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))


class Host(QMainWindow):
    def __init__(self):
        super().__init__()
        self.page, self.dropped, self.kept = OneRow(), [], []
        self.setCentralWidget(self.page)
        self.drops = FileDrops(self.page, lambda: self.page, self.dropped.extend, lambda *what: self.kept.append(what))
        self.resize(400, 300)

    def drag(self, name, y, kind=QDragMoveEvent):
        self.data = QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(name) if name.startswith("/") else QUrl(name)])
        where = self.mapFromGlobal(self.page.mapToGlobal(QPoint(20, y)))
        event = kind(where.toPointF() if kind is QDropEvent else where, COPY, self.data, LEFT, NONE)
        (self.drops.drop if kind is QDropEvent else self.drops.move)(event)
        return event

    def said(self):
        shown = [*self.findChildren(DropHint), *self.findChildren(DropFrame)]
        return [hint.accessibleName() for hint in shown if hint.isVisible()]


@pytest.fixture
def host(qtbot):
    made = Host()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("name", "y", "words"),
    [
        ("/tmp/list.xlsx", 20, "Drop to import"),
        ("/tmp/office.crmdb", 20, "Drop to open this database"),
        ("/tmp/offer.eml", 20, "Drop to keep with Ann Lee"),
        ("/tmp/offer.pdf", 200, "Drop it on the record it belongs to"),
    ],
)
def test_it_is_said_what_a_drop_would_do(host, name, y, words):
    host.drag(name, y, QDragEnterEvent)
    assert host.said() == [words]
    host.drops.leave()
    assert host.said() == []


def test_the_frame_and_the_sheet_take_turns_as_the_file_moves(host):
    for y, count in ((20, "keep with"), (200, "belongs to"), (20, "keep with")):
        host.drag("/tmp/offer.eml", y)
        (words,) = host.said()
        assert count in words


def test_a_mail_goes_to_the_record_it_is_dropped_on_and_a_list_to_the_window(host):
    host.drag("/tmp/offer.eml", 20, QDropEvent)
    host.drag("/tmp/list.csv", 20, QDropEvent)
    host.drag("/tmp/offer.pdf", 200, QDropEvent)
    assert host.kept == [("lead", 7, [Path("/tmp/offer.eml")])]
    assert host.dropped == [Path("/tmp/list.csv"), Path("/tmp/offer.pdf")]
    assert host.said() == []


def test_a_page_of_the_web_is_no_file(host):
    assert not host.drag("https://example.com", 20).isAccepted()
    host.drag("https://example.com", 20, QDropEvent)
    assert host.kept == host.dropped == []


def shown(page, qtbot):
    host = page.host = QWidget()  # kept as long as the page is
    qtbot.addWidget(host)
    QVBoxLayout(host).addWidget(page)
    host.resize(1200, 700)
    host.show()
    page.shown()
    return page


@pytest.fixture
def parts(background, history, settings, user):
    return background, history, Visited(), settings, user


@pytest.fixture
def history(background, user):
    from crm_desktop.history import History

    return History(background, user)


def a_lead(user: User, **values):
    with change("make_lead", by=user):
        return make_lead({"name": "Ann Lee", **values})


def test_a_row_of_a_table_is_a_place_to_drop_on(parts, user, qtbot, answered):
    lead = a_lead(user)
    page = shown(Leads(*parts, Trail()), qtbot)
    qtbot.waitUntil(lambda: page.model.record(0) is not None)
    port = page.table.viewport()
    found = page.record_at(port.mapToGlobal(QPoint(30, 5)))
    assert found[:3] == ("lead", lead.id, "Ann Lee")
    assert found.rect.height() == page.table.rowHeight(0)
    assert page.record_at(port.mapToGlobal(QPoint(30, 500))) is None
    assert page.record_at(port.mapToGlobal(QPoint(30, -40))) is None


def test_a_thing_to_do_today_is_a_place_to_drop_on(parts, user, qtbot, answered):
    lead = a_lead(user, next_action="Call", next_action_on=date(2026, 11, 20))
    page = shown(Today(*parts, today=lambda: date(2026, 11, 20)), qtbot)
    answered()
    row = page.model.row_of(next(line.key for line in page.model._lines if line.item is not None))
    rect = page.view.visualRect(page.model.index(row, 0))
    found = page.record_at(page.view.viewport().mapToGlobal(rect.center()))
    assert found[:2] == ("lead", lead.id)
    assert "Ann Lee" in found.title


def test_a_card_of_the_board_is_a_place_to_drop_on(parts, user, qtbot, answered):
    with change("open_opportunity", by=user):
        opportunity = make_opportunity("Pumps")
    page = shown(PipelineBoard(*parts), qtbot)
    qtbot.waitUntil(lambda: any(column.list.cards.cards for column in page.board.columns))
    column = next(column for column in page.board.columns if column.list.cards.cards)

    def at_the_card():
        rect = column.list.visualRect(column.list.cards.index(0))
        return page.record_at(column.list.viewport().mapToGlobal(rect.center()))

    qtbot.waitUntil(lambda: at_the_card() is not None)
    assert at_the_card()[:3] == ("opportunity", opportunity.id, "Pumps")
    assert page.record_at(page.mapToGlobal(QPoint(5, 5))) is None
