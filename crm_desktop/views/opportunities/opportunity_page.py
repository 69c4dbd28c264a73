"""The page of one opportunity: its stage, who takes part, what it is worth, what comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.people_on_opportunity import AddPerson, GiveRole
from crm_desktop.models.leads.origin import leads_behind
from crm_desktop.models.opportunities import OUTCOMES as LABELS
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.closing_reasons import closing_reasons
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.opportunities.people_on_opportunity import add_person, give_role, make_primary, remove_person
from crm_desktop.models.opportunities.related import Participant, Step, people_on_opportunity, steps_of
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.sheets import Link, Sheet, read_sheet
from crm_desktop.models.wording import say
from crm_desktop.views import formats
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column
from crm_desktop.views.design import Hue
from crm_desktop.views.opportunities.fields import OUTCOMES, opportunity_fields
from crm_desktop.views.opportunities.stage_bar import StageBar
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.field_groups import Group
from crm_desktop.views.records.identity_line import Part, part_of
from crm_desktop.views.records.related_list import Choice, RelatedList, Row
from crm_desktop.views.records.sheet_page import SheetPage
from crm_desktop.views.records.vocabulary import Vocabulary


@dataclass(frozen=True)
class OpportunityRead:
    """What the page shows of an opportunity."""

    sheet: Sheet
    steps: list[Step]
    people: list[Participant]
    origin: list[Link]
    reasons: dict[str, list[str]]


class OpportunityPage(SheetPage):
    """Everything about an opportunity on one page."""

    kind, model, home, many = "opportunity", Opportunity, "Opportunities", "opportunities"
    acts = True
    refreshed_by = ("company", "person", "opportunity_person", "stage", "pipeline", "lost_reason")
    on_menu = ("opportunity_page.let_go",)
    groups = (
        Group(
            "Opportunity",
            ("amount", "close_on", "likelihood", "company", "category", "type", "currency", "source", "tags"),
        ),
        Group("Outcome", ("outcome", "won_on", "lost_on", "lost_reason")),
        Group("Note", ("note",)),
        Group("Record", ("owner", "pipeline", "stage_since", "created_on", "updated_on")),
    )
    always = frozenset({"amount", "close_on", "likelihood", "company"})

    def fields(self, vocabulary: Vocabulary) -> dict[str, Column]:
        return opportunity_fields(vocabulary, self.background)

    def edit_deed(self) -> EditDeed:
        return edit_opportunity

    def read(self, record_id: int) -> OpportunityRead:
        return OpportunityRead(
            read_sheet(Opportunity, record_id),
            steps_of(record_id),
            people_on_opportunity(record_id),
            leads_behind("opportunity", record_id),
            closing_reasons(),
        )

    def show_read(self, found: OpportunityRead) -> None:
        values = found.sheet.values
        self._reasons = found.reasons
        amount = formats.money_text(values["amount"], values["currency"])
        closes = formats.date_text(values["won_on"] or values["lost_on"] or values["close_on"])
        said = {"open": "Closes", "won": "Won", "lost": "Lost"}[values["outcome"]]
        parts = [part_of("company", values["company"]), part_of("person", values["person"]),
                 Part(amount) if amount else None, Part(f"{said} {closes}") if closes else None]  # fmt: skip
        outcome = values["outcome"]
        badges = [] if outcome == "open" else [(dict(LABELS)[outcome], OUTCOMES[outcome])]
        self.header.show_identity(parts, badges)
        self._bar.show_steps(found.steps, values["stage"].id)
        likelihood = self.groups_shown.lines["likelihood"]
        likelihood.remark("Set by hand; empty it to follow the stage again." if values["likelihood_by_hand"] else "")
        self._people.show_rows([self._row_of(each) for each in found.people])
        self._origin.show_rows([Row(link, detail=say("Lead that became this opportunity")) for link in found.origin])

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with this opportunity."""
        return [
            *super().actions(),
            Action("opportunity_page.let_go", "Use the stage's likelihood", lambda: self.edit("likelihood", None),
                   enabled=self._is_by_hand, group=30),
        ]  # fmt: skip

    _reasons: Mapping[str, Sequence[str]] = MappingProxyType({})

    def _lay_out(self) -> None:
        super()._lay_out()
        self._bar = StageBar()
        self._bar.chosen.connect(self._move)
        self.header.below.addWidget(self._bar)
        self._people = RelatedList("People", "Add person", self._add_person, "Nobody takes part yet.")
        self._origin = RelatedList("Came from")
        for related in (self._people, self._origin):
            related.opened.connect(self.open_link)
            self.add_related(related)
            related.show_rows([])

    def _is_by_hand(self) -> bool:
        return self.sheet is not None and bool(self.sheet.values["likelihood_by_hand"])

    def _move(self, step: Step) -> None:
        if self.sheet is None or (step.id == self.sheet.values["stage"].id and step.kind == "open"):
            return
        if step.kind == "open":
            self._move_to(step.id, None)
            return
        values = self.sheet.values
        dialog = CloseOpportunity(
            step.kind,
            self.sheet.name,
            values["amount"],
            values["currency"],
            self._reasons.get(step.kind, ()),
            self.today,
            parent=self,
        )
        dialog.answered.connect(partial(self._move_to, step.id))
        dialog.open()

    def _move_to(self, stage_id: int, closing: Closing | None) -> None:
        if self.sheet is not None:
            self.do("move_to_stage", partial(move_to_stage, self.sheet.id, stage_id, closing))

    def _row_of(self, each: Participant) -> Row:
        choices = [
            Choice("Change role…", partial(self._give_role, each)),
            Choice("Remove from opportunity", partial(self._with_person, remove_person, each.id)),
        ]
        if not each.primary:
            choices.insert(0, Choice("Make primary contact", partial(self._with_person, make_primary, each.id)))
        detail = " · ".join(part for part in (each.role, each.title or each.company) if part)
        badge = "Primary" if each.primary else ""
        return Row(Link("person", each.id, each.name), detail, badge=badge, hue=Hue.BLUE, choices=tuple(choices))

    def _with_person(self, deed: Any, person_id: int, *more: Any) -> None:
        if self.sheet is not None:
            self.do(deed.__name__, partial(deed, self.sheet.id, person_id, *more))

    def _add_person(self) -> None:
        dialog = AddPerson(self.background, self)
        dialog.answered.connect(lambda values: self._with_person(add_person, values["name"], values.get("role", "")))
        dialog.open()

    def _give_role(self, each: Participant) -> None:
        dialog = GiveRole(each.name, each.role, self)
        dialog.answered.connect(lambda values: self._with_person(give_role, each.id, values.get("role", "")))
        dialog.open()
