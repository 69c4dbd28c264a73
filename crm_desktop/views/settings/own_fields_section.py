"""What the company wants to know of its records beyond the fields that come with the program."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.new_own_field import NewField, NewOwnField
from crm_desktop.history import History
from crm_desktop.models import own_fields
from crm_desktop.models.own_fields import KINDS, TYPES, OwnField
from crm_desktop.models.wording import said, say
from crm_desktop.views import design
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.own_field_details import OwnFieldDetails
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form

_TYPES = dict(TYPES)
COLUMNS = (
    ListColumn("name", "Name", lambda parent: TextField(limit=80, parent=parent), width=200),
    ListColumn("type", "Type", text=lambda kind: say(_TYPES[kind]), width=110, help="Chosen when the field is added"),
    ListColumn("help", "Help", lambda parent: TextField(parent=parent), help="Shown beside the field"),
)  # fmt: skip


class OwnFieldsSection(Section):
    """The fields of one kind of record as a list; below it what more there is to say of the chosen one."""

    title = "Own fields"
    remark = (
        "Fields that you add stand on record pages under More; they can be shown as columns, searched, imported and"
        " exported. Removing one hides its values; Undo brings them back."
    )
    kinds = ("own_field",)

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self._all: dict[str, Sequence[OwnField]] = {}
        self.of = ChoiceField(said(KINDS))
        self.fields = ListEditor(say("Own fields"), "field", COLUMNS)
        self.details = OwnFieldDetails()
        form = Form()
        form.add("Fields of", self.of)
        row = QHBoxLayout()
        row.addWidget(form)
        row.addStretch(1)
        self.content.addLayout(row)
        self.content.addWidget(self.fields)
        self.content.addSpacing(design.SPACE_8)
        self.content.addWidget(self.details)
        self.content.addStretch(1)
        self._connect()

    def read(self) -> None:
        """Reads the fields of all kinds."""
        self.background.read(_all_fields, self._show)

    def _connect(self) -> None:
        self.of.edited.connect(self._show_kind)
        self.fields.add_wanted.connect(self._add)
        self.fields.edited.connect(self._change)
        self.fields.remove_wanted.connect(
            lambda field: self.write("retire_field", partial(own_fields.retire, field.id))
        )
        self.fields.ordered.connect(lambda ids: self.write("order_fields", partial(own_fields.put_in_order, ids)))
        self.fields.chosen.connect(self._choose)
        self.details.choices_wanted.connect(self._change_choices)
        self.details.target_wanted.connect(self._map)

    def _show(self, found: dict[str, Sequence[OwnField]]) -> None:
        self._all = found
        self._show_kind()

    def _show_kind(self) -> None:
        self.fields.show_rows(self._all.get(self.of.value(), []))
        self._choose(self.fields.current_row())

    def _choose(self, field: OwnField | None) -> None:
        self.details.show_field(field, self._all)

    def _add(self) -> None:
        kind = self.of.value()
        dialog = NewOwnField(dict(KINDS)[kind], self)
        dialog.answered.connect(partial(self._define, kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _define(self, kind: str, new: NewField) -> None:
        self.write("define_field", partial(own_fields.define, kind, new.name, new.type, new.choices, new.help))

    def _change(self, field: OwnField, name: str, value: object) -> None:
        deed = own_fields.rename if name == "name" else own_fields.set_help
        self.write(f"{deed.__name__}_field", partial(deed, field.id, str(value or "")))

    def _change_choices(self, field: OwnField, choices: tuple[str, ...]) -> None:
        """One line that says something else is a choice renamed, in the records that hold it, too."""
        others = [(old, new) for old, new in zip(field.choices, choices, strict=False) if old != new]
        if len(choices) == len(field.choices) and len(others) == 1:
            self.write("rename_choice", partial(own_fields.rename_choice, field.id, *others[0]))
        else:
            self.write("change_choices", partial(own_fields.set_choices, field.id, choices))

    def _map(self, field: OwnField, result: str, target: str) -> None:
        self.write("map_field", partial(own_fields.set_becomes, field.id, result, target))


def _all_fields() -> dict[str, Sequence[OwnField]]:
    return {kind: own_fields.fields_for(kind) for kind, _ in KINDS}
