"""What has changed between two snapshots of the forecast, or since one: the bridge."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.forecasts import Forecast
from crm_desktop.models.forecasts.bridge import Bridge, Scope, bridge_between, meanings
from crm_desktop.models.forecasts.snapshots import remove_snapshot, snapshots, state_now, state_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.forecasts.figure_lines import FigureLine, Kind
from crm_desktop.views.forecasts.forecast_table import ForecastTable
from crm_desktop.views.forecasts.forecast_table_model import ForecastTableModel
from crm_desktop.views.forecasts.part_view import PartView
from crm_desktop.views.forecasts.waterfall_view import WaterfallView
from crm_desktop.views.widgets.choice_field import ChoiceField

NOW = 0
NONE_YET = to_say("No snapshot yet. Keep one now: the next forecast then says what has changed since.")


@dataclass(frozen=True)
class Found:
    """The snapshots there are, and the bridge between the two that are wanted."""

    choices: list[tuple[int, str]]
    bridge: Bridge | None
    problem: str = ""


class ChangesView(PartView):
    """From when to when, of which period; a waterfall and its table, each bar and line opens its rows."""

    def __init__(self, background: Background, history: History, formats: Formats) -> None:
        """Reads nothing yet."""
        super().__init__(background, formats)
        self._history = history
        self.since, self.until = ChoiceField(optional="The last snapshot"), ChoiceField(optional="Now")
        self.period = ChoiceField(optional="All periods")
        self.remove_button = QPushButton(say("Remove snapshot"))
        self.remove_button.setAccessibleName(say("Remove snapshot"))
        self.chart = WaterfallView(formats)
        self.model = ForecastTableModel(formats, self)
        self.table = ForecastTable(self.model, name=say("What changed"))
        line = self._choosers(((say("From"), self.since), (say("To"), self.until), (say("Of"), self.period)))
        line.addWidget(self.remove_button)
        self._body = QWidget()
        inset = QHBoxLayout(self._body)
        inset.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
        inset.addWidget(self.chart)
        self.content.addWidget(self._body)
        self.content.addWidget(self.table)
        for field in (self.since, self.until, self.period):
            field.edited.connect(self.read)
        self.remove_button.clicked.connect(self._remove)
        self.chart.opened.connect(self._open)
        self.table.opened.connect(lambda line: self._open(line.name, line.figure))
        self._bridge: Bridge | None = None

    def show_forecast(self, forecast: Forecast) -> None:
        """Its periods are what one can choose from."""
        periods = [(each.period, self._formats.period(each.period)) for each in forecast.periods]
        if self.period.value() not in [period for period, _ in periods]:
            self.period.set_value(None)
        self.period.set_choices(periods)
        super().show_forecast(forecast)

    def read(self) -> None:
        """Reads both states."""
        if self._forecast is None:
            return
        asked, since, until = self._forecast.question, self.since.value(), self.until.value()
        scope, formats = Scope(asked.pipeline, self.period.value()), self._formats

        def work() -> Found:
            kept = snapshots()
            choices = [(each.id, _called(each.taken_on, each.name, formats)) for each in kept]
            ids = [each.id for each in kept]
            earlier = [each.id for each in kept if each.taken_on < asked.as_of] or ids
            first = since if since in ids else earlier[0] if earlier else None
            if first is None:
                return Found(choices, None)
            after = state_of(until) if until in ids else state_now(asked.as_of)
            try:
                return Found(choices, bridge_between(state_of(first), after, scope))
            except Refused as refusal:
                return Found(choices, None, str(refusal))

        self._background.read(work, self._show)

    def _show(self, found: Found) -> None:
        for field in (self.since, self.until):
            if field.value() not in dict(found.choices):
                field.set_value(None)
            field.set_choices(found.choices)
        self._bridge = found.bridge
        for widget in (self._body, self.table):
            widget.setVisible(found.bridge is not None)
        self.remove_button.setEnabled(self.since.value() is not None)
        if found.bridge is None:
            self.heading.setText(say("What changed"))
            self.said.setText(found.problem or say(NONE_YET))
            return
        formats, crossed = self._formats, found.bridge
        self.heading.setText(
            say(
                "What changed from {on} to {other_on}",
                on=formats.long_day(crossed.before.on),
                other_on=formats.long_day(crossed.after.on),
            )
        )
        difference = crossed.end.amount - crossed.start.amount
        more = say("more") if difference > 0 else say("less")
        pipeline = (
            say("Pipeline {pipeline}", pipeline=crossed.scope.pipeline)
            if crossed.scope.pipeline
            else say("All pipelines")
        )
        self.said.setText(
            say(
                "{pipeline} · {difference} {currency} {more} in the total.",
                pipeline=pipeline,
                difference=formats.money(abs(difference), cents=True),
                currency=crossed.after.currency,
                more=more,
            )
            if difference
            else say("{pipeline} · the total is the same.", pipeline=pipeline)
        )
        self.chart.show_bridge(crossed)
        said = meanings(formats, crossed)
        ends = [
            FigureLine(kind, say("In the total on {on}", on=formats.day(on)), figure=figure)
            for kind, on, figure in (
                (Kind.PERIOD, crossed.before.on, crossed.start),
                (Kind.TOTAL, crossed.after.on, crossed.end),
            )
        ]
        parts = [FigureLine(Kind.APART, name, name, said[name], figure) for name, figure in crossed.shown]
        self.model.show_lines([ends[0], *parts, ends[1]], say("What happened"), crossed.after.currency)

    def _open(self, name: str, figure: object) -> None:
        if self._bridge is not None:
            self.opened.emit(name, figure, self._bridge.after.currency)

    def _remove(self) -> None:
        if self.since.value() is not None:
            self._history.do("remove_snapshot", partial(remove_snapshot, self.since.value()))


def _called(day: object, name: str, formats: Formats) -> str:
    shown = formats.day(day)  # type: ignore[arg-type]
    return f"{shown}, {name}" if name else shown
