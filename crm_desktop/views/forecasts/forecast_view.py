"""The Forecast page: headline figures, chart, table, and what is left out; every figure opens its rows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.print_forecast import PrintForecast
from crm_desktop.history import History, Written
from crm_desktop.models.forecasts import Figure, Forecast, Letterhead, forecast, our_letterhead, pipeline_choices
from crm_desktop.models.forecasts.chart import forecast_chart
from crm_desktop.models.forecasts.formats import Formats
from crm_desktop.models.forecasts.paper import Size as PaperSize
from crm_desktop.models.forecasts.statement import Headline, headlines, scope_of, title_of
from crm_desktop.models.users import User, our_office
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.design import Size
from crm_desktop.views.forecasts.chart_view import ChartView
from crm_desktop.views.forecasts.figure_lines import FigureLine, figure_lines
from crm_desktop.views.forecasts.forecast_table import ForecastTable
from crm_desktop.views.forecasts.forecast_table_model import ForecastTableModel
from crm_desktop.views.forecasts.headline_button import HeadlineButton
from crm_desktop.views.forecasts.rows_view import RowsView
from crm_desktop.views.page import Navigator, Page
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.labels import Label, small, title

BY = (("month", "Month"), ("quarter", "Quarter"), ("year", "Year"))
GROUPS = (("stage", "Stage"), ("owner", "Owner"), ("category", "Category"))
WIDEST = 960
"""Beyond it the eye loses the line between a name and its figures."""
MARGIN = design.WINDOW_MARGIN - design.SPACE_8
SHOWN_KINDS = (
    "opportunity", "outcome", "stage", "pipeline", "activity", "activity_link", "company", "app_user", "office",
)  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """Everything that the page shows, read in one go."""

    forecast: Forecast
    title: str
    scope: str
    headlines: list[Headline]
    lines: list[FigureLine]
    pipelines: list[tuple[int, str]]
    letterhead: Letterhead
    paper: PaperSize


class ForecastView(Page):
    """What open opportunities promise, by period and group."""

    title = "Forecast"

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
        super().__init__()
        self._background, self._navigator, self._settings = background, navigator, settings
        self._user, self._today = user, today
        self._formats = Formats(QLocale().name())
        self._reading: Reading | None = None
        self._task: Task[Reading] | None = None
        self._stale = True
        self._opened_title = ""
        self.pipeline = ChoiceField(optional="All pipelines")
        self.by = ChoiceField(BY)
        self.group = ChoiceField(GROUPS)
        self.chart = ChartView(self._formats)
        self.model = ForecastTableModel(self._formats, self)
        self.table = ForecastTable(self.model)
        self.rows = RowsView(background, settings, self._formats)
        self._heading = Label("", Size.SECTION, QFont.Weight.DemiBold)
        self._scope = small("")
        self._headlines = [HeadlineButton() for _ in range(4)]
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
            )
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Puts the button in its place; the window calls it once."""
        self._offered = offered
        self._buttons.addWidget(offered.button("forecast.print"))

    def refresh(self, change: Written) -> None:
        """Only when something was written that it counts."""
        if not change.touches(*SHOWN_KINDS):
            return
        if self.isVisible():
            self.read()
        else:
            self._stale = True

    def shown(self) -> None:
        """Reads at first, after a change, and when another day has come."""
        if self._stale or (self._reading and self._reading.forecast.question.as_of != self._today()):
            self._stale = False
            self.read()

    def read(self) -> None:
        """Reads in the background what the choosers ask for; an answer under way is not wanted any more."""
        if self._task is not None:
            self._task.cancel()
        as_of, by, group, pipeline = self._today(), self.by.value(), self.group.value(), self.pipeline.value()

        formats = self._formats

        def work() -> Reading:
            return _read(forecast(as_of, by, group, pipeline), formats)

        self._task = self._background.read(work, self._show)

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
        dialog.paper_chosen.connect(self._remember_paper)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_rows(self, name: str, figure: Figure, currency: str = "") -> None:
        """Lists the opportunities that a figure sums."""
        if figure.count and self._reading is not None:
            self._opened_title = name
            self.rows.show_figure(name, figure, currency or self._reading.forecast.question.currency)
            self._front.setCurrentWidget(self.rows)
            self.rows.table.setFocus()

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        found = reading.forecast
        self.pipeline.set_choices(reading.pipelines)
        self._heading.setText(reading.title)
        self._scope.setText(reading.scope)
        for button, headline in zip(self._headlines, reading.headlines, strict=True):
            button.show_headline(headline)
        self.chart.setVisible(bool(found.periods))
        self.chart.show_forecast(found)
        first = f"{found.question.by.capitalize()}, {found.question.group}"
        self.model.show_lines(reading.lines, first, found.question.currency)
        self._offered_update()
        self._front_again(found)

    def _front_again(self, found: Forecast) -> None:
        """Stays with the rows that are open, if they still exist; a filter that leaves nothing is no empty state."""
        nothing = found.is_empty and self.pipeline.value() is None
        self._body.setCurrentIndex(1 if nothing else 0)
        if self._front.currentWidget() is self.rows:
            line = next((line for line in self.model.lines() if line.title == self._opened_title), None)
            if line is not None and line.opens:
                self.rows.show_figure(line.title, line.figure, line.currency or found.question.currency)
            else:
                self._front.setCurrentWidget(self._figures)

    def _offered_update(self) -> None:
        if (offered := getattr(self, "_offered", None)) is not None:
            offered.update()
        self.actions_changed.emit()

    def _remember_paper(self, paper: str) -> None:
        self._settings.paper = paper

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._buttons = QHBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_8)
        head.addWidget(title(self.title))
        head.addStretch(1)
        for field, name in ((self.pipeline, "Pipeline"), (self.by, "By"), (self.group, "Grouped by")):
            field.setAccessibleName(name)
            label = small(name)
            label.setBuddy(field)
            head.addWidget(label)
            head.addWidget(field)
            head.addSpacing(design.SPACE_8)
        head.addLayout(self._buttons)
        self._figures = QWidget()
        layout = QVBoxLayout(self._figures)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_12)
        inset = QHBoxLayout()
        inset.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        inset.addLayout(head)
        layout.addLayout(inset)
        self._body = QStackedWidget()
        self._body.addWidget(self._scrolled())
        self._body.addWidget(self._empty)
        layout.addWidget(self._body, 1)
        self._front = QStackedWidget()
        self._front.addWidget(self._figures)
        self._front.addWidget(self.rows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._front)

    def _scrolled(self) -> QScrollArea:
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(column)
        # What lights up under the pointer reaches a little beyond the words, which stand in line with the title.
        layout.setContentsMargins(MARGIN, design.SPACE_8, MARGIN, design.SPACE_24)
        layout.setSpacing(design.SPACE_4)
        for words in (self._heading, self._scope):
            words.setWordWrap(True)
            words.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
            layout.addWidget(words)
        layout.addSpacing(design.SPACE_12)
        figures = QHBoxLayout()
        figures.setSpacing(0)
        for button in self._headlines:
            figures.addWidget(button, 1)
        layout.addLayout(figures)
        layout.addSpacing(design.SPACE_12)
        chart = QHBoxLayout()
        chart.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
        chart.addWidget(self.chart)
        layout.addLayout(chart)
        layout.addSpacing(design.SPACE_8)
        layout.addWidget(self.table)
        layout.addStretch(1)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 1)
        row.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        around.setBackgroundRole(QPalette.ColorRole.Base)
        scroll.setWidget(around)
        return scroll

    def _connect(self) -> None:
        for field in (self.pipeline, self.by, self.group):
            field.edited.connect(self.read)
        for button in self._headlines:
            button.clicked.connect(lambda _=False, pressed=button: self._open_headline(pressed))
        self.chart.opened.connect(self._open_period)
        self.table.opened.connect(self._open_line)
        self.rows.left.connect(self._back)
        self.rows.opened.connect(lambda opportunity: self._navigator.open("opportunity", opportunity))

    def _open_headline(self, button: HeadlineButton) -> None:
        if button.headline is not None:
            self.open_rows(button.headline.name, button.headline.figure)

    def _open_period(self, position: int) -> None:
        if self._reading is not None:
            each = self._reading.forecast.periods[position]
            self.open_rows(self._formats.period(each.period), each.figure)

    def _open_line(self, line: FigureLine) -> None:
        self.open_rows(line.title, line.figure, line.currency)

    def _back(self) -> None:
        self._front.setCurrentWidget(self._figures)
        self.table.setFocus()


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
    )
