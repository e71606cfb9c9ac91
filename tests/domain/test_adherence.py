"""The numbers of a period follow their definitions, whatever was recorded and wherever they are worked out."""

from __future__ import annotations

import os
import time as clock_module
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.adherence import DayState, count_states, day_marks, longest_gap, measure, slot_outcomes
from anakinra_desktop.domain.adherence_over_time import (
    TimedDose,
    rolling_covered,
    rolling_usual_time,
    timed_doses,
    usual_time,
)
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Standing
from anakinra_desktop.domain.prescription import Prescription, slots_between
from tests.ninety_days import FIRST, LAST, TWICE, ZONE, dose, moment, ninety_days, prescription

Recorded = tuple[Prescription, list[Dose], list[Hold], datetime]

START = date(2026, 3, 1)
LONG_AFTER = datetime(2030, 1, 1, tzinfo=UTC)


def hold(first: date, last: date | None, standing: Standing = Standing.VALID) -> Hold:
    return Hold(1, 1, first, last, "infection", True, moment(first, time(9)), "Maria", standing)


def days_from(start: date, count: int) -> list[date]:
    return [start + timedelta(days=number) for number in range(count)]


# --------------------------------------------------------------------------------------------- worked examples


def test_the_ninety_days_give_the_numbers_worked_out_by_hand() -> None:
    period = ninety_days()
    numbers = measure(period.slots, period.doses, period.holds, period.now)
    assert (numbers.slots, numbers.taken, numbers.extra) == (86, 81, 1)
    assert (numbers.correct_slots, numbers.on_time) == (80, 75)
    assert (numbers.missed, numbers.skipped, numbers.held, numbers.not_recorded, numbers.pending) == (2, 1, 4, 2, 0)
    assert numbers.taking == pytest.approx(82 / 86)
    assert numbers.correct == pytest.approx(80 / 86)
    assert numbers.covered == pytest.approx(81 / 86)
    assert numbers.timing == pytest.approx(75 / 86)
    assert numbers.recorded == pytest.approx(84 / 86)
    assert numbers.longest_gap_days == 5
    assert (numbers.doses, numbers.with_record) == (82, 84)


def test_every_day_of_the_ninety_has_one_state() -> None:
    period = ninety_days()
    counts = count_states(slot_outcomes(period.slots, period.doses, period.holds, period.now))
    assert counts == {
        DayState.DONE: 74,
        DayState.LATE: 6,
        DayState.EXTRA: 1,
        DayState.SKIPPED: 1,
        DayState.MISSED: 2,
        DayState.NOT_RECORDED: 2,
        DayState.HELD: 4,
    }


def test_without_a_closed_slot_there_is_no_data_rather_than_none_or_all() -> None:
    numbers = measure((), (), (), LONG_AFTER)
    shares = (numbers.taking, numbers.correct, numbers.covered, numbers.timing, numbers.recorded)
    assert shares == (None,) * 5
    assert numbers.slots == 0
    assert numbers.longest_gap_days is None


def test_a_slot_counts_only_when_the_day_has_turned() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    taken = [dose(START, time(20, 6))]
    turns = moment(START + timedelta(days=1), time(4))
    before = measure(slots, taken, (), turns - timedelta(seconds=1))
    assert (before.slots, before.pending, before.taken) == (0, 1, 0)
    after = measure(slots, taken, (), turns)
    assert (after.slots, after.pending, after.taken) == (1, 0, 1)


def test_an_open_day_shows_its_dose_though_it_does_not_count_yet() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    [outcome] = slot_outcomes(slots, [dose(START, time(20, 6))], (), moment(START, time(21)))
    assert outcome.state is DayState.DONE
    assert not outcome.counts


def test_a_day_without_a_word_is_no_record_and_never_missed() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    numbers = measure(slots, (), (), LONG_AFTER)
    assert (numbers.not_recorded, numbers.missed, numbers.recorded) == (1, 0, 0.0)


def test_a_pause_takes_its_days_out_even_where_a_dose_was_given() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=3), [prescription()]))
    doses = [dose(day, time(20), number) for number, day in enumerate(days_from(START, 4))]
    numbers = measure(slots, doses, [hold(START, START + timedelta(days=1))], LONG_AFTER)
    assert (numbers.slots, numbers.held, numbers.taken, numbers.extra) == (2, 2, 2, 0)


def test_a_lifted_pause_takes_nothing_out() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    numbers = measure(slots, (), [hold(START, None, Standing.VOID)], LONG_AFTER)
    assert (numbers.slots, numbers.held) == (1, 0)


@pytest.mark.parametrize(
    ("clock", "on_time", "state"),
    [
        (time(18, 0), True, DayState.DONE),
        (time(17, 59), False, DayState.EARLY),
        (time(22, 0), True, DayState.DONE),
        (time(22, 1), False, DayState.LATE),
    ],
)
def test_the_window_reaches_two_hours_to_either_side_with_both_ends(
    clock: time, on_time: bool, state: DayState
) -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    [outcome] = slot_outcomes(slots, [dose(START, clock)], (), LONG_AFTER)
    assert outcome.state is state
    assert measure(slots, [dose(START, clock)], (), LONG_AFTER).on_time == int(on_time)


def test_a_narrower_window_may_be_asked_for() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    assert measure(slots, [dose(START, time(20, 40))], (), LONG_AFTER, timing_window_h=0.5).on_time == 0
    assert measure(slots, [dose(START, time(20, 30))], (), LONG_AFTER, timing_window_h=0.5).on_time == 1


def test_a_second_dose_is_extra_and_the_day_no_longer_exactly_one() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    doses = [dose(START, time(20), 1), dose(START, time(20, 30), 2, kind=DoseKind.EXTRA)]
    numbers = measure(slots, doses, (), LONG_AFTER)
    assert (numbers.taken, numbers.extra, numbers.correct_slots, numbers.on_time) == (1, 1, 0, 1)
    assert numbers.taking == 2.0


def test_an_extra_dose_on_a_skipped_day_covers_it() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    doses = [
        dose(START, None, 1, status=DoseStatus.SKIPPED, reason="fever"),
        dose(START, time(21), 2, kind=DoseKind.EXTRA),
    ]
    numbers = measure(slots, doses, (), LONG_AFTER)
    assert (numbers.taken, numbers.extra, numbers.skipped, numbers.correct_slots) == (1, 0, 0, 1)


def test_a_dose_on_a_day_that_asked_for_none_is_extra() -> None:
    every_other = Prescription(1, 1, START, 100.0, (time(20),), ZONE, every_days=2)
    slots = tuple(slots_between(START, START + timedelta(days=3), [every_other]))
    doses = [dose(day, time(20), number) for number, day in enumerate(days_from(START, 3))]
    numbers = measure(slots, doses, (), LONG_AFTER)
    assert (numbers.slots, numbers.taken, numbers.extra) == (2, 2, 1)


def test_a_dose_on_an_off_day_that_is_not_over_does_not_count_yet() -> None:
    every_other = Prescription(1, 1, START, 100.0, (time(20),), ZONE, every_days=2)
    off_day = START + timedelta(days=1)
    slots = tuple(slots_between(START, off_day, [every_other]))
    numbers = measure(slots, [dose(off_day, time(9))], (), moment(off_day, time(10)))
    assert (numbers.slots, numbers.extra, numbers.pending) == (0, 0, 1)


@pytest.mark.parametrize("standing", [Standing.CORRECTED, Standing.VOID])
def test_rows_that_no_longer_stand_count_for_nothing(standing: Standing) -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    numbers = measure(slots, [dose(START, time(20), standing=standing)], (), LONG_AFTER)
    assert (numbers.taken, numbers.not_recorded) == (0, 1)


def test_the_number_of_a_slot_that_the_label_no_longer_has_goes_to_the_days_last_one() -> None:
    slots = tuple(slots_between(START, START, [prescription()]))
    numbers = measure(slots, [dose(START, time(20), slot=1)], (), LONG_AFTER)
    assert (numbers.taken, numbers.extra) == (1, 0)


# -------------------------------------------------------------------------------------------------------- gaps


def test_a_gap_runs_from_dose_to_dose_and_says_that_a_pause_lies_in_it() -> None:
    period = ninety_days()
    gap = longest_gap(slot_outcomes(period.slots, period.doses, period.holds, period.now))
    assert gap is not None
    assert (gap.first, gap.last, gap.days) == (date(2026, 10, 13), date(2026, 10, 18), 5)
    assert gap.paused
    assert not gap.goes_on


def test_whoever_stopped_has_a_gap_that_goes_on() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=29), [prescription()]))
    gap = longest_gap(slot_outcomes(slots, [dose(START, time(20))], (), LONG_AFTER))
    assert gap is not None
    assert gap.goes_on
    assert gap.days == 29


def test_open_days_do_not_lengthen_a_gap() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=9), [prescription()]))
    doses = [dose(START, time(20)), dose(START + timedelta(days=1), time(20), 2)]
    gap = longest_gap(slot_outcomes(slots, doses, (), moment(START + timedelta(days=2), time(12))))
    assert gap is not None
    assert gap.days == 1


def test_no_dose_at_all_is_no_gap() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=9), [prescription()]))
    assert longest_gap(slot_outcomes(slots, (), (), LONG_AFTER)) is None


# ------------------------------------------------------------------------------------------------- time of day


def test_the_usual_time_is_the_median_and_the_middle_half() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=6), [prescription()]))
    minutes = [-10, 0, 5, 10, 20, 30, 100]
    timed = [TimedDose(slot, late, True) for slot, late in zip(slots, minutes, strict=True)]
    usual = usual_time(timed)
    assert usual is not None
    assert (usual.low, usual.median, usual.high, usual.doses) == (2.5, 10, 25, 7)
    assert usual_time(timed[:6]) is None


def test_the_time_of_a_day_with_two_doses_is_the_one_nearest_to_the_prescribed_time() -> None:
    period = ninety_days()
    timed = {each.day: each for each in timed_doses(slot_outcomes(period.slots, period.doses, (), period.now))}
    assert timed[TWICE].minutes == pytest.approx(4)


def test_the_usual_time_of_a_day_looks_ten_days_to_either_side() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=40), [prescription()]))
    timed = [TimedDose(slot, 60.0 if number == 40 else 0.0, True) for number, slot in enumerate(slots)]
    rolling = dict(rolling_usual_time(timed))
    assert list(rolling) == days_from(START, 41)
    middle = rolling[START + timedelta(days=20)]
    assert middle is not None
    assert (middle.doses, middle.median) == (21, 0)
    assert rolling_usual_time([]) == ()


def test_the_rolling_share_uses_what_came_before_the_period() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=39), [prescription()]))
    doses = [dose(day, time(20), number) for number, day in enumerate(days_from(START, 30))]
    outcomes = slot_outcomes(slots, doses, (), LONG_AFTER)
    shares = rolling_covered(outcomes, START + timedelta(days=30), START + timedelta(days=39))
    assert [each.covered for each in shares] == [29, 28, 27, 26, 25, 24, 23, 22, 21, 20]
    assert {each.expected for each in shares} == {30}


def test_a_rolling_share_waits_for_seven_slots() -> None:
    slots = tuple(slots_between(START, START + timedelta(days=9), [prescription()]))
    shares = rolling_covered(slot_outcomes(slots, (), (), LONG_AFTER), START, START + timedelta(days=9))
    assert [each.share for each in shares] == [None] * 6 + [0.0] * 4


def test_the_mark_of_a_day_with_two_slots_is_the_one_that_most_needs_a_look() -> None:
    twice = Prescription(1, 1, START, 50.0, (time(8), time(20)), ZONE)
    slots = tuple(slots_between(START, START, [twice]))
    marks = day_marks(START, START + timedelta(days=1), slot_outcomes(slots, [dose(START, time(8))], (), LONG_AFTER))
    assert [mark.state for mark in marks] == [DayState.NOT_RECORDED, None]
    assert len(marks[0].outcomes) == 2


# -------------------------------------------------------------------------------------------- whatever happens


@st.composite
def recorded_days(draw: st.DrawFn) -> Recorded:
    times = draw(st.sampled_from([(time(20),), (time(8), time(20)), (time(1, 30),)]))
    label = Prescription(1, 1, START, 100.0, times, ZONE, every_days=draw(st.integers(1, 3)))
    doses: list[Dose] = []
    seen: set[tuple[date, int]] = set()
    for _ in range(draw(st.integers(0, 25))):
        day = START + timedelta(days=draw(st.integers(0, 19)))
        number = draw(st.integers(0, len(times)))
        kind = draw(st.sampled_from(DoseKind))
        status = DoseStatus.TAKEN if kind is DoseKind.EXTRA else draw(st.sampled_from(DoseStatus))
        standing = draw(st.sampled_from(Standing))
        if standing is Standing.VALID and kind is DoseKind.SCHEDULED:
            if (day, number) in seen:
                continue
            seen.add((day, number))
        clock = draw(st.times()) if status is DoseStatus.TAKEN else None
        made = dose(day, clock, len(doses) + 1, slot=number, kind=kind, status=status, standing=standing)
        doses.append(made)
    holds = [
        hold(START + timedelta(days=first), START + timedelta(days=first + length))
        for first, length in draw(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 5)), max_size=2))
    ]
    now = moment(START, time(12)) + timedelta(hours=draw(st.integers(0, 600)))
    return label, doses, holds, now


@given(recorded_days())
def test_the_parts_always_add_up(recorded: Recorded) -> None:
    label, doses, holds, now = recorded
    slots = tuple(slots_between(START, START + timedelta(days=19), [label]))
    numbers = measure(slots, doses, holds, now)
    assert numbers.slots + numbers.held + numbers.pending == len(slots)
    assert numbers.taken + numbers.skipped + numbers.missed + numbers.not_recorded == numbers.slots
    assert 0 <= numbers.correct_slots <= numbers.taken <= numbers.slots
    assert 0 <= numbers.on_time <= numbers.taken
    assert numbers.taken - numbers.correct_slots <= numbers.extra
    for part in (numbers.correct, numbers.covered, numbers.timing, numbers.recorded):
        assert (part is None) == (numbers.slots == 0)
        assert part is None or 0 <= part <= 1
    assert numbers.longest_gap_days is None or numbers.longest_gap_days >= 0


@pytest.mark.skipif(not hasattr(clock_module, "tzset"), reason="this system cannot change its zone while running")
@given(recorded_days(), st.sampled_from(["UTC", "America/Los_Angeles", "Pacific/Apia", "Asia/Kolkata"]))
def test_the_numbers_are_the_same_on_a_computer_in_any_zone(recorded: Recorded, zone: str) -> None:
    label, doses, holds, now = recorded

    def numbers() -> object:
        slots = tuple(slots_between(START, START + timedelta(days=19), [label]))
        return measure(slots, doses, holds, now)

    here = numbers()
    before = os.environ["TZ"]
    os.environ["TZ"] = zone
    clock_module.tzset()
    try:
        assert numbers() == here
    finally:
        os.environ["TZ"] = before
        clock_module.tzset()


@given(recorded_days(), st.data())
def test_one_more_dose_never_lowers_what_is_covered(recorded: Recorded, data: st.DataObject) -> None:
    label, doses, holds, now = recorded
    slots = tuple(slots_between(START, START + timedelta(days=19), [label]))
    day = START + timedelta(days=data.draw(st.integers(0, 19)))
    more = [*doses, dose(day, data.draw(st.times()), 999, kind=DoseKind.EXTRA)]
    before, after = measure(slots, doses, holds, now), measure(slots, more, holds, now)
    assert after.taken >= before.taken
    assert after.doses >= before.doses
    assert after.slots == before.slots


@given(recorded_days())
def test_the_order_of_the_rows_does_not_matter(recorded: Recorded) -> None:
    label, doses, holds, now = recorded
    slots = tuple(slots_between(START, START + timedelta(days=19), [label]))
    assert measure(slots, doses, holds, now) == measure(slots, doses[::-1], holds, now)


@given(recorded_days(), st.floats(0, 6), st.floats(0, 6))
def test_a_wider_window_never_has_fewer_doses_on_time(recorded: Recorded, one: float, other: float) -> None:
    label, doses, holds, now = recorded
    slots = tuple(slots_between(START, START + timedelta(days=19), [label]))
    narrow, wide = sorted((one, other))
    assert measure(slots, doses, holds, now, narrow).on_time <= measure(slots, doses, holds, now, wide).on_time


def test_the_period_of_the_sample_is_ninety_days() -> None:
    assert (LAST - FIRST).days + 1 == 90
