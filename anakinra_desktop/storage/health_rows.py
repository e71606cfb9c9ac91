"""Health entries as rows; apart from the other rows, because the first look at the record reads none."""

from __future__ import annotations

import json
from datetime import date

from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.health import EntryKind, HealthEntry, plain_details
from anakinra_desktop.domain.health_kinds import details_of
from anakinra_desktop.storage.cells import maybe_moment_cell, maybe_moment_of, moment_cell, moment_of
from anakinra_desktop.storage.rows import Cells, Row, says_when_damaged


@says_when_damaged
def health_entry_of(row: Row) -> HealthEntry:
    """A health entry as kept."""
    return HealthEntry(
        id=row.id,
        person_id=row.person_id,
        began_on=date.fromisoformat(row.began_on),
        details=details_of(EntryKind(row.kind), json.loads(row.details)),
        recorded_at=moment_of(row.recorded_at),
        recorded_by=row.recorded_by,
        corrects=row.corrects,
        standing=Standing(row.standing),
        ended_at=maybe_moment_of(row.ended_at),
        ended_by=row.ended_by,
        ended_because=row.ended_because,
    )


def health_entry_cells(entry: HealthEntry) -> Cells:
    """The cells of a health entry, without its number."""
    return {
        "person_id": entry.person_id,
        "kind": entry.kind.value,
        "began_on": entry.began_on.isoformat(),
        "details": json.dumps(plain_details(entry.details), ensure_ascii=False, sort_keys=True),
        "corrects": entry.corrects,
        "recorded_at": moment_cell(entry.recorded_at),
        "recorded_by": entry.recorded_by,
        "standing": entry.standing.value,
        "ended_at": maybe_moment_cell(entry.ended_at),
        "ended_by": entry.ended_by,
        "ended_because": entry.ended_because,
    }
