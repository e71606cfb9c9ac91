"""Reads health entries straight from the file, with the standard library alone, for who cannot wait for the rest."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import SimpleNamespace

from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.storage.database import reading
from anakinra_desktop.storage.health_rows import health_entry_of


def standing_entries(path: Path, person_id: int) -> tuple[HealthEntry, ...]:
    """The entries of a person that count, oldest first. Raises RecordTrouble."""
    with reading(path) as connection:
        cursor = connection.execute(
            "SELECT * FROM health_entry WHERE person_id = ? AND standing = 'valid' ORDER BY id", (person_id,)
        )
        return tuple(health_entry_of(_named(cursor, row)) for row in cursor)


def _named(cursor: sqlite3.Cursor, row: tuple[object, ...]) -> SimpleNamespace:
    names = (column[0] for column in cursor.description)
    return SimpleNamespace(**dict(zip(names, row, strict=True)))
