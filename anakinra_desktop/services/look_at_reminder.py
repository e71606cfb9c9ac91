"""Answers, for everybody in the record, whether a dose waits and when the next one is due. It loads no SQLAlchemy."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence import TIMING_WINDOW_H
from anakinra_desktop.domain.dose import valid_records
from anakinra_desktop.domain.prescription import next_slot_after, slots_open_at
from anakinra_desktop.domain.reminders import PersonDay
from anakinra_desktop.services.look_at_today import next_to_come
from anakinra_desktop.storage.database import SCHEMA_VERSION, version_of
from anakinra_desktop.storage.reminder_look import ReminderRows, reminder_look

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def look_at_reminder(records: RecordFile, now: datetime) -> tuple[PersonDay, ...]:
    """The day of everybody in the record, as far as reminding goes.

    Nobody where there is no record yet, or where it is still to be brought up to date, which the window does. Raises
    RecordTrouble; while the record is locked, too.
    """
    if not records.exists() or version_of(records.path) < SCHEMA_VERSION:
        return ()
    return tuple(_day_of(seen, now) for seen in reminder_look(records.path, now.date()))


def _day_of(seen: ReminderRows, now: datetime) -> PersonDay:
    recorded = valid_records(seen.doses)
    upcoming = next_slot_after(now, seen.prescriptions)
    slots = slots_open_at(now, seen.prescriptions)
    if upcoming is not None and upcoming not in slots:
        slots = (*slots, upcoming)
    window = TIMING_WINDOW_H if seen.timing_window_h is None else seen.timing_window_h
    return PersonDay(
        person_id=seen.person.id,
        name=seen.person.name,
        slots=slots,
        recorded=frozenset(recorded),
        holds=seen.holds,
        injecting_since=seen.session_since,
        call_first=_has_open_call(seen),
        on_time_for=timedelta(hours=window),
        following=next_to_come(now, seen.prescriptions, recorded, seen.holds),
    )


def _has_open_call(seen: ReminderRows) -> bool:
    if not seen.calls:
        return False
    from anakinra_desktop.domain.doctor_calls import open_call

    return open_call(seen.calls) is not None
