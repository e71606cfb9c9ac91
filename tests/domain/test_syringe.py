"""Cartons and syringes: what can still be injected, and when to reorder."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.syringe import (
    BOX_SIZE_DEFAULT,
    Carton,
    DiscardReason,
    Syringe,
    SyringeEnd,
    last_day_of_month,
    stock,
    usable_syringes,
)

NOW = datetime(2026, 11, 24, 19, tzinfo=UTC)
TODAY = NOW.date()


def carton(number: int = 1, syringes: int = 7, expires_on: date | None = date(2027, 3, 31)) -> Carton:
    return Carton(number, 1, "K7741", expires_on, syringes, NOW + timedelta(minutes=number))


def syringe(number: int, carton_id: int | None = 1, end: SyringeEnd | None = SyringeEnd.USED) -> Syringe:
    reason = DiscardReason.CLOUDY if end is SyringeEnd.DISCARDED else None
    return Syringe(number, 1, carton_id, NOW, NOW if end else None, end, reason)


def days(count: int, step: int = 1) -> list[date]:
    return [TODAY + timedelta(days=number * step) for number in range(count)]


@pytest.mark.parametrize(
    ("year", "month", "last"),
    [
        (2026, 11, date(2026, 11, 30)),
        (2026, 12, date(2026, 12, 31)),
        (2028, 2, date(2028, 2, 29)),
        (2027, 2, date(2027, 2, 28)),
    ],
)
def test_a_month_on_a_carton_means_its_last_day(year: int, month: int, last: date) -> None:
    assert last_day_of_month(year, month) == last


def test_a_carton_is_good_through_its_last_day() -> None:
    box = carton(expires_on=TODAY)
    assert not box.expired_on(TODAY)
    assert box.expired_on(TODAY + timedelta(days=1))
    assert not carton(expires_on=None).expired_on(date.max)


def test_used_and_discarded_syringes_are_gone_and_one_that_is_out_is_not() -> None:
    gone = [syringe(1), syringe(2, end=SyringeEnd.DISCARDED), syringe(3, end=None)]
    assert usable_syringes([carton()], gone, TODAY) == 5


def test_a_carton_out_of_date_holds_nothing_to_inject() -> None:
    boxes = [carton(1, expires_on=TODAY - timedelta(days=1)), carton(2)]
    assert usable_syringes(boxes, [syringe(1, carton_id=1)], TODAY) == 7


def test_a_syringe_of_no_known_carton_takes_from_none() -> None:
    assert usable_syringes([carton()], [syringe(1, carton_id=None)], TODAY) == 7


@given(boxes=st.lists(st.integers(0, 50), max_size=5), gone=st.lists(st.integers(1, 6), max_size=60))
def test_what_is_left_is_never_less_than_nothing(boxes: list[int], gone: list[int]) -> None:
    cartons = [carton(number, count) for number, count in enumerate(boxes, 1)]
    left = usable_syringes(cartons, [syringe(number, box) for number, box in enumerate(gone)], TODAY)
    assert 0 <= left <= sum(boxes)
    assert left >= sum(boxes) - len(gone)


def test_the_day_to_reorder_lies_two_days_before_the_first_dose_without_a_syringe() -> None:
    seen = stock([carton(syringes=4)], [], TODAY, days(60), 1)
    assert seen.left == seen.doses_left == 4
    assert seen.last_dose_on == TODAY + timedelta(days=3)
    assert seen.reorder_by == TODAY + timedelta(days=2)


def test_a_dose_every_other_day_makes_them_last() -> None:
    seen = stock([carton(syringes=4)], [], TODAY, days(60, step=2), 1)
    assert seen.last_dose_on == TODAY + timedelta(days=6)
    assert seen.reorder_by == TODAY + timedelta(days=6)


def test_a_dose_of_two_syringes_uses_them_up_twice_as_fast() -> None:
    seen = stock([carton(syringes=10)], [], TODAY, days(60), 2)
    assert (seen.doses_left, seen.reorder_by) == (5, TODAY + timedelta(days=3))


def test_a_fresh_carton_is_no_reason_to_order_yet_and_the_last_syringe_is() -> None:
    assert stock([carton(syringes=7)], [], TODAY, days(60), 1).reorder_by == TODAY + timedelta(days=5)
    assert stock([carton(syringes=2)], [], TODAY, days(60), 1).reorder_by == TODAY
    assert stock([], [], TODAY, days(60), 1).reorder_by == TODAY


def test_beyond_the_days_looked_at_nothing_is_claimed() -> None:
    seen = stock([carton(syringes=100)], [], TODAY, days(30), 1)
    assert (seen.doses_left, seen.reorder_by, seen.last_dose_on) == (100, None, None)


@given(left=st.integers(0, 80), each=st.integers(1, 4), step=st.integers(1, 7), lead=st.integers(0, 20))
def test_who_orders_in_time_has_a_syringe_for_every_dose(left: int, each: int, step: int, lead: int) -> None:
    dates = days(100, step)
    seen = stock([carton(syringes=left)], [], TODAY, dates, each, lead)
    assert seen.reorder_by is not None
    delivered = max(seen.reorder_by + timedelta(days=lead), TODAY)
    needed = each * sum(dose < delivered for dose in dates)
    assert needed <= left or seen.reorder_by == TODAY


def test_the_newest_carton_says_how_large_a_box_is() -> None:
    assert stock([carton(1, 28), carton(2, 14)], [], TODAY, [], 1).box_size == 14
    assert stock([], [], TODAY, [], 1).box_size == BOX_SIZE_DEFAULT


def test_the_clock_of_a_syringe_runs_until_its_end_and_never_backwards() -> None:
    out = syringe(1, end=None)
    assert out.hours_out(NOW + timedelta(hours=5)) == 5
    assert out.hours_out(NOW - timedelta(hours=5)) == 0
    assert syringe(1).hours_out(NOW + timedelta(hours=5)) == 0
