"""The tabs of the Imports page, which stand where its title would."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QTabBar, QWidget

from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.design import Size

NAMES = to_say(("Imports", "Lists"))
IMPORTS, LISTS = range(2)


def page_tabs(current: int) -> QTabBar:
    """Each of the two tables has its own, so that they stand in the same place."""
    tabs = QTabBar()
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setFont(design.font(Size.SECTION))
    tabs.setAccessibleName(say("Show"))
    for name in NAMES:
        tabs.addTab(say(name))
    tabs.setCurrentIndex(current)
    return tabs


def stand_in_for_title(tabs: QTabBar, page: QLayout | None, *titles: QWidget) -> None:
    """Takes the place of the title in the first line of a table page."""
    first = page.itemAt(0) if page is not None else None
    head = cast("QHBoxLayout", first.layout() if first is not None else None)
    head.insertWidget(0, tabs, 0, Qt.AlignmentFlag.AlignVCenter)
    for title in titles:
        title.hide()
