"""How the program looks and reminds on this computer: the only section that is about this user alone."""

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form

TIMES = [f"{hour:02}:{minute}" for hour in range(6, 20) for minute in ("00", "30")]
LOOKS = [("system", "As the system has it"), ("light", "Light"), ("dark", "Dark")]


class AppearanceSection(Section):
    """Follows the settings, from wherever they are changed."""

    title = "Appearance"
    remark = "For you on this computer."

    def __init__(
        self, background: Background, history: History, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Shows what is set."""
        super().__init__(background, history, parent)
        self._settings = settings
        self.look = ChoiceField(LOOKS)
        self.contrast = QCheckBox(say("High contrast"))
        self.motion = QCheckBox(say("Less motion"))
        self.compact = QCheckBox(say("Compact rows"))
        self.tray = QCheckBox(say("Icon in the system tray"))
        self.reminders = QCheckBox(say("Say once a day what is due, while the program runs"))
        self.time = ChoiceField([(time, _clock(time)) for time in TIMES])
        form = Form()
        form.add("Light or dark", self.look)
        form.add_widget(self.contrast)
        form.add_widget(self.motion)
        form.add_widget(self.compact)
        form.add_section("Reminders")
        form.add_widget(self.tray)
        form.add_widget(self.reminders)
        form.add("Remind me from", self.time)
        self.content.addWidget(form)
        self.content.addStretch(1)
        self._show("")
        settings.changed.connect(self._show)
        self.look.edited.connect(lambda: setattr(settings, "appearance", self.look.value()))
        self.contrast.clicked.connect(lambda on: setattr(settings, "contrast", "high" if on else "system"))
        self.motion.clicked.connect(lambda on: setattr(settings, "motion", "less" if on else "system"))
        self.compact.clicked.connect(lambda on: setattr(settings, "compact_rows", on))
        self.tray.clicked.connect(lambda on: setattr(settings, "tray_icon", on))
        self.reminders.clicked.connect(lambda on: setattr(settings, "reminders", on))
        self.time.edited.connect(lambda: setattr(settings, "reminder_time", self.time.value()))

    def _show(self, _: str) -> None:
        self.look.set_value(self._settings.appearance)
        self.contrast.setChecked(self._settings.contrast == "high")
        self.motion.setChecked(self._settings.motion == "less")
        self.compact.setChecked(self._settings.compact_rows)
        self.tray.setChecked(self._settings.tray_icon)
        self.reminders.setChecked(self._settings.reminders)
        self.time.set_value(self._settings.reminder_time)
        self.time.setEnabled(self._settings.reminders)


def _clock(time: str) -> str:
    return QLocale().toString(QTime.fromString(time, "HH:mm"), QLocale.FormatType.ShortFormat)
