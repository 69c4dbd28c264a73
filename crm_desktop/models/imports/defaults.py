"""What holds for a whole list where its rows say nothing: owner, tags, own fields, and the list it becomes."""

from collections.abc import Mapping, Sequence
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.naming import tag_records, tags_in
from crm_desktop.models.imports.own_targets import own_values
from crm_desktop.models.imports.rows import Draft
from crm_desktop.models.leads import LeadList
from crm_desktop.models.leads.editing import list_named
from crm_desktop.models.record import Record


class Defaults:
    """The choices for the whole file, made ready for one import."""

    def __init__(self, choices: ImportChoices, keys: Mapping[str, str]) -> None:
        """`keys` are those of own fields, by the name of the mapping."""
        by = current_change().by
        self._choices = choices
        self._owners: tuple[Any, ...] = choices.owners or (by.id if by else None,)
        self.keys = keys

    @property
    def shared(self) -> Draft:
        """What companies and people get that are made beside the rows."""
        return {"owner": self._owners[0]}

    def filled(self, values: Draft, turn: int) -> Draft:
        """A new record's values, with the owner whose turn it is unless the row names one, and without tags."""
        found = {**values, "tags": None}
        if not found.get("owner"):
            found["owner"] = self._owners[turn % len(self._owners)]
        if self.keys:
            found["own"] = own_values(values, self.keys)
        return found

    def tag(self, model: type[Record], numbers: Sequence[int], drafts: Sequence[Draft]) -> None:
        """The tags of each row, with those of the file."""
        whole = self._choices.tags
        if not whole and "tags" not in drafts[0]:
            return
        tagged = {
            n: [*tags_in(draft.get("tags")), *whole]
            for n, draft in zip(numbers, drafts, strict=True)
            if whole or draft.get("tags")
        }
        if tagged:
            tag_records(model, tagged)

    def lead_list(self) -> LeadList | None:
        """The list that the leads come from, found or made, with what was typed of it."""
        choices = self._choices
        found = list_named(choices.list_name or "")
        if found is None:
            return None
        said = {"supplier": choices.list_supplier, "bought_on": choices.list_bought_on, "cost": choices.list_cost}
        for name, value in said.items():
            if value not in (None, ""):
                setattr(found, name, value)
        found.save()
        return found
