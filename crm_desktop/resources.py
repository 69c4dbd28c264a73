"""Finds icons, fonts and translations, in the checkout and in the installed program."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`."""
    installed = _PACKAGE / "resources"
    folder = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return folder.joinpath(*parts)


def guide_file(language: str = "en") -> Path:
    """The user guide, which the program shows itself; the English one where a language has none of its own."""
    installed = resource("guide.md").is_file()
    folder = resource() if installed else _PACKAGE.parent / "docs"
    own = folder / language / "guide.md"
    return own if own.is_file() else folder / "guide.md"
