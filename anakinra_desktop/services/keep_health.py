"""Keeps what is written down about a person's health: a new entry, a newer one in its place, one taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Standing, checked_reason
from anakinra_desktop.domain.health import Details, EntryKind, HealthEntry, NoSuchEntry
from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


def health_entries(records: RecordFile, person_id: int, kind: EntryKind | None = None) -> tuple[HealthEntry, ...]:
    """All entries of a person, of one kind or of every kind; those replaced or taken back too, oldest first."""
    with records.read() as record:
        return record.health_entries(person_id, kind)


def add_entry(
    records: RecordFile, person_id: int, began_on: date, details: Details, now: datetime, by: str
) -> HealthEntry:
    """Keep something new. The details were checked by who made them."""
    with records.change() as record:
        return add_entry_to(record, person_id, began_on, details, now, by)


def add_entry_to(
    record: Record, person_id: int, began_on: date, details: Details, now: datetime, by: str
) -> HealthEntry:
    """Keep something new, as part of a larger piece of work."""
    return record.add_health_entry(HealthEntry(0, person_id, began_on, details, recorded_at=now, recorded_by=by))


def replace_entry(
    records: RecordFile,
    entry_id: int,
    details: Details,
    now: datetime,
    by: str,
    *,
    began_on: date | None = None,
    because: str = "",
) -> HealthEntry:
    """Let newer details take the place of an entry, which stays to be seen. Raises NoSuchEntry."""
    with records.change() as record:
        return replace_entry_in(record, entry_id, details, now, by, began_on=began_on, because=because)


def replace_entry_in(
    record: Record,
    entry_id: int,
    details: Details,
    now: datetime,
    by: str,
    *,
    began_on: date | None = None,
    because: str = "",
) -> HealthEntry:
    """The same, as part of a larger piece of work."""
    before = _standing_entry(record, entry_id)
    record.end_health_entry(before.id, Standing.CORRECTED, now, by, because)
    return record.add_health_entry(
        HealthEntry(
            0,
            before.person_id,
            began_on or before.began_on,
            details,
            recorded_at=now,
            recorded_by=by,
            corrects=before.id,
        )
    )


def void_entry(records: RecordFile, entry_id: int, reason: str, now: datetime, by: str) -> None:
    """Take an entry back that should not be there. Raises NoSuchEntry, or NotADose without a reason."""
    with records.change() as record:
        void_entry_in(record, entry_id, reason, now, by)


def void_entry_in(record: Record, entry_id: int, reason: str, now: datetime, by: str) -> None:
    """The same, as part of a larger piece of work."""
    before = _standing_entry(record, entry_id)
    record.end_health_entry(before.id, Standing.VOID, now, by, checked_reason(reason))


def undo_entry(records: RecordFile, entry_id: int, now: datetime, by: str) -> None:
    """Take back what was just written down. Where it took the place of another entry, that one counts again.

    Raises NoSuchEntry where somebody changed it meanwhile.
    """
    with records.change() as record:
        entry = _standing_entry(record, entry_id)
        before = record.health_entry(entry.corrects) if entry.corrects is not None else None
        standing = Standing.VOID if before is None else Standing.CORRECTED
        record.end_health_entry(entry.id, standing, now, by, UNDONE_AT_ONCE)
        if before is not None:
            record.add_health_entry(
                replace(
                    before,
                    id=0,
                    corrects=entry.id,
                    recorded_at=now,
                    recorded_by=by,
                    standing=Standing.VALID,
                    ended_at=None,
                    ended_by="",
                    ended_because="",
                )
            )


def _standing_entry(record: Record, entry_id: int) -> HealthEntry:
    entry = record.health_entry(entry_id)
    if entry is None or not entry.counts:
        raise NoSuchEntry("This entry was changed or taken back meanwhile.")
    return entry
