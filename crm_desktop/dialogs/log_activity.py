"""Asks what was done or said with some records, or is to be done: the composer of the timeline in a window."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.activities import ActivityEntry
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.activities.composer import ActivityComposer
from crm_desktop.views.widgets.labels import ShortenedLabel

WIDTH = 560


class LogActivity(QDialog):
    """Open it with `open()`; it answers an `ActivityEntry`, whose `log` is the deed."""

    answered = Signal(object)

    def __init__(
        self,
        background: Background,
        links: Sequence[tuple[str, int]],
        titles: Sequence[str],
        parent: QWidget | None = None,
        kind: str = "call",
        today: Callable[[], date] = date.today,
    ) -> None:
        """`links` are the records as (kind, id), `titles` what they are called."""
        super().__init__(parent)
        self.setWindowTitle(say("Log activity"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(WIDTH)
        self.composer = ActivityComposer(today)
        self.composer.links = tuple(links)
        whom = titles[0] if len(titles) == 1 else formats.count_text(len(links), "record", "records")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.composer.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        if links:
            layout.addWidget(ShortenedLabel(whom, design.Size.SECTION, QFont.Weight.DemiBold))
        layout.addWidget(self.composer)
        layout.addWidget(buttons)
        # Once more, now that it stands in the dialog, which would choose Cancel.
        self.composer.button.setDefault(False)
        self.composer.button.setDefault(True)
        self.composer.composed.connect(self._answer)
        self.composer.compose(kind)

    def _answer(self, entry: ActivityEntry) -> None:
        self.answered.emit(entry)
        self.accept()
