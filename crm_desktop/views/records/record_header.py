"""The head of a record page: who it is, what is next, what can be done, and the way through the list."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, formats, icons, keys
from crm_desktop.views.actions import OfferedActions, fill_menu
from crm_desktop.views.columns import Column
from crm_desktop.views.design import Hue
from crm_desktop.views.records.identity_line import IdentityLine, Part
from crm_desktop.views.records.next_action import NextAction
from crm_desktop.views.records.trail import Place
from crm_desktop.views.records.value_line import ValueLine
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.badge import Badge
from crm_desktop.views.widgets.labels import small

MOST_BADGES = 3


class RecordHeader(QWidget):
    """Avatar, name, one line of identity, badges, next action; above them the list, the neighbours and the actions."""

    neighbour_wanted = Signal(int)
    """The id of the record before or after."""

    def __init__(
        self,
        name: Column,
        list_name: str,
        to_list: Callable[[], object],
        square: bool = False,
        acts: bool = False,
        today: Callable[[], date] = date.today,
    ) -> None:
        """`acts` for records that have a next action."""
        super().__init__()
        self.name = ValueLine(name, today, as_title=True)
        self.identity = IdentityLine()
        self.next_action = NextAction(today)
        self._avatar = Avatar("", design.AVATAR_PAGE, square)
        self._badges = [Badge() for _ in range(MOST_BADGES)]
        self._to_list = QToolButton(autoRaise=True)
        self._to_list.setText(say(list_name))
        self._to_list.setIcon(icons.icon("left"))
        self._to_list.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._to_list.setAccessibleName(say("Back to {list_name}", list_name=say(list_name)))
        self._to_list.clicked.connect(lambda: to_list())
        self._position = small("")
        self._neighbours: tuple[int | None, int | None] = (None, None)
        self.previous = _arrow("up", say("Previous"), lambda: self._go(0))
        self.next = _arrow("down", say("Next"), lambda: self._go(1))
        self.previous.setToolTip(keys.tip(say("Previous"), "Ctrl+Up"))
        self.next.setToolTip(keys.tip(say("Next"), "Ctrl+Down"))
        self._more = _arrow("more", say("More"), self._open_menu)
        self._more.hide()
        self._menu_actions: list[str] = []
        self._offered: OfferedActions | None = None
        self.below = QVBoxLayout()
        """For what spans the page, such as the steps of a pipeline."""
        self._lay_out(acts)

    def show_name(self, name: str, editable: bool) -> None:
        """Whose page it is."""
        self._avatar.show_name(name)
        self.name.set_editable(editable)
        self.name.show_value(name or None)

    def show_identity(self, parts: Sequence[Part | None], badges: Sequence[tuple[str, Hue]] = ()) -> None:
        """Who it is, in one line; badges before it."""
        self.identity.show_parts(list(parts))
        for at, badge in enumerate(self._badges):
            badge.show_text(*(badges[at] if at < len(badges) else ("", Hue.NEUTRAL)))

    def show_place(self, place: Place | None) -> None:
        """Where it stands in the list one came from."""
        for widget in (self._position, self.previous, self.next):
            widget.setVisible(place is not None)
        if place is not None:
            self._position.setText(
                say(
                    "{position} of {count}",
                    position=formats.number_text(place.position),
                    count=formats.number_text(place.count),
                )
            )
            self._neighbours = (place.previous, place.next)
            self.previous.setEnabled(place.previous is not None)
            self.next.setEnabled(place.next is not None)

    def offer(self, offered: OfferedActions, on_menu: Sequence[str]) -> None:
        """Buttons for those that have one, the named others in a menu."""
        self._offered, self._menu_actions = offered, list(on_menu)
        for action in offered.actions:
            if action.button:
                self._buttons.insertWidget(self._buttons.count() - 1, offered.button(action.name))
        self._more.setVisible(bool(on_menu))

    def _lay_out(self, acts: bool) -> None:
        way = QHBoxLayout()
        way.setSpacing(design.SPACE_4)
        way.addWidget(self._to_list)
        way.addSpacing(design.SPACE_8)
        way.addWidget(self._position)
        way.addWidget(self.previous)
        way.addWidget(self.next)
        way.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(design.SPACE_8)
        self._buttons.addWidget(self._more)
        way.addLayout(self._buttons)
        who = QHBoxLayout()
        who.setContentsMargins(design.SPACE_8, 0, 0, 0)
        who.setSpacing(design.SPACE_8)
        for badge in self._badges:
            who.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self.identity, 1)
        name = QHBoxLayout()
        name.setSpacing(design.SPACE_8)
        name.addWidget(self.name, 1)
        name.addWidget(self.next_action, 0, Qt.AlignmentFlag.AlignTop)
        if not acts:
            self.next_action.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(name)
        words.addLayout(who)
        line = QHBoxLayout()
        line.setSpacing(design.SPACE_8)
        line.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_8, design.SPACE_16, design.SPACE_12)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(way)
        layout.addLayout(line)
        layout.addLayout(self.below)

    def _go(self, way: int) -> None:
        neighbour = self._neighbours[way]
        if neighbour is not None:
            self.neighbour_wanted.emit(neighbour)

    def _open_menu(self) -> None:
        if self._offered is None:
            return
        self._offered.update()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, [pair for pair in self._offered.all() if pair[0].name in self._menu_actions])
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _arrow(icon: str, name: str, pressed: Callable[[], object]) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setIcon(icons.icon(icon))
    button.setMinimumSize(design.SPACE_24, design.SPACE_24)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(lambda: pressed())
    return button
