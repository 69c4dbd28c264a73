from datetime import date, timedelta
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change, utc_now
from crm_desktop.models.opportunities.board import board, days_named
from crm_desktop.models.opportunities.board_cards import BoardFilter, moved
from crm_desktop.models.opportunities.people_on_opportunity import add_person
from crm_desktop.models.opportunities.stage_moves import Closing, day_of, move_many
from crm_desktop.models.pipelines import Pipeline, Stage, make_pipeline
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.users import User
from crm_desktop.models.users.currency_rates import keep_rate
from tests.makers import make_company, make_opportunity, make_person, stage_named

pytestmark = pytest.mark.usefixtures("user")
TODAY = day_of(utc_now())


def shown(today=TODAY, **wanted):
    return board(Pipeline.get(Pipeline.name == "Sales").id, BoardFilter(**wanted), today)


def column(shown_board, name):
    return next(column for column in shown_board.columns if column.stage.name == name)


def names(shown_board, stage):
    return [card.name for card in column(shown_board, stage).cards]


def test_a_board_has_its_stages_in_order_even_when_empty():
    assert [column.stage.name for column in shown().columns] == [
        "Identified", "Meeting", "Quote sent", "Negotiation", "Won", "Lost"
    ]  # fmt: skip
    assert (shown().totals.count, shown().totals.amount) == (0, 0)


def test_a_card_shows_company_people_amount_dates_next_action_and_owner(user):
    company, bob = make_company(), make_person("Bob Roe")
    deal = make_opportunity(
        company=company, person=bob, amount=Decimal("1250.50"), currency="EUR", close_on=date(2026, 12, 24),
        next_action="Call", next_action_on=date(2026, 11, 30), owner=user,
    )  # fmt: skip
    with change("add_person"):
        for person in (bob, make_person("Cy Poe"), make_person("Di Loe")):
            add_person(deal.id, person.id)
    [card] = column(shown(), "Identified").cards
    assert (card.name, card.company, card.people, card.owner) == ("Deal", "Acme", "Bob Roe +2", "Ada")
    assert (card.amount, card.currency, card.likelihood) == (Decimal("1250.50"), "EUR", 10)
    assert (card.close_on, card.next_action, card.next_action_on) == (date(2026, 12, 24), "Call", date(2026, 11, 30))


def test_each_stage_shows_number_amount_and_weighted_amount_and_the_pipeline_its_total():
    make_opportunity("One", "Identified", amount=Decimal(1000))
    make_opportunity("Two", "Identified", amount=Decimal(500))
    make_opportunity("Three", "Quote sent", amount=Decimal(100))
    identified = column(shown(), "Identified").totals
    assert (identified.count, identified.amount, identified.weighted) == (2, 1500, 150)
    assert (shown().totals.count, shown().totals.amount, shown().totals.weighted) == (3, 1600, 210)


def test_weighted_is_a_sum_of_products_and_not_a_sum_times_an_average():
    make_opportunity("One", amount=Decimal(99), likelihood=100, likelihood_by_hand=True)
    make_opportunity("Two", amount=Decimal(198), likelihood=0, likelihood_by_hand=True)
    assert column(shown(), "Identified").totals.weighted == 99


def test_the_pipeline_total_counts_open_stages_only():
    make_opportunity("Open", amount=Decimal(10))
    deal = make_opportunity("Won", amount=Decimal(500))
    with change("move"):
        move_many([deal.id], stage_named("Won").id, Closing(TODAY))
    assert (shown().totals.count, shown().totals.amount) == (1, 10)
    won = column(shown(), "Won").totals
    assert (won.count, won.amount, won.weighted) == (1, 500, 500)


def test_what_is_lost_weighs_nothing_whatever_was_set_by_hand():
    deal = make_opportunity(amount=Decimal(500), likelihood=70, likelihood_by_hand=True)
    with change("move"):
        move_many([deal.id], stage_named("Lost").id, Closing(TODAY, reason="Price"))
    lost = column(shown(), "Lost").totals
    assert (lost.amount, lost.weighted) == (500, 0)


def test_an_opportunity_without_amount_is_counted_and_adds_nothing():
    make_opportunity("Article", type="no money")
    totals = column(shown(), "Identified").totals
    assert (totals.count, totals.amount, totals.weighted) == (1, 0, 0)


def test_money_of_another_currency_counts_in_ours_at_the_rate_that_was_kept(user):
    with change("keep_rate", by=user):
        rate = keep_rate("EUR", date(2000, 1, 1), Decimal("1.10"))
    make_opportunity("One", amount=Decimal(100), currency="USD")
    make_opportunity("Two", amount=Decimal(200), currency="EUR")
    with change("keep_rate", by=user):
        keep_rate("EUR", date(2000, 1, 1), Decimal(2), rate.id)
    sums = [(each.currency, each.amount, each.weighted) for each in shown().totals.sums]
    assert sums == [("USD", 320, 32)]


def test_the_quarter_of_the_board_is_that_of_the_company():
    assert days_named("this quarter", date(2026, 11, 22), fiscal=12) == (date(2026, 9, 1), date(2026, 11, 30))
    assert days_named("next quarter", date(2026, 11, 22)) == (date(2027, 1, 1), date(2027, 3, 31))
    assert days_named("this year", date(2026, 11, 22), fiscal=7) == (date(2026, 7, 1), date(2027, 6, 30))


def test_money_without_a_rate_is_a_sum_of_its_own():
    make_opportunity("One", amount=Decimal(100), currency="USD")
    make_opportunity("Two", amount=Decimal(200), currency="EUR")
    make_opportunity("Three", "Meeting", amount=Decimal(50), currency="EUR")
    sums = [(each.currency, each.amount, each.weighted) for each in shown().totals.sums]
    assert sums == [("USD", 100, 10), ("EUR", 250, 35)]


def test_the_next_to_close_stands_on_top_and_what_has_no_date_below():
    make_opportunity("No date")
    make_opportunity("Later", close_on=date(2026, 12, 2))
    make_opportunity("Sooner", close_on=date(2026, 12, 1))
    assert names(shown(), "Identified") == ["Sooner", "Later", "No date"]


def test_what_was_won_last_stands_on_top():
    for name, on in (("First", date(2026, 1, 1)), ("Last", date(2026, 3, 1)), ("Between", date(2026, 2, 1))):
        with change("move"):
            move_many([make_opportunity(name).id], stage_named("Won").id, Closing(on))
    assert names(shown(), "Won") == ["Last", "Between", "First"]


def test_opportunities_of_another_pipeline_are_on_another_board():
    with change("make_pipeline"):
        make_pipeline("Other", "service")
    make_opportunity("Here")
    planned = Stage.get(Stage.name == "Planned")
    with change("place"):
        move_many([make_opportunity("There").id], planned.id)
    assert names(shown(), "Identified") == ["Here"]


@pytest.mark.parametrize("words", ["gamma", "CAFÉ gam", "company:gamma", "amount:>50"])
def test_the_filter_searches_names_and_companies_in_the_database(words):
    gamma = make_company("Gamma Café")
    make_opportunity("Found", company=gamma, amount=Decimal(60))
    make_opportunity("Other", company=make_company("Delta"), amount=Decimal(40))
    assert names(shown(words=words), "Identified") == ["Found"]


def test_words_that_mean_nothing_are_refused_in_a_sentence():
    with pytest.raises(WrongCall):
        shown(words="colour:red")


def test_the_board_can_be_one_owners(user):
    with change("add"):
        grace = User.create(name="Grace")
    make_opportunity("Mine", owner=user)
    make_opportunity("Hers", owner=grace)
    assert names(shown(owner_id=grace.id), "Identified") == ["Hers"]


def test_closed_ones_can_be_left_out():
    with change("move"):
        move_many([make_opportunity("Done").id], stage_named("Won").id, Closing(TODAY))
    hidden = shown(shows_closed=False)
    assert names(hidden, "Won") == []
    assert [column.stage.kind for column in hidden.columns][-2:] == ["won", "lost"]


@pytest.mark.parametrize(("days", "rots"), [(0, False), (14, False), (15, True), (400, True)])
def test_a_card_rots_when_it_stood_longer_than_the_limit_of_its_stage(days, rots):
    make_opportunity("Old", "Quote sent", stage_since=utc_now() - timedelta(days=days))
    [card] = column(shown(), "Quote sent").cards
    assert (card.days, card.is_rotting) == (days, rots)


def test_rotting_ones_can_be_looked_at_alone():
    make_opportunity("Fresh", "Quote sent")
    make_opportunity("Old", "Quote sent", stage_since=utc_now() - timedelta(days=30))
    assert names(shown(only_rotting=True), "Quote sent") == ["Old"]
    assert shown().rotting == 1


def test_a_stage_without_a_limit_never_rots():
    with change("edit"):
        stage = stage_named("Meeting")
        stage.rot_days = None
        stage.save()
    make_opportunity("Old", "Meeting", stage_since=utc_now() - timedelta(days=900))
    assert not column(shown(), "Meeting").cards[0].is_rotting


def test_a_removed_stage_is_shown_only_while_something_stands_in_it():
    deal = make_opportunity()
    with change("move"):
        move_many([deal.id], stage_named("Won").id, Closing(TODAY))
        for name in ("Won", "Meeting"):
            stage = stage_named(name)
            stage.retired = True
            stage.save()
    assert [column.stage.name for column in shown().columns] == [
        "Identified", "Quote sent", "Negotiation", "Won", "Lost"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("target", "closing"),
    [
        ("Meeting", None),
        ("Won", Closing(date(2026, 11, 3), Decimal(777))),
        ("Lost", Closing(date(2026, 11, 3), None, "Price")),
    ],
)
def test_the_board_that_is_shown_at_once_is_the_board_that_will_be_read(target, closing):
    by_hand = make_opportunity("One", amount=Decimal(100), likelihood=55, likelihood_by_hand=True)
    old = make_opportunity("Two", "Quote sent", close_on=date(2027, 1, 1), stage_since=utc_now() - timedelta(days=60))
    make_opportunity("Three", "Meeting", amount=Decimal(10), close_on=date(2027, 2, 1))
    make_opportunity("Four", amount=Decimal(9))
    ids, stage = [by_hand.id, old.id], stage_named(target)
    foreseen = moved(shown(), ids, stage.id, closing)
    with change("move"):
        move_many(ids, stage.id, closing)
    assert foreseen == shown()


def test_the_board_takes_two_queries(monkeypatch):
    from crm_desktop.models.database import database

    make_opportunity(company=make_company(), person=make_person(), amount=Decimal(1))
    pipeline = Pipeline.get()
    asked = []
    executed = database.obj.execute_sql
    monkeypatch.setattr(database.obj, "execute_sql", lambda sql, *rest: asked.append(sql) or executed(sql, *rest))
    board(pipeline.id, BoardFilter(), TODAY)
    assert len(asked) == 2
