"""Why opportunities are lost: the list that closing one offers."""

from functools import partial

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.pipelines import (
    LostReason,
    add_lost_reason,
    order_lost_reasons,
    remove_lost_reason,
    rename_lost_reason,
)
from crm_desktop.models.wording import say
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.section import Section, free_name
from crm_desktop.views.widgets.field import TextField


class ReasonsSection(Section):
    """One list."""

    title = "Lost reasons"
    remark = "Closing an opportunity as lost offers these. What was lost keeps the reason it was lost for."
    kinds = ("lost_reason",)

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        columns = (ListColumn("name", "Reason", lambda parent: TextField(parent=parent)),)
        self.reasons = ListEditor(say("Lost reasons"), "reason", columns)
        self.content.addWidget(self.reasons)
        self.content.addStretch(1)
        self.reasons.add_wanted.connect(self._add)
        self.reasons.edited.connect(
            lambda row, _, value: self.write("rename_lost_reason", partial(rename_lost_reason, row.id, value or ""))
        )
        self.reasons.remove_wanted.connect(
            lambda row: self.write("remove_lost_reason", partial(remove_lost_reason, row.id))
        )
        self.reasons.ordered.connect(lambda ids: self.write("order_lost_reasons", partial(order_lost_reasons, ids)))

    def read(self) -> None:
        """Reads the reasons."""
        self.background.read(_reasons, self.reasons.show_rows)

    def _add(self) -> None:
        name = free_name(say("New reason"), self.reasons.model.rows)

        def work() -> int:
            return add_lost_reason(name).id

        self.write("add_lost_reason", work, self.reasons.edit_when_shown)


def _reasons() -> list[LostReason]:
    return list(LostReason.select().order_by(LostReason.position, LostReason.id))
