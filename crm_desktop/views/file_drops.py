"""Files dragged over the window: says what a drop would do, and where it would go."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.models.places import is_database, is_list
from crm_desktop.models.wording import say
from crm_desktop.views.page import DropTarget, Page

if TYPE_CHECKING:
    from crm_desktop.views.widgets.drop_hint import DropFrame, DropHint

LONGEST_NAME = 40


class FileDrops:
    """Databases and lists belong to the window, anything else to the record under the pointer."""

    def __init__(
        self,
        host: QWidget,
        page: Callable[[], Page | None],
        dropped: Callable[[list[Path]], object],
        kept: Callable[[str, int, list[Path]], object] | None,
    ) -> None:
        """`page` is what is in front; `dropped` takes what belongs to the window, `kept` what belongs to a record."""
        self._host, self._page, self._dropped, self._kept = host, page, dropped, kept
        self._hint: DropHint | None = None
        self._frame: DropFrame | None = None

    def move(self, event: QDropEvent) -> None:
        """They come, or go on to another place."""
        files = files_of(event)
        if not files:
            event.ignore()
            return
        event.acceptProposedAction()
        target = self._target(files, event)
        if target is not None:
            self._show_frame(target)
        else:
            self._show_hint(files)

    def leave(self) -> None:
        """They go away again."""
        for shown in (self._hint, self._frame):
            if shown is not None:
                shown.hide()

    def drop(self, event: QDropEvent) -> None:
        """They are let go of."""
        self.leave()
        files = files_of(event)
        if not files:
            return
        event.acceptProposedAction()
        target = self._target(files, event)
        if target is not None and self._kept is not None:
            self._kept(target.kind, target.id, files)
        else:
            self._dropped(files)

    def _target(self, files: list[Path], event: QDropEvent) -> DropTarget | None:
        page = self._page()
        if page is None or self._kept is None or any(is_list(file) or is_database(file) for file in files):
            return None
        return page.record_at(self._at(event))

    def _at(self, event: QDropEvent) -> QPoint:
        return self._host.window().mapToGlobal(event.position().toPoint())

    def _show_hint(self, files: list[Path]) -> None:
        from crm_desktop.views.widgets.drop_hint import DropHint

        if self._frame is not None:
            self._frame.hide()
        if self._hint is None:
            self._hint = DropHint(self._host, "")
        self._hint.say(_words(files), "file" if _belongs_to_a_record(files) else "import")
        self._hint.cover()

    def _show_frame(self, target: DropTarget) -> None:
        from crm_desktop.views.widgets.drop_hint import DropFrame

        if self._hint is not None:
            self._hint.hide()
        if self._frame is None:
            self._frame = DropFrame(self._host)
        self._frame.surround(target.rect, say("Drop to keep with {name}", name=target.title[:LONGEST_NAME]))


def files_of(event: QDropEvent) -> list[Path]:
    """The files that are dragged; pages of the web are none."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _belongs_to_a_record(files: list[Path]) -> bool:
    return not any(is_list(file) or is_database(file) for file in files)


def _words(files: list[Path]) -> str:
    if any(is_database(file) for file in files):
        return say("Drop to open this database")
    return say("Drop it on the record it belongs to") if _belongs_to_a_record(files) else say("Drop to import")
