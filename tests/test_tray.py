"""The icon in the tray and the reminder of the day, tried with a tray that only notes what it is told."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QObject, Signal

from crm_desktop.models.activities import log_activity
from crm_desktop.models.changes import change
from crm_desktop.settings import Settings
from crm_desktop.tray import Notices, Reminders, Tray, is_quiet
from tests.makers import make_company, make_lead

TODAY = date(2026, 11, 17)
MORNING = datetime(2026, 11, 17, 9, 5)


class FakeIcon(QObject):
    """A tray icon without a tray."""

    activated, messageClicked = Signal(object), Signal()  # noqa: N815 - Qt's own names

    def __init__(self):
        super().__init__()
        self.said, self.visible, self.menu = [], False, None

    def showMessage(self, title, text, *_):
        self.said.append((title, text))

    def show(self):
        self.visible = True

    def hide(self):
        self.visible = False

    def setIcon(self, _):
        pass

    def setToolTip(self, _):
        pass

    def setContextMenu(self, menu):
        self.menu = menu


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def background(background, user, database, qtbot):
    """With the database opened in it."""
    background.open(database, lambda _: None, pytest.fail)
    qtbot.waitUntil(lambda: background.idle)
    return background


@pytest.fixture
def icons():
    return []


@pytest.fixture
def tray_of(qapp, settings, icons):
    """A tray; `is_there` says whether the system has a place for it."""

    def made(is_there=True, **doings):
        def icon():
            icons.append(FakeIcon())
            return icons[-1]

        doings = {"new_lead": lambda: None, "show": lambda: None} | doings
        return Tray(settings, **doings, make_icon=icon, is_available=lambda: is_there)

    return made


def test_its_menu_asks_for_a_lead_and_shows_the_day(tray_of, icons):
    done = []
    tray = tray_of(new_lead=lambda: done.append("lead"), show=lambda: done.append("day"))
    for action in icons[0].menu.actions()[:2]:
        action.trigger()
    assert [action.text() for action in icons[0].menu.actions()[:2]] == ["New lead", "Today"]
    icons[0].messageClicked.emit()
    assert done == ["lead", "day", "day"]
    tray.close()
    assert not icons[0].visible


def test_there_is_none_where_the_system_has_no_tray(tray_of, icons):
    tray = tray_of(is_there=False)
    tray.say("Nobody", "hears it")
    assert (tray.is_there, icons) == (False, [])


def test_it_goes_and_comes_with_its_settings(tray_of, icons, settings):
    tray = tray_of()
    settings.reminders = False
    assert tray.is_there, "for the icon"
    settings.tray_icon = False
    assert not tray.is_there
    settings.reminders = True
    assert tray.is_there, "a reminder needs it"


@pytest.fixture
def work(user):
    """One thing due today, one late, one late service call."""
    make_lead("Ann Lee", next_action="Call", next_action_on=TODAY)
    make_lead("Bob Roe", next_action="Write", next_action_on=TODAY - timedelta(days=3))
    company = make_company("Acme", relationship="customer")
    with change("log_activity", by=user):
        log_activity("call", [("company", company.id)], subject="Service", due_on=date(2026, 11, 1),
                     repeats="FREQ=MONTHLY")  # fmt: skip


@pytest.fixture
def remind(background, settings, tray_of, user, qtbot, icons):
    """Reminders at a time of day; answers what was said."""

    def at(moment):
        tray = tray_of()
        made = Reminders(background, settings, tray, user, now=lambda: moment)
        qtbot.waitUntil(lambda: background.idle)
        made.check()
        qtbot.waitUntil(lambda: background.idle)
        return [said for icon in icons for said in icon.said]

    return at


def test_what_is_due_is_said_once_a_day(work, remind, settings):
    said = ("3 things to do today, 2 overdue", "Call · Ann Lee\nService · Acme\nWrite · Bob Roe")
    assert remind(MORNING) == [said]
    assert remind(MORNING + timedelta(hours=1)) == [said], "not again"
    assert len(remind(MORNING + timedelta(days=1))) == 2


def test_not_before_the_time_in_settings(work, remind, settings):
    settings.reminder_time = "10:30"
    assert remind(MORNING) == []
    assert len(remind(MORNING + timedelta(hours=2))) == 1


def test_not_when_it_is_switched_off_and_not_when_nothing_is_due(user, remind, settings):
    assert remind(MORNING) == []
    make_lead("Ann Lee", next_action="Call", next_action_on=TODAY)
    settings.reminders, settings.reminded_on = False, ""
    assert remind(MORNING) == []


def test_a_time_that_is_none_is_nine_o_clock(work, remind, settings):
    settings.reminder_time = "later"
    assert len(remind(MORNING)) == 1


@pytest.mark.parametrize(
    ("begin", "end", "at", "quiet"),
    [
        ("18:00", "08:00", "23:30", True), ("18:00", "08:00", "07:59", True), ("18:00", "08:00", "08:00", False),
        ("18:00", "08:00", "12:00", False), ("12:00", "13:00", "12:30", True), ("12:00", "13:00", "13:00", False),
        ("09:00", "09:00", "09:00", False), ("late", "early", "20:00", True),
    ],
)  # fmt: skip
def test_quiet_hours_may_go_over_midnight(settings, begin, end, at, quiet):
    settings.quiet_from, settings.quiet_until = begin, end
    assert not is_quiet(settings, time.fromisoformat(at)), "they are off"
    settings.quiet_hours = True
    assert is_quiet(settings, time.fromisoformat(at)) is quiet


def test_a_reminder_waits_for_the_quiet_hours_to_end(work, remind, settings):
    settings.quiet_hours, settings.quiet_until = True, "10:00"
    assert remind(MORNING) == []
    assert len(remind(MORNING + timedelta(hours=1))) == 1


@pytest.fixture
def notice(settings, tray_of, icons):
    """What is said when work is done while a window is in front, or none."""

    def made(in_front=False, at=MORNING, show=lambda: None):
        Notices(settings, tray_of(), show, None, lambda: in_front, lambda: at).done("Exported 5 leads to leads.csv")
        return icons[-1].said

    return made


def test_that_work_is_done_is_said_while_another_program_is_in_front(notice):
    assert notice(in_front=True) == []
    assert notice() == [("CRM Desktop", "Exported 5 leads to leads.csv")]


def test_nothing_is_said_in_quiet_hours_or_when_it_is_switched_off(notice, settings):
    settings.quiet_hours, settings.quiet_until = True, "10:00"
    assert notice() == []
    settings.quiet_hours, settings.notices = False, False
    assert notice() == []


def test_a_click_on_a_notice_shows_the_window_and_on_a_reminder_the_day(notice, tray_of, icons):
    shown = []
    tray = tray_of(show=lambda: shown.append("day"))
    tray.say("title", "text", lambda: shown.append("window"))
    icons[-1].messageClicked.emit()
    tray.say("title", "text")
    icons[-1].messageClicked.emit()
    assert shown == ["window", "day"]
