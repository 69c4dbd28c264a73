"""The page of one person: how to reach them, where they work, what they take part in."""

from dataclasses import dataclass
from functools import partial

from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.models.leads.origin import leads_behind
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.related import Deal, opportunities_of_person
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import edit_person
from crm_desktop.models.sheets import Link, Sheet, read_sheet
from crm_desktop.models.wording import say
from crm_desktop.views.columns import Column
from crm_desktop.views.design import Hue
from crm_desktop.views.people.fields import person_fields
from crm_desktop.views.records.deal_rows import deal_rows
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.field_groups import Group
from crm_desktop.views.records.identity_line import Part, part_of
from crm_desktop.views.records.related_list import RelatedList, Row
from crm_desktop.views.records.sheet_page import SheetPage
from crm_desktop.views.records.vocabulary import Vocabulary


@dataclass(frozen=True)
class PersonRead:
    """What the page shows of a person."""

    sheet: Sheet
    deals: list[Deal]
    origin: list[Link]


class PersonPage(SheetPage):
    """Everything about a person on one page; complete without a company."""

    kind, model, home, many = "person", Person, "People", "people"
    refreshed_by = ("company", "opportunity", "opportunity_person", "lead")
    groups = (
        Group("Contact", ("email", "phone", "mobile", "company", "title", "website", "tags", "email_2", "phone_2",
                          "do_not_contact")),
        Group("Note", ("note",)),
        Group("Address", ("street", "street_2", "postal_code", "city", "state", "country")),
        Group("Name", ("first_name", "last_name")),
        Group("Record", ("owner", "created_on", "updated_on")),
    )  # fmt: skip
    always = frozenset({"email", "phone", "mobile", "company", "title"})

    def fields(self, vocabulary: Vocabulary) -> dict[str, Column]:
        return person_fields(vocabulary, self.background)

    def edit_deed(self) -> EditDeed:
        return edit_person

    def read(self, record_id: int) -> PersonRead:
        sheet = read_sheet(Person, record_id)
        return PersonRead(sheet, opportunities_of_person(record_id), leads_behind("person", record_id))

    def show_read(self, found: PersonRead) -> None:
        values = found.sheet.values
        company: Link | None = values["company"]
        title = values["title"]
        at = (
            Part(company.name, link=company, before=say("{title} at", title=title) if title else "")
            if company
            else None
        )
        parts = [at or part_of("title", title), part_of("phone", values["phone"] or values["mobile"]),
                 part_of("email", values["email"]), part_of("website", values["website"])]  # fmt: skip
        badges = [(say("Do not contact"), Hue.AMBER)] if values["do_not_contact"] else []
        self.header.show_identity(parts, badges)
        self._deals.show_rows(deal_rows(found.deals))
        self._origin.show_rows([Row(link, detail=say("Lead that became this person")) for link in found.origin])

    def _lay_out(self) -> None:
        super()._lay_out()
        self._deals = RelatedList("Opportunities", "Add opportunity", self._new_deal, "Takes part in none yet.")
        self._origin = RelatedList("Came from")
        for related in (self._deals, self._origin):
            related.opened.connect(self.open_link)
            self.add_related(related)
            related.show_rows([])

    def _new_deal(self) -> None:
        if self.sheet is None:
            return
        person = Link("person", self.sheet.id, self.sheet.name)
        known = {"person": person, "company": self.sheet.values["company"]}
        dialog = NewOpportunity(self.background, self, known)
        dialog.answered.connect(lambda values: self.do("create_opportunity", partial(create_opportunity, values)))
        dialog.open()
