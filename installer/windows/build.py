"""Makes the Windows program: the libraries for it, the frozen folder, and the installer."""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from installer.macos.info_plist import NAME, version
from installer.windows import version_resource, wine

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build" / "windows"
DIST = ROOT / "dist" / "windows"
FOLDER = DIST / "crm-desktop"
PICTURES = ROOT / "build" / "icons"
ON_WINDOWS = sys.platform == "win32"
STEPS = ("prepare", "freeze", "installer")
# Where its own installer puts makensis, without the PATH being told.
NSIS_ON_WINDOWS = Path(os.environ.get("PROGRAMFILES(X86)", "C:/")) / "NSIS" / "makensis.exe"


def main(argv: Sequence[str] | None = None) -> None:
    """Does the wanted steps, all of them if none is named."""
    options = argparse.ArgumentParser(prog="installer/build_windows", description=__doc__)
    options.add_argument("step", nargs="*", choices=[*STEPS, []], help=f"only these of {', '.join(STEPS)}")
    options.add_argument("--fast", action="store_true", help="compress the installer little, for a trial")
    options.add_argument("--as-version", default=version(), help="number the installer so, to try an update")
    options.add_argument("--environment", action="store_true", help="print what a shell must export to use the wine")
    options.add_argument("--python", action="store_true", help="print where that wine finds Windows' Python")
    asked = options.parse_args(argv)
    if asked.environment:
        sys.stdout.writelines(f"export {name}='{value}'\n" for name, value in wine.environment().items())
        return
    if asked.python:
        _tell(str(wine.PYTHON / "python.exe"))
        return
    if not ON_WINDOWS and (lacking := wine.lacking()):
        raise SystemExit(f"Install {', '.join(lacking)} first; see installer/README.md.")
    for step in asked.step or STEPS:
        with _timed(step):
            if step == "prepare":
                prepare()
            elif step == "freeze":
                freeze()
            else:
                make_installer(asked.as_version, asked.fast)


def prepare() -> None:
    """On Windows the environment in which this runs holds all that is needed: uv sync --group freeze."""
    if not ON_WINDOWS:
        wine.prepare()


def freeze() -> None:
    """The program as a folder that needs no Python; asserted to hold nothing of wine's."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    spec = ROOT / "installer" / "crm-desktop.spec"
    if ON_WINDOWS:
        places = ["--distpath", str(DIST), "--workpath", str(BUILD), str(spec)]
        subprocess.run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "INFO", *places], check=True)
        return
    places = ["--distpath", wine.inside(DIST), "--workpath", wine.inside(BUILD), wine.inside(spec)]
    command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    wine.run(command, seconds=900, PYTHONPATH=wine.python_path())
    _refuse_strangers()


def make_installer(number: str, fast: bool) -> Path:
    """Compiles the installer, on Windows as on Debian."""
    makensis = shutil.which("makensis") or str(NSIS_ON_WINDOWS)
    setup = DIST / f"crm-desktop-{number}-setup.exe"
    defined = {
        "NAME": NAME,
        "VERSION": number,
        "NUMBERS": ".".join(map(str, version_resource.numbers(number))),
        "FILES": str(FOLDER / "*.*"),  # parted as this system parts folders
        "ICON": str(PICTURES / "crm-desktop.ico"),
        "SIDE": str(PICTURES / "setup-side.bmp"),
        "HEAD": str(PICTURES / "setup-head.bmp"),
        "LICENCE": str(ROOT / "LICENSE"),
        "SETUP": str(setup),
        **({"FAST": "1"} if fast else {}),
    }
    said = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(
        [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *said, str(ROOT / "installer" / "crm-desktop.nsi")],
        check=True,
    )
    _tell(f"{setup.name}: {setup.stat().st_size / 1e6:.1f} MB")
    return setup


def _refuse_strangers() -> None:
    for path in FOLDER.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes()
        if path.stem.lower() in {source.stem for source in wine.STAND_INS.glob("*.c")} or any(
            mark in content for mark in (b"Wine builtin DLL", b"Wine placeholder DLL")
        ):
            raise SystemExit(f"{path.name} is wine's and must not be in the program.")


@contextmanager
def _timed(step: str) -> Iterator[None]:
    started = time.monotonic()
    yield
    _tell(f"{step}: {time.monotonic() - started:.0f} s")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
