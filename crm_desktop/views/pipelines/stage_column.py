"""One stage of the board: its name, what stands in it, a way to add to it, and the list of its cards."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from crm_desktop.models.opportunities.board_cards import BoardColumn, Totals
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.design import Size
from crm_desktop.views.pipelines.card_list import CardList
from crm_desktop.views.widgets.labels import Label, ShortenedLabel

LANE_RADIUS = 8
MARK = 8


class StageColumn(QWidget):
    """A lane with a head; marked while cards are held over it."""

    add_wanted = Signal(str)
    """The name of an opportunity that is to begin in this stage."""
    fold_wanted = Signal()
    """Its cards are to be hidden, or shown again."""

    def __init__(self, column: BoardColumn, today: date, parent: QWidget | None = None) -> None:
        """Shows the column as it is given."""
        super().__init__(parent)
        self.column = column
        self.may_write = True
        self.list = CardList(column, today, self)
        self._marked = False
        self._name = ShortenedLabel(weight=QFont.Weight.DemiBold)
        self._count = Label(size=Size.SMALL, quiet=True)
        self._amount = ShortenedLabel(size=Size.SMALL, weight=QFont.Weight.Medium)
        self._weighted = ShortenedLabel(size=Size.SMALL, quiet=True)
        self._add = _head_button("add")
        self._fold = _head_button("left")
        self.entry = NameEntry()
        self._entry_place = QWidget(self)
        self._lay_out()
        self._add.clicked.connect(self.begin_entry)
        self._fold.clicked.connect(self.fold_wanted)
        self.entry.entered.connect(self.add_wanted)
        self.entry.left.connect(self._end_entry)

    def show_column(
        self, column: BoardColumn, today: date, shows_owner: bool, hides_closed: bool, is_collapsed: bool = False
    ) -> None:
        """Other cards and sums; a stage that closes may be there only to be dropped on."""
        self.column = column
        stage, totals = column.stage, column.totals
        only_place = hides_closed and not stage.is_open
        self._name.show_text(stage.name)
        self._count.setText("" if only_place else formats.number_text(totals.count))
        self._amount.show_text(say("Cards hidden") if only_place else amount_text(totals))
        self._weighted.show_text("" if only_place else weighted_text(column))
        self._add.setVisible(stage.is_open and not is_collapsed and self.may_write)
        said = (
            say("Show the cards of {stage}", stage=stage.name)
            if is_collapsed
            else say("Collapse {stage}", stage=stage.name)
        )
        self._fold.setVisible(not only_place)
        self._fold.setIcon(icons.icon("right" if is_collapsed else "left"))
        self._fold.setAccessibleName(said)
        self._fold.setToolTip(said)
        self._add.setAccessibleName(say("New opportunity in {stage}", stage=stage.name))
        self._add.setToolTip(say("New opportunity in {stage}", stage=stage.name))
        self.entry.setAccessibleName(say("Name of the new opportunity in {stage}", stage=stage.name))
        self.setAccessibleName(f"{stage.name}, {summary(column)}")
        self.list.setAccessibleDescription(summary(column))
        self.list.show_column(replace(column, cards=()) if is_collapsed else column, today, shows_owner)

    def mark(self, marked: bool) -> None:
        """This is where the cards would land."""
        if marked != self._marked:
            self._marked = marked
            self.list.stand_on(self._ground())
            self.update()

    def begin_entry(self) -> None:
        """Opens the line in which a name makes a new opportunity of this stage."""
        self._entry_place.show()
        self.entry.setFocus()

    def _end_entry(self) -> None:
        self._entry_place.hide()
        self.list.setFocus()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(design.SPACE_4)
        first.addWidget(self._name, 1)
        first.addWidget(self._count)
        first.addWidget(self._add)
        first.addWidget(self._fold)
        first.addStrut(self._add.sizeHint().height())
        head = QVBoxLayout()
        head.setContentsMargins(design.SPACE_12, design.SPACE_8, design.SPACE_8, design.SPACE_8)
        head.setSpacing(1)
        head.addLayout(first)
        head.addWidget(self._amount)
        head.addWidget(self._weighted)
        entry = QVBoxLayout(self._entry_place)
        entry.setContentsMargins(design.SPACE_8, 0, design.SPACE_8, design.SPACE_8)
        entry.addWidget(self.entry)
        cards = QVBoxLayout()
        cards.setContentsMargins(design.SPACE_8, 0, 2, design.SPACE_4)
        cards.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._entry_place)
        layout.addLayout(cards, 1)
        self._entry_place.hide()
        self.list.stand_on(self._ground())

    def _ground(self) -> QColor:
        palette = self.palette()
        base = palette.color(palette.ColorRole.Base)
        if self._marked:
            return design.mixed(design.accent(palette), base, 0.12)
        return design.mixed(design.text(palette), base, 0.02 if design.is_dark(palette) else 0.035)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(design.accent(self.palette()), 1.5) if self._marked else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)
        painter.setBrush(self._ground())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), LANE_RADIUS, LANE_RADIUS)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.list.stand_on(self._ground())


class NameEntry(QLineEdit):
    """One line for a name: Enter makes a record of it and is ready for the next, Escape leaves."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.setPlaceholderText(say("Name, then Enter"))
        self.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        if name := self.text().strip():
            self.clear()
            self.entered.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def amount_text(totals: Totals) -> str:
    """Each currency by itself: 12,500 USD + 300 EUR."""
    sums = [each for each in totals.sums if each.amount] or list(totals.sums[:1])
    return " + ".join(formats.short_money_text(each.amount, each.currency) for each in sums)


def weighted_text(column: BoardColumn) -> str:
    """The weighted amount of an open stage; a closed one says that it is not counted on."""
    if not column.stage.is_open:
        return say("not in the total")
    return say("weighted {weighted_sums}", weighted_sums=weighted_sums(column.totals))


def weighted_sums(totals: Totals) -> str:
    """Each currency by itself; the office's own needs no code, since it stands above."""
    sums = [each for each in totals.sums if each.weighted] or list(totals.sums[:1])
    codes = [each.currency if len(sums) > 1 or each is not totals.sums[0] else "" for each in sums]
    return " + ".join(formats.short_money_text(each.weighted, code) for each, code in zip(sums, codes, strict=True))


def summary(column: BoardColumn) -> str:
    """What the head of a column says, in one line."""
    counted = formats.count_text(column.totals.count, "opportunity", "opportunities")
    return f"{counted}, {amount_text(column.totals)}, {weighted_text(column)}"


def _head_button(icon: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(design.ICON_SMALL, design.ICON_SMALL))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
