"""What the parts of the Forecast page beside the forecast itself have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.models.forecasts import Forecast
from crm_desktop.models.paper.formats import Formats
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.labels import Label, small

WIDEST = 1100
CHOICE_LETTERS = 16
MARGIN = design.WINDOW_MARGIN - design.SPACE_8


class PartView(QScrollArea):
    """A heading, what was asked, some choosers, and below them what is found; read when it is in front."""

    opened = Signal(str, object, str)
    """Title, figure and currency of the rows that are wanted."""

    def __init__(self, background: Background, formats: Formats) -> None:
        """Reads nothing yet."""
        super().__init__()
        self._background, self._formats = background, formats
        self._forecast: Forecast | None = None
        self._task: Task[object] | None = None
        whole = QWidget()
        whole.setBackgroundRole(QPalette.ColorRole.Base)
        outer = QHBoxLayout(whole)
        outer.setContentsMargins(MARGIN, design.SPACE_8, MARGIN, design.SPACE_24)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        outer.addWidget(inner, 1, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(0)
        self.content = QVBoxLayout(inner)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(design.SPACE_12)
        self.heading = Label("", Size.SECTION, QFont.Weight.DemiBold)
        self.said = small("")
        for words in (self.heading, self.said):
            words.setWordWrap(True)
            words.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
            self.content.addWidget(words)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(whole)

    def show_forecast(self, forecast: Forecast) -> None:
        """Reads what belongs to this one."""
        self._forecast = forecast
        self.read()

    def read(self) -> None:
        """Reads in the background."""

    def _choosers(self, fields: Sequence[tuple[str, QComboBox]]) -> QHBoxLayout:
        """A line of choices, each with its name; answers the layout, so that buttons can follow."""
        line = QHBoxLayout()
        line.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, 0)
        line.setSpacing(design.SPACE_8)
        for name, field in fields:
            field.setAccessibleName(name)
            field.setMinimumContentsLength(CHOICE_LETTERS)
            label = small(name)
            label.setBuddy(field)
            line.addWidget(label)
            line.addWidget(field)
            line.addSpacing(design.SPACE_8)
        line.addStretch(1)
        self.content.addLayout(line)
        return line
