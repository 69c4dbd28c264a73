"""The icon in the system's tray, and the reminder that comes from it once a day, while the program runs."""

from collections.abc import Callable
from datetime import datetime, time
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from crm_desktop.background import Background
from crm_desktop.models.activities.today import TodayList, today_list
from crm_desktop.models.changes import Actor
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import formats

MINUTE = 60_000
MOST_NAMED = 3
LONGEST = 60
SHOWN_MILLISECONDS = 15_000


class Tray(QObject):
    """There is an icon where the system has a place for it, and a setting wants it or a reminder needs it."""

    def __init__(
        self,
        settings: Settings,
        new_lead: Callable[[], object],
        show: Callable[[], object],
        parent: QObject | None = None,
        make_icon: Callable[[], Any] = QSystemTrayIcon,
        is_available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """`new_lead` asks for a lead, `show` brings the day's work to the front."""
        super().__init__(parent)
        self._settings, self._new_lead, self._show = settings, new_lead, show
        self._make_icon, self._is_available = make_icon, is_available
        self._icon: Any = None
        self._menu: QMenu | None = None
        self._clicked = show
        settings.changed.connect(self._follow)
        self._follow("")

    @property
    def is_there(self) -> bool:
        """Can it be seen, and say something?"""
        return self._icon is not None

    def say(self, title: str, text: str, clicked: Callable[[], object] | None = None) -> None:
        """A notification of the system; a click on it shows the day's work, unless it is about something else."""
        if self._icon is not None:
            self._clicked = clicked or self._show
            self._icon.showMessage(title, text, QApplication.windowIcon(), SHOWN_MILLISECONDS)

    def close(self) -> None:
        """Takes the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        if self._menu is not None:
            self._menu.deleteLater()
        self._icon = self._menu = None

    def _follow(self, _: str) -> None:
        wanted = (self._settings.tray_icon or self._settings.reminders) and self._is_available()
        if wanted and self._icon is None:
            self._open()
        elif not wanted and self._icon is not None:
            self.close()

    def _open(self) -> None:
        icon = self._icon = self._make_icon()
        menu = self._menu = QMenu()
        menu.addAction(say("New lead"), self._new_lead)
        menu.addAction(say("Today"), self._show)
        menu.addSeparator()
        menu.addAction(say("Quit"), QApplication.quit)
        icon.setIcon(QApplication.windowIcon())
        icon.setToolTip(say("CRM Desktop"))
        icon.setContextMenu(menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(lambda: self._clicked())
        icon.show()

    def _activated(self, reason: object) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._new_lead()


def is_quiet(settings: Settings, at: time) -> bool:
    """Whether nothing may be said at this time of day; the quiet hours may go over midnight."""
    begin, end = time_of(settings.quiet_from, time(18)), time_of(settings.quiet_until, time(8))
    return settings.quiet_hours and (begin <= at < end if begin <= end else at >= begin or at < end)


def time_of(text: str, otherwise: time) -> time:
    """A time of day as it is kept."""
    try:
        return time.fromisoformat(text)
    except ValueError:
        return otherwise


class Notices(QObject):
    """Says that long work is done, when another program is in front."""

    def __init__(
        self,
        settings: Settings,
        tray: Tray,
        show: Callable[[], object],
        parent: QObject | None = None,
        is_in_front: Callable[[], bool] = lambda: QApplication.activeWindow() is not None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """`show` brings the window to the front."""
        super().__init__(parent)
        self._settings, self._tray, self._show = settings, tray, show
        self._is_in_front, self._now = is_in_front, now

    def done(self, sentence: str) -> None:
        """Work has ended; whoever looks at the window has read it there."""
        if self._settings.notices and not self._is_in_front() and not is_quiet(self._settings, self._now().time()):
            self._tray.say(say("CRM Desktop"), sentence, self._show)


class Reminders(QObject):
    """Once a day, from the time in Settings on: what is due, if anything is."""

    def __init__(
        self,
        background: Background,
        settings: Settings,
        tray: Tray,
        user: Actor | None,
        parent: QObject | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """Looks at the clock every minute, and at once."""
        super().__init__(parent)
        self._background, self._settings, self._tray = background, settings, tray
        self._user, self._now = user, now
        self._ticking = QTimer(self, interval=MINUTE)
        self._ticking.timeout.connect(self.check)
        self._ticking.start()
        self.check()

    def check(self) -> None:
        """Reminds when it is time and it has not been done today."""
        now = self._now()
        told = self._settings.reminded_on == now.date().isoformat()
        begins = time_of(self._settings.reminder_time, time(9))
        if not self._settings.reminders or told or not self._tray.is_there or now.time() < begins:
            return
        if is_quiet(self._settings, now.time()):
            return  # it is said when they are over, if that is on the same day
        self._settings.reminded_on = now.date().isoformat()
        self._background.read(partial(today_list, self._user, now.date()), self._remind)

    def _remind(self, found: TodayList) -> None:
        if not found.due:
            return
        late = found.overdue.count + found.customers.count
        title = formats.count_text(found.due, "thing to do today", "things to do today")
        items = [*found.today.items, *found.customers.items, *found.overdue.items]
        lines = [" · ".join(part for part in (item.text, item.title) if part)[:LONGEST] for item in items[:MOST_NAMED]]
        more = found.due - len(lines)
        if more > 0:
            lines.append(say("and {more} more", more=formats.number_text(more)))
        if late:
            title = say("{title}, {count} overdue", title=title, count=formats.number_text(late))
        self._tray.say(title, "\n".join(lines))
