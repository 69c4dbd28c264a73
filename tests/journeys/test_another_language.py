"""Choosing another language: the window is made anew, and one stands where one stood."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from crm_desktop.application import Program
from crm_desktop.crash import Reporter
from crm_desktop.models.call_runs import start_run
from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.saved_views import Sight, save_view
from crm_desktop.models.users import our_office
from crm_desktop.models.users.team_words import choose_words
from crm_desktop.models.wording import say, tongue
from crm_desktop.settings import Settings
from tests.makers import make_lead, make_opportunity, make_person


@pytest.fixture
def program(qapp, qtbot, tmp_path: Path):
    """With a window on a database of twelve leads, two of them from Berlin; answers how to change the language."""
    before = QLocale()
    made = Program(qapp, Settings(tmp_path / "settings.ini"), Reporter(tmp_path), tmp_path)
    made.settings.tray_icon = made.settings.backups = False
    made.open(str(tmp_path / "office.crmdb"))
    settle(made, qtbot)
    made.session.background.write(lambda: fill(made.session.user))
    settle(made, qtbot)
    made.session._read_again()
    settle(made, qtbot)
    yield made
    made.close()
    made._translation.speak("en")
    QLocale.setDefault(before)


def fill(user):
    for number in range(12):
        make_lead(f"Lead {number:02}", city="Berlin" if number < 2 else "Ulm")
    make_person("Bob Roe")
    make_opportunity("Press")
    with change("save", by=user):
        save_view("lead", "In Ulm", Sight("city:Ulm", "Open", (), "name", False), False)


def settle(program, qtbot):
    qtbot.waitUntil(lambda: program.session is not None and program.session.user is not None)
    qtbot.waitUntil(lambda: program.session.background.idle)
    qtbot.wait(1)
    qtbot.waitUntil(lambda: program.session.background.idle)


def go(program, view, qtbot):
    program.session.window.go(view)
    settle(program, qtbot)
    return program.session.window.page


def speak(program, code, qtbot):
    """As one chooses it in Settings; answers the window that comes."""
    before = program.session
    program.settings.language = code
    qtbot.waitUntil(lambda: program.session not in (None, before))
    settle(program, qtbot)
    assert tongue().code == code
    return program.session.window


def go_after(program, view, qtbot):
    """That view after one has gone to the settings and chosen another language there."""
    go(program, "Settings", qtbot)
    speak(program, "de", qtbot)
    return go(program, view, qtbot)


def test_settings_come_back_on_the_section_where_the_language_was_chosen(program, qtbot):
    page = go(program, "Settings", qtbot)
    row = next(row for row in range(page.list.count()) if page.list.item(row).text() == say("Appearance"))
    page.list.setCurrentRow(row)
    again = speak(program, "de", qtbot).page
    assert (again.title, again.list.currentRow()) == ("Settings", row)
    assert again.list.currentItem().text() == say("Appearance") != "Appearance"


def test_a_list_keeps_its_tab_its_filter_and_what_is_selected(program, qtbot):
    page = go(program, "Leads", qtbot)
    page.ask("berlin", "All")
    qtbot.waitUntil(lambda: page.model.count == 2)
    settle(program, qtbot)
    page.table.selectRow(1)
    chosen = page.selected_ids()
    go(program, "Settings", qtbot)
    speak(program, "sv", qtbot)
    again = go(program, "Leads", qtbot)
    assert (again.subset(), again.query(), again.filter.text()) == ("All", "berlin", "berlin")
    assert again.model.count == 2
    assert again.selected_ids() == chosen


def test_a_list_is_as_far_down_as_it_was(program, qtbot):
    program.session.window.resize(900, 480)
    page = go(program, "Leads", qtbot)
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
    top = page.model.record_id(page.table.rowAt(0))
    assert page.table.rowAt(0) > 0
    speak(program, "de", qtbot)
    again = go(program, "Leads", qtbot)
    assert again.model.record_id(again.table.rowAt(0)) == top


def test_today_is_on_the_same_item_and_as_far_down(program, qtbot):
    program.session.window.resize(900, 480)
    today = go(program, "Today", qtbot)
    qtbot.waitUntil(lambda: today.view.verticalScrollBar().maximum() > 0)
    for _ in range(8):
        qtbot.keyClick(today.view, Qt.Key.Key_Down)
    place = today.view.place()
    assert place[1] > 0
    again = go_after(program, "Today", qtbot)
    assert again is not today
    assert again.view.place() == place


def test_the_board_is_on_the_same_card(program, qtbot):
    board = go(program, "Pipeline", qtbot)
    board.board.select([Opportunity.get().id])
    again = go_after(program, "Pipeline", qtbot)
    assert again.board.selected_ids() == [Opportunity.get().id]


def test_a_saved_view_is_in_front_again_with_what_was_filtered_in_it(program, qtbot):
    page = go(program, "Leads", qtbot)
    qtbot.waitUntil(lambda: len(page.tabs.views()) == 1)
    page.tabs.show_view(page.tabs.views()[0].id)
    settle(program, qtbot)
    page.filter.setText("city:Ulm 07")
    qtbot.waitUntil(lambda: page.model.count == 1)
    speak(program, "de", qtbot)
    again = go(program, "Leads", qtbot)
    qtbot.waitUntil(lambda: again.tabs.view is not None)
    settle(program, qtbot)
    assert (again.tabs.view.name, again.query(), again.model.count) == ("In Ulm", "city:Ulm 07", 1)


def test_what_is_being_written_on_a_record_is_still_there(program, qtbot):
    window = program.session.window
    page = go(program, "People", qtbot)
    bob = page.model.ids()[0]
    window.open("person", bob)
    settle(program, qtbot)
    window.page.timeline.composer.compose("call", "Asks for")
    go(program, "Settings", qtbot)
    window = speak(program, "fr", qtbot)
    window.back()
    settle(program, qtbot)
    assert window.page.record_id == bob
    assert window.page.timeline.composer.draft() == ("call", "Asks for", None)
    window.back()
    settle(program, qtbot)
    assert window.here == "People"


def test_a_report_a_forecast_and_the_board_are_asked_the_same(program, qtbot):
    reports = go(program, "Reports", qtbot)
    reports.open_report("win_rate")
    reports.bar.span.set_value("last year")
    settle(program, qtbot)
    forecast = go(program, "Forecast", qtbot)
    forecast.show_part("Trust")
    forecast.group.set_value("owner")
    board = go(program, "Pipeline", qtbot)
    board.bar.words.setText("pre")
    board.bar.rotting.setChecked(True)
    settle(program, qtbot)
    health = go(program, "Data health", qtbot)
    health.tabs.setCurrentIndex(1)
    imports = go(program, "Imports", qtbot)
    imports.show_lists()
    asked = reports.bar.asked()
    speak(program, "es", qtbot)
    again = go(program, "Reports", qtbot)
    assert again.bar.asked() == asked
    assert again.report is not None
    assert again.report.key == "win_rate"
    again = go(program, "Forecast", qtbot)
    assert (again.tabs.currentIndex(), again.group.value()) == (3, "owner")
    again = go(program, "Pipeline", qtbot)
    assert (again.bar.filter().words, again.bar.filter().only_rotting) == ("pre", True)
    assert go(program, "Data health", qtbot).tabs.currentIndex() == 1
    again = go(program, "Imports", qtbot)
    assert again._front() is again.lists


def test_a_list_keeps_its_filter_when_the_team_calls_things_otherwise(program, qtbot):
    page = go(program, "Leads", qtbot)
    page.ask("berlin", "All")
    qtbot.waitUntil(lambda: page.model.count == 2)
    go(program, "Settings", qtbot)
    own = {"lead": ("Enquiry", "Enquiries")}
    program.session.history.do("choose_words", lambda: choose_words("copper", own, our_office().version))
    qtbot.waitUntil(lambda: say("Leads") == "Enquiries")
    settle(program, qtbot)
    again = go(program, "Leads", qtbot)
    assert again is not page
    assert (again.subset(), again.query(), again.model.count) == ("All", "berlin", 2)


def test_notes_of_a_call_are_still_there(program, qtbot):
    leads = list(go(program, "Leads", qtbot).model.ids()[:2])
    made = []
    program.session.history.do("start_call_run", lambda: start_run("lead", leads), made.append)
    settle(program, qtbot)
    window = program.session.window
    window.open("call_run", made[0])
    settle(program, qtbot)
    window.page.calling.note.set_value("Asks for")
    go(program, "Settings", qtbot)
    window = speak(program, "sv", qtbot)
    window.back()
    settle(program, qtbot)
    assert (window.here, window.page.calling.note.value()) == ("call_run", "Asks for")
