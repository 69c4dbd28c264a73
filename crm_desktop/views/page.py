"""What a page of the window is, and how a page asks to open another."""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.history import Written
from crm_desktop.views.actions import Action


class Navigator(Protocol):
    """The way from page to page; a page never imports another."""

    def go(self, view: str) -> None:
        """Opens a view by its name in the navigation."""
        ...

    def open(self, kind: str, record_id: int) -> None:
        """Opens the page of a record; `kind` as in `Written.touched`, such as "person"."""
        ...

    def back(self) -> None:
        """To where one came from."""
        ...


class DropTarget(NamedTuple):
    """A record that is shown somewhere, as a place to drop files on."""

    kind: str
    id: int
    title: str
    rect: QRect
    """On the screen."""


class Page(QWidget):
    """One view in the window, made when it is first opened and kept."""

    title = ""
    actions_changed = Signal()
    """What can be done is another now: the selection changed."""
    titled = Signal(str)
    """It is called differently now: a record page has read its record."""

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done here, declared once; asked for when the page is made."""
        return []

    def refresh(self, change: Written) -> None:
        """Somebody wrote: reads again what is shown, if it was touched. Also told while the page is hidden."""

    def shown(self) -> None:
        """It came to the front: a place to put the focus."""

    def reworded(self) -> bool:
        """The sales language is another one: True when it has put its texts right, False to be made anew."""
        return False

    def whereabouts(self) -> Any:
        """Where one is within it: what another page of its kind, in other words, is told; None at its beginning."""
        return None

    def return_to(self, whereabouts: Any) -> None:
        """Begins where another one was left; told once, before it is shown."""

    def topic(self) -> str:
        """What of the page the guide is to explain; "" for the page as a whole."""
        return ""

    def record_at(self, where: QPoint) -> DropTarget | None:
        """The record that is shown at this point of the screen, so that a file dropped there is kept with it."""
        return None

    def way_back(self) -> Callable[[], object] | None:
        """A step back within the page, gone before the page is left; None when it has none."""
        return None


class RecordPage(Page):
    """The page of one record, used for one after another."""

    home = ""
    """The view whose records it shows, by its stable name."""

    def show_record(self, record_id: int) -> None:
        """Reads and shows this record."""
        raise NotImplementedError
