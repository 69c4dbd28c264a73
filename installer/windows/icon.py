"""The program's icon as Windows wants it: one file with the sizes that the desktop, lists and title bars show."""

import struct

from PySide6.QtGui import QImage

from installer.pictures import png

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Only the largest may be a PNG; older parts of Windows, and the installer's maker, read the smaller ones as bitmaps.
_LARGEST = 256


def ico() -> bytes:
    """A head, an entry for each size, then the pictures."""
    pictures = [png(size) if size == _LARGEST else _bitmap(size) for size in SIZES]
    place = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(SIZES, pictures, strict=True):
        # A width of 256 is written as 0.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def _bitmap(size: int) -> bytes:
    """From the last line to the first; then the mask of one bit a dot that 32-bit icons carry along, empty."""
    image = QImage.fromData(png(size)).convertToFormat(QImage.Format.Format_ARGB32)
    dots = bytes(image.constBits())
    lines = [dots[line * size * 4 : (line + 1) * size * 4] for line in reversed(range(size))]
    mask = b"\0" * ((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, size * size * 4 + len(mask), 0, 0, 0, 0)
    return head + b"".join(lines) + mask
