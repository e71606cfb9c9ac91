"""What the label says, and the slots it opens: which dates ask for a dose, when, and until when they stay open."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from anakinra_desktop.domain.problem import FieldProblem, Problem

AMOUNT_RANGE_MG = (1.0, 1000.0)
"""What may be typed from a label: every labelled dose fits (LABEL-11 to LABEL-15), a slipped key does not."""

SYRINGE_CONTENT_MG = 100.0
"""One prefilled syringe (LABEL-1); nobody may change it, and a test holds it to the rule syringe_content."""

DAY_TURNS_AT = time(4, 0)
"""When one treatment day becomes the next, by local time, unless the person set it otherwise."""

EARLIEST_BEFORE_DUE = timedelta(hours=4)
"""A slot due in the night or early morning opens this long before its time, and stays open as long after it.

It is our own choice, and part of what a recorded day means; from when on an injection is called early is the rule
early_dose_warning, which a person may set otherwise."""

DOSES_APART_MIN = timedelta(hours=4)
"""Two doses of a day lie at least this far apart: no label asks for less (LABEL-14), and no clock change in any
time zone of today is longer, so that the doses of a day keep their order."""

FIRST_PRESCRIPTIONS = date(1990, 1, 1)
"""Nobody was given anakinra before: the first trials are of the 1990s."""

DAY = timedelta(days=1)


class NotAPrescription(FieldProblem):
    """Something on the label cannot be so."""


class NoSuchTime(Problem, ValueError):
    """A clock time that the zone leaves out on that date, because the clocks go forward."""


class ClockFollows(StrEnum):
    """Whose clock the prescribed time is read on."""

    HOME = "home"
    TRAVELLER = "traveller"


@dataclass(frozen=True, slots=True)
class Prescription:
    """What the prescriber ordered, from a date on; the amount is typed from the label, never worked out (DOSE-4)."""

    id: int
    person_id: int
    starts_on: date
    amount_mg: float
    times: tuple[time, ...]
    zone: str
    every_days: int = 1
    clock: ClockFollows = ClockFollows.HOME
    ends_on: date | None = None
    prescriber: str = ""
    first_slot: int = 0
    """The number of the first dose of the first day; those before it were not asked for."""

    @property
    def syringes_a_dose(self) -> int:
        """Whole syringes to open for one dose (LABEL-15)."""
        return math.ceil(self.amount_mg / SYRINGE_CONTENT_MG - 1e-9)

    @property
    def is_part_syringe(self) -> bool:
        """Whether the last syringe of a dose is not given whole (LABEL-26, D-3)."""
        return abs(self.amount_mg / SYRINGE_CONTENT_MG - self.syringes_a_dose) > 1e-9

    def asks_on(self, day: date) -> bool:
        """Whether this prescription asks for a dose on that date; every n days is counted on dates."""
        if day < self.starts_on or (self.ends_on is not None and day > self.ends_on):
            return False
        return (day - self.starts_on).days % self.every_days == 0


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One dose the prescription asks for: a local date and a number within it."""

    schedule_date: date
    number: int
    due_at: datetime
    zone: str
    amount_mg: float
    opens_at: datetime
    closes_at: datetime

    @property
    def key(self) -> tuple[date, int]:
        """What makes a slot this slot, whatever its time was."""
        return (self.schedule_date, self.number)

    @property
    def due_wall(self) -> datetime:
        """The due time as the clock on the wall shows it."""
        return self.due_at.astimezone(zone_info(self.zone)).replace(tzinfo=None)


def syringe_amounts(amount_mg: float) -> tuple[float, ...]:
    """What is given of each syringe of a dose, in mg: whole ones first (LABEL-15), then what is left (D-3)."""
    count = max(1, math.ceil(amount_mg / SYRINGE_CONTENT_MG - 1e-9))
    return (SYRINGE_CONTENT_MG,) * (count - 1) + (amount_mg - SYRINGE_CONTENT_MG * (count - 1),)


def checked_amount_mg(amount_mg: float) -> float:
    """An amount that a label can say, in mg. Raises NotAPrescription."""
    low, high = AMOUNT_RANGE_MG
    if not (math.isfinite(amount_mg) and low <= amount_mg <= high):
        raise NotAPrescription(
            "amount",
            "A dose lies between {low} and {high} mg. Copy it from the label.",
            low=f"{low:g}",
            high=f"{high:g}",
        )
    return amount_mg


def checked_every_days(every_days: int) -> int:
    """Days from one dose to the next. Raises NotAPrescription."""
    if not 1 <= every_days <= 28:
        raise NotAPrescription("every_days", "The days between doses lie between 1 and 28.")
    return every_days


def checked_times(times: Sequence[time]) -> tuple[time, ...]:
    """The clock times of a day in order; one to four, at least four hours apart. Raises NotAPrescription."""
    ordered = tuple(sorted(clock.replace(second=0, microsecond=0, tzinfo=None, fold=0) for clock in times))
    if not 1 <= len(ordered) <= 4 or len(set(ordered)) != len(ordered):
        raise NotAPrescription("times", "Give one to four different times a day.")
    since_midnight = [timedelta(hours=clock.hour, minutes=clock.minute) for clock in ordered]
    round_the_clock = [*since_midnight, since_midnight[0] + DAY]
    if any(later - earlier < DOSES_APART_MIN for earlier, later in itertools.pairwise(round_the_clock)):
        raise NotAPrescription("times", "Two doses lie at least four hours apart. Please check the times.")
    return ordered


def times_can_be(times: Sequence[time]) -> bool:
    """Whether these can be the clock times of a day (`checked_times`)."""
    try:
        checked_times(times)
    except NotAPrescription:
        return False
    return True


def checked_starts_on(starts_on: date, today: date) -> date:
    """The first day of a prescription: since anakinra exists, and within a year from today. Raises NotAPrescription."""
    if starts_on < FIRST_PRESCRIPTIONS:
        raise NotAPrescription("starts_on", "The first day lies too far back.")
    if starts_on > today + timedelta(days=366):
        raise NotAPrescription("starts_on", "The first day lies more than a year ahead.")
    return starts_on


def first_slot_to_come(times: Sequence[time], starts_on: date, zone: str, now: datetime, on_time_for: timedelta) -> int:
    """Which dose of the first day is the first to be asked for: the earliest that is still on time, or the last.

    Who begins to use the app at 18:50 with 08:00 and 19:00 prescribed is not asked about 08:00.
    """
    ordered = sorted(times)
    for number, clock in enumerate(ordered):
        if now <= instant_of(starts_on, clock, zone) + on_time_for:
            return number
    return len(ordered) - 1


@lru_cache(maxsize=64)
def zone_info(zone: str) -> ZoneInfo:
    """The zone of that name, read once."""
    return ZoneInfo(zone)


def treatment_day(moment: datetime, zone: str, day_turns_at: time = DAY_TURNS_AT) -> date:
    """The date that a moment belongs to there: before the day turns, that is the date of the evening before."""
    wall = moment.astimezone(zone_info(zone))
    return wall.date() if wall.time() >= day_turns_at else wall.date() - DAY


def date_exists(day: date, zone: str) -> bool:
    """Whether the zone has that date at all; a few islands have skipped one to change sides of the date line."""
    noon = datetime.combine(day, time(12), tzinfo=zone_info(zone))
    return noon.astimezone(UTC).astimezone(zone_info(zone)).date() == day


def instant_of(day: date, clock: time, zone: str) -> datetime:
    """The moment, in UTC, at which a wall clock in the zone first shows that time.

    Where the clocks jump over it, the moment of the jump's far side: 02:30 becomes 03:30.
    """
    wall = datetime.combine(day, clock.replace(fold=0), tzinfo=zone_info(zone))
    return wall.astimezone(UTC)


def exact_instant_of(wall: datetime, zone: str) -> datetime:
    """The moment, in UTC, of a wall time that a person typed. Raises NoSuchTime when it was left out that day.

    Where the clocks went back and the time came twice, its first coming.
    """
    there = zone_info(zone)
    moment = wall.replace(tzinfo=there).astimezone(UTC)
    if moment.astimezone(there).replace(tzinfo=None) != wall.replace(fold=0):
        if not date_exists(wall.date(), zone):
            raise NoSuchTime("There was no {date} in this time zone.", date=wall.date().isoformat())
        raise NoSuchTime(
            "{time} does not exist on {date}: the clocks went forward then.",
            time=f"{wall:%H:%M}",
            date=wall.date().isoformat(),
        )
    return moment


def prescription_on(day: date, prescriptions: Iterable[Prescription]) -> Prescription | None:
    """The prescription in force on a date: the latest to start; of two from one date, the one written last."""
    in_force = [each for each in prescriptions if each.starts_on <= day]
    newest = max(in_force, key=lambda each: (each.starts_on, each.id), default=None)
    if newest is None or (newest.ends_on is not None and day > newest.ends_on):
        return None
    return newest


def coming_prescription(day: date, prescriptions: Iterable[Prescription]) -> Prescription | None:
    """The next prescription to begin after a date; of two from one date, the one written last."""
    later = [each for each in prescriptions if each.starts_on > day]
    return min(later, key=lambda each: (each.starts_on, -each.id), default=None)


def _following_date(asked: date, current: Prescription, prescriptions: Sequence[Prescription]) -> date:
    """The next date that asks for a dose; where the prescription ends before, the date it would have asked for."""
    latest = asked + timedelta(days=current.every_days)
    day = asked + DAY
    while day < latest:
        then = prescription_on(day, prescriptions)
        if then is not None and then.asks_on(day) and date_exists(day, then.zone):
            return day
        day += DAY
    return latest


def slots_on(day: date, prescriptions: Sequence[Prescription], day_turns_at: time = DAY_TURNS_AT) -> tuple[Slot, ...]:
    """The slots of one date, in order; none where no prescription asks or the zone has no such date.

    A slot opens when its day turns, or four hours before it is due where that is earlier, and stays open until the
    day turns into the date of the next slot.
    """
    current = prescription_on(day, prescriptions)
    if current is None or not current.asks_on(day) or not date_exists(day, current.zone):
        return ()
    closes = instant_of(_following_date(day, current, prescriptions), day_turns_at, current.zone)
    turns = instant_of(day, day_turns_at, current.zone)
    slots = []
    first_slot = current.first_slot if day == current.starts_on else 0
    for number, clock in enumerate(current.times[first_slot:], first_slot):
        due = instant_of(day, clock, current.zone)
        slots.append(
            Slot(
                schedule_date=day,
                number=number,
                due_at=due,
                zone=current.zone,
                amount_mg=current.amount_mg,
                opens_at=min(turns, due - EARLIEST_BEFORE_DUE),
                closes_at=max(closes, due + EARLIEST_BEFORE_DUE),
            )
        )
    return tuple(slots)


def slots_between(
    first: date, last: date, prescriptions: Sequence[Prescription], day_turns_at: time = DAY_TURNS_AT
) -> Iterator[Slot]:
    """All slots whose date lies in the period, both ends included, in order."""
    day = first
    while day <= last:
        yield from slots_on(day, prescriptions, day_turns_at)
        day += DAY


def slots_open_at(
    moment: datetime, prescriptions: Sequence[Prescription], day_turns_at: time = DAY_TURNS_AT
) -> tuple[Slot, ...]:
    """The slots a dose at this moment could fulfil, earliest first."""
    if not prescriptions:
        return ()
    reach = max(each.every_days for each in prescriptions) + 1
    today = moment.astimezone(UTC).date()  # no zone is more than a day off
    around = slots_between(today - timedelta(days=reach + 1), today + 2 * DAY, prescriptions, day_turns_at)
    return tuple(slot for slot in around if slot.opens_at <= moment < slot.closes_at)


def next_slot_after(
    moment: datetime, prescriptions: Sequence[Prescription], day_turns_at: time = DAY_TURNS_AT
) -> Slot | None:
    """The first slot that is due after the moment, within the next sixty days."""
    if not prescriptions:
        return None
    today = moment.astimezone(UTC).date()  # no zone is more than a day off
    for slot in slots_between(today - DAY, today + timedelta(days=60), prescriptions, day_turns_at):
        if slot.due_at > moment:
            return slot
    return None
