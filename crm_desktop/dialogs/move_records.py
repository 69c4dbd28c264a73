"""Asks where records go, before what holds them is taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label

WIDTH = 400


class MoveRecords(QDialog):
    """A small sheet with one choice. Open it with `open()`; it answers the id of the place."""

    answered = Signal(int)

    def __init__(
        self,
        title: str,
        sentence: str,
        places: Sequence[tuple[int, str]],
        done_text: str,
        parent: QWidget | None = None,
        label: str = "Move to",
    ) -> None:
        """`sentence` says how many there are and where; `places` are where they may go."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.place = ChoiceField(places)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(done_text, QDialogButtonBox.ButtonRole.AcceptRole)
        done.setEnabled(bool(places))
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        said = Label(sentence)
        said.setWordWrap(True)
        form = Form()
        form.add(label, self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(said)
        layout.addWidget(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        done.setDefault(True)  # not before it stands in the dialog, which would choose Cancel
        self.place.setFocus()

    def _answer(self) -> None:
        self.answered.emit(self.place.value())
        self.accept()
