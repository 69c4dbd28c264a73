"""What becomes of one value: typed anew, filled in, or chosen between what stands there and what the lead says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.models.folding import fold
from crm_desktop.views import design
from crm_desktop.views.widgets.field import LongTextField, TextField
from crm_desktop.views.widgets.labels import ShortenedLabel, small

LONGEST = 40


class ValueCell(QWidget):
    """One value on its way into a person or company."""

    edited = Signal()

    def __init__(self, name: str, label: str, noun: str) -> None:
        """Empty until it is told where the value goes."""
        super().__init__()
        self.name = name
        self._brought = self._held = ""
        self.field: TextField | LongTextField = LongTextField(lines=2) if name == "note" else TextField()
        self.field.setAccessibleName(f"{label} of the {noun}")
        self.field.edited.connect(self.edited)
        self._said = ShortenedLabel("")
        self._remark = small("")
        self.keep, self.take = QRadioButton(), QRadioButton()
        self._either = QButtonGroup(self)
        for button in (self.keep, self.take):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._either.addButton(button)
            button.clicked.connect(self.edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.field, self._said, self._remark, self.keep, self.take):
            layout.addWidget(widget)
        self.show_nothing()

    @property
    def is_used(self) -> bool:
        """Does a value arrive here?"""
        return not self.isHidden()

    def show_nothing(self) -> None:
        """Nothing is made here."""
        self._show()
        self.hide()

    def show_new(self, brought: str) -> None:
        """A new record: the value can be corrected."""
        if self.field.isHidden() or brought != self._brought:
            self.field.set_value(brought)
        self._brought, self._held = brought, ""
        self._show(self.field)

    def show_existing(self, brought: str, held: str) -> None:
        """A record that is there: a blank is filled, a difference is a choice, and what stands there is chosen."""
        if (brought, held) != (self._brought, self._held):
            self.keep.setChecked(True)
        self._brought, self._held = brought, held
        if not held:
            self._say(brought, "fills a blank")
        elif fold(held) == fold(brought):
            self._say(held, "is the same")
        elif not brought:
            self._say(held, "")
        elif self.name == "note":
            self._say(held, "the lead's note is added below")
        else:
            self._offer(self.keep, held, "Keep")
            self._offer(self.take, brought, "Take")
            self._show(self.keep, self.take)

    def value(self) -> str:
        """What the lead brings, as it was corrected."""
        return (self.field.value() or "") if not self.field.isHidden() else self._brought

    def takes(self) -> bool:
        """Does the lead's value take the place of another?"""
        return not self.take.isHidden() and self.take.isChecked()

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
        for widget in (self.field, self._said, self._remark, self.keep, self.take):
            widget.setVisible(widget in wanted)
        self.setVisible(bool(wanted))
        self.setMinimumHeight(design.CONTROL_HEIGHT if wanted else 0)
