"""Where a workbook is read from: its file, or the bytes that were found under a password."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from crm_desktop.models.places import name_of
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class Source:
    path: Path
    content: bytes | None = None

    @property
    def name(self) -> str:
        return name_of(self.path)

    @property
    def size(self) -> int:
        return self.path.stat().st_size if self.content is None else len(self.content)

    def open(self) -> BinaryIO:
        return self.path.open("rb") if self.content is None else BytesIO(self.content)

    def unreadable(self, cause: str) -> UnreadableFile:
        """The one sentence that names the file and the cause."""
        return UnreadableFile(say("“{name}” can't be read: {cause}.", name=self.name, cause=cause))
