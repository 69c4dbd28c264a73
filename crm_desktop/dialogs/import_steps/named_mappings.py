"""The menu of the mappings that were saved under a name, and the line in which this one gets its name."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from crm_desktop.dialogs.import_steps.foot import plain_button
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.field import TextField

NAME_WIDTH, LONGEST_NAME = 200, 80


class NamedMappings(QStackedWidget):
    """“Mappings” with what was saved; naming this one happens in the same place."""

    wanted = Signal(str)
    """The mapping of this name, for the columns in view."""
    save_wanted = Signal(str)
    """The columns in view, under this name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Knows no names before `show_names`."""
        super().__init__(parent)
        self.button = QPushButton(say("Mappings"))
        self.button.setAccessibleName(say("Mappings"))
        self.button.setAutoDefault(False)
        self._menu = QMenu(self)
        self.button.setMenu(self._menu)
        self.name = MappingName(say("Name, such as the supplier’s"), LONGEST_NAME)
        self.name.setAccessibleName(say("Name of the mapping"))
        self.name.setFixedWidth(NAME_WIDTH)
        self.name.returnPressed.connect(self._save)
        self.save = plain_button(say("Save"), self._save)
        self.addWidget(_at_the_right(self.button))
        self.addWidget(_at_the_right(self.name, self.save, plain_button(say("Don’t save"), self._leave)))
        self.show_names([])

    def show_names(self, names: Sequence[str]) -> None:
        """What there is to choose from."""
        self._menu.clear()
        for name in names:
            self._menu.addAction(name.replace("&", "&&"), partial(self.wanted.emit, name))
        if names:
            self._menu.addSeparator()
        self._menu.addAction(say("Save this mapping…"), self._ask)

    def menu_texts(self) -> list[str]:
        """What the menu offers."""
        return [action.text().replace("&&", "&") for action in self._menu.actions() if action.text()]

    def choose(self, text: str) -> None:
        """As from the menu."""
        next(action for action in self._menu.actions() if action.text().replace("&&", "&") == text).trigger()

    def _ask(self) -> None:
        self.setCurrentIndex(1)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _save(self) -> None:
        name = self.name.value()
        if name:
            self._leave()
            self.save_wanted.emit(name)

    def _leave(self) -> None:
        self.setCurrentIndex(0)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)


class MappingName(TextField):
    """Enter is for the name alone; a line hands it on, and the dialog would go to its next step."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _at_the_right(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(design.SPACE_8)
    layout.addStretch(1)
    for widget in widgets:
        layout.addWidget(widget)
    return row
