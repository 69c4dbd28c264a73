"""A file is written whole or not at all: under a temporary name, then moved into place."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """A path to write to, which becomes `target` when all went well; a file that stood there stays until then.

    Raises UnreadableFile, one sentence, when the folder is missing or read-only, or the disk is full.
    """
    if target.is_dir():
        raise UnreadableFile(say("{target} is a folder; name a file in it.", target=target))
    try:
        number, name = tempfile.mkstemp(prefix=f".{target.stem[:40]}-", suffix=target.suffix, dir=target.parent)
    except OSError as error:
        raise UnreadableFile(_sentence(target, error)) from error
    os.close(number)
    made = Path(name)
    try:
        yield made
        with made.open("rb+") as written:
            os.fsync(written.fileno())  # a name that survives a power cut is worth nothing without its content
        _keep_permissions(made, target)
        made.replace(target)
    except OSError as error:
        raise UnreadableFile(_sentence(target, error)) from error
    finally:
        made.unlink(missing_ok=True)


def _new_file_rights() -> int:
    """What any new file may be; asked once, as asking means setting it for a moment."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


_RIGHTS = _new_file_rights()


def _keep_permissions(made: Path, target: Path) -> None:
    """As any new file has them: a temporary file is for its owner alone."""
    if os.name != "nt":
        made.chmod(target.stat().st_mode & 0o777 if target.exists() else _RIGHTS)


def _sentence(target: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return say(
            "The folder {parent} does not exist, so {target} cannot be written there.",
            parent=target.parent,
            target=target.name,
        )
    if isinstance(error, PermissionError) or error.errno == 30:  # a read-only file system
        return say(
            "{target} cannot be written: {parent} is read-only or the file is open elsewhere.",
            target=target.name,
            parent=target.parent,
        )
    if error.errno == 28:
        return say(
            "{target} cannot be written: the disk is full. Free some space or choose another place.", target=target.name
        )
    return say(
        "{target} cannot be written: {strerror}.",
        target=target.name,
        strerror=(error.strerror or str(error)).rstrip("."),
    )
