"""One import: its counts, where its columns went, its refused rows, and the way back."""

import json
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.history import Later
from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.fields import label_of
from crm_desktop.models.undoing import LaterChange, count_later, later_changes
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.records.later_panel import LaterPanel
from crm_desktop.views.widgets.form import Facts
from crm_desktop.views.widgets.labels import Label, section, small

WIDTH = 320
SHOWN_HASH = 16


@dataclass(frozen=True)
class Detail:
    """An import as the panel shows it, read off the GUI thread."""

    held: ListImport
    by_name: str
    list_name: str
    mapping: list[tuple[str, str]]
    later: list[LaterChange] = field(default_factory=list)
    later_count: int = 0


def detail_of(import_id: int, by_name: str) -> Detail:
    """Raises Refused when it is gone."""
    held = ListImport.find(import_id)
    told = json.loads(held.mapping)
    mapping = [(header, label_of(held.kind, name)) for header, name in told.items()]
    later = later_changes(held.change_id)
    count = count_later(held.change_id) if later else 0
    return Detail(held, by_name, held.list.name if held.list else "", mapping, later, count)


class ImportDetail(QScrollArea):
    """Stands at the right of the table, for the import that is selected."""

    undo_wanted = Signal(str)
    """The import is to be undone; what becomes of what is later: refuse, leave or take."""
    save_wanted = Signal()
    """The refused rows are to be saved again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Asks for a selection."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say("Import"))
        self._name, self._line = section(""), Label(quiet=True)
        for label in (self._name, self._line):
            label.setWordWrap(True)
        self.undo = _button(say("Undo import"))
        self.undo.clicked.connect(lambda: self.undo_wanted.emit("refuse"))
        self.save = _button(say("Save refused rows…"))
        self.save.clicked.connect(lambda: self.save_wanted.emit())
        self.later = LaterPanel(self._undo_with, narrow=True)
        self._facts, self._mapping, self._mapped = Facts(), Facts(), small(say("Where the columns went"))
        self._lay_out()
        self.hide()

    def show_detail(self, detail: Detail | None) -> None:
        """Another import, or none."""
        self.setVisible(detail is not None)
        if detail is None:
            return
        held = detail.held
        self._name.setText(held.file_name)
        who = f"{detail.by_name}, " if detail.by_name else ""
        self._line.setText(f"{who}{formats.moment_text(held.created_on)}")
        self.save.setVisible(held.refused > 0)
        self.undo.setVisible(not detail.later)
        self.later.show_later(detail.later, detail.later_count)
        self._facts.show_facts(_facts(detail))
        self._facts.setToolTip(say("SHA-256 {file_hash}", file_hash=held.file_hash))
        self._mapping.show_facts(detail.mapping)
        self._mapped.setVisible(bool(detail.mapping))

    def _undo_with(self, later: Later) -> None:
        self.undo_wanted.emit(later)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(design.SPACE_8)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        inside = Beside()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self._name)
        words.addWidget(self._line)
        layout.addLayout(words)
        layout.addLayout(buttons)
        layout.addWidget(self.later)
        layout.addWidget(self._facts)
        layout.addSpacing(design.SPACE_4)
        layout.addWidget(self._mapped)
        layout.addWidget(self._mapping)
        layout.addStretch(1)
        self.setWidget(inside)


class Beside(QWidget):
    """Has a hairline towards the table."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), design.hairline(self.palette()))
        painter.end()


def _facts(detail: Detail) -> list[tuple[str, str]]:
    held, number = detail.held, formats.number_text
    return [
        (say("As"), say(held.kind.capitalize())),
        (say("Sheet"), held.sheet),
        (say("List"), detail.list_name),
        (say("Rows"), number(held.rows)),
        (say("Created"), number(held.created)),
        (say("Updated"), number(held.updated)),
        (say("Skipped"), number(held.skipped)),
        (say("Refused"), number(held.refused)),
        (say("Fingerprint"), f"{held.file_hash[:SHOWN_HASH]}…"),
    ]


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    return button
