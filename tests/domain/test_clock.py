"""A clock that was set back is noticed by the entries that are later than it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from anakinra_desktop.domain.clock import CLOCK_DRIFT, entry_from_later

ENTRY = datetime(2026, 11, 24, 19, 6, tzinfo=UTC)


@pytest.mark.parametrize("back", [timedelta(minutes=6), timedelta(hours=1), timedelta(days=1), timedelta(days=20_000)])
def test_an_entry_later_than_now_shows_that_a_clock_was_set_back(back: timedelta) -> None:
    assert entry_from_later(ENTRY, ENTRY - back) == ENTRY


@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(minutes=1), timedelta(days=61), timedelta(days=20_000)])
def test_a_long_time_without_an_entry_is_nothing_to_notice(ahead: timedelta) -> None:
    assert entry_from_later(ENTRY, ENTRY + ahead) is None


def test_clocks_of_two_computers_may_differ_a_little() -> None:
    assert entry_from_later(ENTRY, ENTRY - CLOCK_DRIFT) is None
    assert entry_from_later(None, ENTRY) is None
