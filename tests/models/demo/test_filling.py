"""The demo is believable, complete, the same for everybody, and disturbs nothing."""

import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from peewee import fn

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import Change, history, latest_undoable
from crm_desktop.models.companies import Company
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.demo import fill_demo, fill_when_empty, is_demo, is_empty
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.forecasts.around import read_around
from crm_desktop.models.forecasts.snapshots import snapshots
from crm_desktop.models.founding import found
from crm_desktop.models.keeping import check
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, StageMove
from crm_desktop.models.opportunities.stage_moves import day_of
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Pipeline
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_lead

TODAY = date(2026, 11, 20)
FREE_RANGES = re.compile(
    r"\+1 \d{3} 555 01\d\d|\+49 (30 23125|40 66969|89 99998|221 4710) \d{3}"
    r"|\+46 (8 465 004|31 390 06|40 628 04|70 174 06) \d\d|\+33 (1 99 00|2 61 91|4 65 71) \d\d \d\d"
    r"|\+44 (114 496 0|161 496 0|20 7946 0|29 2018 0)\d{3}|\+61 (2|3) (5550|7010) \d{4}"
)


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo of one day, made once; tests that look only share it."""
    path = tmp_path_factory.mktemp("demo") / "demo.crmdb"
    open_database(str(path))
    fill_demo(found("Ada", country="US"), TODAY)
    close_database()
    return path


@pytest.fixture
def demo(demo_file: Path) -> Any:
    open_database(str(demo_file))
    yield
    close_database()


def counted(query: Any) -> dict[Any, int]:
    return dict(query.tuples())


def test_it_has_what_a_new_user_is_promised(demo: None) -> None:
    report = check()
    assert report.problems == []
    activities = report.counts.pop("activities")
    assert report.counts == {"leads": 420, "people": 120, "companies": 60, "opportunities": 80}
    assert 550 <= activities <= 700
    assert (LeadList.select().count(), Pipeline.select().count(), User.select().count()) == (3, 2, 3)


def test_leads_stand_at_every_step(demo: None) -> None:
    kinds = counted(Lead.select(LeadStatus.name, fn.COUNT(Lead.id)).join(LeadStatus).group_by(LeadStatus.name))
    assert set(kinds) == {"New", "Contacted", "Interested", "Dead", "Converted"}
    assert kinds["Converted"] == 28
    assert set(counted(Lead.select(Lead.engagement, fn.COUNT(Lead.id)).group_by(Lead.engagement))) == {
        "none", "one-way", "two-way",
    }  # fmt: skip
    assert len(counted(Lead.select(Lead.temperature, fn.COUNT(Lead.id)).group_by(Lead.temperature))) == 3
    planned = Lead.select().join(LeadStatus).where(LeadStatus.kind == "open", Lead.next_action_on.is_null(False))
    for condition in (
        Lead.next_action_on < TODAY, Lead.next_action_on == TODAY, Lead.next_action_on > TODAY,
    ):  # fmt: skip
        assert planned.where(condition).count() >= 5


def test_opportunities_are_won_lost_and_open_with_a_year_of_moves(demo: None) -> None:
    outcomes = counted(Opportunity.select(Opportunity.outcome, fn.COUNT(Opportunity.id)).group_by(Opportunity.outcome))
    assert min(outcomes["won"], outcomes["lost"]) >= 12
    assert outcomes["open"] >= 30
    assert Opportunity.select().where(Opportunity.outcome == "lost", Opportunity.lost_reason == "").count() == 0
    moves = [day_of(move.at) for move in StageMove.select().order_by(StageMove.at)]
    assert moves[0] < TODAY - timedelta(days=300)
    assert TODAY - timedelta(days=30) < moves[-1] < TODAY
    assert OpportunityPerson.select(OpportunityPerson.role).where(OpportunityPerson.role != "").exists()


def test_the_forecast_has_something_in_every_place(demo: None) -> None:
    figures = forecast(TODAY)
    assert len(figures.periods) >= 5
    for place in (figures.slipped, figures.no_date, figures.no_amount, figures.won, figures.lost, figures.untouched):
        assert place.count >= 2
    assert figures.other_currencies
    assert forecast(TODAY, pipeline="Service contracts").total.count >= 3


def test_history_is_told_in_the_order_in_which_it_happened(demo: None) -> None:
    moments = [entry.at for entry in Change.select().order_by(Change.id)]
    assert moments == sorted(moments)
    assert day_of(moments[-1]) < TODAY
    assert len({entry.by_name for entry in Change.select()} - {""}) == 3
    assert {"import_list", "convert_lead", "move_to_stage", "log_activity"} <= {each.deed for each in Change.select()}


def test_activities_hang_on_every_kind_of_record_and_some_come_again(demo: None) -> None:
    for link in (ActivityLink.lead, ActivityLink.person, ActivityLink.company, ActivityLink.opportunity):
        assert ActivityLink.select().where(link.is_null(False)).count() >= 20
    assert Activity.select().where(Activity.repeats != "").count() >= 4
    assert Activity.select().where(Activity.due_on == TODAY, Activity.done_on.is_null()).exists()


def test_nobody_real_is_in_it(demo: None) -> None:
    for model in (Lead, Person, Company):
        for row in model.select():
            for phone in filter(None, (row.phone, getattr(row, "mobile", ""))):
                assert FREE_RANGES.fullmatch(phone), phone
            if row.email:
                assert row.email.isascii()
                assert row.email.endswith(".example")


def test_it_is_the_same_for_everybody(demo: None, tmp_path: Path) -> None:
    def all_of_it() -> list[Any]:
        kinds = (Lead, Person, Company, Opportunity, Activity)
        return [row for kind in kinds for row in kind.select().order_by(kind.id).tuples()]

    first = all_of_it()
    close_database()
    open_database(str(tmp_path / "again.crmdb"))
    fill_demo(found("Ada", country="US"), TODAY)
    # When the records were written differs by the moment that the user was founded, and by nothing else.
    assert all_of_it() == first


def test_it_is_written_once_and_its_last_change_is_harmless_to_undo(database: str) -> None:
    user = fill_when_empty(TODAY)
    count = Change.select().count()
    assert is_demo()
    assert fill_when_empty(TODAY).id == user.id
    assert Change.select().count() == count
    last = latest_undoable(user)
    assert last is not None
    assert (last.id, last.deed) == (history(1)[0].id, "edit_lead")
    undo(by=user)
    assert check().problems == []


def test_it_is_written_into_an_empty_database_alone_and_whole(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    user = found("Ada", country="SE")
    with monkeypatch.context() as broken:
        broken.setattr("crm_desktop.models.demo.calls._plan", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            fill_demo(user, TODAY)
    assert is_empty()
    assert not Change.select().exists()
    make_lead()
    with pytest.raises(Refused, match="empty database"):
        fill_demo(user, TODAY)
    assert not is_demo()


def test_the_forecast_tells_what_changed_what_came_and_what_is_to_be_won(demo: None) -> None:
    around = read_around(forecast(TODAY))
    assert around.bridge is not None
    assert around.bridge.before.on == date(2026, 11, 16)
    assert any(figure.count for _, figure in around.bridge.shown)
    assert sum(bool(each.expected.count and each.came.count) for each in around.foretold) >= 3
    assert {line.quota for line in around.quotas if line.owner} == {Decimal(50_000), Decimal(150_000)}
    assert [line.adjusted for line in around.quotas if line.owner == "Tom Becker"] == [Decimal(40_000)]


def test_a_demo_begun_on_a_monday_has_the_snapshots_of_earlier_ones(database, user) -> None:
    monday = date(2026, 11, 16)
    fill_demo(user, monday)
    days = [each.taken_on for each in snapshots()]
    assert days[:2] == [date(2026, 11, 9), date(2026, 10, 19)]
    assert {day.weekday() for day in days} == {0}
    assert latest_undoable(user).deed != "keep_snapshot"
