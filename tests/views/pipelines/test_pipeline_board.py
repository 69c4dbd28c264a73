from datetime import date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QListView, QMenu, QPushButton

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, StageMove
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import Stage, live_stages, lost_reasons, make_pipeline
from crm_desktop.models.users import User
from tests.makers import make_company, make_opportunity, stage_named

Key, Keys = Qt.Key, Qt.KeyboardModifier


def stage_of(opportunity):
    return Opportunity.find(opportunity.id).stage.name


def sheet(page):
    return next(dialog for dialog in page.findChildren(CloseOpportunity) if dialog.isVisible())


def press(dialog, text):
    next(button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text).click()


# -- what it shows -------------------------------------------------------------------------------------------------


def test_each_column_is_a_list_named_after_its_stage_and_each_card_says_what_it_is(user, open_board):
    make_opportunity(
        "Website", company=make_company(), amount=Decimal("1250.00"), next_action="Call",
        next_action_on=date(2026, 11, 22),
    )  # fmt: skip
    hands = open_board()
    lists = {cards.accessibleName(): cards for cards in hands.page.findChildren(QListView) if cards.isVisible()}
    assert list(lists) == ["Identified", "Meeting", "Quote sent", "Negotiation", "Won", "Lost"]
    [text] = [lists["Identified"].model().index(0, 0).data()]
    assert text == "Website, Acme, 1,250.00 USD, Call · Today"


def test_count_amount_and_weighted_amount_stand_at_the_head_of_each_stage(user, open_board):
    make_opportunity("One", amount=Decimal(1000))
    make_opportunity("Two", amount=Decimal(500))
    hands = open_board()
    assert hands.head("Identified") == ("2", "1,500 USD", "weighted 150")
    assert hands.head("Meeting") == ("0", "0 USD", "weighted 0")


def test_the_total_says_what_is_counted(user, open_board):
    make_opportunity("One", amount=Decimal(1000))
    won = make_opportunity("Two", amount=Decimal(700))
    with change("win"):
        move_to_stage(won.id, stage_named("Won").id, Closing(date(2026, 11, 1)))
    hands = open_board()
    assert hands.total() == "1,000 USD in 1 open opportunity, weighted 100"
    assert "Open stages only" in hands.page.bar._said.text()
    assert hands.head("Won") == ("1", "700 USD", "not in the total")


def test_an_empty_pipeline_says_what_to_do_and_keeps_the_heads_of_its_stages(user, open_board):
    hands = open_board()
    assert not hands.page._empty.isHidden()
    assert hands.list("Identified").isVisible()
    hands.qtbot.mouseClick(hands.page._empty.button, Qt.MouseButton.LeftButton)
    assert hands.page.findChild(NewOpportunity).isVisible()


def test_only_the_cards_in_sight_are_painted(user, open_board, monkeypatch):
    from crm_desktop.models.bulk_records import insert_records
    from crm_desktop.views.pipelines.card_delegate import CardDelegate

    like = make_opportunity("Like this one")
    row = {name: like.__data__[name] for name in ("pipeline", "stage", "stage_since", "likelihood")}
    with change("fill"):
        insert_records(Opportunity, [{**row, "name": f"Deal {number}"} for number in range(5000)])
    painted = []
    paint_card = CardDelegate.paint_card
    monkeypatch.setattr(CardDelegate, "paint_card", lambda *given: painted.append(1) or paint_card(*given))
    hands = open_board()
    hands.page.grab()
    assert hands.list("Identified").cards.rowCount() == 5001
    assert 0 < len(painted) < 200


# -- the mouse -----------------------------------------------------------------------------------------------------


def test_a_card_dragged_to_another_stage_moves_at_once_and_so_do_the_sums(user, open_board):
    deal = make_opportunity("Deal", amount=Decimal(1000))
    hands = open_board()
    hands.drag("Identified", "Deal", to="Meeting")
    assert hands.names("Meeting") == ["Deal"]
    assert hands.head("Identified") == ("0", "0 USD", "weighted 0")
    assert hands.head("Meeting") == ("1", "1,000 USD", "weighted 300")
    assert hands.total() == "1,000 USD in 1 open opportunity, weighted 300"
    hands.answered()
    assert stage_of(deal) == "Meeting"
    assert hands.said == ["Moved Deal to Meeting"]
    assert hands.names("Meeting") == ["Deal"]
    assert hands.selected() == ["Deal"]


def test_the_stage_below_the_mouse_is_marked_while_a_card_is_held(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    source = hands.take("Identified", "Deal")
    hands.carry(source, "Quote sent")
    assert [c.column.stage.name for c in hands.page.board.columns if c._marked] == ["Quote sent"]
    hands.qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=hands.carry(source, "Identified"))
    assert not any(column._marked for column in hands.page.board.columns)
    assert not StageMove.select().exists()


def test_several_selected_cards_are_dragged_together(user, open_board):
    for name in ("One", "Two", "Three"):
        make_opportunity(name, amount=Decimal(10))
    hands = open_board()
    hands.click("Identified", "One")
    hands.click("Identified", "Three", Keys.ControlModifier)
    hands.drag("Identified", "One", to="Quote sent")
    hands.answered()
    assert hands.names("Identified") == ["Two"]
    assert hands.names("Quote sent") == ["One", "Three"]
    assert hands.said == ["Moved 2 opportunities to Quote sent"]


def test_cards_of_several_stages_are_selected_with_ctrl_and_a_plain_click_takes_one_alone(user, open_board):
    make_opportunity("One")
    make_opportunity("Two", "Meeting")
    hands = open_board()
    hands.click("Identified", "One")
    hands.click("Meeting", "Two", Keys.ControlModifier)
    assert hands.selected() == ["One", "Two"]
    hands.click("Meeting", "Two")
    assert hands.selected() == ["Two"]


def test_escape_gives_a_drag_up(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    source = hands.take("Identified", "Deal")
    at = hands.carry(source, "Meeting")
    hands.key(Key.Key_Escape, widget=hands.list("Identified"))
    hands.qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=at)
    hands.answered()
    assert hands.names("Identified") == ["Deal"]
    assert not StageMove.select().exists()


def test_a_card_let_go_beside_the_board_returns(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    source = hands.take("Identified", "Deal")
    above = source.mapFromGlobal(hands.page.mapToGlobal(QPoint(20, 20)))
    hands.move(source, above)
    hands.qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=above)
    assert hands.names("Identified") == ["Deal"]


def test_a_board_wider_than_the_window_scrolls_while_a_card_is_held_at_its_edge(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    hands.page.resize(800, 600)
    bar = hands.page.board.horizontalScrollBar()
    hands.qtbot.waitUntil(lambda: bar.maximum() > 0)
    source = hands.take("Identified", "Deal")
    edge = hands.page.board.viewport().mapToGlobal(QPoint(hands.page.board.viewport().width() - 4, 200))
    hands.move(source, source.mapFromGlobal(edge))
    hands.qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    hands.qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=source.mapFromGlobal(edge))
    assert sheet(hands.page).windowTitle() == "Close opportunity"


def test_a_double_click_opens_the_opportunity(user, open_board):
    deal = make_opportunity("Deal")
    hands = open_board()
    hands.qtbot.mouseDClick(
        hands.list("Identified").viewport(), Qt.MouseButton.LeftButton, pos=hands.place("Identified", "Deal")
    )
    assert hands.navigator.opened == [("opportunity", deal.id)]


# -- the keys ------------------------------------------------------------------------------------------------------


def test_arrows_go_from_card_to_card_and_from_stage_to_stage(user, open_board):
    make_opportunity("One", close_on=date(2026, 12, 1))
    make_opportunity("Two", close_on=date(2026, 12, 2))
    make_opportunity("Three", "Quote sent", close_on=date(2026, 12, 1))
    make_opportunity("Four", "Quote sent", close_on=date(2026, 12, 2))
    hands = open_board()
    hands.click("Identified", "One")
    hands.key(Key.Key_Down)
    assert hands.selected() == ["Two"]
    hands.key(Key.Key_Right)
    assert hands.selected() == ["Four"]
    assert hands.list("Quote sent").hasFocus()
    hands.key(Key.Key_Up)
    hands.key(Key.Key_Left)
    assert hands.selected() == ["One"]


def test_ctrl_and_an_arrow_move_the_card_and_the_keys_go_with_it(user, open_board):
    deal = make_opportunity("Deal")
    hands = open_board()
    hands.click("Identified", "Deal")
    for _ in range(2):
        hands.key(Key.Key_Right, Keys.ControlModifier)
    hands.answered()
    assert stage_of(deal) == "Quote sent"
    assert hands.list("Quote sent").hasFocus()
    hands.key(Key.Key_Left, Keys.ControlModifier)
    hands.answered()
    assert stage_of(deal) == "Meeting"
    assert StageMove.select().count() == 3


def test_m_asks_for_the_stage_by_its_figure(user, open_board):
    deal = make_opportunity("Deal")
    hands = open_board()
    hands.click("Identified", "Deal")
    hands.key(Key.Key_M)
    [menu] = [menu for menu in hands.page.board.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()][:2] == ["&1  Identified", "&2  Meeting"]
    hands.qtbot.keyClick(menu, Key.Key_4)
    hands.answered()
    assert stage_of(deal) == "Negotiation"


def test_enter_opens_the_opportunity(user, open_board):
    deal = make_opportunity("Deal")
    hands = open_board()
    hands.click("Identified", "Deal")
    hands.key(Key.Key_Return)
    assert hands.navigator.opened == [("opportunity", deal.id)]


def test_the_first_card_has_the_keys_when_the_board_is_shown(user, open_board):
    make_opportunity("Deal", "Meeting")
    hands = open_board()
    assert hands.list("Meeting").hasFocus()
    hands.key(Key.Key_Space)
    assert hands.selected() == ["Deal"]


# -- won and lost --------------------------------------------------------------------------------------------------


def test_a_card_dropped_on_won_asks_when_and_for_how_much(user, open_board):
    deal = make_opportunity("Deal", amount=Decimal(1000))
    hands = open_board()
    hands.drag("Identified", "Deal", to="Won")
    assert hands.names("Won") == ["Deal"]
    asked = sheet(hands.page)
    assert (asked.date.value(), asked.amount.value()) == (date(2026, 11, 22), 1000)
    asked.amount.clear()
    hands.qtbot.keyClicks(asked.amount, "1200")
    press(asked, "Mark as won")
    hands.answered()
    deal = Opportunity.find(deal.id)
    assert (deal.outcome, deal.won_on, deal.amount) == ("won", date(2026, 11, 22), 1200)
    assert hands.head("Won")[:2] == ("1", "1,200 USD")


def test_a_card_returns_when_the_question_is_not_answered(user, open_board):
    deal = make_opportunity("Deal", amount=Decimal(1000))
    hands = open_board()
    hands.drag("Identified", "Deal", to="Lost")
    press(sheet(hands.page), "Cancel")
    assert hands.names("Identified") == ["Deal"]
    assert hands.head("Identified") == ("1", "1,000 USD", "weighted 100")
    assert stage_of(deal) == "Identified"


def test_losing_takes_a_reason_of_the_list_or_a_new_one_which_joins_it(user, open_board):
    deal = make_opportunity("Deal")
    hands = open_board()
    hands.drag("Identified", "Deal", to="Lost")
    asked = sheet(hands.page)
    hands.qtbot.keyClicks(asked.reason.lineEdit(), "Moved to Mars")
    press(asked, "Mark as lost")
    hands.answered()
    assert (Opportunity.find(deal.id).outcome, Opportunity.find(deal.id).lost_reason) == ("lost", "Moved to Mars")
    assert lost_reasons()[-1] == "Moved to Mars"
    assert hands.said == ["Lost Deal: Moved to Mars"]


def test_several_are_won_at_once_each_for_its_own_amount(user, open_board):
    deals = [make_opportunity(name, amount=Decimal(amount)) for name, amount in (("One", 10), ("Two", 20))]
    hands = open_board()
    hands.click("Identified", "One")
    hands.click("Identified", "Two", Keys.ControlModifier)
    hands.drag("Identified", "Two", to="Won")
    press(sheet(hands.page), "Mark as won")
    hands.answered()
    assert [(Opportunity.find(deal.id).outcome, Opportunity.find(deal.id).amount) for deal in deals] == [
        ("won", 10), ("won", 20)
    ]  # fmt: skip


def test_what_is_won_already_keeps_its_date_when_it_is_dragged_along(user, open_board):
    old, new = make_opportunity("Old"), make_opportunity("New")
    with change("win"):
        move_to_stage(old.id, stage_named("Won").id, Closing(date(2026, 1, 1)))
    hands = open_board()
    hands.click("Won", "Old")
    hands.click("Identified", "New", Keys.ControlModifier)
    hands.drag("Identified", "New", to="Won")
    press(sheet(hands.page), "Mark as won")
    hands.answered()
    assert Opportunity.find(old.id).won_on == date(2026, 1, 1)
    assert Opportunity.find(new.id).won_on == date(2026, 11, 22)


# -- what others do ------------------------------------------------------------------------------------------------


def test_a_refused_move_returns_and_says_why(user, open_board):
    make_opportunity("Deal", amount=Decimal(5))
    hands = open_board()
    refused = []
    hands.history.refused.connect(refused.append)
    with change("elsewhere"):
        stage = stage_named("Meeting")
        stage.retired = True
        stage.save()
    hands.drag("Identified", "Deal", to="Meeting")
    assert hands.names("Meeting") == ["Deal"]
    hands.answered()
    assert hands.names("Identified") == ["Deal"]
    assert refused == ["Meeting in Sales is retired; choose a stage that is in use."]


def test_who_may_only_look_is_offered_no_new_cards(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    column = next(each for each in hands.page.board.columns if each.column.stage.name == "Identified")
    assert not column._add.isHidden()
    hands.history.only_read = "As a viewer you may look at everything."
    hands.page._show()
    assert column._add.isHidden()
    menu = hands.page.board.stage_menu(QMenu())
    assert not any(action.isEnabled() for action in menu.actions())


def test_undo_takes_the_card_back(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    hands.drag("Identified", "Deal", to="Meeting")
    hands.answered()
    hands.history.undo()
    hands.answered()
    assert hands.names("Identified") == ["Deal"]


def test_the_selection_follows_a_card_that_undo_takes_back(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    hands.click("Identified", "Deal")
    hands.drag("Identified", "Deal", to="Meeting")
    hands.answered()
    hands.history.undo()
    hands.answered()
    assert hands.selected() == ["Deal"]
    assert hands.list("Identified").hasFocus()


def test_what_is_selected_and_where_one_has_scrolled_stay_when_somebody_writes(user, open_board):
    for number in range(40):
        make_opportunity(f"Deal {number:02}")
    hands = open_board()
    hands.click("Identified", "Deal 20")
    bar = hands.list("Identified").verticalScrollBar()
    before = bar.value()
    assert before > 0

    def add():
        Opportunity.create(**{**make_like("Deal 20"), "name": "Deal 99"})

    hands.history.do("add", add)
    hands.answered()
    assert "Deal 99" in hands.names("Identified")
    assert hands.selected() == ["Deal 20"]
    assert bar.value() == before


def make_like(name):
    found = Opportunity.get(Opportunity.name == name)
    return {field: found.__data__[field] for field in ("pipeline", "stage", "stage_since", "likelihood")}


def test_a_hidden_board_reads_again_when_it_is_shown(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    hands.page.hide()
    hands.history.do("move", lambda: move_to_stage(Opportunity.get().id, stage_named("Meeting").id))
    hands.answered()
    assert hands.names("Identified") == ["Deal"]
    hands.page.show()
    hands.page.shown()
    hands.answered()
    assert hands.names("Meeting") == ["Deal"]


# -- choosing and filtering ----------------------------------------------------------------------------------------


def test_the_filter_finds_name_and_company_and_can_be_cleared(user, open_board):
    make_opportunity("Website", company=make_company("Gamma"), amount=Decimal(10))
    make_opportunity("Training", company=make_company("Delta"), amount=Decimal(30))
    hands = open_board()
    hands.page.bar.words.setText("gamma")
    hands.qtbot.waitUntil(lambda: hands.names("Identified") == ["Website"])
    assert hands.total() == "10 USD in 1 open opportunity, weighted 1"
    assert "of those that match" in hands.page.bar._said.text()
    hands.page.bar.words.setText("nobody")
    hands.qtbot.waitUntil(lambda: not hands.page._no_match.isHidden())
    hands.page._no_match.button.click()
    hands.qtbot.waitUntil(lambda: sorted(hands.names("Identified")) == ["Training", "Website"])


def test_a_filter_that_means_nothing_is_answered_in_a_sentence(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    hands.page.bar.words.setText("colour:red")
    hands.qtbot.waitUntil(lambda: not hands.page._no_match.isHidden())
    assert "colour" in hands.page._no_match._sentence.text()


def test_one_owner_can_be_looked_at(user, open_board):
    with change("add"):
        grace = User.create(name="Grace")
    make_opportunity("Mine", owner=user)
    make_opportunity("Hers", owner=grace)
    hands = open_board()
    hands.page.bar.owner.set_value(grace.id)
    hands.page.bar.owner.edited.emit()
    hands.answered()
    assert hands.names("Identified") == ["Hers"]


def test_what_rots_can_be_looked_at_alone_and_is_counted(user, open_board):
    make_opportunity("Fresh", "Quote sent")
    make_opportunity("Old", "Quote sent", stage_since=datetime(2026, 10, 1))
    hands = open_board()
    assert hands.page.bar.rotting.text() == "Rotting (1)"
    hands.page.bar.rotting.click()
    hands.answered()
    assert hands.names("Quote sent") == ["Old"]
    hands.page.bar.rotting.click()
    hands.answered()
    assert len(hands.names("Quote sent")) == 2


def test_hidden_closed_stages_stay_places_to_drop_on_and_the_choice_is_kept(user, open_board, settings):
    won = make_opportunity("Won one")
    with change("win"):
        move_to_stage(won.id, stage_named("Won").id)
    make_opportunity("Deal")
    hands = open_board()
    hands.page.bar.closed.click()
    hands.answered()
    assert hands.names("Won") == []
    assert settings.board_hides_closed
    assert hands.column("Won").width() < hands.column("Meeting").width()
    hands.drag("Identified", "Deal", to="Won")
    press(sheet(hands.page), "Mark as won")
    hands.answered()
    assert Opportunity.select().where(Opportunity.outcome == "won").count() == 2
    assert hands.names("Won") == []


def test_another_pipeline_is_chosen_and_remembered(user, open_board, settings):
    with change("make"):
        service = make_pipeline("Service", "service")
    make_opportunity("Deal")
    hands = open_board()
    hands.page.show_pipeline(service.id)
    hands.answered()
    assert [column.column.stage.name for column in hands.page.board.columns] == [
        stage.name for stage in live_stages(service.id)
    ]
    assert settings.board_pipeline == service.id


def test_a_stage_renamed_in_settings_is_renamed_on_the_board(user, open_board):
    make_opportunity("Deal")
    hands = open_board()

    def rename():
        stage = Stage.get(Stage.name == "Meeting")
        stage.name = "Visit"
        stage.save()

    hands.history.do("rename", rename)
    hands.answered()
    assert hands.list("Visit").accessibleName() == "Visit"


# -- beginning -----------------------------------------------------------------------------------------------------


def test_a_quick_add_takes_the_stage_of_its_column_with_its_likelihood(user, open_board):
    make_opportunity("Deal")
    hands = open_board()
    column = hands.column("Quote sent")
    assert column._add.accessibleName() == "New opportunity in Quote sent"
    hands.qtbot.mouseClick(column._add, Qt.MouseButton.LeftButton)
    hands.qtbot.keyClicks(column.entry, "Fresh one")
    hands.key(Key.Key_Return, widget=column.entry)
    hands.answered()
    fresh = Opportunity.get(Opportunity.name == "Fresh one")
    assert (fresh.stage.name, fresh.likelihood, fresh.owner) == ("Quote sent", 60, user)
    assert "Fresh one" in hands.names("Quote sent")
    assert column.entry.hasFocus()
    hands.key(Key.Key_Escape, widget=column.entry)
    assert not column.entry.isVisible()


def test_new_opportunity_begins_in_the_pipeline_in_view(user, open_board):
    with change("make"):
        service = make_pipeline("Service", "service")
    hands = open_board()
    hands.page.show_pipeline(service.id)
    hands.answered()
    [button] = [b for b in hands.page.bar.findChildren(QPushButton) if b.accessibleName() == "New opportunity"]
    button.click()
    hands.answered()
    form = hands.page.findChild(NewOpportunity)
    hands.qtbot.keyClicks(form.fields["name"], "Repair")
    form.save.click()
    hands.answered()
    made = Opportunity.get(Opportunity.name == "Repair")
    assert (made.pipeline, made.stage.name) == (service, "Asked for")
    assert hands.selected() == ["Repair"]


@pytest.fixture(autouse=True)
def no_menu_stays_open(qapp):
    yield
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
