"""Asks why leads are given up: Enter suffices, a reason helps the next one who meets them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.call_runs import reasons_given
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form

WIDTH = 420
LONGEST_REASON = 200


class MarkDead(QDialog):
    """Open it with `open()`; it writes nothing."""

    answered = Signal(str, object)
    """The reason, empty for none, and the id of the status."""

    def __init__(
        self, background: Background, title: str, statuses: Sequence[tuple[Link, str]], parent: QWidget | None = None
    ) -> None:
        """`title` says whom; `statuses` are those of the kind dead."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(WIDTH)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.status = ChoiceField(statuses)
        form = Form()
        form.add("Reason", self.reason)
        form.add("Status", self.status)
        form.set_row_visible(self.status, len(statuses) > 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.save.setDefault(True)
        self._offer([])
        self.reason.setFocus()
        background.read(reasons_given, self._offer)

    def _offer(self, reasons: Sequence[str]) -> None:
        """Those that were given before; what has been typed by now stays."""
        typed = self.reason.currentText()
        self.reason.clear()
        self.reason.addItems(list(reasons))
        self.reason.setCurrentIndex(-1)
        self.reason.setEditText(typed)
        line = self.reason.lineEdit()
        assert line is not None
        line.setMaxLength(LONGEST_REASON)
        line.setPlaceholderText(say("Has a supplier, no budget…"))

    def _answer(self) -> None:
        status = self.status.value()
        self.answered.emit(self.reason.currentText().strip(), status.id if status is not None else None)
        self.accept()
