"""What the forecast says: its title, headline figures, chart and table; every figure asks for its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.models.forecasts import Forecast
from crm_desktop.models.forecasts.statement import OpenedHeadline, by_and_group
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.forecasts.chart_view import ChartView
from crm_desktop.views.forecasts.figure_lines import FigureLine
from crm_desktop.views.forecasts.forecast_table import ForecastTable
from crm_desktop.views.forecasts.forecast_table_model import PARTS, ForecastTableModel
from crm_desktop.views.forecasts.headline_button import HeadlineButton
from crm_desktop.views.widgets.labels import Label, small

WIDEST = 960
"""Beyond it the eye loses the line between a name and its figures."""
SIDE_BY_SIDE = 1500
"""From this width on the table stands beside the chart."""
MARGIN = design.WINDOW_MARGIN - design.SPACE_8


class FiguresView(QScrollArea):
    """All figures of one forecast on a page that scrolls."""

    opened = Signal(str, object, str)
    """Title, figure and currency of the rows that are wanted."""

    def __init__(self, formats: Formats) -> None:
        """Says nothing until it is given a forecast."""
        super().__init__()
        self._formats = formats
        self._forecast: Forecast | None = None
        self.heading = Label("", Size.SECTION, QFont.Weight.DemiBold)
        self.scope = small("")
        self.headlines = [HeadlineButton() for _ in range(4)]
        self.chart = ChartView(formats)
        self.model = ForecastTableModel(formats, self, PARTS)
        self.table = ForecastTable(self.model, name=say("Forecast"))
        self._lay_out()
        for button in self.headlines:
            button.clicked.connect(lambda _=False, pressed=button: self._open_headline(pressed))
        self.chart.opened.connect(self._open_period)
        self.table.opened.connect(self._open_line)

    def show_forecast(
        self, forecast: Forecast, title: str, scope: str, headlines: Sequence[OpenedHeadline], lines: list[FigureLine]
    ) -> None:
        """Another one; what is selected and where it is scrolled to stays."""
        self._forecast = forecast
        self.heading.setText(title)
        self.scope.setText(scope)
        for button, headline in zip(self.headlines, headlines, strict=True):
            button.show_headline(headline)
        self.chart.setVisible(bool(forecast.periods))
        self.chart.show_forecast(forecast)
        asked = forecast.question
        self.model.show_lines(lines, by_and_group(asked), asked.currency)

    def _open_headline(self, button: HeadlineButton) -> None:
        if button.headline is not None:
            self.opened.emit(button.headline.name, button.headline.figure, "")

    def _open_period(self, position: int) -> None:
        if self._forecast is not None:
            each = self._forecast.periods[position]
            self.opened.emit(self._formats.period(each.period), each.figure, "")

    def _open_line(self, line: FigureLine) -> None:
        self.opened.emit(line.title, line.figure, line.currency)

    def _lay_out(self) -> None:
        whole = QWidget()
        whole.setBackgroundRole(QPalette.ColorRole.Base)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, whole)
        # What lights up under the pointer reaches a little beyond the words, which stand in line with the title.
        self._columns.setContentsMargins(MARGIN, design.SPACE_8, MARGIN, design.SPACE_24)
        self._columns.setSpacing(design.SPACE_8)
        top = Qt.AlignmentFlag.AlignTop
        self.table.setMaximumWidth(WIDEST)
        self._columns.addWidget(self._overview(), 1, top)
        self._columns.addWidget(self.table, 1, top)
        self._columns.addStretch(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(whole)

    def _overview(self) -> QWidget:
        made = QWidget()
        made.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_4)
        for words in (self.heading, self.scope):
            words.setWordWrap(True)
            words.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
            layout.addWidget(words)
        layout.addSpacing(design.SPACE_12)
        figures = QHBoxLayout()
        figures.setSpacing(0)
        for button in self.headlines:
            figures.addWidget(button, 1)
        layout.addLayout(figures)
        layout.addSpacing(design.SPACE_12)
        chart = QHBoxLayout()
        chart.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
        chart.addWidget(self.chart)
        layout.addLayout(chart)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= SIDE_BY_SIDE
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)
            self._columns.setSpacing(design.SPACE_32 if beside else design.SPACE_8)
        super().resizeEvent(event)
