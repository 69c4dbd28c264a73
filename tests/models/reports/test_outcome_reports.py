from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.reports import Span
from tests.makers import any_user
from tests.models.reports.past import (
    another_user,
    answer,
    converted,
    figures,
    lose,
    make_list,
    opened,
    service_pipeline,
    win,
)


@pytest.fixture
def past(user):
    """Three won (one without amount, one in EUR), two lost; of two owners, two months."""
    bob, fair = another_user(), make_list()
    chairs = opened("Chairs", 100, 1, owner=user, source="Web")
    converted(list=fair, opportunity=chairs, converted_on=date(2026, 3, 1))
    win(chairs, date(2026, 3, 11))
    win(opened("Free", None, 1, 4, owner=bob), date(2026, 4, 5))
    win(opened("Export", 999, 1, 4, owner=bob, currency="EUR"), date(2026, 4, 7))
    lose(opened("Tables", 300, 1, owner=user, source="Web"), date(2026, 3, 20))
    lose(opened("Lamps", 50, 1, 4, owner=bob), date(2026, 4, 20), "Too late")
    opened("Still open", 7)
    return chairs


@pytest.mark.usefixtures("past")
class TestWhatWasDecided:
    def test_win_rate_by_owner_counts_and_sums_like_money(self):
        assert figures(answer("win_rate")) == {
            "Ada": [2, 1, 1, Decimal("0.5"), 100, 300, Decimal("0.25")],
            "Bob": [3, 2, 1, Decimal(2) / 3, 0, 50, 0],
            "Total": [5, 3, 2, Decimal("0.6"), 100, 350, Decimal(100) / 450],
        }

    def test_money_of_another_currency_is_counted_and_named_but_in_no_sum(self):
        assert answer("win_rate").remarks == ("1 with an amount in EUR: counted, but in no sum of money.",)

    @pytest.mark.parametrize(
        ("by", "expected"),
        [
            ("source", {"Web": 2, "No source": 3}),
            ("list", {"Fair": 1, "No list": 4}),
            ("stage", {"Sales: Identified": 5}),
            ("month", {"March 2026": 2, "April 2026": 3}),
        ],
    )
    def test_win_rate_by_source_list_stage_and_month(self, by, expected):
        found = figures(answer("win_rate", by))
        assert found.pop("Total")[0] == 5
        assert {name: line[0] for name, line in found.items()} == expected

    def test_average_size_is_of_those_that_have_an_amount(self):
        assert figures(answer("average_size")) == {
            "Bob": [2, 0, 0, None, None, None],
            "Ada": [1, 1, 100, 100, 100, 100],
            "Total": [3, 1, 100, 100, 100, 100],
        }
        assert (
            answer("average_size").statement
            == "An opportunity won from 1 Jan 2026 to 31 Dec 2026 was worth 100 USD on average"
        )

    def test_days_to_win_are_from_the_day_it_was_entered(self):
        assert figures(answer("days_to_win")) == {
            "Bob": [2, 2, 5, 5, 4, 6],
            "Ada": [1, 1, 10, 10, 10, 10],
            "Total": [3, 3, Decimal(20) / 3, 6, 4, 10],
        }

    def test_what_was_entered_after_it_was_won_has_no_days(self):
        win(opened("Old", 5, 30, 6), date(2026, 2, 1))
        total = figures(answer("days_to_win"))["Total"]
        assert total[:2] == [4, 3]

    def test_lost_reasons_say_count_share_and_amount(self):
        found = answer("lost_reasons", "reason")
        assert figures(found) == {
            "Price": [1, Decimal("0.5"), 300, 300],
            "Too late": [1, Decimal("0.5"), 50, 50],
            "Total": [2, 1, 350, 175],
        }
        assert "“Price” cost the most opportunities" in found.statement

    def test_only_the_days_owner_list_and_pipeline_asked_for_are_counted(self, user):
        assert figures(answer("win_rate", span=Span(date(2026, 4, 1), date(2026, 4, 7))))["Total"][0] == 2
        assert figures(answer("win_rate", owner=user.id))["Total"][0] == 2
        assert figures(answer("win_rate", list=1))["Total"][0] == 1
        assert figures(answer("win_rate", pipeline=service_pipeline().id))["Total"][0] == 0

    def test_moving_a_won_opportunity_to_another_pipeline_changes_no_figure_of_the_past(self, past):
        """S0: what was won in the sales pipeline is still won when it goes through service."""
        before = [figures(answer(key)) for key in ("win_rate", "average_size", "days_to_win")]
        asked = Stage.get(Stage.pipeline == service_pipeline(), Stage.name == "Asked")
        with change("move_to_stage", by=any_user()):
            move_to_stage(past.id, asked.id)
        assert [figures(answer(key)) for key in ("win_rate", "average_size", "days_to_win")] == before

    def test_won_again_in_a_second_pipeline_counts_once_per_outcome(self, past):
        service = service_pipeline()
        for name in ("Asked", "Done"):
            stage = Stage.get(Stage.pipeline == service, Stage.name == name)
            with change("move_to_stage", by=any_user()):
                move_to_stage(past.id, stage.id, Closing(date(2026, 5, 5)) if name == "Done" else None)
        assert figures(answer("win_rate", "month"))["May 2026"][:3] == [1, 1, 0]
        assert figures(answer("win_rate"))["Total"][:3] == [6, 4, 2]
        assert figures(answer("win_rate", "stage"))["Service: Asked"][0] == 1


def test_a_lost_one_that_is_corrected_to_won_counts_as_won_from_the_open_stage(user):
    deal = opened("Chairs")
    lose(deal, date(2026, 3, 5))
    win(deal, date(2026, 3, 6))
    assert figures(answer("win_rate", "stage")) == {
        "Sales: Identified": [1, 1, 0, 1, 100, 0, 1],
        "Total": [1, 1, 0, 1, 100, 0, 1],
    }


@pytest.mark.parametrize("key", ["win_rate", "average_size", "days_to_win", "lost_reasons"])
def test_nothing_decided_says_so(user, key):
    found = answer(key)
    assert found.is_empty
    assert found.chart is None
    assert found.statement.startswith("No opportunity")
