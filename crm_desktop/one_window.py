"""One database has one window of this user: a second start hands over what it was given, and ends."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from crm_desktop.models.places import identity

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# The first start may be between its lock and its window still, on a computer that is just waking up.
ANSWER_SECONDS = 15.0
STEP_MILLISECONDS = 200
LONGEST_ADDRESS = 100
ANSWER = b"shown\n"


class OneWindow(QObject):
    """The claim of this process to be the window of a database."""

    handed_over = Signal(list)
    """The paths, as text, that a second start was given; none when it was only started."""

    def __init__(self, place: str, folder: Path | None = None, parent: QObject | None = None) -> None:
        """Claims nothing yet. `folder` is where the claims of this user are."""
        super().__init__(parent)
        self._name, self._folder = name_for(place), folder or folder_of_claims()
        self._lock = QLockFile(str(self._folder / f"{self._name}.lock"))
        # However old: it is stale only when its process is gone, which Qt finds out.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """False when another window has this database; then `hand_over` reaches it."""
        if self._lock.isLocked():
            return True
        # Where no lock can be written there is nobody to ask, and a second window does no harm.
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """From now on a second start is answered; asked after the first paint, which need not wait for the network."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None or not self._lock.isLocked():
            return
        address = _address(self._folder, self._name)
        # Who holds the lock is the only one: what lies there was left by a process that was killed.
        QLocalServer.removeServer(address)
        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        server.listen(address)

    def release(self) -> None:
        """Another process may have the database."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _greet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            # The other process was started by the user, so it alone may let this one come to the front.
            socket.write(f"{os.getpid()}\n".encode())
            socket.readyRead.connect(lambda it=socket: self._read(it))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            return
        try:
            paths = json.loads(bytes(socket.readLine().data()))["files"]
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self.handed_over.emit([str(path) for path in paths])


def hand_over(
    place: str, paths: Sequence[Path] = (), folder: Path | None = None, seconds: float = ANSWER_SECONDS
) -> bool:
    """Shows the window that has this database and gives it the files; False when none answers."""
    from PySide6.QtNetwork import QLocalSocket

    address = _address(folder or folder_of_claims(), name_for(place))
    said = json.dumps({"files": [str(path.absolute()) for path in paths]}).encode() + b"\n"
    end = time.monotonic() + seconds
    while True:
        socket = QLocalSocket()
        socket.connectToServer(address)
        if socket.waitForConnected(STEP_MILLISECONDS) and _say(socket, said, end):
            return True
        if time.monotonic() >= end:
            return False
        time.sleep(STEP_MILLISECONDS / 1000)


def is_claimed(place: str, folder: Path | None = None) -> bool:
    """Has another process a window on it now?"""
    claim = OneWindow(place, folder)
    is_free = claim.claim()
    claim.release()
    return not is_free


def name_for(place: str) -> str:
    """Short, since the address of a socket may not be long."""
    return f"crm-desktop-{identity(place)}"


def folder_of_claims() -> Path:
    """A folder of this user alone, which is empty after the computer was started anew."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "linux" and given and os.access(given, os.W_OK):
        return Path(given)
    folder = Path(tempfile.gettempdir())
    if hasattr(os, "getuid"):
        folder /= f"crm-desktop-{os.getuid()}"
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            if folder.stat().st_uid != os.getuid():  # somebody else made it, to listen
                return Path(tempfile.mkdtemp(prefix="crm-desktop-"))
        except OSError:
            return Path(tempfile.gettempdir())
    return folder


def _address(folder: Path, name: str) -> str:
    """A pipe has a name, a socket a path, which may not be long."""
    if sys.platform == "win32":
        return f"{name}-{os.environ.get('USERNAME', '')}"
    path = str(folder / name)
    return path if len(os.fsencode(path)) < LONGEST_ADDRESS else str(Path(tempfile.gettempdir()) / name)


def _say(socket: "QLocalSocket", said: bytes, end: float) -> bool:
    if not _wait_for_line(socket, end):
        return False
    _let_come_to_front(bytes(socket.readLine().data()))
    socket.write(said)
    return _wait_for_line(socket, end) and bytes(socket.readLine().data()) == ANSWER


def _wait_for_line(socket: "QLocalSocket", end: float) -> bool:
    while not socket.canReadLine():
        if time.monotonic() >= end:
            return False
        socket.waitForReadyRead(STEP_MILLISECONDS)
        if socket.state() != socket.LocalSocketState.ConnectedState and not socket.canReadLine():
            return False
    return True


def _let_come_to_front(process: bytes) -> None:
    if sys.platform == "win32" and process.strip().isdigit():
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(int(process))
