"""The page of one lead: who it is, what has happened, and what it became."""

from dataclasses import dataclass
from functools import partial

from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.dialogs.mark_dead import MarkDead
from crm_desktop.models.activities.marking_dead import mark_dead_because
from crm_desktop.models.leads import Lead, convert_lead
from crm_desktop.models.leads.dead import bring_back
from crm_desktop.models.leads.editing import edit_lead
from crm_desktop.models.sheets import Link, Sheet, read_sheet
from crm_desktop.models.wording import say, to_say
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column
from crm_desktop.views.leads.fields import ENGAGEMENTS, STATUS_KINDS, TEMPERATURES, lead_fields
from crm_desktop.views.leads.offer_line import OfferLine
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.field_groups import Group
from crm_desktop.views.records.identity_line import Part, part_of
from crm_desktop.views.records.related_list import RelatedList, Row
from crm_desktop.views.records.sheet_page import SheetPage
from crm_desktop.views.records.vocabulary import Vocabulary

RESULTS = to_say({"person": "Person", "company": "Company", "opportunity": "Opportunity"})


@dataclass(frozen=True)
class LeadRead:
    """What the page shows of a lead."""

    sheet: Sheet
    status_kind: str


class LeadPage(SheetPage):
    """Everything about a lead on one page; a converted one is read only, with links to what it became."""

    kind, model, home, many = "lead", Lead, "Leads", "leads"
    acts = True
    refreshed_by = ("lead_status", "lead_list", "person", "company", "opportunity")
    on_menu = ("lead_page.dead", "lead_page.bring_back")
    groups = (
        Group("Contact", ("company_name", "title", "email", "phone", "mobile", "website", "email_2", "phone_2")),
        Group("Lead", ("status", "temperature", "engagement", "waiting", "possible_value", "list", "owner", "industry",
                       "tags", "engaged_on", "converted_on")),
        Group("Note", ("note",)),
        Group("Address", ("street", "street_2", "postal_code", "city", "state", "country")),
        Group("Name", ("first_name", "last_name")),
        Group("Record", ("created_on", "updated_on")),
    )  # fmt: skip
    always = frozenset(
        {"company_name", "title", "email", "phone", "status", "temperature", "engagement", "list", "possible_value"}
    )

    def fields(self, vocabulary: Vocabulary) -> dict[str, Column]:
        return lead_fields(vocabulary, self.background)

    def edit_deed(self) -> EditDeed:
        return edit_lead

    def read(self, record_id: int) -> LeadRead:
        sheet = read_sheet(Lead, record_id)
        return LeadRead(sheet, Lead.find(record_id).status.kind)

    def show_read(self, found: LeadRead) -> None:
        values = found.sheet.values
        self._show_identity(found)
        self.files.add_button.setVisible(self.takes_entries())
        self.offer_line.setVisible(found.status_kind == "open" and values["engagement"] == "two-way")
        became = [link for name in RESULTS if isinstance(link := values[name], Link)]
        self._results.show_rows(
            [Row(link, detail=say(RESULTS[link.kind]), square=link.kind == "company",
                 icon="opportunities" if link.kind == "opportunity" else "") for link in became]
        )  # fmt: skip

    def is_editable(self, sheet: Sheet) -> bool:
        return sheet.values["converted_on"] is None

    def takes_entries(self) -> bool:
        return self._can_convert()

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with this lead."""
        return [
            *super().actions(),
            Action("lead_page.convert", "Convert…", self._convert, "Ctrl+Shift+V", "convert", self._can_convert,
                   button=True, primary=True, group=10, changes=True),
            Action("lead_page.dead", "Mark dead…", self._ask_why_dead, "Ctrl+Shift+D", "lost",
                   enabled=lambda: self._status_kind == "open", group=30, changes=True),
            Action("lead_page.bring_back", "Bring back", self._bring_back, icon="undo",
                   enabled=lambda: self._status_kind == "dead", group=30, changes=True),
        ]  # fmt: skip

    _status_kind = ""

    def _lay_out(self) -> None:
        super()._lay_out()
        self.offer_line = OfferLine(
            say("Contact went both ways: ready to be qualified."), say("Convert…"), self._convert
        )
        self.add_related(self.offer_line)
        self._results = RelatedList("Became")
        self._results.opened.connect(self.open_link)
        self._results.hide()
        self.add_related(self._results)

    def _show_identity(self, found: LeadRead) -> None:
        values = found.sheet.values
        self._status_kind = found.status_kind
        title, company = values["title"], values["company_name"]
        who = (
            Part(company or title, before=say("{title} at", title=title) if title and company else "")
            if title or company
            else None
        )
        phone = part_of("phone", values["phone"] or values["mobile"])
        parts = [who, phone, part_of("email", values["email"]), part_of("website", values["website"])]
        badges = [(values["status"].name, STATUS_KINDS[found.status_kind])]
        if found.status_kind == "open":
            said = {"temperature": TEMPERATURES, "engagement": ENGAGEMENTS}
            badges += [
                (self.columns[name].text(values[name]), hues[values[name]])  # type: ignore[misc]
                for name, hues in said.items()
                if values[name] in hues and values[name] != "none"
            ]
        self.header.show_identity(parts, badges)

    def _can_convert(self) -> bool:
        return self.sheet is not None and self._status_kind != "converted"

    def _convert(self) -> None:
        if self.sheet is None:
            return
        lead_id = self.sheet.id
        dialog = ConvertLead(self.background, self.settings, lead_id, self)
        dialog.answered.connect(lambda choices: self.do("convert_lead", lambda: convert_lead(lead_id, choices)))
        dialog.open()

    def _ask_why_dead(self) -> None:
        if self.sheet is not None:
            dialog = MarkDead(self.background, say("Mark dead"), self.vocabulary.dead_statuses(), self)
            dialog.answered.connect(partial(self._mark_dead, self.sheet.id))
            dialog.open()

    def _mark_dead(self, lead_id: int, reason: str, status_id: int | None) -> None:
        self.do("mark_dead", partial(mark_dead_because, [lead_id], reason, status_id))

    def _bring_back(self) -> None:
        if self.sheet is not None:
            self.do("bring_back", partial(bring_back, [self.sheet.id]))
