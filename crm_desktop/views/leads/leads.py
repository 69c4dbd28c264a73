"""Leads as a table: the working list, and those that are dead or converted."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from crm_desktop.background import report_progress
from crm_desktop.models.activities.marking_dead import mark_dead_because
from crm_desktop.models.leads import ConversionChoices, Lead, convert_lead, make_lead
from crm_desktop.models.leads.conversion import convert_together
from crm_desktop.models.leads.dead import bring_back
from crm_desktop.models.leads.editing import edit_lead
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.wording import to_say
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column
from crm_desktop.views.leads.fields import lead_fields
from crm_desktop.views.record_list import Subset
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.noun_list import NounList
from crm_desktop.views.records.starting_calls import call_action
from crm_desktop.views.records.vocabulary import Vocabulary

# What the leads of a tab are, where its name does not say it.
KINDS = {"Warming up": "open"}


class Leads(NounList):
    """Everyone who may become a customer and is not qualified yet."""

    title = "Leads"
    kind, one, many, exported_as = "lead", "lead", "leads", "leads"
    model_class = Lead
    icon, new_text = "leads", "New lead"
    import_first = True
    empty_sentence = "No leads yet. Import a list that you bought, or type the first one."
    refreshed_by = ("lead_status", "lead_list", "app_user", "tagging", "tag")
    shown_columns = (
        "name", "company_name", "status", "temperature", "next_action_on", "next_action", "phone", "email", "city",
        "list", "tags", "engagement", "waiting", "possible_value", "owner",
    )  # fmt: skip

    def fields(self, vocabulary: Vocabulary) -> Mapping[str, Column]:
        return lead_fields(vocabulary, self.background)

    def subsets(self) -> list[Subset]:
        tabs = to_say(
            [
                ("Open", "open"),
                ("Warming up", "warming"),
                ("All", "all"),
                ("Dead", "dead"),
                ("Converted", "converted"),
            ]
        )
        return [Subset(name, lead_search(self.user, show)) for name, show in tabs]

    def edit_deed(self) -> EditDeed:
        return edit_lead

    def own_actions(self) -> list[Action]:
        return [
            call_action(self, self._navigator),
            Action("lead.convert", "Convert…", self._convert, "Ctrl+Shift+V", "convert",
                   partial(self._has_selected, "open", "dead"), selection=True, group=10, changes=True),
            Action("lead.convert_together", "Convert together…", self._convert_together, "Ctrl+Alt+V", "convert",
                   lambda: self.table.selected_count() > 1 and self._has_selected("open", "dead"),
                   partial(self.counted_text, "Convert together…", "Convert {} together…"), selection=True, group=26,
                   changes=True),
            Action("lead.dead", "Mark dead…", self._ask_why_dead, "Ctrl+Shift+D", "lost",
                   partial(self._has_selected, "open"), partial(self.counted_text, "Mark dead…", "Mark {} dead…"),
                   selection=True, group=30, changes=True),
            Action("lead.bring_back", "Bring back", partial(self.do_to_selection, "bring_back", bring_back), "", "undo",
                   partial(self._has_selected, "dead"), partial(self.counted_text, "Bring back", "Bring {} back"),
                   selection=True, group=30, changes=True),
        ]  # fmt: skip

    def _has_selected(self, *kinds: str) -> bool:
        """Is a lead with a status of such a kind selected? One that is not loaded yet may be."""
        if not self.has_selection():
            return False
        if self.subset() != "All":
            return KINDS.get(self.subset(), self.subset().lower()) in kinds
        rows = self.table.selected_records()
        return len(rows) < self.table.selected_count() or any(row.status.kind in kinds for row in rows)

    def _ask_why_dead(self) -> None:
        from crm_desktop.dialogs.mark_dead import MarkDead

        title = self.counted_text("Mark dead", "Mark {} dead")
        dialog = MarkDead(self.background, title, self.vocabulary.dead_statuses(), self)
        dialog.answered.connect(self._mark_dead)
        dialog.open()

    def _mark_dead(self, reason: str, status_id: int | None) -> None:
        def work(ids: Sequence[int], progress: Callable[[int, int], object]) -> int:
            return mark_dead_because(ids, reason, status_id, progress)

        self.do_to_selection("mark_dead", work)

    def new(self) -> None:
        from crm_desktop.dialogs.new_lead import NewLead

        dialog = NewLead(self.background, self)
        dialog.answered.connect(self._make)
        dialog.open()

    def _make(self, values: Mapping[str, Any]) -> None:
        self.history.do("make_lead", lambda: make_lead(values).id, self.select_new)

    def _convert(self) -> None:
        """One in its dialog; several in the same one, one after another."""
        from crm_desktop.dialogs.convert_lead import ConvertLead
        from crm_desktop.dialogs.convert_round import ConvertRound

        lead_ids = list(self.selected_ids())
        if len(lead_ids) > 1:
            ConvertRound(self.background, self._settings, lead_ids, self._convert_one, self).open()
            return
        for lead_id in lead_ids:
            dialog = ConvertLead(self.background, self._settings, lead_id, self)
            dialog.answered.connect(partial(self._convert_one, lead_id))
            dialog.open()

    def _convert_together(self) -> None:
        from crm_desktop.dialogs.convert_many import ConvertMany

        dialog = ConvertMany(self.background, list(self.selected_ids()), self)
        dialog.answered.connect(self._convert_many)
        dialog.open()

    def _convert_many(self, decided: Mapping[int, ConversionChoices]) -> None:
        self.history.do("convert_leads", lambda: len(convert_together(decided, report_progress)))

    def _convert_one(
        self,
        lead_id: int,
        choices: ConversionChoices,
        done: Callable[[object], object] | None = None,
        refused: Callable[[str], object] | None = None,
    ) -> None:
        self.history.do("convert_lead", lambda: convert_lead(lead_id, choices), done, refused)
