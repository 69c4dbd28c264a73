"""The steps on a lead's way, each with what the team means by it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.move_records import MoveRecords
from crm_desktop.history import History
from crm_desktop.models.leads import STATUS_KINDS, LeadStatus
from crm_desktop.models.leads.statuses import add_status, change_status, leads_with, order_statuses, remove_status
from crm_desktop.models.wording import said, say
from crm_desktop.views import formats
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.section import Section, free_name
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField

_KINDS = dict(STATUS_KINDS)
COLUMNS = (
    ListColumn("name", "Status", lambda parent: TextField(parent=parent), width=160),
    ListColumn(
        "kind",
        "Kind",
        lambda parent: ChoiceField(said(STATUS_KINDS), parent=parent),
        lambda kind: say(_KINDS[kind]),
        120,
        help="Open leads are worked on; dead and converted ones leave the working lists",
    ),
    ListColumn("meaning", "Meaning", lambda parent: TextField(parent=parent), help="Shown as help beside the status"),
)


class StatusesSection(Section):
    """One list."""

    title = "Lead statuses"
    remark = (
        "The first open status is what a new lead gets. The meaning is shown as help wherever the status is chosen."
    )
    kinds = ("lead_status",)

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self.statuses = ListEditor(say("Lead statuses"), "status", COLUMNS)
        self.content.addWidget(self.statuses)
        self.content.addStretch(1)
        self.statuses.add_wanted.connect(self._add)
        self.statuses.edited.connect(self._change)
        self.statuses.remove_wanted.connect(self._remove)
        self.statuses.ordered.connect(lambda ids: self.write("order_statuses", partial(order_statuses, ids)))

    def read(self) -> None:
        """Reads the statuses."""
        self.background.read(_statuses, self.statuses.show_rows)

    def _add(self) -> None:
        name = free_name(say("New status"), self.statuses.model.rows)

        def work() -> int:
            return add_status(name).id

        self.write("add_status", work, self.statuses.edit_when_shown)

    def _change(self, status: LeadStatus, field: str, value: object) -> None:
        values = {"name": status.name, "kind": status.kind, "meaning": status.meaning, field: str(value or "")}
        self.write("change_status", lambda: change_status(status.id, **values))

    def _remove(self, status: LeadStatus) -> None:
        self.background.read(partial(leads_with, status.id), partial(self._ask, status))

    def _ask(self, status: LeadStatus, used: int) -> None:
        others = [
            (row.id, row.name) for row in self.statuses.model.rows if row.kind == status.kind and row.id != status.id
        ]
        if not used or not others:
            self.write("remove_status", partial(remove_status, status.id))
            return
        have = say("has") if used == 1 else say("have")
        sentence = say(
            "{leads} {have} the status {status}.",
            leads=formats.count_text(used, "lead", "leads"),
            have=have,
            status=status.name,
        )
        dialog = MoveRecords(say("Remove status"), sentence, others, say("Remove status"), self)
        dialog.answered.connect(lambda other: self.write("remove_status", partial(remove_status, status.id, other)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _statuses() -> list[LeadStatus]:
    return list(LeadStatus.select().order_by(LeadStatus.position, LeadStatus.id))
