"""The File menu's part about databases: another one, a new one, those opened lately."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from crm_desktop.background import Background
from crm_desktop.models import places
from crm_desktop.models.refusals import OpenElsewhere, PasswordNeeded, Refused
from crm_desktop.models.wording import say, to_say
from crm_desktop.opening import AS_USUAL, Way
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action
from crm_desktop.views.main_window import MainWindow

FILES = to_say("CRM Desktop databases (*.crmdb);;All files (*)")
MOST_RECENT, MOST_TOLD = 8, 50
GROUP, RECENT_GROUP = 10, 12


class Databases(QObject):
    """Opens another database in the place of this one; where that cannot be, this one stays and says why."""

    def __init__(
        self,
        place: str,
        background: Background,
        settings: Settings,
        window: Callable[[], MainWindow],
        switch: Callable[[str, Way], object],
        changed: Callable[[], object],
    ) -> None:
        """`place` is what is open here; `switch` opens another, `changed` shows the actions anew.

        Nothing is asked of a disk before it is opened.
        """
        super().__init__()
        self._place, self._background, self._settings = place, background, settings
        self._window, self._switch, self._changed = window, switch, changed
        self._gone: set[str] = set()

    def actions(self) -> list[Action]:
        """Names, not paths; what is gone is grey."""
        others = self._others()
        return [
            Action("file.open", "Open database…", self._ask_which, "Ctrl+O", menu="File", group=GROUP),
            Action("file.new", "New database…", self._ask_where, menu="File", group=GROUP),
            Action("file.server", "Connect to a server…", self._ask_server, menu="File", group=GROUP),
            *(
                Action(
                    f"file.recent.{number}", places.title(place), partial(self.open, place), menu="File",
                    group=RECENT_GROUP, enabled=partial(self._is_there, place),
                    label=partial(self._label, place, number), hint=partial(places.detail, place),
                )
                for number, place in enumerate(others, 1)
            ),
            *(
                [Action("file.forget_recent", "Clear this list", self._forget, menu="File", group=RECENT_GROUP)]
                if others
                else []
            ),
        ]  # fmt: skip

    def opened(self) -> None:
        """This one is open: it leads the list next time."""
        place = places.without_password(self._place)
        rest = [each for each in self._settings.recent_databases if not _same(each, _absolute(place))]
        self._settings.recent_databases = [_absolute(place), *rest][:MOST_RECENT]
        # A share that does not answer would hold the menu.
        self._background.read(partial(_gone_of, self._others()), self._note_gone)

    def open(self, place: str, way: Way = AS_USUAL) -> None:
        """Tries it first, so that what is open stays open when it cannot be had."""
        if _same(_absolute(place), _absolute(self._place)):
            self._window().messages.say(say("{name} is open already.", name=places.title(place)))
        else:
            self._background.read(partial(_reach, place, way), self._reached, partial(self._refused, place))

    def make(self, place: str) -> None:
        """A new one; never over another."""
        path = Path(place if Path(place).suffix else f"{place}{places.ENDING}")
        if path.exists():
            self._window().say_refused(
                say("{name} exists already; open it, or choose another name for the new one.", name=path.name)
            )
        else:
            self._background.read(partial(_reach_new, str(path)), self._reached, partial(self._refused, str(path)))

    def say_only_read(self, why: str, may_change_later: bool = False) -> None:
        """Nothing can be changed here; a copy of a file is one's own, and whoever has it open may leave it.

        `why` is "" when all can be changed again.
        """
        if not why:
            self._window().say_throughout("")
            return
        choices: list[tuple[str, Callable[[], object]]] = []
        if may_change_later:
            choices.append((say("Open again"), partial(self._switch, self._place, AS_USUAL)))
        if not places.is_server(self._place):
            choices.append((say("Save a copy…"), self._ask_copy))
        self._window().say_throughout(say("{why} Nothing can be changed here.", why=why), choices)

    def say_on_share(self) -> None:
        """Once for each database."""
        from crm_desktop.views.widgets.message_bar import Tone

        place, told = _absolute(self._place), self._settings.told_of_share
        if place not in told:
            self._settings.told_of_share = [*told, place][-MOST_TOLD:]
            self._window().messages.say(
                say(
                    "{name} lies on a network share: it is safe there, but slower; for several people at once a "
                    "server is the better place.",
                    name=places.title(place),
                ),
                tone=Tone.REFUSED,
            )

    def save_copy(self, path: Path) -> None:
        """The whole database as another file, which is opened then."""
        from crm_desktop.models.keeping import back_up

        place = str(path)
        task = self._background.read(partial(back_up, path), lambda _: self.open(place), partial(self._refused, place))
        self._window().messages.follow(say("Saving a copy…"), task)

    def _ask_copy(self) -> None:
        name = say("{name} copy", name=places.title(self._place)) + places.ENDING
        usual = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / name
        path, _ = QFileDialog.getSaveFileName(self._window(), say("Save a copy"), str(usual), say(FILES))
        if path:
            self.save_copy(Path(path))

    def _others(self) -> list[str]:
        own = _absolute(self._place)
        return [place for place in self._settings.recent_databases if not _same(place, own)]

    def _note_gone(self, gone: set[str]) -> None:
        self._gone = gone

    def _is_there(self, place: str) -> bool:
        return place not in self._gone

    def _label(self, place: str, number: int) -> str:
        name = places.title(place).replace("&", "&&")
        return f"&{number}  {name}" if self._is_there(place) else f"&{number}  {say('{name} (not there)', name=name)}"

    def _reached(self, reached: tuple[str, Way]) -> None:
        # Shown by another window when there is one: nothing is left to do here.
        if reached[0]:
            self._switch(*reached)

    def _refused(self, place: str, error: Exception) -> None:
        if isinstance(error, PasswordNeeded):
            from crm_desktop.dialogs.ask_password import AskPassword

            asked = AskPassword(place, str(error), self._window())
            asked.answered.connect(self.open)
            asked.open()
        elif isinstance(error, OpenElsewhere):
            from crm_desktop.dialogs.open_elsewhere import OpenElsewhereAsked

            elsewhere = OpenElsewhereAsked(place, str(error), self._window())
            elsewhere.answered.connect(partial(self.open, place))
            elsewhere.another.clicked.connect(self._ask_which)
            elsewhere.open()
        elif isinstance(error, Refused):
            self._window().say_refused(str(error))
        else:
            raise error

    def _forget(self) -> None:
        self._settings.recent_databases = [_absolute(places.without_password(self._place))]
        self._changed()

    def _ask_which(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window(), say("Open database"), self._folder(), say(FILES))
        if path:
            self.open(path)

    def _ask_where(self) -> None:
        usual = str(Path(self._folder()) / f"office{places.ENDING}")
        path, _ = QFileDialog.getSaveFileName(
            self._window(), say("New database"), usual, say(FILES), options=QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            self.make(path)

    def _ask_server(self) -> None:
        from crm_desktop.dialogs.connect_to_server import ConnectToServer

        dialog = ConnectToServer(self._window())
        dialog.answered.connect(self.open)
        dialog.open()

    def _folder(self) -> str:
        return "" if places.is_server(self._place) else str(Path(self._place).expanduser().parent)


def _same(one: str, other: str) -> bool:
    """As it is written: no disk is asked, as it may not answer."""
    one, other = places.without_password(one), places.without_password(other)
    return one == other or (not places.is_server(one) and os.path.normcase(one) == os.path.normcase(other))


def _absolute(place: str) -> str:
    return place if places.is_server(place) else str(Path(place).expanduser().absolute())


def _gone_of(found: list[str]) -> set[str]:
    return {place for place in found if not places.is_there(place)}


def _reach(place: str, way: Way) -> tuple[str, Way]:
    """The place when it can be opened here; "" when the window that has it was shown instead. On a worker."""
    from crm_desktop.models.database import can_reach, try_database
    from crm_desktop.models.open_marks import ask_who_else
    from crm_desktop.one_window import hand_over, is_claimed

    if is_claimed(place) and hand_over(place):
        return "", way
    if way == AS_USUAL and not places.is_server(place):
        ask_who_else(Path(place).expanduser())
    # Without the server's driver it is another process that will find out.
    if can_reach(place):
        try_database(place)
    return place, way


def _reach_new(place: str) -> tuple[str, Way]:
    from crm_desktop.models.database import refuse_unusual

    refuse_unusual(Path(place))
    return place, AS_USUAL
