"""Asks what a new opportunity is about, with whom, how much, and when it may close."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.new_record import NewRecord
from crm_desktop.models.choices import Choices, read_choices
from crm_desktop.models.companies import Company
from crm_desktop.models.people import Person
from crm_desktop.models.wording import say
from crm_desktop.views.records.link_picker import LinkPicker
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.money_field import MoneyField


class NewOpportunity(NewRecord):
    """Open it with `open()`; it answers the values for `create_opportunity`."""

    def __init__(
        self, background: Background, parent: QWidget | None = None, values: Mapping[str, Any] | None = None
    ) -> None:
        """`values` are known already, such as company and person, each as a `Link`."""
        super().__init__("New opportunity", "Add opportunity", parent)
        self._choices = Choices()
        self._pipeline, self._stage = ChoiceField(), ChoiceField()
        self.ask(name=("Name", TextField()))
        self.ask(
            company=("Company", LinkPicker(background, Company, "New company")),
            person=("Primary contact", LinkPicker(background, Person, "New person")),
        )
        self.ask(amount=("Amount", MoneyField()), close_on=("Close date", DateField(ahead=True)))
        self.ask(pipeline=("Pipeline", self._pipeline), stage=("Stage", self._stage))
        self.ask(
            next_action=("Next action", TextField(say("Call, send a quote…"))),
            next_action_on=("Next action on", DateField(ahead=True)),
        )
        self._pipeline.edited.connect(self._offer_stages)
        self.begin(values or {}, "name")
        background.read(read_choices, self._offer)
        self.ask_also(background, "opportunity")

    def _offer(self, choices: Choices) -> None:
        self._choices = choices
        self._pipeline.set_choices([(pipeline, pipeline.name) for pipeline, _ in choices.pipelines])
        self._offer_stages()

    def _offer_stages(self) -> None:
        stages = self._choices.stages_of(self._pipeline.value())
        self._stage.clear()
        self._stage.set_choices([(stage, stage.name) for stage in stages])
