"""What came of a run: how many per outcome, and who they are."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabBar, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.call_runs import OUTCOMES, RunState
from crm_desktop.models.call_runs.search import called_search
from crm_desktop.models.changes import Actor
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person
from crm_desktop.models.wording import labelled, say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats
from crm_desktop.views.columns import Look, column_of, linked
from crm_desktop.views.design import Size
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.widgets.labels import Label, ShortenedLabel

COLUMNS = {
    "lead": [
        column_of(Lead.name, look=Look.NAME, editor=None),
        column_of(Lead.company_name, editor=None, width=180),
        linked(Lead.status, look=Look.BADGE),
        column_of(Lead.phone, editor=None),
        column_of(Lead.next_action, editor=None, width=170),
        column_of(Lead.next_action_on, look=Look.DUE, editor=None),
    ],
    "person": [
        column_of(Person.name, look=Look.NAME, editor=None),
        linked(Person.company, width=180),
        column_of(Person.phone, editor=None),
        column_of(Person.email, editor=None, width=220),
    ],
}


class Results(QWidget):
    """Figures that open their rows."""

    opened = Signal(str, int)
    """A row was opened: kind and id."""
    again = Signal(str, object)
    """Those who are shown are to be called again: kind and ids."""

    def __init__(self, background: Background, settings: Settings, user: Actor | None) -> None:
        """Empty until `show_state`."""
        super().__init__()
        self._background, self._settings, self._user = background, settings, user
        self._state: RunState | None = None
        self.sentence = ShortenedLabel("", Size.SECTION, QFont.Weight.DemiBold)
        self.passed = Label("", quiet=True)
        self.passed.setWordWrap(True)
        self.outcomes = QTabBar()
        self.outcomes.setAccessibleName(say("Outcomes"))
        self.outcomes.setDrawBase(False)
        self.outcomes.setExpanding(False)
        self.outcomes.setUsesScrollButtons(True)
        self._shown: list[str] = []
        self.outcomes.currentChanged.connect(self._chosen)
        self.call_again = QPushButton(say("Call these again"))
        self.call_again.setAutoDefault(False)
        self.call_again.clicked.connect(self._call_again)
        self.table: RecordTable | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_12)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, design.WINDOW_MARGIN, 0)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.call_again)
        layout.addLayout(head)
        layout.addWidget(self.passed)
        layout.addWidget(self.outcomes)
        layout.addStretch(1)

    def show_state(self, state: RunState) -> None:
        """A run that is through."""
        self._state = state
        called = sum(count for outcome, count in state.counts.items() if outcome != "skipped")
        said = say(
            "{called} called, {reached} reached",
            called=formats.number_text(called),
            reached=formats.number_text(state.reached),
        )
        self.sentence.show_text(f"{labelled(state.name, said)}.")
        self.passed.setText(
            say("Passed over: {known}.", known="; ".join(state.passed.values())) if state.passed else ""
        )
        self.passed.setVisible(bool(state.passed))
        shown = [("", say("All")), *(pair for pair in OUTCOMES if state.counts.get(pair[0]))]
        self.outcomes.blockSignals(True)
        while self.outcomes.count():
            self.outcomes.removeTab(0)
        for outcome, label in shown:
            count = sum(state.counts.values()) if not outcome else state.counts[outcome]
            self.outcomes.addTab(f"{say(label)} {formats.number_text(count)}")
        self.outcomes.blockSignals(False)
        self._shown = [outcome for outcome, _ in shown]
        self._chosen(0)

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            self.show_outcome(self._shown[place])

    def show_outcome(self, outcome: str) -> None:
        """The rows behind one figure."""
        if self._state is None:
            return
        search = called_search(self._state.id, self._state.kind, outcome, self._user)
        if self.table is not None and self.table.accessibleName() == self._table_name():
            self.table.model().search_in(search)  # type: ignore[attr-defined]
            return
        if self.table is not None:
            self.table.deleteLater()
        model = RecordTableModel(self._background, COLUMNS[self._state.kind], search, "name")
        kind = self._state.kind
        self.table = RecordTable(self._table_name(), model, self._settings)
        model.setParent(self.table)
        self.table.opened.connect(lambda record_id: self.opened.emit(kind, record_id))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(3, self.table, 10)
        model.show()

    def _call_again(self) -> None:
        if self._state is not None and self.table is not None:
            self.again.emit(self._state.kind, self.table.model().ids())  # type: ignore[attr-defined]

    def _table_name(self) -> str:
        return say("Called leads") if self._state is not None and self._state.kind == "lead" else say("Called people")
