"""Asks what an owner is to win in a period, and what the manager expects of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.forecasts.quotas import QuotaLine
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.field import TextField, mark_problem
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.money_field import MoneyField

WIDTH = 400


class SetQuota(QDialog):
    """Two amounts and a remark. Open it with `open()`; an empty field is no quota, or no figure."""

    answered = Signal(object, object, str)

    def __init__(self, line: QuotaLine, period: str, parent: QWidget | None = None) -> None:
        """Shows what stands; a quota that is only the sum of shorter periods is not one of its own."""
        super().__init__(parent)
        self.setWindowTitle(say("Quota of {owner}, {period}", owner=line.owner, period=period))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.quota, self.adjusted, self.remark = MoneyField(), MoneyField(), TextField()
        self.quota.set_value(None if line.is_sum else line.quota)
        self.adjusted.set_value(line.adjusted)
        self.remark.set_value(line.remark)
        form = Form()
        form.add("Quota", self.quota)
        form.add("Manager's figure", self.adjusted, "Stands beside the owner's and changes none.")
        form.add("Why", self.remark)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        done = buttons.addButton(say("Set quota"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        done.setDefault(True)  # not before it stands in the dialog, which would choose Cancel
        self.quota.setFocus()

    def _answer(self) -> None:
        for field in (self.quota, self.adjusted):
            if problem := field.problem():
                mark_problem(field, problem)
                field.setFocus()
                return
        self.answered.emit(self.quota.value(), self.adjusted.value(), self.remark.value())
        self.accept()
