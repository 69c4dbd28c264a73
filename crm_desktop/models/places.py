"""Where a database is: a file or a server; how it is called, and how it is told from others. Opens nothing."""

import os
import sys
import unicodedata
import zlib
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

from crm_desktop.models.wording import say

ENDING = ".crmdb"
SQLITE = b"SQLite format 3\0"
LISTS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".vcf", ".vcard"})


def is_server(place: str) -> bool:
    """True for the URL of a PostgreSQL server, False for a path."""
    return place.startswith(("postgresql://", "postgres://"))


def title(place: str) -> str:
    """How people call it: the file's name without its ending, or the database's on its server."""
    if not is_server(place):
        path = Path(place)
        return stem_of(path) if path.suffix.lower() == ENDING else name_of(path)
    parts = urlsplit(place)
    return say("{parts} on {host}", parts=parts.path.strip("/") or "postgres", host=_host(place))


def detail(place: str) -> str:
    """What tells two of one name apart: the folder, or the server."""
    if is_server(place):
        return without_password(place)
    folder, home = Path(place).expanduser().absolute().parent, Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def without_password(place: str) -> str:
    """The same place as it may be kept in settings and shown."""
    if not is_server(place):
        return place
    parts = urlsplit(place)
    user, at, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user.partition(':')[0]}{at}{host}"))


def with_password(place: str, password: str) -> str:
    """A server's URL with the password that was asked for."""
    parts = urlsplit(without_password(place))
    user, at, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}{at or '@'}{host}"))


def identity(place: str) -> str:
    """Equal for two names of one database, however it was typed; says nothing of what was typed."""
    if is_server(place):
        parts = urlsplit(place)
        same = f"{_host(place).lower()}{parts.path}"
    else:
        same = os.path.normcase(os.path.realpath(os.path.expanduser(place)))
        if sys.platform == "darwin":  # its disks take all ways of writing a letter for the same
            same = unicodedata.normalize("NFC", same).casefold()
    said = same.encode("utf-8", "surrogatepass")
    return f"{zlib.crc32(said):08x}{zlib.adler32(said):08x}"


def is_there(place: str) -> bool:
    """Could it be opened? Of a server nobody knows before asking it."""
    return is_server(place) or os.path.isfile(os.path.expanduser(place))


def is_blank(place: str) -> bool:
    """A file without a single byte: cut off while it was copied, rather than made by us."""
    try:
        return not is_server(place) and os.path.getsize(os.path.expanduser(place)) == 0
    except OSError:
        return False


def blank(place: str) -> str:
    """The sentence about such a file, which is to be opened and not to be made."""
    return say(
        "{name} holds nothing at all; it may have been cut off while it was copied. Copy it again, or restore a "
        "backup.",
        name=name_of(Path(place)),
    )


def gone(place: str) -> str:
    """The sentence about one that is not there."""
    return say(
        "The database {name} is not there any more; it may have been moved, or its disk is not connected.",
        name=title(place),
    )


def name_of(path: Path) -> str:
    """The file's name as people type it; macOS hands over an ö in two parts, which no search would find."""
    return unicodedata.normalize("NFC", path.name)


def stem_of(path: Path) -> str:
    """The same without its ending."""
    return unicodedata.normalize("NFC", path.stem)


def is_database(path: Path) -> bool:
    """A file that is to be opened as a database: by its ending, or by how it begins."""
    if path.suffix.lower() == ENDING:
        return True
    if is_list(path):
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(SQLITE)) == SQLITE
    except OSError:
        return False


def is_list(path: Path) -> bool:
    """A file that an import can read, by its ending."""
    return path.suffix.lower() in LISTS


def _host(place: str) -> str:
    return urlsplit(place).netloc.rpartition("@")[2]
