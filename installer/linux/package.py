"""Makes the Debian package: the frozen program under /opt, and what a desktop must know of it under /usr."""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path

from installer.macos.info_plist import NAME, version

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "linux"
ENVIRONMENT = BUILD / "environment"
FROZEN = BUILD / "frozen" / "crm-desktop"
STEPS = ("freeze", "package")
TOOLS = ("uv", "dpkg-deb", "dpkg-shlibdeps", "strip")
HOME = Path("opt/crm-desktop")
SHARE = Path("usr/share")
PICTURES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
COMPONENT = "org.crmdesktop.CRMDesktop"
# Those that Qt loads only where there is such a desktop, which has the libraries then.
FOR_SOME_DESKTOPS = ("libqgtk3.so", "libqwayland.so", "libQt6Wayland", "libQt6WlShell", "/wayland-")
RECOMMENDED = ["xdg-utils", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "fonts-dejavu-core"]
DESCRIPTION = """desktop CRM, from a bought list to a printed forecast
 One program and one file, without subscription, browser or server: import a
 bought list, work through it, turn the good names into people, companies and
 opportunities, move these along a board, and print the forecast for Monday.
 A team works together on a PostgreSQL server."""


def main(argv: Sequence[str] | None = None) -> None:
    """Does the wanted steps, all of them if none is named."""
    options = argparse.ArgumentParser(prog="installer/linux/build_deb", description=__doc__)
    options.add_argument("step", nargs="*", choices=[*STEPS, []], help=f"only these of {', '.join(STEPS)}")
    options.add_argument("--fast", action="store_true", help="compress the package little, for a trial")
    options.add_argument("--to", type=Path, default=ROOT / "dist" / "linux", help="the folder of the package")
    asked = options.parse_args(argv)
    for step in asked.step or STEPS:
        with _timed(step):
            if step == "freeze":
                freeze()
            else:
                make_package(asked.to, asked.fast)


def prepare() -> None:
    """An environment with the program, what it needs and PyInstaller, without what only tests need.

    Raises SystemExit when a tool is missing.
    """
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if lacking:
        raise SystemExit(f"Install {', '.join(lacking)} first; on Debian: sudo apt install dpkg-dev binutils, and uv.")
    environment = os.environ | {"UV_PROJECT_ENVIRONMENT": str(ENVIRONMENT)}
    _run(["uv", "sync", "-q", "--no-dev", "--group", "freeze", "--no-editable", "--reinstall-package", "crm-desktop"],
         env=environment)  # fmt: skip


def freeze() -> None:
    """The program as a folder that needs no Python."""
    places = ["--distpath", str(FROZEN.parent), "--workpath", str(BUILD / "work")]
    pyinstaller = [str(ENVIRONMENT / "bin" / "python"), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    _run([*pyinstaller, *places, str(ROOT / "installer" / "crm-desktop.spec")],
         env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})  # fmt: skip


def make_package(to: Path, fast: bool = False) -> Path:
    """The package as a file. Refuses one that names a folder of this machine, or needs what no package has."""
    tree = BUILD / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FROZEN, tree / HOME, symlinks=True)
    leave_to_system(tree / HOME)
    _add_what_desktops_read(tree)
    _add_papers(tree)
    _set_rights(tree)
    refuse_strange_paths(tree)
    _write_control(tree)
    to.mkdir(parents=True, exist_ok=True)
    package = to / f"crm-desktop_{version()}_{architecture()}.deb"
    pressed = ["-Zgzip", "-z1"] if fast else ["-Zxz", "-z6"]
    _run(["dpkg-deb", "--root-owner-group", *pressed, "--build", str(tree), str(package)], stdout=subprocess.DEVNULL)
    _say(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB, installed {_installed(tree) / 1024:.0f} MiB")
    return package


def leave_to_system(program: Path) -> None:
    """Takes out the libraries of the system that PyInstaller copies: an older glib would meet a newer GTK.

    Python's own stays, so that the program does not depend on the release's Python.
    """
    inside = program / "_internal"
    listed = subprocess.run(["dpkg-query", "-S", "*/lib*.so*"], check=True, capture_output=True, text=True).stdout
    systems = {line.rpartition("/")[2] for line in listed.splitlines()}
    for library in inside.glob("*.so*"):
        if library.name in systems and not library.is_symlink() and not library.name.startswith("libpython"):
            library.unlink()
    for library in inside.glob("libpython*"):
        library.chmod(0o755)
        _run(["strip", "--strip-unneeded", str(library)])
    for path in inside.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def refuse_strange_paths(tree: Path) -> None:
    """Raises SystemExit when a file tells of the folders of the machine that built it."""
    # Python keeps the folder that it was made for; others' libraries were made by a root of their own.
    places = [place for place in (ROOT, Path.home()) if place not in (Path("/"), Path("/root"))]
    marks = re.compile(rb"(?:" + b"|".join(re.escape(os.fsencode(place)) for place in places) + rb")(?![\w.-])")
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink() and not path.name.startswith("libpython"):
            found = marks.search(path.read_bytes())
            if found:
                raise SystemExit(f"{path.relative_to(tree)} names the folder {os.fsdecode(found[0])} of this machine.")


def architecture() -> str:
    """As Debian calls it."""
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def _add_what_desktops_read(tree: Path) -> None:
    from installer.pictures import DRAWING, png

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    icons = tree / SHARE / "icons" / "hicolor"
    for size in PICTURES:
        for kind, name in (("apps", "crm-desktop"), ("mimetypes", "application-x-crmdb")):
            _write(icons / f"{size}x{size}" / kind / f"{name}.png", png(size))
    for kind, name in (("apps", "crm-desktop"), ("mimetypes", "application-x-crmdb")):
        _write(icons / "scalable" / kind / f"{name}.svg", DRAWING.read_bytes())
    _write(tree / SHARE / "applications" / "crm-desktop.desktop", (HERE / "crm-desktop.desktop").read_bytes())
    _write(tree / SHARE / "mime" / "packages" / "crm-desktop.xml", (HERE / "crm-desktop.xml").read_bytes())
    told = (HERE / f"{COMPONENT}.metainfo.xml").read_text(encoding="utf-8")
    told = told.replace("@VERSION@", version()).replace("@DATE@", f"{_date():%Y-%m-%d}")
    _write(tree / SHARE / "metainfo" / f"{COMPONENT}.metainfo.xml", told.encode())
    program = tree / "usr" / "bin" / "crm-desktop"
    program.parent.mkdir(parents=True)
    program.symlink_to("/" / HOME / "crm-desktop")


def _add_papers(tree: Path) -> None:
    papers = tree / SHARE / "doc" / "crm-desktop"
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    said = "The licences of the libraries inside are under Help, About, and in their folders below /opt/crm-desktop.\n"
    _write(papers / "copyright", f"{NAME}\n\n{licence}\n{said}".encode())
    # Debian wants its own form of it; the whole story is the program's own.
    when = _date().strftime("%a, %d %b %Y %H:%M:%S +0000")
    news = f"crm-desktop ({version()}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n -- {MAINTAINER}  {when}\n"
    _write(papers / "changelog.gz", gzip.compress(news.encode(), 9, mtime=0))
    _write(papers / "CHANGELOG.md.gz", gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    manual = (HERE / "crm-desktop.1").read_text(encoding="utf-8").replace("@VERSION@", version())
    _write(tree / SHARE / "man" / "man1" / "crm-desktop.1.gz", gzip.compress(manual.encode(), 9, mtime=0))


MAINTAINER = "The CRM Desktop developers <crm-desktop@localhost>"


def _write_control(tree: Path) -> None:
    control = tree / "DEBIAN"
    control.mkdir()
    lines = [
        "Package: crm-desktop",
        f"Version: {version()}",
        f"Architecture: {architecture()}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {_installed(tree)}",
        f"Depends: {', '.join(_dependencies(tree))}",
        f"Recommends: {', '.join(RECOMMENDED)}",
        "Section: misc",
        "Priority: optional",
        f"Description: {DESCRIPTION}",
    ]
    (control / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sums = [
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    for path in (control / "control", control / "md5sums"):
        path.chmod(0o644)


def _dependencies(tree: Path) -> list[str]:
    """What dpkg finds that our libraries ask for; those within the package ask for each other."""
    inside = tree / HOME / "_internal"
    asked = [
        path for path in _programs(tree / HOME) if not any(mark in f"/{path.name}" for mark in FOR_SOME_DESKTOPS)
        and not any(mark in str(path) for mark in FOR_SOME_DESKTOPS)
    ]  # fmt: skip
    folder = BUILD / "shlibdeps"
    (folder / "debian").mkdir(parents=True, exist_ok=True)
    (folder / "debian" / "control").write_text("Source: crm-desktop\n\nPackage: crm-desktop\nArchitecture: any\n")
    private = sorted({str(path.parent) for path in _programs(inside)})
    found = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{place}" for place in private),
         *(f"-e{path}" for path in asked)],
        cwd=folder, capture_output=True, text=True,
    )  # fmt: skip
    if found.returncode:
        raise SystemExit(f"A library is missing on this machine: {found.stderr.strip()}")
    return sorted(re.sub(r"^shlibs:Depends=", "", found.stdout.strip()).split(", "))


def _programs(folder: Path) -> Iterator[Path]:
    """Executables and libraries."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _set_rights(tree: Path) -> None:
    """Anybody may read, only root may write, and only programs can be run."""
    tree.chmod(0o755)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == tree / HOME / "crm-desktop" else 0o644)


def _installed(tree: Path) -> int:
    """In KiB, as Debian counts it."""
    return sum(-(-path.lstat().st_size // 1024) for path in tree.rglob("*") if not path.is_dir())


def _date() -> datetime:
    """Of the last change to the program, so that two builds of it are alike."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
        given = asked.stdout.strip() if asked.returncode == 0 else ""
    return datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _run(command: list[str], **options: object) -> None:
    subprocess.run(command, check=True, cwd=ROOT, **options)  # type: ignore[call-overload]


@contextmanager
def _timed(step: str) -> Iterator[None]:
    started = time.monotonic()
    yield
    _say(f"{step}: {time.monotonic() - started:.0f} s")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
