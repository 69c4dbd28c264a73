"""Light and dark: the platform's own where it has them, a quiet pair of palettes on Fusion elsewhere."""

import sys

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from crm_desktop.settings import Settings

Role, Group = QPalette.ColorRole, QPalette.ColorGroup

LIGHT = {
    Role.Window: "#F5F5F3", Role.WindowText: "#1F2126", Role.Base: "#FFFFFF", Role.AlternateBase: "#FAFAF9",
    Role.Text: "#1F2126", Role.Button: "#FFFFFF", Role.ButtonText: "#1F2126", Role.BrightText: "#FFFFFF",
    Role.Light: "#FFFFFF", Role.Midlight: "#F0F0EE", Role.Mid: "#D9D9D6", Role.Dark: "#B9BABD", Role.Shadow: "#8A8C91",
    Role.Highlight: "#2B62C9", Role.HighlightedText: "#FFFFFF", Role.Accent: "#2B62C9", Role.Link: "#2457B5",
    Role.LinkVisited: "#6B4AA8", Role.ToolTipBase: "#2B2D31", Role.ToolTipText: "#F2F2F0",
    Role.PlaceholderText: "#75777C",
}  # fmt: skip
DARK = {
    Role.Window: "#1B1C1F", Role.WindowText: "#E7E7E5", Role.Base: "#232428", Role.AlternateBase: "#27282C",
    Role.Text: "#E7E7E5", Role.Button: "#2D2F34", Role.ButtonText: "#E7E7E5", Role.BrightText: "#FFFFFF",
    Role.Light: "#44464C", Role.Midlight: "#3A3C42", Role.Mid: "#34363B", Role.Dark: "#141517", Role.Shadow: "#0B0B0C",
    Role.Highlight: "#3B6FD4", Role.HighlightedText: "#FFFFFF", Role.Accent: "#7AA7FF", Role.Link: "#8DB3FF",
    Role.LinkVisited: "#BBA4EE", Role.ToolTipBase: "#3A3C42", Role.ToolTipText: "#F2F2F0",
    Role.PlaceholderText: "#94969C",
}  # fmt: skip
FAINT = {False: "#A3A5A9", True: "#6B6D73"}
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


def has_own_style() -> bool:
    """Windows and macOS bring style, colours and font; elsewhere we choose."""
    return sys.platform in ("win32", "darwin")


def dress(app: QApplication, settings: Settings) -> None:
    """Gives the program its looks, and keeps them in step with the system and the setting."""
    if QLocale().language() == QLocale.Language.C:  # a bare machine: figures without groups are hard to read
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    if not has_own_style():
        from crm_desktop.views.theme_style import QuietStyle

        app.setStyle(QuietStyle())
        app.setFont(_font(app.font()))
        app.styleHints().colorSchemeChanged.connect(lambda _: _colour(app, settings))
    settings.changed.connect(lambda name: _choose(app, settings) if name == "appearance" else None)
    _choose(app, settings)


def palette_of(dark: bool) -> QPalette:
    """Our palette for platforms without one."""
    made = QPalette()
    for role, colour in (DARK if dark else LIGHT).items():
        made.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(Group.Disabled, role, QColor(FAINT[dark]))
    made.setColor(Group.Disabled, Role.Highlight, QColor(DARK[Role.Mid] if dark else LIGHT[Role.Mid]))
    return made


def _choose(app: QApplication, settings: Settings) -> None:
    app.styleHints().setColorScheme(SCHEMES.get(settings.appearance, Qt.ColorScheme.Unknown))
    if not has_own_style():
        _colour(app, settings)


def _colour(app: QApplication, settings: Settings) -> None:
    wanted = SCHEMES.get(settings.appearance, Qt.ColorScheme.Unknown)
    if wanted is Qt.ColorScheme.Unknown:
        wanted = app.styleHints().colorScheme()
    app.setPalette(palette_of(dark=wanted is Qt.ColorScheme.Dark))


def _font(given: QFont) -> QFont:
    """The desktop's font, but never smaller than 13 pixels, which bare X servers offer."""
    made = QFont(given)
    if made.pointSizeF() < 9.75:
        made.setPointSizeF(9.75)
    return made
