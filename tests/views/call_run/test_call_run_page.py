"""A call run by keys alone: one after another, what is asked in place, the results, and going on later."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.models.activities import Activity
from crm_desktop.models.call_runs import CallRun, start_run
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.dead import mark_dead
from crm_desktop.models.people import Person
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.call_run import CallRunPage, CallRuns
from tests.makers import make_lead, make_person
from tests.views.records.desk import dialog_of

TODAY = date(2026, 11, 17)


class Caller:
    """Somebody at the telephone, with both hands on the keyboard."""

    def __init__(self, desk):
        self.desk, self.page = desk, None

    def at(self, kind, *records, name="Trade fair"):
        with change("start_call_run", by=self.desk.user):
            run_id = start_run(kind, [each.id for each in records], name)
        self.open(run_id)
        return run_id

    def open(self, run_id):
        desk = self.desk
        if self.page is None:
            self.page = CallRunPage(
                desk.background, desk.history, desk.navigator, desk.settings, desk.user, lambda: TODAY
            )
            offered = desk.offered[self.page] = OfferedActions(self.page.actions(), self.page)
            self.page.offer(offered)
            self.page.actions_changed.connect(offered.update)
            desk.history.changed.connect(self.page.refresh)
            desk.qtbot.addWidget(self.page)
            self.page.resize(900, 640)
            self.page.show()
            desk.qtbot.waitExposed(self.page)
            self.page.activateWindow()
            desk.qtbot.waitUntil(self.page.isActiveWindow)
        self.page.show_record(run_id)
        self.page.shown()
        desk.answered()

    def key(self, *keys):
        for key in keys:
            self.desk.qtbot.keyClick(QApplication.focusWidget() or self.page, key)
            self.desk.answered()

    def type(self, text):
        self.desk.qtbot.keyClicks(QApplication.focusWidget(), text)

    @property
    def name(self):
        return self.page.calling.card.name.accessibleName()


KEY = Qt.Key


@pytest.fixture
def caller(desk):
    return Caller(desk)


@pytest.fixture
def dialled(monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()))
    return urls


def test_a_whole_run_by_keys_alone(caller, dialled, desk):
    names = ("Ann", "Bob", "Cy", "Dan", "Eve", "Flo")
    leads = [make_lead(name, phone=f"+49 171 {place}", company_name="Acme") for place, name in enumerate(names)]
    caller.at("lead", *leads)
    assert (caller.name, caller.page.calling.progress.text()) == ("Ann", "1 of 6, 0 reached")
    caller.key(KEY.Key_D)
    assert dialled == ["tel:+491710"]
    caller.key(KEY.Key_1)
    assert caller.name == "Bob"
    caller.key(KEY.Key_N)
    caller.type("Rang 3 times, then 7 minutes of talk")  # figures in a note are no outcomes
    caller.key(KEY.Key_Escape, KEY.Key_2)
    caller.type("fri")
    caller.key(KEY.Key_Return)
    assert caller.name == "Cy"
    assert caller.page.calling.note.value() is None
    caller.key(KEY.Key_3)
    caller.type("No budget")
    caller.key(KEY.Key_Return)
    assert caller.name == "Dan"
    caller.key(KEY.Key_4)
    assert caller.name == "Eve"
    caller.key(KEY.Key_5, KEY.Key_Return)
    assert (caller.name, caller.page.calling.progress.text()) == ("Flo", "6 of 6, 3 reached")
    caller.key(KEY.Key_7)
    found = {lead.name: lead for lead in Lead.select()}
    assert found["Bob"].next_action_on == date(2026, 11, 20)
    assert (found["Cy"].status.kind, found["Dan"].phone) == ("dead", "")
    assert (found["Eve"].next_action, found["Eve"].next_action_on) == ("Meeting", date(2026, 11, 18))
    assert Activity.get(Activity.subject == "Asked to be called back").body.startswith("Rang 3 times")
    results = caller.page.results
    assert results.isVisible()
    assert results.sentence.accessibleName() == "Trade fair: 5 called, 3 reached."
    tabs = [results.outcomes.tabText(place) for place in range(results.outcomes.count())]
    assert tabs == [
        "All 6", "No answer 1", "Call back 1", "Not interested 1", "Wrong number 1", "Meeting 1", "Skipped 1",
    ]  # fmt: skip
    results.outcomes.setCurrentIndex(3)
    desk.answered()
    assert results.table.model().count == 1
    assert desk.refused == []


def test_undo_brings_the_lead_back_with_what_was_noted(caller, desk):
    ann, bob = make_lead("Ann", phone="1"), make_lead("Bob", phone="2")
    caller.at("lead", ann, bob)
    caller.key(KEY.Key_N)
    caller.type("friendly")
    caller.key(KEY.Key_Escape, KEY.Key_1)
    assert (caller.name, caller.page.calling.note.value()) == ("Bob", None)
    desk.history.undo()
    desk.answered()
    assert (caller.name, caller.page.calling.note.value()) == ("Ann", "friendly")


def test_a_key_pressed_twice_counts_once(caller, desk):
    caller.at("lead", *[make_lead(name, phone="1") for name in ("Ann", "Bob", "Cy")])
    desk.qtbot.keyClick(caller.page, KEY.Key_1)
    desk.qtbot.keyClick(caller.page, KEY.Key_1)
    desk.answered()
    assert (caller.name, desk.refused) == ("Bob", [])


def test_escape_leaves_what_is_asked_and_nothing_is_written(caller):
    caller.at("lead", make_lead("Ann", phone="1"))
    caller.key(KEY.Key_2)
    assert caller.page.calling.asking.isVisible()
    caller.key(KEY.Key_Escape)
    assert caller.page.calling.keys.isVisible()
    assert Activity.select().count() == 0


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("yesterday", "That day is past; say one that is to come."),
        ("soonish", "“soonish” is no date. Try 21 Nov, fri, or +2w."),
        ("", "Say on which day."),
    ],
)
def test_a_day_that_cannot_be_is_refused_in_place(caller, said, problem):
    caller.at("lead", make_lead("Ann", phone="1"))
    caller.key(KEY.Key_5)
    asking = caller.page.calling.asking
    asking.on.clear()
    caller.type(said)
    asking.on._typed(said)
    caller.key(KEY.Key_Return)
    assert (asking.isVisible(), asking._problem.text()) == (True, problem)


def test_without_a_phone_it_says_so_and_skip_offers_the_next(caller, dialled, desk):
    caller.at("lead", make_lead("Ann"), make_lead("Bob", mobile="0172"))
    page = caller.page
    assert page.calling.card._no_phone.isVisible()
    assert not page.calling.card.phone.isVisible()
    caller.key(KEY.Key_D, KEY.Key_4)
    assert (dialled, caller.name) == ([], "Ann")
    caller.key(KEY.Key_7)
    assert (caller.name, page.calling.card.phone.text()) == ("Bob", "0172")


def test_a_wrong_number_with_another_one_keeps_the_lead(caller, dialled, desk):
    caller.at("lead", make_lead("Ann", phone="0171", mobile="0172"), make_lead("Bob", phone="1"))
    caller.key(KEY.Key_4)
    assert (caller.name, caller.page.calling.card.phone.text()) == ("Ann", "0172")
    caller.key(KEY.Key_4)
    assert caller.name == "Bob"


def test_converting_opens_in_place_and_goes_on(caller, desk):
    caller.at("lead", make_lead("Ann Lee", phone="1", company_name="Acme"), make_lead("Bob", phone="2"))
    caller.key(KEY.Key_6)
    dialog = dialog_of(caller.page, ConvertLead, desk.qtbot)
    desk.answered()
    dialog.convert.click()
    desk.answered()
    assert caller.name == "Bob"
    assert Person.select().where(Person.name == "Ann Lee").exists()
    assert Activity.get(Activity.kind == "call").conversation


def test_what_others_did_is_passed_over_with_a_word(caller, desk):
    ann, bob, cy = (make_lead(name, phone="1") for name in ("Ann", "Bob", "Cy"))
    caller.at("lead", ann, bob, cy)
    desk.history.do("mark_dead", lambda: mark_dead([ann.id, bob.id]))
    desk.answered()
    assert caller.name == "Cy"
    said = caller.page.calling.news.text()
    assert "Ann has been marked dead meanwhile" in said
    assert caller.page.calling.progress.text() == "3 of 3, 0 reached"


def test_an_outcome_for_somebody_who_was_closed_meanwhile_is_refused(caller, desk):
    ann, bob = make_lead("Ann", phone="1"), make_lead("Bob", phone="2")
    caller.at("lead", ann, bob)
    with change("mark_dead", by=desk.user):  # another window: this one has not heard of it
        mark_dead([ann.id])
    caller.key(KEY.Key_1)
    assert desk.refused == ["Ann has been marked dead meanwhile."]
    assert caller.name == "Bob"


def test_the_script_is_kept_and_goes_on_with_the_run(caller, desk):
    run_id = caller.at("lead", make_lead("Ann", phone="1"))
    caller.key(KEY.Key_S)
    caller.type("Good morning 1 2 3")
    caller.key(KEY.Key_Escape)
    assert CallRun.get_by_id(run_id).script == "Good morning 1 2 3"
    caller.page.calling.days.setValue(5)
    caller.page.calling.days.editingFinished.emit()
    desk.answered()
    assert CallRun.get_by_id(run_id).retry_days == 5


def test_people_have_no_convert(caller, desk):
    caller.at("person", make_person("Bob Roe", phone="1"))
    assert not desk.is_on(caller.page, "call_run.convert")
    caller.key(KEY.Key_1)
    assert caller.page.results.isVisible()
    assert Activity.get(Activity.kind == "task").due_on == date(2026, 11, 19)


def test_a_run_is_gone_on_with_from_the_list_of_runs(caller, desk):
    run_id = caller.at("lead", make_lead("Ann", phone="1"), make_lead("Bob", phone="2"))
    caller.key(KEY.Key_1)
    runs = desk.page(lambda *parts: CallRuns(*parts[:5]))
    runs.shown()
    desk.answered()
    assert desk.cells(runs, "name", "total", "called", "reached") == [("Trade fair", "2", "1", "0")]
    runs.table.selectAll()
    desk.run(runs, "call_run.open")
    assert desk.navigator.asked[-1] == ("call_run", run_id)
    desk.run(runs, "call_run.delete")
    assert desk.said[-1] == "Deleted the call run Trade fair"
    assert caller.page._gone.isVisible()
    desk.history.undo()
    desk.answered()
    caller.open(run_id)
    assert caller.name == "Bob"


def test_those_of_an_outcome_are_called_again(caller, desk):
    caller.at("lead", make_lead("Ann", phone="1"), make_lead("Bob", phone="2"))
    caller.key(KEY.Key_1, KEY.Key_7)
    caller.page.results.outcomes.setCurrentIndex(2)
    desk.answered()
    desk.press(caller.page, "Call these again")
    kind, run_id = desk.navigator.asked[-1]
    assert kind == "call_run"
    caller.open(run_id)
    assert (caller.name, caller.page.calling.progress.text()) == ("Bob", "1 of 1, 0 reached")
