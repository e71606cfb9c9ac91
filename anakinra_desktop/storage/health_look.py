"""What somebody who answers an emergency call is told of a person's health, read without the machinery of a write."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from anakinra_desktop.storage import rows
from anakinra_desktop.storage.database import reading

if TYPE_CHECKING:
    from anakinra_desktop.domain.health import HealthEntry


def allergies_and_medicines(path: Path, person_id: int) -> tuple[HealthEntry, ...]:
    """The valid entries of both kinds, in the order they were made. Raises RecordTrouble."""
    with reading(path) as connection:
        cursor = connection.execute(
            "SELECT * FROM health_entry WHERE person_id = ? AND standing = 'valid'"
            " AND kind IN ('allergy', 'medicine') ORDER BY id",
            (person_id,),
        )
        names = tuple(column[0] for column in cursor.description)
        found = [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in cursor]
    if not found:
        return ()
    from anakinra_desktop.storage.health_rows import health_entry_of

    try:
        return tuple(health_entry_of(row) for row in found)
    except (ValueError, TypeError, AttributeError) as error:
        raise rows.DamagedRow from error
