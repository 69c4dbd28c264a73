"""How the program follows the system's looks, and the user's own."""

import subprocess
import sys
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QStyle

from crm_desktop.views import design, theme, theme_motion
from crm_desktop.views.theme_motion import CalmStyle, calm, system_wants_less_motion

DURATION = QStyle.StyleHint.SH_Widget_Animation_Duration


@pytest.fixture
def dressed(qapp, settings):
    """The program in its own clothes; afterwards as tests have it."""
    kept, name = qapp.palette(), qapp.style().name()
    looks = qapp.looks = theme.dress(qapp, settings)
    yield qapp
    settings.appearance, settings.contrast = "system", "system"
    shiboken6.delete(looks)
    qapp.styleHints().unsetColorScheme()
    qapp.setStyle(name)
    qapp.setPalette(kept)


@pytest.fixture
def asked_anew():
    system_wants_less_motion.cache_clear()
    yield
    system_wants_less_motion.cache_clear()


def ground(app):
    return app.palette().color(QPalette.ColorRole.Base).name().upper()


def test_light_and_dark_follow_the_setting_at_once(dressed, settings):
    settings.appearance = "dark"
    assert ground(dressed) == theme.DARK[QPalette.ColorRole.Base]
    settings.appearance = "light"
    assert ground(dressed) == theme.LIGHT[QPalette.ColorRole.Base]


def test_light_and_dark_follow_the_system_while_the_program_runs(dressed, monkeypatch):
    hints = dressed.styleHints()
    for scheme, colours in ((Qt.ColorScheme.Dark, theme.DARK), (Qt.ColorScheme.Light, theme.LIGHT)):
        with monkeypatch.context() as patched:
            patched.setattr(dressed.looks, "_hints", SimpleNamespace(colorScheme=lambda scheme=scheme: scheme))
            hints.colorSchemeChanged.emit(scheme)
        assert ground(dressed) == colours[QPalette.ColorRole.Base]


def test_high_contrast_comes_and_goes_with_the_setting(dressed, settings):
    settings.appearance = "light"
    settings.contrast = "high"
    assert ground(dressed) == "#FFFFFF"
    assert dressed.palette().color(QPalette.ColorRole.Text).name() == "#000000"
    assert design.is_strong()
    settings.contrast = "system"
    assert not design.is_strong()
    assert dressed.palette().color(QPalette.ColorRole.Text).name().upper() == theme.LIGHT[QPalette.ColorRole.Text]


def test_high_contrast_is_dark_where_dark_is_wanted(dressed, settings):
    settings.appearance, settings.contrast = "dark", "high"
    assert ground(dressed) == "#000000"


def test_controls_move_briefly_and_not_at_all_when_less_motion_is_wanted(dressed, settings):
    assert isinstance(dressed.style(), CalmStyle)
    assert dressed.style().styleHint(DURATION) == design.MOVE_MILLISECONDS
    settings.motion = "less"
    assert dressed.style().styleHint(DURATION) == 0
    settings.motion = "system"
    assert dressed.style().styleHint(DURATION) == design.MOVE_MILLISECONDS


def test_the_system_may_want_less_motion(dressed, settings, monkeypatch):
    monkeypatch.setattr(theme_motion, "system_wants_less_motion", lambda: True)
    calm(dressed, settings)
    assert dressed.style().styleHint(DURATION) == 0


@pytest.mark.parametrize(("said", "still"), [("false\n", True), ("true\n", False), ("", False)])
def test_gnome_is_asked_whether_it_moves(monkeypatch, asked_anew, said, still):
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess((), 0, said))
    assert system_wants_less_motion() is still


def test_a_desktop_that_cannot_be_asked_moves_as_ever(monkeypatch, asked_anew):
    def missing(*_, **__):
        raise FileNotFoundError("gsettings")

    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(subprocess, "run", missing)
    assert not system_wants_less_motion()


@pytest.mark.parametrize("answer", [True, False])
def test_windows_and_macos_are_asked_in_their_own_way(monkeypatch, asked_anew, answer):
    monkeypatch.setattr(theme_motion, "_windows_animates", lambda: not answer)
    monkeypatch.setattr(theme_motion, "_mac_reduces", lambda: answer)
    for platform in ("win32", "darwin"):
        system_wants_less_motion.cache_clear()
        monkeypatch.setattr(sys, "platform", platform)
        assert system_wants_less_motion() is answer


def test_letters_find_entries_of_a_menu_that_gives_them_no_keys_of_their_own(qtbot):
    named, keyed = QMenu(), QMenu()
    for menu in (named, keyed):
        qtbot.addWidget(menu)
    named.addAction("Won && lost")
    keyed.addAction("&1  Won")
    hint, style = QStyle.StyleHint.SH_Menu_KeyboardSearch, CalmStyle()
    assert (style.styleHint(hint, None, named), style.styleHint(hint, None, keyed)) == (1, 0)
