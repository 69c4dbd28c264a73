"""What stands behind a column's field: why it stays out, how it reads, or how the new field is called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.dialogs.import_steps.columns_found import EitherWay
from crm_desktop.dialogs.import_steps.readings import Readings
from crm_desktop.models.imports.leftovers import LeftOver
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import Label

LONGEST_NAME = 60
TYPES = to_say({
    "text": "text", "number": "numbers", "money": "amounts", "date": "dates", "choice": "choices",
    "yes_no": "yes or no", "link": "links",
})  # fmt: skip


class ColumnRemark(QWidget):
    """One of three, or nothing."""

    read_otherwise = Signal(str)
    """The other reading of what is ambiguous was chosen."""
    renamed = Signal(str)
    """The new field is to have this name."""
    typed = Signal(str)
    """The new field is to hold values of this type."""

    def __init__(self, header: str, parent: QWidget | None = None) -> None:
        """`header` names the column to assistive technology."""
        super().__init__(parent)
        self._header = header
        self._shown: tuple[object, ...] = ()
        self.words = Label(size=Size.SMALL, quiet=True)
        self.words.setWordWrap(True)
        self.readings: Readings | None = None
        self.name: TextField | None = None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(design.SPACE_4, design.SPACE_4, design.SPACE_8, design.SPACE_4)
        self._layout.setSpacing(design.SPACE_8)
        self._layout.addWidget(self.words, 1)

    def show_nothing(self) -> None:
        """The column goes where it goes."""
        self._say("")

    def show_left_over(self, found: LeftOver | None) -> None:
        """It stays out, and why."""
        self._say(found.reason if found is not None else say("Empty"))

    def show_kept_as(self, kind: str) -> None:
        """An own field that is there already."""
        self._say(say("Your own field, kept as {type}", type=say(TYPES.get(kind, kind))))

    def show_either_way(self, found: EitherWay) -> None:
        """What one value means in either reading, side by side; the one that holds is pressed."""
        if self.readings is None:
            self.readings = Readings()
            self.readings.chosen.connect(self.read_otherwise)
            self._layout.addWidget(self.readings, 1)
        self.readings.show_choice(found)
        self.readings.setToolTip(say("Every value of “{header}” is read this way.", header=self._header))
        self._only(self.readings)

    def show_new(self, name: str, kind: str) -> None:
        """A field that the import will make: its name, and what its values are."""
        if self.name is None:
            self.name = TextField(say("Name of the new field"), LONGEST_NAME)
            self.name.editingFinished.connect(self._name_given)
            self.type = ChoiceField((kept, say(said).capitalize()) for kept, said in TYPES.items() if kept != "choice")
            self.type.edited.connect(lambda: self.typed.emit(str(self.type.value())))
            self._layout.addWidget(self.name, 3)
            self._layout.addWidget(self.type, 2)
        self.name.setAccessibleName(say("Name of the new field for {header}", header=self._header))
        if not self.name.hasFocus():
            self.name.set_value(name)
        self._name = name
        self.type.setAccessibleName(say("What the new field for {header} holds", header=self._header))
        if kind:
            self.type.set_value(kind)
        self._only(self.name, self.type)

    def _name_given(self) -> None:
        assert self.name is not None
        given = self.name.value()
        if given and given != self._name:
            self.renamed.emit(given)
        elif not given:
            self.name.set_value(self._name)

    def _say(self, sentence: str) -> None:
        self.words.setText(sentence)
        self.words.setToolTip(sentence)
        self.words.setAccessibleName(sentence)
        self._only(self.words)

    def _only(self, *shown: QWidget) -> None:
        if self._shown != shown:
            for part in range(self._layout.count()):
                item = self._layout.itemAt(part)
                if item is not None and (widget := item.widget()) is not None:
                    widget.setVisible(widget in shown)
            self._shown = shown
