"""Asks for a new lead: a name and Enter suffice; a pasted signature or vCard fills the form."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.new_record import NewRecord
from crm_desktop.models.choices import Choices, read_choices
from crm_desktop.models.leads.lead import TEMPERATURES
from crm_desktop.models.leads.matching import Likely, known_already, user_met
from crm_desktop.models.leads.quick_line import read_line
from crm_desktop.models.leads.signature import looks_like_contact, read_contact
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField, read_date_ahead
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.field import LongTextField, TextField
from crm_desktop.views.widgets.labels import Label, small
from crm_desktop.views.widgets.money_field import MoneyField

PAUSE_MILLISECONDS = 150
WIDTH = 600
RECOGNISED_BY = ("name", "company_name", "email", "phone", "mobile")
_WORDS = to_say({"lead": "is a lead already", "person": "is a person already", "company": "is a company already"})


class NewLead(NewRecord):
    """Open it with `open()`; it answers the values for `make_lead`."""

    def __init__(
        self,
        background: Background,
        parent: QWidget | None = None,
        values: Mapping[str, Any] | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """`values` are known already."""
        super().__init__("New lead", "Add lead", parent)
        self._background, self._today = background, today
        self._more: dict[str, str] = {}
        self._looking: Task[str] | None = None
        self.lists = ListField()
        name = NameField(say("Ann Lee, Acme, ann@acme.com, call friday – or paste a signature or a vCard"))
        self.ask(name=("Name", name))
        self._line = small("")
        self._line.setWordWrap(True)
        self._line.setAccessibleName(say("Understood"))
        self._line.hide()
        self.form.add_widget(self._line)
        self.ask(company_name=("Company", TextField()), title=("Job title", TextField()))
        self.ask(email=("Email", TextField()), phone=("Phone", TextField()))
        self.ask(mobile=("Mobile", TextField()), website=("Website", TextField()))
        self.ask(
            street=("Street", TextField()),
            postal_code=("Postal code", TextField()),
            city=("City", TextField()),
            country=("Country", TextField()),
        )
        self.ask(
            next_action=("Next action", TextField(say("Call, send a quote…"))),
            next_action_on=("On", DateField(ahead=True)),
        )
        self.ask(
            temperature=("Temperature", ChoiceField(said(TEMPERATURES))),
            possible_value=("Possible value", MoneyField()),
            list=("List", self.lists),
        )
        self.ask(note=("Note", LongTextField(lines=2)))
        self._known = Label("")
        self._known.setWordWrap(True)
        self._known.setAccessibleName(say("Known already"))
        self._warning = self._warning_line()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)
        for field in RECOGNISED_BY:
            self.fields[field].edited.connect(self._pause.start)
        name.edited.connect(self._tell_line)
        name.editingFinished.connect(self._spread)
        name.pasted.connect(self._read_paste)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._answer)
        self.setMinimumWidth(WIDTH)
        self.finished.connect(self.deleteLater)
        self.begin(values or {}, "name")
        background.read(read_choices, self._offer)
        self.ask_also(background, "lead")

    def values(self) -> dict[str, Any]:
        """With what a paste told and no field shows, such as a second phone, and what one line said of others."""
        typed = super().values()
        line = self._said_in_line()
        name = {"name": line["name"]} if "name" in line else {}
        return {**self._more, **line, **typed, **name}

    def is_complete(self) -> bool:
        """A lead may be a company without a person."""
        return super().is_complete() or bool(self.fields["company_name"].value())

    def _offer(self, choices: Choices) -> None:
        self.lists.set_names([each.name for each in choices.lists])

    def _said_in_line(self) -> dict[str, Any]:
        """More than a name, typed in the first field: all that it says; nothing when it is a name."""
        text = self.fields["name"].value() or ""
        found = read_line(text, self._today(), read_date_ahead) if text else {}
        return found if set(found) - {"name"} else {}

    def _tell_line(self) -> None:
        found = self._said_in_line()
        values = [found[name] for name in (*self.fields, *self._more) if name in found]
        said = [formats.date_text(value) if isinstance(value, date) else str(value) for value in values]
        self._line.setText(" · ".join(said))
        self._line.setVisible(bool(found))

    def _spread(self) -> None:
        """What one line said goes to its fields, where it can be seen and corrected."""
        found = self._said_in_line()
        if found:
            self.fields["name"].set_value(found.pop("name", ""))
            self._fill(found)
            self._tell_line()

    def _read_paste(self, text: str) -> None:
        self._background.read(partial(read_contact, text), self._fill)

    def _fill(self, found: Mapping[str, Any]) -> None:
        """What the user has typed already stays."""
        for name, value in found.items():
            field = self.fields.get(name)
            if field is None:
                self._more[name] = value
            elif not field.value():
                field.set_value(value)
        self._check()
        self._look()

    def _look(self) -> None:
        """Is this somebody who is known? Asked in the background."""
        if self._looking is not None:
            self._looking.cancel()
        values = self.values()
        said = {name: str(values.get(name) or "") for name in RECOGNISED_BY}
        self._looking = self._background.read(partial(warning_about, said), self._warn)

    def _warn(self, sentence: str) -> None:
        self._known.setText(sentence)
        self._warning.setVisible(bool(sentence))

    def _warning_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.SPACE_8)
        row.addWidget(Symbol("warning", design.ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._known, 1)
        line.hide()
        self.put_below(line)
        return line


def warning_about(said: Mapping[str, str]) -> str:
    """Who is known already, and whether it is somebody of ours; one line each, "" for a stranger."""
    lines = []
    if len(said["name"]) > 2 or said["email"]:
        user = user_met(said["name"], said["email"])
        if user is not None:
            lines.append(say("{user} is a user of this program; users do not belong among the leads.", user=user))
    if any(len(value) > 3 for value in said.values()):
        phones = (said["phone"], said["mobile"])
        known = known_already(said["name"], said["company_name"], (said["email"],), phones)
        lines += [_said(match) for match in known]
    return "\n".join(lines)


def _said(match: Likely) -> str:
    detail = f", {match.detail}" if match.detail else ""
    return f"{match.title}{detail} {say(_WORDS[match.kind])} ({match.reason})."


class NameField(TextField):
    """A name; a paste of more than that is told instead of being put into one line."""

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if text and looks_like_contact(text):
            self.pasted.emit(text)
        else:
            super().keyPressEvent(event)


class ListField(QComboBox):
    """Where the lead comes from: one of the lists, or a new name."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty is no list."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.editTextChanged.connect(lambda _: self.edited.emit())

    def set_names(self, names: list[str]) -> None:
        """The lists that there are; what was typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(["", *names])
        self.setCurrentText(typed)

    def value(self) -> str | None:
        """The name of the list."""
        return self.currentText().strip() or None

    def set_value(self, value: str | None) -> None:
        """Shows a list by its name."""
        self.setCurrentText(value or "")

    def problem(self) -> str:
        """Any name can be meant."""
        return ""
