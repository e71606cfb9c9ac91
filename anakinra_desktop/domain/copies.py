"""Which copies of the record are kept: many of the last days, fewer of the time before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

ALL_FOR = timedelta(days=2)
"""Every copy of so recent a time is kept."""
DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many copies are kept beyond that: one a day, then one a week, then one a month (Anki keeps its copies so)."""
LOST_SHARE_MAX = 0.1
"""A copy that holds more doses than the record by more than this share stays, however old it is."""


@dataclass(frozen=True, slots=True, order=True)
class Copy:
    """A copy of the record, by the moment it was made, in UTC: its days are, too. `name` tells two apart."""

    made_at: datetime
    name: str


def kept_copies(copies: Iterable[Copy], now: datetime) -> tuple[Copy, ...]:
    """Those of the copies that stay, newest first.

    Of a day, a week or a month the newest is the one that stays. A copy that seems to be made after `now` stays too:
    a clock was set back, and nothing is thrown away for that.
    """
    kept: list[Copy] = []
    older: list[Copy] = []
    for copy in sorted(copies, reverse=True):
        (kept if copy.made_at >= now - ALL_FOR else older).append(copy)
    for span, most in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        room = most
        while older and room:
            copy = older.pop(0)
            if not kept or span(copy.made_at.date()) < span(kept[-1].made_at.date()):
                kept.append(copy)
                room -= 1
    return tuple(kept)


def has_lost_doses(before: int, after: int) -> bool:
    """Whether so many doses are gone that something must be wrong with the record, and not with its copies."""
    return after < before * (1 - LOST_SHARE_MAX)


def _day(day: date) -> tuple[int, ...]:
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, ...]:
    return (day.year, day.month)
