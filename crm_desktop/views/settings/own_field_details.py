"""What more there is to say of an own field: what can be chosen in it, and what it becomes when a lead is converted."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.models.leads.own_inheritance import built_in_targets
from crm_desktop.models.own_fields import OwnField
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import LongTextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import small

RESULTS = to_say({"person": "Person", "company": "Company", "opportunity": "Opportunity"})
SAME_NAME = to_say("The field of the same name")


class OwnFieldDetails(QWidget):
    """Shows the field that is chosen in the list; tells what is wanted, and writes nothing."""

    choices_wanted = Signal(object, tuple)
    target_wanted = Signal(object, str, str)
    """The field, "person", "company" or "opportunity", and the name of what it becomes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._field: OwnField | None = None
        self.choices = LongTextField(lines=5)
        self.targets = {result: ChoiceField() for result in RESULTS}
        self._choices_form, self._targets_form = Form(), Form()
        self._choices_form.add(
            "Choices, one on each line", self.choices, "Records keep a choice that is taken away; one that is changed"
            " is changed in all of them."
        )  # fmt: skip
        remark = small(say("When a lead is converted, the value goes to:"))
        remark.setWordWrap(True)
        self._targets_form.add_widget(remark)
        self._targets_form.add_row(*((say(RESULTS[result]), field) for result, field in self.targets.items()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self._choices_form)
        layout.addWidget(self._targets_form)
        self._leave = QTimer(self, singleShot=True, interval=0)
        self._leave.timeout.connect(self._tell_choices)
        self.choices.setMaximumHeight(self.choices.minimumHeight())
        self.choices.installEventFilter(self)
        for result, field in self.targets.items():
            field.edited.connect(partial(self._tell_target, result))
        self.show_field(None, {})

    def show_field(self, field: OwnField | None, all_fields: Mapping[str, Sequence[OwnField]]) -> None:
        """Another field, or the same read again; `all_fields` by kind are what it can become."""
        self._field = field
        self._choices_form.setVisible(field is not None and field.type == "choice")
        self._targets_form.setVisible(field is not None and field.kind == "lead")
        if field is None:
            return
        self.choices.set_value("\n".join(field.choices))
        for result, chosen in self.targets.items():
            own = [(other.column, other.name) for other in all_fields.get(result, ())]
            chosen.set_choices([("", say(SAME_NAME)), *own, *built_in_targets(result).items()])
            chosen.set_value(getattr(field, f"becomes_{result}"))

    def _tell_choices(self) -> None:
        lines = (" ".join(line.split()) for line in (self.choices.value() or "").split("\n"))
        wanted = tuple(filter(None, lines))
        if self._field is not None and self._field.type == "choice" and wanted != self._field.choices:
            self.choices_wanted.emit(self._field, wanted)

    def _tell_target(self, result: str) -> None:
        if self._field is not None:
            self.target_wanted.emit(self._field, result, self.targets[result].value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._leave.start()
        return False
