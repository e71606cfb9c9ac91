"""One window for a record: a second start brings the first window to the front.

The lock is the operating system's, on an open file, so that a killed window leaves none behind. Only where the lock is
held is anybody asked, over a local socket; nothing leaves this computer.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from anakinra_desktop.storage.private_files import make_private_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK_NAME: Final = "window.lock"
ANSWER_SECONDS: Final = 5.0
"""How long a second start waits for the first window, which may be starting itself."""


class WindowLock:
    """The right to be the window of a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Whether no other window has it. A folder that cannot be written to has no lock, and needs none."""
        try:
            make_private_folder(self._folder)
            handle = os.open(self._folder / LOCK_NAME, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError:
            return True
        self._file = os.fdopen(handle, "r+b")
        if _lock(handle):
            return True
        self._file.close()
        self._file = None
        return False

    def release(self) -> None:
        """Give it up; ending the process does so too. A folder that holds nothing else any more goes with it."""
        if self._file is not None:
            self._file.close()
            self._file = None
            with suppress(OSError):
                if [path.name for path in self._folder.iterdir()] == [LOCK_NAME]:
                    (self._folder / LOCK_NAME).unlink()
                    self._folder.rmdir()


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _socket_name(folder: Path) -> str:
    """A name of this user's for the folder, however it was written; it does not tell where the folder is."""
    import hashlib

    user = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    digest = hashlib.sha256(f"{user}\0{folder.resolve()}".encode()).hexdigest()
    return f"anakinra-desktop-{digest[:24]}"


class Doorbell(QObject):
    """Listens, in the window that has the lock, for those who start the app again."""

    rung = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(folder)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen; what a killed window left behind is cleared away. Whether it worked."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        self._server = server
        return server.listen(self._name)

    def close(self) -> None:
        """Listen no more; nothing of it stays behind."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _answer(self) -> None:
        if self._server is None:
            return
        caller = self._server.nextPendingConnection()
        if caller is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.rung.emit()


def ring(folder: Path, seconds: float = ANSWER_SECONDS) -> bool:
    """Ask the window that has the lock to come to the front; whether it heard."""
    from PySide6.QtNetwork import QLocalSocket

    name = _socket_name(folder)
    until = time.monotonic() + seconds
    while True:
        left_ms = max(1, round((until - time.monotonic()) * 1000))
        socket = QLocalSocket()
        socket.connectToServer(name)
        # The system connects on its own; the window itself hangs up, so a frozen one has not heard.
        heard = socket.waitForConnected(left_ms) and (
            socket.state() == QLocalSocket.LocalSocketState.UnconnectedState or socket.waitForDisconnected(left_ms)
        )
        socket.abort()
        if heard or time.monotonic() >= until:
            return heard
        time.sleep(0.05)  # it has taken the lock, but does not listen yet
