"""Slots: one for every date that asks for a dose and exists, in order, whatever the clocks do."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anakinra_desktop.domain.prescription import (
    DAY,
    NoSuchTime,
    NotAPrescription,
    Prescription,
    Slot,
    checked_amount_mg,
    checked_every_days,
    checked_starts_on,
    checked_times,
    date_exists,
    exact_instant_of,
    first_slot_to_come,
    instant_of,
    next_slot_after,
    prescription_on,
    slots_between,
    slots_on,
    slots_open_at,
)

MADRID = "Europe/Madrid"
START = date(2026, 1, 1)
ODD_ZONES = (
    MADRID,
    "Pacific/Apia",
    "Pacific/Fakaofo",
    "Pacific/Enderbury",
    "Pacific/Kwajalein",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Antarctica/Casey",
    "America/Sao_Paulo",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "UTC",
)
MISSING_DATES = (
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Pacific/Fakaofo", date(2011, 12, 30)),
    ("Pacific/Kwajalein", date(1993, 8, 21)),
    ("Pacific/Kiritimati", date(1994, 12, 31)),
)

zones = st.sampled_from(ODD_ZONES) | st.sampled_from(sorted(available_timezones() - {"localtime"}))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
first_days = st.dates(date(1991, 1, 1), date(2036, 1, 1)) | st.sampled_from(
    [day - timedelta(days=100) for _, day in MISSING_DATES]
)


def daily(zone: str = MADRID, clock: time = time(20), **changes: object) -> Prescription:
    ordered = Prescription(id=1, person_id=1, starts_on=START, amount_mg=100.0, times=(clock,), zone=zone)
    return replace(ordered, **changes)  # type: ignore[arg-type]


def dates_of(slots: tuple[Slot, ...] | list[Slot]) -> list[date]:
    return [slot.schedule_date for slot in slots]


def every_date_on_the_wall(zone: str, first: date, last: date) -> list[date]:
    """The dates that a wall calendar in the zone shows, found by letting the time pass."""
    there = ZoneInfo(zone)
    moment = datetime.combine(first, time(), UTC) - 2 * DAY
    end = datetime.combine(last, time(), UTC) + 2 * DAY
    seen = set()
    while moment <= end:
        seen.add(moment.astimezone(there).date())
        moment += timedelta(hours=1)
    return sorted(day for day in seen if first <= day <= last)


@st.composite
def times_a_day(draw: st.DrawFn) -> tuple[time, ...]:
    times = draw(st.lists(clocks, min_size=1, max_size=4))
    try:
        return checked_times(times)
    except NotAPrescription:
        assume(False)
        raise


class TestDailySlots:
    @given(zone=zones, clock=clocks, first=first_days)
    def test_every_date_of_the_zone_has_exactly_one_slot(self, zone: str, clock: time, first: date) -> None:
        last = first + timedelta(days=120)
        slots = list(slots_between(first, last, [daily(zone, clock, starts_on=first)]))
        assert dates_of(slots) == every_date_on_the_wall(zone, first, last)

    @given(zone=zones, times=times_a_day(), first=first_days)
    def test_slots_come_one_after_the_other(self, zone: str, times: tuple[time, ...], first: date) -> None:
        ordered = daily(zone, starts_on=first, times=times)
        slots = list(slots_between(first, first + timedelta(days=200), [ordered]))
        assert all(earlier.due_at < later.due_at for earlier, later in itertools.pairwise(slots))
        assert all(earlier.key < later.key for earlier, later in itertools.pairwise(slots))
        assert all(slot.opens_at <= slot.due_at < slot.closes_at for slot in slots)

    @given(zone=zones, clock=clocks, first=first_days, hours=st.floats(24, 24 * 90))
    def test_at_every_moment_one_slot_is_open_or_two(self, zone: str, clock: time, first: date, hours: float) -> None:
        moment = datetime.combine(first, time(12), UTC) + timedelta(hours=hours)
        open_slots = slots_open_at(moment, [daily(zone, clock, starts_on=first)])
        assert 1 <= len(open_slots) <= 2
        assert all(slot.opens_at <= moment < slot.closes_at for slot in open_slots)

    @pytest.mark.parametrize(("zone", "missing"), MISSING_DATES)
    def test_a_date_that_a_zone_left_out_has_no_slot(self, zone: str, missing: date) -> None:
        ordered = daily(zone, starts_on=missing - 10 * DAY)
        assert not date_exists(missing, zone)
        assert slots_on(missing, [ordered]) == ()
        (before,), (after,) = slots_on(missing - DAY, [ordered]), slots_on(missing + DAY, [ordered])
        assert after.due_at - before.due_at == timedelta(hours=24)
        assert before.closes_at == instant_of(missing + DAY, time(4), zone)

    def test_a_slot_in_the_gap_of_spring_is_due_on_its_far_side(self) -> None:
        (slot,) = slots_on(date(2026, 3, 29), [daily(clock=time(2, 30))])
        assert slot.due_wall == datetime(2026, 3, 29, 3, 30)

    def test_a_slot_in_the_doubled_hour_of_autumn_is_due_at_its_first_coming(self) -> None:
        (slot,) = slots_on(date(2026, 10, 25), [daily(clock=time(2, 30))])
        assert slot.due_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    def test_a_slot_keeps_its_wall_time_over_both_changes(self) -> None:
        walls = {slot.due_wall.time() for slot in slots_between(START, date(2026, 12, 31), [daily()])}
        assert walls == {time(20)}

    def test_a_slot_is_open_from_the_turn_of_its_day_to_the_next(self) -> None:
        (slot,) = slots_on(date(2026, 6, 10), [daily()])
        assert slot.opens_at == datetime(2026, 6, 10, 2, tzinfo=UTC)
        assert slot.closes_at == datetime(2026, 6, 11, 2, tzinfo=UTC)

    def test_a_slot_due_before_the_day_turns_opens_four_hours_before(self) -> None:
        (slot,) = slots_on(date(2026, 6, 10), [daily(clock=time(0, 30))])
        assert slot.due_at - slot.opens_at == timedelta(hours=4)
        assert slot.closes_at == datetime(2026, 6, 11, 2, tzinfo=UTC)


class TestEveryFewDays:
    @given(zone=zones, every=st.integers(2, 28), first=first_days)
    def test_it_is_counted_on_dates(self, zone: str, every: int, first: date) -> None:
        ordered = daily(zone, starts_on=first, every_days=every)
        asked = dates_of(list(slots_between(first, first + timedelta(days=120), [ordered])))
        wanted = [first + timedelta(days=days) for days in range(0, 121, every)]
        assert asked == [day for day in wanted if date_exists(day, zone)]

    @given(every=st.integers(1, 28), days=st.integers(0, 100))
    def test_a_slot_stays_open_until_the_next_date_begins(self, every: int, days: int) -> None:
        ordered = daily(every_days=every)
        slots = list(slots_between(START, START + timedelta(days=200), [ordered]))
        for earlier, later in itertools.pairwise(slots):
            assert earlier.closes_at == later.opens_at
        moment = slots[0].opens_at + timedelta(days=days)
        assert slots_open_at(moment, [ordered]) == tuple(
            slot for slot in slots if slot.opens_at <= moment < slot.closes_at
        )

    def test_an_ended_prescription_keeps_its_last_slot_open_no_longer_than_usual(self) -> None:
        ended = daily(ends_on=date(2026, 6, 10))
        much_later = daily(id=2, starts_on=date(2026, 7, 20))
        (last,) = slots_on(date(2026, 6, 10), [ended, much_later])
        assert last.closes_at == instant_of(date(2026, 6, 11), time(4), MADRID)
        assert slots_on(date(2026, 6, 11), [ended, much_later]) == ()

    def test_an_end_reaches_no_slot_after_it(self) -> None:
        ended = daily(starts_on=date(2026, 6, 1), ends_on=date(2026, 6, 3))
        assert dates_of(list(slots_between(START, date(2026, 12, 31), [ended]))) == [
            date(2026, 6, 1),
            date(2026, 6, 2),
            date(2026, 6, 3),
        ]


class TestChangedPrescriptions:
    @given(
        days=st.integers(1, 100),
        every=st.integers(1, 28),
        new_every=st.integers(1, 28),
        clock=clocks,
        amount_mg=st.floats(1, 1000),
    )
    def test_what_past_days_asked_for_stays(
        self, days: int, every: int, new_every: int, clock: time, amount_mg: float
    ) -> None:
        old = daily(every_days=every)
        new = daily(
            id=2,
            starts_on=START + timedelta(days=days),
            every_days=new_every,
            times=(clock,),
            amount_mg=amount_mg,
            zone="America/New_York",
        )
        day_before = new.starts_on - DAY
        before = list(slots_between(START, day_before, [old]))
        after = list(slots_between(START, day_before, [old, new]))
        # Only the last slot may close earlier, where the new prescription's first day comes before its usual end.
        assert after[:-1] == before[:-1]
        assert replace(after[-1], closes_at=before[-1].closes_at) == before[-1]
        assert after[-1].closes_at <= before[-1].closes_at

    def test_the_new_one_holds_from_its_first_day(self) -> None:
        old, new = daily(), daily(id=2, starts_on=date(2026, 6, 10), amount_mg=50.0)
        assert prescription_on(date(2026, 6, 9), [new, old]) == old
        assert prescription_on(date(2026, 6, 10), [new, old]) == new

    def test_of_two_from_one_day_the_one_written_last_holds(self) -> None:
        slip, corrected = daily(id=1, amount_mg=10.0), daily(id=2, amount_mg=100.0)
        assert prescription_on(START, [corrected, slip]) == corrected

    def test_before_the_first_there_is_none(self) -> None:
        assert prescription_on(START - DAY, [daily()]) is None
        assert slots_on(START - DAY, [daily()]) == ()


class TestNextSlot:
    def test_it_is_the_first_one_due_later(self) -> None:
        due = datetime(2026, 6, 10, 18, tzinfo=UTC)
        just_before = next_slot_after(due - timedelta(seconds=1), [daily()])
        at_it = next_slot_after(due, [daily()])
        assert just_before is not None
        assert at_it is not None
        assert (just_before.schedule_date, at_it.schedule_date) == (date(2026, 6, 10), date(2026, 6, 11))

    def test_nothing_comes_after_the_end(self) -> None:
        assert next_slot_after(datetime(2026, 6, 10, tzinfo=UTC), [daily(ends_on=date(2026, 6, 1))]) is None
        assert next_slot_after(datetime(2026, 6, 10, tzinfo=UTC), []) is None


class TestWallTimes:
    @given(zone=zones, moment=st.datetimes(datetime(1991, 1, 1), datetime(2037, 1, 1)))
    def test_a_time_that_a_clock_showed_is_found_again(self, zone: str, moment: datetime) -> None:
        there = ZoneInfo(zone)
        wall = moment.replace(tzinfo=UTC).astimezone(there).replace(tzinfo=None)
        found = exact_instant_of(wall, zone)
        assert found.astimezone(there).replace(tzinfo=None, fold=0) == wall.replace(fold=0)
        assert found <= moment.replace(tzinfo=UTC), "of a time that came twice, the first coming"

    def test_a_time_that_the_clocks_jumped_over_never_was(self) -> None:
        with pytest.raises(NoSuchTime, match="02:30 does not exist on 2026-03-29"):
            exact_instant_of(datetime(2026, 3, 29, 2, 30), MADRID)

    def test_a_time_on_a_date_that_was_left_out_never_was(self) -> None:
        with pytest.raises(NoSuchTime, match="no 2011-12-30"):
            exact_instant_of(datetime(2011, 12, 30, 12), "Pacific/Apia")


class TestWhatALabelCanSay:
    @pytest.mark.parametrize("amount_mg", [0, -1, 0.99, 1000.01, 10000, math.nan, math.inf, -math.inf])
    def test_an_amount_that_no_label_says_is_refused(self, amount_mg: float) -> None:
        with pytest.raises(NotAPrescription) as refused:
            checked_amount_mg(amount_mg)
        assert refused.value.field == "amount"

    @pytest.mark.parametrize("amount_mg", [1, 37.5, 100, 1000])
    def test_an_amount_of_a_label_is_kept_as_it_is(self, amount_mg: float) -> None:
        assert checked_amount_mg(amount_mg) == amount_mg

    @pytest.mark.parametrize("every_days", [0, -1, 29])
    def test_days_between_doses_have_bounds(self, every_days: int) -> None:
        with pytest.raises(NotAPrescription):
            checked_every_days(every_days)

    def test_times_are_put_in_order_and_to_the_minute(self) -> None:
        assert checked_times([time(20, 0, 59), time(8)]) == (time(8), time(20))

    @pytest.mark.parametrize(
        "times",
        [
            [],
            [time(8), time(8)],
            [time(8), time(11, 59)],
            [time(23), time(2)],
            [time(0), time(4), time(8), time(12), time(16)],
        ],
        ids=["none", "twice the same", "too near", "too near over midnight", "five"],
    )
    def test_times_that_cannot_be_a_days_doses_are_refused(self, times: list[time]) -> None:
        with pytest.raises(NotAPrescription) as refused:
            checked_times(times)
        assert refused.value.field == "times"

    @pytest.mark.parametrize("starts_on", [date(1, 1, 1), date(1989, 12, 31), date(2027, 6, 12), date.max])
    def test_a_first_day_that_cannot_be_is_refused(self, starts_on: date) -> None:
        with pytest.raises(NotAPrescription):
            checked_starts_on(starts_on, date(2026, 6, 10))

    @pytest.mark.parametrize(
        ("amount_mg", "syringes", "is_part"),
        [(100, 1, False), (50, 1, True), (37.5, 1, True), (200, 2, False), (150, 2, True), (20, 1, True)],
    )
    def test_a_dose_is_counted_in_syringes(self, amount_mg: float, syringes: int, is_part: bool) -> None:
        ordered = daily(amount_mg=float(amount_mg))
        assert (ordered.syringes_a_dose, ordered.is_part_syringe) == (syringes, is_part)


@pytest.mark.parametrize(
    ("wall", "first"),
    [("07:00", 0), ("10:00", 0), ("10:01", 1), ("18:48", 1), ("23:30", 1)],
)
def test_the_first_dose_asked_for_is_the_first_still_on_time_or_the_last_of_the_day(wall: str, first: int) -> None:
    now = instant_of(START, time.fromisoformat(wall), MADRID)
    assert first_slot_to_come((time(19), time(8)), START, MADRID, now, timedelta(hours=2)) == first


def test_a_prescription_that_begins_in_the_evening_leaves_out_only_that_morning() -> None:
    twice = Prescription(
        id=1, person_id=1, starts_on=START, amount_mg=50.0, times=(time(8), time(19)), zone=MADRID, first_slot=1
    )
    assert [slot.number for slot in slots_on(START, (twice,))] == [1]
    assert [slot.number for slot in slots_on(START + timedelta(days=1), (twice,))] == [0, 1]
