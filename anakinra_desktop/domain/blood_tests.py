"""When white blood cells are counted, as the leaflet says, and which of these counts were written down (LABEL-64).

The app judges no result. A prescriber may set other days: one that was agreed on takes the place of the next one here.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from anakinra_desktop.domain.appointments import NEUTROPHILS, AppointmentKind, LabResult, coming_appointments
from anakinra_desktop.domain.health import HealthEntry, those_that_count


class CheckState(StrEnum):
    """How a count of the schedule stands."""

    DONE = "done"
    """A result is written down."""
    NOT_WRITTEN = "not_written"
    """Its time has passed and the next one came, without a result here."""
    DUE = "due"
    """Its day has come."""
    NEXT = "next"
    """It is the next one to come."""
    LATER = "later"


@dataclass(frozen=True, slots=True)
class NeutrophilCheck:
    """One count of the schedule."""

    month: int
    """Months since the treatment began; 0 is before it."""
    due_on: date
    state: CheckState
    is_agreed: bool = False
    """Whether the day was agreed on in place of the leaflet's."""
    entry: HealthEntry | None = None
    """The result."""


def neutrophil_checks(
    started_on: date, months: Sequence[int], entries: Iterable[HealthEntry], today: date
) -> tuple[NeutrophilCheck, ...]:
    """The schedule of a treatment that began on a day, with what was written down. `months` are those of the rule.

    A result belongs to the count whose day it is nearest to; the newest one stands for it.
    """
    entries = tuple(entries)
    days = [months_after(started_on, month) for month in months]
    results: dict[int, HealthEntry] = {}
    for entry, result in those_that_count(entries, LabResult):
        if result.what.casefold() == NEUTROPHILS and days:
            results[min(range(len(days)), key=lambda number: abs((days[number] - entry.began_on).days))] = entry
    open_ones = [number for number in range(len(days)) if number not in results]
    latest = max(results, default=-1)
    waiting = next((number for number in open_ones if number > latest and _lasts(days, number, today)), None)
    agreed = _agreed_day(entries, today)
    checks = []
    for number, (month, day) in enumerate(zip(months, days, strict=True)):
        if number in results:
            checks.append(NeutrophilCheck(month, day, CheckState.DONE, entry=results[number]))
        elif number == waiting:
            due = agreed or day
            state = CheckState.DUE if due <= today else CheckState.NEXT
            checks.append(NeutrophilCheck(month, due, state, agreed is not None))
        else:
            later = waiting is not None and number > waiting
            checks.append(NeutrophilCheck(month, day, CheckState.LATER if later else CheckState.NOT_WRITTEN))
    return tuple(checks)


def waiting_check(checks: Iterable[NeutrophilCheck]) -> NeutrophilCheck | None:
    """The count that is due or comes next; None once the schedule is over."""
    return next((each for each in checks if each.state in (CheckState.DUE, CheckState.NEXT)), None)


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _lasts(days: Sequence[date], number: int, today: date) -> bool:
    """Whether a count is still waited for: until the next one is nearer, and the last one for as long as before it."""
    if number + 1 < len(days):
        return abs((days[number + 1] - today).days) >= abs((days[number] - today).days)
    before = days[number - 1] if number else days[number]
    return (today - days[number]).days <= max((days[number] - before).days, 0)


def _agreed_day(entries: Iterable[HealthEntry], today: date) -> date | None:
    """The day of the next blood test that was agreed on."""
    tests = (
        entry.began_on
        for entry, appointment in coming_appointments(entries, today)
        if appointment.sort is AppointmentKind.LAB_TEST and appointment.is_date_known and _is_this(appointment.what)
    )
    return next(tests, None)


def _is_this(words: str) -> bool:
    """Whether a blood test is this one: it is, unless something else is said."""
    return not words or "neutro" in words.casefold()
