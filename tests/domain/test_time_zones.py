"""Whatever the clocks of a place ever did: one slot for each of its dates, in order, and each of them can be filled."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import WhichDay, slot_for
from anakinra_desktop.domain.prescription import DAY, Prescription, Slot, date_exists, slots_between, slots_open_at

FIRST, LAST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2038, 1, 1, tzinfo=UTC)
STEP = timedelta(days=5)
"""Shorter than any time between two changes of one place's clocks that keeps its date."""

MIDNIGHT, NIGHT, EVENING = time(0, 15), time(2, 30), time(20)

ODD_DAYS = (
    ("Pacific/Apia", date(2011, 12, 30)),  # a date that never was
    ("Pacific/Kwajalein", date(1993, 8, 21)),  # and another
    ("Pacific/Kiritimati", date(1994, 12, 31)),
    ("Pacific/Enderbury", date(1994, 12, 31)),
    ("Pacific/Fakaofo", date(2011, 12, 30)),
    ("Asia/Manila", date(1844, 12, 31)),
    ("America/Juneau", date(1867, 10, 18)),  # a date that came twice
    ("Pacific/Kwajalein", date(1969, 9, 30)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),  # half an hour
    ("Antarctica/Troll", date(2026, 3, 29)),  # two hours
    ("Antarctica/Vostok", date(1994, 11, 1)),  # seven hours
    ("Antarctica/Casey", date(2009, 10, 18)),  # three hours
    ("America/Sao_Paulo", date(2018, 11, 4)),  # at midnight
    ("Asia/Gaza", date(2011, 8, 1)),  # twice in a summer
    ("Africa/Casablanca", date(2026, 2, 15)),  # for Ramadan
    ("Africa/Cairo", date(2014, 5, 15)),  # within weeks
    ("America/Nuuk", date(2024, 3, 30)),  # an hour before midnight
    ("Asia/Kathmandu", date(1986, 1, 1)),  # a quarter of an hour
    ("Europe/Dublin", date(1916, 10, 1)),  # by 35 minutes
    ("Africa/Monrovia", date(1972, 1, 7)),  # by 44 minutes and a half
)


def ordered(zone: str, clock: time, first: date, every_days: int = 1) -> Prescription:
    return Prescription(
        id=1, person_id=1, starts_on=first, amount_mg=100.0, times=(clock,), zone=zone, every_days=every_days
    )


def dates_on_the_wall(zone: str, first: date, last: date) -> list[date]:
    """The dates that a calendar on a wall there shows, found by letting the time pass."""
    there = ZoneInfo(zone)
    moment, end = (datetime.combine(day, time(), UTC) for day in (first - 2 * DAY, last + 2 * DAY))
    seen = set()
    while moment <= end:
        seen.add(moment.astimezone(there).date())
        moment += timedelta(minutes=30)
    return sorted(day for day in seen if first <= day <= last)


def changes_of(zone: str) -> Iterator[date]:
    """The dates about which the clocks of a place change."""
    there = ZoneInfo(zone)
    moment, offset = FIRST, FIRST.astimezone(there).utcoffset()
    while moment < LAST:
        moment += STEP
        now = moment.astimezone(there).utcoffset()
        if now == offset:
            continue
        early, late = moment - STEP, moment
        while late - early > timedelta(hours=1):
            middle = early + (late - early) / 2
            if middle.astimezone(there).utcoffset() == offset:
                early = middle
            else:
                late = middle
        offset = now
        yield late.date()


def check(slots: list[Slot], wanted: list[date]) -> None:
    assert [slot.schedule_date for slot in slots] == wanted
    assert all(one.due_at < other.due_at for one, other in itertools.pairwise(slots))
    assert all(one.opens_at < other.opens_at for one, other in itertools.pairwise(slots))
    assert all(one.closes_at <= other.closes_at for one, other in itertools.pairwise(slots))
    assert all(slot.opens_at <= slot.due_at < slot.closes_at for slot in slots)


def test_about_every_change_of_every_clock_since_there_is_anakinra() -> None:
    seen: dict[tuple[object, ...], str] = {}
    clocks = itertools.cycle((MIDNIGHT, NIGHT, EVENING))
    for zone in sorted(available_timezones() - {"localtime"}):
        days = tuple(changes_of(zone))
        key = (days, FIRST.astimezone(ZoneInfo(zone)).utcoffset(), LAST.astimezone(ZoneInfo(zone)).utcoffset())
        if seen.setdefault(key, zone) != zone:
            continue  # another name for the same clocks
        for day, clock in zip(days, clocks, strict=False):
            first, last = day - 2 * DAY, day + 2 * DAY
            slots = list(slots_between(first, last, [ordered(zone, clock, first)]))
            check(slots, [each for each in (first + n * DAY for n in range(5)) if date_exists(each, zone)])
    assert len(seen) > 150


@pytest.mark.parametrize(("zone", "day"), ODD_DAYS)
@pytest.mark.parametrize("clock", [time(0), MIDNIGHT, NIGHT, time(12), EVENING, time(23, 30), time(23, 59)])
@pytest.mark.parametrize("every_days", [1, 2, 3])
def test_the_oddest_days_there_were(zone: str, day: date, clock: time, every_days: int) -> None:
    first, last = day - 9 * DAY, day + 9 * DAY
    there = set(dates_on_the_wall(zone, first, last))
    asked = [first + n * DAY for n in range(0, 19, every_days)]
    slots = list(slots_between(first, last, [ordered(zone, clock, first, every_days)]))
    check(slots, [each for each in asked if each in there])


@settings(max_examples=300)
@given(
    zone=st.timezone_keys(),
    first=st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    clock=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    every_days=st.integers(1, 28) | st.just(1),
)
@example(zone="Pacific/Apia", first=date(2011, 12, 20), clock=EVENING, every_days=1)
def test_in_every_zone_each_date_has_its_slot(zone: str, first: date, clock: time, every_days: int) -> None:
    last = first + 40 * DAY
    there = set(dates_on_the_wall(zone, first, last))
    asked = [first + n * DAY for n in range(0, 41, every_days)]
    slots = list(slots_between(first, last, [ordered(zone, clock, first, every_days)]))
    check(slots, [each for each in asked if each in there])


@given(
    zone=st.timezone_keys(),
    first=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    clock=st.sampled_from([MIDNIGHT, NIGHT, time(3, 59), time(4), EVENING, time(23, 59)]),
    every_days=st.integers(1, 4),
)
@example(zone="America/Nuuk", first=date(2024, 3, 25), clock=time(23, 59), every_days=1)
@example(zone="Antarctica/Troll", first=date(2026, 3, 25), clock=NIGHT, every_days=1)
def test_a_dose_on_time_fills_each_slot_in_turn(zone: str, first: date, clock: time, every_days: int) -> None:
    """No window of one slot hides another: given when it is due, each dose finds its own."""
    prescriptions = [ordered(zone, clock, first, every_days)]
    recorded: list[tuple[date, int]] = []
    for slot in slots_between(first, first + 14 * DAY, prescriptions):
        try:
            found = slot_for(slot.due_at, slots_open_at(slot.due_at, prescriptions), recorded)
        except WhichDay as unsure:
            found = next(each for each in unsure.slots if each == slot)  # two days are open: it is one of the choices
        assert found == slot
        recorded.append(slot.key)
