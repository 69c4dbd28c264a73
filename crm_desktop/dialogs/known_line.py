"""A line below a form that says, while one types, who is known already or works here; it blocks nothing."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.models.leads.matching import Likely, likely_companies, likely_people, user_met
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.labels import Label

PAUSE_MILLISECONDS = 150
# Less is no more than a name that sounds alike.
SURE_ENOUGH = 95


class KnownLine(QWidget):
    """Hidden until there is something to say."""

    def __init__(
        self,
        background: Background,
        fields: Mapping[str, Any],
        known: Callable[[Mapping[str, str]], str],
        recognised_by: Sequence[str],
    ) -> None:
        """Looks a moment after the last of `recognised_by` was typed in; `known` says who it is, on a worker."""
        super().__init__()
        self._background, self._known = background, known
        self._fields = {name: fields[name] for name in recognised_by}
        self._looking: Task[str] | None = None
        self.said = Label("")
        self.said.setWordWrap(True)
        self.said.setAccessibleName(say("Known already"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.SPACE_8)
        row.addWidget(Symbol("warning", design.ICON), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.look)
        for field in self._fields.values():
            field.edited.connect(self._pause.start)
        self.hide()

    def look(self) -> None:
        """Asks in the background."""
        if self._looking is not None:
            self._looking.cancel()
        said = {name: str(field.value() or "") for name, field in self._fields.items()}
        self._looking = self._background.read(partial(self._known, said), self._show)

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
    people = likely_people(said["name"], "", (said["email"],), (said["phone"], said["mobile"]), limit=3)
    return "\n".join([*lines, *_told(people, say("{name}{detail} is a person already: {reason}."))])


def known_companies(said: Mapping[str, str]) -> str:
    """Which of our companies this may be; "" for a new one."""
    found = likely_companies(said["name"], (said["email"],), said["website"], (said["phone"],), limit=3)
    return "\n".join(_told(found, say("{name}{detail} is a company already: {reason}.")))


def _told(found: Sequence[Likely], sentence: str) -> list[str]:
    sure = [one for one in found if one.strong or one.likeness >= SURE_ENOUGH]
    return [
        say(sentence, name=one.title, detail=f" ({one.detail})" if one.detail else "", reason=one.reason)
        for one in sure
    ]
