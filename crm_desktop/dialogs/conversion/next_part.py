"""What comes after a conversion: the follow-up, and who owns what is new."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.models.leads import FollowUp
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label


class NextPart(QWidget):
    """The lead's next action, to be corrected, and the owner."""

    edited = Signal()

    def __init__(self) -> None:
        """Empty until it is told what the lead says."""
        super().__init__()
        self.words, self.on = TextField(say("Call, send a quote…")), DateField(ahead=True)
        self.owner = ChoiceField()
        self.form = Form()
        self.form.add("Follow-up", self.words)
        self.form.add_row(("On", self.on), ("Owner of what is new", self.owner))
        self._goes_to = Label("", design.Size.SMALL, quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_8, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(Label(say("Next"), design.Size.SECTION, QFont.Weight.DemiBold))
        layout.addWidget(self.form)
        layout.addWidget(self._goes_to)
        for field in (self.words, self.on, self.owner):
            field.edited.connect(self.edited)

    def offer(self, words: str, on: date | None, owner: Link | None, users: Sequence[Link]) -> None:
        """What the lead says. Without an owner there, what is new belongs to who converts it."""
        self.words.set_value(words)
        self.on.set_value(on)
        known = [(user.id, user.name) for user in users]
        if owner is None:
            known.insert(0, (None, say("Me")))  # type: ignore[arg-type]
        elif owner.id not in {user.id for user in users}:
            known.insert(0, (owner.id, owner.name))
        self.owner.set_choices(known)
        self.owner.set_value(owner.id if owner is not None else None)

    def show_goal(self, with_opportunity: bool, whom: str) -> None:
        """Where the follow-up will stand."""
        goal = (
            say("It goes to the opportunity.") if with_opportunity else say("It becomes a task with {whom}.", whom=whom)
        )
        self._goes_to.setText(goal)
        self._goes_to.setVisible(bool(self.words.value() or self.on.value()) and bool(with_opportunity or whom))

    def follow_up(self) -> FollowUp:
        """What is planned; nothing when both are empty."""
        return FollowUp(self.words.value() or "", self.on.value())

    def problem(self) -> str:
        """Why it cannot be meant yet."""
        return self.on.problem()
