"""Files that take nothing: whether one is such a file, and how SQLite reads it all the same."""

import errno
import tempfile
from pathlib import Path, PurePath

from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say

_PROTECTED = (errno.EACCES, errno.EPERM, errno.EROFS)
# Where the head of a file says that its latest changes may stand in a log beside it.
_HEAD, _LOGGED = slice(18, 20), b"\2\2"


def is_write_protected(path: Path) -> bool:
    """True for a file that is there and cannot be written: by itself, or because its folder holds no log of SQLite's.

    Asked by trying, since only that is right on shares and for rights that are more than three letters.
    """
    try:
        with path.open("r+b"):
            pass
        with tempfile.TemporaryFile(dir=path.parent):
            return False
    except OSError as error:
        return error.errno in _PROTECTED and path.is_file()


def uri_of(path: PurePath) -> str:
    """As SQLite takes it, which knows no server between the second and the third slash."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def address_to_read(path: Path, on_share: bool = False) -> str:
    """What SQLite is to open, so that it reads and writes nothing.

    A log is shared in memory; where it can be neither read nor made, the file has to be all there is, or the latest
    changes would be missed: then it raises UnreadableFile.
    """
    uri = f"{uri_of(path.resolve())}?mode=ro"
    with path.open("rb") as file:
        has_log = file.read(20)[_HEAD] == _LOGGED
    log, index = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-shm"))
    if not has_log or (log.exists() and index.exists() and not on_share):
        return uri
    if log.exists() and log.stat().st_size:
        raise UnreadableFile(
            say(
                "The latest changes of {name} stand in {log} still and cannot be read here; copy both to a folder that "
                "you may write to, and open the copy.",
                name=path.name,
                log=log.name,
            )
        )
    return f"{uri}&immutable=1"
