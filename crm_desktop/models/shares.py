"""Whether a file lies on another computer, where SQLite may not keep its log in memory shared with others."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
# Also what desktops mount as shares, what macOS calls them, and folders that a virtual machine shares with its host.
NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "ceph", "fuse.sshfs", "fuse.rclone", "fuse.davfs",
        "davfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.glusterfs", "fuse.s3fs", "afpfs", "webdav", "ftp", "macfuse",
        "vboxsf", "prl_fs", "fuse.vmhgfs-fuse",
    }
)  # fmt: skip
_REMOTE_DRIVE = 4


def is_on_share(path: Path, mounts: Path = MOUNTS) -> bool:
    """False where the system does not say."""
    whole = os.path.realpath(path)
    if sys.platform == "win32":
        return _is_remote_on_windows(whole)
    found = _mounted_on_macos() if sys.platform == "darwin" else _mounted(mounts)
    under = [(len(point), kind) for point, kind in found if _holds(point, whole)]
    return bool(under) and max(under)[1] in NETWORK


def _mounted(mounts: Path) -> Iterator[tuple[str, str]]:
    """Where each file system is mounted, and its kind."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        if line.count(" ") >= 2:
            point, kind = line.split(" ")[1:3]
            yield _plain(point), kind


def _mounted_on_macos() -> Iterator[tuple[str, str]]:
    """Such as `//ann@nas/sales on /Volumes/sales (smbfs, nodev, mounted by ann)`."""
    try:
        said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return
    for found in re.finditer(r"^.* on (/.*) \(([a-z0-9_]+)[,)].*$", said, re.MULTILINE):
        yield found[1], found[2]


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
