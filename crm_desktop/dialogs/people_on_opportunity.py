"""Asks who takes part in an opportunity, and in which role."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.new_record import NewRecord
from crm_desktop.models.people import Person
from crm_desktop.models.wording import say, to_say
from crm_desktop.views.records.link_picker import LinkPicker
from crm_desktop.views.widgets.field import TextField

# Proposals only: a role is free text.
ROLES = to_say(["Decides", "Influences", "Pays", "Uses", "Recommends", "Signs", "Technical contact"])


class AddPerson(NewRecord):
    """Open it with `open()`; it answers `name`, an id or the name of a new person, and perhaps a `role`."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        """Nobody is chosen at first."""
        super().__init__("Add person", "Add person", parent)
        self.ask(name=("Person", LinkPicker(background, Person, "New person")))
        self.ask(role=("Role", RoleField()))
        self.begin({}, "name")


class GiveRole(NewRecord):
    """Open it with `open()`; it answers a `role`, or none for an empty one."""

    def __init__(self, person: str, role: str, parent: QWidget | None = None) -> None:
        """Whose role it is, and what it is now."""
        super().__init__(say("Role of {person}", person=person[:60]), "Save", parent)
        self.ask(role=("Role", RoleField()))
        self.begin({"role": role}, "role")
        self.fields["role"].selectAll()

    def is_complete(self) -> bool:
        return True


class RoleField(TextField):
    """Free text, with the usual roles proposed."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__(say("Decides, pays, uses…"))
        self._proposals = QCompleter([say(role) for role in ROLES], self)
        self._proposals.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._proposals)
        self._proposals.activated.connect(lambda _: self.edited.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        proposed = self._proposals.popup()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and proposed is not None and proposed.isVisible() and not proposed.currentIndex().isValid():
            # The open proposals would keep Enter to themselves; none was chosen, so it is meant for the dialog.
            proposed.hide()
            QCoreApplication.postEvent(self, event.clone())
            return
        super().keyPressEvent(event)
