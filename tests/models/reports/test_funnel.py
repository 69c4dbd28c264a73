from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.languages import tongue_of
from crm_desktop.models.changes import change
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.opportunities.stage_moves import move_to_stage
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.reports import Span
from crm_desktop.models.users import our_office, speak_as_our_office
from crm_desktop.models.users.team_words import choose_words
from crm_desktop.models.wording import speak
from tests.makers import any_user
from tests.models.reports.past import (
    another_user,
    answer,
    converted,
    figures,
    lead,
    make_list,
    opened,
    service_pipeline,
    win,
)


@pytest.fixture
def way(user):
    """Six leads of two lists: two never engaged, one of them dead; one engaged; three qualified, two deals, one won."""
    fair, web = make_list("Fair", supplier="Messe"), make_list("Web")
    bob = another_user()
    dead = LeadStatus.select().where(LeadStatus.kind == "dead").get()
    won, still = opened("Won deal", day=9), opened("Open deal", day=20)
    win(won, date(2026, 3, 19))
    lead("A", 1, list=fair, owner=user)
    lead("B", 1, list=web, owner=bob, status=dead)
    lead("C", 1, list=fair, owner=user, engagement="one-way", engaged_on=date(2026, 3, 4))
    converted(name="D", day=1, list=fair, owner=user, engaged_on=date(2026, 3, 2), converted_on=date(2026, 3, 9),
              opportunity=won)  # fmt: skip
    converted(name="E", day=1, list=web, owner=bob, engaged_on=date(2026, 3, 6), converted_on=date(2026, 3, 20),
              opportunity=still)  # fmt: skip
    converted(name="F", day=1, month=4, owner=bob, engagement="none", converted_on=date(2026, 4, 4))
    return won


@pytest.mark.usefixtures("way")
class TestTheWayOfLeads:
    def test_each_step_says_count_rates_and_days(self):
        steps = figures(answer("funnel", "list"), 0)
        third = Decimal(1) / 3
        assert steps == {
            "Added: leads": [6, 1, None, None],
            "Never engaged: leads": [2, third, None, None],
            "Engaged: leads": [4, Decimal(2) / 3, Decimal(2) / 3, Decimal(9) / 3],
            "Qualified: people": [3, Decimal(1) / 2, Decimal(3) / 4, Decimal(7 + 14 + 3) / 3],
            "Opportunities": [2, third, Decimal(2) / 3, 0],
            "Won: customers": [1, Decimal(1) / 6, Decimal(1) / 2, 10],
            "Dead leads": [1, Decimal(1) / 6, None, None],
        }

    @pytest.mark.parametrize(
        ("by", "expected"),
        [
            ("list", {"Fair": [3, 1, 2, 1, 1, 1], "Web": [2, 1, 1, 1, 1, 0], "No list": [1, 0, 1, 1, 0, 0]}),
            ("source", {"Messe": [3, 1, 2, 1, 1, 1], "No source": [3, 1, 2, 2, 1, 0]}),
            ("owner", {"Ada": [3, 1, 2, 1, 1, 1], "Bob": [3, 1, 2, 2, 1, 0]}),
            ("month", {"March 2026": [5, 2, 3, 2, 2, 1], "April 2026": [1, 0, 1, 1, 0, 0]}),
        ],
    )
    def test_the_same_by_list_source_owner_and_month(self, by, expected):
        found = figures(answer("funnel", by))
        total = found.pop("Total")
        assert {name: [*line[:4], line[5], line[6]] for name, line in found.items()} == expected
        assert [sum(each) for each in zip(*expected.values(), strict=True)] == [*total[:4], total[5], total[6]]

    def test_the_title_is_a_statement(self):
        assert answer("funnel", "list", Span()).statement == (
            "Of 6 leads that were added so far, 3 were qualified and 1 won"
        )

    def test_only_leads_that_were_added_within_the_days_are_counted(self):
        found = figures(answer("funnel", "list", Span(date(2026, 4, 1), date(2026, 4, 1))), 0)
        assert found["Added: leads"][0] == 1
        assert found["Qualified: people"][0] == 1

    def test_one_owner_or_one_list_can_be_asked_for(self, user):
        assert figures(answer("funnel", "list", owner=user.id), 0)["Added: leads"][0] == 3
        fair = answer("funnel", "list", list=1)
        assert figures(fair, 0)["Added: leads"][0] == 3
        assert fair.scope == "as of 21 November 2026 · list Fair"

    def test_a_win_stays_a_win_when_the_opportunity_moves_to_another_pipeline(self, way):
        before = figures(answer("funnel", "list"), 0)
        asked = Stage.get(Stage.pipeline == service_pipeline(), Stage.name == "Asked")
        with change("move_to_stage", by=any_user()):
            move_to_stage(way.id, asked.id)
        assert figures(answer("funnel", "list"), 0) == before

    def test_the_steps_are_called_as_the_team_calls_them(self, user):
        with change("choose_words", by=user):
            choose_words("revenue", {}, our_office().version)
        speak_as_our_office()
        found = answer("funnel", "list")
        assert list(figures(found, 0)) == [
            "Added: prospects", "Never engaged: prospects", "Engaged: leads", "Qualified: contacts", "Opportunities",
            "Won: customers", "Dead leads",
        ]  # fmt: skip
        assert found.statement.startswith("Of 6 prospects that were added from")


def test_a_list_called_no_list_takes_no_leads_away(user):
    lead("A", list=make_list("No list"))
    lead("B")
    assert figures(answer("funnel", "list"))["No list"][0] == 2


def test_what_has_no_list_is_called_so_in_the_language_that_is_spoken(user):
    lead("A")
    speak(tongue_of("es"))
    assert "Sin lista" in figures(answer("funnel", "list"))


def test_no_leads_at_all(user):
    found = answer("funnel", "month")
    assert found.is_empty
    assert found.chart is None
    assert figures(found) == {"Total": [0, 0, 0, 0, None, 0, 0, None, None, 0]}
