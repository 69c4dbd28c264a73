"""Which language the program speaks: the one that its user chose, else the system's, else English. Knows no Qt."""

import json
import locale
import os
import re
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from crm_desktop.models.wording import speak, tongue
from crm_desktop.models.words_of.tongue import ENGLISH, Tongue
from crm_desktop.resources import resource

SYSTEM = "system"
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "sv": "Svenska"}
_TONGUES = {"de": "GERMAN", "fr": "FRENCH", "es": "SPANISH", "sv": "SWEDISH"}


def tongue_of(code: str) -> Tongue:
    """The tongue with its catalogue; English for one that the program does not speak."""
    if code not in _TONGUES:
        return ENGLISH
    found: Tongue = getattr(import_module(f"crm_desktop.models.words_of.{code}"), _TONGUES[code])
    catalogue = resource("translations", f"{code}.json")
    texts = json.loads(catalogue.read_text(encoding="utf-8")) if catalogue.exists() else {}
    return replace(found, texts=texts)


def speak_as_chosen(chosen: str, of_the_system: str) -> Tongue:
    """From now on all is said in the language of the setting, or of the system; answers it."""
    spoken = tongue_of(chosen if chosen in NAMES else language_in(of_the_system))
    speak(spoken)
    return spoken


def language_in(name: str) -> str:
    """The language of a locale's name such as de_AT.UTF-8."""
    return re.split(r"[_.@-]", name)[0].lower()


def locale_name() -> str:
    """How figures and dates are written at the command line: as the terminal's locale, if it is of the language."""
    from babel import Locale, UnknownLocaleError

    try:
        of_the_terminal = Locale.default("LC_NUMERIC")
    except (UnknownLocaleError, ValueError):
        return tongue().code
    return str(of_the_terminal) if of_the_terminal.language == tongue().code or tongue() is ENGLISH else tongue().code


def speak_at_the_command_line() -> None:
    """The language that was chosen in the window, else the one of the terminal."""
    speak_as_chosen(_kept_language(_settings_file()), _of_the_system())


def _of_the_system() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if found := os.environ.get(name):
            return found
    return locale.getlocale()[0] or "" if sys.platform == "win32" else ""


def _settings_file() -> Path:
    """Where `Settings` keeps them, found without Qt."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Preferences"
    else:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return folder / "CRM Desktop" / "settings.ini"


def _kept_language(file: Path) -> str:
    try:
        found = re.search(r'^language="?\\?"?(\w+)', file.read_text(encoding="utf-8"), re.MULTILINE)
    except (OSError, ValueError):
        return SYSTEM
    return found[1] if found else SYSTEM
