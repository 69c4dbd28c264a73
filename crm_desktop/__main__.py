"""The way in: a command is done without a window, anything else opens one."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from crm_desktop import command_line
from crm_desktop.commands.place import Start
from crm_desktop.models.wording import say
from crm_desktop.no_console import heard

# What the reader of workbooks is started with; asking its own module would read the whole business first.
READER = "--read-workbook"
# What Qt asks of a Debian or Ubuntu that has no desktop.
PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1"
    " libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0"
    " libxcb-xkb1"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Answers the exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments == [READER]:
        from crm_desktop.models.imports import native_reader

        native_reader.main()
        return 0
    return heard(arguments, lambda: command_line.main(arguments, open_window, test_window))


def open_window(start: Start) -> int:
    """Opens the program; where Qt cannot start, says in one sentence what it lacks."""
    # Loading makes little garbage; looking for it takes an eighth of the start. The background takes it over.
    gc.disable()
    lack = what_qt_lacks()
    if lack:
        sys.stderr.write(f"{lack}\n")
        return command_line.WRONG
    from crm_desktop.application import run

    return run(start)


def test_window(folder: Path) -> list[str]:
    """Opens every page without a screen; says so where there is no Qt to be had."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    lack = what_qt_lacks()
    if lack:
        return [say("window left out ({lack})", lack=lack)]
    from crm_desktop.application import self_test

    return self_test(folder)


def what_qt_lacks() -> str:
    """One sentence about a missing library or screen, "" when Qt can start."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - only to see whether it can be loaded
    except ImportError as error:
        return _sentence(str(error))
    if sys.platform != "linux":
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not platform and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "There is no screen to open a window on; the commands need none, see crm-desktop --help."
    if platform.startswith("xcb") or (not platform and not os.environ.get("WAYLAND_DISPLAY")):
        return _what_xcb_lacks()
    return ""


def _what_xcb_lacks() -> str:
    """Qt itself would abort without a sentence, so its part for X is loaded here first."""
    # Only where there is a screen of X, and after what is needed everywhere.
    import ctypes
    from importlib.util import find_spec

    found = find_spec("PySide6")
    folder = Path(found.origin).parent if found and found.origin else Path()
    plugin = folder / say("Qt") / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return _sentence(str(error))
    return ""


def _sentence(error: str) -> str:
    library = error.partition(":")[0].strip()
    if ".so" not in library:
        return say("Qt cannot be loaded ({known}); install CRM Desktop anew.", known=" ".join(error.split()))
    return (
        f"The window needs the system library {Path(library).name}, which is missing; on Debian or Ubuntu install the"
        f" packages with: sudo apt install {PACKAGES}"
    )


if __name__ == "__main__":
    sys.exit(main())
