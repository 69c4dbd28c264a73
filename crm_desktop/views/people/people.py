"""People as a table."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import create_person, edit_person
from crm_desktop.models.people.search import person_search
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column
from crm_desktop.views.people.fields import person_fields
from crm_desktop.views.record_list import Subset
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.noun_list import NounList
from crm_desktop.views.records.starting_calls import call_action
from crm_desktop.views.records.vocabulary import Vocabulary


class People(NounList):
    """Everyone whom one does business with."""

    title = "People"
    kind, one, many, exported_as = "person", "person", "people", "people"
    model_class = Person
    icon, new_text = "people", "New person"
    empty_sentence = "Nobody here yet. People come from converted leads; or add one yourself, or import a list."
    refreshed_by = ("company", "app_user", "tagging", "tag")
    shown_columns = ("name", "title", "company", "email", "phone", "mobile", "city", "tags", "owner", "do_not_contact")

    def fields(self, vocabulary: Vocabulary) -> Mapping[str, Column]:
        return person_fields(vocabulary, self.background)

    def subsets(self) -> list[Subset]:
        return [Subset("All", person_search(self.user))]

    def edit_deed(self) -> EditDeed:
        return edit_person

    def own_actions(self) -> list[Action]:
        return [call_action(self, self._navigator)]

    def new(self) -> None:
        from crm_desktop.dialogs.new_person import NewPerson

        dialog = NewPerson(self.background, self)
        dialog.answered.connect(self._create)
        dialog.open()

    def _create(self, values: Mapping[str, Any]) -> None:
        self.history.do("create_person", partial(create_person, values), self.open_new)
