"""Which fields the company requires of each kind of record: a box for each."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.data_health import Requirable, requirable, require_field
from crm_desktop.models.data_health.required import MANY
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.labels import Label

COLUMNS = 2


class RequiredSection(Section):
    """A group of boxes for each kind."""

    title = "Required fields"
    remark = (
        "Nobody is held up while they write. Records in use that lack one of these are counted in Data health, owner"
        " by owner: open opportunities and leads, and all people and companies."
    )
    kinds = ("office", "own_field")

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self._groups: dict[str, QVBoxLayout] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(design.SPACE_32)
        grid.setVerticalSpacing(design.SPACE_24)
        for place, (kind, many) in enumerate(MANY.items()):
            group = self._groups[kind] = QVBoxLayout()
            group.setSpacing(design.SPACE_8)
            group.addWidget(Label(say(many), weight=QFont.Weight.DemiBold))
            grid.addLayout(group, place // COLUMNS, place % COLUMNS, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(grid)
        self.content.addStretch(1)

    def read(self) -> None:
        """Reads what may be required, and what is."""
        self.background.read(requirable, self._show)

    def _show(self, found: dict[str, list[Requirable]]) -> None:
        wanted = {(kind, field.name) for kind, fields in found.items() for field in fields}
        for key in [key for key in self.boxes if key not in wanted]:
            self.boxes.pop(key).deleteLater()
        for kind, fields in found.items():
            for field in fields:
                box = self.boxes.get((kind, field.name)) or self._made(kind, field.name)
                box.setText(field.label.replace("&", "&&"))
                box.setChecked(field.is_required)

    def _made(self, kind: str, name: str) -> QCheckBox:
        box = self.boxes[kind, name] = QCheckBox()
        box.clicked.connect(lambda wanted: self._require(kind, name, wanted))
        self._groups[kind].addWidget(box)
        return box

    def _require(self, kind: str, name: str, wanted: bool) -> None:
        self.write("require_fields", partial(require_field, kind, name, wanted))
