"""The table of activities: what is to be done, and what was done and said."""

from datetime import date

import pytest

from crm_desktop.dialogs.log_activity import LogActivity
from crm_desktop.models.activities import Activity, log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead
from crm_desktop.views.activities.activities import Activities
from tests.makers import make_lead, make_own_field, make_person
from tests.views.records.desk import dialog_of

MONDAY = date(2026, 11, 16)


@pytest.fixture
def logged(user):
    """A task for Ann, who is a lead, with Bob, and a call that came in from her."""
    ann, bob = make_lead("Ann Lee"), make_person("Bob Roe")
    with change("log", by=user):
        task = log_activity("task", [("lead", ann.id), ("person", bob.id)], subject="Send prices", due_on=MONDAY)
        call = log_activity("call", [("lead", ann.id)], direction="in", body="Asks for a quote")
    return ann, bob, task, call


def test_what_is_to_be_done_stands_apart_from_what_was_done(desk, logged):
    page = desk.listed(Activities)
    assert desk.cells(page, "subject", "kind", "about") == [("Send prices", "Task", "Bob Roe, Ann Lee")]
    page.show_subset("Done")
    desk.answered()
    assert desk.cells(page, "subject", "kind", "direction") == [("Asks for a quote", "Call", "In")]
    page.show_subset("All")
    for column in page.model.columns:
        if column.sortable:
            page.model.show(sort=column.name)
            desk.answered()
            assert page.model.count == 2, column.name


def test_an_activity_is_found_by_words_and_by_the_language_of_queries(desk, logged):
    page = desk.listed(Activities)
    page.show_subset("All")
    for asked, found in (
        ("quote", "Asks for a quote"),
        ("has:due_on", "Send prices"),
        ("kind:call", "Asks for a quote"),
    ):
        page.model.show(query=asked)
        desk.answered()
        assert desk.cells(page, "subject") == [found]


def test_a_double_click_opens_the_record_that_an_activity_stands_on(desk, logged):
    _, bob, task, _ = logged
    page = desk.listed(Activities)
    page.table.opened.emit(task.id)
    assert desk.navigator.asked == [("person", bob.id)]


def test_an_activity_is_edited_in_the_table_with_its_own_fields(desk, logged):
    make_own_field("Room", kind="activity")
    page = desk.listed(Activities)
    desk.edit_cell(page, 0, "subject", "Send the offer")
    assert [each.subject for each in Activity.select().where(Activity.kind == "task")] == ["Send the offer"]
    desk.answered()
    assert "Room" in [column.title for column in page.model.columns]


def test_what_is_selected_is_done_in_one_step_that_one_undo_takes_back(desk, logged):
    page = desk.listed(Activities)
    page.table.selectAll()
    desk.run(page, "activity.done")
    assert page.model.count == 0
    assert Activity.select().where(Activity.done_on.is_null(False)).count() == 1
    desk.history.undo()
    desk.answered()
    assert desk.cells(page, "subject") == ["Send prices"]


def test_deleting_a_call_takes_the_contact_from_its_lead(desk, logged):
    ann = logged[0]
    assert Lead.find(ann.id).engagement == "one-way"
    page = desk.listed(Activities)
    page.show_subset("Done")
    desk.answered()
    page.table.selectAll()
    desk.run(page, "activity.delete_selected")
    assert (Lead.find(ann.id).engagement, Activity.select().count()) == ("none", 1)


def test_many_tasks_are_given_another_day_together(desk, logged):
    page = desk.listed(Activities)
    page.deeds._edit_together(False, "due_on", date(2026, 12, 1))
    desk.answered()
    assert Activity.get(Activity.kind == "task").due_on == date(2026, 12, 1)


def test_a_task_that_concerns_nobody_is_planned_from_the_table(desk, user, qtbot):
    page = desk.listed(Activities)
    desk.run(page, "activity.new")
    dialog = dialog_of(page, LogActivity, qtbot)
    assert dialog.composer.links == ()
    dialog.reject()


def test_a_file_names_the_records_in_columns_of_their_own(desk, logged):
    page = desk.listed(Activities)
    fields = page._shown_records().fields
    assert "about" not in fields
    assert {"leads", "people", "companies", "opportunities"} <= set(fields)


def test_a_file_of_every_activity_has_them_as_the_table_is_sorted(desk, logged):
    *_, task, call = logged
    page = desk.listed(Activities)
    asked = []
    desk.background.read(page._shown_records().everything, asked.append)
    desk.answered()
    page.show_subset("Done")
    page.model.show(query="quote", sort="kind", descending=False)
    desk.answered()
    desk.background.read(page._shown_records().everything, asked.append)
    desk.answered()
    assert [list(ids) for ids in asked] == [[task.id, call.id], [call.id, task.id]]


def test_a_task_that_was_done_is_late_no_more(desk, logged):
    task = logged[2]
    page = desk.listed(Activities)
    page.show_subset("All")
    desk.answered()
    at = next(at for at, column in enumerate(page.model.columns) if column.name == "due_on")
    late = page.table._delegate._is_late

    def is_late():
        return late(page.model.index(page.model.row_of(task.id), at), page.model.columns[at])

    assert is_late()
    page.table.select_record(task.id)
    desk.run(page, "activity.done")
    assert not is_late()
