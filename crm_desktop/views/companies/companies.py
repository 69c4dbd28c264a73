"""Companies as a table."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.companies.editing import create_company, edit_company
from crm_desktop.models.companies.search import company_search
from crm_desktop.views.columns import Column
from crm_desktop.views.companies.fields import company_fields
from crm_desktop.views.record_list import Subset
from crm_desktop.views.records.edits import EditDeed
from crm_desktop.views.records.noun_list import NounList
from crm_desktop.views.records.vocabulary import Vocabulary


class Companies(NounList):
    """Every organisation that one does, or may soon do, business with."""

    title = "Companies"
    kind, one, many, exported_as = "company", "company", "companies", "companies"
    model_class = Company
    icon, new_text = "companies", "New company"
    empty_sentence = "No companies yet. They come from converted leads; or add one yourself, or import a list."
    refreshed_by = ("app_user", "tagging", "tag")
    shown_columns = (
        "name", "relationship", "industry", "phone", "email", "website", "city", "annual_revenue", "employees",
        "tags", "owner",
    )  # fmt: skip

    def fields(self, vocabulary: Vocabulary) -> Mapping[str, Column]:
        return company_fields(vocabulary, self.background)

    def subsets(self) -> list[Subset]:
        return [Subset("All", company_search(self.user))]

    def edit_deed(self) -> EditDeed:
        return edit_company

    def new(self) -> None:
        from crm_desktop.dialogs.new_company import NewCompany

        dialog = NewCompany(self.background, self)
        dialog.answered.connect(self._create)
        dialog.open()

    def _create(self, values: Mapping[str, Any]) -> None:
        self.history.do("create_company", partial(create_company, values), self.open_new)
