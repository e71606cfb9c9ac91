"""A small household to try things on."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.storage.database import RecordFile

MADRID = "Europe/Madrid"
TUESDAY = date(2026, 11, 24)
WEDNESDAY = TUESDAY + timedelta(days=1)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A time on the clocks of Madrid."""
    return datetime.combine(day, time(hour, minute), zone_info(MADRID)).astimezone(UTC)


NOW = at(TUESDAY, 20, 6)


@cache
def empty_record() -> bytes:
    """A record with nobody in it, to copy: making one takes longer than most tests."""
    with TemporaryDirectory() as folder:
        records = RecordFile.in_folder(Path(folder))
        with records.change() as record:
            assert record.people() == ()
        return records.path.read_bytes()


def ana_in(folder: Path, *times: time, name: str = "Ana", every_days: int = 1) -> tuple[RecordFile, Person]:
    """A record with somebody who injects 100 mg at 20:00, or at the times given, since the start of the year."""
    (folder / "data").mkdir()
    records = RecordFile.in_folder(folder / "data")
    records.path.write_bytes(empty_record())
    return records, add_to(records, *times, name=name, every_days=every_days)


def add_to(records: RecordFile, *times: time, name: str = "Ana", every_days: int = 1) -> Person:
    """One more person."""
    new = NewPerson(
        name=name,
        home_zone=MADRID,
        amount_mg=100,
        times=times or (time(20),),
        starts_on=date(2026, 1, 1),
        every_days=every_days,
        height_cm=163,
    )
    return add_person(records, new, NOW)


def all_doses(records: RecordFile, person: Person) -> tuple[Dose, ...]:
    """Every row of a person."""
    with records.read() as record:
        return record.doses(person.id)
