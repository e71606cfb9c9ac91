"""What is left, how far it reaches, and when to reorder."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.stock import Need, Stock, coming_needs, left_in_cartons, stock, usable_syringes
from anakinra_desktop.domain.syringe import (
    BOX_SIZE_DEFAULT,
    Carton,
    CartonEnd,
    DiscardReason,
    Return,
    Syringe,
    SyringeEnd,
)

NOW = datetime(2026, 11, 24, 19, tzinfo=UTC)
TODAY = NOW.date()
LIMIT = timedelta(hours=24)
ANA = Prescription(1, 1, date(2026, 1, 1), 100.0, (time(20),), "Europe/Madrid")


def carton(number: int = 1, syringes: int = 7, expires_on: date | None = date(2028, 3, 31)) -> Carton:
    return Carton(number, 1, "K7741", expires_on, syringes, NOW + timedelta(minutes=number))


def syringe(number: int, carton_id: int | None = 1, end: SyringeEnd | None = SyringeEnd.USED) -> Syringe:
    reason = DiscardReason.CLOUDY if end is SyringeEnd.DISCARDED else None
    return Syringe(number, 1, carton_id, NOW, NOW if end else None, end, reason)


def needs(count: int, step: int = 1, each: int = 1) -> list[Need]:
    return [
        Need(TODAY + timedelta(days=number * step), NOW + timedelta(days=number * step), each)
        for number in range(count)
    ]


def seen(cartons: list[Carton], coming: list[Need], gone: tuple[Syringe, ...] = ()) -> Stock:
    return stock(cartons, gone, coming, NOW, TODAY, LIMIT)


def usable(cartons: list[Carton], syringes: list[Syringe]) -> int:
    return usable_syringes(cartons, syringes, NOW, TODAY, LIMIT)


def test_used_discarded_and_lost_syringes_are_gone_and_one_that_is_out_is_not() -> None:
    gone = [syringe(1), syringe(2, end=SyringeEnd.DISCARDED), syringe(3, end=SyringeEnd.LOST), syringe(4, end=None)]
    assert usable([carton()], gone) == 4
    assert left_in_cartons([carton()], gone) == {1: 3}


def test_a_carton_out_of_date_out_too_long_or_written_down_by_mistake_holds_nothing_to_inject() -> None:
    bad = [
        carton(1, expires_on=TODAY - timedelta(days=1)),
        replace(carton(2), out_since=NOW - timedelta(hours=25)),
        replace(carton(3), ended_at=NOW, ended_because=CartonEnd.MISTAKE),
    ]
    assert usable([*bad, carton(4)], [syringe(1, carton_id=1)]) == 7


def test_a_syringe_of_no_known_carton_takes_from_none() -> None:
    assert usable([carton()], [syringe(1, carton_id=None)]) == 7


@given(boxes=st.lists(st.integers(0, 50), max_size=5), gone=st.lists(st.integers(1, 6), max_size=60))
def test_what_is_left_is_never_less_than_nothing(boxes: list[int], gone: list[int]) -> None:
    cartons = [carton(number, count) for number, count in enumerate(boxes, 1)]
    left = usable(cartons, [syringe(number, box) for number, box in enumerate(gone)])
    assert 0 <= left <= sum(boxes)
    assert left >= sum(boxes) - len(gone)


def test_the_day_to_reorder_lies_two_days_before_the_first_dose_without_a_syringe() -> None:
    look = seen([carton(syringes=4)], needs(60))
    assert look.left == len(look.covered) == 4
    assert look.last_dose_on == TODAY + timedelta(days=3)
    assert look.reorder_by == TODAY + timedelta(days=2)


def test_a_dose_every_other_day_makes_them_last() -> None:
    look = seen([carton(syringes=4)], needs(60, step=2))
    assert look.last_dose_on == look.reorder_by == TODAY + timedelta(days=6)


def test_a_dose_of_two_syringes_uses_them_up_twice_as_fast() -> None:
    look = seen([carton(syringes=10)], needs(60, each=2))
    assert (len(look.covered), look.reorder_by) == (5, TODAY + timedelta(days=3))
    assert len(seen([carton(syringes=11)], needs(60, each=2)).covered) == 5


def test_a_fresh_carton_is_no_reason_to_order_yet_and_the_last_syringe_is() -> None:
    assert seen([carton(syringes=7)], needs(60)).reorder_by == TODAY + timedelta(days=5)
    assert seen([carton(syringes=2)], needs(60)).reorder_by == TODAY
    assert seen([], needs(60)).reorder_by == TODAY


def test_beyond_the_days_looked_at_nothing_is_claimed() -> None:
    look = seen([carton(syringes=100)], needs(30))
    assert (len(look.covered), look.lacking, look.reorder_by, look.last_dose_on) == (30, None, None, None)


def test_a_syringe_that_goes_out_of_date_before_its_day_does_not_count() -> None:
    soon = carton(1, 7, expires_on=TODAY + timedelta(days=2))
    look = seen([soon], needs(60))
    assert (look.left, len(look.covered), look.wasted) == (7, 3, 4)
    assert look.last_dose_on == TODAY + timedelta(days=2)
    both = seen([carton(2, 3), soon], needs(60))
    assert (both.left, len(both.covered)) == (10, 6)  # the one that goes out of date is used first


def test_one_that_is_out_serves_only_while_its_time_lasts_and_is_used_first() -> None:
    out = syringe(1, end=None)
    assert len(seen([carton(syringes=1)], needs(9), (out,)).covered) == 1
    every_other = seen([carton(syringes=3)], needs(9, step=2), (out,))
    assert (every_other.left, len(every_other.covered), every_other.wasted) == (3, 3, 0)
    too_long = replace(out, out_at=NOW - timedelta(hours=25))
    assert seen([carton(syringes=3)], needs(9), (too_long,)).left == 2


def test_one_that_is_cold_again_waits_for_its_day() -> None:
    back = replace(syringe(1, end=None), out_at=NOW - timedelta(hours=5), returns=(Return(NOW - timedelta(hours=1)),))
    assert len(seen([carton(syringes=3)], needs(9), (back,)).covered) == 3


def test_a_carton_left_out_serves_only_while_its_time_lasts() -> None:
    look = seen([replace(carton(), out_since=NOW - timedelta(hours=1))], needs(60))
    assert (look.left, len(look.covered), look.wasted) == (7, 1, 6)


@given(left=st.integers(0, 80), each=st.integers(1, 4), step=st.integers(1, 7), lead=st.integers(0, 20))
def test_who_orders_in_time_has_a_syringe_for_every_dose(left: int, each: int, step: int, lead: int) -> None:
    coming = needs(100, step, each)
    look = stock([carton(syringes=left)], [], coming, NOW, TODAY, LIMIT, lead)
    assert look.reorder_by is not None
    delivered = max(look.reorder_by + timedelta(days=lead), TODAY)
    needed = each * sum(need.day < delivered for need in coming)
    assert needed <= left or look.reorder_by == TODAY


@given(
    boxes=st.lists(st.tuples(st.integers(1, 9), st.integers(0, 30)), max_size=4),
    wanted=st.lists(st.integers(1, 3), max_size=25),
)
def test_no_dose_is_promised_that_the_cartons_could_not_serve(boxes: list[tuple[int, int]], wanted: list[int]) -> None:
    """Those that expire by a day serve no dose after it, in whatever order they would be used (Hall's condition)."""
    cartons = [carton(n, count, TODAY + timedelta(days=good)) for n, (count, good) in enumerate(boxes, 1)]
    coming = [Need(TODAY + timedelta(days=n), NOW + timedelta(days=n), count) for n, count in enumerate(wanted)]
    look = seen(cartons, coming)
    for first in range(len(look.covered)):
        asked = sum(need.syringes for need in look.covered[first:])
        there = sum(count for count, good in boxes if good >= first)
        assert asked <= there
    assert sum(need.syringes for need in look.covered) <= look.left


def test_the_newest_carton_says_how_large_a_box_is() -> None:
    assert seen([carton(1, 28), carton(2, 14)], []).box_size == 14
    assert seen([], []).box_size == BOX_SIZE_DEFAULT


def test_the_doses_to_come_follow_what_is_prescribed_for_each_date() -> None:
    later = replace(ANA, id=2, starts_on=TODAY + timedelta(days=2), amount_mg=150.0)
    taken = Dose(1, 1, TODAY, 0, DoseKind.SCHEDULED, DoseStatus.TAKEN, NOW, "Ana", taken_at=NOW, zone=ANA.zone)
    pause = Hold(1, 1, TODAY + timedelta(days=3), TODAY + timedelta(days=4), "fever", True, NOW, "Ana")
    coming = list(coming_needs(TODAY, (ANA, later), [taken], [pause]))[:4]
    assert [(need.day - TODAY).days for need in coming] == [1, 2, 5, 6]
    assert [need.syringes for need in coming] == [1, 2, 2, 2]


def test_half_a_syringe_opens_a_whole_one() -> None:
    (first, *_) = coming_needs(TODAY, (replace(ANA, amount_mg=50.0),), [], [])
    assert first.syringes == 1
