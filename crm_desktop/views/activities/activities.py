"""Activities as a table: what is to be done, and what was done and said, whatever record it stands on."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from crm_desktop.dialogs.log_activity import LogActivity
from crm_desktop.models.activities import Activity, complete_activity, delete_activities, edit_activity
from crm_desktop.models.activities.search import activity_search
from crm_desktop.models.wording import to_say
from crm_desktop.views.actions import Action
from crm_desktop.views.activities.fields import activity_fields
from crm_desktop.views.columns import Column
from crm_desktop.views.record_list import Subset
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.noun_list import NounList
from crm_desktop.views.records.vocabulary import Vocabulary

# What is done with records that have a page, tags or doubles of their own.
_NOT_HERE = frozenset({"activity.log", "activity.tag", "activity.merge", "activity.delete"})


class Activities(NounList):
    """Notes, calls, mails, meetings and tasks; a double-click opens the record that one stands on."""

    title, home = "Activities", "Today"
    kind, one, many, exported_as = "activity", "activity", "activities", "activities"
    model_class = Activity
    icon, new_text = "task", "Log activity"
    sort, descending = "due_on", False
    empty_sentence = "Nothing was logged or planned yet."
    refreshed_by = ("activity_link", "lead", "person", "company", "opportunity", "app_user")
    shown_columns = ("subject", "kind", "about", "due_on", "at", "done_on", "direction", "owner", "body")

    def fields(self, vocabulary: Vocabulary) -> Mapping[str, Column]:
        return activity_fields(vocabulary, self.background)

    def subsets(self) -> list[Subset]:
        tabs = to_say([("To do", "planned"), ("Done", "done"), ("All", "all")])
        return [Subset(name, activity_search(self.user, show)) for name, show in tabs]

    def edit_deed(self) -> EditDeed:
        return edit_activity

    def actions(self) -> list[Action]:  # type: ignore[override]
        return [action for action in super().actions() if action.name not in _NOT_HERE]

    def own_actions(self) -> list[Action]:
        return [
            Action("activity.done", "Done", self._complete, "Ctrl+Return", "check", self._has_planned, selection=True,
                   group=5, changes=True),
            Action("activity.delete_selected", "Delete", self._delete, "Del", "delete", self.has_selection,
                   label=partial(self.counted_text, "Delete", "Delete {}"), selection=True, group=90, changes=True),
        ]  # fmt: skip

    def new(self) -> None:
        dialog = LogActivity(self.background, (), (), self, kind="task")
        dialog.answered.connect(lambda entry: self.history.do("log_activity", lambda: entry.log().id, self.select_new))
        dialog.open()

    def open_record(self, record_id: int) -> None:
        """The record that it stands on: an activity has no page of its own."""
        row = self.model.record(self.model.row_of(record_id))
        if row is not None and row.place is not None:
            self._navigator.open(*row.place)

    def _has_planned(self) -> bool:
        return self.has_selection() and self.subset() != "Done"

    def _complete(self) -> None:
        today = self.model.today()

        def work(ids: Sequence[int], progress: Any) -> None:
            for number in ids:
                complete_activity(number, today)

        self.do_to_selection("complete_activity", work)

    def _delete(self) -> None:
        self.do_to_selection("delete_activity", delete_activities)

    def _shown_records(self) -> Any:
        """What it is about stands in one column here, and in four of a file."""
        records = super()._shown_records()
        about = ("leads", "people", "companies", "opportunities")
        fields = [each for name in records.fields for each in (about if name == "about" else (name,))]
        return replace(records, fields=tuple(fields))
