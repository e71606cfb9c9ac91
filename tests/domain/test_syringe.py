"""Cartons and syringes: what may be used, and for how long it was out of the refrigerator altogether."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.syringe import (
    Carton,
    DiscardReason,
    GoneTo,
    Return,
    Syringe,
    SyringeEnd,
    last_day_of_month,
)

NOW = datetime(2026, 11, 24, 19, tzinfo=UTC)
TODAY = NOW.date()
LIMIT = timedelta(hours=24)


def carton(number: int = 1, syringes: int = 7, expires_on: date | None = date(2027, 3, 31)) -> Carton:
    return Carton(number, 1, "K7741", expires_on, syringes, NOW + timedelta(minutes=number))


def syringe(number: int, carton_id: int | None = 1, end: SyringeEnd | None = SyringeEnd.USED) -> Syringe:
    reason = DiscardReason.CLOUDY if end is SyringeEnd.DISCARDED else None
    return Syringe(number, 1, carton_id, NOW, NOW if end else None, end, reason)


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


def test_the_clock_of_a_syringe_runs_until_its_end_and_never_backwards() -> None:
    out = syringe(1, end=None)
    assert out.hours_out(NOW + timedelta(hours=5)) == 5
    assert out.hours_out(NOW - timedelta(hours=5)) == 0
    assert syringe(1).hours_out(NOW + timedelta(hours=5)) == 0


def test_hours_out_add_up_over_every_time_out_and_cold_takes_nothing_off() -> None:
    out = replace(syringe(1, end=None), returns=(Return(NOW + timedelta(hours=5)),))
    assert (out.is_back, out.is_out, out.use_before(LIMIT)) == (True, False, None)
    assert out.hours_out(NOW + timedelta(days=9)) == 5
    again = replace(out, returns=(Return(NOW + timedelta(hours=5), NOW + timedelta(hours=48)),))
    assert (again.is_out, again.out_since) == (True, NOW + timedelta(hours=48))
    assert again.hours_out(NOW + timedelta(hours=50)) == 7
    assert again.before == timedelta(hours=5)
    assert again.use_before(LIMIT) == NOW + timedelta(hours=48 + 19)
    assert again.unusable(NOW + timedelta(hours=67), TODAY, LIMIT, None) is None
    assert again.unusable(NOW + timedelta(hours=67, seconds=1), TODAY, LIMIT, None) is DiscardReason.TOO_WARM


@given(st.lists(st.integers(0, 2000), min_size=1, max_size=9), st.integers(0, 500))
def test_a_clock_never_runs_faster_than_time_nor_backwards(minutes: list[int], later: int) -> None:
    """The minutes are by turns spent out and back."""
    moments = [NOW]
    for each in minutes:
        moments.append(moments[-1] + timedelta(minutes=each))
    ends = [moments[number] for number in range(1, len(moments))]
    returns = tuple(
        Return(ends[number], ends[number + 1] if number + 1 < len(ends) else None) for number in range(0, len(ends), 2)
    )
    kept = replace(syringe(1, end=None), returns=returns)
    assert kept.time_out(moments[-1]) == timedelta(minutes=sum(minutes[::2]))
    more = kept.time_out(moments[-1] + timedelta(minutes=later)) - kept.time_out(moments[-1])
    assert more == (timedelta() if kept.is_back else timedelta(minutes=later))
    if kept.is_out:
        used_up = kept.use_before(LIMIT)
        assert used_up is not None
        assert kept.time_out(max(used_up, kept.out_since)) >= min(LIMIT, kept.before)


def test_a_carton_that_was_left_out_may_not_be_used_past_its_time() -> None:
    box = replace(carton(), out_since=NOW)
    assert box.unusable(NOW + LIMIT, TODAY, LIMIT) is None
    assert box.unusable(NOW + LIMIT + timedelta(seconds=1), TODAY, LIMIT) is DiscardReason.TOO_WARM
    assert carton(expires_on=TODAY).unusable(NOW, TODAY + timedelta(days=1), LIMIT) is DiscardReason.EXPIRED


@pytest.mark.parametrize(
    ("end", "reason", "to", "aside", "in_sharps"),
    [
        (SyringeEnd.USED, None, None, False, True),
        (SyringeEnd.DISCARDED, DiscardReason.TOUCHED, None, False, True),
        (SyringeEnd.DISCARDED, DiscardReason.CLOUDY, None, True, False),
        (SyringeEnd.DISCARDED, DiscardReason.CLOUDY, GoneTo.SHARPS, False, True),
        (SyringeEnd.DISCARDED, DiscardReason.CLOUDY, GoneTo.ELSEWHERE, False, False),
        (SyringeEnd.LOST, None, None, False, False),
    ],
)
def test_a_syringe_set_aside_lies_there_until_it_is_gone(
    end: SyringeEnd, reason: DiscardReason | None, to: GoneTo | None, aside: bool, in_sharps: bool
) -> None:
    kept = Syringe(1, 1, 1, NOW, NOW, end, reason, gone_at=NOW if to else None, gone_to=to)
    assert kept.is_aside == aside
    assert (kept.into_sharps_at is not None) == in_sharps
