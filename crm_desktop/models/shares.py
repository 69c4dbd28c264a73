"""Whether a file lies on another computer, where SQLite may not keep its log in memory shared with others."""

import os
import re
import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "davfs"}
)
_REMOTE_DRIVE = 4


def is_on_share(path: Path, mounts: Path = MOUNTS) -> bool:
    """False where the system does not say."""
    whole = os.path.realpath(path)
    if sys.platform == "win32":
        return _is_remote_on_windows(whole)
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    found = [line.split(" ")[1:3] for line in lines if line.count(" ") >= 2]
    under = [
        (len(point), kind) for point, kind in ((_plain(point), kind) for point, kind in found) if _holds(point, whole)
    ]
    return bool(under) and max(under)[1] in NETWORK


def _holds(point: str, path: str) -> bool:
    return path == point or path.startswith(f"{point.rstrip('/')}/")


def _plain(point: str) -> str:
    """Blanks and the like are written as octal numbers there."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)


def _is_remote_on_windows(path: str) -> bool:
    if path.startswith("\\\\") and not path.startswith("\\\\?\\"):
        return True
    import ctypes

    windows = getattr(ctypes, "windll", None)
    root = os.path.splitdrive(path)[0] + "\\"
    return windows is not None and windows.kernel32.GetDriveTypeW(root) == _REMOTE_DRIVE
