"""Gathers what is known before an injection: the slot, what is recorded, who is cared for, what is at home."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.course import SessionContext
from anakinra_desktop.domain.doctor_calls import open_call
from anakinra_desktop.domain.dose import Dose, Hold, valid_records, waiting_slots
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.prescription import (
    Prescription,
    Slot,
    next_slot_after,
    prescription_on,
    slots_on,
    slots_open_at,
    zone_info,
)
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.procedure import EventKind, InjectionSession
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.domain.sharps import Fill, fill_of
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.domain.stock import left_in_cartons
from anakinra_desktop.domain.syringe import Carton, Syringe
from anakinra_desktop.domain.telling import ThingToAsk
from anakinra_desktop.services.read_medication import signs
from anakinra_desktop.services.set_limit import limits_in
from anakinra_desktop.services.suggest_spot import switched_off_zones
from anakinra_desktop.services.take_out import opened_first
from anakinra_desktop.services.things_to_ask import those_to_ask_among

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


class NothingPrescribed(Problem):
    """There is no prescription in force, so there is nothing to inject (DOSE-4)."""


@dataclass(frozen=True, slots=True)
class CartonLook:
    """A carton, how many of its syringes lie in the refrigerator, and how many are out and wait to be used."""

    carton: Carton
    left: int
    out: int

    @property
    def may_be_the_one(self) -> bool:
        """Whether the syringe in hand can be from it; one that is used up is not asked about."""
        return self.left + self.out > 0


@dataclass(frozen=True, slots=True)
class InjectionLook:
    """What the steps of an injection are led by and what they show."""

    person: Person
    giver: Giver
    people: tuple[Person, ...]
    prescription: Prescription
    context: SessionContext
    slot: Slot | None
    next_slot: Slot | None
    """The first slot after this one."""
    last_dose: Dose | None
    last_hold: Hold | None
    """The pause that ended last."""
    limits: Limits
    """The numbers of the rules as they are in force for this person."""
    to_ask: tuple[ThingToAsk, ...]
    """What the record itself says should be asked about first."""
    cartons: tuple[CartonLook, ...]
    """Cartons with syringes left, in the order in which they are used."""
    syringes_out: tuple[Syringe, ...]
    sharps: Fill | None = None
    """How full the container for used syringes is; None where none was begun."""

    @property
    def in_refrigerator(self) -> int:
        """Syringes that have not left their cartons."""
        return sum(each.left for each in self.cartons)


def look_at_injection(
    records: RecordFile,
    person: Person,
    giver: Giver,
    now: datetime,
    session: InjectionSession | None = None,
    wanted: Slot | None = None,
) -> InjectionLook:
    """What is known now; a session that was begun keeps the slot it was begun for.

    Without a session it is for the slot `wanted`, else for the one that is open; where slots of two dates are, the
    person is asked (`context.days_open`). Raises NothingPrescribed.
    """
    with records.read() as record:
        prescriptions = record.prescriptions(person.id)
        doses = record.doses(person.id)
        holds = record.holds(person.id)
        limits = limits_in(record, person.id)
        entries = record.health_entries(person.id)
        preferences = record.preferences(person.id)
        people = record.people()
        cartons = _cartons(record, person)
        syringes = record.syringes(person.id)
        box = next((each for each in record.sharps_boxes(person.id) if each.ended_at is None), None)
    out = tuple(syringe for syringe in syringes if syringe.is_out)
    slot = slot_of_session(session, prescriptions) or wanted
    days_open = () if slot else slots_to_choose_from(now, prescriptions, doses)
    if slot is None and not days_open:
        slot = slot_to_fill(now, prescriptions, doses)
    local = now.astimezone(zone_info(person.home_zone)).date()
    waiting = open_call(entries)
    day = slot.schedule_date if slot else local
    prescription = prescription_on(day, prescriptions)
    if prescription is None:
        raise NothingPrescribed("No prescription is in force on that day.")
    given = [dose for dose in doses if dose.counts and dose.taken_at is not None]
    last = max(given, key=_taken_at, default=None)
    off = set(switched_off_zones(preferences))
    return InjectionLook(
        person=person,
        giver=giver,
        people=people,
        prescription=prescription,
        context=SessionContext(
            person_name=person.name,
            by=giver.by,
            zone=person.home_zone,
            amount_mg=prescription.amount_mg,
            syringes_a_dose=prescription.syringes_a_dose,
            is_part_syringe=prescription.is_part_syringe,
            open_zones=frozenset(zone.value for zone in ZoneId if giver.by in zone.open_to and zone not in off),
            dose_interval=timedelta(days=prescription.every_days) / len(prescription.times),
            due_at=slot.due_at if slot else None,
            days_open=days_open,
            schedule_date=slot.schedule_date if slot else None,
            slot=slot.number if slot else 0,
            recorded=valid_records(doses).get(slot.key) if slot else None,
            last_injection_at=_taken_at(last) if last else None,
            hold=next((hold for hold in holds if hold.covers(day)), None),
            open_call=waiting[1] if waiting else None,
            call_is_for_allergy=waiting is not None and any(map(_may_be_allergy, waiting[1].because)),
            several_people=giver.by is GivenBy.CAREGIVER and len(people) > 1,
            birth_year=person.born.year if person.born else None,
            is_child=person.is_child_on(local),
        ),
        slot=slot,
        next_slot=next_slot_after(slot.due_at if slot else now, prescriptions),
        last_dose=last,
        last_hold=max((hold for hold in holds if hold.last and hold.last < day), key=_last_day, default=None),
        limits=limits,
        to_ask=those_to_ask_among(entries, local),
        cartons=cartons,
        syringes_out=out,
        sharps=None if box is None else fill_of(box, syringes, limits.number("sharps_full_at")),
    )


def _may_be_allergy(sign: str) -> bool:
    """Whether a sign leads to the emergency card, wherever it is; one that nobody knows counts as such."""
    known = signs().get(sign)
    return known is None or Lead.EMERGENCY in (known.leads_to, known.elsewhere)


def slot_of_session(session: InjectionSession | None, prescriptions: Sequence[Prescription]) -> Slot | None:
    """The slot a session was begun for, or that the person said it is for."""
    for event in reversed(session.events if session else ()):
        day = event.answer.get("schedule_date")
        if event.kind in (EventKind.BEGAN, EventKind.CHOSE_DAY) and isinstance(day, str):
            slots = slots_on(date.fromisoformat(day), prescriptions)
            return next((slot for slot in slots if slot.number == event.answer.get("slot")), None)
    return None


def slots_to_choose_from(
    now: datetime, prescriptions: Sequence[Prescription], doses: Sequence[Dose]
) -> tuple[Slot, ...]:
    """The slots that wait where they are of more dates than one; of each date the one due nearest."""
    nearest: dict[date, Slot] = {}
    for slot in waiting_slots(slots_open_at(now, prescriptions), valid_records(doses)):
        there = nearest.get(slot.schedule_date)
        if there is None or abs(slot.due_at - now) < abs(there.due_at - now):
            nearest[slot.schedule_date] = slot
    return tuple(nearest.values()) if len(nearest) > 1 else ()


def slot_to_fill(now: datetime, prescriptions: Sequence[Prescription], doses: Sequence[Dose]) -> Slot | None:
    """The slot that waits and is due nearest; where none waits, the nearest of the open ones."""
    open_slots = slots_open_at(now, prescriptions)
    waiting = waiting_slots(open_slots, valid_records(doses))
    return min(waiting or open_slots, key=lambda slot: abs(slot.due_at - now), default=None)


def _cartons(record: Record, person: Person) -> tuple[CartonLook, ...]:
    syringes = record.syringes(person.id)
    cartons = [carton for carton in record.cartons(person.id) if carton.ended_at is None]
    out = Counter(each.carton_id for each in syringes if each.is_out)
    back = Counter(each.carton_id for each in syringes if each.is_back)
    left = left_in_cartons(cartons, syringes)
    looks = [CartonLook(each, left[each.id] + back[each.id], out[each.id]) for each in cartons]
    return tuple(sorted(looks, key=lambda look: opened_first(look.carton)))


def _taken_at(dose: Dose) -> datetime:
    assert dose.taken_at is not None
    return dose.taken_at


def _last_day(hold: Hold) -> date:
    assert hold.last is not None
    return hold.last
