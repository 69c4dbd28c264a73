"""The page Guidelines: what the team means by its words; an administrator writes it where it stands."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.print_pages import PrintPages
from crm_desktop.history import History, Written
from crm_desktop.models.guidelines import Entry, Guidelines, define, guidelines
from crm_desktop.models.guidelines.printing import print_guidelines, title_of
from crm_desktop.models.paper.document import Imprint
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import our_letterhead
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.users import User, our_office
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.guidelines.meaning_field import MeaningField
from crm_desktop.views.page import Navigator, Page
from crm_desktop.views.widgets.labels import Label, section, small, title

WIDEST = 720


class GuidelinesPage(Page):
    """Groups of words below each other; read-only for all but administrators."""

    title = "Guidelines"

    def __init__(
        self, background: Background, history: History, navigator: Navigator, settings: Settings, user: User
    ) -> None:
        """Reads nothing until it is shown."""
        super().__init__()
        self._background, self._history, self._navigator = background, history, navigator
        self._settings, self._user = settings, user
        self._may_write = user.role == "administrator"
        self._paper = "A4"
        self.found: Guidelines | None = None
        self._stale = True
        self.fields: dict[str, MeaningField | Label] = {}
        self._offered: OfferedActions | None = None
        self._statement = Label("", design.Size.SECTION, QFont.Weight.DemiBold)
        self._buttons = QHBoxLayout()
        self._groups = QVBoxLayout()
        self._lay_out()

    def actions(self) -> list[Action]:  # type: ignore[override]
        """They hang on the wall of many an office."""
        return [
            Action("guidelines.print", "Print…", self.print_guidelines, "Ctrl+P", "print", menu="File", group=20,
                   enabled=lambda: self.found is not None, primary=True, button=True),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Puts the button in its place; the window calls it once."""
        self._offered = offered
        self._buttons.addWidget(offered.button("guidelines.print"))

    def shown(self) -> None:
        """Reads at first, and what changed meanwhile."""
        if self._stale:
            self._stale = False
            self.read()

    def refresh(self, change: Written) -> None:
        """Somebody defined a word."""
        if not change.touches("office", "lead_status"):
            return
        if self.isVisible():
            self.read()
        else:
            self._stale = True

    def read(self) -> None:
        """Reads all words and their meanings."""
        self._background.read(_read, self._show)

    def print_guidelines(self) -> None:
        """Shows the pages first."""
        if self.found is None:
            return
        found, formats, by = self.found, Formats(QLocale().name()), self._user.name

        def make(paper: Paper, progressed: Callable[[int, int], object]) -> tuple[bytes, int]:
            return print_guidelines(found, Imprint(datetime.now(), by, paper, our_letterhead(), formats), progressed)

        paper = self._settings.paper or self._paper
        dialog = PrintPages(self._background, say("Print guidelines"), say("Guidelines"), make, paper, self)
        dialog.chosen.connect(self._remember_paper)
        dialog.open()

    def _show(self, read: tuple[Guidelines, str]) -> None:
        shown, (self.found, self._paper) = self.found, read
        self._statement.setText(title_of(self.found))
        if shown is None or _words(shown) != _words(self.found):
            self._make_groups(self.found)
        for _, entries in self.found.groups:
            for entry in entries:
                self._show_entry(entry)
        if self._offered is not None:
            self._offered.update()
        self.actions_changed.emit()

    def _show_entry(self, entry: Entry) -> None:
        field = self.fields[entry.key]
        if isinstance(field, MeaningField):
            field.show_meaning(entry.meaning)
        else:
            field.setText(entry.meaning or say("Not defined yet."))

    def _define(self, key: str, text: str, seen: str) -> None:
        self._history.do("define_word", partial(define, key, text, seen), None, self._refused)

    def _refused(self, sentence: str) -> None:
        self._history.refused.emit(sentence)
        for field in self.fields.values():
            if isinstance(field, MeaningField):
                field.seen = field.toPlainText()
        self.read()

    def _remember_paper(self, paper: str) -> None:
        self._settings.paper = paper

    def _make_groups(self, found: Guidelines) -> None:
        while self._groups.count():
            item = self._groups.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.fields = {}
        for name, entries in found.groups:
            self._groups.addSpacing(design.SPACE_12)
            self._groups.addWidget(section(name))
            for entry in entries:
                self._groups.addWidget(self._line(entry))

    def _line(self, entry: Entry) -> QWidget:
        word = Label(entry.word, weight=QFont.Weight.DemiBold)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_8)
        head.addWidget(word)
        head.addWidget(small(entry.remark))
        head.addStretch(1)
        line = QWidget()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, design.SPACE_4, 0, design.SPACE_4)
        layout.setSpacing(design.LABEL_GAP)
        layout.addLayout(head)
        field: MeaningField | Label
        if self._may_write and entry.is_ours:
            field = MeaningField(entry.word)
            field.kept.connect(partial(self._define, entry.key))
            word.setBuddy(field)
        else:
            field = Label()
            field.setWordWrap(True)
            field.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fields[entry.key] = field
        layout.addWidget(field)
        return line

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_16, design.WINDOW_MARGIN, 0)
        head.addWidget(title(say(self.title)))
        head.addStretch(1)
        head.addLayout(self._buttons)
        whole, inner = QWidget(), QWidget()
        whole.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.SPACE_4)
        self._statement.setWordWrap(True)
        column.addWidget(self._statement)
        said = say("Click a meaning to write it anew; everybody reads it.") if self._may_write else (
            say("An administrator writes them; everybody counts by them."))  # fmt: skip
        column.addWidget(small(said))
        self._groups.setSpacing(design.SPACE_4)
        column.addLayout(self._groups)
        outer = QHBoxLayout(whole)
        outer.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_8, design.WINDOW_MARGIN, design.SPACE_24)
        outer.addWidget(inner, 1, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        area.setWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(head)
        layout.addWidget(area, 1)


def _read() -> tuple[Guidelines, str]:
    return guidelines(), "Letter" if our_office().paper == "Letter" else "A4"


def _words(found: Guidelines) -> list[tuple[str, str, str]]:
    return [(entry.key, entry.word, entry.remark) for _, entries in found.groups for entry in entries]
