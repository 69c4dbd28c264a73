"""Finishes the frozen application before it is signed, and checks it: `python finish_app.py "CRM Desktop.app"`."""

import plistlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.macos.info_plist import LANGUAGES, info_plist, localized


def finish(app: Path) -> None:
    """Puts in what Finder and the system's questions say in each language."""
    for language in LANGUAGES:
        place = app / "Contents" / "Resources" / f"{language}.lproj" / "InfoPlist.strings"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(plistlib.dumps(localized(language)))


def check(app: Path) -> None:
    """Raises SystemExit when the application does not say of itself what `info_plist` says."""
    contents = app / "Contents"
    try:
        said = plistlib.loads((contents / "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException) as error:
        raise SystemExit(f"{app.name} has no Info.plist that can be read: {error}.") from error
    wrong = [key for key, value in info_plist().items() if said.get(key) != value]
    if wrong:
        raise SystemExit(f"{app.name} says something else about {', '.join(wrong)} than info_plist.py.")
    for what in (f"MacOS/{said.get('CFBundleExecutable')}", f"Resources/{said.get('CFBundleIconFile')}"):
        if not (contents / what).is_file():
            raise SystemExit(f"{app.name} lacks {what}.")


if __name__ == "__main__":
    finish(Path(sys.argv[1]))
    check(Path(sys.argv[1]))
