"""Whether things may move by themselves: the system is asked where it can say so, and the user's own setting."""

import os
import sys
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from crm_desktop.settings import Settings
from crm_desktop.views import design

CLIENT_AREA_ANIMATION = 0x1042
GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")


class CalmStyle(QProxyStyle):
    """A style whose controls move only as long as they may."""

    may_move = True

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        result: QStyleHintReturn | None = None,
    ) -> int:
        """How long a control may move, and whether letters find the entries of a menu that gives them none."""
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return design.MOVE_MILLISECONDS if self.may_move else 0
        if hint == QStyle.StyleHint.SH_Menu_KeyboardSearch:
            return 0 if isinstance(widget, QMenu) and _has_keys(widget) else 1
        return super().styleHint(hint, option, widget, result)


def _has_keys(menu: QMenu) -> bool:
    """Has an entry a key of its own, as in “&1  Identified”? Then a key does what it says, and searches nothing."""
    return any("&" in action.text().replace("&&", "") for action in menu.actions())


def calm(app: QApplication, settings: Settings) -> None:
    """Lets things move, or not; from now on."""
    may_move = settings.motion != "less" and not system_wants_less_motion()
    style = app.style()
    if isinstance(style, CalmStyle):
        style.may_move = may_move
    elif not may_move:
        made = CalmStyle()
        made.may_move = False
        app.setStyle(made)
    for effect in (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo,
                   Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_FadeTooltip):  # fmt: skip
        if not may_move:
            app.setEffectEnabled(effect, False)


@cache
def system_wants_less_motion() -> bool:
    """As the desktop's own setting says; Qt tells it only from 6.12 on."""
    try:
        if sys.platform == "win32":
            return not _windows_animates()
        if sys.platform == "darwin":
            return _mac_reduces()
        return _gnome_is_still()
    except (OSError, AttributeError):
        return False  # a desktop that does not say


def _windows_animates() -> bool:
    import ctypes

    animates = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - there only on Windows
    user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)


def _mac_reduces() -> bool:
    import ctypes

    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    send = objc.objc_msgSend
    send.restype, send.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
    workspace = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    send.restype = ctypes.c_bool
    return bool(send(workspace, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))


def _gnome_is_still() -> bool:
    if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", ""):
        return False
    import subprocess

    try:
        said = subprocess.run(GNOME, capture_output=True, text=True, timeout=1, check=False)
    except subprocess.TimeoutExpired:
        return False
    return said.stdout.strip() == "false"
