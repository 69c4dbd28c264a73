"""How the program looks on this computer."""

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.languages import NAMES, SYSTEM
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form

LOOKS = to_say([("system", "As the system has it"), ("light", "Light"), ("dark", "Dark")])


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
        self.look = ChoiceField(said(LOOKS))
        self.contrast = QCheckBox(say("High contrast"))
        self.motion = QCheckBox(say("Less motion"))
        self.compact = QCheckBox(say("Compact rows"))
        self.language = ChoiceField([(SYSTEM, say("As the system has it")), *NAMES.items()])
        form = Form()
        form.add("Language of the program", self.language, "Holds at once; what the team has typed stays as it is.")
        form.add("Light or dark", self.look)
        form.add_widget(self.contrast)
        form.add_widget(self.motion)
        form.add_widget(self.compact)
        self.content.addWidget(form)
        self.content.addStretch(1)
        self._show("")
        settings.changed.connect(self._show)
        self.language.edited.connect(lambda: setattr(settings, "language", self.language.value()))
        self.look.edited.connect(lambda: setattr(settings, "appearance", self.look.value()))
        self.contrast.clicked.connect(lambda on: setattr(settings, "contrast", "high" if on else "system"))
        self.motion.clicked.connect(lambda on: setattr(settings, "motion", "less" if on else "system"))
        self.compact.clicked.connect(lambda on: setattr(settings, "compact_rows", on))

    def _show(self, _: str) -> None:
        self.language.set_value(self._settings.language)
        self.look.set_value(self._settings.appearance)
        self.contrast.setChecked(self._settings.contrast == "high")
        self.motion.setChecked(self._settings.motion == "less")
        self.compact.setChecked(self._settings.compact_rows)
