"""Which days the Adherence page shows: whole days only, so that every number is settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import DAY_TURNS_AT, zone_info

PERIOD_DAYS_MAX = 3660
"""Ten years and a few days: more would be a wall of marks."""


class Span(StrEnum):
    """How far back the page looks."""

    MONTH = "30_days"
    QUARTER = "90_days"
    YEAR = "1_year"
    OWN = "own"
    """Dates the person chose."""


_DAYS = {Span.MONTH: 30, Span.QUARTER: 90, Span.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Dates:
    """A period, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def last_whole_day(person: Person, now: datetime) -> date:
    """The last date whose day has turned where the person is at home."""
    wall = now.astimezone(zone_info(person.home_zone))
    turned = timedelta(hours=DAY_TURNS_AT.hour, minutes=DAY_TURNS_AT.minute)
    return (wall - turned).date() - timedelta(days=1)


def dates_of(span: Span, person: Person, now: datetime, began_on: date | None) -> Dates | None:
    """The dates of a span up to the last whole day, no earlier than treatment began; None where none is left."""
    last = last_whole_day(person, now)
    first = last - timedelta(days=_DAYS[span] - 1)
    return within_treatment(Dates(first, last), began_on)


def within_treatment(dates: Dates, began_on: date | None) -> Dates | None:
    """The part of a period from the first prescription on; None where nothing of it is left."""
    if began_on is None or began_on > dates.last:
        return None
    return Dates(max(dates.first, began_on), dates.last)
