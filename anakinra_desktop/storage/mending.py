"""Mends what can be mended without guessing: indexes, triggers, and cells that follow from others."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.orm import Session

from anakinra_desktop.storage import keys
from anakinra_desktop.storage.connection import connect, sqlite_errors
from anakinra_desktop.storage.database import reading
from anakinra_desktop.storage.fresh_file import fresh_beside
from anakinra_desktop.storage.private_files import move_without_replacing
from anakinra_desktop.storage.schema import made_parts
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of, trouble_of_folder


@dataclass(frozen=True, slots=True)
class Remake:
    """An index or a trigger that is missing or other than it should be, or an index that lost touch with its table."""

    name: str


@dataclass(frozen=True, slots=True)
class SetTime:
    """The offset in minutes and the wall time of a dose, as they follow from its moment and zone."""

    dose_id: int
    offset_minutes: int
    wall_time: str


Repair = Remake | SetTime


def mend(db: Session, repairs: Sequence[Repair]) -> None:
    """Do the repairs, in the piece of work that is open; one that cannot be done is left out.

    The triggers that keep doses from being changed step aside meanwhile, and all stand again at the end.
    """
    connection = db.connection()
    made = made_parts()
    tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars())
    triggers = [part for part in made.values() if part.kind == "trigger" and part.table in tables]
    for trigger in triggers:
        connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS "{trigger.name}"')
    for repair in repairs:
        try:
            with connection.begin_nested():
                if isinstance(repair, SetTime):
                    connection.exec_driver_sql(
                        "UPDATE dose SET offset_minutes = ?, wall_time = ? WHERE id = ?",
                        (repair.offset_minutes, repair.wall_time, repair.dose_id),
                    )
                elif made[repair.name].kind == "index":
                    connection.exec_driver_sql(f'DROP INDEX IF EXISTS "{repair.name}"')
                    connection.exec_driver_sql(made[repair.name].sql)
        except DatabaseError as error:
            # Two records for one dose: only the person knows which of them is right, so the index has to wait.
            if not isinstance(error, IntegrityError):
                raise
    for trigger in triggers:
        connection.exec_driver_sql(trigger.sql)


def keep_as_it_is(path: Path, now: datetime) -> Path:
    """Copy a record beside it, with all that is wrong with it; the copy. Raises RecordTrouble."""
    stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    target, number = path.with_name(f"{path.stem}.before-mending-{stamp}{path.suffix}"), 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.before-mending-{stamp}-{number}{path.suffix}")
    try:
        with fresh_beside(target) as fresh:
            with reading(path) as source, closing(connect(fresh, "rw", keys.key_of(path))) as copy:
                source.backup(copy)
            move_without_replacing(fresh, target)
    except OSError as error:
        raise RecordTrouble(trouble_of_folder(error), path, str(error)) from error
    except sqlite_errors() as error:
        raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, path, str(error)) from error
    return target
