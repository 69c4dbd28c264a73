"""The page Reports: the start with its tiles, one report, and the records behind any of its figures."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.print_pages import PrintPages
from crm_desktop.history import History
from crm_desktop.models.paper.document import Imprint
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import our_letterhead
from crm_desktop.models.paper.lettering import read_fonts
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reports import Behind, Choices, Question, Report, choices
from crm_desktop.models.reports.catalogue import REPORTS, Offered, offered, report
from crm_desktop.models.reports.chart import height_of, report_chart
from crm_desktop.models.reports.printing import print_report
from crm_desktop.models.reports.tiles import Tile, tiles
from crm_desktop.models.reports.workbook import write_report_workbook
from crm_desktop.models.users import User, our_office
from crm_desktop.models.wording import in_sentence, say
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.counting_page import CountingPage
from crm_desktop.views.page import Navigator
from crm_desktop.views.reports.question_bar import QuestionBar
from crm_desktop.views.reports.report_view import ReportView
from crm_desktop.views.reports.rows_view import RowsView
from crm_desktop.views.reports.start_view import StartView
from crm_desktop.views.widgets.message_bar import MessageBar, Tone

COUNTED = (
    "lead", "lead_list", "lead_status", "list_import", "opportunity", "outcome", "stage_move", "stage", "pipeline",
    "activity", "app_user", "office",
)  # fmt: skip
WITH_LEADS = ("funnel", "lists")
Answer = tuple[Report, list[list[tuple[str, ...]]]]
"""A report, and the cells of its tables as they are read."""


@dataclass(frozen=True)
class Start:
    """What the start page shows."""

    tiles: list[Tile]
    reports: list[Offered]
    choices: Choices
    paper: str


class Reports(CountingPage):
    """Figures of what has been; the forecast tells what may come."""

    title = "Reports"
    counted = COUNTED

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: User,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Reads nothing until it is shown."""
        super().__init__(background, history, navigator, settings, user, today)
        self._asked: Offered | None = None
        self._paper = "A4"
        self.report: Report | None = None
        self._task: Task[Answer] | None = None
        self.start = StartView()
        self.bar = QuestionBar(today)
        self.view = ReportView(self.bar)
        self.rows = RowsView(background, settings)
        self._messages: MessageBar | None = None
        self._lay_out()
        self._connect()

    @property
    def messages(self) -> MessageBar:
        """Made with the first news."""
        if self._messages is None:
            self._messages = MessageBar(self)
        return self._messages

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with the report in front."""
        return [
            Action("report.export", "Export…", self._ask_where, "Ctrl+E", "export", menu="File", group=20,
                   enabled=self._has_report, button=True),
            Action("report.print", "Print…", self.print_report, "Ctrl+P", "print", menu="File", group=20,
                   enabled=self._has_report, primary=True, button=True),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Puts the buttons in their place; the window calls it once."""
        self._offered = offered
        for action in offered.actions:
            self.view.buttons.addWidget(offered.button(action.name))

    def shown(self) -> None:
        """Reads at first, and what changed meanwhile."""
        if self._stale:
            self._stale = False
            self._background.read(read_fonts)
            self.read_again()
        if self._front.currentWidget() is self.rows:
            self.rows.table.setFocus()
        elif self._front.currentWidget() is self.view:
            self.view.first_stop.setFocus()

    def way_back(self) -> Callable[[], object] | None:
        """From the records to the report, and from the report to the start."""
        if self._front.currentWidget() is self.rows:
            return self._to_report
        return self._to_start if self._front.currentWidget() is self.view else None

    def whereabouts(self) -> Any:
        """The report in front, if one is, and what it is asked."""
        return (self._asked.key, self.bar.asked()) if self._asked is not None else None

    def return_to(self, whereabouts: Any) -> None:
        """The same report, asked the same; it is read when it is shown."""
        key, asked = whereabouts
        self._asked = offered(key)
        self.bar.show_report(self._asked)
        self.bar.ask_again(asked)
        self.view.heading.show_text(say(self._asked.name))
        self._bring(self.view, self._asked.name)

    def open_report(self, key: str) -> None:
        """Asks this report of the days that are chosen."""
        self._asked = offered(key)
        self.report = None
        self.bar.show_report(self._asked)
        self._bring(self.view, self._asked.name)
        self.view.heading.show_text(say(self._asked.name))
        self.read()

    def open_tile(self, tile: Tile) -> None:
        """The report that a figure of the start page is of, asked the same."""
        self._asked = offered(tile.key)
        self.bar.show_report(self._asked)
        self.bar.preset(tile.span, tile.by, tile.owner)
        self.view.heading.show_text(say(self._asked.name))
        self._bring(self.view, self._asked.name)
        self.read()

    def read(self) -> None:
        """The answer to what is asked now; one that is under way is not wanted any more."""
        if self._asked is None:
            return
        try:
            question = self.bar.question(self._asked)
        except Refused as refused:
            self._history.refused.emit(str(refused))
            return
        if self._task is not None:
            self._task.cancel()
        work = partial(_answer, self._asked.key, question, self._formats)
        self._task = self._background.read(work, self._show)

    def print_report(self) -> None:
        """Shows the pages first."""
        if self.report is None:
            return
        printed, formats, by = self.report, self._formats, self._user.name

        def make(paper: Paper, progressed: Callable[[int, int], object]) -> tuple[bytes, int]:
            return print_report(printed, Imprint(datetime.now(), by, paper, our_letterhead(), formats), progressed)

        dialog = PrintPages(
            self._background,
            say("Print {report}", report=in_sentence(printed.name)),
            printed.name,
            make,
            self._settings.paper or self._paper,
            self,
        )
        dialog.chosen.connect(self._remember_paper)
        dialog.open()

    def write_workbook(self, path: Path) -> None:
        """Writes the tables of the report in front."""
        if self.report is not None:
            self._background.read(partial(_write, self.report, path), self._saved, self._not_saved)

    def read_again(self) -> None:
        """The start page, and the report in front."""
        user, today, formats = self._user, self._today(), self._formats
        self._background.read(partial(_start, user, today, formats), self._show_start)
        self.read()

    def _show_start(self, found: Start) -> None:
        self._paper = found.paper
        self.start.show_tiles(found.tiles)
        self.start.show_reports(found.reports)
        self.bar.show_choices(found.choices)

    def _show(self, answer: Answer) -> None:
        self._task = None
        self.report, texts = answer
        self.view.show_report(self.report, texts)
        self._update()

    def _open_rows(self, name: str, behind: Behind) -> None:
        if behind.count:
            self.rows.show_rows(name, behind)
            self._bring_rows(self.rows, self.rows.table, name)

    def _to_report(self) -> None:
        self._bring(self.view, self._asked.name if self._asked else self.title)
        self._back_to_figure(self.view.first_stop)

    def _to_start(self) -> None:
        self._asked, self.report = None, None
        self._bring(self.start, "Reports")

    def _has_report(self) -> bool:
        return self.report is not None and self._front.currentWidget() is self.view

    def _ask_where(self) -> None:
        if self.report is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, say("Export report"), folder, say("Workbooks (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(say("{report} {today}.xlsx", report=say(self.report.name), today=self._today().isoformat()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write_workbook(Path(name)))
        dialog.open()

    def _saved(self, path: Path) -> None:
        url = QUrl.fromLocalFile(str(path))
        self.messages.say(say("Saved {path}", path=path.name), say("Open‖do"), lambda: QDesktopServices.openUrl(url))

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.messages.say(str(error), tone=Tone.REFUSED)

    def _lay_out(self) -> None:
        for view in (self.start, self.view, self.rows):
            self._front.addWidget(view)

    def _connect(self) -> None:
        self.start.report_opened.connect(self.open_report)
        self.start.tile_opened.connect(self.open_tile)
        self.bar.edited.connect(self.read)
        self.bar.refused.connect(self._history.refused)
        self.view.left.connect(self._to_start)
        self.view.opened.connect(self._open_rows)
        self.rows.left.connect(self._to_report)
        self.rows.opened.connect(lambda kind, record: self._navigator.open(kind, record))


def _start(user: User, today: date, formats: Formats) -> Start:
    office = our_office()
    shown = [each for each in REPORTS if office.uses_leads or each.key not in WITH_LEADS]
    return Start(tiles(user, today, formats), shown, choices(), "Letter" if office.paper == "Letter" else "A4")


def _answer(key: str, question: Question, formats: Formats) -> Answer:
    found = report(key, question, formats)
    if found.chart is not None:
        # Measures its words here: the first time, that reads fonts.
        report_chart(found.chart, 500, height_of(found.chart))
    return found, [table.texts(formats) for table in found.tables]


def _write(answer: Report, path: Path) -> Path:
    write_report_workbook(answer, path)
    return path
