"""How long the history is kept, and what goes when it is not everything."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.changes import PRUNE
from crm_desktop.models.pruning import Extent, compact, extent_of_history, prune_history
from crm_desktop.models.users.editing import edit_office
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label

KEPT = to_say([(12, "12 months"), (24, "24 months"), (36, "3 years"), (60, "5 years"), (120, "10 years")])
EVERYTHING = to_say("Everything")


class HistorySection(Section):
    """A choice, what follows from it, and the deed itself; nothing is removed without saying so."""

    title = "History"
    remark = "Every change is kept with the values before and after it, so that it can be undone and told."
    kinds = ("office",)

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self._version = 0
        self.months = ChoiceField(said(KEPT), optional=EVERYTHING)
        self.held, self.outcome = Label(quiet=True), Label()
        self.remove_button, self.compact_button = (
            QPushButton(say("Remove older changes")),
            QPushButton(say("Compact the file")),
        )
        for button in (self.remove_button, self.compact_button):
            button.setAccessibleName(button.text())
        self._lay_out()
        self.months.edited.connect(self._keep)
        self.remove_button.clicked.connect(self._remove)
        self.compact_button.clicked.connect(self._compact)

    def read(self) -> None:
        """Counts what there is, and what would go."""
        self.background.read(extent_of_history, self._show)

    def refresh(self, change: Written) -> None:
        """Any change makes the history longer."""
        if self.isVisible():
            self.read()
        else:
            self._stale = True

    def _lay_out(self) -> None:
        form = Form()
        form.add("Keep", self.months)
        form.add_widget(self.held)
        form.add_widget(self.outcome)
        self.outcome.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(design.SPACE_8)
        buttons.addWidget(self.remove_button)
        buttons.addWidget(self.compact_button)
        buttons.addStretch(1)
        self.content.addWidget(form)
        self.content.addLayout(buttons)
        self.content.addStretch(1)

    def _show(self, extent: Extent) -> None:
        self._version = extent.version
        self.months.set_value(extent.months)
        since = (
            say(" since {date}", date=formats.date_text(extent.first_at.date())) if extent.first_at is not None else ""
        )
        self.held.setText(f"{formats.count_text(extent.changes, 'change', 'changes')}{since}")
        self.remove_button.setEnabled(extent.older > 0)
        if extent.before is None:
            self.outcome.setText(say("Nothing is ever removed."))
        else:
            older = formats.count_text(extent.older, "change is", "changes are")
            self.outcome.setText(
                say(
                    "{older} from before {date}. Removing them cannot be taken back, and what they did"
                    " cannot be undone any more; the records stay as they are. The program removes what"
                    " has become older when an administrator starts it, and says so.",
                    older=older,
                    date=formats.date_text(extent.before.date()),
                )
            )

    def _keep(self) -> None:
        self.write("edit_office", partial(edit_office, {"history_months": self.months.value()}, self._version))

    def _remove(self) -> None:
        self.write(PRUNE, prune_history)

    def _compact(self) -> None:
        self.compact_button.setEnabled(False)
        task = self.background.write(compact, self._compacted)
        task.when_ended(lambda: self.compact_button.setEnabled(True))

    def _compacted(self, saved: int) -> None:
        self.outcome.setText(
            say("The file is {saved:,.1f} MB smaller.", saved=saved / 1_000_000)
            if saved
            else say("There was no room to give back.")
        )
