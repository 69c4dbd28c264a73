"""What the system says for the program on this computer, and when it keeps quiet."""

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form

WORKING_TIMES = [f"{hour:02}:{minute}" for hour in range(6, 20) for minute in ("00", "30")]
ALL_TIMES = [f"{hour:02}:{minute}" for hour in range(24) for minute in ("00", "30")]


class NotificationsSection(Section):
    """Follows the settings, from wherever they are changed."""

    title = "Notifications"
    remark = "For you on this computer, from the system tray, while the program runs."

    def __init__(
        self, background: Background, history: History, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Shows what is set."""
        super().__init__(background, history, parent)
        self._settings = settings
        self.tray = QCheckBox(say("Icon in the system tray"))
        self.reminders = QCheckBox(say("Say once a day what is due"))
        self.time = ChoiceField([(time, _clock(time)) for time in WORKING_TIMES])
        self.notices = QCheckBox(say("Say when long work is done while another program is in front"))
        self.quiet = QCheckBox(say("No notifications between these times"))
        self.begin, self.end = (ChoiceField([(time, _clock(time)) for time in ALL_TIMES]) for _ in range(2))
        form = Form()
        form.add_widget(self.tray)
        form.add_widget(self.notices)
        form.add_section("Reminders")
        form.add_widget(self.reminders)
        form.add("Remind me from", self.time)
        form.add_section("Quiet hours")
        form.add_widget(self.quiet)
        form.add_row(("From", self.begin), ("Until", self.end))
        self.content.addWidget(form)
        self.content.addStretch(1)
        self._show("")
        settings.changed.connect(self._show)
        self.tray.clicked.connect(lambda on: setattr(settings, "tray_icon", on))
        self.reminders.clicked.connect(lambda on: setattr(settings, "reminders", on))
        self.time.edited.connect(lambda: setattr(settings, "reminder_time", self.time.value()))
        self.notices.clicked.connect(lambda on: setattr(settings, "notices", on))
        self.quiet.clicked.connect(lambda on: setattr(settings, "quiet_hours", on))
        self.begin.edited.connect(lambda: setattr(settings, "quiet_from", self.begin.value()))
        self.end.edited.connect(lambda: setattr(settings, "quiet_until", self.end.value()))

    def _show(self, _: str) -> None:
        settings = self._settings
        self.tray.setChecked(settings.tray_icon)
        self.reminders.setChecked(settings.reminders)
        self.time.set_value(settings.reminder_time)
        self.time.setEnabled(settings.reminders)
        self.notices.setChecked(settings.notices)
        # They come from the icon, which a reminder brings along.
        self.notices.setEnabled(settings.tray_icon or settings.reminders)
        self.quiet.setChecked(settings.quiet_hours)
        self.begin.set_value(settings.quiet_from)
        self.end.set_value(settings.quiet_until)
        for field in (self.begin, self.end):
            field.setEnabled(settings.quiet_hours)


def _clock(time: str) -> str:
    return QLocale().toString(QTime.fromString(time, "HH:mm"), QLocale.FormatType.ShortFormat)
