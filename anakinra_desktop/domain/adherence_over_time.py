"""How a period went over time: the time of day of its doses, and the share that was covered as the days went by."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from anakinra_desktop.domain.adherence import SlotOutcome, days_between
from anakinra_desktop.domain.prescription import Slot

USUAL_TIME_REACH_DAYS = 10
"""The usual time of a day is read from this many days before and after it."""

USUAL_TIME_DOSES_MIN = 7
"""Fewer doses than these have no usual time."""

ROLLING_DAYS = 30
ROLLING_SLOTS_MIN = 7
"""With fewer slots behind it, a rolling share jumps about and says nothing."""


@dataclass(frozen=True, slots=True)
class TimedDose:
    """When the dose of a slot was given, in minutes from its prescribed time."""

    slot: Slot
    minutes: float
    on_time: bool

    @property
    def day(self) -> date:
        return self.slot.schedule_date


@dataclass(frozen=True, slots=True)
class UsualTime:
    """Minutes from the prescribed time: the median, and the middle half of the doses."""

    median: float
    low: float
    high: float
    doses: int


@dataclass(frozen=True, slots=True)
class CoveredShare:
    """The covered slots among those of some days up to and including a day."""

    day: date
    covered: int
    expected: int

    @property
    def share(self) -> float | None:
        """None where too few slots lie behind the day."""
        return self.covered / self.expected if self.expected >= ROLLING_SLOTS_MIN else None


def one_due_time(slots: Iterable[Slot]) -> time | None:
    """The clock time at which all of these slots are due, or None where there is none or more than one."""
    times = {slot.due_wall.time() for slot in slots}
    return times.pop() if len(times) == 1 else None


def timed_doses(outcomes: Iterable[SlotOutcome]) -> tuple[TimedDose, ...]:
    """The time of each slot's dose; of several the one nearest to the prescribed time."""
    timed = ((each, each.minutes_from_due) for each in outcomes)
    return tuple(TimedDose(each.slot, minutes, each.on_time) for each, minutes in timed if minutes is not None)


def usual_time(timed: Iterable[TimedDose]) -> UsualTime | None:
    """The median and the middle half of these doses; None with fewer than seven."""
    minutes = [each.minutes for each in timed]
    if len(minutes) < USUAL_TIME_DOSES_MIN:
        return None
    low, median, high = statistics.quantiles(minutes, n=4, method="inclusive")
    return UsualTime(median, low, high, len(minutes))


def rolling_usual_time(timed: Sequence[TimedDose]) -> tuple[tuple[date, UsualTime | None], ...]:
    """For each day from the first to the last dose the usual time of the three weeks round it."""
    if not timed:
        return ()
    ordered = sorted(timed, key=lambda each: each.day)
    reach = timedelta(days=USUAL_TIME_REACH_DAYS)
    found = []
    start = end = 0
    for day in days_between(ordered[0].day, ordered[-1].day):
        while ordered[start].day < day - reach:
            start += 1
        while end < len(ordered) and ordered[end].day <= day + reach:
            end += 1
        found.append((day, usual_time(ordered[start:end])))
    return tuple(found)


def rolling_covered(
    outcomes: Sequence[SlotOutcome], first: date, last: date, days: int = ROLLING_DAYS
) -> tuple[CoveredShare, ...]:
    """For each day of a period the covered share of the `days` days up to it.

    Outcomes from before the period are used too, where they are handed in.
    """
    covered: dict[date, int] = defaultdict(int)
    expected: dict[date, int] = defaultdict(int)
    for each in outcomes:
        if each.counts:
            expected[each.slot.schedule_date] += 1
            covered[each.slot.schedule_date] += bool(each.doses)
    start = first - timedelta(days=days)
    in_window = [day for day in expected if start <= day < first]
    covered_now = sum(covered[day] for day in in_window)
    expected_now = sum(expected[day] for day in in_window)
    shares = []
    for day in days_between(first, last):
        leaving = day - timedelta(days=days)
        covered_now += covered[day] - covered[leaving]
        expected_now += expected[day] - expected[leaving]
        shares.append(CoveredShare(day, covered_now, expected_now))
    return tuple(shares)
