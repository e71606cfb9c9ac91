"""The app's own rules about a record as a whole: what must hold between its rows, whoever wrote them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import Dose, DoseKind, Hold, Standing
from anakinra_desktop.domain.prescription import AMOUNT_RANGE_MG, Prescription, slots_on, zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.syringe import Carton, Syringe

AHEAD_MAX = timedelta(days=1)
"""A clock that was wrong by more than this is worth a word."""
_ZONES = frozenset(zone.value for zone in ZoneId)


class Remedy(StrEnum):
    """What would put a finding right."""

    NOTHING = "nothing"
    MEND = "mend"
    """The app can do it without guessing."""
    CALENDAR = "calendar"
    """Only the person knows what is right."""
    TODAY = "today"
    """An injection was begun and waits to be ended."""
    COPY = "copy"
    """What is gone can only come from a copy."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a record that is not as it should be, in which row of which table, and what would put it right."""

    code: str
    table: str
    row: int | None
    problem: Problem
    remedy: Remedy

    @property
    def is_mendable(self) -> bool:
        """Whether the app can put it right without guessing."""
        return self.remedy is Remedy.MEND

    @property
    def needs_something(self) -> bool:
        """Whether anything has to be done about it."""
        return self.remedy is not Remedy.NOTHING

    @property
    def advice(self) -> Problem:
        """What would put it right, in a sentence."""
        match self.remedy:
            case Remedy.NOTHING:
                return Problem("Nothing needs to be done.")
            case Remedy.MEND:
                return Problem("It can be mended without guessing.")
            case Remedy.CALENDAR:
                return Problem("Open that day in the Calendar and correct it.")
            case Remedy.TODAY:
                return Problem("Open Today, end the injection that is begun there, and check again.")
            case Remedy.COPY:
                return Problem("Put back a copy from before.")


@dataclass(frozen=True, slots=True)
class Household:
    """What the rules look at: every row that can be read, of everybody."""

    doses: Sequence[Dose]
    offsets: Mapping[int, int | None]
    """The offset from UTC in minutes that was kept with each dose."""
    prescriptions: Sequence[Prescription]
    holds: Sequence[Hold]
    cartons: Sequence[Carton]
    syringes: Sequence[Syringe]
    spots: Mapping[int, frozenset[tuple[str, str]]]
    """Zone and spot of every place on the body plans of each person that has one."""


def findings_in(household: Household, now: datetime) -> Iterator[Finding]:
    """Everything that breaks a rule."""
    by_id = {dose.id: dose for dose in household.doses}
    followed = {dose.corrects for dose in household.doses}
    for dose in household.doses:
        yield from _wrong_ending(dose, followed)
        yield from _wrong_chain(dose, by_id)
        yield from _wrong_time(dose, household.offsets.get(dose.id), now)
        yield from _wrong_amount(dose)
        yield from _wrong_place(dose, household.spots.get(dose.person_id))
    yield from _slots_with_two(household.doses)
    yield from _without_slot(household.doses, household.prescriptions)
    for hold in household.holds:
        if hold.last is not None and hold.last < hold.first:
            problem = Problem(
                "Pause number {number} ends on {last}, before it begins on {first}.",
                number=hold.id,
                first=hold.first.isoformat(),
                last=hold.last.isoformat(),
            )
            counts = hold.standing is Standing.VALID
            yield Finding("hold_backwards", "hold", hold.id, problem, Remedy.CALENDAR if counts else Remedy.NOTHING)
    yield from _wrong_syringes(household.syringes, by_id, {carton.id: carton for carton in household.cartons})


def derived_cells(dose: Dose) -> tuple[int, str]:
    """The offset from UTC in minutes and the wall time that go with the moment and the zone of a dose."""
    assert dose.taken_at is not None
    local = dose.taken_at.astimezone(zone_info(dose.zone))
    offset = local.utcoffset() or timedelta(0)
    return round(offset.total_seconds() / 60), local.replace(tzinfo=None).isoformat(timespec="minutes")


def _finding(code: str, dose: Dose, problem: Problem, remedy: Remedy) -> Finding:
    return Finding(code, "dose", dose.id, problem, remedy)


def _named(dose: Dose) -> dict[str, object]:
    return {"number": dose.id, "date": dose.schedule_date.isoformat()}


def _wrong_ending(dose: Dose, followed: set[int | None]) -> Iterator[Finding]:
    if dose.standing is Standing.CORRECTED and dose.id not in followed:
        problem = Problem(
            "Record number {number} of {date} was corrected, and what took its place is missing.", **_named(dose)
        )
        yield _finding("corrected_without_follower", dose, problem, Remedy.CALENDAR)
    if dose.standing is not Standing.VALID and dose.ended_at is None:
        problem = Problem("Record number {number} of {date} was ended, and nothing says when.", **_named(dose))
        yield _finding("ended_without_when", dose, problem, Remedy.NOTHING)
    if dose.standing is Standing.VALID and dose.ended_at is not None:
        problem = Problem("Record number {number} of {date} counts, though it says that it was ended.", **_named(dose))
        yield _finding("ended_but_counts", dose, problem, Remedy.CALENDAR)


def _wrong_chain(dose: Dose, by_id: Mapping[int, Dose]) -> Iterator[Finding]:
    before = by_id.get(dose.corrects) if dose.corrects is not None else None
    if before is None:
        return
    if before.person_id != dose.person_id:
        problem = Problem("Record number {number} of {date} corrects a record of somebody else.", **_named(dose))
        yield _finding("corrects_somebody_elses", dose, problem, Remedy.CALENDAR)
    elif before.standing is Standing.VALID and before.id != dose.id:
        problem = Problem(
            "Record number {number} of {date} corrects number {other}, and both of them count.",
            other=before.id,
            **_named(dose),
        )
        yield _finding("corrects_what_counts", dose, problem, Remedy.CALENDAR)
    passed = {dose.id}
    while before is not None and before.id not in passed:
        passed.add(before.id)
        before = by_id.get(before.corrects) if before.corrects is not None else None
    if before is not None and before.id == dose.id:
        problem = Problem("Record number {number} of {date} corrects itself in a circle.", **_named(dose))
        yield _finding("corrects_in_a_circle", dose, problem, Remedy.COPY)


def _wrong_time(dose: Dose, offset: int | None, now: datetime) -> Iterator[Finding]:
    if dose.recorded_at > now + AHEAD_MAX:
        problem = Problem(
            "Record number {number} of {date} was written down by a clock that was ahead.", **_named(dose)
        )
        yield _finding("recorded_ahead", dose, problem, Remedy.NOTHING)
    if dose.taken_at is None:
        return
    if dose.taken_at > now + AHEAD_MAX:
        problem = Problem("Record number {number} of {date} tells of an injection that lies ahead.", **_named(dose))
        yield _finding("lies_ahead", dose, problem, Remedy.CALENDAR)
    try:
        right_offset, right_wall = derived_cells(dose)
        shown = datetime.fromisoformat(dose.wall_time[:16])
    except (ValueError, KeyError, OSError):  # what ZoneInfo raises for a name that is none
        problem = Problem(
            "Record number {number} of {date} shows a time or a time zone that is not known.", **_named(dose)
        )
        yield _finding("time_unknown", dose, problem, Remedy.CALENDAR)
        return
    moment = datetime.fromisoformat(right_wall) - timedelta(minutes=right_offset)
    shown_offset = round((shown - moment) / timedelta(minutes=1))
    if offset == shown_offset == right_offset:
        return
    if offset == shown_offset:
        # The rules of the zone were changed afterwards; what stands there is what the clocks showed.
        problem = Problem(
            "Record number {number} of {date} shows the time by older rules of its time zone.", **_named(dose)
        )
        yield _finding("time_by_older_rules", dose, problem, Remedy.NOTHING)
        return
    problem = Problem("Record number {number} of {date} shows another time than its moment has.", **_named(dose))
    agree = right_offset in (offset, shown_offset)
    yield _finding("time_does_not_agree", dose, problem, Remedy.MEND if agree else Remedy.CALENDAR)


def _wrong_amount(dose: Dose) -> Iterator[Finding]:
    if dose.amount_mg is not None and not 0 < dose.amount_mg <= AMOUNT_RANGE_MG[1]:
        problem = Problem("Record number {number} of {date} tells of an amount that no dose has.", **_named(dose))
        yield _finding("amount_impossible", dose, problem, Remedy.CALENDAR)


def _wrong_place(dose: Dose, spots: frozenset[tuple[str, str]] | None) -> Iterator[Finding]:
    for place in dose.places:
        if place.zone not in _ZONES:
            problem = Problem(
                "Record number {number} of {date} names a part of the body that is not known.", **_named(dose)
            )
            yield _finding("zone_unknown", dose, problem, Remedy.CALENDAR)
        elif place.spot and spots is not None and (place.zone, place.spot) not in spots:
            problem = Problem("Record number {number} of {date} names a place that is not on the map.", **_named(dose))
            yield _finding("spot_unknown", dose, problem, Remedy.NOTHING if place.x_cm is not None else Remedy.CALENDAR)


def _slots_with_two(doses: Iterable[Dose]) -> Iterator[Finding]:
    seen: dict[tuple[int, date, int], Dose] = {}
    for dose in doses:
        if dose.kind is DoseKind.SCHEDULED and dose.standing is Standing.VALID:
            first = seen.setdefault((dose.person_id, *dose.slot_key), dose)
            if first is not dose:
                problem = Problem(
                    "Records number {other} and {number} are both for the same dose of {date}.",
                    other=first.id,
                    **_named(dose),
                )
                yield _finding("slot_twice", dose, problem, Remedy.CALENDAR)


def _without_slot(doses: Iterable[Dose], prescriptions: Iterable[Prescription]) -> Iterator[Finding]:
    """Doses that nothing asked for. An import may bring them from before the first prescription, so none is wrong."""
    of_person: dict[int, list[Prescription]] = defaultdict(list)
    for each in prescriptions:
        of_person[each.person_id].append(each)
    slots: dict[tuple[int, date], set[int]] = {}
    without: dict[int, list[Dose]] = defaultdict(list)
    for dose in doses:
        if dose.kind is not DoseKind.SCHEDULED or dose.standing is not Standing.VALID:
            continue
        key = (dose.person_id, dose.schedule_date)
        if key not in slots:
            slots[key] = _slot_numbers(dose.schedule_date, of_person[dose.person_id])
        if dose.slot not in slots[key]:
            without[dose.person_id].append(dose)
    for found in without.values():
        days = [dose.schedule_date for dose in found]
        problem = Problem(
            "No prescription asked for these records: {count}, between {first} and {last}.",
            count=len(found),
            first=min(days).isoformat(),
            last=max(days).isoformat(),
        )
        yield _finding("without_slot", found[0], problem, Remedy.NOTHING)


def _slot_numbers(day: date, prescriptions: Sequence[Prescription]) -> set[int]:
    try:
        return {slot.number for slot in slots_on(day, prescriptions)}
    except (ValueError, KeyError, OSError, OverflowError):  # a zone that is none, or a day at the end of time
        return set()


def _wrong_syringes(
    syringes: Iterable[Syringe], doses: Mapping[int, Dose], cartons: Mapping[int, Carton]
) -> Iterator[Finding]:
    for syringe in syringes:
        dose = doses.get(syringe.dose_id) if syringe.dose_id is not None else None
        carton = cartons.get(syringe.carton_id) if syringe.carton_id is not None else None
        named = {"number": syringe.id, "date": syringe.out_at.date().isoformat()}
        if any(other is not None and other.person_id != syringe.person_id for other in (dose, carton)):
            problem = Problem(
                "Syringe number {number}, taken out on {date}, goes together with something of somebody else.", **named
            )
            yield Finding("syringe_of_two", "syringe", syringe.id, problem, Remedy.COPY)
        elif dose is not None and dose.standing is Standing.VOID:
            problem = Problem(
                "Syringe number {number}, taken out on {date}, counts as used, though its injection was taken back.",
                **named,
            )
            yield Finding("syringe_of_void", "syringe", syringe.id, problem, Remedy.NOTHING)
