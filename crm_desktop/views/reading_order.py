"""Tab goes through a page as one reads it, whatever was made later than what stands below it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget


def follow_reading(page: QWidget) -> None:
    """Each stop of the page comes after the one before it; asked when Tab is pressed, as rows come and go."""
    # Not asking what follows now: Qt for Python takes the answer of `nextInFocusChain` for a part of whoever is asked,
    # and forgets it with them.
    for one, other in pairwise(stops(page)):
        QWidget.setTabOrder(one, other)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab can reach in it, as one reads: line by line, column by column."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif not isinstance(widget, QAbstractItemView):
        for part in _parts(widget):
            yield from stops(part)


def bring_into_view(widget: QWidget | None) -> None:
    """A scroll area does so only for the focus that moves within it, not for one that comes from elsewhere."""
    around = widget.parentWidget() if widget is not None else None
    while around is not None:
        if isinstance(around, QScrollArea) and widget is not None:
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _parts(widget: QWidget) -> Iterator[QWidget]:
    held: list[QWidget | None]
    if isinstance(widget, QScrollArea):
        held = [widget.widget()]
    elif isinstance(widget, QSplitter):
        held = [widget.widget(at) for at in range(widget.count())]
    else:
        layout = widget.layout()
        held = list(_laid_out(layout)) if layout is not None else []
        held += [each for each in _children(widget) if each not in held]
    yield from (each for each in held if each is not None)


def _children(widget: QWidget) -> list[QWidget]:
    found = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in found if not each.isWindow()]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[assignment,index]
    for at in places:
        item = layout.itemAt(at)
        within = item.layout() if item is not None else None
        if within is not None:
            yield from _laid_out(within)
        elif item is not None and (widget := item.widget()) is not None:
            yield widget
