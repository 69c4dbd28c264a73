"""Makes .msg files as Outlook does, as far as our tests need them: an OLE file of small streams."""

import struct
from collections.abc import Mapping
from datetime import datetime

SECTOR, MINI = 512, 64
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
Tree = Mapping[str, "bytes | Tree"]


def text(number: int, words: str) -> dict[str, bytes]:
    """A property that holds text."""
    return {f"__substg1.0_{number:04X}001F": words.encode("utf-16-le")}


def times(number: int, moment: datetime, head: int = 32) -> dict[str, bytes]:
    """The table of properties, with a moment in UTC."""
    ticks = int((moment - datetime(1601, 1, 1)).total_seconds()) * 10_000_000
    return {"__properties_version1.0": bytes(head) + struct.pack("<IIQ", number << 16 | 0x40, 6, ticks)}


def ole_file(tree: Tree) -> bytes:
    """The bytes of an OLE file with these streams, and folders as mappings."""
    entries: list[list[object]] = [["Root Entry", 5, FREE, FREE, 0, b""]]
    _add(entries, 0, tree)
    mini = b"".join(_padded(entry[5], MINI) for entry in entries)  # type: ignore[arg-type]
    at = 0
    for entry in entries[1:]:
        if entry[5]:
            entry[4] = at
            at += len(_padded(entry[5], MINI)) // MINI  # type: ignore[arg-type]
    minifat: list[int] = []
    for entry in entries[1:]:
        count = len(_padded(entry[5], MINI)) // MINI  # type: ignore[arg-type]
        minifat += [len(minifat) + step + 1 for step in range(count - 1)] + [END] * bool(count)
    directory = _padded(b"".join(_entry(entry, len(mini)) for entry in entries), SECTOR)
    table = _padded(struct.pack(f"<{len(minifat)}I", *minifat), SECTOR, b"\xff")
    stream = _padded(mini, SECTOR)
    sizes = [len(part) // SECTOR for part in (directory, table, stream)]
    fat, start = [FAT], 1
    starts = []
    for size in sizes:
        starts.append(start if size else END)
        fat += [start + step + 1 for step in range(size - 1)] + [END] * bool(size)
        start += size
    assert len(fat) <= SECTOR // 4, "one sector of table is all that this can do"
    body = _padded(struct.pack(f"<{len(fat)}I", *fat), SECTOR, b"\xff") + directory + table + stream
    directory = body[SECTOR : SECTOR * (1 + sizes[0])]
    root = directory[:116] + struct.pack("<I", starts[2]) + directory[120:]
    body = body[:SECTOR] + root + body[SECTOR * (1 + sizes[0]) :]
    head = struct.pack("<8s16sHHHHH6x", bytes.fromhex("D0CF11E0A1B11AE1"), b"", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIIII", 0, 1, starts[0], 0, 4096, starts[1], sizes[1], END, 0, 0)
    return head + struct.pack("<108I", *[FREE] * 108) + body


def _add(entries: list[list[object]], parent: int, tree: Tree) -> None:
    before = None
    for name, inside in tree.items():
        number = len(entries)
        content = inside if isinstance(inside, bytes) else b""
        entries.append([name, 2 if isinstance(inside, bytes) else 1, FREE, FREE, END if not content else 0, content])
        if before is None:
            entries[parent][3] = number
        else:
            entries[before][2] = number
        before = number
        if not isinstance(inside, bytes):
            _add(entries, number, inside)


def _entry(entry: list[object], root_size: int) -> bytes:
    name, kind, right, child, start, content = entry
    letters = str(name).encode("utf-16-le") + b"\0\0"
    size = root_size if kind == 5 else len(content)  # type: ignore[arg-type]
    return (
        letters.ljust(64, b"\0")
        + struct.pack("<HBBIII16s4s8s8s", len(letters), kind, 1, FREE, right, child, b"", b"", b"", b"")
        + struct.pack("<IQ", start, size)
    )


def _padded(content: bytes, size: int, filling: bytes = b"\0") -> bytes:
    return content + filling * (-len(content) % size)
