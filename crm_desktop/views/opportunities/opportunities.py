"""Opportunities as a table: the open ones, those that were won, those that were lost."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.opportunities.search import opportunity_search
from crm_desktop.models.wording import to_say
from crm_desktop.views.columns import Column
from crm_desktop.views.opportunities.fields import opportunity_fields
from crm_desktop.views.record_list import Subset
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.noun_list import NounList
from crm_desktop.views.records.vocabulary import Vocabulary


class Opportunities(NounList):
    """Every effort that goes through a pipeline."""

    title = "Opportunities"
    kind, one, many, exported_as = "opportunity", "opportunity", "opportunities", "opportunities"
    model_class = Opportunity
    icon, new_text = "opportunities", "New opportunity"
    empty_sentence = "No opportunities yet. Convert a lead into one, or add the first yourself."
    refreshed_by = ("company", "person", "stage", "pipeline", "app_user", "tagging", "tag")
    shown_columns = (
        "name", "company", "person", "stage", "amount", "currency", "likelihood", "close_on", "next_action_on",
        "next_action", "category", "tags", "owner", "pipeline",
    )  # fmt: skip

    def fields(self, vocabulary: Vocabulary) -> Mapping[str, Column]:
        return opportunity_fields(vocabulary, self.background)

    def subsets(self) -> list[Subset]:
        tabs = to_say([("Open", "open"), ("Won", "won"), ("Lost", "lost"), ("All", "all")])
        return [Subset(name, opportunity_search(self.user, show)) for name, show in tabs]

    def edit_deed(self) -> EditDeed:
        return edit_opportunity

    def new(self) -> None:
        from crm_desktop.dialogs.new_opportunity import NewOpportunity

        dialog = NewOpportunity(self.background, self)
        dialog.answered.connect(self._create)
        dialog.open()

    def _create(self, values: Mapping[str, Any]) -> None:
        self.history.do("create_opportunity", partial(create_opportunity, values), self.open_new)
