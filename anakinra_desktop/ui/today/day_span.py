"""The stretch of hours that the day line shows, and where the dose and its on-time hours lie in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

HOUR = timedelta(hours=1)
BEFORE = timedelta(hours=8)
"""How much of the day is shown before a dose at least."""
AFTER = timedelta(hours=4)
LONGEST = timedelta(hours=30)
"""Longer stretches would say nothing; then there is no line."""


@dataclass(frozen=True, slots=True)
class Due:
    """One prescribed time of the day, on the wall clock."""

    at: datetime
    on_time_from: datetime
    on_time_to: datetime
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class DaySpan:
    """What the day line draws; all times are wall times of one zone, without a zone."""

    first: datetime
    last: datetime
    tick: timedelta
    now: datetime
    dues: tuple[Due, ...]
    taken: datetime | None = None

    def share(self, wall: datetime) -> float:
        """Where a time lies: 0 at the line's beginning, 1 at its end; never beyond."""
        return min(1.0, max(0.0, (wall - self.first) / (self.last - self.first)))

    def ticks(self, most: int) -> tuple[datetime, ...]:
        """The times written under the line: even hours, at most so many."""
        step = self.tick
        while (self.last - self.first) / step + 1 > max(2, most):
            step += self.tick
        times = []
        at = self.first
        while at <= self.last:
            times.append(at)
            at += step
        return tuple(times)


def day_span(dues: tuple[Due, ...], now: datetime, taken: datetime | None = None) -> DaySpan | None:
    """The stretch that holds every due time, its on-time hours, the dose and now; None when that is too long.

    A dose at 20:00 shows noon to midnight; a morning dose, two doses or a late hour shift and stretch it.
    """
    if not dues:
        return None
    moments = [now] + ([taken] if taken else [])
    first = min([due.at - (BEFORE if len(dues) == 1 else AFTER) for due in dues] + moments)
    last = max([due.at + AFTER for due in dues] + moments)
    if last - first > LONGEST:
        return None
    tick = 2 * HOUR if last - first <= 14 * HOUR else 4 * HOUR
    return DaySpan(_down(first, tick), _up(last, tick), tick, now, dues, taken)


def _down(wall: datetime, step: timedelta) -> datetime:
    midnight = wall.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + (wall - midnight) // step * step


def _up(wall: datetime, step: timedelta) -> datetime:
    down = _down(wall, step)
    return down if down == wall else down + step
