"""The groups of a bulk conversion as a tree: companies with their leads, each with what it becomes and a tick."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from crm_desktop.models.leads.grouping import PlannedGroup, PlannedLead
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design

Index = QModelIndex | QPersistentModelIndex
HEADS = to_say(("Lead", "Becomes"))
_NOWHERE = QModelIndex()


class GroupTreeModel(QAbstractItemModel):
    """Groups at the top, their leads below; the tick leaves one out."""

    edited = Signal()

    def __init__(self, parent: Any = None) -> None:
        """Empty until groups are shown."""
        super().__init__(parent)
        self.groups: Sequence[PlannedGroup] = ()
        self._names: dict[int, str] = {}

    def show_groups(self, groups: Sequence[PlannedGroup]) -> None:
        """Others than before."""
        self.beginResetModel()
        self.groups = groups
        self._names = {lead.id: lead.name for group in groups for lead in group.leads}
        self.endResetModel()

    def meant(self, index: Index) -> tuple[PlannedGroup, PlannedLead | None] | None:
        """The group of a line, and its lead where it is one."""
        if not index.isValid():
            return None
        at = index.internalId()
        if at == 0:
            return self.groups[index.row()], None
        group = self.groups[at - 1]
        return group, group.leads[index.row()]

    def tell(self, index: QModelIndex) -> None:
        """Something in this line is another now."""
        first, last = index.siblingAtColumn(0), index.siblingAtColumn(len(HEADS) - 1)
        self.dataChanged.emit(first, last)
        self.edited.emit()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        at = index.internalId() if index.isValid() else 0
        return self.createIndex(at - 1, 0, 0) if at else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self.groups)
        return len(self.groups[parent.row()].leads) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say(HEADS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        tick = Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | tick

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.meant(index)
        if found is None:
            return None
        group, lead = found
        if role == Qt.ItemDataRole.DisplayRole:
            texts = _group_said(group) if lead is None else self._lead_said(group, lead)
            return texts[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return _tick(group) if lead is None else _ticked(lead.is_in)
        if role == Qt.ItemDataRole.FontRole and lead is None and index.column() == 0:
            return design.font(design.Size.BASE, QFont.Weight.DemiBold)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        found = self.meant(index)
        if found is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        group, lead = found
        is_in = Qt.CheckState(value) == Qt.CheckState.Checked
        for each in group.leads if lead is None else [lead]:
            each.is_in = is_in
        at = index.row() if lead is None else index.internalId() - 1
        top = self.index(at, 0)
        self.dataChanged.emit(self.index(0, 0, top), self.index(len(group.leads) - 1, 1, top))
        self.tell(top)
        return True

    def _lead_said(self, group: PlannedGroup, lead: PlannedLead) -> tuple[str, str]:
        name = f"{lead.name} · {lead.detail}" if lead.detail else lead.name
        if lead.person is None:
            return name, say("the company alone")
        if lead.match is not None:
            return name, say("{name}, a person who is there", name=lead.match.title)
        if lead.same_as is not None:
            return name, say("the same person as {name}", name=self._names[lead.same_as])
        return name, say("a new person")


def _group_said(group: PlannedGroup) -> tuple[str, str]:
    count = len(group.leads)
    leads = say("1 lead") if count == 1 else say("{count:,} leads", count=count)
    if not group.name:
        return f"{say('Without a company')} · {leads}", ""
    if not group.with_company:
        return f"{group.name} · {leads}", say("no company")
    if group.match is not None:
        relationship = group.match.values.get("relationship") or ""
        there = say("{name}, a company that is there", name=group.match.title)
        return f"{group.name} · {leads}", f"{there} ({say(str(relationship))})" if relationship else there
    return f"{group.name} · {leads}", say("a new company")


def _tick(group: PlannedGroup) -> Qt.CheckState:
    count = len(group.included)
    if 0 < count < len(group.leads):
        return Qt.CheckState.PartiallyChecked
    return _ticked(count > 0)


def _ticked(is_in: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked
