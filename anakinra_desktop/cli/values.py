"""Values as they stand in the answers for programs: times in ISO 8601 with offset, names in English."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, zone_info


def moment_text(moment: datetime | None, zone: str) -> str | None:
    """A moment on the clock of a zone, with its offset: `2026-11-24T20:06:00+01:00`."""
    return None if moment is None else moment.astimezone(zone_info(zone)).isoformat()


def day_text(day: date | None) -> str | None:
    """A date: `2026-11-24`."""
    return None if day is None else day.isoformat()


def person_values(person: Person, prescriptions: Iterable[Prescription]) -> dict[str, object]:
    """A person with all prescriptions, oldest first."""
    return {
        "id": person.id,
        "name": person.name,
        "zone": person.home_zone,
        "born": day_text(person.born),
        "height_cm": person.height_cm,
        "build": person.build.value,
        "prescriptions": [prescription_values(each) for each in prescriptions],
    }


def prescription_values(prescription: Prescription) -> dict[str, object]:
    """What was prescribed, from a date on."""
    return {
        "id": prescription.id,
        "starts_on": prescription.starts_on.isoformat(),
        "ends_on": day_text(prescription.ends_on),
        "dose_mg": prescription.amount_mg,
        "times": [f"{clock:%H:%M}" for clock in prescription.times],
        "zone": prescription.zone,
        "every_days": prescription.every_days,
    }
