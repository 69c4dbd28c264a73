"""Any sequence of moves, undos and redos: outcome, stage, events and the company always agree."""

import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from crm_desktop.models.changes import change, latest_redoable, latest_undoable
from crm_desktop.models.changes import history as changes_made
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.opportunities.board import board
from crm_desktop.models.opportunities.board_cards import BoardFilter, moved
from crm_desktop.models.opportunities.stage_moves import Closing, move_many, set_likelihood
from crm_desktop.models.pipelines import Stage, make_pipeline
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import redo, undo
from tests.makers import make_company, make_opportunity

TODAY = date(2026, 11, 22)
CLOSING = Closing(date(2026, 11, 20), Decimal(70), "Price")


class Board(RuleBasedStateMachine):
    """Two pipelines, two companies, four opportunities, and somebody who cannot decide."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        open_database(str(Path(self._folder.name) / "test.crmdb"))
        self.user = found("Ada")
        with change("make", by=self.user):
            make_pipeline("Second", "service")
        companies = [make_company(), make_company("Other", relationship="supplier")]
        self.deals = [make_opportunity(f"Deal {n}", company=companies[n % 2], amount=Decimal(10)).id for n in range(4)]
        self.first_change = changes_made(1)[0].id

    def teardown(self) -> None:
        close_database()
        self._folder.cleanup()

    @rule(which=st.sets(st.integers(0, 3), min_size=1), stage=st.integers(0, 10), closes=st.booleans())
    def move(self, which: set[int], stage: int, closes: bool) -> None:
        stages = list(Stage.select().order_by(Stage.id))
        target, ids = stages[stage % len(stages)], [self.deals[place] for place in sorted(which)]
        closing = CLOSING if closes or target.kind == "lost" else None
        before = board(target.pipeline_id, BoardFilter(), TODAY)
        here = {card.id for column in before.columns for card in column.cards if column.stage.id != target.id}
        with change("move", by=self.user):
            move_many(ids, target.id, closing)
        if set(ids) <= here and closing is not None:
            after = board(target.pipeline_id, BoardFilter(), TODAY)
            foreseen = moved(before, ids, target.id, closing)
            assert [c.cards for c in foreseen.columns] == [c.cards for c in after.columns]

    @rule(which=st.integers(0, 3), likelihood=st.none() | st.integers(0, 100))
    def judge(self, which: int, likelihood: int | None) -> None:
        with change("judge", by=self.user):
            set_likelihood(self.deals[which], likelihood)

    @rule()
    def undo_last(self) -> None:
        latest = latest_undoable(self.user)
        if latest is not None and latest.id > self.first_change:
            undo(by=self.user)

    @rule(back=st.integers(1, 6))
    def undo_an_earlier_one(self, back: int) -> None:
        made = [each for each in changes_made(20) if each.id > self.first_change]
        if back <= len(made):
            try:
                undo(made[back - 1].id, by=self.user)
            except Refused:
                return

    @rule()
    def redo_last(self) -> None:
        if latest_redoable(self.user) is not None:
            redo(by=self.user)

    @invariant()
    def outcome_is_what_the_stage_says(self) -> None:
        for deal in Opportunity.select():
            assert deal.outcome == deal.stage.kind
            assert deal.pipeline_id == deal.stage.pipeline_id
            assert (deal.won_on is not None) == (deal.outcome == "won")
            assert (deal.lost_on is not None) == bool(deal.lost_reason) == (deal.outcome == "lost")
            assert (deal.category == "closed") == (deal.outcome == "won")
            assert deal.likelihood_by_hand or deal.likelihood == deal.stage.likelihood

    @invariant()
    def what_is_closed_has_its_event(self) -> None:
        for deal in Opportunity.select().where(Opportunity.outcome != "open"):
            event = Outcome.select().where(Outcome.opportunity == deal, Outcome.pipeline == deal.pipeline_id)
            latest = event.order_by(Outcome.id.desc()).get()
            assert (latest.kind, latest.on) == (deal.outcome, deal.won_on or deal.lost_on)

    @invariant()
    def a_company_is_a_customer_while_a_win_stands(self) -> None:
        won = Opportunity.select(Opportunity.company).join(Outcome).where(Outcome.kind == "won")
        buying = {deal.company_id for deal in won}
        for company in Company.select():
            expected = "supplier" if company.name == "Other" else "customer" if company.id in buying else "prospect"
            assert company.relationship == expected


TestBoard = Board.TestCase
TestBoard.settings = settings(
    max_examples=25, stateful_step_count=14, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
