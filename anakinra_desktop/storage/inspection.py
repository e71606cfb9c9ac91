"""Looks through the file of a record for damage that shows only when every page is read."""

from __future__ import annotations

from pathlib import Path

from anakinra_desktop.storage.database import reading

FINDINGS_MAX = 20


def damage_of(path: Path) -> tuple[str, ...]:
    """What SQLite finds wrong with the file, in its own words; nothing where all is well. Raises RecordTrouble."""
    with reading(path) as connection:
        integrity = [row[0] for row in connection.execute(f"PRAGMA integrity_check({FINDINGS_MAX})")]
        orphans = [f"{row[0]} {row[1]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return tuple(str(words) for words in (*(each for each in integrity if each != "ok"), *orphans[:FINDINGS_MAX]))
