"""Writes the icon file of macOS: `python make_icon.py crm-desktop.icns`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.pictures import png

# Apple's names for PNG pictures of so many pixels; two of one size are for screens of one and two dots a point.
SIZES = {
    "ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024,
}  # fmt: skip
# An icon stands on 824 of 1024 pixels in the Dock; our drawing leaves 4 of 64 free by itself.
INSET = 0.04


def icns() -> bytes:
    """The container: a head, then each picture with its name and length."""
    pictures = b"".join(_part(name, png(size, INSET)) for name, size in SIZES.items())
    return _part("icns", pictures)


def _part(name: str, content: bytes) -> bytes:
    return name.encode("ascii") + (len(content) + 8).to_bytes(4, "big") + content


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(icns())
