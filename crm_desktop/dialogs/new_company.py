"""Asks what a new company is called, and where it is reached."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.known_line import KnownLine, known_companies
from crm_desktop.dialogs.new_record import NewRecord
from crm_desktop.models.companies import RELATIONSHIPS
from crm_desktop.models.wording import said
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField

RECOGNISED_BY = ("name", "email", "phone", "website")


class NewCompany(NewRecord):
    """Open it with `open()`; it answers the values for `create_company`."""

    def __init__(
        self, background: Background, parent: QWidget | None = None, values: Mapping[str, Any] | None = None
    ) -> None:
        """`values` are known already."""
        super().__init__("New company", "Add company", parent)
        self.ask(name=("Name", TextField()))
        self.ask(relationship=("Relationship", ChoiceField(said(RELATIONSHIPS))), industry=("Industry", TextField()))
        self.ask(email=("Email", TextField()), phone=("Phone", TextField()))
        self.ask(website=("Website", TextField()), city=("City", TextField()))
        self.known = self.put_below(KnownLine(background, self.fields, known_companies, RECOGNISED_BY))
        self.begin({"relationship": "prospect", **(values or {})}, "name")
        self.ask_also(background, "company")
