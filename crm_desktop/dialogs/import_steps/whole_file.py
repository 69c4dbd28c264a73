"""What holds for all rows of a list: how known ones are treated, where it came from, who gets it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from crm_desktop.models.imports.choices import POLICIES, ImportChoices
from crm_desktop.models.imports.preview import Preview
from crm_desktop.models.leads import TEMPERATURES
from crm_desktop.models.wording import said, say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.money_field import MoneyField

OWNERS_SHOWN = 4
LONGEST_NAME = 200


class WholeFile(Form):
    """A narrow column of fields beside the rows."""

    edited = Signal()
    """Something else was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Says what an import says without anybody's choice."""
        super().__init__(parent)
        self.duplicates = ChoiceField(said(list(POLICIES.items())))
        self.list_name = TextField(say("No list"), LONGEST_NAME)
        self.supplier = TextField("", LONGEST_NAME)
        self.bought_on = DateField(placeholder=say("Date"))
        self.cost = MoneyField()
        self.pipeline = TextField(say("As the file says"), LONGEST_NAME)
        self.owners = QListWidget()
        self.temperature = ChoiceField(said(TEMPERATURES), optional="As the file says")
        self.tags = TextField(say("fair, north"), LONGEST_NAME)
        self._lay_out()
        for choice in (self.duplicates, self.temperature):
            choice.edited.connect(self.edited)
        for line in (self.list_name, self.supplier, self.bought_on, self.cost, self.pipeline, self.tags):
            line.editingFinished.connect(self.edited)
        self.bought_on.edited.connect(self.edited)
        self.owners.itemChanged.connect(lambda _: self.edited.emit())

    def show_users(self, users: Sequence[tuple[int, str]], me: int) -> None:
        """Who can own the new records; with one user there is nothing to choose."""
        self.owners.blockSignals(True)
        self.owners.clear()
        for user_id, name in users:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, user_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if user_id == me else Qt.CheckState.Unchecked)
            self.owners.addItem(item)
        self.owners.blockSignals(False)
        self.set_row_visible(self.owners, len(users) > 1)
        line = self.owners.sizeHintForRow(0) if users else design.ROW_COMPACT
        self.owners.setFixedHeight(line * min(max(len(users), 1), OWNERS_SHOWN) + design.SPACE_8)

    def show_choices(self, preview: Preview, choices: ImportChoices) -> None:
        """What is chosen now; a field that somebody is typing in is left alone."""
        kind = preview.kind
        _show(self.duplicates, choices.duplicates)
        _show(self.list_name, choices.list_name)
        _show(self.supplier, choices.list_supplier)
        _show(self.bought_on, choices.list_bought_on)
        _show(self.cost, choices.list_cost)
        _show(self.temperature, choices.temperature)
        _show(self.tags, ", ".join(choices.tags))
        _show(self.pipeline, choices.pipeline_name or (preview.pipelines.name if preview.pipelines else ""))
        for field in (self.list_name, self.supplier, self.bought_on, self.cost, self.temperature):
            self.set_row_visible(field, kind == "leads")
        self.set_row_visible(self.pipeline, kind == "opportunities")

    def chosen(self, choices: ImportChoices, kind: str) -> ImportChoices:
        """The choices with what stands here."""
        return replace(
            choices,
            duplicates=self.duplicates.value(),
            list_name=self.list_name.value() if kind == "leads" else None,
            list_supplier=self.supplier.value() or "",
            list_bought_on=self.bought_on.value(),
            list_cost=self.cost.value(),
            owners=self._owners(),
            temperature=self.temperature.value() if kind == "leads" else None,
            tags=tuple(dict.fromkeys(word.strip() for word in (self.tags.value() or "").split(",") if word.strip())),
            pipeline_name=self.pipeline.value() if kind == "opportunities" else None,
        )

    def _owners(self) -> tuple[int, ...]:
        """Empty when nobody or only whoever imports is ticked, which is what happens anyway."""
        items = [self.owners.item(row) for row in range(self.owners.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _lay_out(self) -> None:
        self.add_section("For the whole list")
        self.add("Rows that are known already", self.duplicates)
        self.add("List", self.list_name)
        self.add("Supplier", self.supplier)
        self.add_row(("Bought on", self.bought_on), ("Cost", self.cost), shares=(3, 2))
        self.add("Pipeline", self.pipeline)
        self.add("Owners, taking turns", self.owners)
        self.add("Temperature", self.temperature)
        self.add("Tags", self.tags)
        self.add_stretch()


def _show(field: ChoiceField | TextField | DateField | MoneyField, value: object) -> None:
    if not (field.hasFocus() and not isinstance(field, ChoiceField)):
        field.set_value(value)  # type: ignore[arg-type]
