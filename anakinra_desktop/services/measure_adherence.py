"""Reads a period of a person's record, as charts, calendar and report need it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence import TIMING_WINDOW_H
from anakinra_desktop.domain.dose import Dose, Hold
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, Slot, slots_between
from anakinra_desktop.domain.syringe import Syringe

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class Period:
    """Everything recorded of a person from one date to another, both included."""

    person: Person
    first: date
    last: date
    slots: tuple[Slot, ...]
    doses: tuple[Dose, ...]
    """All rows, corrected and voided ones too."""
    holds: tuple[Hold, ...]
    prescriptions: tuple[Prescription, ...]
    timing_window_h: float
    set_aside: tuple[Syringe, ...] = ()
    """Syringes found not fit to be used on these days."""


def read_period(records: RecordFile, person: Person, first: date, last: date) -> Period:
    """The record of a period. Raises ValueError when it ends before it begins or is longer than fifty years."""
    if last < first:
        raise ValueError("The period ends before it begins.")
    if last - first > timedelta(days=50 * 366):
        raise ValueError("The period is longer than fifty years.")
    with records.read() as record:
        prescriptions = record.prescriptions(person.id)
        aside = [(each.set_aside_on(person.home_zone), each) for each in record.syringes(person.id)]
        window = record.preferences(person.id).get("timing_window_h")
        return Period(
            person=person,
            first=first,
            last=last,
            slots=tuple(slots_between(first, last, prescriptions)),
            doses=record.doses(person.id, first, last),
            holds=record.holds(person.id),
            prescriptions=prescriptions,
            timing_window_h=float(window) if window else TIMING_WINDOW_H,
            set_aside=tuple(each for day, each in aside if day is not None and first <= day <= last),
        )
