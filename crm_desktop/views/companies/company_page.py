"""The page of one company: its people, its opportunities, and all that happened with any of them."""

from dataclasses import dataclass
from functools import partial

from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.dialogs.new_person import NewPerson
from crm_desktop.models.companies import RELATIONSHIPS as LABELS
from crm_desktop.models.companies import Company
from crm_desktop.models.companies.editing import edit_company
from crm_desktop.models.leads.origin import leads_behind
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.related import Deal, opportunities_of_company
from crm_desktop.models.people.editing import create_person
from crm_desktop.models.people.people_of_company import Colleague, people_of_company
from crm_desktop.models.sheets import Link, Sheet, read_sheet
from crm_desktop.models.wording import say
from crm_desktop.views.columns import Column
from crm_desktop.views.companies.fields import RELATIONSHIPS, company_fields
from crm_desktop.views.records.deal_rows import deal_rows
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.field_groups import Group
from crm_desktop.views.records.identity_line import Part, part_of
from crm_desktop.views.records.related_list import RelatedList, Row
from crm_desktop.views.records.sheet_page import SheetPage
from crm_desktop.views.records.vocabulary import Vocabulary


@dataclass(frozen=True)
class CompanyRead:
    """What the page shows of a company."""

    sheet: Sheet
    people: list[Colleague]
    deals: list[Deal]
    origin: list[Link]


class CompanyPage(SheetPage):
    """Everything about a company on one page."""

    kind, model, home, many = "company", Company, "Companies", "companies"
    square = True
    refreshed_by = ("person", "opportunity", "lead")
    groups = (
        Group("Company", ("relationship", "industry", "phone", "email", "website", "type", "tags")),
        Group("Note", ("note",)),
        Group("Address", ("street", "street_2", "postal_code", "city", "state", "country")),
        Group("Size", ("annual_revenue", "employees", "parent")),
        Group("Record", ("owner", "created_on", "updated_on")),
    )
    always = frozenset({"relationship", "industry", "phone", "email", "website"})

    def fields(self, vocabulary: Vocabulary) -> dict[str, Column]:
        return company_fields(vocabulary, self.background)

    def edit_deed(self) -> EditDeed:
        return edit_company

    def read(self, record_id: int) -> CompanyRead:
        sheet = read_sheet(Company, record_id)
        return CompanyRead(
            sheet,
            people_of_company(record_id),
            opportunities_of_company(record_id),
            leads_behind("company", record_id),
        )

    def show_read(self, found: CompanyRead) -> None:
        values = found.sheet.values
        place = ", ".join(part for part in (values["city"], values["country"]) if part)
        parts = [Part(values["industry"]) if values["industry"] else None, Part(place) if place else None,
                 part_of("phone", values["phone"]), part_of("email", values["email"]),
                 part_of("website", values["website"])]  # fmt: skip
        relationship = values["relationship"]
        self.header.show_identity(
            parts, [(say(dict(LABELS).get(relationship, relationship)), RELATIONSHIPS[relationship])]
        )
        self._people.show_rows(
            [Row(Link("person", each.id, each.name), detail=" · ".join(filter(None, (each.title, each.phone))))
             for each in found.people]
        )  # fmt: skip
        self._deals.show_rows(deal_rows(found.deals))
        self._origin.show_rows([Row(link, detail=say("Lead that became this company")) for link in found.origin])

    def _lay_out(self) -> None:
        super()._lay_out()
        self._people = RelatedList("People", "Add person", self._new_person, "Nobody known here yet.")
        self._deals = RelatedList("Opportunities", "Add opportunity", self._new_deal, "None yet.")
        self._origin = RelatedList("Came from")
        for related in (self._people, self._deals, self._origin):
            related.opened.connect(self.open_link)
            self.add_related(related)
            related.show_rows([])

    def _new_person(self) -> None:
        if self.sheet is not None:
            company = Link("company", self.sheet.id, self.sheet.name)
            dialog = NewPerson(self.background, self, {"company": company})
            dialog.answered.connect(lambda values: self.do("create_person", partial(create_person, values)))
            dialog.open()

    def _new_deal(self) -> None:
        if self.sheet is not None:
            company = Link("company", self.sheet.id, self.sheet.name)
            dialog = NewOpportunity(self.background, self, {"company": company})
            dialog.answered.connect(lambda values: self.do("create_opportunity", partial(create_opportunity, values)))
            dialog.open()
