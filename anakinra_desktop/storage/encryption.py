"""Encrypts a record and its copies, and makes them plain again: file by file, each as before or as wished.

A process killed in the middle leaves some files of each kind, and all of them can be read; doing it again finishes it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from anakinra_desktop.storage import keys
from anakinra_desktop.storage.connection import SQLITE_BEGINS, connect, quoted, sqlite_errors
from anakinra_desktop.storage.copies import FOLDER_NAME
from anakinra_desktop.storage.database import APPLICATION_ID, FILE_NAME, version_of
from anakinra_desktop.storage.first_bytes import first_bytes
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.private_files import make_private_file, sync_file, sync_folder
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of, trouble_of_folder

WIPED_AT_ONCE_BYTES = 1 << 20


def record_files(folder: Path) -> tuple[Path, ...]:
    """The record of a folder, whatever was kept beside it, and its copies: the record itself comes last."""
    found = [
        path
        for each in (folder, folder / FOLDER_NAME)
        for pattern in (FILE_NAME, "record.*.sqlite3")
        for path in each.glob(pattern)
        if path.is_file()
    ]
    return tuple(sorted(found, key=lambda path: (path == folder / FILE_NAME, path)))


def is_plain(path: Path) -> bool:
    """Whether anybody can read the file. Raises OSError."""
    return first_bytes(path, len(SQLITE_BEGINS)) == SQLITE_BEGINS


def rewrite(path: Path, number: str | None) -> None:
    """Encrypt a record or a copy with the key of that number, or with None make it plain.

    What stood there before is overwritten before it is let go of. Nothing happens to a file that is so already.
    Raises RecordTrouble, also for one that is damaged or another program's; the file is then as it was.
    """
    try:
        if _is_so(path, number):
            return
        try:
            version_of(path)
        except RecordTrouble as error:
            if error.trouble is not Trouble.TOO_NEW:
                raise
        with _alone_with(path) as connection, _fresh_beside(path) as fresh:
            _write_anew(connection, path, fresh, number)
            if damage_of(fresh):
                raise RecordTrouble(Trouble.DAMAGED, path, "the new file is not whole")
            sync_file(fresh)
            old = _second_name(path)
            if os.name == "nt":
                connection.close()  # Windows does not replace a file that is held
            try:
                fresh.replace(path)
            except OSError:
                if old is not None:
                    old.unlink()
                raise
            with suppress(OSError):  # the new file is in its place; what cannot be wiped now is wiped the next time
                sync_folder(path.parent)
                if old is not None:
                    wipe(old)
    except OSError as error:
        raise RecordTrouble(trouble_of_folder(error), path, str(error)) from error
    except sqlite_errors() as error:
        raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, path, str(error)) from error


def _is_so(path: Path, number: str | None) -> bool:
    return is_plain(path) if number is None else keys.key_number_of(path) == number


def wipe(path: Path) -> None:
    """Overwrite a file with zeros, on disk, and remove it; one that has another name too only loses this one.

    Disks without moving parts may keep what was written before all the same. Raises OSError.
    """
    with path.open("r+b") as file:
        about = os.fstat(file.fileno())
        left = about.st_size if about.st_nlink == 1 else 0
        while left > 0:
            left -= file.write(bytes(min(left, WIPED_AT_ONCE_BYTES)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
    sync_folder(path.parent)


def wipe_leftovers(folders: Iterable[Path]) -> None:
    """Remove what a process that was killed while it rewrote a file left behind. Raises OSError."""
    for folder in folders:
        for pattern in (".record*.before", ".record*.rewriting", ".record*.rewriting-journal"):
            for path in folder.glob(pattern):
                wipe(path)


@contextmanager
def _alone_with(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that nobody else reads or writes beside, until it is closed."""
    connection = connect(path, "rw", keys.key_of(path), by_cipher=True, isolation_level=None)
    with closing(connection):
        connection.execute("PRAGMA main.locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # the lock stays
        yield connection


def _write_anew(connection: sqlite3.Connection, path: Path, fresh: Path, number: str | None) -> None:
    """Write all of a record into an empty file, and hold the two against each other, row by row."""
    key = "" if number is None else f"x'{keys.key_of_number(number, path)}'"
    connection.execute(f"ATTACH {quoted(f'{fresh.absolute().as_uri()}?mode=rw')} AS other KEY {quoted(key)}")
    connection.execute("PRAGMA other.journal_mode = MEMORY")
    connection.execute("SELECT sqlcipher_export('other')")
    version = int(connection.execute("PRAGMA main.user_version").fetchone()[0])
    connection.execute(f"PRAGMA other.application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA other.user_version = {version}")
    for (name,) in connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall():
        first, second = f'main."{name}"', f'other."{name}"'
        for one, two in ((first, second), (second, first)):
            if connection.execute(f"SELECT * FROM {one} EXCEPT SELECT * FROM {two} LIMIT 1").fetchone():
                raise RecordTrouble(Trouble.DAMAGED, path, f"{name} did not come out the same")
    connection.execute("DETACH other")


@contextmanager
def _fresh_beside(path: Path) -> Iterator[Path]:
    fresh = path.with_name(f".{path.name}.rewriting")
    fresh.unlink(missing_ok=True)
    make_private_file(fresh)
    try:
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)


def _second_name(path: Path) -> Path | None:
    """Another name for a file, by which it can be overwritten once it has lost its own; None where that cannot be."""
    old = path.with_name(f".{path.name}.before")
    old.unlink(missing_ok=True)
    with suppress(OSError):  # a file system without hard links
        os.link(path, old)
        return old
    return None
