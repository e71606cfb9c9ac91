"""Keeps that the doctor has to be called before the next injection."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.doctor_calls import DoctorCall, open_call
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.health import EntryKind, HealthEntry
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.services.keep_health import add_entry_to

if TYPE_CHECKING:
    from anakinra_desktop.storage.record import Record


def open_a_call(record: Record, person: Person, sign: str, now: datetime, by: str) -> HealthEntry:
    """Keep that the doctor has to be called because of a sign, as part of a larger piece of work.

    One call is open at most: another sign is added to the one that waits.
    """
    waiting = open_call(record.health_entries(person.id, EntryKind.CALL))
    if waiting is None:
        day = now.astimezone(zone_info(person.home_zone)).date()
        return add_entry_to(record, person.id, day, DoctorCall((sign,), opened_at=now), now, by)
    entry, call = waiting
    if sign in call.because:
        return entry
    record.end_health_entry(entry.id, Standing.CORRECTED, now, by, "")
    longer = replace(call, because=(*call.because, sign))
    return record.add_health_entry(
        HealthEntry(0, entry.person_id, entry.began_on, longer, recorded_at=now, recorded_by=by, corrects=entry.id)
    )
