"""The company that uses the program: what stands on its paper, and what it counts in."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.founding import countries, currencies
from crm_desktop.models.opportunities.own_currency import count_in
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import Office, our_office
from crm_desktop.models.users.editing import edit_office, keep_logo
from crm_desktop.models.wording import said, say
from crm_desktop.views import design
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import LongTextField, TextField
from crm_desktop.views.widgets.form import Form

Choices = list[tuple[str, str]]
PAPERS = [("A4", "A4"), ("Letter", "Letter")]
LOGO_HEIGHT = 44


class AddressField(LongTextField):
    """Several lines, kept when one leaves them."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class OfficeSection(Section):
    """A form whose fields are written one by one, as each is left."""

    title = "Office and letterhead"
    remark = "Stands at the top of printed forecasts. Each field is kept as soon as you leave it."
    kinds = ("office",)

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self._version = 0
        self._values: dict[str, Any] = {}
        self.fields: dict[str, Any] = {
            "name": TextField(),
            "address": AddressField(lines=3),
            "phone": TextField(),
            "email": TextField(),
            "website": TextField(),
            "currency": ChoiceField(),
            "country": ChoiceField(),
            "paper": ChoiceField(said(PAPERS)),
            "fiscal_month": ChoiceField([(month, QLocale().standaloneMonthName(month)) for month in range(1, 13)]),
        }
        self.logo = QLabel(say("No logo"))
        self.logo.setAccessibleName(say("Logo"))
        self.choose_logo, self.remove_logo = QPushButton(say("Choose logo…")), QPushButton(say("Remove logo"))
        for button in (self.choose_logo, self.remove_logo):
            button.setAccessibleName(button.text())
        self.fields["address"].setFixedHeight(self.fields["address"].minimumHeight())
        self._lay_out()
        self._connect()

    def read(self) -> None:
        """Reads the office; with it, the names of all currencies and countries, which take their time."""
        self.background.read(_read, self._show)

    def _lay_out(self) -> None:
        field = self.fields
        form = Form()
        form.add("Name on paper", field["name"])
        form.add("Address", field["address"])
        form.add_row(("Phone", field["phone"]), ("Email", field["email"]))
        form.add("Website", field["website"])
        form.add_row(("Currency", field["currency"]), ("Country", field["country"]), ("Paper", field["paper"]))
        form.add("Fiscal year begins in", field["fiscal_month"], "Quarters and years of the forecast follow it.")
        self.content.addWidget(form)
        line = QHBoxLayout()
        line.setSpacing(design.SPACE_8)
        line.addWidget(self.logo)
        line.addStretch(1)
        for button in (self.choose_logo, self.remove_logo):
            line.addWidget(button)
        self.content.addLayout(line)
        self.content.addStretch(1)

    def _connect(self) -> None:
        self.choose_logo.clicked.connect(self._ask_for_logo)
        self.remove_logo.clicked.connect(lambda: self.keep_logo(None))
        for name, field in self.fields.items():
            if isinstance(field, TextField):
                field.editingFinished.connect(partial(self._keep, name))
            elif isinstance(field, AddressField):
                field.left.connect(partial(self._keep, name))
            else:
                field.edited.connect(partial(self._keep, name))

    def _show(self, found: tuple[Office, Choices, Choices]) -> None:
        office, currencies, countries = found
        for name, choices in (("currency", currencies), ("country", countries)):
            if not self.fields[name].count():
                self.fields[name].set_choices(choices)
        self._version = office.version
        picture = QPixmap()
        picture.loadFromData(office.logo_bytes)
        # As high as it stands on paper.
        smooth = Qt.TransformationMode.SmoothTransformation
        self.logo.setPixmap(picture.scaledToHeight(LOGO_HEIGHT, smooth) if office.logo else QPixmap())
        if not office.logo:
            self.logo.setText(say("No logo"))
        self.remove_logo.setEnabled(bool(office.logo))
        self._values = {name: getattr(office, name) for name in self.fields}
        for name, field in self.fields.items():
            if not field.hasFocus() or field.value() == self._values[name]:
                field.set_value(self._values[name])

    def _keep(self, name: str) -> None:
        value = self.fields[name].value() or ""
        if self._values and value != self._values[name]:
            self._values[name] = value
            kept = partial(count_in, value) if name == "currency" else partial(edit_office, {name: value})
            self.write("edit_office", partial(kept, self._version), self._kept)

    def keep_logo(self, path: Path | None) -> None:
        """The picture of this file for the letterhead, or none."""
        version = self._version

        def work() -> int:
            try:
                picture = path.read_bytes() if path is not None else b""
            except OSError as error:
                raise Refused(
                    say("{path} cannot be read: {strerror}.", path=path.name if path else "", strerror=error.strerror)
                ) from error
            return keep_logo(picture, version)

        self.write("keep_logo", work, self._kept)

    def _ask_for_logo(self) -> None:
        dialog = QFileDialog(self, say("Choose logo"), "", say("Pictures (*.png *.jpg *.jpeg *.gif *.bmp)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.keep_logo(Path(name)))
        dialog.open()

    def _kept(self, version: int) -> None:
        self._version = version


def _read() -> tuple[Office, Choices, Choices]:
    return our_office(), currencies(), countries()
