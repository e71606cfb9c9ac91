"""Opens the record: checks the file, makes or upgrades it, and hands out pieces of work, kept whole or not at all.

SQLite, SQLAlchemy and Alembic are imported only when first needed: a window must stand before they are.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anakinra_desktop.storage import keys
from anakinra_desktop.storage.connection import SQLITE_BEGINS, Mode, connect, sqlite_errors
from anakinra_desktop.storage.first_bytes import first_bytes
from anakinra_desktop.storage.private_files import (
    keep_private,
    make_private_folder,
    move_without_replacing,
    take_empty_folder,
)
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of, trouble_of_folder

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from anakinra_desktop.storage.record import Record

APPLICATION_ID = 0x414E414B
"""Written in the file's header ("ANAK"), so that nobody takes another program's database for a record."""

SCHEMA_VERSION = 4
"""The version of the tables this app writes, kept as the file's `user_version`."""

FILE_NAME = "record.sqlite3"
TURNS_MAX = 5
"""So often a piece of work begins anew because another file took the record's place while it waited."""


class RecordFile:
    """The record of one household, in one file. Made on first change, upgraded on first use; until then it is empty."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine: Engine | None = None
        self._may_be_made = True
        self._opened: object = None
        """Which file the engine was made for; another process may put another one in its place."""

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
        from sqlalchemy.exc import DatabaseError

        from anakinra_desktop.storage.record import Record

        engine = self._ready_engine()
        troubles: tuple[type[Exception], ...] = (DatabaseError, *sqlite_errors())
        try:
            with self._transaction(engine, writes) as db:
                yield Record(db)
                if writes:
                    db.commit()
        except troubles as error:
            message = str(error.orig if isinstance(error, DatabaseError) else error)
            trouble = self._trouble_of(message, writes)
            if trouble is None:
                raise
            raise RecordTrouble(trouble, self.path, message) from error

    @contextmanager
    def _transaction(self, engine: Engine, writes: bool) -> Iterator[Session]:
        """A transaction on the file that has the record's name.

        While it waited for its turn, another one may have taken that name: what is written to the old one is lost.
        """
        from sqlalchemy import text
        from sqlalchemy.exc import DatabaseError
        from sqlalchemy.orm import Session

        for _ in range(TURNS_MAX):
            opened = self._opened
            connection = engine.connect().execution_options(writes=writes)
            with connection, Session(bind=connection, expire_on_commit=False) as db:
                try:
                    db.execute(text("SELECT count(*) FROM sqlite_schema"))  # from here on no other file can come there
                except DatabaseError:
                    if opened == _identity_of(self.path):
                        raise
                else:
                    if opened is not None and _identity_of(self.path) == opened:
                        yield db
                        return
            engine = self._ready_engine()
        raise RecordTrouble(Trouble.BUSY, self.path, "it was replaced again and again")

    def _trouble_of(self, message: str, writes: bool) -> Trouble | None:
        if writes and "unable to open" in message and os.access(self.path, os.R_OK):
            return Trouble.READ_ONLY  # the record is there; it is the journal beside it that cannot be made
        return trouble_of(message)

    def _ready_engine(self) -> Engine:
        """The engine of a record that is there and of this app's version. Raises RecordTrouble."""
        engine = self._engine  # another thread may let go of the file at any moment
        if engine is not None and _identity_of(self.path) in (None, self._opened):
            return engine
        self.close()
        try:
            version = version_of(self.path) if self.exists() else None
            from sqlalchemy.exc import DatabaseError

            from anakinra_desktop.storage.engine import record_engine, upgrade

            try:
                if version is None:
                    if not self._may_be_made:
                        raise RecordTrouble(Trouble.UNREADABLE, self.path, "it was deleted on purpose")
                    _make(self.path)
                else:
                    keep_private(self.path)
                    if version < SCHEMA_VERSION:
                        upgrade(self.path)
            except DatabaseError as error:
                raise RecordTrouble(trouble_of(str(error.orig)) or Trouble.DAMAGED, self.path, str(error)) from error
            self._opened = _identity_of(self.path)
            self._engine = engine = record_engine(self.path)
        except sqlite_errors() as error:
            raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, self.path, str(error)) from error
        except OSError as error:
            raise RecordTrouble(trouble_of_folder(error), self.path, str(error)) from error
        return engine

    @property
    def is_encrypted(self) -> bool:
        """Whether a passphrase is needed to read it; a record that cannot be looked at counts as plain."""
        try:
            return keys.key_number_of(self.path) is not None
        except OSError:
            return False

    @property
    def is_locked(self) -> bool:
        """Whether it is encrypted, and nobody gave its passphrase yet."""
        return keys.is_locked(self.path)

    def unlock(self, words: str, opener: keys.Opener = keys.Opener.PASSPHRASE) -> None:
        """Open an encrypted record with its passphrase or recovery code, for as long as this process lives.

        Raises WrongPassphrase or RecordTrouble.
        """
        keys.unlock(self.path, words, opener)

    @property
    def is_ended(self) -> bool:
        """Whether the file was let go of for good."""
        return not self._may_be_made

    def end(self) -> None:
        """Let go of the file for good: what still works beside the window makes no new one in its place."""
        self._may_be_made = False
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.dispose()


def _identity_of(path: Path) -> object:
    """What tells one file from another that has the same name; None where there is none."""
    try:
        about = path.stat()
        return (about.st_dev, about.st_ino, first_bytes(path, keys.NUMBER_BYTES))
    except OSError:
        return None


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
    when the file is damaged, no record at all, newer than this app, locked, or unreadable.
    """
    try:
        header = first_bytes(path, 100)
        is_encrypted = keys.key_number_of(path) is not None
        has_no_key = not is_encrypted and not header.startswith(SQLITE_BEGINS) and keys.looks_encrypted(path)
    except OSError as error:
        raise RecordTrouble(Trouble.UNREADABLE, path, str(error)) from error
    if has_no_key:
        raise RecordTrouble(Trouble.KEY_MISSING, path)
    if len(header) < 100 or not (is_encrypted or header.startswith(SQLITE_BEGINS)):
        raise RecordTrouble(Trouble.DAMAGED, path, "the file does not begin as a record does")
    if not is_encrypted:
        # Another program's file is not even opened by SQLite, which would put back what that program left half done.
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
    try:
        with closing(_readable(path)) as connection:
            yield connection
    except sqlite_errors() as error:
        raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, path, str(error)) from error


def _readable(path: Path) -> sqlite3.Connection:
    opened = _identity_of(path)
    connection = open_record(path, "ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return connection
    except sqlite_errors() as error:
        connection.close()
        if trouble_of(str(error)) is Trouble.READ_ONLY:
            # A process was killed while it wrote. SQLite puts the file back as it was, and for that it has to write.
            connection = open_record(path, "rw")
            connection.execute("PRAGMA query_only = ON")
            return connection
        if opened != _identity_of(path):
            return open_record(path, "ro")  # another file took its place while this waited
        raise


def open_record(path: Path, mode: Mode, **options: Any) -> sqlite3.Connection:
    """A connection to a record that is there, with its key where it is encrypted.

    Raises RecordTrouble where it is locked, and any of `sqlite_errors`.
    """
    try:
        key = keys.key_of(path)
    except OSError:
        key = None  # SQLite says what is the matter with it
    return connect(path, mode, key, **options)


def _make(path: Path) -> None:
    """Make an empty record under another name and move it into place, so that there is a whole one or none."""
    from anakinra_desktop.storage.engine import upgrade
    from anakinra_desktop.storage.fresh_file import fresh_beside

    make_private_folder(path.parent)
    take_empty_folder(path.parent)
    with fresh_beside(path) as fresh:
        upgrade(fresh, new=True)
        # Another process may have been quicker: its record stays.
        move_without_replacing(fresh, path)
