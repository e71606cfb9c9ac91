"""Records a dose that was given, here or elsewhere, in the slot it was for, or as an extra one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import (
    NOTE_LENGTH_MAX,
    AlreadyRecorded,
    Dose,
    DoseKind,
    DoseStatus,
    NoSlotOpen,
    NotADose,
    Place,
    Standing,
    checked_moment,
    checked_part,
    checked_reason,
    checked_text,
    slot_for,
    valid_records,
)
from anakinra_desktop.domain.people import GivenBy, Person, checked_name
from anakinra_desktop.domain.prescription import (
    Prescription,
    Slot,
    checked_amount_mg,
    prescription_on,
    slots_on,
    slots_open_at,
    zone_info,
)

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


@dataclass(frozen=True, slots=True)
class GivenDose:
    """What a person says of a dose that was given. `whole` is None where nobody looked."""

    taken_at: datetime
    schedule_date: date | None = None
    slot: int | None = None
    extra: bool = False
    place: Place | None = None
    further_places: tuple[Place, ...] = ()
    given_by: str = ""
    amount_mg: float | None = None
    whole: bool | None = None
    lot: str = ""
    reason: str = ""
    note: str = ""


def log_dose(records: RecordFile, person: Person, given: GivenDose, now: datetime, recorded_by: str = "") -> Dose:
    """Keep a dose; it is on disk when this returns.

    Raises NotADose, AlreadyRecorded, NoSlotOpen or WhichDay.
    """
    with records.change() as record:
        return keep_dose(record, person, given, now, recorded_by)


def log_after_all(
    records: RecordFile, person: Person, given: GivenDose, instead_of: Dose, now: datetime, recorded_by: str = ""
) -> Dose:
    """Keep a dose that was given although its slot says there was none; that word stays to be seen in the history.

    Raises NotADose, or AlreadyRecorded where the slot meanwhile has another record.
    """
    with records.change() as record:
        there = record.recorded_dose(person.id, instead_of.schedule_date, instead_of.slot)
        if there is not None and (there.id != instead_of.id or there.status is DoseStatus.TAKEN):
            raise AlreadyRecorded(there)
        given = replace(given, extra=False, schedule_date=instead_of.schedule_date, slot=instead_of.slot)
        dose = dose_to_keep(record, person, given, now, recorded_by)
        if there is not None:
            record.end_dose(there.id, Standing.CORRECTED, now, dose.recorded_by, "")
        return record.add_dose(replace(dose, corrects=instead_of.id if there is not None else None))


def keep_dose(record: Record, person: Person, given: GivenDose, now: datetime, recorded_by: str = "") -> Dose:
    """As `log_dose`, as a part of a larger piece of work."""
    return record.add_dose(dose_to_keep(record, person, given, now, recorded_by))


def dose_to_keep(record: Record, person: Person, given: GivenDose, now: datetime, recorded_by: str = "") -> Dose:
    """The row a given dose makes, with its slot found and everything checked; nothing is written yet."""
    moment = checked_moment(given.taken_at, now)
    prescriptions = record.prescriptions(person.id)
    if given.extra:
        checked_reason(given.reason)
        day, number = _day_of_extra(moment, given, prescriptions, person)
    else:
        slot = _slot_of(record, person, moment, given, prescriptions)
        day, number = slot.key
    current = prescription_on(day, prescriptions)
    prescribed = current.amount_mg if current else None
    amount = given.amount_mg if given.amount_mg is not None else prescribed
    if amount is not None:
        checked_part(checked_amount_mg(amount), given.whole, prescribed)
    whole = given.whole
    if whole is None and given.amount_mg is not None and prescribed is not None:
        whole = given.amount_mg >= prescribed
    name = checked_name(given.given_by, "given_by") if given.given_by.strip() else person.name
    by = GivenBy.SELF if name.casefold() == person.name.casefold() else GivenBy.CAREGIVER
    return Dose(
        id=0,
        person_id=person.id,
        schedule_date=day,
        slot=number,
        kind=DoseKind.EXTRA if given.extra else DoseKind.SCHEDULED,
        status=DoseStatus.TAKEN,
        taken_at=moment,
        zone=current.zone if current else person.home_zone,
        amount_mg=amount,
        whole=whole,
        place=given.place,
        further_places=given.further_places,
        by=by,
        given_by=person.name if by is GivenBy.SELF else name,
        lot=checked_text(given.lot, "lot", 60),
        reason=checked_text(given.reason, "reason"),
        note=checked_text(given.note, "note", NOTE_LENGTH_MAX),
        recorded_at=now,
        recorded_by=recorded_by or name,
    )


def _day_of_extra(
    moment: datetime, given: GivenDose, prescriptions: tuple[Prescription, ...], person: Person
) -> tuple[date, int]:
    if given.schedule_date is not None:
        return (given.schedule_date, given.slot or 0)
    open_slots = slots_open_at(moment, prescriptions)
    if open_slots:
        nearest = min(open_slots, key=lambda slot: abs(slot.due_at - moment))
        return nearest.key
    return (moment.astimezone(zone_info(person.home_zone)).date(), 0)


def _slot_of(
    record: Record, person: Person, moment: datetime, given: GivenDose, prescriptions: tuple[Prescription, ...]
) -> Slot:
    if given.schedule_date is not None:
        return _slot_of_date(record, person, moment, given, prescriptions)
    open_slots = slots_open_at(moment, prescriptions)
    if not open_slots:
        raise NoSlotOpen("No injection was due then.")
    first, last = open_slots[0].schedule_date, open_slots[-1].schedule_date
    recorded = valid_records(record.doses(person.id, first, last))
    try:
        return slot_for(moment, open_slots, recorded)
    except NoSlotOpen:
        nearest = min(open_slots, key=lambda slot: abs(slot.due_at - moment))
        raise AlreadyRecorded(recorded[nearest.key]) from None


def _slot_of_date(
    record: Record, person: Person, moment: datetime, given: GivenDose, prescriptions: tuple[Prescription, ...]
) -> Slot:
    assert given.schedule_date is not None
    slots = slots_on(given.schedule_date, prescriptions)
    if not slots:
        raise NoSlotOpen("No injection was due on that date.")
    if abs(min(slot.due_at for slot in slots) - moment) > timedelta(days=4 + max(p.every_days for p in prescriptions)):
        raise NotADose("schedule_date", "The time given and the day it is for lie too far apart.")
    if given.slot is not None:
        for slot in slots:
            if slot.number == given.slot:
                return slot
        raise NoSlotOpen("There is no such dose on that date.")
    recorded = valid_records(record.doses(person.id, given.schedule_date, given.schedule_date))
    free = [slot for slot in slots if slot.key not in recorded]
    if not free:
        raise AlreadyRecorded(recorded[min(slots, key=lambda slot: abs(slot.due_at - moment)).key])
    return min(free, key=lambda slot: abs(slot.due_at - moment))
