"""Records days without an injection: skipped for a reason, missed, or paused."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import (
    AlreadyRecorded,
    Dose,
    DoseKind,
    DoseStatus,
    Hold,
    NoSlotOpen,
    NotADose,
    checked_reason,
    checked_text,
    valid_records,
)
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import slots_between

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record

LONGEST_SPAN = timedelta(days=3 * 366)


def _checked_span(first: date, last: date) -> None:
    if last < first:
        raise NotADose("to", "The last day lies before the first.")
    if last - first > LONGEST_SPAN:
        raise NotADose("to", "This is more than three years. Please check the dates.")


def skip_days(
    records: RecordFile,
    person: Person,
    first: date,
    last: date,
    reason: str,
    now: datetime,
    *,
    status: DoseStatus = DoseStatus.SKIPPED,
    slot: int | None = None,
    recorded_by: str = "",
) -> tuple[Dose, ...]:
    """Keep, for every slot of the days, that there was no injection: chosen (skipped, needs a reason) or not (missed).

    All or nothing. Raises AlreadyRecorded when one of the slots has a record, NoSlotOpen when none of the days asks
    for a dose, NotADose for a span or a reason that cannot be so.
    """
    _checked_span(first, last)
    why = checked_reason(reason) if status is DoseStatus.SKIPPED else checked_text(reason, "reason")
    with records.change() as record:
        slots = [
            each
            for each in slots_between(first, last, record.prescriptions(person.id))
            if slot is None or each.number == slot
        ]
        if not slots:
            raise NoSlotOpen("No injection was due on these days.")
        if min(each.opens_at for each in slots) > now + timedelta(days=366):
            raise NotADose("from", "These days lie more than a year ahead.")
        recorded = valid_records(record.doses(person.id, first, last))
        for each in slots:
            if each.key in recorded:
                raise AlreadyRecorded(recorded[each.key])
        return tuple(
            record.add_dose(
                Dose(
                    id=0,
                    person_id=person.id,
                    schedule_date=each.schedule_date,
                    slot=each.number,
                    kind=DoseKind.SCHEDULED,
                    status=status,
                    zone=each.zone,
                    reason=why,
                    recorded_at=now,
                    recorded_by=recorded_by or person.name,
                )
            )
            for each in slots
        )


def hold_days(
    records: RecordFile,
    person: Person,
    first: date,
    last: date | None,
    reason: str,
    now: datetime,
    *,
    by_prescriber: bool,
    recorded_by: str = "",
    said_by: str = "",
) -> Hold:
    """Keep a pause; days in it are taken out of every share. Without a last day it lasts until it is ended.

    `said_by` is the doctor or nurse who asked for it. Raises NotADose.
    """
    with records.change() as record:
        return hold_days_in(
            record,
            person,
            first,
            last,
            reason,
            now,
            by_prescriber=by_prescriber,
            recorded_by=recorded_by,
            said_by=said_by,
        )


def hold_days_in(
    record: Record,
    person: Person,
    first: date,
    last: date | None,
    reason: str,
    now: datetime,
    *,
    by_prescriber: bool,
    recorded_by: str = "",
    said_by: str = "",
) -> Hold:
    """The same, as part of a larger piece of work."""
    if last is not None:
        _checked_span(first, last)
    hold = Hold(
        id=0,
        person_id=person.id,
        first=first,
        last=last,
        reason=checked_reason(reason),
        by_prescriber=by_prescriber,
        recorded_at=now,
        recorded_by=recorded_by or person.name,
        said_by=checked_text(said_by, "said_by", 100) if by_prescriber else "",
    )
    return record.add_hold(hold)
