"""The timeline of a record page: what happened, and the composer on top of it."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from crm_desktop.dialogs.edit_activity import EditActivity
from crm_desktop.models.activities import Activity, TimelineEntry, log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, convert_lead, suggest_conversion
from crm_desktop.views.activities import entry_words
from crm_desktop.views.activities.activity_timeline_model import HEADING_ROLE, PAGE
from crm_desktop.views.activities.timeline_delegate import broken
from tests.makers import make_company, make_lead, make_own_field, make_person
from tests.views.activities.conftest import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier


def log(user, record, kind="call", **values):
    with change("log_activity", by=user):
        return log_activity(kind, [(record.noun(), record.id)], **values)


def texts(timeline):
    model = timeline.model
    return [model.index(row, 0).data().split(" · ")[0] for row in range(model.rowCount())]


def spot(timeline, row, rect_of):
    index = timeline.model.index(row, 0)
    return rect_of(index, timeline.view.visualRect(index)).center()


def test_a_call_is_logged_in_two_keys_and_stands_at_the_top(timeline_of, user, qtbot, answered):
    lead = make_lead("Ann Lee")
    timeline = timeline_of(lead)
    timeline.compose("call")
    qtbot.keyClicks(timeline.composer.text, "Wants a quote")
    timeline.composer.conversation.click()
    qtbot.keyClick(timeline.composer.text, Qt.Key.Key_Return, CTRL)
    answered()
    assert texts(timeline)[0] == "Talked on the phone"
    assert Lead.find(lead.id).engagement == "two-way"
    assert timeline.composer.text.value() is None
    assert timeline.composer._foot.isHidden()


def test_a_note_is_written_by_mouse(timeline_of, user, qtbot, answered):
    timeline = timeline_of(make_person())
    qtbot.mouseClick(timeline.composer.text.viewport(), Qt.MouseButton.LeftButton)
    assert timeline.composer._foot.isVisible()
    qtbot.keyClicks(timeline.composer.text, "Likes tea")
    qtbot.mouseClick(timeline.composer.button, Qt.MouseButton.LeftButton)
    answered()
    assert Activity.get().body == "Likes tea"


def test_escape_folds_an_empty_composer_and_keeps_what_was_typed(timeline_of, qtbot, user):
    timeline = timeline_of(make_person())
    timeline.compose("task")
    qtbot.keyClick(timeline.composer.text, Qt.Key.Key_Escape)
    assert timeline.composer._foot.isHidden()
    timeline.compose("note")
    qtbot.keyClicks(timeline.composer.text, "Half a")
    qtbot.keyClick(timeline.composer.text, Qt.Key.Key_Escape)
    assert timeline.composer.text.value() == "Half a"


def test_an_empty_history_says_what_to_do(timeline_of, user, answered):
    company = make_company()
    timeline = timeline_of(company)
    assert timeline._pages.currentWidget() is timeline.view  # that it was made is history too
    timeline.show_record(company.id + 1)
    answered()
    assert timeline._pages.currentWidget() is timeline._empty


def test_entries_stand_under_planned_and_under_their_day(timeline_of, user):
    person = make_person()
    log(user, person, "task", subject="Send quote", due_on=TODAY)
    noon = datetime(2026, 5, 4, 12)
    for days in (0, 0, 1):
        log(user, person, at=noon - timedelta(days=days))
    timeline = timeline_of(person)
    model = timeline.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    calls = [index.data(HEADING_ROLE) for index in rows if "Call" in index.data() or "Send" in index.data()]
    assert calls[0] == "Planned"
    assert calls.count("Today") == 1
    assert "Yesterday" in calls


def test_what_is_planned_is_done_by_space_or_by_its_circle(timeline_of, user, qtbot, answered):
    person = make_person()
    tasks = [log(user, person, "task", subject=name, due_on=TODAY) for name in ("First", "Second")]
    timeline = timeline_of(person)
    timeline.view.setCurrentIndex(timeline.model.index(0, 0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_Space)
    answered()
    assert Activity.find(tasks[0].id).done_on == TODAY
    where = spot(timeline, 0, timeline.view._delegate.round_rect)
    qtbot.mouseClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    answered()
    assert Activity.find(tasks[1].id).done_on == TODAY
    assert "Done: Second" in texts(timeline)


def test_a_click_on_the_origin_or_enter_opens_it(timeline_of, user, qtbot):
    company = make_company("Acme")
    person = make_person("Ann Lee", company=company)
    log(user, person, body="Hello")
    timeline = timeline_of(company)
    opened = []
    timeline.open_wanted.connect(lambda kind, number: opened.append((kind, number)))
    where = spot(timeline, 0, timeline.view._delegate.origin_rect)
    qtbot.mouseClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    timeline.view.setCurrentIndex(timeline.model.index(0, 0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_Return)
    assert opened == [("person", person.id)] * 2


def test_delete_takes_an_entry_away_and_undo_brings_it_back(timeline_of, user, history, qtbot, answered):
    person = make_person()
    log(user, person, "note", body="Wrong")
    timeline = timeline_of(person)
    timeline.view.setCurrentIndex(timeline.model.index(0, 0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_Delete)
    answered()
    assert "Note" not in texts(timeline)
    history.undo()
    answered()
    assert texts(timeline)[0] == "Note"


def test_an_entry_is_edited_in_a_small_window(timeline_of, user, qtbot, answered):
    lead = make_lead()
    call = log(user, lead, direction="out", body="Left a word")
    timeline = timeline_of(lead)
    timeline.view.setCurrentIndex(timeline.model.index(0, 0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_Return)
    dialog = timeline.findChild(EditActivity)
    dialog.direction.set_value("in")
    dialog._answer()
    answered()
    assert Activity.find(call.id).direction == "in"
    assert texts(timeline)[0] == "They called"


def test_a_long_text_is_folded_and_unfolded(timeline_of, user, qtbot):
    person = make_person()
    log(user, person, "note", body="\n".join(f"Line {number}" for number in range(30)))
    timeline = timeline_of(person)
    index = timeline.model.index(0, 0)
    folded = timeline.view.visualRect(index).height()
    assert timeline.view._delegate.is_folded(index)
    timeline.view.setCurrentIndex(index)
    qtbot.keyClick(timeline.view, Qt.Key.Key_Space)
    timeline.view.executeDelayedItemsLayout()
    assert timeline.view.visualRect(index).height() > 2 * folded


def test_a_long_history_is_read_as_one_scrolls(timeline_of, user, qtbot, answered):
    person = make_person()
    with change("log_activity", by=user):
        for number in range(PAGE + 20):
            log_activity("note", [("person", person.id)], body=f"Note {number}")
    timeline = timeline_of(person)
    first = timeline.model.rowCount()
    assert first >= PAGE
    bar = timeline.view.verticalScrollBar()

    def at_the_end():
        bar.setValue(bar.maximum())
        answered()
        return timeline.model.rowCount() == PAGE + 21

    qtbot.waitUntil(at_the_end)


def test_a_refresh_keeps_the_place(timeline_of, user, history, qtbot, answered):
    person = make_person()
    with change("log_activity", by=user):
        for number in range(30):
            log_activity("note", [("person", person.id)], body=f"Note {number}")
    timeline = timeline_of(person)
    bar = timeline.view.verticalScrollBar()
    timeline.view.setCurrentIndex(timeline.model.index(12, 0))
    bar.setValue(300)
    held = timeline.view.currentIndex().data()
    history.do("log_activity", lambda: log_activity("note", [("person", person.id)], body="News"))
    answered()
    assert timeline.model.rowCount() == 32
    assert (timeline.view.currentIndex().data(), bar.value()) == (held, 300)


def test_a_converted_lead_takes_no_entries_and_leads_to_where_they_belong(timeline_of, user, qtbot):
    lead = make_lead("Ann Lee", company_name="Acme")
    with change("convert_lead", by=user):
        done = convert_lead(lead.id, suggest_conversion(lead.id).choices("Machines"))
    timeline = timeline_of(lead)
    assert timeline.composer.isHidden()
    assert timeline._closed.text() == "Ann Lee is converted. New entries belong to Machines."
    opened = []
    timeline.open_wanted.connect(lambda kind, number: opened.append((kind, number)))
    qtbot.mouseClick(timeline._elsewhere, Qt.MouseButton.LeftButton)
    assert opened == [("opportunity", done.opportunity.id)]
    assert not timeline_of(done.person).composer.isHidden()


def test_while_hidden_it_waits_and_catches_up(timeline_of, user, history, answered):
    person = make_person()
    timeline = timeline_of(person)
    timeline.hide()
    history.do("log_activity", lambda: log_activity("note", [("person", person.id)], body="News"))
    answered()
    assert texts(timeline)[0] != "Note"
    timeline.show()
    answered()
    assert texts(timeline)[0] == "Note"


def test_the_item_model_keeps_the_rules_of_qt(timeline_of, user, qtmodeltester):
    person = make_person()
    log(user, person)
    timeline = timeline_of(person)
    qtmodeltester.check(timeline.model)


def entry(kind, **values):
    return TimelineEntry("activity", 1, datetime(2026, 5, 4, 12), kind, **values)


def test_each_kind_of_contact_is_said_in_words():
    said = {
        entry_words.title_of(each)
        for each in (
            entry("call", direction="out"), entry("call", direction="in"), entry("call", conversation=True),
            entry("email", direction="out", title="Offer"), entry("meeting", title="Demo"), entry("note"),
            entry("call", direction="out", title="Service", due_on=TODAY),
            entry("task", title="Send", due_on=date(2026, 5, 4), done_on=date(2026, 5, 4)),
        )
    }  # fmt: skip
    assert said == {
        "We called", "They called", "Talked on the phone", "We wrote: Offer", "Meeting: Demo", "Note", "Call: Service",
        "Done: Send",
    }  # fmt: skip


def test_text_is_broken_between_words_and_within_words_that_are_too_long(qapp):
    assert broken("", QFont(), 100) == ()
    lines = broken("one two three\n\nfour " + "x" * 300, QFont(), 120)
    assert "".join(lines).replace(" ", "") == "onetwothreefour" + "x" * 300
    assert "" in lines


def test_own_fields_of_activities_are_filled_where_an_entry_is_edited(timeline_of, user, qtbot, answered, database):
    mood, page = make_own_field("Mood", kind="activity"), make_own_field("Page", "link", "activity")
    lead = make_lead()
    call = log(user, lead, direction="out", body="Left a word")
    timeline = timeline_of(lead)
    timeline.view.setCurrentIndex(timeline.model.index(0, 0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_Return)
    dialog = timeline.findChild(EditActivity)
    qtbot.waitUntil(lambda: mood.column in dialog.own)
    assert dialog.own[mood.column].accessibleName() == "Mood"
    qtbot.keyClicks(dialog.own[mood.column], "Friendly")
    qtbot.keyClicks(dialog.own[page.column], "no link")
    dialog._answer()
    assert dialog.isVisible()
    assert "Page is a link" in dialog.own[page.column].toolTip()
    dialog.own[page.column].clear()
    dialog._answer()
    answered()
    assert Activity.find(call.id).own == {mood.key: "Friendly"}


def test_whoever_may_only_look_is_offered_only_the_way_to_where_it_comes_from(timeline_of, history, user):
    ann = make_person("Ann Lee", company=make_company("Acme"))
    log(user, ann, "task", subject="Send brochure", due_on=TODAY)
    history.only_read = "As a viewer you may look at everything."
    timeline = timeline_of(ann.company)
    row = next(at for at, text in enumerate(texts(timeline)) if "Send brochure" in text)
    menu = timeline.view._menu(timeline.view._entry(timeline.model.index(row, 0)))
    assert {action.text(): action.isEnabled() for action in menu.actions()} == {
        "Done": False, "Open Ann Lee": True, "Edit…": False, "Delete": False
    }  # fmt: skip
