"""Asks which records, which columns and what kind of file an export is; it writes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.exports import ADDRESS_BOOK_KINDS
from crm_desktop.models.wording import capitalised, labelled, say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import small

WIDTH = 380
FORMATS = to_say((
    (("xlsx", ""), "Excel workbook (.xlsx)"), (("csv", ""), "CSV (.csv)"),
    (("vcf", "3.0"), "vCards (.vcf), for every address book"), (("vcf", "4.0"), "vCards 4.0 (.vcf)"),
))  # fmt: skip


@dataclass(frozen=True)
class ShownRecords:
    """What a table shows, and what is behind it."""

    kind: str
    """In the plural, as the command line calls it."""
    one: str
    many: str
    shown: Sequence[int]
    """All that the filter leaves, in order."""
    selected: Sequence[int]
    fields: tuple[str, ...]
    """The columns shown, in order."""
    everything: Callable[[], Sequence[int]]
    """Whatever the filter and the tab; asked on a worker."""
    what: str = ""
    """Which those are, for the head of a printout."""

    @property
    def meant(self) -> Sequence[int]:
        """What is selected, or without a selection all that is shown."""
        return self.selected or self.shown


@dataclass(frozen=True)
class ExportChoice:
    """What was chosen."""

    ids: Sequence[int]
    ending: str
    vcard: str
    fields: tuple[str, ...] | None
    """None for all."""


class ExportRecords(QDialog):
    """A small sheet. Open it with `open()`; it answers an `ExportChoice`."""

    answered = Signal(object)

    def __init__(self, background: Background, records: ShownRecords, parent: QWidget | None = None) -> None:
        """Counts everything there is in the background."""
        super().__init__(parent)
        self._records = records
        self._ids: dict[QRadioButton, Sequence[int]] = {}
        self.setWindowTitle(say("Export {many}", many=say(records.many)))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(WIDTH)
        self.selected = self._choice(say("Selected"), records.selected)
        self.shown = self._choice(say("What the table shows"), records.shown)
        self.everything = self._choice(say("Everything"), ())
        self.as_shown, self.all_fields = QRadioButton(say("As the table shows")), QRadioButton(say("All fields"))
        self.file_type = ChoiceField(
            [(value, say(label)) for value, label in FORMATS if value[0] != "vcf" or records.kind in ADDRESS_BOOK_KINDS]
        )
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.done_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        (self.selected if records.selected else self.shown).setChecked(True)
        self.selected.setVisible(bool(records.selected))
        self.as_shown.setChecked(True)
        self.done_button.setDefault(True)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        self.file_type.edited.connect(self._update)
        self._update()
        background.read(records.everything, self._know_everything)

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        ending, vcard = self.file_type.value()
        fields = None if self.all_fields.isChecked() or ending == "vcf" else self._records.fields
        return ExportChoice(self._chosen_ids(), ending, vcard, fields)

    def _choice(self, words: str, ids: Sequence[int]) -> QRadioButton:
        made = QRadioButton()
        self._ids[made] = ids
        made.toggled.connect(self._update)
        self._name(made, words)
        return made

    def _name(self, button: QRadioButton, words: str) -> None:
        count = formats.count_text(len(self._ids[button]), self._records.one, self._records.many)
        text = labelled(words, count)
        button.setText(text)
        button.setAccessibleName(text)
        button.setEnabled(bool(self._ids[button]))

    def _know_everything(self, ids: Sequence[int]) -> None:
        self._ids[self.everything] = ids
        self._name(self.everything, say("Everything"))

    def _chosen_ids(self) -> Sequence[int]:
        return next((ids for button, ids in self._ids.items() if button.isChecked()), ())

    def _update(self) -> None:
        if not hasattr(self, "done_button"):
            return
        is_table = self.file_type.value()[0] != "vcf"
        for button in (self.as_shown, self.all_fields):
            button.setEnabled(is_table)
        self._vcard_remark.setVisible(not is_table)
        count = len(self._chosen_ids())
        text = say("Export {count}…", count=formats.count_text(count, self._records.one, self._records.many))
        self.done_button.setText(text)
        self.done_button.setAccessibleName(text)
        self.done_button.setEnabled(bool(count))

    def _lay_out(self) -> None:
        self._vcard_remark = small(say("A vCard holds names, ways to be reached, address, note and tags."))
        self._vcard_remark.setWordWrap(True)
        form = Form()
        form.add("File", self.file_type)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_16)
        layout.addLayout(self._group(capitalised(say(self._records.many)), self.selected, self.shown, self.everything))
        layout.addLayout(self._group(say("Columns"), self.as_shown, self.all_fields))
        layout.addWidget(form)
        layout.addWidget(self._vcard_remark)
        layout.addStretch(1)
        layout.addWidget(self._buttons)

    def _group(self, title: str, *buttons: QRadioButton) -> QVBoxLayout:
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(design.SPACE_4)
        column.addWidget(small(title))
        for button in buttons:
            group.addButton(button)
            column.addWidget(button)
        return column

    def _answer(self) -> None:
        self.answered.emit(self.choice())
        self.accept()
