"""Finds icons, fonts and translations, in the checkout and in the installed program."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`."""
    installed = _PACKAGE / "resources"
    folder = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return folder.joinpath(*parts)


def guide_file() -> Path:
    """The user guide, which the program shows itself."""
    installed = resource("guide.md")
    return installed if installed.is_file() else _PACKAGE.parent / "docs" / "guide.md"
