"""The stages that an opportunity has been in, with their times."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.opportunities.stage_history import Stay
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.labels import Label, ShortenedLabel

SHOWN = 5


class StageHistory(QWidget):
    """Two lines for each stage: its name and how long; from when until when, and who moved it there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_stays`."""
        super().__init__(parent)
        self.setAccessibleName(say("Stage history"))
        self._stays: Sequence[Stay] = ()
        self._all_shown = False
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(design.SPACE_12)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        self.more_button = QPushButton(say("Show all stages"))
        self.more_button.setFlat(True)
        self.more_button.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(Label(say("Stage history"), weight=QFont.Weight.DemiBold))
        layout.addLayout(self._grid)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_stays(self, stays: Sequence[Stay], now: datetime | None = None) -> None:
        """The latest first."""
        self._stays, self._now = stays, now or datetime.now(UTC).replace(tzinfo=None)
        self._fill()

    def lines(self) -> list[str]:
        """What is shown, line by line."""
        return [self._said(stay) for stay in self._shown()]

    def _shown(self) -> Sequence[Stay]:
        return self._stays if self._all_shown else self._stays[:SHOWN]

    def _said(self, stay: Stay) -> str:
        return f"{stay.stage}, {lasted_text(stay.lasted(self._now))}, {times_text(stay)}"

    def _show_all(self) -> None:
        self._all_shown = True
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, stay in enumerate(self._shown()):
            heavy = QFont.Weight.Medium if stay.until is None else QFont.Weight.Normal
            name, times = ShortenedLabel(weight=heavy), ShortenedLabel(size=Size.SMALL, quiet=True)
            name.show_text(stay.stage)
            times.show_text(times_text(stay))
            self._grid.addWidget(name, 3 * place, 0)
            self._grid.addWidget(Label(lasted_text(stay.lasted(self._now))), 3 * place, 1)
            self._grid.addWidget(times, 3 * place + 1, 0, 1, 2)
            self._grid.setRowMinimumHeight(3 * place + 2, design.SPACE_4)
        self.more_button.setVisible(len(self._shown()) < len(self._stays))


def lasted_text(time: timedelta) -> str:
    """12 days; hours within the first two days."""
    hours = int(time.total_seconds() // 3600)
    if hours >= 48:
        return formats.count_text(hours // 24, "day", "days")
    return formats.count_text(hours, "hour", "hours") if hours else say("under an hour")


def times_text(stay: Stay) -> str:
    """From when until when, and by whom."""
    since = formats.moment_text(stay.since)
    until = say("until {until}", until=formats.moment_text(stay.until)) if stay.until else say("until now")
    return f"{since} {until}" + (f" · {stay.by}" if stay.by else "")
