"""Takes back what was written down a moment ago; nothing is erased, and what counted before counts again.

What counts again does so by a new row, because a row that was ended stays ended.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from anakinra_desktop.domain.dose import Dose, Hold, Standing
from anakinra_desktop.services.correct_record import NoSuchDose, NoSuchHold, standing_dose

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

UNDONE_AT_ONCE: Final = "undone at once"
"""The reason kept with what was undone; pages say it in the person's language."""


def undo_dose(records: RecordFile, dose_id: int, now: datetime, by: str) -> Dose:
    """Take back a row that was just added. Where it took the place of another one, that one counts again.

    Gives back the row that counts now, or the one that no longer does. Raises NoSuchDose where somebody changed it
    meanwhile.
    """
    with records.change() as record:
        dose = standing_dose(record, dose_id)
        before = record.dose(dose.corrects) if dose.corrects is not None else None
        if before is None or before.standing is not Standing.CORRECTED:
            record.end_dose(dose.id, Standing.VOID, now, by, UNDONE_AT_ONCE)
            return replace(dose, standing=Standing.VOID, ended_at=now, ended_by=by, ended_because=UNDONE_AT_ONCE)
        record.end_dose(dose.id, Standing.CORRECTED, now, by, UNDONE_AT_ONCE)
        return record.add_dose(_counting_again(before, dose.id, now, by))


def undo_void(records: RecordFile, dose_id: int, now: datetime, by: str) -> Dose:
    """Let a row that was just taken back count again.

    Raises AlreadyRecorded where its slot has another record meanwhile, NoSuchDose where it was not taken back, or
    counts again already.
    """
    with records.change() as record:
        dose = record.dose(dose_id)
        if dose is None or dose.standing is not Standing.VOID:
            raise NoSuchDose("There is no record number {number}.", number=dose_id)
        rows = record.doses(dose.person_id, dose.schedule_date, dose.schedule_date)
        if any(each.corrects == dose.id for each in rows):
            raise NoSuchDose("Record number {number} was corrected or voided before.", number=dose_id)
        return record.add_dose(_counting_again(dose, dose.id, now, by))


def undo_void_hold(records: RecordFile, hold: Hold, now: datetime, by: str) -> Hold:
    """Let a pause that was just taken back count again. Raises NoSuchHold where it was not taken back."""
    with records.change() as record:
        there = record.hold(hold.id)
        if there is None or there.standing is not Standing.VOID:
            raise NoSuchHold("There is no pause number {number}.", number=hold.id)
        return record.add_hold(
            replace(
                there,
                id=0,
                standing=Standing.VALID,
                recorded_at=now,
                recorded_by=by,
                ended_at=None,
                ended_by="",
                ended_because="",
            )
        )


def _counting_again(dose: Dose, after: int, now: datetime, by: str) -> Dose:
    return replace(
        dose,
        id=0,
        corrects=after,
        recorded_at=now,
        recorded_by=by,
        standing=Standing.VALID,
        ended_at=None,
        ended_by="",
        ended_because="",
    )
