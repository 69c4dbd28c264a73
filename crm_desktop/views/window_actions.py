"""What can be done in the window whatever page is in front: undo and redo, how it looks, where to go."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction

from crm_desktop.history import History
from crm_desktop.models.wording import to_say
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action
from crm_desktop.views.navigation import View

LONGEST = 60
SETTINGS = "Settings"
APPEARANCES = to_say((("system", "Light or dark as the system"), ("light", "Light"), ("dark", "Dark")))


def history_actions(history: History) -> list[Action]:
    """Undo and Redo; what each would do is its hint."""
    return [
        Action(
            "edit.undo", "Undo", history.undo, "Ctrl+Z", "undo", lambda: history.can_undo,
            hint=lambda: _short(history.undo_text), menu="Edit", changes=True
        ),
        Action(
            "edit.redo", "Redo", history.redo, "Ctrl+Shift+Z", "redo", lambda: history.can_redo,
            hint=lambda: _short(history.redo_text), menu="Edit", changes=True
        ),
    ]  # fmt: skip


def look_actions(settings: Settings, collapse: Callable[[], object]) -> list[Action]:
    """How the window looks."""

    def toggle_compact() -> None:
        settings.compact_rows = not settings.compact_rows

    def appear(look: str) -> None:
        settings.appearance = look

    def appears(look: str) -> bool:
        return settings.appearance == look

    def toggle_contrast() -> None:
        settings.contrast = "system" if settings.contrast == "high" else "high"

    return [
        Action(
            "view.navigation", "Show names in the navigation", collapse, "Ctrl+B",
            checked=lambda: not settings.navigation_collapsed, menu="View",
        ),
        Action("view.compact", "Compact rows", toggle_compact, checked=lambda: settings.compact_rows, menu="View"),
        *(
            Action(f"view.{look}", text, partial(appear, look), checked=partial(appears, look), menu="View", group=10)
            for look, text in APPEARANCES
        ),
        Action(
            "view.contrast", "High contrast", toggle_contrast, checked=lambda: settings.contrast == "high",
            menu="View", group=20,
        ),
    ]  # fmt: skip


def go_actions(views: Sequence[View], go: Callable[[str], object]) -> list[Action]:
    """The way to each view; the first nine have a shortcut."""
    return [
        Action(
            f"go.{view.stable_name}", view.name, partial(go, view.stable_name), _key(view, views),
            view.icon, menu="Go", group=10 + view.group, role=_role(view),
        )
        for view in views
    ]  # fmt: skip


def _key(view: View, views: Sequence[View]) -> str:
    if view.stable_name == SETTINGS:
        return "Ctrl+,"
    return f"Ctrl+{views.index(view) + 1}" if view in views[:9] else ""


def _role(view: View) -> QAction.MenuRole:
    """macOS has the settings in the program's own menu."""
    return QAction.MenuRole.PreferencesRole if view.stable_name == SETTINGS else QAction.MenuRole.NoRole


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else f"{sentence[: LONGEST - 1]}…"
