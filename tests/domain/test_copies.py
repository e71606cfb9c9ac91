"""Which copies stay: all of two days, then twelve daily, ten weekly and nine monthly ones."""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.copies import Copy, has_lost_doses, kept_copies

NOW = datetime(2026, 11, 24, 21, 0)


def copies_of_days(days: int, a_day: int = 1) -> list[Copy]:
    """So many copies on each of the last days, the newest at NOW."""
    return [
        Copy(NOW - timedelta(days=back, hours=number), f"{back}-{number}")
        for back in range(days)
        for number in range(a_day)
    ]


def ages(copies: tuple[Copy, ...]) -> list[int]:
    return [(NOW - copy.made_at).days for copy in copies]


def test_every_copy_of_the_last_two_days_stays() -> None:
    many = [Copy(NOW - timedelta(minutes=10 * number), str(number)) for number in range(288)]
    assert len(kept_copies(many, NOW)) == 288


def test_of_four_hundred_days_the_two_last_then_days_then_weeks_then_months_stay() -> None:
    kept = kept_copies(copies_of_days(400), NOW)
    assert ages(kept)[:15] == list(range(15))  # two days of all (0, 1 and 2), and twelve daily ones
    weekly = [copy.made_at.date() for copy in kept[15:25]]
    assert [day.isoweekday() for day in weekly] == [7] * 10  # the newest of a week is its Sunday
    assert {(one - other).days for one, other in itertools.pairwise(weekly)} == {7}
    monthly = [copy.made_at.date() for copy in kept[25:]]
    assert len(monthly) == 9
    assert all((day + timedelta(days=1)).day == 1 for day in monthly)
    assert len(kept) == 3 + 12 + 10 + 9


def test_thinning_every_day_leaves_what_thinning_once_would_not_lose() -> None:
    """Copies are thinned as they are made: after 400 days as many are there, reaching back as far."""
    there: tuple[Copy, ...] = ()
    begun = NOW - timedelta(days=399)
    for number in range(400):
        now = begun + timedelta(days=number)
        there = kept_copies((*there, Copy(now, str(number))), now)
    assert ages(there)[:15] == list(range(15))
    assert len(there) == 34
    assert 300 < ages(there)[-1] < 400


def test_several_copies_a_day_leave_the_newest_of_each_older_day() -> None:
    kept = kept_copies(copies_of_days(10, a_day=3), NOW)
    older = [copy for copy in kept if copy.made_at < NOW - timedelta(days=2)]
    assert [copy.name for copy in older if not copy.name.startswith("2-")] == [f"{day}-0" for day in range(3, 10)]


def test_a_copy_from_the_future_stays() -> None:
    tomorrow = Copy(NOW + timedelta(days=1), "clock was wrong")
    assert tomorrow in kept_copies([*copies_of_days(40), tomorrow], NOW)


@given(st.lists(st.integers(0, 60 * 24 * 500), unique=True, max_size=200))
def test_the_newest_copy_always_stays_and_no_more_than_the_room_there_is(minutes: list[int]) -> None:
    copies = [Copy(NOW - timedelta(minutes=back), str(back)) for back in minutes]
    kept = kept_copies(copies, NOW)
    if copies:
        assert max(copies) == kept[0]
    older = [copy for copy in kept if copy.made_at < NOW - timedelta(days=2)]
    assert len(older) <= 12 + 10 + 9
    assert set(kept_copies(kept, NOW)) == set(kept)


@pytest.mark.parametrize(
    ("before", "after", "lost"), [(100, 90, False), (100, 89, True), (0, 0, False), (10, 9, False), (3, 2, True)]
)
def test_more_than_a_tenth_fewer_doses_is_a_loss(before: int, after: int, *, lost: bool) -> None:
    assert has_lost_doses(before, after) is lost
