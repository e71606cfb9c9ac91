"""Opens the record: checks the file, makes or upgrades it, and hands out pieces of work, kept whole or not at all.

SQLite, SQLAlchemy and Alembic are imported only when first needed: a window must stand before they are.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Engine

    from anakinra_desktop.storage.record import Record

APPLICATION_ID = 0x414E414B
"""Written in the file's header ("ANAK"), so that nobody takes another program's database for a record."""

SCHEMA_VERSION = 2
"""The version of the tables this app writes, kept as the file's `user_version`."""

FILE_NAME = "record.sqlite3"
BUSY_SECONDS = 10.0


class RecordFile:
    """The record of one household, in one file. Made on first change, upgraded on first use; until then it is empty."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine: Engine | None = None

    @classmethod
    def in_folder(cls, folder: Path) -> RecordFile:
        """The record of a data folder."""
        return cls(folder / FILE_NAME)

    def exists(self) -> bool:
        """Whether there is a record yet. Raises RecordTrouble where that cannot be known."""
        try:
            there = self.path.exists()
            if not there:
                nearest = next(folder for folder in self.path.absolute().parents if folder.exists())
                if not nearest.is_dir():
                    raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(nearest))
        except OSError as error:
            raise RecordTrouble(Trouble.UNREADABLE, self.path, str(error)) from error
        return there

    @contextmanager
    def read(self) -> Iterator[Record]:
        """Look at the record as it stands at one moment; nothing done in the block is kept.

        Raises RecordTrouble.
        """
        with self._piece_of_work(writes=False) as record:
            yield record

    @contextmanager
    def change(self) -> Iterator[Record]:
        """Keep everything done in the block, or nothing; when it ends, it is safely on disk.

        Raises RecordTrouble.
        """
        with self._piece_of_work(writes=True) as record:
            yield record

    @contextmanager
    def _piece_of_work(self, writes: bool) -> Iterator[Record]:
        if not writes and self._engine is None and not self.exists():
            with _empty_record() as record:
                yield record
            return
        engine = self._ready_engine()
        import sqlite3

        from sqlalchemy.exc import DatabaseError
        from sqlalchemy.orm import Session

        from anakinra_desktop.storage.record import Record

        try:
            connection = engine.connect().execution_options(writes=writes)
            with connection, Session(bind=connection, expire_on_commit=False) as db:
                yield Record(db)
                if writes:
                    db.commit()
        except (DatabaseError, sqlite3.DatabaseError) as error:
            message = str(error.orig if isinstance(error, DatabaseError) else error)
            trouble = self._trouble_of(message, writes)
            if trouble is None:
                raise
            raise RecordTrouble(trouble, self.path, message) from error

    def _trouble_of(self, message: str, writes: bool) -> Trouble | None:
        if writes and "unable to open" in message and os.access(self.path, os.R_OK):
            return Trouble.READ_ONLY  # the record is there; it is the journal beside it that cannot be made
        return trouble_of(message)

    def _ready_engine(self) -> Engine:
        """The engine of a record that is there and of this app's version. Raises RecordTrouble."""
        if self._engine is not None:
            return self._engine
        import sqlite3

        try:
            version = version_of(self.path) if self.exists() else None
            from sqlalchemy.exc import DatabaseError

            from anakinra_desktop.storage.engine import record_engine, upgrade

            try:
                if version is None:
                    _make(self.path)
                elif version < SCHEMA_VERSION:
                    upgrade(self.path)
            except DatabaseError as error:
                raise RecordTrouble(trouble_of(str(error.orig)) or Trouble.DAMAGED, self.path, str(error)) from error
            self._engine = record_engine(self.path)
        except sqlite3.Error as error:
            raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, self.path, str(error)) from error
        except OSError as error:
            raise RecordTrouble(trouble_of_folder(error), self.path, str(error)) from error
        return self._engine

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


@contextmanager
def _empty_record() -> Iterator[Record]:
    """A record that is not there yet: it has every table and no row, and lies in no file."""
    from sqlalchemy.orm import Session

    from anakinra_desktop.storage.engine import empty_engine
    from anakinra_desktop.storage.record import Record

    engine = empty_engine()
    try:
        with Session(engine) as db:
            yield Record(db)
    finally:
        engine.dispose()


def version_of(path: Path) -> int:
    """The version of the tables in a record.

    Nothing is changed, but for putting back what a process that was killed left half written. Raises RecordTrouble
    when the file is damaged, no record at all, newer than this app, or unreadable.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise RecordTrouble(Trouble.UNREADABLE, path, str(error)) from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise RecordTrouble(Trouble.DAMAGED, path, "the file does not begin as a record does")
    # Another program's file is not even opened through SQLite, which would put back what that program left half done.
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise RecordTrouble(Trouble.NOT_A_RECORD, path, "it belongs to another program")
    # Nor is a newer record: what its own app left half done is that app's matter.
    _refuse_newer(int.from_bytes(header[60:64], "big"), path)
    with reading(path) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    _refuse_newer(version, path)
    return version


def _refuse_newer(version: int, path: Path) -> None:
    if version > SCHEMA_VERSION:
        raise RecordTrouble(Trouble.TOO_NEW, path, f"{version} > {SCHEMA_VERSION}", versions=(version, SCHEMA_VERSION))


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot change the record. Raises RecordTrouble for whatever SQLite says in the block."""
    import sqlite3

    try:
        with closing(_connection(path, "ro")) as connection:
            try:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            except sqlite3.OperationalError as error:
                if trouble_of(str(error)) is not Trouble.READ_ONLY:
                    raise
            else:
                yield connection
                return
        # A process was killed while it wrote. SQLite puts the file back as it was, and for that it has to write.
        with closing(_connection(path, "rw")) as connection:
            connection.execute("PRAGMA query_only = ON")
            yield connection
    except sqlite3.Error as error:
        raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, path, str(error)) from error


def _connection(path: Path, mode: str) -> sqlite3.Connection:
    import sqlite3

    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS)


def _make(path: Path) -> None:
    """Make an empty record under another name and move it into place, so that there is a whole one or none."""
    from anakinra_desktop.storage.engine import upgrade
    from anakinra_desktop.storage.fresh_file import fresh_beside

    make_private_folder(path.parent)
    with fresh_beside(path) as fresh:
        upgrade(fresh, new=True)
        # Another process may have been quicker: its record stays.
        move_without_replacing(fresh, path)


def make_private_folder(folder: Path) -> None:
    """Make the folder, and those above it that are missing, for the eyes of its owner only."""
    if folder.is_dir():
        return
    make_private_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        folder.chmod(0o700)  # the process's umask may have taken more away
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        path.chmod(0o600)  # the process's umask may have taken more away
    except PermissionError:
        pass  # a USB stick with a file system that knows no owners
    except OSError:
        path.unlink(missing_ok=True)
        raise


def trouble_of_folder(error: OSError) -> Trouble:
    """Which trouble the system tells of when a file or folder cannot be made."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Trouble.DISK_FULL
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Trouble.READ_ONLY
        case errno.EIO:
            return Trouble.DISK_ERROR
    return Trouble.UNREADABLE


def move_without_replacing(source: Path, target: Path) -> None:
    """Give a file its name, safely on disk; where that name is taken, what has it stays."""
    try:
        os.link(source, target)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links (FAT on a USB stick): the next best.
        if not target.exists():
            source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
