import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from crm_desktop.views import window_place
from crm_desktop.views.window_place import ScreenWatch, can_be_taken_hold_of, place_of, put_where_it_was, within

SCREEN = QRect(0, 0, 1366, 728)


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("frame", "seen"),
    [
        (QRect(100, 100, 800, 600), True),
        (QRect(1300, 700, 800, 600), False),
        (QRect(-700, 20, 800, 600), False),
        (QRect(-600, 20, 800, 600), True),
        (QRect(2000, 100, 800, 600), False),
        (QRect(100, -300, 800, 600), False),
    ],
)
def test_a_window_is_seen_when_its_upper_edge_can_be_taken_hold_of(frame, seen):
    assert can_be_taken_hold_of(frame, SCREEN) is seen


def test_a_window_too_large_for_the_screen_that_is_left_becomes_smaller():
    assert within(QRect(3000, 200, 2400, 1300), SCREEN) == SCREEN
    placed = within(QRect(3000, 200, 800, 600), SCREEN)
    assert placed.size() == QSize(800, 600)
    assert SCREEN.contains(placed)


def test_a_window_stands_where_it_stood(window):
    window.setGeometry(60, 50, 700, 420)
    kept = place_of(window)
    other = QMainWindow()
    put_where_it_was(other, kept, QSize(640, 480))
    assert other.geometry() == window.geometry()


def test_what_was_kept_by_something_else_is_the_first_size(window):
    for kept in ("", "nonsense", "00ff", "ä"):
        put_where_it_was(window, kept, QSize(640, 480))
        assert window.size() == QSize(640, 480)


def test_a_window_whose_screen_is_gone_comes_to_the_one_that_is_there(window, qtbot, monkeypatch):
    window.setGeometry(9000, 9000, 700, 420)
    watch = ScreenWatch(window)
    watch.look()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    qtbot.waitUntil(lambda: screen.contains(window.geometry().center()))


def test_a_maximised_window_stays_so(window, monkeypatch):
    window.showMaximized()
    window_place.bring_onto_a_screen(window)
    assert window.isMaximized()
