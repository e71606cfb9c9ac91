"""Every table of a record as it is, whatever version wrote it; the record itself is not even opened by SQLite.

SQLite would put back what a process that was killed left half written, and this app cannot know whether that suits a
record of a later version. So the file and the journal beside it are copied elsewhere, and the copy is read.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from anakinra_desktop.storage import keys
from anakinra_desktop.storage.connection import SQLITE_BEGINS
from anakinra_desktop.storage.database import APPLICATION_ID, reading
from anakinra_desktop.storage.first_bytes import first_bytes
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of_folder

BESIDE = ("-journal", "-wal")
"""What SQLite keeps beside a file while something is being written to it."""
TRIES = 5

Cell = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table: the name and type of each column, and its rows."""

    name: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class RawRecord:
    """The tables of a record, and the version it says it has."""

    version: int
    tables: tuple[RawTable, ...]


def raw_record(path: Path) -> RawRecord:
    """Read every table of a record of any version. Raises RecordTrouble."""
    try:
        header, is_encrypted = first_bytes(path, 100), keys.key_number_of(path) is not None
        if len(header) < 100 or not (is_encrypted or header.startswith(SQLITE_BEGINS)):
            raise RecordTrouble(Trouble.DAMAGED, path, "the file does not begin as a record does")
        if not is_encrypted and int.from_bytes(header[68:72], "big") != APPLICATION_ID:
            raise RecordTrouble(Trouble.NOT_A_RECORD, path, "it belongs to another program")
        with TemporaryDirectory(prefix="anakinra-") as folder:
            copy = Path(folder, path.name)
            _copy_at_rest(path, copy)
            if damage := damage_of(copy):
                raise RecordTrouble(Trouble.DAMAGED, path, damage[0])
            with reading(copy) as connection:
                return _read(connection)
    except RecordTrouble as error:
        raise RecordTrouble(error.trouble, path, error.detail, error.versions) from error  # not where the copy was
    except OSError as error:
        raise RecordTrouble(trouble_of_folder(error), path, str(error)) from error


def _copy_at_rest(path: Path, copy: Path) -> None:
    """Copy the file with what lies beside it, all of one moment. Raises RecordTrouble when somebody keeps writing."""
    for _ in range(TRIES):
        before = _state(path)
        for ending in ("", *BESIDE):
            target = copy.with_name(copy.name + ending)
            target.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(path.with_name(path.name + ending), target)
        if copy.exists() and _state(path) == before:
            return
    raise RecordTrouble(Trouble.BUSY, path, "it is being written all the time")


def _state(path: Path) -> list[tuple[int, int] | None]:
    state: list[tuple[int, int] | None] = []
    for ending in ("", *BESIDE):
        try:
            seen = path.with_name(path.name + ending).stat()
        except FileNotFoundError:
            state.append(None)
        else:
            state.append((seen.st_size, seen.st_mtime_ns))
    return state


def _read(connection: sqlite3.Connection) -> RawRecord:
    connection.text_factory = _text
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    tables = []
    for (name,) in names.fetchall():
        columns = connection.execute("SELECT name, type FROM pragma_table_info(?)", (name,)).fetchall()
        quoted = name.replace('"', '""')
        tables.append(RawTable(name, tuple(columns), tuple(connection.execute(f'SELECT * FROM "{quoted}"').fetchall())))
    return RawRecord(int(connection.execute("PRAGMA user_version").fetchone()[0]), tuple(tables))


def _text(cell: bytes) -> str | bytes:
    try:
        return cell.decode()
    except UnicodeDecodeError:
        return cell
