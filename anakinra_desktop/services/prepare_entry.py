"""Gathers what a form for a dose needs to know, and says what an entry would count for before it is kept."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import Body, body_for, distance_cm, too_near
from anakinra_desktop.domain.body_plan import BodyPlan, plan_from_json
from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, DoseKind, Place, Standing, too_close_to
from anakinra_desktop.domain.health import EntryKind
from anakinra_desktop.domain.lengths import LengthUnit, length_unit
from anakinra_desktop.domain.marked_skin import patches_on
from anakinra_desktop.domain.obstacles import Obstacle, PastInjection, PatchKind
from anakinra_desktop.domain.people import Caregiver, Person
from anakinra_desktop.domain.prescription import Prescription, Slot, slots_on, zone_info
from anakinra_desktop.domain.resting_skin import resting_skin
from anakinra_desktop.services.log_dose import GivenDose, dose_to_keep
from anakinra_desktop.services.suggest_spot import local_date_of, past_injections

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class EntryLook:
    """What a form for a dose needs to know."""

    person: Person
    prescriptions: tuple[Prescription, ...]
    caregivers: tuple[Caregiver, ...]
    body: Body
    has_spots: bool
    """Whether the body's numbered spots are the ones the record uses."""
    now: datetime
    today: date
    length_unit: LengthUnit | None = None
    """What the person chose to read lengths in."""


@dataclass(frozen=True, slots=True)
class SameDay:
    """What the record holds of the day that an entry would count for."""

    slots: tuple[Slot, ...]
    """All doses asked for on that date, in order."""
    others: tuple[Dose, ...]
    """The records that count on that date, without the one in the slot itself; extra ones are among them."""

    def slot(self, number: int) -> Slot | None:
        """The dose of that number, None where the prescription no longer asks for it."""
        return next((slot for slot in self.slots if slot.number == number), None)


def look_at_entry(records: RecordFile, person: Person, now: datetime) -> EntryLook:
    """Everything for an empty form."""
    with records.read() as record:
        kept = record.body_plan(person.id)
        prescriptions = record.prescriptions(person.id)
        caregivers = record.caregivers()
        unit = length_unit(record.preferences(person.id).get("length_unit"))
    today = now.astimezone(zone_info(person.home_zone)).date()
    body = plan_from_json(json.loads(kept)).body if kept else body_for(person.shape(today))
    return EntryLook(person, prescriptions, caregivers, body, kept is not None, now, today, unit)


def foresee_dose(records: RecordFile, person: Person, given: GivenDose, now: datetime) -> Dose:
    """The row an entry would make; nothing is kept. Raises as `log_dose` does."""
    with records.read() as record:
        dose = dose_to_keep(record, person, given, now)
        if not given.extra:
            there = record.recorded_dose(person.id, dose.schedule_date, dose.slot)
            if there is not None:
                raise AlreadyRecorded(there)
    return dose


def look_at_same_day(records: RecordFile, person: Person, dose: Dose) -> SameDay:
    """What there is besides a dose, foreseen or recorded, on the date it counts for."""
    with records.read() as record:
        slots = slots_on(dose.schedule_date, record.prescriptions(person.id))
        doses = record.doses(person.id, dose.schedule_date, dose.schedule_date)
    others = tuple(
        each
        for each in doses
        if each.standing is Standing.VALID and (each.kind is DoseKind.EXTRA or each.slot_key != dose.slot_key)
    )
    return SameDay(slots, others)


def injection_too_close(records: RecordFile, person: Person, moment: datetime) -> Dose | None:
    """The recorded injection that lies too close to this moment for two doses, None where there is none."""
    with records.read() as record:
        return too_close_to(moment, record.injections(person.id))


def place_too_near_cm(records: RecordFile, person: Person, dose: Dose) -> float | None:
    """How near a recorded dose went to the injection before it, in cm; None where the distance was kept (SITE-7)."""
    with records.read() as record:
        doses, kept = record.injections(person.id), record.body_plan(person.id)
    if kept is None or dose.taken_at is None:
        return None
    plan = plan_from_json(json.loads(kept))
    used = past_injections(((local_date_of(dose), place) for place in dose.places), plan)
    return _too_near_cm(used, dose.taken_at, doses, plan)


def place_obstacle(
    records: RecordFile, person: Person, places: Sequence[Place], taken_at: datetime, corrects: Dose | None = None
) -> Obstacle | None:
    """What a dose went to these places in spite of; None where nothing spoke against them.

    It goes by that day: the marks that held, reactions that were there before, the injection before. `corrects` is
    the row that the dose is to take the place of.
    """
    with records.read() as record:
        doses = [each for each in record.injections(person.id) if corrects is None or each.id != corrects.id]
        kept = record.body_plan(person.id)
        marks = [mark for mark in record.skin_marks(person.id) if mark.counts]
        reactions = record.health_entries(person.id, EntryKind.REACTION)
    if kept is None:
        return None
    plan = plan_from_json(json.loads(kept))
    day = taken_at.astimezone(zone_info(person.home_zone)).date()
    used = past_injections(((day, place) for place in places), plan)
    there_before = (entry for entry in reactions if entry.began_on < day)
    patches = (*patches_on(marks, day, plan), *resting_skin(there_before, plan))
    found = {patch.kind for patch in patches for place in used if patch.holds(place)}
    if found:
        return Obstacle.NO_GO if PatchKind.NO_GO in found else Obstacle.REACTION
    return None if _too_near_cm(used, taken_at, doses, plan) is None else Obstacle.TOO_NEAR_LAST


def _too_near_cm(
    used: Iterable[PastInjection], taken_at: datetime, doses: Iterable[Dose], plan: BodyPlan
) -> float | None:
    """How near these places lie to those of the last dose before that moment, where that is nearer than allowed."""
    before = [each for each in doses if each.taken_at and each.taken_at < taken_at]
    if not before:
        return None
    last = past_injections(((local_date_of(before[-1]), place) for place in before[-1].places), plan)
    return min((distance_cm(one, other) for one in used for other in last if too_near(one, other)), default=None)
