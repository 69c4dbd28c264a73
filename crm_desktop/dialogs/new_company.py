"""Asks what a new company is called, and where it is reached."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.dialogs.new_record import NewRecord
from crm_desktop.models.companies import RELATIONSHIPS
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField


class NewCompany(NewRecord):
    """Open it with `open()`; it answers the values for `create_company`."""

    def __init__(self, parent: QWidget | None = None, values: Mapping[str, Any] | None = None) -> None:
        """`values` are known already."""
        super().__init__("New company", "Add company", parent)
        self.ask(name=("Name", TextField()))
        self.ask(relationship=("Relationship", ChoiceField(RELATIONSHIPS)), industry=("Industry", TextField()))
        self.ask(email=("Email", TextField()), phone=("Phone", TextField()))
        self.ask(website=("Website", TextField()), city=("City", TextField()))
        self.begin({"relationship": "prospect", **(values or {})}, "name")
