"""Has PyInstaller lay out the macOS application from a program frozen elsewhere: python try_bundle.py FOLDER TO

Its files are no Mac's, so it runs nowhere. But the specification's BUNDLE, PyInstaller's code for it and `finish_app`
are the real ones, and what they make is looked at as Apple's signing will: without a Mac, that is the most there is.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.macos import finish_app
from installer.macos.info_plist import ICON, bundle
from installer.macos.make_icon import icns

Entry = tuple[str, str, str]


def contents(frozen: Path) -> list[Entry]:
    """The frozen folder as PyInstaller's COLLECT lists it."""
    inside = frozen / "_internal"
    found = [("crm-desktop", str(frozen / "crm-desktop"), "EXECUTABLE")]
    for path in sorted(inside.rglob("*")):
        name = str(path.relative_to(inside))
        if path.is_symlink():
            found.append((name, os.readlink(path), "SYMLINK"))
        elif path.is_file():
            found.append((name, str(path), "BINARY" if path.open("rb").read(4) == b"\x7fELF" else "DATA"))
    return found


def lay_out(entries: list[Entry], to: Path) -> tuple[Path, list[str]]:
    """The application, and what PyInstaller wanted to be signed."""
    from PyInstaller.building import osx
    from PyInstaller.building.api import COLLECT
    from PyInstaller.config import CONF

    signed: list[str] = []

    class Tools:
        @staticmethod
        def sign_binary(name: str, identity: str | None, entitlements: str | None, deep: bool = False) -> None:
            signed.append(name)

    osx.is_darwin, osx.osxutils = True, Tools
    osx.process_collected_binary = lambda source, *_, **__: source  # paths of libraries are written anew on a Mac only
    to.mkdir(parents=True, exist_ok=True)
    (to / ICON).write_bytes(icns())
    CONF.update(distpath=str(to), workpath=str(to), specpath=str(to))
    # As the specification's, which is made on a Mac from a program without a console.
    folder = COLLECT.__new__(COLLECT)
    folder.toc, folder.console, folder.upx_exclude = entries, False, []
    folder.strip_binaries = folder.upx_binaries = False
    folder.target_arch = folder.codesign_identity = folder.entitlements_file = None
    made = osx.BUNDLE(folder, icon=str(to / ICON), **bundle())
    return Path(made.name), signed


def faults(app: Path, entries: list[Entry]) -> list[str]:
    """What Apple's tools would refuse, or the program would not find."""
    home = app / "Contents"
    found = [f"{path.name} is no program" for path in (home / "MacOS").iterdir() if path.name != "crm-desktop"]
    for path in (home / "Frameworks").rglob("*"):
        if path.is_symlink():
            if not path.exists():
                found.append(f"{path.relative_to(app)} leads nowhere")
        elif path.is_dir() and "." in path.name and path.suffix != ".framework":
            found.append(f"{path.relative_to(app)} has a dot in its name")
        elif path.is_file() and path.open("rb").read(4) != b"\x7fELF":
            found.append(f"{path.relative_to(app)} is data among programs")
    for name, _, kind in entries:
        if kind != "EXECUTABLE" and not (home / "Frameworks" / name).exists():
            found.append(f"{name} is not found where the program looks for it")
    return found


def main() -> None:
    """Says how much was laid out; ends with the faults, if there are any."""
    frozen, to = map(Path, sys.argv[1:])
    entries = contents(frozen)
    app, signed = lay_out(entries, to)
    finish_app.finish(app)
    finish_app.check(app)
    if wrong := faults(app, entries):
        raise SystemExit("\n".join(wrong))
    if signed != [str(app)]:
        raise SystemExit(f"PyInstaller would sign {signed}.")
    sys.stdout.write(f"{app.name}: {len(entries)} files are laid out as macOS wants them\n")


if __name__ == "__main__":
    main()
