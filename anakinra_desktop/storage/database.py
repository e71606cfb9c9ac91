"""Opens the record: checks the file, makes or upgrades it, and hands out pieces of work, kept whole or not at all.

SQLAlchemy and Alembic are imported only when first needed: a window must stand before they are.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from anakinra_desktop.storage.record import Record

APPLICATION_ID = 0x414E414B
"""Written in the file's header ("ANAK"), so that nobody takes another program's database for a record."""

SCHEMA_VERSION = 1
"""The version of the tables this app writes, kept as the file's `user_version`."""

FILE_NAME = "record.sqlite3"
BUSY_SECONDS = 10.0


class RecordFile:
    """The record of one household, in one file. Made on first change, upgraded on first use."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine: Engine | None = None

    @classmethod
    def in_folder(cls, folder: Path) -> RecordFile:
        """The record of a data folder."""
        return cls(folder / FILE_NAME)

    def exists(self) -> bool:
        """Whether there is a record yet."""
        return self.path.exists()

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
        from sqlalchemy.exc import DatabaseError
        from sqlalchemy.orm import Session

        from anakinra_desktop.storage.record import Record

        try:
            engine = self._ready_engine()
            connection = engine.connect().execution_options(writes=writes)
            with connection, Session(bind=connection, expire_on_commit=False) as db:
                yield Record(db)
                if writes:
                    db.commit()
        except DatabaseError as error:
            trouble = trouble_of(str(error.orig))
            if trouble is None:
                raise
            raise RecordTrouble(trouble, self.path, str(error.orig)) from error
        except sqlite3.DatabaseError as error:
            trouble = trouble_of(str(error))
            if trouble is None:
                raise
            raise RecordTrouble(trouble, self.path, str(error)) from error
        except PermissionError as error:
            raise RecordTrouble(Trouble.READ_ONLY, self.path, str(error)) from error
        except OSError as error:
            trouble = trouble_of(os.strerror(error.errno or 0)) or (
                Trouble.DISK_FULL if error.errno == 28 else Trouble.READ_ONLY if error.errno == 30 else None
            )
            if trouble is None:
                raise
            raise RecordTrouble(trouble, self.path, str(error)) from error

    def _ready_engine(self) -> Engine:
        if self._engine is None:
            from anakinra_desktop.storage.engine import record_engine, upgrade

            version = version_of(self.path) if self.path.exists() else None
            if version is None:
                _make(self.path)
            elif version < SCHEMA_VERSION:
                upgrade(self.path, version)
            self._engine = record_engine(self.path)
        return self._engine

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def version_of(path: Path) -> int:
    """The version of the tables in a record, without changing a byte of it.

    Raises RecordTrouble when the file is damaged, no record at all, newer than this app, or unreadable.
    """
    try:
        size = path.stat().st_size
        if size == 0:
            raise RecordTrouble(Trouble.DAMAGED, path, "the file is empty")
        with path.open("rb") as file:
            start = file.read(16)
        if start != b"SQLite format 3\x00":
            raise RecordTrouble(Trouble.DAMAGED, path, "the file does not begin as a record does")
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)
        try:
            application_id = connection.execute("PRAGMA application_id").fetchone()[0]
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, path, str(error)) from error
    except OSError as error:
        raise RecordTrouble(Trouble.UNREADABLE, path, str(error)) from error
    if application_id != APPLICATION_ID:
        raise RecordTrouble(Trouble.NOT_A_RECORD, path, "it belongs to another program")
    if version > SCHEMA_VERSION:
        raise RecordTrouble(Trouble.TOO_NEW, path, f"{version} > {SCHEMA_VERSION}")
    return version


def _make(path: Path) -> None:
    """Make an empty record under another name and move it into place, so that there is a whole one or none."""
    from anakinra_desktop.storage.engine import upgrade

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    fresh.unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        upgrade(fresh, 0)
        # Another process may have been quicker: its record stays.
        _move_without_replacing(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _move_without_replacing(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links (FAT on a USB stick): the next best.
        if not target.exists():
            source.replace(target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
