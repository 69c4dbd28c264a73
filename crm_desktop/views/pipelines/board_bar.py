"""Above the board: which pipeline, which of its cards, and what the open ones add up to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.models.opportunities.board_cards import CLOSES, Board, BoardFilter
from crm_desktop.models.wording import said, say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Size
from crm_desktop.views.pipelines.stage_column import amount_text, weighted_sums
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.labels import Label, ShortenedLabel, title
from crm_desktop.views.widgets.search_box import SearchBox

FILTER_WIDTH, FILTER_NARROWEST = 260, 130


class BoardBar(QWidget):
    """Two rows: title and totals with the buttons, then what is chosen and filtered."""

    pipeline_chosen = Signal(int)
    filter_changed = Signal()

    def __init__(self, page_title: str, shows_closed: bool, parent: QWidget | None = None) -> None:
        """`shows_closed` as the user left it."""
        super().__init__(parent)
        self.pipeline = ChoiceField()
        self.words = SearchBox(say("Filter"), say("Filter opportunities"))
        self.owner = ChoiceField(optional="All owners")
        self.closes = ChoiceField(said(CLOSES), optional="Closes any time")
        for field in (self.owner, self.closes):
            field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.rotting = QCheckBox(say("Rotting"))
        self.closed = QCheckBox(say("Hide closed"))
        self.buttons = QHBoxLayout()
        self._heading = title(page_title)
        self._counted = ShortenedLabel(weight=QFont.Weight.Medium)
        self._said = Label(size=Size.SMALL, quiet=True)
        self.closed.setChecked(not shows_closed)
        self.rotting.setToolTip(say("Only what has stood in its stage for longer than the stage allows"))
        self.closed.setToolTip(say("Without the cards that are won or lost"))
        self._name()
        self._lay_out()
        self._connect()

    def filter(self) -> BoardFilter:
        """What is asked for now."""
        return BoardFilter(
            self.words.text().strip(), self.owner.value(), not self.closed.isChecked(), self.rotting.isChecked(),
            self.closes.value() or "",
        )  # fmt: skip

    def show_filter(self, wanted: BoardFilter) -> None:
        """As another board was left."""
        self.words.show_text(wanted.words)
        self.owner.set_value(wanted.owner_id)
        self.closes.set_value(wanted.closes or None)
        self.rotting.setChecked(wanted.only_rotting)

    def clear_filter(self) -> None:
        """Everything is wanted again; what is closed stays as it is."""
        self.owner.set_value(None)
        self.closes.set_value(None)
        self.rotting.setChecked(False)
        self.words.clear_now()
        self.filter_changed.emit()

    def show_pipelines(self, pipelines: Sequence[tuple[int, str]], chosen: int | None) -> None:
        """Those that are offered."""
        self.pipeline.clear()
        self.pipeline.set_choices(pipelines)
        if chosen is not None:
            self.pipeline.set_value(chosen)

    def show_owners(self, owners: Sequence[tuple[int, str]]) -> None:
        """Those whose opportunities may be asked for."""
        self.owner.set_choices(owners)
        self.owner.setVisible(len(owners) > 1 or self.owner.value() is not None)

    def show_totals(self, shown: Board) -> None:
        """The sum over the open stages, in words that say so."""
        totals = shown.totals
        counted = formats.count_text(totals.count, "open opportunity", "open opportunities")
        money = say(
            "{amount_text} in {counted}, weighted {weighted_sums}",
            amount_text=amount_text(totals),
            counted=counted,
            weighted_sums=weighted_sums(totals),
        )
        self._counted.show_text(money if totals.count else say("No open opportunities"))
        narrowed = say(", of those that match") if shown.filter.narrows else ""
        self._said.setText(
            say("Open stages only; what is won or lost is not in the total{narrowed}", narrowed=narrowed)
        )
        self.rotting.setText(
            say("Rotting ({rotting})", rotting=formats.number_text(shown.rotting)) if shown.rotting else say("Rotting")
        )

    def _name(self) -> None:
        names = (
            (self.pipeline, say("Choose pipeline")),
            (self.owner, say("Owner")),
            (self.closes, say("Close period")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)
            widget.setToolTip(name)

    def _lay_out(self) -> None:
        sums = QVBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self._counted)
        sums.addWidget(self._said)
        self.buttons.setSpacing(design.SPACE_8)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_16)
        head.addWidget(self._heading)
        head.addLayout(sums, 1)
        head.addLayout(self.buttons)
        self.words.setMinimumWidth(FILTER_NARROWEST)
        self.words.setMaximumWidth(FILTER_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(design.SPACE_12)
        row.addWidget(self.pipeline)
        row.addWidget(self.words, 1)
        row.addWidget(self.owner)
        row.addWidget(self.closes)
        row.addStretch(1)
        row.addWidget(self.rotting)
        row.addWidget(self.closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_16, design.WINDOW_MARGIN, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(head)
        layout.addLayout(row)
        self.setTabOrder(self.pipeline, self.words)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.pipeline.edited.connect(lambda: self.pipeline_chosen.emit(self.pipeline.value()))
        self.words.searched.connect(lambda _: self.filter_changed.emit())
        self.owner.edited.connect(self.filter_changed)
        self.closes.edited.connect(self.filter_changed)
        self.rotting.clicked.connect(lambda _: self.filter_changed.emit())
        self.closed.clicked.connect(lambda _: self.filter_changed.emit())
