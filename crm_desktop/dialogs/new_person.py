"""Asks who a new person is; a company is welcome and not needed."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.known_line import KnownLine, known_people
from crm_desktop.dialogs.new_record import NewRecord
from crm_desktop.models.companies import Company
from crm_desktop.views.records.link_picker import LinkPicker
from crm_desktop.views.widgets.field import TextField

RECOGNISED_BY = ("name", "email", "phone", "mobile")


class NewPerson(NewRecord):
    """Open it with `open()`; it answers the values for `create_person`."""

    def __init__(
        self, background: Background, parent: QWidget | None = None, values: Mapping[str, Any] | None = None
    ) -> None:
        """`values` are known already, such as the company whose page one is on, as a `Link`."""
        super().__init__("New person", "Add person", parent)
        self.ask(name=("Name", TextField()))
        self.ask(company=("Company", LinkPicker(background, Company, "New company")), title=("Job title", TextField()))
        self.ask(email=("Email", TextField()), phone=("Phone", TextField()))
        self.ask(mobile=("Mobile", TextField()), website=("Website", TextField()))
        self.known = self.put_below(KnownLine(background, self.fields, known_people, RECOGNISED_BY))
        self.begin(values or {}, "name")
        self.ask_also(background, "person")
