"""What the record can say to whoever answers an emergency call. It always answers, whatever state the record is in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.medicines import Allergy, Medicine, is_over
from anakinra_desktop.domain.prescription import prescription_on, zone_info
from anakinra_desktop.storage.database import SCHEMA_VERSION, version_of
from anakinra_desktop.storage.first_look import FirstLook, first_look
from anakinra_desktop.storage.health_look import standing_entries
from anakinra_desktop.storage.trouble import RecordTrouble

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class EmergencyFacts:
    """What there is to say; what is not known is left out, never guessed."""

    name: str = ""
    person_number: int = 1
    age_years: int | None = None
    amount_mg: float | None = None
    every_days: int = 1
    times: tuple[time, ...] = ()
    last_injection: datetime | None = None
    """When it was by the clock on the wall there."""
    place: Place | None = None
    lot: str = ""
    allergies: tuple[Allergy, ...] = ()
    medicines: tuple[str, ...] = ()
    """Those in use beside anakinra, by name, as typed."""
    doctor_name: str = ""
    doctor_phone: str = ""


def look_in_emergency(records: RecordFile, now: datetime, person_id: int | None = None) -> EmergencyFacts:
    """The facts about a person; none where the record is missing or can't be read, for the numbers come first."""
    try:
        if not records.exists() or version_of(records.path) != SCHEMA_VERSION:
            return EmergencyFacts()
        seen = first_look(records.path, now.date(), person_id)
    except RecordTrouble:
        return EmergencyFacts()
    return EmergencyFacts() if seen is None else _facts(seen, now, _entries(records, seen.person.id))


def _entries(records: RecordFile, person_id: int) -> tuple[HealthEntry, ...]:
    """What is written down of the person's health; nothing where it cannot be read, for the rest is known."""
    try:
        return standing_entries(records.path, person_id)
    except RecordTrouble:
        return ()


def _facts(seen: FirstLook, now: datetime, entries: tuple[HealthEntry, ...]) -> EmergencyFacts:
    person = seen.person
    today = now.astimezone(zone_info(person.home_zone)).date()
    allergies = tuple(each for _, each in those_that_count(entries, Allergy) if not is_over(each, today))
    medicines = tuple(each.name for _, each in those_that_count(entries, Medicine) if not is_over(each, today))
    ordered = prescription_on(today, seen.prescriptions)
    last = max((dose for dose in seen.doses if dose.counts and dose.taken_at), key=_taken_at, default=None)
    return EmergencyFacts(
        name=person.name,
        person_number=person.id,
        age_years=person.age_years(today),
        amount_mg=ordered.amount_mg if ordered else None,
        every_days=ordered.every_days if ordered else 1,
        times=ordered.times if ordered else (),
        last_injection=_taken_at(last).astimezone(ZoneInfo(last.zone or person.home_zone)) if last else None,
        place=last.place if last else None,
        lot=last.lot if last else "",
        allergies=allergies,
        medicines=medicines,
        doctor_name=person.doctor_name,
        doctor_phone=person.doctor_phone,
    )


def _taken_at(dose: Dose) -> datetime:
    if dose.taken_at is None:
        raise ValueError("an injection that was given has a time")
    return dose.taken_at
