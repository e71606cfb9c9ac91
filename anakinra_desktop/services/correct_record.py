"""Corrects and voids what was recorded. The old row stays, with who changed it, when and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import (
    NOTE_LENGTH_MAX,
    Dose,
    DoseStatus,
    Hold,
    NotADose,
    Standing,
    checked_moment,
    checked_part,
    checked_reason,
    checked_text,
)
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import checked_amount_mg, prescription_on
from anakinra_desktop.domain.problem import Problem

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


class NoSuchDose(Problem, LookupError):
    """The record has no dose of that number, or it no longer counts."""


class NoSuchHold(Problem, LookupError):
    """The record has no pause of that number, or it no longer counts."""


def standing_dose(record: Record, dose_id: int) -> Dose:
    """The row of that number, if it counts. Raises NoSuchDose."""
    dose = record.dose(dose_id)
    if dose is None:
        raise NoSuchDose("There is no record number {number}.", number=dose_id)
    if dose.standing is not Standing.VALID:
        raise NoSuchDose("Record number {number} was corrected or voided before.", number=dose_id)
    return dose


def correct_dose(
    records: RecordFile, person: Person, corrected: Dose, because: str, now: datetime, by: str = ""
) -> Dose:
    """Put a corrected row in the place of `corrected.id`; both stay to be seen.

    Raises NoSuchDose, NotADose, or AlreadyRecorded when it is moved to a slot that has a record.
    """
    who = by or person.name
    if corrected.status is DoseStatus.TAKEN:
        if corrected.taken_at is None:
            raise NotADose("time", "Please give the time of the injection.")
        checked_moment(corrected.taken_at, now)
        if corrected.amount_mg is not None:
            checked_amount_mg(corrected.amount_mg)
    with records.change() as record:
        before = standing_dose(record, corrected.id)
        if before.person_id != person.id:
            raise NoSuchDose("Record number {number} belongs to somebody else.", number=corrected.id)
        if corrected.status is DoseStatus.TAKEN and corrected.amount_mg is not None:
            current = prescription_on(corrected.schedule_date, record.prescriptions(person.id))
            checked_part(corrected.amount_mg, corrected.whole, current.amount_mg if current else None)
        record.end_dose(before.id, Standing.CORRECTED, now, who, checked_text(because, "reason"))
        return record.add_dose(
            replace(
                corrected,
                id=0,
                wall_time="",
                corrects=before.id,
                reason=checked_text(corrected.reason, "reason"),
                note=checked_text(corrected.note, "note", NOTE_LENGTH_MAX),
                recorded_at=now,
                recorded_by=who,
                standing=Standing.VALID,
                ended_at=None,
                ended_by="",
                ended_because="",
            )
        )


def void_dose(records: RecordFile, dose_id: int, because: str, now: datetime, by: str = "") -> Dose:
    """Say that what a row tells did not happen; its slot and its place are free again.

    Raises NoSuchDose, NotADose without a reason.
    """
    why = checked_reason(because)
    with records.change() as record:
        dose = standing_dose(record, dose_id)
        person = record.person(dose.person_id)
        who = by or (person.name if person else "")
        record.end_dose(dose_id, Standing.VOID, now, who, why)
        ended = record.dose(dose_id)
        assert ended is not None
        return ended


def void_hold(records: RecordFile, hold_id: int, because: str, now: datetime, by: str = "") -> Hold:
    """Say that a pause did not happen; its days ask for doses as before.

    Raises NoSuchHold, NotADose without a reason.
    """
    why = checked_reason(because)
    with records.change() as record:
        hold = record.hold(hold_id)
        if hold is None:
            raise NoSuchHold("There is no pause number {number}.", number=hold_id)
        if hold.standing is not Standing.VALID:
            raise NoSuchHold("Pause number {number} was ended before.", number=hold_id)
        person = record.person(hold.person_id)
        who = by or (person.name if person else "")
        record.end_hold(hold_id, Standing.VOID, now, who, why)
        return replace(hold, standing=Standing.VOID, ended_at=now, ended_by=who, ended_because=why)


def history_of(doses: tuple[Dose, ...], dose: Dose) -> tuple[Dose, ...]:
    """A row and all it corrected, newest first."""
    by_id = {each.id: each for each in doses}
    chain = [dose]
    while chain[-1].corrects in by_id and by_id[chain[-1].corrects] not in chain:  # a damaged record may go in circles
        chain.append(by_id[chain[-1].corrects])
    return tuple(chain)
