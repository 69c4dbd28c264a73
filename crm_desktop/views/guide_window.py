"""The user guide within the program: chapters at the left, the text beside them, a search over all of it."""

import re
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextFrameFormat, QTextTable
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.models.wording import say, tongue
from crm_desktop.resources import guide_file
from crm_desktop.views import design
from crm_desktop.views.guide_chapters import CHAPTERS
from crm_desktop.views.widgets.labels import small
from crm_desktop.views.widgets.search_box import SearchBox

SIZE = (860, 640)


@dataclass(frozen=True)
class Chapter:
    """One of the guide's chapters, as it is written."""

    title: str
    text: str

    @property
    def headings(self) -> list[str]:
        """What it explains under headings of their own."""
        return re.findall(r"^### (.+)$", self.text, flags=re.MULTILINE)


@cache
def chapters(language: str = "en") -> tuple[Chapter, ...]:
    """The guide that is shipped, without its pictures: what they show is on the screen.

    Each language has the chapters and headings of the English one in the same order, so their places name them.
    """
    whole = re.sub(r"^!\[.*\)\n", "", guide_file(language).read_text(encoding="utf-8"), flags=re.MULTILINE)
    parts = re.split(r"^## (.+)\n", whole, flags=re.MULTILINE)
    return tuple(Chapter(title, text.strip()) for title, text in zip(parts[1::2], parts[2::2], strict=True))


class GuideWindow(QDialog):
    """Stands beside the window and stays while one works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows the first chapter, in the language of the window."""
        super().__init__(parent)
        self._chapters = chapters(tongue().code)
        self._passages: list[QTextCursor] = []
        self.setWindowTitle(say("Guide"))
        self.setModal(False)
        self.search = SearchBox(say("Search the guide"))
        self.list = QListWidget()
        self.list.setAccessibleName(say("Chapters"))
        self.list.setWordWrap(True)  # titles are longer in some languages
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setAccessibleName(say("Chapter"))
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(design.SPACE_16)
        self.found = small("")
        self.found.hide()
        self._lay_out()
        self.list.addItems([chapter.title for chapter in self._chapters])
        self.list.currentRowChanged.connect(self._show_chapter)
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._go_on)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self.list.setCurrentRow(0)
        self.resize(*SIZE)

    def show_chapter(self, title: str, about: str = "") -> None:
        """Opens a chapter, at one of its headings when it is about that; both by their English titles."""
        self.search.clear()
        row = next((row for row, chapter in enumerate(chapters()) if chapter.title == title), 0)
        self.list.setCurrentRow(row)
        self._show_chapter(row)
        if about:
            self._scroll_to(self._chapters[row].headings[chapters()[row].headings.index(about)])

    def _show_chapter(self, row: int) -> None:
        if row < 0:
            return
        chapter = self._chapters[row]
        self.text.setMarkdown(f"## {chapter.title}\n\n{chapter.text}")
        self._dress_tables()
        self._mark()

    def _dress_tables(self) -> None:
        """A hairline below each row, as in every table, in the place of Qt's raised borders."""
        for table in self.text.document().rootFrame().childFrames():
            if not isinstance(table, QTextTable):
                continue
            shape = table.format().toTableFormat()
            shape.setBorderCollapse(True)
            shape.setBorder(0)
            shape.setCellPadding(design.SPACE_4)
            shape.setTopMargin(design.SPACE_8)
            shape.setBottomMargin(design.SPACE_8)
            table.setFormat(shape)
            for place in range(table.rows() * table.columns()):
                cell = table.cellAt(*divmod(place, table.columns()))
                line = cell.format().toTableCellFormat()
                line.setBottomBorder(1)
                line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                line.setBottomBorderBrush(design.hairline(self.palette()))
                cell.setFormat(line)

    def _scroll_to(self, heading: str) -> None:
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                self.text.setTextCursor(QTextCursor(self.text.document().lastBlock()))  # so that it comes to the top
                self.text.setTextCursor(QTextCursor(block))
                self.text.ensureCursorVisible()
                return
            block = block.next()

    def _look_for(self, words: str) -> None:
        """Chapters without the words go; the first that has them is shown."""
        holding = [row for row, chapter in enumerate(self._chapters) if self._has(chapter, words)]
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in holding)
        self.found.setText(say("Nothing found."))
        self.found.setVisible(not holding)
        if holding and self.list.currentRow() not in holding:
            self.list.setCurrentRow(holding[0])
        self._mark()

    def _has(self, chapter: Chapter, words: str) -> bool:
        return _plain(words.strip()) in _plain(f"{chapter.title}\n{' '.join(chapter.text.split())}")

    def _mark(self) -> None:
        words = _plain(self.search.text().strip())
        shown = _plain(self.text.toPlainText())
        self._passages = [self._passage(at.span()) for at in re.finditer(re.escape(words), shown)] if words else []
        marks = []
        for passage in self._passages:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = passage
            mark.format.setBackground(design.selection(self.palette()))
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if self._passages:
            self.text.setTextCursor(self._passages[0])

    def _passage(self, span: tuple[int, int]) -> QTextCursor:
        passage = QTextCursor(self.text.document())
        passage.setPosition(span[0])
        passage.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return passage

    def _go_on(self) -> None:
        """To the next place, and after the last one of a chapter to the next chapter."""
        here = self.text.textCursor().selectionStart()
        later = [passage for passage in self._passages if passage.selectionStart() > here]
        if later:
            self.text.setTextCursor(later[0])
            return
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if self._passages and rows:
            self.list.setCurrentRow(next((row for row in rows if row > self.list.currentRow()), rows[0]))
            self._mark()

    def _lay_out(self) -> None:
        self.list.setMinimumWidth(design.NAVIGATION_WIDTH)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.SPACE_8)
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(design.WINDOW_MARGIN,) * 4)
        layout.addWidget(split)


def _plain(text: str) -> str:
    """As one types it in a hurry, without capitals and accents; each letter stays where it is."""
    return "".join(normalize("NFD", letter)[0].lower()[0] for letter in text)


def open_guide(beside: QWidget, chapter: str = "", about: str = "") -> GuideWindow:
    """Brings the guide to the front, beside the window that `beside` is in."""
    window = beside.window()
    guide = window if isinstance(window, GuideWindow) else window.findChild(GuideWindow) or GuideWindow(window)
    if chapter:
        guide.show_chapter(chapter, about)
    guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide


def chapter_of(place: str) -> str:
    """What the guide says of a page or a dialog."""
    return CHAPTERS.get(place, chapters()[0].title)


def give_help_key() -> None:
    """F1 opens the guide in whatever dialog is in front; the main window has an action for it."""
    dialog = QApplication.activeWindow()
    if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, "help") is None:
        place = type(dialog).__name__
        key = QShortcut(QKeySequence(Qt.Key.Key_F1), dialog, lambda: open_guide(dialog, chapter_of(place)))
        key.setObjectName("help")
