"""Every preference of this user on this computer, declared once: name, default and what it means.

What a company decides (stages, statuses, sales language) is data, and stands in the database instead.
"""

import json
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

T = TypeVar("T")


class Preference(Generic[T]):
    """One preference, read and set as an attribute of `Settings`; what cannot be read becomes the default again."""

    def __init__(self, default: T, meaning: str) -> None:
        """The type is the default's."""
        self.default = default
        self.meaning = meaning
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Takes its name from the attribute."""
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "Preference[T]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> T: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "Preference[T] | T":
        """The value kept, or the default."""
        return self if settings is None else settings.kept(self.name, self.default)

    def __set__(self, settings: "Settings", value: T) -> None:
        """Keeps the value and tells it."""
        settings.keep(self.name, value)


class Settings(QObject):
    """The preferences, kept in an ini file in the platform's folder."""

    changed = Signal(str)
    """The name of the preference that is another now."""

    language = Preference("system", "The language of the program, such as de, or as the system has it")
    appearance = Preference("system", "light, dark, or as the system has it")
    contrast = Preference("system", "high, or as the system has it")
    motion = Preference("system", "less, or as the system has it")
    compact_rows = Preference(False, "Rows 26 high instead of 32")
    navigation_collapsed = Preference(False, "The navigation shows icons only")
    window_geometry = Preference("", "Where the window stood, as Qt writes it, in hexadecimal figures")
    last_view = Preference("Today", "The view that was open last")
    board_pipeline = Preference(0, "The pipeline whose board was open last; 0 is the first")
    board_hides_closed = Preference(False, "The board shows no cards that are won or lost")
    board_collapsed = Preference[list[int]]([], "Stages whose cards the board does not show")
    column_widths = Preference[dict[str, dict[str, int]]]({}, "Widths that the user gave to columns, by table")
    shown_columns = Preference[dict[str, list[str]]]({}, "Columns from left to right, by table or saved view")
    sorted_by = Preference[dict[str, list[Any]]]({}, "Column and direction that each table was sorted by")
    paper = Preference("", "A4 or Letter; empty is the locale's")
    label_sheet = Preference("", "The sheet of labels that was printed last; empty is the locale's usual one")
    converts_to_opportunity = Preference(True, "The last lead that was converted became an opportunity, too")
    recent_records = Preference[dict[str, list[list[Any]]]](
        {}, "Kind and id of the records opened lately, the latest first, by database"
    )
    tray_icon = Preference(True, "An icon in the system's tray, where there is one, for a new lead from anywhere")
    reminders = Preference(True, "Once a day the system says what is due, while the program runs")
    reminder_time = Preference("09:00", "From when on it may say so")
    reminded_on = Preference("", "The day on which it was said last")
    backups = Preference(True, "The program makes a backup of its own once a day, while it runs")
    backup_folder = Preference("", "Where backups go; empty is the program's own folder")
    backup_days = Preference(7, "So many daily backups are kept")
    backup_weeks = Preference(4, "So many weekly backups are kept")
    backed_up_at = Preference("", "When the last automatic backup was made")
    backup_problem = Preference("", "Why the last automatic backup was not made, in one sentence")
    notices = Preference(True, "The system says when long work is done, while another program is in front")
    quiet_hours = Preference(False, "No notifications between two times of day")
    quiet_from = Preference("18:00", "When the quiet hours begin")
    quiet_until = Preference("08:00", "When they end")
    updates = Preference(False, "Once a day the program asks whether there is a newer version")
    updates_url = Preference("", "Where it asks; empty is the address that the program was released with")
    updates_asked_on = Preference("", "The day on which it asked last")
    update_told = Preference("", "The newer version that was told last")
    recent_databases = Preference[list[str]]([], "Databases opened lately, the latest first, without passwords")
    told_of_share = Preference[list[str]]([], "Databases of which was said that they lie on a network share")
    home_database = Preference("", "The database that a start opens; empty is the user's own")

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Tests give a path of their own."""
        super().__init__(parent)
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        file = path or Path(place) / "CRM Desktop" / "settings.ini"
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def kept(self, name: str, default: T) -> T:
        """The value kept under `name`, if it is of the default's type."""
        text = self._kept.value(name)
        try:
            value = json.loads(str(text)) if text is not None else default
        except ValueError:
            return default
        return value if isinstance(value, type(default)) else default

    def keep(self, name: str, value: object) -> None:
        """Keeps it, and tells when it is another."""
        if self.kept(name, value) == value and self._kept.contains(name):
            return
        self._kept.setValue(name, json.dumps(value, ensure_ascii=True))
        self.changed.emit(name)


def preferences() -> dict[str, Preference[Any]]:
    """All that there are, by name."""
    return {name: value for name, value in vars(Settings).items() if isinstance(value, Preference)}
