"""Before there is a database: start empty, with a list, with invented data, or with a database that is there."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.models import places
from crm_desktop.models.wording import say, to_say
from crm_desktop.resources import resource
from crm_desktop.settings import Settings
from crm_desktop.views import design, icons
from crm_desktop.views.design import Size
from crm_desktop.views.enter_key import press_focused
from crm_desktop.views.welcome.choice_button import ChoiceButton
from crm_desktop.views.widgets.drop_hint import DropHint
from crm_desktop.views.widgets.labels import Label, section

if TYPE_CHECKING:
    from crm_desktop.views.welcome.about_you import AboutYou

WIDE, HIGH = 720, 560
COLUMN = 520
LOGO = 64
MOST_RECENT = 5
# Around the name of one: its icon, and the space on all sides.
RECENT_MARGINS = 72
DATABASES = to_say("CRM Desktop databases (*.crmdb);;All files (*)")
LISTS = to_say("Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)")


class Welcome(QWidget):
    """A window of its own. It opens nothing; it says what was chosen."""

    chosen = Signal(str, bool, object)
    """A database, whether it is to hold invented data, and the `Beginning` of a new one or None."""
    taken = Signal(list)
    """Files that were dropped or chosen: a database, or lists that wait for one."""
    restore_wanted = Signal()
    """A backup is to take the place of the damaged database."""

    def __init__(self, settings: Settings, own: str, demo: str, problem: str = "", damaged: str = "") -> None:
        """`own` and `demo` are where those databases are made; `problem` says why another is not open.

        `damaged` is that other one when a backup could take its place.
        """
        super().__init__()
        self._damaged = damaged
        self._settings, self._own, self._demo = settings, own, demo
        self._about: AboutYou | None = None
        self._hint: DropHint | None = None
        self._has_own = places.is_there(own)
        self.setWindowTitle("CRM Desktop")
        self.setAcceptDrops(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.problem = Label(problem)
        self.waiting = Label("", quiet=True)
        self.choices = self._make_choices()
        self.recent = self._make_recent()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._front())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_scrolled(self._stack))
        self.resize(self._size())
        QShortcut(QKeySequence(Qt.Key.Key_F1), self, self._explain)
        self.choices[0].setFocus()

    def say_problem(self, sentence: str) -> None:
        """Why what was chosen cannot be."""
        self.problem.setText(sentence)
        self.problem.show()

    def say_waiting(self, files: Sequence[Path]) -> None:
        """Which files are opened once there is a database."""
        self.waiting.setText(
            say("{name} is opened as soon as you have chosen where.", name=files[0].name) if files else ""
        )
        self.waiting.setVisible(bool(files))

    def _explain(self) -> None:
        from crm_desktop.views.guide_window import chapter_of, open_guide

        open_guide(self, chapter_of("Welcome"))

    def _make_choices(self) -> list[ChoiceButton]:
        mine = (
            ("people", say("Open my database"), say("Everything is as you left it."), self._open_own)
            if self._has_own
            else ("add", say("Start empty"), say("Your own database, in a file on this computer."), self._ask_you)
        )
        offered = [
            mine,
            ("import", say("Import a list"), say("From Excel, CSV or vCards; you see every row before it is kept."),
             self._ask_list),
            ("opportunities", say("Look around"), say("With invented data, apart from your own."), self._open_demo),
            ("file", say("Open a database"), say("A file that you or a colleague have made."), self._ask_which),
        ]  # fmt: skip
        if self._damaged:
            name = places.title(self._damaged)
            was = say("“{name}” as it was on a day before.", name=name)
            # Nothing can be imported into what is damaged.
            offered[:2] = [("history", say("Restore a backup"), was, self.restore_wanted.emit)]
        made = []
        for place, (icon, name, detail, run) in enumerate(offered):
            button = ChoiceButton(icon, name, detail, is_first=not place)
            button.clicked.connect(run)
            made.append(button)
        return made

    def _make_recent(self) -> list[QPushButton]:
        made = []
        for place in self._recent_places()[:MOST_RECENT]:
            button = QPushButton()
            told = f"{places.title(place)}  ·  {places.detail(place)}"
            # A folder says most by where it begins and ends; the tip has the whole.
            short = button.fontMetrics().elidedText(told, Qt.TextElideMode.ElideMiddle, COLUMN - RECENT_MARGINS)
            button.setText(short.replace("&", "&&"))
            button.setAccessibleName(places.title(place))
            button.setToolTip(places.without_password(place))
            button.setFlat(True)
            button.setIcon(icons.icon("clock"))
            button.clicked.connect(partial(self.chosen.emit, place, False, None))
            made.append(button)
        return made

    def _recent_places(self) -> list[str]:
        own = places.identity(self._own)
        return [
            place
            for place in self._settings.recent_databases
            if places.is_there(place) and places.identity(place) != own
        ]

    def _front(self) -> QWidget:
        front = QWidget()
        layout = QVBoxLayout(front)
        layout.setContentsMargins(design.SPACE_32, design.SPACE_32, design.SPACE_32, design.SPACE_32)
        layout.setSpacing(design.SPACE_12)
        layout.addStretch(1)
        layout.addLayout(self._head())
        layout.addSpacing(design.SPACE_8)
        self.waiting.setWordWrap(True)
        self.waiting.hide()
        layout.addWidget(self.waiting)
        layout.addSpacing(design.SPACE_4)
        for button in self.choices:
            layout.addWidget(button)
        if self.recent:
            layout.addSpacing(design.SPACE_8)
            layout.addWidget(section(say("Opened lately")))
        self.new = QPushButton(say("New database…"))
        self.new.setFlat(True)
        self.new.setIcon(icons.icon("add"))
        self.new.clicked.connect(self._ask_where)
        # A start with a database of one's own makes that; another is wanted when it cannot be opened.
        if not self._has_own:
            self.new.hide()
        self.server = QPushButton(say("Connect to the server of your team…"))
        self.server.setFlat(True)
        self.server.setIcon(icons.icon("link"))
        self.server.clicked.connect(self._ask_server)
        links = QVBoxLayout()
        links.setSpacing(0)
        for link in (*self.recent, self.new, self.server):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(links)
        layout.addStretch(2)
        return front

    def _head(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(QIcon(str(resource("crm-desktop.svg"))).pixmap(LOGO, LOGO))
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        has_problem = bool(self.problem.text())
        name = say("The database cannot be opened") if has_problem else say("Welcome to CRM Desktop")
        words.addWidget(Label(name, Size.TITLE, QFont.Weight.DemiBold))
        promise = Label(say("From a bought list to a printed forecast, on your own computer."), quiet=True)
        for said, is_shown in ((self.problem, has_problem), (promise, not has_problem)):
            said.setWordWrap(True)
            # Not shown here: without a parent it would be a window for a moment.
            if not is_shown:
                said.hide()
            words.addWidget(said)
        line = QHBoxLayout()
        line.setSpacing(design.SPACE_16)
        line.addWidget(logo)
        line.addLayout(words, 1)
        return line

    def _size(self) -> QSize:
        front = self._stack.widget(0)
        layout = front.layout() if front is not None else None
        needed = layout.totalHeightForWidth(COLUMN + 2 * design.SPACE_32) if layout is not None else 0
        return QSize(WIDE, max(HIGH, needed + design.SPACE_24)).boundedTo(self.screen().availableSize() * 0.9)

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def _open_own(self) -> None:
        self.chosen.emit(self._own, False, None)

    def _open_demo(self) -> None:
        self.chosen.emit(self._demo, True, None)

    def _ask_you(self) -> None:
        """About the user of a database that is made now."""
        from crm_desktop.views.welcome.about_you import AboutYou

        if self._about is None:
            about = self._about = AboutYou()
            about.left.connect(self._come_back)
            about.answered.connect(lambda beginning: self.chosen.emit(self._own, False, beginning))
            self._stack.addWidget(_in_column(about))
        self._stack.setCurrentIndex(1)
        self._about.ask(say("Start"))

    def _come_back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.choices[0].setFocus()

    def _ask_list(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say("Import a list"), "", say(LISTS))
        if path:
            self.taken.emit([Path(path)])
            self.choices[0].click()

    def _ask_which(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say("Open database"), "", say(DATABASES))
        if path:
            self.chosen.emit(path, False, None)

    def _ask_where(self) -> None:
        usual = str(Path(self._own).with_name(f"office{places.ENDING}"))
        path, _ = QFileDialog.getSaveFileName(self, say("New database"), usual, DATABASES)
        if not path:
            return
        place = Path(path if Path(path).suffix else f"{path}{places.ENDING}")
        if place.exists():
            self.say_problem(
                say("{name} exists already; open it, or choose another name for the new one.", name=place.name)
            )
        else:
            self.chosen.emit(str(place), False, None)

    def _ask_server(self) -> None:
        from crm_desktop.dialogs.connect_to_server import ConnectToServer

        dialog = ConnectToServer(self)
        dialog.answered.connect(lambda place: self.chosen.emit(place, False, None))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._hint = DropHint(self, say("Drop to open"))
            self._hint.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._uncover()

    def dropEvent(self, event: QDropEvent) -> None:
        self._uncover()
        event.acceptProposedAction()
        self.taken.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _uncover(self) -> None:
        if self._hint is not None:
            self._hint.deleteLater()
            self._hint = None


def _in_column(widget: QWidget) -> QWidget:
    page = QWidget()
    line = QHBoxLayout(page)
    line.setContentsMargins(design.SPACE_32, design.SPACE_32, design.SPACE_32, design.SPACE_32)
    widget.setMaximumWidth(COLUMN)
    line.addWidget(widget)
    return page


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    widget.setMaximumWidth(COLUMN + 2 * design.SPACE_32)
    line.addWidget(widget)
    area.setWidget(holder)
    return area
