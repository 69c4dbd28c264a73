import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QListView, QMenu

from crm_desktop.dialogs.error_report import ErrorReport
from crm_desktop.history import History, Steps, Written
from crm_desktop.views.actions import Action, clashes
from crm_desktop.views.main_window import MainWindow
from crm_desktop.views.navigation import View
from crm_desktop.views.page import Page, RecordPage
from crm_desktop.views.search_anywhere import Found
from crm_desktop.views.widgets.drop_hint import DropHint


class Plain(Page):
    def __init__(self, title):
        super().__init__()
        self.title, self.seen = title, []

    def actions(self):
        return [Action(f"{self.title}.new", f"New in {self.title}", list, "Ctrl+N", menu="File")]

    def refresh(self, change):
        self.seen.append(change)


class OneRecord(RecordPage):
    title = "A lead"

    def __init__(self):
        super().__init__()
        self.records = []

    def show_record(self, record_id):
        self.records.append(record_id)


@pytest.fixture
def made():
    return []


@pytest.fixture
def dropped():
    return []


@pytest.fixture
def history(background):
    return History(background)


@pytest.fixture
def window(background, history, settings, made, dropped, qtbot):
    def maker(name):
        def make():
            made.append(name)
            return Plain(name)

        return make

    views = [View(name, "leads", maker(name)) for name in ("Today", "Leads", "People")]
    found = [Found("lead", 7, "Ann Lee", "Acme", "leads")]
    window = MainWindow(
        background, history, settings, views, {"lead": OneRecord}, find=lambda _: found, dropped=dropped.extend
    )
    qtbot.addWidget(window)
    window.show()
    return window


def menu_texts(window, title):
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == f"&{title}")
    return [action.text() for action in menu.actions() if action.text()]


def test_a_view_is_made_when_it_is_first_opened_and_kept(window, made):
    assert made == []
    window.go("Leads")
    window.go("Today")
    window.go("Leads")
    assert made == ["Leads", "Today"]
    assert window.windowTitle() == "Leads – CRM Desktop"


def test_the_navigation_is_a_list_with_the_views_names(window, qtbot):
    navigation = next(found for found in window.findChildren(QListView) if found.accessibleName() == "Navigation")
    model = navigation.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Today", "Leads", "People"]
    place = navigation.visualRect(model.index(1, 0)).center()
    window.go("Today")
    qtbot.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.page.title == "Leads"


def test_nobody_can_go_anywhere_before_the_first_page_is_there(window, made):
    window.navigation.chosen.emit("Leads")
    next(action for action in window.offered()[0].actions if action.name == "go.People").run()
    assert made == []
    assert window.page is None


def test_back_leads_from_a_record_to_where_one_came_from(window):
    window.go("Leads")
    window.open("lead", 7)
    window.open("lead", 8)
    assert window.page.records == [7, 8]
    window.back()
    assert window.page.records == [7, 8, 7]
    window.back()
    assert window.page.title == "Leads"


def test_the_navigation_marks_where_a_page_belongs(window, monkeypatch):
    def marked():
        return [index.data() for index in window.navigation.selectionModel().selectedIndexes()]

    window.go("People")
    assert marked() == ["People"]
    monkeypatch.setattr(OneRecord, "home", "Leads")
    window.open("lead", 7)
    assert marked() == ["Leads"]
    monkeypatch.setattr(OneRecord, "home", "")
    window.open("lead", 8)
    assert marked() == []


def test_the_menus_hold_what_the_page_in_front_offers(window):
    window.go("Leads")
    assert "New in Leads" in menu_texts(window, "File")
    window.go("Today")
    assert "New in Leads" not in menu_texts(window, "File")
    assert "New in Today" in menu_texts(window, "File")


def test_menus_that_were_made_anew_leave_none_behind(window, qtbot):
    window.go("Leads")
    for _ in range(5):
        window.go("Today")
        window.go("Leads")
    bar = window.menuBar()
    titles = sorted(action.text() for action in bar.actions())
    qtbot.waitUntil(lambda: sorted(menu.title() for menu in bar.findChildren(QMenu) if menu.title()) == titles)


def test_no_two_actions_offered_together_have_one_shortcut(window):
    for name in ("Today", "Leads", "People"):
        window.go(name)
        assert clashes([action for offered in window.offered() for action in offered.actions]) == []


def test_undo_keeps_its_name_and_tells_what_it_undoes(window, history):
    window.go("Today")
    history._now(Steps(1, "Converted Ann Lee"))
    assert "Undo" in menu_texts(window, "Edit")
    undo = next(made for offered in window.offered() for action, made in offered.all() if action.name == "edit.undo")
    assert undo.toolTip() == "Converted Ann Lee"


def test_what_was_done_is_said_with_undo(window, history, monkeypatch):
    undone = []
    monkeypatch.setattr(history, "undo", undone.append)
    history.done.emit(Written(5, "convert_lead", "Converted Ann Lee", {"lead": [(1, 1)]}))
    message = window.messages.messages()[0]
    assert message.sentence == "Converted Ann Lee"
    assert message.button.text() == "Undo"
    message.button.click()
    assert undone == [5]


def test_every_page_hears_of_a_change_hidden_ones_too(window, history):
    window.go("Leads")
    leads = window.page
    window.go("Today")
    change = Written(1, "deed", "", {"lead": [(1, 1)]})
    history.changed.emit(change)
    assert leads.seen == [change]
    assert window.page.seen == [change]


def test_search_finds_and_enter_opens(window, qtbot):
    window.go("Today")
    window.activateWindow()
    window.search.setFocus()
    qtbot.waitUntil(window.search.hasFocus)
    qtbot.keyClicks(window.search, "ann")
    qtbot.waitUntil(lambda: bool(window.search.results))
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page.records == [7]
    assert window.search.text() == ""


def test_the_search_box_is_named_and_has_its_shortcut(window):
    window.go("Today")
    assert window.search.accessibleName() == "Search"
    keys = {action.name: action.shortcut for offered in window.offered() for action in offered.actions}
    assert keys["edit.search"] == "Ctrl+K"
    assert keys["go.Leads"] == "Ctrl+2"


def test_files_dropped_on_the_window_are_handed_on(window, dropped, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "us-500.xlsx")), QUrl("https://example.com")])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(QPoint(10, 10)), actions, data, buttons, keys))
    assert dropped == [tmp_path / "us-500.xlsx"]


def dragged(kind, url, data):
    """A drag of something over the window; `data` must live as long as it."""
    data.setUrls([QUrl(url)])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return kind(QPoint(10, 10), actions, data, buttons, keys)


def test_a_file_dragged_over_the_window_is_told_what_becomes_of_it(window):
    file, page = QMimeData(), QMimeData()
    window.dragEnterEvent(dragged(QDragEnterEvent, "https://example.com", page))
    assert window.findChild(DropHint) is None
    window.dragEnterEvent(dragged(QDragEnterEvent, "file:///tmp/us-500.xlsx", file))
    hint = window.findChild(DropHint)
    assert (hint.isVisible(), hint.accessibleName()) == (True, "Drop to import")
    assert hint.geometry() == window.centralWidget().rect()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()
    window.dragEnterEvent(dragged(QDragEnterEvent, "file:///tmp/us-500.xlsx", file))
    window.dropEvent(dragged(QDropEvent, "file:///tmp/us-500.xlsx", file))
    assert not hint.isVisible()


def test_the_window_stands_where_it_stood(window, background, history, settings, qtbot):
    window.resize(780, 600)
    window.close()
    again = MainWindow(background, history, settings, [], {})
    qtbot.addWidget(again)
    assert again.size().width() == 780
    assert again.size().height() == 600


def test_a_narrow_window_shows_icons_only_until_there_is_room_again(window, settings):
    window.resize(1200, 700)
    assert not window.navigation.is_collapsed
    window.resize(853, 440)
    assert window.navigation.is_collapsed
    assert settings.navigation_collapsed is False
    window._collapse()
    assert not window.navigation.is_collapsed
    window.resize(1200, 700)
    assert not window.navigation.is_collapsed


def test_the_navigation_collapses_and_stays_so(window, settings):
    window.resize(1200, 700)
    width = window.navigation.width()
    window._collapse()
    assert window.navigation.width() < width
    assert settings.navigation_collapsed is True


def test_counts_stand_beside_the_views(window):
    window.show_counts({"Leads": 500})
    model = window.navigation.views
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleDescriptionRole) == "500"


def test_a_crash_is_said_with_a_report_to_copy(window):
    window.say_crashed("Something went wrong in the program. Your data is safe.", "Traceback …")
    message = window.messages.messages()[0]
    assert message.button.text() == "Copy report…"
    message.button.click()
    [report] = window.findChildren(ErrorReport)
    report.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback …"


def test_a_page_that_cannot_be_made_leaves_the_one_in_front(window, qtbot):
    def fail():
        raise ImportError("a bug")

    window.go("Leads")
    window._views["People"] = View("People", "people", fail)
    with pytest.raises(ImportError):
        window.go("People")
    assert window.page.title == "Leads"
    window.go("Today")
    window.back()
    assert window.page.title == "Leads"
