"""Under which names the person at this computer works: the login name, and what they said they are called."""

import getpass
from pathlib import Path

import platformdirs

MOST = 20


def login_name() -> str:
    """Who sits at this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "me"


def my_names() -> list[str]:
    """The login name first; the window and the command line find the same user by them."""
    try:
        said = _file().read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        said = []
    return list(dict.fromkeys([login_name(), *(name for name in said if name.strip())]))


def remember_name(name: str) -> None:
    """From now on a user of this name is who sits here; where it cannot be kept, the login name is used again."""
    kept = [each for each in my_names()[1:] if each != name]
    file = _file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join([name, *kept][:MOST]) + "\n", encoding="utf-8")
    except OSError:
        return


def _file() -> Path:
    return platformdirs.user_config_path("CRM Desktop", appauthor=False) / "names.txt"
