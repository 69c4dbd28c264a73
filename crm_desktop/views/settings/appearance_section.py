"""How the program looks on this computer: the only section that is about this user alone."""

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.settings import Settings
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form

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
        self.compact = QCheckBox("Compact rows")
        form = Form()
        form.add("Light or dark", self.look)
        form.add_widget(self.compact)
        self.content.addWidget(form)
        self.content.addStretch(1)
        self._show("")
        settings.changed.connect(self._show)
        self.look.edited.connect(lambda: setattr(settings, "appearance", self.look.value()))
        self.compact.clicked.connect(lambda on: setattr(settings, "compact_rows", on))

    def _show(self, _: str) -> None:
        self.look.set_value(self._settings.appearance)
        self.compact.setChecked(self._settings.compact_rows)
