"""The very records that a figure counts, in the figure's place: the way back, what they are and sum, and a table."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from crm_desktop.views import design, icons
from crm_desktop.views.design import Size
from crm_desktop.views.record_delegate import PADDING
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.widgets.labels import Label, ShortenedLabel


class OpenedRows(QWidget):
    """One table or several, one of them in front; Escape takes back what is selected first, and then goes back."""

    left = Signal()

    def __init__(self, back: str, help: str, above: int = design.SPACE_16) -> None:
        """`back` names the page behind, as the button says it, `help` as it is read aloud."""
        super().__init__()
        self.heading = ShortenedLabel("", Size.TITLE, QFont.Weight.DemiBold)
        self.sums = Label(quiet=True)
        self._tables = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, above, 0, 0)
        layout.setSpacing(design.SPACE_12)
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.setSpacing(design.SPACE_12)
        head.addWidget(way_back(help, self.left.emit, back))
        head.addWidget(self.heading, 1)
        head.addWidget(self.sums)
        layout.addLayout(head)
        front = QHBoxLayout()
        # With the padding of a cell, names stand right below the way back.
        front.setContentsMargins(design.WINDOW_MARGIN - PADDING, 0, 0, 0)
        front.addWidget(self._tables)
        layout.addLayout(front, 1)

    @property
    def table(self) -> RecordTable:
        """The table in front."""
        found = self._tables.currentWidget()
        assert isinstance(found, RecordTable)
        return found

    @property
    def model(self) -> RecordTableModel:
        """Its model."""
        found = self.table.model()
        assert isinstance(found, RecordTableModel)
        return found

    def add_table(self, table: RecordTable) -> None:
        """One more kind of record."""
        table.installEventFilter(self)
        self._tables.addWidget(table)

    def bring(self, table: RecordTable) -> None:
        """This kind from now on."""
        self._tables.setCurrentWidget(table)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = event.key() == Qt.Key.Key_Backspace
            if back or (event.key() == Qt.Key.Key_Escape and not self.table.selectionModel().hasSelection()):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def way_back(name: str, pressed: Callable[[], object], text: str = "") -> QToolButton:
    """The arrow in front of a title; `name` is read aloud."""
    made = QToolButton(autoRaise=True)
    made.setIcon(icons.icon("back"))
    if text:
        made.setText(text)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.clicked.connect(lambda: pressed())
    return made
