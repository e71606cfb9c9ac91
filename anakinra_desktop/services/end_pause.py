"""Ends a pause in treatment: from which day on the injections go on, and what the doctor said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Hold, NotADose, Standing, checked_text
from anakinra_desktop.services.correct_record import NoSuchHold

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


def end_pause(records: RecordFile, hold_id: int, from_day: date, because: str, now: datetime, by: str) -> Hold | None:
    """Let the injections go on from a day; the days of the pause before it stay paused.

    The pause that is left, or None where it had no day. Raises NoSuchHold where it was ended before, NotADose for a
    day after which it would have ended anyway.
    """
    with records.change() as record:
        return end_pause_in(record, hold_id, from_day, because, now, by)


def end_pause_in(record: Record, hold_id: int, from_day: date, because: str, now: datetime, by: str) -> Hold | None:
    """The same, as part of a larger piece of work."""
    hold = _standing(record, hold_id)
    if hold.last is not None and from_day > hold.last:
        raise NotADose("from", "The pause ends before this day by itself.")
    record.end_hold(hold.id, Standing.CORRECTED, now, by, checked_text(because, "reason"))
    if from_day <= hold.first:
        return None
    return record.add_hold(replace(hold, id=0, last=from_day - timedelta(days=1), recorded_at=now, recorded_by=by))


def undo_end_of_pause(records: RecordFile, before: Hold, left: Hold | None, now: datetime, by: str) -> Hold:
    """Let the pause hold again as it did before. Raises NoSuchHold where what was left of it was changed meanwhile."""
    from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE

    with records.change() as record:
        if left is not None:
            record.end_hold(_standing(record, left.id).id, Standing.CORRECTED, now, by, UNDONE_AT_ONCE)
        return record.add_hold(replace(before, id=0, recorded_at=now, recorded_by=by))


def _standing(record: Record, hold_id: int) -> Hold:
    hold = record.hold(hold_id)
    if hold is None:
        raise NoSuchHold("There is no pause number {number}.", number=hold_id)
    if hold.standing is not Standing.VALID:
        raise NoSuchHold("Pause number {number} was ended before.", number=hold_id)
    return hold
