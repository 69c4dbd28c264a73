"""A line below a form that says, while one types, who is known already or works here; it blocks nothing."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.models.leads.matching import likely_people, user_met
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.labels import Label

PAUSE_MILLISECONDS = 150
# Less is no more than a name that sounds alike.
SURE_ENOUGH = 95
RECOGNISED_BY = ("name", "email", "phone", "mobile")


class KnownLine(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, background: Background, fields: Mapping[str, Any]) -> None:
        """Looks a moment after the last of these fields was typed in."""
        super().__init__()
        self._background, self._fields = background, fields
        self._looking: Task[str] | None = None
        self.said = Label("")
        self.said.setWordWrap(True)
        self.said.setAccessibleName("Known already")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.SPACE_8)
        row.addWidget(Symbol("warning", design.ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.look)
        for name in RECOGNISED_BY:
            fields[name].edited.connect(self._pause.start)
        self.hide()

    def look(self) -> None:
        """Asks in the background."""
        if self._looking is not None:
            self._looking.cancel()
        said = {name: str(self._fields[name].value() or "") for name in RECOGNISED_BY}
        self._looking = self._background.read(partial(known_people, said), self._show)

    def _show(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.setVisible(bool(sentence))


def known_people(said: Mapping[str, str]) -> str:
    """Who of our people this may be, and whether it is one of our users; "" for a stranger."""
    lines = []
    if len(said["name"]) > 2 or said["email"]:
        user = user_met(said["name"], said["email"])
        if user is not None:
            lines.append(say("{user} is a user of this program; users do not belong among the people.", user=user))
    for one in likely_people(said["name"], "", (said["email"],), (said["phone"], said["mobile"]), limit=3):
        if one.strong or one.likeness >= SURE_ENOUGH:
            detail = f" ({one.detail})" if one.detail else ""
            lines.append(say("{name}{detail} is a person already: {reason}.", name=one.title, detail=detail,
                             reason=one.reason))  # fmt: skip
    return "\n".join(lines)
