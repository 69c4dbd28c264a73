"""Asks which backup is to take the place of the database, and shows before what that would change."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background import Background
from crm_desktop.databases import FILES
from crm_desktop.models.keeping import Backup, Contents, contents, differences, look_into
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import noun, say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.labels import Label, section, small

FIRST_SIZE = QSize(760, 660)
KIND_WORDS = to_say({"automatic": "Automatic", "by-hand": "By hand", "before-restore": "Before a restore"})
PATH = Qt.ItemDataRole.UserRole


class RestoreBackup(QDialog):
    """The backups that there are, and any other file; nothing is replaced before the button says so."""

    chosen = Signal(object)
    """The path of the backup that is to be restored."""

    def __init__(
        self,
        background: Background,
        list_backups: Callable[[], list[Backup]],
        parent: QWidget | None = None,
        is_open: bool = True,
    ) -> None:
        """`list_backups` is asked on a worker; without a database that `is_open` there is nothing to compare with."""
        super().__init__(parent)
        self._background = background
        self._now: Contents | None = None
        self._found: dict[Path, Contents | str] = {}
        self._nothing = say("There are no backups yet; choose a file to restore it.")
        self.setWindowTitle(say("Restore a backup"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = _list()
        self.sentence = Label()
        self.sentence.setWordWrap(True)
        self._counts = QGridLayout()
        self._counts.setHorizontalSpacing(design.SPACE_32)
        self._counts.setVerticalSpacing(design.SPACE_4)
        self._counts.setColumnStretch(4, 1)
        self.last = Label(quiet=True)
        self.last.setWordWrap(True)
        self.other = QPushButton(say("Other file…"))
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.other.clicked.connect(self._ask_other)
        if is_open:
            background.read(contents, self._show_now)
        background.read(list_backups, self._show_list, self._not_listed)

    def look_at(self, path: Path) -> None:
        """One more line for a file from elsewhere, and its contents."""
        item = self._item(path)
        if item is None:
            item = QTreeWidgetItem(self.list, [path.name, say("Other file"), "", ""])
            item.setData(0, PATH, str(path))
            item.setToolTip(0, str(path))
        self.list.setCurrentItem(item)
        self._read(path)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = buttons.addButton(say("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setEnabled(False)
        for button in (self.other, buttons.button(QDialogButtonBox.StandardButton.Cancel)):
            button.setAutoDefault(False)
        self.restore.setDefault(True)
        head = QHBoxLayout()
        head.addWidget(section(say("Backups")))
        head.addStretch(1)
        head.addWidget(self.other)
        for button in (self.other, self.restore):
            button.setAccessibleName(button.text())
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        kept = small(say("What is open now is kept as a backup of its own, so that it can be taken back."))
        kept.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(section(say("What it would change")))
        layout.addWidget(self.sentence)
        layout.addLayout(self._counts)
        layout.addWidget(self.last)
        layout.addWidget(kept)
        layout.addWidget(buttons)
        self.resize(FIRST_SIZE)

    def _show_now(self, now: Contents) -> None:
        self._now = now
        self._choose()

    def _show_list(self, backups: list[Backup]) -> None:
        for backup in backups:
            at = formats.moment_text(backup.at.astimezone(UTC).replace(tzinfo=None))
            size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            item = QTreeWidgetItem(self.list, [at, say(KIND_WORDS[backup.kind]), size, ""])
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, PATH, str(backup.path))
            item.setToolTip(0, str(backup.path))
            self._read(backup.path)
        if self.list.currentItem() is None and (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self._choose()

    def _not_listed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._nothing = str(error)
        self._choose()

    def _read(self, path: Path) -> None:
        self._background.read(partial(_look, path), self._note)

    def _note(self, looked: tuple[Path, Contents | str]) -> None:
        path, found = looked
        self._found[path] = found
        if (item := self._item(path)) is not None:
            last = found.last_sentence if isinstance(found, Contents) else say("Cannot be restored")
            item.setText(3, " ".join(last.split()))
            item.setToolTip(3, found if isinstance(found, str) else last)
        self._choose()

    def _choose(self) -> None:
        path = self._path()
        found = self._found.get(path) if path is not None else None
        self.restore.setEnabled(isinstance(found, Contents))
        self._clear()
        if path is None:
            self.sentence.setText(self._nothing)
        elif isinstance(found, str):
            self.sentence.setText(found)
        elif found is None or self._now is None:
            self.sentence.setText(say("Looking into it…"))
        else:
            changes = ", ".join(differences(self._now, found))
            self.sentence.setText(changes or say("As many records of each kind as now."))
            self._show_counts(self._now, found)
            self.last.setText(_last(found))

    def _clear(self) -> None:
        self.last.setText("")
        while (item := self._counts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show_counts(self, now: Contents, then: Contents) -> None:
        right = Qt.AlignmentFlag.AlignRight
        for column, head in enumerate(("", say("In the backup"), say("Open now"))):
            self._counts.addWidget(small(head), 0, column, right if column else Qt.AlignmentFlag.AlignLeft)
        for row, (kind, name) in enumerate(_names().items(), 1):
            self._counts.addWidget(Label(name), row, 0)
            for column, each in enumerate((then, now), 1):
                number = Label(formats.number_text(each.counts.get(kind, 0)))
                number.setFont(design.font(design.Size.BASE, tabular=True))
                self._counts.addWidget(number, row, column, right)

    def _ask_other(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say("Restore a backup"), "", say(FILES))
        if path:
            self.look_at(Path(path))

    def _path(self) -> Path | None:
        item = self.list.currentItem()
        return Path(item.data(0, PATH)) if item is not None else None

    def _item(self, path: Path) -> QTreeWidgetItem | None:
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return next((item for item in items if item is not None and item.data(0, PATH) == str(path)), None)

    def _answer(self) -> None:
        path = self._path()
        self.accept()
        self.chosen.emit(path)


def _look(path: Path) -> tuple[Path, Contents | str]:
    try:
        return path, look_into(path)
    except Refused as refusal:
        return path, str(refusal)


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(say("Backups"))
    made.setHeaderLabels([say("Made"), say("Kind"), say("Size"), say("Last change in it")])
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for column in range(3):
        made.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    made.setMinimumHeight(5 * design.ROW)
    return made


def _names() -> dict[str, str]:
    return {
        "leads": noun("lead").titles,
        "people": noun("person").titles,
        "companies": noun("company").titles,
        "opportunities": noun("opportunity").titles,
        "activities": say("Activities"),
    }


def _last(found: Contents) -> str:
    if found.last_at is None:
        return ""
    at: datetime = found.last_at
    if found.last_by:
        return say("Last change: {what}, by {who}, {when}", what=found.last_sentence, who=found.last_by,
                   when=formats.moment_text(at))  # fmt: skip
    return say("Last change: {what}, {when}", what=found.last_sentence, when=formats.moment_text(at))
