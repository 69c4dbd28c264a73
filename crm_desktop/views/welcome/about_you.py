"""Four answers before the first database is made; each is filled in already, so that Enter is enough."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.founding import (
    Beginning,
    countries,
    currencies,
    currency_of,
    local_country,
)
from crm_desktop.models.my_names import login_name
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label, title


class AboutYou(QWidget):
    """Name, company, country and currency: what phone numbers, paper and totals follow."""

    answered = Signal(object)
    """A `Beginning`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Reads the names of all countries, so it is made when it is wanted."""
        super().__init__(parent)
        self.name, self.company = TextField(limit=80), TextField(limit=200)
        self.country, self.currency = ChoiceField(countries()), ChoiceField(currencies())
        self.name.set_value(login_name())
        self.country.set_value(local_country())
        self.currency.set_value(currency_of(local_country()))
        self.back, self.begin = QPushButton(say("Back")), QPushButton(say("Start"))
        self._lay_out()
        self.country.edited.connect(lambda: self.currency.set_value(currency_of(self.country.value())))
        self.name.textChanged.connect(lambda text: self.begin.setEnabled(bool(text.strip())))
        self.back.clicked.connect(self.left)
        self.begin.clicked.connect(lambda: self.answered.emit(self.beginning()))

    def ask(self, button: str) -> None:
        """One begins with the name."""
        self.begin.setText(button)
        self.name.setFocus()
        self.name.selectAll()

    def beginning(self) -> Beginning:
        """As it is answered now."""
        return Beginning(
            self.name.value() or "", self.company.value() or "", self.country.value(), self.currency.value()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is enough, wherever one is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.back if self.back.hasFocus() else self.begin).click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        said = Label(say("All of it can be changed later, in Settings."), quiet=True)
        form = Form()
        form.add("Your name", self.name, say("Stands in the history and as the owner of what you make."))
        form.add("Company", self.company, say("Stands at the top of what you print."))
        form.add_row(("Country", self.country), ("Currency", self.currency), shares=(4, 5))
        self.begin.setDefault(True)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addStretch(1)
        layout.addWidget(title(say("A few words about you")))
        layout.addWidget(said)
        layout.addSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addSpacing(design.SPACE_16)
        layout.addLayout(line)
        layout.addStretch(1)
