"""How full the container for used syringes is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.sharps import NotABox, SharpsBox, checked_box, fill_of
from anakinra_desktop.domain.syringe import DiscardReason, GoneTo, Syringe, SyringeEnd

NOW = datetime(2026, 11, 24, 19, tzinfo=UTC)
DAY = timedelta(days=1)


def used(days: int, end: SyringeEnd = SyringeEnd.USED) -> Syringe:
    return Syringe(1, 1, 1, NOW, NOW + DAY * days, end, DiscardReason.CLOUDY if end is SyringeEnd.DISCARDED else None)


def test_what_went_in_since_it_was_begun_counts_and_what_was_in_it_before() -> None:
    box = SharpsBox(1, 1, holds=40, held_at_start=3, began_at=NOW)
    aside = used(2, SyringeEnd.DISCARDED)
    thrown_in = Syringe(9, 1, 1, NOW, NOW, SyringeEnd.DISCARDED, DiscardReason.CLOUDY, None, NOW + DAY, GoneTo.SHARPS)
    fill = fill_of(box, [used(-1), used(0), used(1), used(2, SyringeEnd.LOST), aside, thrown_in], 75)
    assert (fill.inside, fill.full_at, fill.room, fill.is_full) == (6, 30, 24, False)
    closed = SharpsBox(1, 1, 40, 0, NOW, NOW + DAY)
    assert fill_of(closed, [used(0), used(1), used(2)], 75).inside == 1


@given(holds=st.integers(1, 2000), inside=st.integers(0, 3000), percent=st.floats(1, 75))
def test_it_is_full_at_three_quarters_or_less_and_never_while_it_is_empty(
    holds: int, inside: int, percent: float
) -> None:
    fill = fill_of(SharpsBox(1, 1, holds, inside, NOW), [], percent)
    assert 0 <= fill.share <= 1
    assert fill.room >= 0
    assert fill.is_full == (fill.room == 0)
    if fill.is_full:
        assert inside >= 1
    elif holds > 1:
        assert inside / holds < 0.75


@pytest.mark.parametrize(("holds", "inside"), [(0, 0), (-1, 0), (2001, 0), (10, 11), (10, -1)])
def test_a_container_that_cannot_be_is_refused(holds: int, inside: int) -> None:
    with pytest.raises(NotABox):
        checked_box(holds, inside)
