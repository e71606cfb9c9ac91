"""Two clocks: where a journey or a changed time would bring two doses too near each other or too far apart.

A prescription is read on the clock of one place (its zone). At home that place stays; a time that goes with the person
moves with them, by a new prescription row that begins on a date, so that the days before it keep the clock they had.
Nothing here says when a dose should be given instead: that is for the prescriber (DOSE-4).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from anakinra_desktop.domain.dose import Dose, Hold, valid_records
from anakinra_desktop.domain.prescription import (
    DAY,
    DAY_TURNS_AT,
    ClockFollows,
    Prescription,
    Slot,
    instant_of,
    prescription_on,
    slots_between,
    treatment_day,
    zone_info,
)

LOOKS_BACK_DAYS = 29
"""A dose every 28 days is the rarest there is, and a date may be left out."""

AFTER_NEXT = 2
"""How many doses to come are looked at: the next one and the one that follows it."""


@dataclass(frozen=True, slots=True)
class GapLimits:
    """How near and how far apart two doses may lie, for one dose a day."""

    least: timedelta
    most: timedelta

    def allow(self, length: timedelta, one: Prescription, other: Prescription) -> bool:
        """Whether two doses that follow one another may lie so far apart; every n days adds as many days less one."""
        fewest, most = sorted((one.every_days, other.every_days))
        return self.least + (fewest - 1) * DAY <= length <= self.most + (most - 1) * DAY


@dataclass(frozen=True, slots=True)
class OddGap:
    """Two doses, one after the other, that would lie too near each other or too far apart."""

    earlier: datetime
    later: datetime
    """When the second of them is due."""
    was_given: bool
    """Whether the first was given; else it is due."""

    @property
    def length(self) -> timedelta:
        return self.later - self.earlier


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The computer's clock is not the one that the prescribed time is read on."""

    here: str
    """The zone of the computer."""
    clock_zone: str
    """The zone of the prescription."""
    goes_along: bool
    """Whether the time goes with the person and they may say that they are here now, which they did not yet."""


def clocks_differ(one: str, other: str, at: datetime) -> bool:
    """Whether the clocks of two zones show different times then, or a day later."""
    moments = (at, at + DAY)
    return any(
        each.astimezone(zone_info(one)).utcoffset() != each.astimezone(zone_info(other)).utcoffset() for each in moments
    )


def elsewhere(
    here: str, home_zone: str, prescriptions: Sequence[Prescription], doses: Iterable[Dose], now: datetime
) -> Elsewhere | None:
    """Where the computer is, when it is not where the prescription in force is read; "" says nothing of the place."""
    current = prescription_on(treatment_day(now, home_zone), prescriptions)
    if not here or current is None or not clocks_differ(here, current.zone, now):
        return None
    return Elsewhere(here, current.zone, bool(taken_along(prescriptions, doses, here, now)))


def taken_along(
    prescriptions: Sequence[Prescription], doses: Iterable[Dose], zone: str, now: datetime
) -> tuple[Prescription, ...]:
    """The rows by which the time goes along to another zone: from the first date whose time is still to come there.

    Dates before it keep the clock they had, and so do dates with a dose, and today if it has a record: a dose that
    waits does not turn late by a journey. What is written for later dates goes along too, by a row for each.
    Empty where no prescription is in force, where none goes along, or where all did already.
    """
    today = treatment_day(now, zone)
    records = valid_records(doses).values()
    kept = [each.schedule_date for each in records if each.counts or each.schedule_date == today]
    first = max([today, *(day + DAY for day in kept if day >= today)])
    starts_on = next((day for day in _days_from(first, LOOKS_BACK_DAYS) if _comes(day, prescriptions, zone, now)), None)
    if starts_on is None:
        return ()
    rows = []
    for day in sorted({starts_on, *(each.starts_on for each in prescriptions if each.starts_on > starts_on)}):
        ordered = prescription_on(day, prescriptions)
        if ordered is not None and ordered.clock is ClockFollows.TRAVELLER and ordered.zone != zone:
            first_slot = ordered.first_slot if day == ordered.starts_on else 0
            rows.append(replace(ordered, id=0, starts_on=day, zone=zone, first_slot=first_slot))
    return tuple(rows)


def with_new(prescriptions: Iterable[Prescription], *added: Prescription) -> tuple[Prescription, ...]:
    """The prescriptions as they would be with some more, which are not written yet."""
    known = tuple(prescriptions)
    newest = max((each.id for each in known), default=0)
    return (*known, *(replace(each, id=newest + number) for number, each in enumerate(added, 1)))


def odd_gap_ahead(
    prescriptions: Sequence[Prescription],
    doses: Iterable[Dose],
    holds: Sequence[Hold],
    now: datetime,
    limits: Callable[[], GapLimits],
    *,
    is_away: bool,
    day_turns_at: time = DAY_TURNS_AT,
) -> OddGap | None:
    """The first odd gap before or after the next dose, where a move of the clock or of the time can be its reason.

    The last dose given counts from when it was given, those to come from when they are due. A late dose, a missed one
    or a pause is no move. Several doses a day, in one of the two prescriptions, are left out.
    `limits` is asked only where there is something to judge.
    """
    if not prescriptions:
        return None
    rows = tuple(doses)
    recorded = valid_records(rows)
    middle = now.date()
    around = slots_between(middle - LOOKS_BACK_DAYS * DAY, middle + LOOKS_BACK_DAYS * DAY, prescriptions, day_turns_at)
    slots = sorted(around, key=lambda slot: slot.key)
    waiting = [
        place
        for place, slot in enumerate(slots)
        if slot.key not in recorded
        and slot.closes_at > now
        and not any(hold.covers(slot.schedule_date) for hold in holds)
    ][:AFTER_NEXT]
    if not waiting:
        return None
    pairs = [] if waiting[0] == 0 else [(slots[waiting[0] - 1], slots[waiting[0]])]
    pairs += [(slots[one], slots[other]) for one, other in itertools.pairwise(waiting) if other == one + 1]
    for earlier, later in pairs:
        dose = recorded.get(earlier.key)
        if dose is None and earlier.closes_at <= now:
            continue  # nobody knows whether it was given
        if dose is not None and dose.taken_at is None:
            continue  # skipped or missed
        given = dose.taken_at if dose is not None else None
        gap = OddGap(given or earlier.due_at, later.due_at, given is not None)
        one, other = _ordered(earlier, prescriptions), _ordered(later, prescriptions)
        away = is_away and given is not None
        if (away or _moved(one, other)) and _is_odd(gap, earlier, later, one, other, limits):
            return gap
    return None


def odd_gap_of_change(
    prescriptions: Sequence[Prescription], ordered: Prescription, limits: Callable[[], GapLimits]
) -> OddGap | None:
    """The odd gap that a new prescription would make between the last dose before its first day and its first one."""
    first = ordered.starts_on
    changed = with_new(prescriptions, ordered)
    before = list(slots_between(first - LOOKS_BACK_DAYS * DAY, first - DAY, changed))
    after = list(slots_between(first, first + LOOKS_BACK_DAYS * DAY, changed))
    if not before or not after:
        return None
    earlier, later = before[-1], after[0]
    one, other = _ordered(earlier, changed), _ordered(later, changed)
    gap = OddGap(earlier.due_at, later.due_at, was_given=False)
    return gap if _moved(one, other) and _is_odd(gap, earlier, later, one, other, limits) else None


def _days_from(first: date, count: int) -> Iterable[date]:
    return (first + number * DAY for number in range(count))


def _comes(day: date, prescriptions: Sequence[Prescription], zone: str, now: datetime) -> bool:
    """Whether a dose of a time that goes along is still to come on that date, on the clock of that zone."""
    ordered = prescription_on(day, prescriptions)
    if ordered is None or ordered.clock is not ClockFollows.TRAVELLER or not ordered.asks_on(day):
        return False
    return instant_of(day, ordered.times[0], zone) > now


def _ordered(slot: Slot, prescriptions: Sequence[Prescription]) -> Prescription:
    found = prescription_on(slot.schedule_date, prescriptions)
    assert found is not None  # it made the slot
    return found


def _moved(one: Prescription, other: Prescription) -> bool:
    return (one.times, one.zone) != (other.times, other.zone)


def _is_odd(
    gap: OddGap, earlier: Slot, later: Slot, one: Prescription, other: Prescription, limits: Callable[[], GapLimits]
) -> bool:
    if len(one.times) > 1 or len(other.times) > 1:
        return False
    if (later.schedule_date - earlier.schedule_date).days > max(one.every_days, other.every_days) + 1:
        return False  # a stretch in which nothing is prescribed lies between them
    return not limits().allow(gap.length, one, other)
