"""Light and dark: the platform's own where it has them, a quiet pair of palettes on Fusion elsewhere."""

import sys

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.theme_motion import calm

Role, Group = QPalette.ColorRole, QPalette.ColorGroup

LIGHT = {
    Role.Window: "#F5F5F3", Role.WindowText: "#1F2126", Role.Base: "#FFFFFF", Role.AlternateBase: "#FAFAF9",
    Role.Text: "#1F2126", Role.Button: "#FFFFFF", Role.ButtonText: "#1F2126", Role.BrightText: "#FFFFFF",
    Role.Light: "#FFFFFF", Role.Midlight: "#F0F0EE", Role.Mid: "#D9D9D6", Role.Dark: "#B9BABD", Role.Shadow: "#8A8C91",
    Role.Highlight: "#2B62C9", Role.HighlightedText: "#FFFFFF", Role.Accent: "#2B62C9", Role.Link: "#2457B5",
    Role.LinkVisited: "#6B4AA8", Role.ToolTipBase: "#2B2D31", Role.ToolTipText: "#F2F2F0",
    Role.PlaceholderText: "#717378",
}  # fmt: skip
DARK = {
    Role.Window: "#1B1C1F", Role.WindowText: "#E7E7E5", Role.Base: "#232428", Role.AlternateBase: "#27282C",
    Role.Text: "#E7E7E5", Role.Button: "#2D2F34", Role.ButtonText: "#E7E7E5", Role.BrightText: "#FFFFFF",
    Role.Light: "#44464C", Role.Midlight: "#3A3C42", Role.Mid: "#34363B", Role.Dark: "#141517", Role.Shadow: "#0B0B0C",
    Role.Highlight: "#3B6FD4", Role.HighlightedText: "#FFFFFF", Role.Accent: "#7AA7FF", Role.Link: "#8DB3FF",
    Role.LinkVisited: "#BBA4EE", Role.ToolTipBase: "#3A3C42", Role.ToolTipText: "#F2F2F0",
    Role.PlaceholderText: "#94969C",
}  # fmt: skip
STRONG_LIGHT = {
    Role.Window: "#FFFFFF", Role.WindowText: "#000000", Role.Base: "#FFFFFF", Role.AlternateBase: "#FFFFFF",
    Role.Text: "#000000", Role.Button: "#FFFFFF", Role.ButtonText: "#000000", Role.BrightText: "#FFFFFF",
    Role.Light: "#FFFFFF", Role.Midlight: "#E0E0E0", Role.Mid: "#5A5A5A", Role.Dark: "#2A2A2A", Role.Shadow: "#000000",
    Role.Highlight: "#0A3CA6", Role.HighlightedText: "#FFFFFF", Role.Accent: "#0A3CA6", Role.Link: "#0A3CA6",
    Role.LinkVisited: "#5A1F8A", Role.ToolTipBase: "#000000", Role.ToolTipText: "#FFFFFF",
    Role.PlaceholderText: "#4A4A4A",
}  # fmt: skip
STRONG_DARK = {
    Role.Window: "#000000", Role.WindowText: "#FFFFFF", Role.Base: "#000000", Role.AlternateBase: "#000000",
    Role.Text: "#FFFFFF", Role.Button: "#000000", Role.ButtonText: "#FFFFFF", Role.BrightText: "#FFFFFF",
    Role.Light: "#6A6A6A", Role.Midlight: "#4A4A4A", Role.Mid: "#8A8A8A", Role.Dark: "#C8C8C8", Role.Shadow: "#000000",
    Role.Highlight: "#8EC5FF", Role.HighlightedText: "#000000", Role.Accent: "#8EC5FF", Role.Link: "#A8D2FF",
    Role.LinkVisited: "#DDBBFF", Role.ToolTipBase: "#FFFFFF", Role.ToolTipText: "#000000",
    Role.PlaceholderText: "#B8B8B8",
}  # fmt: skip
FAINT = {False: "#A3A5A9", True: "#6B6D73"}
STRONG_FAINT = {False: "#6E6E6E", True: "#969696"}
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


def has_own_style() -> bool:
    """Windows and macOS bring style, colours and font; elsewhere we choose."""
    return sys.platform in ("win32", "darwin")


def dress(app: QApplication, settings: Settings) -> "Looks":
    """Gives the program its looks, and keeps them in step with the system and the setting."""
    if QLocale().language() == QLocale.Language.C:  # a bare machine: figures without groups are hard to read
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    if not has_own_style():
        from crm_desktop.views.theme_style import QuietStyle

        app.setStyle(QuietStyle())
        app.setFont(_font(app.font()))
    return Looks(app, settings)


class Looks(QObject):
    """Light or dark, contrast and motion, as the system or the user wants them now."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        """Lives as long as the program."""
        super().__init__(app)
        self._app, self._settings = app, settings
        self._hints = app.styleHints()  # kept, since Qt for Python forgets with it what hangs on it
        self._contrast = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._colour)
        self._contrast.contrastPreferenceChanged.connect(self._colour)
        settings.changed.connect(self._follow)
        calm(app, settings)
        self._choose()

    def _follow(self, name: str) -> None:
        if name in ("appearance", "contrast"):
            self._choose()
        elif name == "motion":
            calm(self._app, self._settings)

    def _choose(self) -> None:
        self._hints.setColorScheme(SCHEMES.get(self._settings.appearance, Qt.ColorScheme.Unknown))
        self._colour()

    def _colour(self, _: object = None) -> None:
        by_system = self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast
        by_user = self._settings.contrast == "high"
        was_strong = design.is_strong()
        design.strengthen(by_system or by_user)
        if not has_own_style() or (by_user and not by_system):
            wanted = SCHEMES.get(self._settings.appearance, Qt.ColorScheme.Unknown)
            if wanted is Qt.ColorScheme.Unknown:
                wanted = self._hints.colorScheme()
            self._app.setPalette(palette_of(wanted is Qt.ColorScheme.Dark, by_system or by_user))
        elif was_strong and not by_user:
            self._app.setPalette(QPalette())  # the platform's own again


def palette_of(dark: bool, strong: bool = False) -> QPalette:
    """Our palette for platforms without one; `strong` is for high contrast."""
    made = QPalette()
    colours = (STRONG_DARK if dark else STRONG_LIGHT) if strong else (DARK if dark else LIGHT)
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(Group.Disabled, role, QColor((STRONG_FAINT if strong else FAINT)[dark]))
    made.setColor(Group.Disabled, Role.Highlight, QColor(colours[Role.Mid]))
    return made


def _font(given: QFont) -> QFont:
    """The desktop's font, but never smaller than 13 pixels, which bare X servers offer."""
    made = QFont(given)
    if made.pointSizeF() < 9.75:
        made.setPointSizeF(9.75)
    return made
