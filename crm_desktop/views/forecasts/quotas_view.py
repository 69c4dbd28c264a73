"""Quotas: what each owner is to win in a period, what covers it, and the manager's own figure beside it."""

from decimal import Decimal

from PySide6.QtCore import Qt

from crm_desktop.background import Background
from crm_desktop.dialogs.set_quota import SetQuota
from crm_desktop.history import History
from crm_desktop.models.forecasts import Forecast
from crm_desktop.models.forecasts.around_blocks import covered
from crm_desktop.models.forecasts.quotas import QuotaLine, quota_lines, set_quota
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import Period
from crm_desktop.models.users import User
from crm_desktop.models.wording import say, to_say
from crm_desktop.views.forecasts.cells_table import Cell, CellLine, CellsTable
from crm_desktop.views.forecasts.part_view import PartView
from crm_desktop.views.widgets.choice_field import ChoiceField

COLUMNS = to_say(("Quota", "Closed", "Commit", "Best case", "Open‖money", "Closed + weighted", "Manager", "Coverage"))
EARLIER, AHEAD = 3, 8


class QuotasView(PartView):
    """One line an owner. A figure opens its rows; the other cells open the quota, for an administrator."""

    def __init__(self, background: Background, history: History, formats: Formats, user: User) -> None:
        """Reads nothing yet."""
        super().__init__(background, formats)
        self._history, self._user = history, user
        self.period = ChoiceField()
        self.table = CellsTable(say("Quotas"), (say("Owner"), *map(say, COLUMNS)))
        self._choosers(((say("Period"), self.period),))
        self.content.addWidget(self.table)
        self.period.edited.connect(self.read)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self.ask)

    def show_forecast(self, forecast: Forecast) -> None:
        """A few periods back, and those ahead."""
        now = forecast.this_period
        near = [Period(number, now.by, now.fiscal) for number in range(now.number - EARLIER, now.number + AHEAD)]
        wanted = self.period.value() if self.period.value() in near else now
        self.period.set_value(None)
        self.period.set_choices([(period, self._formats.period(period)) for period in near])
        self.period.set_value(wanted)
        super().show_forecast(forecast)

    def read(self) -> None:
        """Reads the quotas of the period."""
        if (forecast := self._forecast) is not None and (period := self.period.value()) is not None:
            self._background.read(lambda: quota_lines(forecast, period), self._show)

    def ask(self, line: QuotaLine) -> None:
        """What this owner is to win."""
        if line.owner_id is None or self._user.role != "administrator":
            return
        dialog = SetQuota(line, self._formats.period(line.period), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(lambda *values: self._keep(line, *values))
        dialog.open()

    def _keep(self, line: QuotaLine, quota: Decimal | None, adjusted: Decimal | None, remark: str) -> None:
        owner, period = line.owner_id, line.period
        if owner is not None:
            self._history.do("set_quota", lambda: set_quota(owner, period, quota, adjusted, remark))

    def _show(self, lines: list[QuotaLine]) -> None:
        if self._forecast is None:
            return
        self.heading.setText(say("Quotas, {period}", period=self._formats.period(lines[0].period)))
        ask = say(" Click a quota to change it.") if self._user.role == "administrator" else ""
        self.said.setText(
            say(
                "Coverage: how many times the open amount holds what is still to be won. The manager's"
                " figure stands beside the owner's and changes none. In {currency}.{ask}",
                currency=self._forecast.question.currency,
                ask=ask,
            )
        )
        self.table.cells.show([self._line(line, line is lines[-1]) for line in lines])

    def _line(self, line: QuotaLine, is_sum: bool) -> CellLine:
        def amount(value: Decimal | None) -> str:
            return "–" if value is None else self._formats.money(value, cents=False)

        summed = say("The sum of shorter periods") if line.is_sum and not is_sum and line.quota is not None else ""
        cells = (
            Cell(amount(line.quota), help=summed),
            Cell(amount(line.closed.amount), line.closed),
            Cell(amount(line.opened.commit.amount), line.opened.commit),
            Cell(amount(line.opened.best_case.amount), line.opened.best_case),
            Cell(amount(line.opened.amount), line.opened),
            Cell(amount(line.expected), line.opened),
            Cell(amount(line.adjusted), help=line.remark),
            Cell(covered(line, self._formats)),
        )
        return CellLine(line.owner, cells, line, is_sum)

    def _open(self, title: str, figure: object) -> None:
        if self._forecast is not None:
            self.opened.emit(title, figure, self._forecast.question.currency)
