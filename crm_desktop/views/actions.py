"""What an action is; menus, toolbars, context menus and the shortcut page are collected from actions."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QWidget

from crm_desktop.models.wording import say, to_say
from crm_desktop.views import icons, keys

MENUS = to_say(("File", "Edit", "View", "Go", "Record", "Help"))
# Some languages call the menu otherwise than the thing.
_TITLES = to_say({"File": "File‖menu"})


@dataclass(frozen=True)
class Action:
    """Something the user can do, declared where it is implemented."""

    name: str
    """Unique and stable, such as "leads.convert"."""
    text: str
    """As on the menu and the button; it ends in … when something is asked before it happens."""
    run: Callable[[], object]
    shortcut: str = ""
    """As Qt writes it; Ctrl is Cmd on macOS, where `keys` has others for a few."""
    icon: str = ""
    enabled: Callable[[], bool] | None = None
    """Asked whenever the page says `actions_changed` and before a menu opens."""
    label: Callable[[], str] | None = None
    """For a text that changes, such as how many it deletes; in the team's words already."""
    hint: Callable[[], str] | None = None
    """What it would do now, such as what Undo takes back; its text stays the same."""
    checked: Callable[[], bool] | None = None
    """For what is on or off."""
    menu: str = "Record"
    group: int = 0
    """A line in the menu parts the groups, in rising order."""
    primary: bool = False
    """The one thing to do next on its page; its button has the accent."""
    button: bool = False
    """Has a button at the top of its page."""
    selection: bool = False
    """Is about the selected records: on the bulk bar and in the context menu."""
    changes: bool = False
    """Writes into the database, so it cannot be done where that can only be read."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    """Where macOS wants it."""


def menu_title(menu: str) -> str:
    """The menu's name as it is shown."""
    return say(_TITLES.get(menu, menu))


def clashes(actions: Iterable[Action]) -> list[tuple[Action, Action]]:
    """Actions that may be offered together, and have the same shortcut."""
    with_keys = [action for action in actions if action.shortcut]
    return [
        (one, other)
        for one, other in combinations(with_keys, 2)
        if keys.sequence(one.shortcut) == keys.sequence(other.shortcut)
    ]


class OfferedActions:
    """The actions of one owner as Qt has them, kept in step with when they are enabled."""

    def __init__(self, actions: Sequence[Action], owner: QWidget, only_read: Callable[[], str] = lambda: "") -> None:
        """The shortcuts work within the owner's window while the owner is shown.

        `only_read` is why nothing can be changed; "" where it can.
        """
        self.actions, self._only_read = list(actions), only_read
        self._made = {action.name: _made(action, owner) for action in actions}
        for made in self._made.values():
            owner.addAction(made)
        self.update()

    def qaction(self, name: str) -> QAction:
        """The one of that name."""
        return self._made[name]

    def all(self) -> list[tuple[Action, QAction]]:
        """Each with what Qt has of it."""
        return [(action, self._made[action.name]) for action in self.actions]

    def update(self) -> None:
        """Asks each again whether it can be done now, and how it is called."""
        only_read = self._only_read()
        for action, made in self.all():
            is_barred = action.changes and bool(only_read)
            if action.enabled is not None or action.changes:
                made.setEnabled(not is_barred and (action.enabled is None or action.enabled()))
            made.setText(say(action.text) if action.label is None else action.label())
            # Buttons show it as their tooltip, which is otherwise another than on a menu.
            made.setStatusTip(only_read if is_barred else "")
            if is_barred:
                made.setToolTip(only_read)
            elif action.hint is not None:
                made.setToolTip(action.hint())
            if action.checked is not None:
                made.setChecked(action.checked())

    def let_go(self) -> None:
        """Nothing of it is offered any more."""
        for made in self._made.values():
            made.deleteLater()

    def button(self, name: str) -> QPushButton:
        """A push button for it, that is enabled when the action is."""
        action, made = next(pair for pair in self.all() if pair[0].name == name)
        return action_button(action, made)

    def menu(self, parent: QWidget, selection_only: bool = False) -> QMenu:
        """A context menu of them."""
        self.update()
        menu = QMenu(parent)
        fill_menu(menu, [pair for pair in self.all() if pair[0].selection or not selection_only])
        return menu


def fill_menu(menu: QMenu, pairs: Sequence[tuple[Action, QAction]]) -> None:
    """Puts actions on a menu, group by group."""
    menu.setToolTipsVisible(True)
    last: int | None = None
    for action, made in sorted(pairs, key=lambda pair: pair[0].group):
        if last is not None and action.group != last:
            menu.addSeparator()
        menu.addAction(made)
        last = action.group


def fill_menu_bar(bar: QMenuBar, offered: Sequence[OfferedActions]) -> None:
    """Collects the menus anew from all that is offered now."""
    for old in bar.actions():
        if isinstance(menu := old.menu(), QMenu):
            menu.deleteLater()  # a bar that is cleared keeps the menus it made
    bar.clear()
    pairs = [pair for actions in offered for pair in actions.all()]
    for title in [*MENUS, *sorted({pair[0].menu for pair in pairs} - {*MENUS, ""})]:
        wanted = [pair for pair in pairs if pair[0].menu == title]
        if not wanted:
            continue
        menu = bar.addMenu(f"&{menu_title(title)}")
        fill_menu(menu, wanted)
        menu.aboutToShow.connect(partial(_update_all, list(offered)))


def action_button(action: Action, made: QAction) -> QPushButton:
    """A push button that does what the action does, named by its text."""
    return _ActionButton(action, made)


class _ActionButton(QPushButton):
    def __init__(self, action: Action, made: QAction) -> None:
        text = say(action.text)
        super().__init__(text)
        self._made, shown = made, keys.shown(action.shortcut)
        self._tip = f"{text.rstrip('…')} ({shown})" if shown else ""
        self.setDefault(action.primary)
        self.setAutoDefault(False)
        if action.icon and not action.primary:
            self.setIcon(icons.icon(action.icon))
        self.setAccessibleName(text)
        self.clicked.connect(lambda: made.trigger())
        made.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._made.isEnabled())
        self.setToolTip(self._made.statusTip() or self._tip)


def _made(action: Action, owner: QWidget) -> QAction:
    made = QAction(say(action.text), owner)
    made.setObjectName(action.name)
    made.setMenuRole(action.role)
    made.setAutoRepeat(False)
    if action.icon:
        made.setIcon(icons.icon(action.icon))
    if action.shortcut:
        made.setShortcut(keys.sequence(action.shortcut))
    made.setCheckable(action.checked is not None)
    made.triggered.connect(lambda: action.run())
    return made


def _update_all(offered: Sequence[OfferedActions]) -> None:
    for actions in offered:
        actions.update()
