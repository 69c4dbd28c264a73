"""The Forecast page: headline figures, chart, table, and what is left out; every figure opens its rows."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.print_forecast import PrintForecast
from crm_desktop.history import History
from crm_desktop.models.forecasts import Figure, Forecast, forecast, pipeline_choices
from crm_desktop.models.forecasts.chart import forecast_chart
from crm_desktop.models.forecasts.slips import Slips, slips_of, with_slips
from crm_desktop.models.forecasts.snapshots import keep_snapshot
from crm_desktop.models.forecasts.statement import OpenedHeadline, headlines, scope_of, title_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import Letterhead, our_letterhead
from crm_desktop.models.paper.lettering import read_fonts
from crm_desktop.models.paper.paper import Size as PaperSize
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User, our_office
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.counting_page import CountingPage
from crm_desktop.views.design import Size
from crm_desktop.views.forecasts.changes_view import ChangesView
from crm_desktop.views.forecasts.figure_lines import FigureLine, figure_lines
from crm_desktop.views.forecasts.figures_view import FiguresView
from crm_desktop.views.forecasts.forecast_table_model import PARTS as COLUMNS
from crm_desktop.views.forecasts.quotas_view import QuotasView
from crm_desktop.views.forecasts.rows_view import RowsView
from crm_desktop.views.forecasts.trust_view import TrustView
from crm_desktop.views.page import Navigator
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.help_button import HelpButton
from crm_desktop.views.widgets.labels import small

BY = to_say((("month", "Month"), ("quarter", "Quarter"), ("year", "Year")))
GROUPS = to_say((
    ("stage", "Stage"), ("owner", "Owner"), ("category", "Category"), ("pipeline", "Pipeline"), ("company", "Company"),
))  # fmt: skip
PARTS = to_say(("Forecast", "Changes", "Quotas", "Trust"))
SHOWN_KINDS = (
    "opportunity", "outcome", "stage", "pipeline", "activity", "activity_link", "company", "app_user", "office",
    "forecast_snapshot", "quota", "currency_rate",
)  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """Everything that the page shows, read in one go."""

    forecast: Forecast
    title: str
    scope: str
    headlines: list[OpenedHeadline]
    lines: list[FigureLine]
    pipelines: list[tuple[int, str]]
    letterhead: Letterhead
    paper: PaperSize
    slips: dict[int, Slips]


class ForecastView(CountingPage):
    """What open opportunities promise, by period and group."""

    title = "Forecast"

    counted = SHOWN_KINDS

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
        self._reading: Reading | None = None
        self._task: Task[Reading] | None = None
        self._opened_title = ""
        self.pipeline = ChoiceField(optional="All pipelines")
        self.pipeline.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.by = ChoiceField(said(BY))
        self.group = ChoiceField(said(GROUPS))
        self.figures = FiguresView(self._formats)
        self.rows = RowsView(background, settings, self._formats)
        self.changes = ChangesView(background, history, self._formats)
        self.quotas = QuotasView(background, history, self._formats, user)
        self.trust = TrustView(background, self._formats)
        self.tabs = _tabs()
        self._empty = EmptyState(
            "Nothing to forecast yet. An opportunity with an amount and a close date appears here.",
            "Go to Opportunities",
            lambda: navigator.go("Opportunities"),
            "forecast",
        )
        self._lay_out()
        self._connect()

    def actions(self) -> list[Action]:  # type: ignore[override]
        """Printing is what this page is for."""
        return [
            Action(
                "forecast.print", "Print forecast…", self.print_forecast, "Ctrl+P", "print", menu="File", group=20,
                enabled=lambda: self._reading is not None, primary=True, button=True,
            ),
            Action(
                "forecast.snapshot", "Keep a snapshot", self.keep_snapshot, "Ctrl+Shift+S", menu="File", group=20,
                enabled=lambda: self._reading is not None and self._user.role != "viewer", button=True, changes=True
            ),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Puts the button in its place; the window calls it once."""
        self._offered = offered
        for name in ("forecast.snapshot", "forecast.print"):
            self._buttons.addWidget(offered.button(name))

    def read_again(self) -> None:
        self.read()

    def shown(self) -> None:
        """Reads at first, after a change, and when another day has come."""
        if self._stale or (self._reading and self._reading.forecast.question.as_of != self._today()):
            self._stale = False
            self.read()
        (self.rows if self._front.currentWidget() is self.rows else self.figures).table.setFocus()

    def read(self) -> None:
        """Reads in the background what the choosers ask for; an answer under way is not wanted any more."""
        if self._task is not None:
            self._task.cancel()
        as_of, by, group, pipeline = self._today(), self.by.value(), self.group.value(), self.pipeline.value()
        formats = self._formats

        def work() -> Reading:
            read_fonts()
            return _read(forecast(as_of, by, group, pipeline), formats)

        self._task = self._background.read(work, self._show, self._failed)

    def print_forecast(self) -> None:
        """Asks how, with a preview."""
        if self._reading is None:
            return
        pipeline = self.pipeline.value()
        dialog = PrintForecast(
            self._background,
            self._reading.forecast,
            lambda question: forecast(question.as_of, question.by, question.group, pipeline),
            self._reading.letterhead,
            self._formats,
            self._user.name,
            self._settings.paper or self._reading.paper,
            self,
        )
        dialog.chosen.connect(self._remember_paper)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def keep_snapshot(self) -> None:
        """Keeps how things stand now, to be compared with later."""
        self._history.do("keep_snapshot", lambda: keep_snapshot(self._today()))

    def show_part(self, name: str) -> None:
        """Forecast, Changes, Quotas or Trust."""
        self.tabs.setCurrentIndex(PARTS.index(name))

    def _part_chosen(self, place: int) -> None:
        part = (None, self.changes, self.quotas, self.trust)[place]
        self._body.setCurrentWidget(part or (self._empty if self._is_empty() else self.figures))
        if part is not None and self._reading is not None:
            part.show_forecast(self._reading.forecast)

    def _is_empty(self) -> bool:
        found = self._reading.forecast if self._reading else None
        return found is not None and found.is_empty and self.pipeline.value() is None

    def open_rows(self, name: str, figure: Figure, currency: str = "") -> None:
        """Lists the opportunities that a figure sums, each with how often it was put off."""
        if figure.count and self._reading is not None:
            self._opened_title = name
            figure = replace(figure, rows=tuple(with_slips(figure.rows, self._reading.slips)))
            self.rows.show_figure(name, figure, currency or self._reading.forecast.question.currency)
            self._bring_rows(self.rows, self.rows.table, name)

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        found = reading.forecast
        self.pipeline.set_choices(reading.pipelines)
        self.figures.show_forecast(found, reading.title, reading.scope, reading.headlines, reading.lines)
        self._update()
        self._front_again(reading)

    def _failed(self, error: Exception) -> None:
        """The pipeline that was chosen is no more; all of them are still there."""
        if not isinstance(error, Refused) or self.pipeline.value() is None:
            raise error
        self.pipeline.set_value(None)
        self.read()

    def _front_again(self, reading: Reading) -> None:
        """Stays with the rows that are open, if they still exist; a filter that leaves nothing is no empty state."""
        self._part_chosen(self.tabs.currentIndex())
        if self._front.currentWidget() is not self.rows:
            return
        figures = {line.title: (line.figure, line.currency) for line in reading.lines if line.opens}
        parts = [part for line in reading.lines for name in COLUMNS if (part := line.part(name))]
        figures |= {part.title: (part.figure, "") for part in parts}
        figures |= {headline.name: (headline.figure, "") for headline in reading.headlines}
        figure, currency = figures.get(self._opened_title, (Figure(), ""))
        if figure.count:
            self.open_rows(self._opened_title, figure, currency)
        elif self.tabs.currentIndex() == 0:
            self._bring(self._main, "Forecast")

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addLayout(self._buttons)
        asked = QHBoxLayout()
        asked.setSpacing(design.SPACE_8)
        for field, name in ((self.pipeline, say("Pipeline")), (self.by, say("By")), (self.group, say("Grouped by"))):
            field.setAccessibleName(name)
            label = small(name)
            label.setBuddy(field)
            asked.addWidget(label)
            asked.addWidget(field)
            asked.addSpacing(design.SPACE_8)
        asked.addWidget(HelpButton("Weighted"))
        asked.addStretch(1)
        self._main = QWidget()
        layout = QVBoxLayout(self._main)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_12)
        for row in (head, asked):
            row.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
            layout.addLayout(row)
        self._body = QStackedWidget()
        self._body.addWidget(self.figures)
        self._body.addWidget(self._empty)
        for part in (self.changes, self.quotas, self.trust):
            self._body.addWidget(part)
        layout.addWidget(self._body, 1)
        self._front.addWidget(self._main)
        self._front.addWidget(self.rows)

    def _connect(self) -> None:
        for field in (self.pipeline, self.by, self.group):
            field.edited.connect(self.read)
        for part in (self.figures, self.changes, self.quotas, self.trust):
            part.opened.connect(self.open_rows)
        self.tabs.currentChanged.connect(self._part_chosen)
        self.rows.left.connect(self._back)
        self.rows.opened.connect(lambda opportunity: self._navigator.open("opportunity", opportunity))

    def whereabouts(self) -> Any:
        """The part, and what is asked."""
        return self.tabs.currentIndex(), [field.value() for field in (self.pipeline, self.by, self.group)]

    def return_to(self, whereabouts: Any) -> None:
        """Asks the same in the same part."""
        place, asked = whereabouts
        self.tabs.setCurrentIndex(place)
        for field, value in zip((self.pipeline, self.by, self.group), asked, strict=True):
            field.set_value(value)

    def way_back(self) -> Callable[[], object] | None:
        """From the rows of a figure to the forecast."""
        return self._back if self._front.currentWidget() is self.rows else None

    def _back(self) -> None:
        self._bring(self._main, "Forecast")
        part = (self.figures, self.changes, self.quotas, self.trust)[self.tabs.currentIndex()]
        self._back_to_figure(part.table)


def _read(found: Forecast, formats: Formats) -> Reading:
    # Loads the fonts and the locale, which would hold up the window.
    forecast_chart(found, 100, 100, formats)
    return Reading(
        found,
        title_of(found, formats),
        scope_of(found, formats),
        headlines(found, formats),
        figure_lines(found, formats),
        pipeline_choices(),
        our_letterhead(),
        "Letter" if our_office().paper == "Letter" else "A4",
        slips_of(),
    )


def _tabs() -> QTabBar:
    """They stand where the title would, and say it."""
    tabs = QTabBar()
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setFont(design.font(Size.SECTION))
    tabs.setAccessibleName(say("Show"))
    for name in PARTS:
        tabs.addTab(say(name))
    return tabs
