"""A small record to try things on."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.storage.database import RecordFile

SOAK = max(1, int(os.environ.get("ANAKINRA_SOAK", "1")))
"""How many times longer the tests of kills, races, damage and copies go on than usually."""
ZONE = "Europe/Madrid"
NOW = datetime(2026, 11, 24, 19, 6, tzinfo=UTC)
TODAY = NOW.date()


def dose_on(day: date, person_id: int = 1, **changes: object) -> Dose:
    """A dose of 100 mg at 20:05 of that day."""
    values: dict[str, object] = {
        "id": 0,
        "person_id": person_id,
        "schedule_date": day,
        "slot": 0,
        "kind": DoseKind.SCHEDULED,
        "status": DoseStatus.TAKEN,
        "taken_at": datetime.combine(day, time(19, 5), UTC),
        "zone": ZONE,
        "amount_mg": 100.0,
        "by": GivenBy.SELF,
        "given_by": "Ana",
        "recorded_at": NOW,
        "recorded_by": "Ana",
    }
    return Dose(**(values | changes))  # type: ignore[arg-type]


def make_record(folder: Path, days: int = 0) -> RecordFile:
    """A record with Ana, who injects every evening, and a dose for each of the last days."""
    records = RecordFile.in_folder(folder)
    with records.change() as record:
        ana = record.add_person(Person(id=0, name="Ana", home_zone=ZONE))
        record.add_prescription(
            Prescription(
                id=0,
                person_id=ana.id,
                starts_on=date(2026, 1, 1),
                amount_mg=100.0,
                times=(time(20),),
                zone=ZONE,
            )
        )
        for number in range(days):
            record.add_dose(dose_on(TODAY - timedelta(days=days - number)))
    return records


def names_in(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())
