"""Reads everything that was recorded of a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose, Hold
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person with every prescription, row and pause, those that no longer count too."""

    person: Person
    prescriptions: tuple[Prescription, ...]
    doses: tuple[Dose, ...]
    holds: tuple[Hold, ...]


def list_records(records: RecordFile, person: Person) -> PersonRecord:
    """Everything recorded of a person, oldest first."""
    with records.read() as record:
        return PersonRecord(
            person=person,
            prescriptions=record.prescriptions(person.id),
            doses=record.doses(person.id),
            holds=record.holds(person.id),
        )
