"""A name asked for in place: a line, whether it is for everyone, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.field import TextField


class NameBar(QWidget):
    """Stands where the tabs were until it is answered; Escape leaves it."""

    def __init__(self, name: str, left: Callable[[], object], parent: QWidget | None = None) -> None:
        """`name` is what the line is called; `left` is told when the bar is done with."""
        super().__init__(parent)
        self._left = left
        self._answered: Callable[[str, bool], object] = lambda *_: None
        self.line = TextField(name)
        self.line.setAccessibleName(name)
        self.shared = QCheckBox(say("For everyone"))
        self.save = QPushButton(say("Save"))
        cancel = QPushButton(say("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.SPACE_8)
        row.addWidget(self.line, 1)
        row.addWidget(self.shared)
        row.addWidget(self.save)
        row.addWidget(cancel)
        self.line.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.line.returnPressed.connect(self._answer)
        self.save.clicked.connect(self._answer)
        cancel.clicked.connect(lambda: self._left())

    def ask(self, name: str, shared: bool, answered: Callable[[str, bool], object]) -> None:
        """Begins with this name; `answered(name, shared)` when one is given."""
        self._answered = answered
        self.line.setText(name)
        self.shared.setChecked(shared)
        self.save.setEnabled(bool(name.strip()))
        self.line.setFocus()
        self.line.selectAll()

    def _answer(self) -> None:
        if self.save.isEnabled():
            self._left()
            self._answered(self.line.text(), self.shared.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._left()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
