"""What becomes of one value: typed anew, filled in, or chosen between what stands there and what the lead says."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.models.folding import fold
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.field import LongTextField, TextField
from crm_desktop.views.widgets.labels import ShortenedLabel, small

LONGEST = 40


class ValueCell(QWidget):
    """One value on its way into a person or company. Its parts are made when they are first needed."""

    edited = Signal()

    def __init__(self, name: str, label: str, noun: str) -> None:
        """Empty until it is told where the value goes."""
        super().__init__()
        self.name = name
        self._spoken = say("{field} of the {kind}", field=say(label), kind=say(noun))
        self._brought = self._held = ""
        self._shown: tuple[QWidget, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.hide()

    @cached_property
    def field(self) -> TextField | LongTextField:
        """For the value of a new record."""
        made: TextField | LongTextField = LongTextField(lines=2) if self.name == "note" else TextField()
        made.setAccessibleName(self._spoken)
        made.edited.connect(self.edited)
        return made

    @cached_property
    def keep(self) -> QRadioButton:
        """What stands there."""
        return self._radio()

    @cached_property
    def take(self) -> QRadioButton:
        """What the lead says."""
        return self._radio()

    @property
    def is_used(self) -> bool:
        """Does a value arrive here?"""
        return bool(self._shown)

    def show_nothing(self) -> None:
        """Nothing is made here."""
        self._show()

    def show_new(self, brought: str) -> None:
        """A new record: the value can be corrected, and stays so when one looks at a match meanwhile."""
        if "field" not in self.__dict__ or brought != self._brought:
            self.field.set_value(brought)
        self._brought, self._held = brought, ""
        self._show(self.field)

    def show_existing(self, brought: str, held: str) -> None:
        """A record that is there: a blank is filled, a difference is a choice, and what stands there is chosen."""
        is_other = (brought, held) != (self._brought, self._held)
        self._brought, self._held = brought, held
        if not held:
            self._say(brought, say("fills a blank") if brought else "")
        elif fold(held) == fold(brought):
            self._say(held, say("is the same"))
        elif not brought:
            self._say(held, "")
        elif self.name == "note":
            self._say(held, say("the lead's note is added below"))
        else:
            self._offer(self.keep, held, say("Keep"))
            self._offer(self.take, brought, say("Take"))
            if is_other or not self.take.isChecked():
                self.keep.setChecked(True)
            self._show(self.keep, self.take)

    def value(self) -> str:
        """What the lead brings, as it was corrected."""
        is_new = "field" in self.__dict__ and self.field in self._shown
        return (self.field.value() or "") if is_new else self._brought

    def takes(self) -> bool:
        """Does the lead's value take the place of another?"""
        return "take" in self.__dict__ and self.take in self._shown and self.take.isChecked()

    @cached_property
    def _said(self) -> ShortenedLabel:
        return ShortenedLabel("")

    @cached_property
    def _remark(self) -> QLabel:
        return small("")

    @cached_property
    def _either(self) -> QButtonGroup:
        return QButtonGroup(self)

    def _radio(self) -> QRadioButton:
        made = QRadioButton()
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self.edited)
        self._either.addButton(made)
        return made

    def _say(self, text: str, remark: str) -> None:
        self._said.show_text(text)
        self._remark.setText(remark)
        self._show(self._said, *([self._remark] if remark else []))

    def _offer(self, button: QRadioButton, text: str, verb: str) -> None:
        plain = " ".join(text.split())
        button.setText(plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…")
        button.setAccessibleName(f"{verb} {plain}")
        button.setToolTip(text if len(plain) > LONGEST else "")

    def _show(self, *wanted: QWidget) -> None:
        for widget in self._shown:
            if widget not in wanted:
                widget.hide()
        for widget in wanted:
            if self._lines.indexOf(widget) < 0:
                self._lines.addWidget(widget)
            widget.show()
        self._shown = wanted
        self.setVisible(bool(wanted))
        self.setMinimumHeight(design.CONTROL_HEIGHT if wanted else 0)
