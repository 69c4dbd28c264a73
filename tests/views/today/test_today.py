"""The Today page by keyboard and mouse: a list that one can empty."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.log_activity import LogActivity
from crm_desktop.dialogs.set_next_action import SetNextAction
from crm_desktop.models.activities import Activity, log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.changes import history as past
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.views.today.today_list_model import TodayListModel
from tests.makers import make_company, make_lead, make_opportunity, make_person
from tests.views.today.conftest import TODAY, day


def test_a_new_task_needs_no_record(page, qtbot, answered):
    shown = page()
    run = next(action for action in shown.actions() if action.name == "today.new")
    assert run.shortcut == "Ctrl+N"
    run.run()
    dialog = shown.findChild(LogActivity)
    qtbot.keyClicks(dialog.composer.text, "Order paper")
    dialog.composer.due.set_value(TODAY)
    dialog.composer.button.click()
    answered()
    assert Activity.get().subject == "Order paper"
    assert "Order paper · Today" in texts(shown)


def texts(page):
    model = page.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def key(qtbot, page, pressed, *modifiers):
    qtbot.keyClick(page.view, pressed, *modifiers)


def press(qtbot, page, row, where="circle"):
    """Points at an item, and clicks its circle or one of its days."""
    view, index = page.view, page.model.index(row, 0)
    rect = view.visualRect(index)
    spots = {"circle": view._delegate.circle_rect(rect), **dict(view._delegate.quick_rects(rect))}
    qtbot.mouseMove(view.viewport(), spots[where].center())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spots[where].center())


def planned(name, on, **values):
    return make_lead(name, next_action=f"Call {name}", next_action_on=on, **values)


def test_overdue_comes_first_then_today_this_week_and_nothing_planned(page, user):
    planned("Eve", day(3), owner=user)
    planned("Bob", day(-2), owner=user)
    make_opportunity(
        "Machines", company=make_company("Acme"), next_action="Send quote", next_action_on=TODAY, owner=user
    )
    make_lead("Sam", owner=user)
    assert texts(page()) == [
        "Overdue, 1", "Call Bob · Bob · 2 days ago", "Today, 1", "Send quote · Machines · Acme · Today",
        "This week, 1", "Call Eve · Eve · Thursday", "Nothing planned, 1", "Nothing planned · Sam",
    ]  # fmt: skip


def test_the_page_says_how_much_there_is_to_do(page, user):
    planned("Ann", TODAY)
    planned("Bob", day(-1))
    assert page()._said.text() == "Monday, 4 May · 2 to do"


def test_all_activities_are_one_click_away(page, places):
    page()._all.click()
    assert places.been == [("activities", 0)]


def test_an_empty_day_is_pleasant_and_leads_on(page, places, qtbot):
    planned("Zoe", day(30))
    shown = page()
    assert shown._front.currentWidget() is shown._empty
    qtbot.mouseClick(shown._empty.button, Qt.MouseButton.LeftButton)
    assert places.been == ["Leads"]


def test_without_any_lead_the_first_list_is_imported(page, places, qtbot, answered):
    asked = []
    shown = page(import_list=lambda: asked.append("import"))
    assert shown._front.currentWidget() is shown._begin
    assert shown._begin.button.text() == "Import…"
    qtbot.mouseClick(shown._begin.button, Qt.MouseButton.LeftButton)
    assert asked == ["import"]
    qtbot.mouseClick(page()._begin.button, Qt.MouseButton.LeftButton)
    assert places.been == ["Leads"]
    make_lead("Sam")
    shown.shown()
    answered()
    assert texts(shown)[-1] == "Nothing planned · Sam"


def test_space_is_done_and_the_keyboard_goes_on(page, user, qtbot, answered):
    ann, bob = planned("Ann", TODAY), planned("Bob", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_Space)
    assert shown.view.current_line().item.id == bob.id
    answered()
    assert (Lead.find(ann.id).next_action, Activity.get().subject) == ("", "Call Ann")
    assert texts(shown)[1] == "Done · Call Ann · Ann · Today"
    assert shown._said.text() == "Monday, 4 May · 1 to do · 1 done"
    key(qtbot, shown, Qt.Key.Key_Space)
    answered()
    assert Lead.find(bob.id).next_action_on is None


def test_done_and_the_next_scheduled_in_one_step(page, user, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_N)
    line = shown.view._editor
    assert QApplication.focusWidget() is line.words
    qtbot.keyClicks(line.words, "Send quote")
    qtbot.keyClicks(line.on, "fri")
    qtbot.keyClick(line.on, Qt.Key.Key_Return)
    answered()
    held = Lead.find(ann.id)
    assert (held.next_action, held.next_action_on) == ("Send quote", day(4))
    assert past()[0].sentence == "Done: “Call Ann” for Ann, then “Send quote”"
    assert "Send quote · Ann · Friday" in texts(shown)
    assert shown.view.hasFocus()


def test_words_without_a_day_are_for_tomorrow(page, user, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_N)
    qtbot.keyClicks(shown.view._editor.words, "Send quote")
    qtbot.keyClick(shown.view._editor.words, Qt.Key.Key_Return)
    answered()
    assert Lead.find(ann.id).next_action_on == day(1)


def test_a_click_on_the_circle_checks_off_and_asks_what_comes_next(page, user, qtbot, answered):
    deal = make_opportunity("Machines", next_action="Call", next_action_on=TODAY, owner=user)
    shown = page()
    press(qtbot, shown, 1)
    line = shown.view._editor
    assert line.words.placeholderText() == "Done. What comes next?"
    qtbot.keyClicks(line.words, "Send contract")
    qtbot.mouseClick(line.days["Next week"], Qt.MouseButton.LeftButton)
    answered()
    held = Opportunity.find(deal.id)
    assert (held.next_action, held.next_action_on) == ("Send contract", day(7))
    assert len([each for each in past() if each.deed == "finish_next_action"]) == 1


def test_enter_in_the_empty_line_is_done_and_nothing_follows(page, user, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    press(qtbot, shown, 1)
    qtbot.keyClick(shown.view._editor.words, Qt.Key.Key_Return)
    answered()
    assert Lead.find(ann.id).next_action_on is None
    assert Activity.select().count() == 1


def test_escape_leaves_everything_as_it_was(page, user, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    press(qtbot, shown, 1)
    qtbot.keyClick(shown.view._editor.words, Qt.Key.Key_Escape)
    answered()
    assert not shown.view.is_asking
    assert (Lead.find(ann.id).next_action, shown.model.done) == ("Call Ann", 0)
    assert shown.view.hasFocus()


def test_going_elsewhere_keeps_what_was_checked_off(page, user, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    press(qtbot, shown, 1)
    shown.hide()
    answered()
    assert Lead.find(ann.id).next_action == ""


def test_going_elsewhere_from_an_unanswered_question_changes_nothing(page, user, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_N)
    shown.hide()
    answered()
    assert Lead.find(ann.id).next_action == "Call Ann"


def test_undo_brings_it_back_where_it_stood(page, user, history, qtbot, answered):
    planned("Ann", TODAY)
    planned("Bob", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_Space)
    answered()
    history.undo()
    answered()
    assert texts(shown)[1:3] == ["Call Ann · Ann · Today", "Call Bob · Bob · Today"]
    assert shown.model.done == 0


def test_what_was_done_is_gone_when_one_comes_back(page, user, qtbot, answered):
    planned("Ann", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_Space)
    answered()
    shown.shown()
    answered()
    assert not [text for text in texts(shown) if text.startswith("Done")]


def test_a_task_is_done_and_followed_by_another(page, user, qtbot, answered):
    ann = make_person("Ann Lee")
    with change("log", by=user):
        log_activity("task", [("person", ann.id)], subject="Send brochure", due_on=TODAY)
    shown = page()
    assert texts(shown)[1] == "Send brochure · Ann Lee · Today"
    key(qtbot, shown, Qt.Key.Key_N)
    qtbot.keyClicks(shown.view._editor.words, "Ask what they think")
    qtbot.keyClick(shown.view._editor.words, Qt.Key.Key_Return)
    answered()
    left = Activity.get(Activity.done_on.is_null())
    assert (left.subject, left.due_on) == ("Ask what they think", day(1))


def test_a_day_is_put_off_by_one_click_or_key(page, user, qtbot, answered):
    ann, bob = planned("Ann", TODAY), planned("Bob", day(1))
    shown = page()
    press(qtbot, shown, 1, "Tomorrow")
    answered()
    assert Lead.find(ann.id).next_action_on == day(1)
    assert shown.model.done == 0
    next(action for action in shown.actions() if action.name == "today.next_week").run()
    answered()
    put_off = {lead.next_action_on for lead in (Lead.find(ann.id), Lead.find(bob.id))}
    assert day(7) in put_off


def test_whoever_may_only_look_is_told_at_once_and_types_nothing(page, history, user, qtbot):
    planned("Ann", TODAY)
    history.only_read = "As a viewer you may look at everything."
    told = []
    history.refused.connect(told.append)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_N)
    assert (shown.view.is_asking, told) == (False, [history.only_read])
    menu = shown.view._menu(shown.model.line(shown.view.currentIndex()))
    assert [action.text() for action in menu.actions() if action.isEnabled() and action.text()] == ["Open"]
    assert shown.view._delegate.quick_rects(shown.view.visualRect(shown.view.currentIndex())) == []


def test_a_day_is_chosen_in_a_small_window(page, user, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    next(action for action in shown.actions() if action.name == "today.choose").run()
    dialog = shown.findChild(SetNextAction)
    dialog.on.selectAll()
    qtbot.keyClicks(dialog.on, "2026-06-01")
    dialog.answer()
    answered()
    assert str(Lead.find(ann.id).next_action_on) == "2026-06-01"


def test_something_is_planned_for_what_had_nothing(page, user, qtbot, answered):
    sam = make_lead("Sam", owner=user)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_Space)
    assert shown.view._editor.words.placeholderText() == "What is to be done?"
    qtbot.keyClicks(shown.view._editor.words, "Call")
    qtbot.keyClick(shown.view._editor.words, Qt.Key.Key_Return)
    answered()
    held = Lead.find(sam.id)
    assert (held.next_action, held.next_action_on, Activity.select().count()) == ("Call", day(1), 0)


def test_enter_opens_the_record(page, user, places, qtbot):
    ann = planned("Ann", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_Return)
    assert places.been == [("lead", ann.id)]


def test_the_arrow_keys_go_over_the_headings(page, user, qtbot):
    planned("Bob", day(-1))
    ann = planned("Ann", TODAY)
    shown = page()
    key(qtbot, shown, Qt.Key.Key_Down)
    assert shown.view.current_line().item.id == ann.id


def test_a_refusal_puts_the_item_back(page, user, history, qtbot, answered):
    ann = planned("Ann", TODAY)
    shown = page()
    said = []
    history.refused.connect(said.append)
    with change("delete", by=user):
        Lead.find(ann.id).delete_instance()
    key(qtbot, shown, Qt.Key.Key_Space)
    answered()
    assert said == ["This lead has been deleted meanwhile."]
    assert shown.model.done == 0


def test_hundreds_without_a_plan_are_shown_bit_by_bit(page, user, qtbot):
    for number in range(30):
        make_lead(f"Lead {number}", owner=user)
    shown = page()
    assert texts(shown)[-1] == "10 more"
    shown.view.setCurrentIndex(shown.model.index(shown.model.rowCount() - 1, 0))
    key(qtbot, shown, Qt.Key.Key_Return)
    assert len([text for text in texts(shown) if "Lead" in text]) == 30


def test_the_list_is_named_today_for_assistive_technology(page):
    assert page().view.accessibleName() == "Today"


def test_the_item_model_keeps_the_rules_of_qt(page, user, qtmodeltester, qtbot, answered):
    planned("Ann", TODAY)
    planned("Bob", day(-1))
    make_lead("Sam", owner=user)
    shown = page()
    qtmodeltester.check(shown.model)
    key(qtbot, shown, Qt.Key.Key_Space)
    answered()
    assert isinstance(shown.model, TodayListModel)


def test_a_double_click_opens_the_record(page, user, places, qtbot):
    ann = planned("Ann", TODAY)
    shown = page()
    rect = shown.view.visualRect(shown.model.index(1, 0))
    qtbot.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(20, 0))
    assert places.been == [("lead", ann.id)]
