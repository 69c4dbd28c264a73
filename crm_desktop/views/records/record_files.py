"""The files of a record: listed, opened, saved, deleted, and added by dropping them on the page."""

import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.files import FileRow, content_of, delete_file, files_of
from crm_desktop.models.mails import take_in
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say
from crm_desktop.views import formats
from crm_desktop.views.records.dragged_files import DraggedFiles
from crm_desktop.views.records.related_list import Choice, RelatedList, Row

# What runs when it is opened: a stranger's mail may have brought it.
PROGRAMS = frozenset(
    {
        ".app", ".apk", ".bat", ".cmd", ".com", ".command", ".cpl", ".desktop", ".dmg", ".exe", ".hta", ".jar", ".js",
        ".jse", ".lnk", ".msc", ".msi", ".msp", ".pif", ".pkg", ".ps1", ".psm1", ".py", ".pyw", ".reg", ".scr", ".sh",
        ".url", ".vb", ".vbe", ".vbs", ".workflow", ".ws", ".wsf", ".wsh",
    }
)  # fmt: skip
CARDS = (".vcf", ".vcard")


class RecordFiles(RelatedList):
    """Used for one record after another; it reads by itself."""

    def __init__(
        self, background: Background, history: History, kind: str, take_card: Callable[[Path], object] | None = None
    ) -> None:
        """`take_card` is asked first what a vCard has to say; without it a card is a file like any other."""
        super().__init__(say("Files"), say("Add file…"), self.ask, say("Drop mails and other files here to keep them."))
        self._background, self._history, self._kind = background, history, kind
        self._take_card = take_card
        self._record_id: int | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.opened.connect(lambda link: self._open(link.id, link.name))

    def show_record(self, record_id: int) -> None:
        """The files of another record."""
        self._record_id = record_id
        self.show_rows([])
        self._read()

    def refresh(self, change: Written) -> None:
        """Reads again when files were added or deleted."""
        if change.touches("kept_file", "file_link", self._kind):
            self._read()

    def ask(self) -> None:
        """Asks for files, as many as one likes."""
        paths, _ = QFileDialog.getOpenFileNames(self, say("Add files"), _usual_folder())
        self.take([Path(path) for path in paths])

    def take(self, paths: Sequence[Path]) -> None:
        """Mails become activities, a vCard may fill blanks, all else is kept."""
        cards = [path for path in paths if path.suffix.lower() in CARDS] if self._take_card is not None else []
        others = [path for path in paths if path not in cards[:1]]
        if cards and self._take_card is not None:
            self._take_card(cards[0])
        if others and self._record_id is not None:
            self._history.do("take_in", partial(take_in, self._kind, self._record_id, others))

    def _read(self) -> None:
        if self._record_id is not None:
            number = self._record_id
            work = partial(files_of, self._kind, number)
            self._background.read(lambda: (number, work()), self._show)

    def _show(self, found: tuple[int, list[FileRow]]) -> None:
        number, files = found
        if number == self._record_id:
            self.show_rows([self._row(file) for file in files])

    def _row(self, file: FileRow) -> Row:
        when = formats.date_text(formats.local_moment(file.at).date())
        choices = (
            Choice("Open‖do", partial(self._open, file.id, file.name)),
            Choice("Save as…", partial(self._ask_where, file.id, file.name)),
            Choice("Delete", partial(self._history.do, "delete_file", partial(delete_file, file.id))),
        )
        detail = " · ".join(part for part in (size_text(file.size), when, file.by) if part)
        return Row(Link("file", file.id, file.name), detail=detail, icon="file", choices=choices)

    def _open(self, file_id: int, name: str) -> None:
        if Path(name).suffix.lower() in PROGRAMS:
            self._history.refused.emit(
                say("{name} is a program, and opening it would run it. If you trust it, save it first.", name=name)
            )
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="crm-desktop-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name) / str(file_id)
        self._background.read(partial(copy_out, file_id, folder), _show_file)

    def _ask_where(self, file_id: int, name: str) -> None:
        path, _ = QFileDialog.getSaveFileName(self, say("Save file"), str(Path(_usual_folder()) / name))
        if path:
            self._background.read(partial(save_as, file_id, Path(path)))


class FileDrop(QObject):
    """Lets a page take files that are dropped on it, before the window does."""

    def __init__(
        self,
        page: QWidget,
        words: Callable[[], str],
        dropped: Callable[[list[Path]], object],
        refused: Callable[[str], object],
    ) -> None:
        """`words` say over the page what a drop does; "" when nothing can be dropped now."""
        super().__init__(page)
        self._page, self._words, self._dropped, self._refused = page, words, dropped, refused
        self._files = DraggedFiles()
        self._hint: QWidget | None = None
        page.setAcceptDrops(True)

    def enter(self, event: QDragEnterEvent) -> None:
        """Files come over the page."""
        from crm_desktop.views.widgets.drop_hint import DropHint

        words = self._words()
        if words and self._files.are_in(event.mimeData()):
            event.acceptProposedAction()
            hint = DropHint(self._page, words)
            hint.cover()
            self._hint = hint
        else:
            event.ignore()

    def leave(self) -> None:
        """They go away again."""
        if self._hint is not None:
            self._hint.hide()
            self._hint.deleteLater()
            self._hint = None

    def drop(self, event: QDropEvent) -> None:
        """They are let go of."""
        self.leave()
        event.acceptProposedAction()
        try:
            files = self._files.take(event.mimeData())
        except Refused as refusal:
            self._refused(str(refusal))
            return
        if files:
            self._dropped(files)


def size_text(size: int) -> str:
    """ "2.3 MB"."""
    if size < 1_000:
        return say("{size} bytes", size=size)
    return (
        say("{size:,.0f} kB", size=size / 1_000) if size < 1_000_000 else say("{size:,.1f} MB", size=size / 1_000_000)
    )


def copy_out(file_id: int, folder: Path) -> str:
    """A copy to look at; read-only, so that nobody edits what is thrown away. Answers its path."""
    name, content = content_of(file_id)
    path = folder / name
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _write(path, content)
        with suppress(OSError):
            os.chmod(path, 0o400)
    return str(path)


def save_as(file_id: int, path: Path) -> None:
    """Writes it where the user wants it."""
    _write(path, content_of(file_id)[1])


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused(
            say("{path} cannot be written: {strerror}.", path=path.name, strerror=error.strerror or error)
        ) from error


def _show_file(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _usual_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
