"""A chart for those who point, those who press keys, and those who listen."""

from functools import partial

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from reportlab.graphics.shapes import Drawing, String

from crm_desktop.models.paper.charts import block, label
from crm_desktop.views.widgets.drawing import turned_round
from crm_desktop.views.widgets.drawn_chart import DrawnChart, Spot

Key, Role = Qt.Key, QAccessible.Role


class Months(DrawnChart):
    """A bar for each month that has a figure; a month without one opens nothing."""

    def __init__(self):
        self.figures: dict[str, int] = {}
        self.opened: list[str] = []
        super().__init__()
        self.setFixedHeight(100)

    def show_figures(self, **figures: int) -> None:
        self.figures = figures
        self.redraw()

    def drawing(self, wide, high, ink):
        made = Drawing(wide, high)
        for at, figure in enumerate(self.figures.values()):
            made.add(block(at * 40, 0, 30, figure, ink.weighted))
        return made

    def spots(self):
        return [
            Spot(
                QRectF(at * 40, 0, 40, 100), f"{name}\n{figure}", partial(self.opened.append, name) if figure else None
            )
            for at, (name, figure) in enumerate(self.figures.items())
        ]


@pytest.fixture
def chart(qtbot):
    """Between two buttons, in a window that has the focus."""
    window = QWidget()
    layout = QVBoxLayout(window)
    made, before, after = Months(), QPushButton("Before"), QPushButton("After")
    for each in (before, made, after):
        layout.addWidget(each)
    made.around, made.before, made.after = window, before, after
    qtbot.addWidget(window)
    window.resize(400, 200)
    made.show_figures(May=10, June=20, July=0)
    with qtbot.waitActive(window):
        window.show()
    return made


def where() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() or focused.text()


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_it_is_one_stop_between_what_stands_before_and_after_it(chart, qtbot):
    chart.before.setFocus()
    press(qtbot, Key.Key_Tab)
    assert where() == "May, 10"
    press(qtbot, Key.Key_Tab)
    assert where() == "After"
    press(qtbot, Key.Key_Backtab)
    assert where() == "May, 10"


def test_arrows_go_along_the_bars_and_stay_at_the_ends(chart, qtbot):
    chart.bars[0].setFocus()
    met = []
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Right, Key.Key_Left, Key.Key_Up, Key.Key_Left, Key.Key_End):
        press(qtbot, key)
        met.append(where())
    assert met == ["June, 20", "July, 0", "July, 0", "June, 20", "May, 10", "May, 10", "July, 0"]
    press(qtbot, Key.Key_Home)
    assert where() == "May, 10"


def test_tab_comes_back_to_the_bar_one_was_at(chart, qtbot):
    chart.bars[0].setFocus()
    press(qtbot, Key.Key_Right, Key.Key_Tab, Key.Key_Backtab)
    assert where() == "June, 20"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_opens_the_rows_of_a_bar(chart, qtbot, key):
    chart.bars[1].setFocus()
    press(qtbot, key)
    assert chart.opened == ["June"]


def test_a_click_opens_the_rows_of_a_bar_and_one_without_rows_opens_nothing(chart, qtbot):
    qtbot.mouseClick(chart.bars[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chart.bars[2], Qt.MouseButton.LeftButton)
    press(qtbot, Key.Key_Return)
    assert chart.opened == ["June"]
    assert chart.bars[1].cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert chart.bars[2].cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_bar_with_the_focus_is_seen(chart, qtbot):
    chart.before.setFocus()
    plain = chart.grab().toImage()
    chart.bars[0].setFocus()
    assert chart.grab().toImage() != plain


def test_other_figures_leave_the_focus_where_it_is(chart, qtbot):
    chart.bars[1].setFocus()
    chart.show_figures(May=1, June=2, July=3, August=4)
    assert where() == "June, 2"
    assert len(chart.bars) == 4
    assert all(bar.isVisible() for bar in chart.bars)


def test_bars_that_go_take_the_stop_for_tab_with_them_to_another(chart, qtbot):
    chart.bars[2].setFocus()
    chart.before.setFocus()
    chart.show_figures(May=1)
    press(qtbot, Key.Key_Tab)
    assert where() == "May, 1"


def test_a_chart_without_figures_is_no_stop(chart, qtbot):
    chart.show_figures()
    chart.before.setFocus()
    press(qtbot, Key.Key_Tab)
    assert where() == "After"
    chart.show_figures(June=4)
    press(qtbot, Key.Key_Backtab)
    assert where() == "June, 4"


def test_assistive_technology_hears_of_a_chart_with_bars_that_can_be_pressed(chart, qtbot):
    heard = QAccessible.queryAccessibleInterface(chart)
    assert heard.role() is Role.Grouping
    bars = [heard.child(at) for at in range(heard.childCount())]
    assert [bar.role() for bar in bars] == [Role.Button] * 3
    assert [bar.text(QAccessible.Text.Name) for bar in bars] == ["May, 10", "June, 20", "July, 0"]
    bars[0].actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: chart.opened == ["May"])


def test_each_bar_says_its_figures_when_it_is_pointed_at(chart):
    assert [bar.toolTip() for bar in chart.bars] == ["May\n10", "June\n20", "July\n0"]


def test_a_bar_out_of_sight_is_scrolled_to(qtbot):
    area, chart = QScrollArea(), Months()
    chart.setFixedWidth(800)
    area.setWidget(chart)
    qtbot.addWidget(area)
    area.resize(150, 130)
    chart.show_figures(**{f"Month {at}": at for at in range(12)})
    with qtbot.waitActive(area):
        area.show()
    chart.bars[0].setFocus()
    press(qtbot, Key.Key_End)
    assert area.horizontalScrollBar().value() > 300


def test_those_who_read_from_the_right_begin_there(chart, qtbot):
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.bars[0].geometry().right() == chart.width() - 1
    assert chart.bars[0].x() > chart.bars[1].x() > chart.bars[2].x()
    chart.bars[0].setFocus()
    press(qtbot, Key.Key_Left)
    assert where() == "June, 20"
    image = chart.grab().toImage()
    assert image.pixelColor(5, 95) == chart.palette().window().color()
    assert image.pixelColor(chart.bars[1].geometry().center().x(), 95) != chart.palette().window().color()


def test_a_drawing_turned_round_keeps_its_texts_beside_what_they_name():
    drawing = Drawing(100, 50)
    drawing.add(block(10, 0, 20, 30, "#000000"))
    drawing.add(label(35, 0, "May", 8, "#000000", anchor="start"))
    bar, name = turned_round(drawing).contents
    assert (bar.x, bar.width) == (70, 20)
    assert isinstance(name, String)
    assert (name.x, name.textAnchor) == (65, "end")
