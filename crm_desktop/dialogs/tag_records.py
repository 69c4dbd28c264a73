"""Asks which tags a selection is to get, and which it is to lose."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.tags_field import TagsField

WIDTH = 420


class TagRecords(QDialog):
    """A small sheet with two lines. Open it with `open()`; it writes nothing."""

    answered = Signal(tuple, tuple)
    """The tags to add, and those to take away."""

    def __init__(self, whom: str, known: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        """`whom` names the selection with its count; `known` answers the tags there are."""
        super().__init__(parent)
        self.setWindowTitle(say("Tag {whom}", whom=whom))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        form = Form()
        self.add = form.add("Add tags", TagsField(known))
        self.remove = form.add("Remove tags", TagsField(known))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(say("Tag {whom}", whom=whom), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        self.save.setDefault(True)
        for field in (self.add, self.remove):
            field.edited.connect(self._check)
        self._check()
        self.add.setFocus()

    def _check(self) -> None:
        self.save.setEnabled(bool(self.add.value() or self.remove.value()))

    def _answer(self) -> None:
        if self.save.isEnabled():
            self.answered.emit(self.add.value() or (), self.remove.value() or ())
            self.accept()
