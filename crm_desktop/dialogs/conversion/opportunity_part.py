"""The opportunity that a lead becomes, if any: a new one with stage, amount and close date, or one that it joins."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from crm_desktop.models.leads import OpportunityChoice
from crm_desktop.models.leads.matching import Likely
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.money_field import MoneyField

ROLES = to_say("Decides, pays, uses…")


class OpportunityPart(QWidget):
    """Off, new, or one that is open already."""

    edited = Signal()

    def __init__(self) -> None:
        """Off until it is switched on."""
        super().__init__()
        self.switch = QCheckBox(say("Opportunity"))
        self.switch.setFont(design.font(design.Size.SECTION, design.font().Weight.DemiBold))
        self.which = ChoiceField()
        self.name, self.role = TextField(), TextField(say(ROLES))
        self.stage, self.amount, self.close_on = ChoiceField(), MoneyField(), DateField(ahead=True)
        self.form = Form()
        self.form.add("Which", self.which)
        self.form.add("Opportunity name", self.name)
        self.form.add_row(("Stage", self.stage), ("Role of the person", self.role))
        self.form.add_row(("Amount", self.amount), ("Close date", self.close_on))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(self.switch)
        layout.addWidget(self.form)
        self.switch.toggled.connect(self._show)
        self.which.edited.connect(self._show)
        for field in (self.name, self.role, self.stage, self.amount, self.close_on):
            field.edited.connect(self.edited)

    def offer(
        self,
        name: str,
        amount: Decimal | None,
        currency: str,
        pipelines: Sequence[tuple[Link, Sequence[Link]]],
        open_ones: Sequence[Likely],
        wanted: bool,
    ) -> None:
        """What it would be called, and the stages and open opportunities to choose from."""
        several = len(pipelines) > 1
        stages = [
            (stage.id, f"{pipeline.name}: {stage.name}" if several else stage.name)
            for pipeline, stages in pipelines
            for stage in stages
        ]
        self.stage.set_choices(stages)
        self.which.set_choices(
            [
                (None, say("New opportunity")),
                *((one.id, say("Join {one} ({detail})", one=one.title, detail=one.detail)) for one in open_ones),
            ]
        )
        self.form.set_row_visible(self.which, bool(open_ones))
        self._can_join = bool(open_ones)
        self.name.set_value(name)
        self.amount.set_value(amount)
        self.amount.setPlaceholderText(currency)
        self.switch.setEnabled(bool(stages) or self._can_join)
        self.switch.setChecked(wanted and bool(stages))
        self._titles = {one.id: one.title for one in open_ones}
        self._show()

    def suggest_name(self, name: str) -> None:
        """Another name, unless the user has given one."""
        if not self.name.isModified():
            self.name.set_value(name)

    def set_with_person(self, with_person: bool) -> None:
        """Nobody has a role without a person."""
        self.form.set_row_visible(self.role, with_person)

    def choice(self) -> OpportunityChoice | None:
        """What is chosen."""
        if not self.switch.isChecked():
            return None
        role = self.role.value() or ""
        joined = self.which.value()
        if joined is not None:
            return OpportunityChoice(existing=joined, role=role)
        return OpportunityChoice(
            self.name.value() or "", None, self.stage.value(), self.amount.value(), self.close_on.value(), role
        )

    def title(self) -> str:
        """How it is called."""
        joined = self.which.value()
        return self._titles[joined] if joined is not None else (self.name.value() or "")

    def problem(self) -> str:
        """Why it cannot be meant yet."""
        if not self.switch.isChecked() or self.which.value() is not None:
            return ""
        if not self.name.value():
            return say("The opportunity needs a name.")
        return self.amount.problem() or self.close_on.problem()

    _can_join = False
    _titles: dict[int, str] = {}  # noqa: RUF012 - replaced, never changed

    def _show(self) -> None:
        self.form.setVisible(self.switch.isChecked())
        joins = self.which.value() is not None
        for field in (self.name, self.stage, self.amount, self.close_on):
            self.form.set_row_visible(field, not joins)
        self.edited.emit()
