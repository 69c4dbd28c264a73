"""Step 3: what every row becomes; each kind of rows is one click away, and what holds for the whole file is chosen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QTabBar, QVBoxLayout, QWidget

from crm_desktop.dialogs.import_steps.rows_model import RowsModel
from crm_desktop.dialogs.import_steps.sheet_view import SheetView
from crm_desktop.models.imports.choices import POLICIES, ImportChoices
from crm_desktop.models.imports.dates import DAY_FIRST, MONTH_FIRST
from crm_desktop.models.imports.fields import label_of
from crm_desktop.models.imports.preview import DUPLICATE, FATES, NEW, REFUSED, UPDATES, Preview
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form

FLAGGED = "flagged"
NAMES = {NEW: "New", UPDATES: "Updates", DUPLICATE: "Duplicates", REFUSED: "Refused", FLAGGED: "To look at"}
_ORDERS = [(DAY_FIRST, "Day first: 31.12."), (MONTH_FIRST, "Month first: 12/31")]


@dataclass(frozen=True)
class Kinds:
    """The rows of each kind, gathered off the GUI thread."""

    preview: Preview
    rows: dict[str, list[int]]


def gather(preview: Preview) -> Kinds:
    """Which rows are new, updates, duplicates, refused, and worth a look."""
    rows: dict[str, list[int]] = {fate: [] for fate in FATES}
    for row, fate in enumerate(preview.fates):
        rows[fate].append(row)
    rows[FLAGGED] = sorted(row for row in preview.flags if preview.fates[row] != REFUSED)
    return Kinds(preview, rows)


class RowsStep(QWidget):
    """The whole file as it will be, and the choices that change it."""

    changed = Signal(object)
    """Other `ImportChoices`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_kinds`."""
        super().__init__(parent)
        self._kinds: Kinds | None = None
        self._choices = ImportChoices()
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName("Kinds of rows")
        self._shown: list[str] = []
        self.duplicates = ChoiceField(list(POLICIES.items()))
        self.list_name = TextField("No list")
        self.pipeline = TextField("As the file says")
        self.dates = ChoiceField(_ORDERS)
        self.pad = QCheckBox()
        self.model = RowsModel(self)
        self._table = SheetView("Rows", self.model)
        self._form = Form()
        self._lay_out()

    def show_kinds(self, kinds: Kinds) -> None:
        """What was decided; keeps the kind in front if there are still rows of it."""
        before = self._shown[self._tabs.currentIndex()] if self._shown else ""
        self._kinds, preview = kinds, kinds.preview
        self._choices = preview.choices
        self._show_choices(preview)
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        self._shown = ["", *(kind for kind, rows in kinds.rows.items() if rows)]
        for kind in self._shown:
            count = len(kinds.rows[kind]) if kind else len(preview.fates)
            self._tabs.addTab(f"{NAMES.get(kind, 'All')}  {formats.number_text(count)}")
        self._tabs.setCurrentIndex(self._shown.index(before) if before in self._shown else 0)
        self._tabs.blockSignals(False)
        self._show_tab()

    def show_kind(self, kind: str) -> None:
        """Brings the rows of one kind to the front."""
        if kind in self._shown:
            self._tabs.setCurrentIndex(self._shown.index(kind))

    def _lay_out(self) -> None:
        self._form.add_row(
            ("Rows that are known already", self.duplicates),
            ("List", self.list_name),
            ("Pipeline", self.pipeline),
            ("Dates", self.dates),
        )
        self._form.add_widget(self.pad)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self._form)
        layout.addWidget(self._tabs)
        layout.addWidget(self._table, 1)
        self._tabs.currentChanged.connect(lambda _: self._show_tab())
        for field in (self.duplicates, self.dates):
            field.edited.connect(self._edited)
        for text in (self.list_name, self.pipeline):
            text.editingFinished.connect(self._edited)
        self.pad.clicked.connect(self._edited)

    def _show_choices(self, preview: Preview) -> None:
        choices = preview.choices
        self.duplicates.set_value(choices.duplicates)
        self.list_name.set_value(choices.list_name)
        self.pipeline.set_value(choices.pipeline_name or (preview.pipelines.name if preview.pipelines else ""))
        self._form.set_row_visible(self.list_name, preview.kind == "leads")
        self._form.set_row_visible(self.pipeline, preview.kind == "opportunities")
        ambiguous = dict(choices.date_orders) | preview.ambiguous_dates
        self._form.set_row_visible(self.dates, bool(ambiguous))
        if ambiguous:
            self.dates.set_value(next(iter(ambiguous.values())))
            names = ", ".join(label_of(preview.kind, name) for name in ambiguous)
            self.dates.setToolTip(f"{names} can be read either way.")
        short = preview.short_codes
        self.pad.setVisible(short > 0)
        self.pad.setChecked(choices.pad_postal_codes)
        self.pad.setText(
            f"Give {formats.count_text(short, 'postal code', 'postal codes')} the leading zeros that seem lost"
        )
        self.pad.setAccessibleName(self.pad.text())

    def _show_tab(self) -> None:
        if self._kinds is None or not self._shown:
            return
        kind = self._shown[max(self._tabs.currentIndex(), 0)]
        preview = self._kinds.preview
        rows = self._kinds.rows[kind] if kind else range(len(preview.fates))
        self.model.show_rows(preview, rows, self.palette())

    def _edited(self) -> None:
        if self._kinds is None:
            return
        preview = self._kinds.preview
        ambiguous = dict(self._choices.date_orders) | preview.ambiguous_dates
        chosen = replace(
            self._choices,
            duplicates=self.duplicates.value(),
            list_name=self.list_name.value(),
            pipeline_name=self.pipeline.value() if preview.kind == "opportunities" else None,
            date_orders=self._orders(ambiguous),
            pad_postal_codes=self.pad.isChecked(),
        )
        if chosen != self._choices:
            self._choices = chosen
            self.changed.emit(chosen)

    def _orders(self, ambiguous: dict[str, str]) -> dict[str, str]:
        order = self.dates.value()
        if not self._choices.date_orders and all(taken == order for taken in ambiguous.values()):
            return {}
        return dict.fromkeys(ambiguous, order)
