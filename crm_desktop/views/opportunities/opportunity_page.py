"""The page of one opportunity: its stage, who takes part, what it is worth, what comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtWidgets import QPushButton

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.move_to_pipeline import MoveToPipeline
from crm_desktop.dialogs.people_on_opportunity import AddPerson, GiveRole
from crm_desktop.dialogs.stage_questions import Asked, StageQuestions
from crm_desktop.models.forecasts.slips import Slips, slips_of
from crm_desktop.models.leads.origin import leads_behind
from crm_desktop.models.opportunities import OUTCOMES as LABELS
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.closing_reasons import closing_reasons
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.opportunities.people_on_opportunity import add_person, give_role, make_primary, remove_person
from crm_desktop.models.opportunities.related import Participant, Step, people_on_opportunity, steps_of
from crm_desktop.models.opportunities.stage_history import Stay, stays_of
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import asked_on_leaving
from crm_desktop.models.pipelines.destinations import Destination, Place, destinations
from crm_desktop.models.sheets import Link, Sheet, read_sheet
from crm_desktop.models.wording import say
from crm_desktop.views import formats
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column
from crm_desktop.views.design import Hue
from crm_desktop.views.opportunities.fields import OUTCOMES, opportunity_fields
from crm_desktop.views.opportunities.stage_bar import StageBar
from crm_desktop.views.opportunities.stage_history import StageHistory
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.field_groups import Group
from crm_desktop.views.records.identity_line import Part, part_of
from crm_desktop.views.records.related_list import Choice, RelatedList, Row
from crm_desktop.views.records.sheet_page import SheetPage
from crm_desktop.views.records.vocabulary import Vocabulary

FIRST = ("amount", "close_on", "likelihood", "company", "owner")


@dataclass(frozen=True)
class OpportunityRead:
    """What the page shows of an opportunity."""

    sheet: Sheet
    steps: list[Step]
    people: list[Participant]
    origin: list[Link]
    reasons: dict[str, list[str]]
    stays: list[Stay]
    destinations: list[Destination]
    slips: Slips


class OpportunityPage(SheetPage):
    """Everything about an opportunity on one page."""

    kind, model, home, many = "opportunity", Opportunity, "Opportunities", "opportunities"
    acts = True
    refreshed_by = ("company", "person", "opportunity_person", "stage", "pipeline", "lost_reason")
    on_menu = ("opportunity_page.let_go", "opportunity_page.move_away")
    groups = (
        Group("Opportunity", (*FIRST, "category", "type", "currency", "rate", "source", "tags")),
        Group("Outcome", ("outcome", "won_on", "lost_on", "lost_reason")),
        Group("Note", ("note",)),
        Group("Record", ("pipeline", "stage_since", "created_on", "updated_on")),
    )
    always = frozenset(FIRST)

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
            stays_of(record_id),
            destinations(),
            slips_of([record_id]).get(record_id, Slips()),
        )

    def show_read(self, found: OpportunityRead) -> None:
        values = found.sheet.values
        self._reasons, self._steps, self._destinations = found.reasons, found.steps, found.destinations
        self._history_of_stages.show_stays(found.stays)
        amount = formats.money_text(values["amount"], values["currency"])
        closes = formats.date_text(values["won_on"] or values["lost_on"] or values["close_on"])
        said = {"open": say("Closes"), "won": say("Won"), "lost": say("Lost")}[values["outcome"]]
        parts = [part_of("company", values["company"]), part_of("person", values["person"]),
                 Part(amount) if amount else None, Part(f"{said} {closes}") if closes else None]  # fmt: skip
        outcome = values["outcome"]
        badges = [] if outcome == "open" else [(say(dict(LABELS)[outcome]), OUTCOMES[outcome])]
        self.header.show_identity(parts, badges)
        self._bar.show_steps(found.steps, values["stage"].id)
        likelihood = self.groups_shown.lines["likelihood"]
        likelihood.remark(say("Set by hand") if values["likelihood_by_hand"] else "")
        self.groups_shown.lines["close_on"].remark(_put_off(found.slips))
        self.let_go_button.setVisible(bool(values["likelihood_by_hand"]))
        self._people.show_rows([self._row_of(each) for each in found.people])
        self._origin.show_rows([Row(link, detail=say("Lead that became this opportunity")) for link in found.origin])

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with this opportunity."""
        return [
            *super().actions(),
            Action("opportunity_page.let_go", "Use the stage's likelihood", self._let_go, enabled=self._is_by_hand,
                   group=30, changes=True),
            Action("opportunity_page.move_away", "Move to another pipeline…", self._ask_pipeline, icon="pipeline",
                   enabled=lambda: bool(self._other_pipelines()), group=30, changes=True),
        ]  # fmt: skip

    _reasons: Mapping[str, Sequence[str]] = MappingProxyType({})
    _steps: Sequence[Step] = ()
    _destinations: Sequence[Destination] = ()

    def _lay_out(self) -> None:
        super()._lay_out()
        self._bar = StageBar()
        self._bar.chosen.connect(self._move)
        self.header.below.addWidget(self._bar)
        self.let_go_button = QPushButton(say("Let go"))
        self.let_go_button.setFlat(True)
        self.let_go_button.setToolTip(say("Use the stage's likelihood again"))
        self.let_go_button.clicked.connect(self._let_go)
        self.let_go_button.hide()
        beside = self.groups_shown.lines["likelihood"].layout()
        assert beside is not None, "the line lays out its value"
        beside.addWidget(self.let_go_button)
        self._people = RelatedList("People", "Add person", self._add_person, "Nobody takes part yet.")
        self._origin = RelatedList("Came from")
        for related in (self._people, self._origin):
            related.opened.connect(self.open_link)
            self.add_related(related)
            related.show_rows([])
        self._history_of_stages = StageHistory()
        self.add_related(self._history_of_stages)

    def _is_by_hand(self) -> bool:
        return self.sheet is not None and bool(self.sheet.values["likelihood_by_hand"])

    def _let_go(self) -> None:
        self.edit("likelihood", None)

    def _move(self, step: Step) -> None:
        if self.sheet is None or (step.id == self.sheet.values["stage"].id and step.kind == "open"):
            return
        order = [each.id for each in self._steps]
        present = self._present()
        goes_back = present is not None and step.kind == "open" and order.index(step.id) < order.index(present.id)
        self._go(Place(step.id, step.name, step.kind), goes_back)

    def _present(self) -> Step | None:
        """The stage that it is in."""
        stage = self.sheet.values["stage"].id if self.sheet is not None else None
        return next((step for step in self._steps if step.id == stage), None)

    def _asked(self, place: Place, goes_back: bool) -> Asked:
        present = self._present()
        if present is None or present.kind != "open" or present.id == place.id:
            return ()
        return [(present.name, each) for each in asked_on_leaving(present.questions, place.kind, goes_back)]

    def _go(self, place: Place, goes_back: bool) -> None:
        """Asks what there is to ask, in one small sheet, and moves it."""
        if self.sheet is None:
            return
        asked, values = self._asked(place, goes_back), self.sheet.values
        if place.kind != "open":
            closing = CloseOpportunity(
                place.kind, self.sheet.name, values["amount"], values["currency"],
                self._reasons.get(place.kind, ()), self.today, parent=self, asked=asked,
            )  # fmt: skip
            closing.answered.connect(lambda given: self._move_to(place.id, given, closing.questions.answers()))
            closing.open()
        elif asked:
            questions = StageQuestions(self.sheet.name, place.name, asked, self)
            questions.answered.connect(lambda answers: self._move_to(place.id, None, answers))
            questions.open()
        else:
            self._move_to(place.id, None, {})

    def _move_to(self, stage_id: int, closing: Closing | None, answers: Mapping[str, str]) -> None:
        if self.sheet is not None:
            self.do("move_to_stage", partial(move_to_stage, self.sheet.id, stage_id, closing, answers))

    def _other_pipelines(self) -> list[Destination]:
        own = self.sheet.values["pipeline"].id if self.sheet is not None else None
        return [each for each in self._destinations if each.id != own]

    def _ask_pipeline(self) -> None:
        if self.sheet is not None:
            dialog = MoveToPipeline(self.sheet.name, self._other_pipelines(), self)
            dialog.answered.connect(lambda place: self._go(place, goes_back=False))
            dialog.open()

    def _row_of(self, each: Participant) -> Row:
        choices = [
            Choice("Change role…", partial(self._give_role, each)),
            Choice("Remove from opportunity", partial(self._with_person, remove_person, each.id)),
        ]
        if not each.primary:
            choices.insert(0, Choice("Make primary contact", partial(self._with_person, make_primary, each.id)))
        detail = " · ".join(part for part in (each.role, each.title or each.company) if part)
        badge = say("Primary") if each.primary else ""
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


def _put_off(slips: Slips) -> str:
    """How often its close date was put off, below the date."""
    if not slips.times:
        return ""
    times, days = formats.count_text(slips.times, "time", "times"), formats.count_text(slips.days, "day", "days")
    return say("Put off {times}, {days} in all", times=times, days=days)
