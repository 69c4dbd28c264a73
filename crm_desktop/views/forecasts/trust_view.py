"""How far the forecast can be trusted: by owner, by period, and by what earlier ones foretold."""

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.models.forecasts import Figure
from crm_desktop.models.forecasts.accuracy import Foretold
from crm_desktop.models.forecasts.around import Around, read_around
from crm_desktop.models.forecasts.trust import Trust
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.forecasts.cells_table import Cell, CellLine, CellsTable
from crm_desktop.views.forecasts.part_view import PartView
from crm_desktop.views.widgets.labels import section, small

TRUST = to_say(("Amount", "Untouched", "Past its date", "No next action", "Put off", "Days put off"))
FORETOLD = to_say(("Foretold on", "Weighted then", "Commit then", "Came", "Of the weighted"))


class TrustView(PartView):
    """Three tables; every share opens the opportunities behind it."""

    def __init__(self, background: Background, formats: Formats) -> None:
        """Reads nothing yet."""
        super().__init__(background, formats)
        self.owners = CellsTable(say("Trust by owner"), (say("Owner"), *map(say, TRUST)))
        self.periods = CellsTable(say("Trust by period"), (say("Period"), *map(say, TRUST)))
        self.foretold = CellsTable(say("What was foretold"), (say("Period"), *map(say, FORETOLD)))
        self._no_past = small(say("No snapshot is old enough yet to be compared with what came."))
        self.content.addWidget(self.owners)
        self.content.addWidget(_section(say("By period")))
        self.content.addWidget(self.periods)
        self.content.addWidget(_section(say("What earlier snapshots foretold, and what came")))
        self.content.addWidget(self._no_past)
        self.content.addWidget(self.foretold)
        self._no_past.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
        self.table = self.owners
        for table in (self.owners, self.periods, self.foretold):
            table.opened.connect(self._open)

    def read(self) -> None:
        """Reads slips, outcomes and snapshots."""
        if (forecast := self._forecast) is not None:
            self._background.read(lambda: read_around(forecast), self._show)

    def _show(self, around: Around) -> None:
        if self._forecast is None:
            return
        asked = self._forecast.question
        self.heading.setText(say("How far the figures can be trusted"))
        self.said.setText(
            say(
                "Shares of the amount, of what is forecast and of what is past its date. Untouched:"
                " nobody has changed it, written, called or met for {untouched_days} days. In {currency}.",
                untouched_days=asked.untouched_days,
                currency=asked.currency,
            )
        )
        last = len(around.owners) - 1
        self.owners.cells.show(
            [self._trust(each.name, each, place == last) for place, each in enumerate(around.owners)]
        )
        self.periods.cells.show([self._trust(self._formats.period(period), each) for period, each in around.periods])
        self.foretold.cells.show([self._foretold(each) for each in around.foretold])
        self.foretold.setVisible(bool(around.foretold))
        self._no_past.setVisible(not around.foretold)

    def _trust(self, name: str, trust: Trust, is_sum: bool = False) -> CellLine:
        whole = trust.whole.amount

        def share(figure: Figure) -> Cell:
            money = self._formats.money(figure.amount, cents=True)
            return Cell(self._formats.share(figure.amount, whole), figure, f"{money}, {figure.count:,}")

        cells = (
            Cell(self._formats.money(whole, cents=False), trust.whole),
            share(trust.untouched),
            share(trust.past_date),
            share(trust.no_next_action),
            Cell(f"{self._formats.count(trust.slips)} ×" if trust.slips else "–", trust.slipped_before),
            Cell(self._formats.count(trust.slipped_days) if trust.slips else "–", trust.slipped_before),
        )
        return CellLine(name, cells, is_sum=is_sum)

    def _foretold(self, each: Foretold) -> CellLine:
        formats, so_far = self._formats, "" if each.is_over else say(" so far")
        share = (
            "–"
            if each.share is None
            else formats.share(each.share, each.share / each.share if each.share else each.share)
        )
        cells = (
            Cell(formats.day(each.snapshot.taken_on), each.expected),
            Cell(formats.money(each.expected.weighted, cents=False), each.expected),
            Cell(formats.money(each.expected.commit.amount, cents=False), each.expected.commit),
            Cell(formats.money(each.came.amount, cents=False), each.came),
            Cell(share, each.came),
        )
        return CellLine(f"{formats.period(each.period)}{so_far}", cells)

    def _open(self, title: str, figure: object) -> None:
        if self._forecast is not None:
            self.opened.emit(title, figure, self._forecast.question.currency)


def _section(text: str) -> QWidget:
    made = section(text)
    made.setContentsMargins(design.SPACE_8, design.SPACE_8, design.SPACE_8, 0)
    return made
