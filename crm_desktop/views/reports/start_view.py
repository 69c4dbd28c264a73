"""The start of Reports: the few figures that matter to this user, and all reports by the question they answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.models.reports.catalogue import Offered
from crm_desktop.models.reports.tiles import Tile
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.reports.text_button import TextButton, TextLine
from crm_desktop.views.widgets.labels import section, title

WIDEST = 960
NARROW = 760


class StartView(QScrollArea):
    """Tiles above, the list below; side by side as there is room."""

    tile_opened = Signal(object)
    """A `Tile` whose report is wanted."""
    report_opened = Signal(str)
    """The key of a report."""

    def __init__(self) -> None:
        """No figures yet."""
        super().__init__()
        self.tiles: list[TextButton] = []
        self.reports: list[TextButton] = []
        whole = QWidget()
        whole.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(whole)
        margin = design.WINDOW_MARGIN
        layout.setContentsMargins(margin, design.SPACE_16, margin, design.SPACE_24)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(title(say("Reports")))
        self._tiles, self._reports = QGridLayout(), QGridLayout()
        for grid in (self._tiles, self._reports):
            grid.setSpacing(design.SPACE_12)
        layout.addWidget(_bounded(self._tiles))
        layout.addSpacing(design.SPACE_12)
        layout.addWidget(section(say("All reports")))
        layout.addWidget(_bounded(self._reports))
        layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(whole)

    def show_tiles(self, found: Sequence[Tile]) -> None:
        """Their figures; the buttons stay, so that the focus does."""
        while len(self.tiles) > len(found):
            self.tiles.pop().deleteLater()
        for at, tile in enumerate(found):
            lines = [
                TextLine(tile.name, is_quiet=True),
                TextLine(tile.value, Size.TITLE, is_heavy=True),
                TextLine(tile.remark, Size.SMALL, is_quiet=True),
            ]
            if at < len(self.tiles):
                self.tiles[at].show_lines(lines)
                self.tiles[at].clicked.disconnect()
            else:
                self.tiles.append(TextButton(lines))
            self.tiles[at].clicked.connect(lambda _=False, tile=tile: self.tile_opened.emit(tile))
        self._place()

    def show_reports(self, offered: Sequence[Offered]) -> None:
        """All that can be asked."""
        for each in offered[len(self.reports) :]:
            lines = [TextLine(say(each.name), is_heavy=True), TextLine(say(each.question), is_quiet=True)]
            button = TextButton(lines)
            button.clicked.connect(lambda _=False, key=each.key: self.report_opened.emit(key))
            self.reports.append(button)
        self._place()

    def _place(self) -> None:
        narrow = self.width() < NARROW
        for grid, buttons, columns in (
            (self._tiles, self.tiles, 2 if narrow else 4),
            (self._reports, self.reports, 1 if narrow else 2),
        ):
            for at, button in enumerate(buttons):
                grid.addWidget(button, at // columns, at % columns)
            for column in range(4):
                grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() < NARROW) != (event.size().width() < NARROW):
            self._place()


def _bounded(grid: QGridLayout) -> QWidget:
    made = QWidget()
    made.setMaximumWidth(WIDEST)
    grid.setContentsMargins(0, 0, 0, 0)
    made.setLayout(grid)
    return made
