"""The company's own words, kept at hand for fields that choose among them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.choices import Choices, read_choices
from crm_desktop.models.own_fields import OwnField
from crm_desktop.models.sheets import Link

KINDS = ("app_user", "lead_status", "lead_list", "own_field", "tag", "office")


class Vocabulary(QObject):
    """Users, statuses, lists, tags and own fields as they stand now: read once, and again when they change."""

    changed = Signal()

    def __init__(self, background: Background, history: History, parent: QObject | None = None) -> None:
        """Empty until the first reading arrives."""
        super().__init__(parent)
        self._background = background
        self._choices = Choices()
        history.changed.connect(self._written)
        self._read()

    def owners(self) -> list[tuple[Link, str]]:
        """The users who may own a record."""
        return [(link, link.name) for link in self._choices.users]

    def statuses(self) -> list[tuple[Link, str]]:
        """What a lead's status can be by hand: converting has a deed of its own."""
        kinds = self._choices.status_kinds
        return [(link, link.name) for link in self._choices.statuses if kinds[link.id] != "converted"]

    def dead_statuses(self) -> list[tuple[Link, str]]:
        """What a lead is that is given up."""
        return [(link, name) for link, name in self.statuses() if self.status_kind(link) == "dead"]

    def status_kind(self, status: Link) -> str:
        """Open, dead or converted."""
        return self._choices.status_kinds.get(status.id, "open")

    def lists(self) -> list[tuple[Link, str]]:
        """The lists that leads came from, the latest first."""
        return [(link, link.name) for link in self._choices.lists]

    def own_fields(self, kind: str) -> Sequence[OwnField]:
        """What the administrator has added to this kind of record, in order."""
        return self._choices.own_fields.get(kind, ())

    def required(self, kind: str) -> Sequence[str]:
        """The fields that the company requires of this kind of record."""
        return self._choices.required.get(kind, ())

    def tags(self) -> Sequence[str]:
        """All tags, for completion."""
        return self._choices.tags

    def _written(self, change: Written) -> None:
        if change.touches(*KINDS):
            self._read()

    def _read(self) -> None:
        self._background.read(read_choices, self._show)

    def _show(self, choices: Choices) -> None:
        self._choices = choices
        self.changed.emit()
