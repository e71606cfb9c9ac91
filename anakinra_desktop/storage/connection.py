"""Opens a connection to the file of a record: through SQLite, or through SQLCipher where the file is encrypted.

SQLCipher is an optional part, and neither library is loaded before a file needs it.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from anakinra_desktop.storage.first_bytes import begin_work, end_work
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

if TYPE_CHECKING:
    import sqlite3
    from types import ModuleType

SQLITE_BEGINS = b"SQLite format 3\x00"
BUSY_SECONDS = 10.0
_CIPHER = "sqlcipher3.dbapi2"

Mode = Literal["ro", "rw"]


def connect(
    path: Path, mode: Mode, key: str | None = None, *, by_cipher: bool = False, **options: Any
) -> sqlite3.Connection:
    """A connection to a file that is there.

    `key` is 96 hexadecimal digits: the key of an encrypted file, and the 16 bytes that such a file begins with. With
    `by_cipher` a plain file too is opened by SQLCipher, which can attach an encrypted one to it.
    Raises RecordTrouble where a key is needed and SQLCipher is not installed, and any of `sqlite_errors`.
    """
    address = f"{path.absolute().as_uri()}?mode={mode}"
    library = driver(encrypted=by_cipher or key is not None)
    begin_work(path)
    try:
        made: Any = library.connect(
            address, uri=True, timeout=BUSY_SECONDS, factory=_says_when_closed(library), **options
        )
    except BaseException:
        end_work(path)
        raise
    made.path = path
    connection: sqlite3.Connection = made
    if key is not None:
        try:
            use_key(connection, f"x'{key}'")
        except BaseException:
            connection.close()
            raise
    return connection


@cache
def _says_when_closed(library: ModuleType) -> type:
    """The library's connection, which says when it lets go of its file."""

    def close(connection: Any) -> None:
        path, connection.path = connection.path, None
        library.Connection.close(connection)
        if path is not None:
            end_work(path)

    return type("Connection", (library.Connection,), {"path": None, "close": close})


def use_key(connection: sqlite3.Connection, key: str) -> None:
    """Hand a connection of SQLCipher its passphrase, or its key as `x'...'`, before anything is read."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong passphrase is told on standard error
    connection.execute(f"PRAGMA key = {quoted(key)}")


def quoted(text: str) -> str:
    """A text as SQL writes it, for the statements that take no parameters."""
    return "'" + text.replace("'", "''") + "'"


def driver(encrypted: bool) -> ModuleType:
    """The library that reads a file, with the interface of `sqlite3`. Raises RecordTrouble when it is not installed."""
    if not encrypted:
        import sqlite3

        return sqlite3
    try:
        return import_module(_CIPHER)  # it is not there at all where the optional part is left out
    except ImportError as error:
        raise RecordTrouble(Trouble.NO_CIPHER, Path(_CIPHER), str(error)) from error


def can_encrypt() -> bool:
    """Whether SQLCipher is installed."""
    try:
        driver(encrypted=True)
    except RecordTrouble:
        return False
    return True


def sqlite_errors() -> tuple[type[Exception], ...]:
    """What SQLite raises, and SQLCipher too, whose errors are of a kind of their own."""
    import sqlite3

    cipher = sys.modules.get(_CIPHER)
    return (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)
