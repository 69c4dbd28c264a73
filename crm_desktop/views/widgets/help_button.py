"""A small question mark beside what is not plain by its name: it opens the guide where the word is explained."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, icons

EXPLAINED = {
    "likelihood": "Likelihood",
    "category": "Forecast category",
    "engagement": "Engagement",
    "temperature": "Temperature",
}
"""Fields that have a question mark, and the heading in the guide that answers it."""


class HelpButton(QToolButton):
    """Explains one word of the chapter *The words*."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        """`heading` stands in the guide."""
        super().__init__(parent)
        self._heading = heading
        self.setIcon(icons.icon("help"))
        self.setIconSize(QSize(design.ICON_SMALL, design.ICON_SMALL))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = say("What is “{word}”?", word=say(heading))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.clicked.connect(self._explain)

    def _explain(self) -> None:
        from crm_desktop.views.guide_chapters import WORDS
        from crm_desktop.views.guide_window import open_guide

        open_guide(self, WORDS, self._heading)
