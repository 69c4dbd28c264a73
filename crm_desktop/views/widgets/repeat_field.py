"""How often something comes again: one of the usual ways, or typed, such as "every 6 weeks"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from crm_desktop.models.activities.repeating import NEVER, USUAL, in_words, rule_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say
from crm_desktop.views.widgets.field import mark_problem


class RepeatField(QComboBox):
    """Its value is an RFC 5545 rule, "" for none."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Does not repeat."""
        super().__init__(parent)
        # What a rule is called here, which need not be readable in every language.
        self._shown = ("", "")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(say("Repeats"))
        self.setToolTip(say("Choose, or type: every 6 weeks, every friday, every weekday"))
        self.addItems([say(each) for each in (NEVER, *USUAL)])
        self.activated.connect(lambda _: self._changed())
        line = self.lineEdit()
        assert line is not None
        line.textEdited.connect(lambda _: self._changed())

    def value(self) -> str:
        """The rule; "" for none, and for what cannot be told, see `problem`."""
        if self.currentText() == self._shown[0]:
            return self._shown[1]
        return "" if self.problem() else rule_of(self.currentText())

    def set_value(self, value: str | None) -> None:
        """Shows a rule in words."""
        self._shown = (in_words(value) if value else say(NEVER), value or "")
        self.setCurrentText(self._shown[0])

    def problem(self) -> str:
        """Why it cannot be told; "" when it can."""
        if self.currentText() == self._shown[0]:
            return ""
        try:
            rule_of(self.currentText())
        except Refused as refusal:
            return str(refusal)
        return ""

    def _changed(self) -> None:
        mark_problem(self, self.problem())
        self.edited.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must not change what it says.
        event.ignore()
