"""What is dragged from another program: files of the disk, or mails and attachments that stand on none yet.

Windows hands those over as a list of names and the content of each (FILEGROUPDESCRIPTORW and FileContents); Qt passes
both on as they are.
"""

import struct
import tempfile
from pathlib import Path

from PySide6.QtCore import QMimeData

from crm_desktop.models.files.keeping import safe_name
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

NAMES = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
CONTENTS = 'application/x-qt-windows-mime;value="FileContents"'
# A count, then for each file its size, times and so on, and at the end its name.
_COUNT, _ENTRY, _NAME = struct.calcsize("<I"), 592, 72
MOST_FILES = 200


class DraggedFiles:
    """Holds what was handed over without a file of its own until the next drop; used by one page."""

    def __init__(self) -> None:
        """Nothing is held yet."""
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @staticmethod
    def are_in(mime: QMimeData) -> bool:
        """Is there any file to take? Nothing is read for that: it is asked while one still drags."""
        return any(url.isLocalFile() for url in mime.urls()) or mime.hasFormat(NAMES)

    def take(self, mime: QMimeData) -> list[Path]:
        """The files. Raises Refused when the other program tells their names and does not hand them over."""
        on_disk = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if on_disk or not mime.hasFormat(NAMES):
            return on_disk
        names = names_in(bytes(mime.data(NAMES).data()))
        contents = [_content(mime, at, len(names)) for at in range(len(names))]
        if not any(contents):
            raise Refused(
                say("The other program did not hand over the mail; drag it to the desktop first, and from there here.")
            )
        self._folder = tempfile.TemporaryDirectory(prefix="crm-desktop-", ignore_cleanup_errors=True)
        return [self._written(at, *each) for at, each in enumerate(zip(names, contents, strict=True)) if each[1]]

    def _written(self, at: int, name: str, content: bytes) -> Path:
        assert self._folder is not None
        # Two mails may have one subject.
        folder = Path(self._folder.name) / str(at)
        folder.mkdir()
        path = folder / name
        path.write_bytes(content)
        return path


def names_in(descriptor: bytes) -> list[str]:
    """The names in a FILEGROUPDESCRIPTORW; a damaged one tells as many as it holds."""
    if len(descriptor) < _COUNT:
        return []
    (told,) = struct.unpack_from("<I", descriptor)
    count = min(told, (len(descriptor) - _COUNT) // _ENTRY, MOST_FILES)
    starts = [_COUNT + at * _ENTRY for at in range(count)]
    return [_name(descriptor[start + _NAME : start + _ENTRY]) for start in starts]


def _name(wide: bytes) -> str:
    return safe_name(wide.decode("utf-16-le", "replace").partition("\0")[0])


def _content(mime: QMimeData, at: int, count: int) -> bytes:
    content = bytes(mime.data(f"{CONTENTS};index={at}").data())
    return content or (bytes(mime.data(CONTENTS).data()) if count == 1 else b"")
