"""What is wrong or odd with a list, counted by kind; each kind is one click from its rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from crm_desktop.dialogs.import_steps.foot import plain_button
from crm_desktop.models.imports.preview import Problem
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Hue
from crm_desktop.views.widgets.badge import badge_width, paint_badge
from crm_desktop.views.widgets.labels import section

LINE = 30


class ProblemList(QWidget):
    """One line per kind: how many, and of what."""

    chosen = Signal(str)
    """The words of the problem whose rows are wanted; empty for those of all."""
    pad_wanted = Signal()
    """The short postal codes are to get their zeros."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_problems`."""
        super().__init__(parent)
        self.lines: list[ProblemLine] = []
        self.pad = plain_button("", self.pad_wanted.emit)
        self.pad.setCheckable(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, design.SPACE_8)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(section(say("To look at")))
        layout.addLayout(self._list)
        layout.addWidget(self.pad)

    def show_problems(self, problems: Sequence[Problem], chosen: str) -> None:
        """These, the one whose rows are shown marked."""
        words = [problem.words for problem in problems]
        if [line.words for line in self.lines] != words:
            for line in self.lines:
                self._list.removeWidget(line)
                line.deleteLater()
            self.lines = [ProblemLine(found, partial(self._clicked, found)) for found in words]
            for line in self.lines:
                self._list.addWidget(line)
        for line, problem in zip(self.lines, problems, strict=True):
            line.show_count(len(problem.rows), problem.refuses)
            line.setChecked(problem.words == chosen)

    def show_short_codes(self, short: int, *, padded: bool) -> None:
        """How many postal codes seem to have lost their zeros, and whether they get them."""
        self.pad.setVisible(short > 0)
        codes = formats.count_text(short, "short postal code", "short postal codes")
        self.pad.setText(say("Padded the {codes}", codes=codes) if padded else say("Pad the {codes}", codes=codes))
        self.pad.setAccessibleName(self.pad.text())
        self.pad.setChecked(padded)
        self.setVisible(bool(self.lines) or short > 0)

    def _clicked(self, words: str, _: bool = False) -> None:
        line = next(line for line in self.lines if line.words == words)
        self.chosen.emit(words if line.isChecked() else "")


class ProblemLine(QPushButton):
    """A count on a tint and words; pressed while its rows are shown."""

    def __init__(self, words: str, clicked: object) -> None:
        """Counts nothing yet."""
        super().__init__()
        self.words = words
        self._count, self._hue = "0", Hue.AMBER
        self.setCheckable(True)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(clicked)

    def show_count(self, count: int, refused: bool) -> None:
        """Red for what keeps rows out, amber for what is only odd; the words say which."""
        self._count, self._hue = formats.number_text(count), Hue.RED if refused else Hue.AMBER
        self.setAccessibleName(f"{self._count} {self.words}")
        self.setToolTip(f"{self._count} {self.words}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self.isChecked():
            painter.fillRect(self.rect(), design.selection(palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(self.rect(), design.hover(palette))
        if self.hasFocus():
            painter.setPen(design.accent(palette))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        badge = self.rect().adjusted(design.SPACE_4, 0, 0, 0)
        badge.setWidth(badge_width(self._count))
        paint_badge(painter, badge, self._count, design.tint(self._hue, palette))
        painter.setFont(self.font())
        painter.setPen(design.text(palette))
        rest = self.rect().adjusted(badge.right() + design.SPACE_8, 0, -design.SPACE_4, 0)
        words = painter.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
        painter.end()
