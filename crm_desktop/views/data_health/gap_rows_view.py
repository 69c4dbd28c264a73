"""The very records that a number of missing data counts, in its place, with the way back."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.data_health import Gap
from crm_desktop.models.data_health.gap_rows import GapRows
from crm_desktop.models.data_health.missing import ALL
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats, icons
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Size
from crm_desktop.views.record_delegate import PADDING
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.widgets.labels import Label, ShortenedLabel

WORDS = {"lead": ("lead", "leads"), "person": ("person", "people"), "company": ("company", "companies"),
         "opportunity": ("opportunity", "opportunities")}  # fmt: skip


def _said(value: Any) -> str:
    return value if isinstance(value, str) else formats.date_text(value)


COLUMNS = (
    Column("name", "Name", lambda row: row.name, Look.NAME, width=240),
    Column("company", "Company or city", lambda row: row.company, width=180),
    Column("value", "What stands there", lambda row: row.value, width=220, text=_said),
    Column("owner", "Owner", lambda row: row.owner, width=140),
    Column("updated_on", "Last changed", lambda row: row.updated_on, Look.MOMENT),
)
VALUE = 2


class GapRowsView(QWidget):
    """Escape goes back."""

    left = Signal()
    opened = Signal(str, int)
    """The page of a record is wanted."""

    def __init__(self, background: Background, settings: Settings) -> None:
        """Empty until it is given a number."""
        super().__init__()
        self.gap: Gap | None = None
        self.owner = ALL
        self._title = ShortenedLabel("", Size.SECTION, QFont.Weight.DemiBold)
        self._count = Label(quiet=True)
        self.model = RecordTableModel(background, COLUMNS, GapRows(), parent=self)
        self.table = RecordTable("Records that lack something", self.model, settings)
        self.table.opened.connect(self._open)
        self.table.installEventFilter(self)
        back = QToolButton(autoRaise=True)
        back.setIcon(icons.icon("back"))
        back.setText("Missing data")
        back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        back.setAccessibleName("Back to what is missing")
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.setSpacing(design.SPACE_12)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        front = QHBoxLayout()
        front.setContentsMargins(design.WINDOW_MARGIN - PADDING, 0, 0, 0)
        front.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addLayout(front, 1)

    def show_gap(self, gap: Gap, owner: int, name: str) -> None:
        """Lists the records of this number."""
        self.gap, self.owner = gap, owner
        self._title.show_text(gap.check.label if owner == ALL else f"{gap.check.label}, {name}")
        one, many = WORDS[gap.check.kind]
        self._count.setText(formats.count_text(gap.count(owner), say(one), say(many)))
        self.table.setColumnHidden(VALUE, not gap.check.fields)
        self.model.search_in(GapRows(gap.check, gap.ids(owner)))

    def _open(self, record_id: int) -> None:
        if self.gap is not None:
            self.opened.emit(self.gap.check.kind, record_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape first takes back what is selected, then goes back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = event.key() == Qt.Key.Key_Backspace
            if back or (event.key() == Qt.Key.Key_Escape and not self.table.selectionModel().hasSelection()):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
