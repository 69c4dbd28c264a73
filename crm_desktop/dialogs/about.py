"""Which program this is, in which version, on which database, and what it is made of, with every licence."""

import os
from pathlib import Path

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background import Background
from crm_desktop.crash_report import program_version
from crm_desktop.models.places import without_password
from crm_desktop.models.wording import say
from crm_desktop.shipped import Part, parts, qt_folder
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.labels import Label, section, small, title

FIRST_SIZE = QSize(980, 660)
ICON = 64
COLUMNS = 80
"""So wide licences are written."""


class About(QDialog):
    """Behind Help, or in the program's own menu on macOS."""

    def __init__(self, background: Background, database: str, parent: QWidget | None = None) -> None:
        """`database` is the path or URL that is open; a password in it is not shown."""
        super().__init__(parent)
        self._parts: list[Part] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("About CRM Desktop"))
        self.database = small(say("Database: {place}", place=_shown(database)))
        self.database.setWordWrap(True)
        self.database.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = _list()
        self.note = Label(quiet=True)
        self.note.setWordWrap(True)
        self.licence = _licence()
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        background.read(parts, self._show)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(design.SPACE_4)
        said.addWidget(title(say("CRM Desktop {version}", version=program_version())))
        said.addWidget(Label(say("From a bought list to a printed forecast, in one program and one file.")))
        said.addWidget(self.database)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_16)
        icon = QLabel()
        icon.setPixmap(QApplication.windowIcon().pixmap(QSize(ICON, ICON), self.devicePixelRatioF()))
        head.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        right = QWidget()
        texts = QVBoxLayout(right)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(design.SPACE_8)
        texts.addWidget(self.note)
        texts.addWidget(self.licence, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(design.SPACE_12)
        split.addWidget(self.list)
        split.addWidget(right)
        inside = FIRST_SIZE.width() - 2 * design.SPACE_24 - design.SPACE_12
        split.setSizes([inside - self._licence_width(), self._licence_width()])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = buttons.addButton(say("Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAccessibleName(self.copy.text())
        self.copy.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_24, design.SPACE_24, design.SPACE_24, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addWidget(section(say("Made of")))
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        self.resize(FIRST_SIZE)

    def _licence_width(self) -> int:
        """Room for a whole line, with what stands beside it."""
        return self.licence.fontMetrics().horizontalAdvance("m" * COLUMNS) + 2 * design.SPACE_24

    def _show(self, found: list[Part]) -> None:
        self._parts = found
        for part in found:
            QTreeWidgetItem(self.list, [part.name, part.version, part.licence]).setToolTip(2, part.licence)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        part = self._parts[self.list.indexOfTopLevelItem(item)]
        self.note.setText(_note(part))
        self.note.setVisible(bool(_note(part)))
        self.licence.setPlainText(part.text() or say("It came without a licence text: {name}.", name=part.licence))

    def _copy(self) -> None:
        lines = [f"{part.name} {part.version}, {part.licence}" for part in self._parts]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _licence() -> QPlainTextEdit:
    """As its lawyers laid it out: in lines of up to eighty letters, which are not broken a second time."""
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setAccessibleName(say("Licence"))
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    font = design.font(Size.SMALL)
    font.setFamily(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
    made.setFont(font)
    return made


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(say("Made of"))
    made.setHeaderLabels([say("Name"), say("Version"), say("Licence")])
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for column in range(2):
        made.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return made


def _note(part: Part) -> str:
    """What the licence asks to be said, and how it can be made use of."""
    if part.note == "qt":
        return say(
            "Qt {version} is used under the LGPL, version 3. Its libraries are files of their own in {folder}; you may"
            " put others of the same version, which you have changed and built, in their place. Qt's source is at"
            " https://download.qt.io.",
            version=qVersion(),
            folder=qt_folder(),
        )
    if part.note == "lgpl":
        return say("Used under the LGPL, unchanged; you may put a changed version in its place.")
    return ""


def _shown(database: str) -> str:
    return str(Path(os.path.abspath(database))) if "://" not in database else without_password(database)
