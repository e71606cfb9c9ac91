"""Reminders: in time, a few times, never for what is recorded, and one message for whatever was slept through."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import Hold
from anakinra_desktop.domain.prescription import Prescription, next_slot_after, slots_on, slots_open_at
from anakinra_desktop.domain.reminders import (
    AGAIN_AT_MOST,
    PUT_OFF_FOR,
    QUIET_WHILE_INJECTING,
    PersonDay,
    Sign,
    SlotName,
    Told,
    after_telling,
    hushed,
    next_moment,
    put_off,
    reminders_due,
    sign_of,
    still_true,
)

MADRID = "Europe/Madrid"
DAY = date(2026, 11, 24)
DUE = datetime(2026, 11, 24, 19, tzinfo=UTC)
"""20:00 in Madrid."""
AGAIN = timedelta(minutes=30)
MINUTE = timedelta(minutes=1)


def daily(*times: time, zone: str = MADRID, every: int = 1, starts: date = date(2026, 10, 1)) -> Prescription:
    return Prescription(1, 1, starts, 100.0, times or (time(20),), zone, every)


def day_at(now: datetime, prescription: Prescription | None = None, **more: object) -> PersonDay:
    """Ana's day as the service would tell it."""
    prescriptions = [prescription or daily()]
    slots = slots_open_at(now, prescriptions)
    coming = next_slot_after(now, prescriptions)
    if coming is not None and coming not in slots:
        slots = (*slots, coming)
    return PersonDay(1, "Ana", slots, **more)  # type: ignore[arg-type]


def is_said(now: datetime, told: dict[SlotName, Told] | None = None, **more: object) -> bool:
    return bool(reminders_due([day_at(now, **more)], told or {}, AGAIN, now))  # type: ignore[arg-type]


def test_it_comes_at_the_time_of_the_dose_and_not_before() -> None:
    assert not is_said(DUE - MINUTE)
    assert is_said(DUE)
    assert next_moment([day_at(DUE - MINUTE)], {}, AGAIN, DUE - MINUTE) == DUE


def test_it_is_quiet_where_something_is_recorded() -> None:
    assert not is_said(DUE, recorded={(DAY, 0)})
    assert is_said(DUE, recorded={(DAY - timedelta(days=1), 0)})


def test_it_is_quiet_in_a_pause() -> None:
    pause = Hold(1, 1, DAY, None, "infection", True, DUE, "Ana")
    assert not is_said(DUE, holds=(pause,))
    assert is_said(DUE, holds=(replace(pause, first=DAY + timedelta(days=1)),))


def test_an_injection_under_way_keeps_it_quiet_but_a_forgotten_one_does_not() -> None:
    assert not is_said(DUE, injecting_since=DUE - timedelta(minutes=20))
    assert is_said(DUE, injecting_since=DUE - timedelta(days=1))
    day = day_at(DUE, injecting_since=DUE - MINUTE)
    assert next_moment([day], {}, AGAIN, DUE) == DUE - MINUTE + QUIET_WHILE_INJECTING


def test_it_is_over_when_the_slot_is() -> None:
    (slot,) = slots_on(DAY, [daily()])
    day = PersonDay(1, "Ana", (slot,))
    assert reminders_due([day], {}, AGAIN, slot.closes_at - MINUTE)
    assert not reminders_due([day], {}, AGAIN, slot.closes_at)


def test_two_doses_that_were_slept_through_are_one_message_and_are_not_told_one_by_one() -> None:
    now = DUE + timedelta(hours=2)
    day = day_at(now, daily(time(8), time(20)))
    (reminder,) = reminders_due([day], {}, AGAIN, now)
    assert [slot.number for slot in reminder.slots] == [0, 1]
    told = after_telling({}, [reminder], now)
    assert not reminders_due([day], told, AGAIN, now + AGAIN - MINUTE)


def test_each_person_has_a_message_and_an_open_call_is_part_of_it() -> None:
    first = day_at(DUE)
    second = replace(first, person_id=2, name="Luis", call_first=True)
    assert [(each.person_id, each.call_first) for each in reminders_due([first, second], {}, AGAIN, DUE)] == [
        (1, False),
        (2, True),
    ]


def test_in_fifteen_minutes_is_in_fifteen_minutes_also_when_it_never_comes_again_by_itself() -> None:
    day = day_at(DUE)
    (reminder,) = reminders_due([day], {}, None, DUE)
    told = put_off(after_telling({}, [reminder], DUE), reminder.names, DUE)
    assert not reminders_due([day], told, None, DUE + PUT_OFF_FOR - MINUTE)
    (reminder,) = reminders_due([day], told, None, DUE + PUT_OFF_FOR)
    told = after_telling(told, [reminder], DUE + PUT_OFF_FOR)
    assert next_moment([day], told, None, DUE + PUT_OFF_FOR) == DUE + timedelta(days=1)


def test_who_wants_to_hear_no_more_of_one_still_hears_of_the_next() -> None:
    day = day_at(DUE)
    (reminder,) = reminders_due([day], {}, AGAIN, DUE)
    told = hushed({}, reminder.names, DUE)
    assert not is_said(DUE + 3 * AGAIN, told)
    assert is_said(DUE + timedelta(days=1), told)
    both = day_at(DUE + timedelta(hours=4), daily(time(20), time(23)))
    assert not reminders_due([both], after_telling(told, [reminder], DUE), AGAIN, DUE + timedelta(hours=2))


def test_a_time_that_was_changed_to_a_later_one_is_told_of_anew() -> None:
    told = after_telling({}, reminders_due([day_at(DUE)], {}, AGAIN, DUE), DUE)
    later = daily(time(22))
    assert not is_said(DUE + AGAIN, told, prescription=later)
    assert is_said(DUE + timedelta(hours=2), told, prescription=later)


def test_what_a_clock_that_ran_ahead_had_told_is_forgotten() -> None:
    ahead = DUE + timedelta(days=1)
    told = after_telling({}, reminders_due([day_at(ahead)], {}, AGAIN, ahead), ahead)
    kept = still_true(told, [day_at(DUE - MINUTE)], DUE - MINUTE)
    assert kept == {}
    assert is_said(DUE, kept)


@pytest.mark.parametrize(
    ("minutes", "recorded", "sign"),
    [
        (-60, (), Sign.REST),
        (0, (), Sign.DUE),
        (120, (), Sign.DUE),
        (121, (), Sign.LATE),
        (5, ((DAY, 0),), Sign.DONE),
        (600, ((DAY, 0),), Sign.REST),
    ],
)
def test_the_sign_tells_how_the_day_stands(minutes: int, recorded: tuple[tuple[date, int], ...], sign: Sign) -> None:
    now = DUE + minutes * MINUTE
    assert sign_of([day_at(now, recorded=recorded)], now) is sign


def test_done_is_only_what_is_done_for_everybody() -> None:
    done = day_at(DUE, recorded={(DAY, 0)})
    waits = replace(day_at(DUE), person_id=2)
    assert sign_of([done, waits], DUE) is Sign.DUE
    assert sign_of([done, replace(waits, slots=slots_on(DAY, [daily(time(22))]))], DUE) is Sign.REST
    assert sign_of([], DUE) is Sign.REST


zones = st.sampled_from([MADRID, "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago", "UTC"])
some_times = st.sampled_from([(time(20),), (time(8), time(20)), (time(0, 30),), (time(2, 30), time(14)), (time(3),)])


@settings(max_examples=25)
@given(
    zones,
    some_times,
    st.integers(1, 7),
    st.sampled_from([None, timedelta(minutes=15), timedelta(minutes=60)]),
    st.dates(date(2026, 3, 20), date(2026, 4, 5)),
    st.lists(st.integers(1, 900), min_size=5, max_size=25),
)
def test_however_the_computer_sleeps_nobody_is_told_too_often_or_of_two_things_at_once(
    zone: str, times: tuple[time, ...], every: int, again: timedelta | None, begins: date, steps: list[int]
) -> None:
    prescription = daily(*times, zone=zone, every=every, starts=date(2026, 3, 1))
    now = datetime.combine(begins, time(6), tzinfo=UTC)
    told: dict[SlotName, Told] = {}
    said = 0
    came: set[SlotName] = set()
    for step in steps:
        day = day_at(now, prescription)
        told = still_true(told, [day], now)
        due = reminders_due([day], told, again, now)
        assert len(due) <= 1
        for reminder in due:
            assert all(slot.due_at <= now < slot.closes_at for slot in reminder.slots)
            said += 1
            came.update(reminder.names)
        told = after_telling(told, due, now)
        assert not reminders_due([day], told, again, now)
        # Who sleeps exactly until the next moment is told then, and not a minute before.
        following = next_moment([day], told, again, now)
        if following is not None:
            there = day_at(following, prescription)
            assert reminders_due([there], told, again, following)
            before = following - timedelta(seconds=1)
            assert before < now or not reminders_due([day_at(before, prescription)], told, again, before)
        now += timedelta(minutes=step)
    assert said <= (1 + (AGAIN_AT_MOST if again else 0)) * len(came)


@settings(max_examples=40)
@given(zones, some_times, st.integers(0, 60 * 48))
def test_nothing_is_ever_said_of_what_is_recorded(zone: str, times: tuple[time, ...], minutes: int) -> None:
    now = DUE + minutes * MINUTE
    day = day_at(now, daily(*times, zone=zone))
    recorded = {slot.key for slot in day.slots}
    assert not reminders_due([replace(day, recorded=recorded)], {}, AGAIN, now)
    assert next_moment([replace(day, recorded=recorded)], {}, AGAIN, now) is None
