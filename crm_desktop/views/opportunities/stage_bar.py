"""The stages of an opportunity's pipeline as steps: where it stands, and one click to where it goes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from crm_desktop.models.opportunities.related import Step
from crm_desktop.models.wording import labelled, say
from crm_desktop.views import design, formats

HEIGHT = 30
POINT = 9


class StageBar(QWidget):
    """One button per stage, in order; those passed are tinted, the present one is filled."""

    chosen = Signal(object)
    """The `Step` it is to move to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_steps`."""
        super().__init__(parent)
        self.setAccessibleName(say("Stage"))
        self._steps: list[Step] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def show_steps(self, steps: Sequence[Step], present: int) -> None:
        """The stages, and the id of the one it is in."""
        if list(steps) != self._steps:
            self._steps = list(steps)
            self._fill()
        at = next((place for place, step in enumerate(self._steps) if step.id == present), 0)
        for place, button in enumerate(self.buttons()):
            button.show_place(place < at and self._steps[at].kind != "lost", place == at)

    def buttons(self) -> list["StepButton"]:
        """One per stage."""
        widgets = (self._row.itemAt(at).widget() for at in range(self._row.count()))  # type: ignore[union-attr]
        return [widget for widget in widgets if isinstance(widget, StepButton)]

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, step in enumerate(self._steps):
            button = StepButton(step, place == 0, place == len(self._steps) - 1)
            button.clicked.connect(lambda _=False, chosen=step: self.chosen.emit(chosen))
            self._row.addWidget(button, 1)


class StepButton(QAbstractButton):
    """One stage, drawn as an arrow that points to the next."""

    def __init__(self, step: Step, first: bool, last: bool) -> None:
        """`first` and `last` have straight ends."""
        super().__init__()
        self._step, self._first, self._last = step, first, last
        self._passed = self._present = False
        self.setText(step.name)
        self.setAccessibleName(step.name)
        self.setToolTip(labelled(step.name, formats.percent_text(step.likelihood)))
        self.setCheckable(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_present(self) -> bool:
        """Is the opportunity here?"""
        return self._present

    def show_place(self, passed: bool, present: bool) -> None:
        """Before, at or after the present stage."""
        self._passed, self._present = passed, present
        self.setAccessibleDescription(say("Present stage") if present else say("Passed") if passed else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(design.font()).horizontalAdvance(self.text()) + 4 * POINT, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(56, max(HEIGHT, QFontMetrics(design.font()).height() + design.SPACE_8))

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, colour = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._edge(ground))
        painter.setBrush(ground)
        painter.drawPolygon(self._outline())
        heavy = QFont.Weight.DemiBold if self._present else QFont.Weight.Normal
        painter.setFont(design.font(weight=heavy))
        painter.setPen(colour)
        room = QRect(POINT + 4, 0, self.width() - 2 * POINT - 6, self.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.end()

    def _edge(self, ground: QColor) -> QPen:
        """The line of the focus, which has to be seen on the accent too; in high contrast each stage has an edge."""
        palette = self.palette()
        if self.hasFocus():
            return QPen(design.text(palette) if self._present else design.accent(palette), design.focus_width())
        return QPen(design.outline(palette), 1) if design.is_strong() else QPen(ground, 0.5)

    def _colours(self) -> tuple[QColor, QColor]:
        palette = self.palette()
        base, hover = palette.base().color(), 0.06 if self.underMouse() else 0.0
        if self._present:
            filled = {"won": design.good(palette), "lost": design.danger(palette)}
            ground = filled.get(self._step.kind, design.accent(palette))
            return design.mixed(design.text(palette), ground, hover), base
        if self._passed:
            return design.mixed(design.accent(palette), base, 0.18 + hover), design.text(palette)
        return design.mixed(design.text(palette), base, 0.06 + hover), design.quiet_text(palette)

    def _outline(self) -> QPolygonF:
        """An arrow: notched at the left, pointed at the right, with a gap of two pixels to its neighbours."""
        right, height, middle = self.width() - 2.0, float(self.height()), self.height() / 2
        tip = right if self._last else right - POINT + 2
        points = [QPointF(1, 1), QPointF(tip, 1)]
        if not self._last:
            points.append(QPointF(right + 1, middle))
        points += [QPointF(tip, height - 1), QPointF(1, height - 1)]
        if not self._first:
            points.append(QPointF(POINT, middle))
        if self.isRightToLeft():
            points = [QPointF(self.width() - point.x(), point.y()) for point in points]
        return QPolygonF(points)
