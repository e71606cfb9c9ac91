"""Takes a time that goes with the person along to the clock of the place where they are now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.people import Person, checked_zone
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.travel import taken_along
from anakinra_desktop.services.add_person import NoSuchPerson

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


class StaysAtHome(Problem):
    """The prescription in force is read on the clock of one place, or there is none."""


def follow_clock(records: RecordFile, person: Person, zone: str, now: datetime) -> tuple[Person, Prescription]:
    """Read the prescribed time on another clock from the first date on whose time is still to come there.

    It adds a prescription row, and one for each that is written for later; days before it keep the clock they had. The
    days of the person are those of that place from now on.
    Raises StaysAtHome, NoSuchPerson, NotAPerson for a zone that this computer does not know.
    """
    checked_zone(zone)
    with records.change() as record:
        there = record.person(person.id)
        if there is None:
            raise NoSuchPerson(person.name, tuple(each.name for each in record.people()))
        rows = taken_along(record.prescriptions(person.id), record.doses(person.id), zone, now)
        if not rows:
            raise StaysAtHome("This time is read on the clock of one place. The prescription says so in Settings.")
        kept = [record.add_prescription(row) for row in rows]
        moved = replace(there, home_zone=zone)
        record.change_person(moved)
    return moved, kept[0]
