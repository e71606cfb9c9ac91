"""The stretch of hours of the day line."""

from __future__ import annotations

from datetime import datetime, timedelta

from anakinra_desktop.ui.today.day_span import Due, day_span

WINDOW = timedelta(hours=2)


def due(hour: int, minute: int = 0, day: int = 24) -> Due:
    at = datetime(2026, 11, day, hour, minute)
    return Due(at, at - WINDOW, at + WINDOW)


def test_an_evening_dose_shows_noon_to_midnight() -> None:
    span = day_span((due(20),), datetime(2026, 11, 24, 19, 48))
    assert span is not None
    assert (span.first, span.last) == (datetime(2026, 11, 24, 12), datetime(2026, 11, 25, 0))
    assert span.share(datetime(2026, 11, 24, 18)) == 0.5


def test_a_morning_dose_shifts_the_line_into_the_night() -> None:
    span = day_span((due(7, 30),), datetime(2026, 11, 24, 7))
    assert span is not None
    assert span.first == datetime(2026, 11, 23, 22)
    assert span.last == datetime(2026, 11, 24, 12)


def test_two_doses_a_day_both_lie_on_the_line() -> None:
    span = day_span((due(8), due(20)), datetime(2026, 11, 24, 13))
    assert span is not None
    assert span.first <= datetime(2026, 11, 24, 6)
    assert span.last >= datetime(2026, 11, 24, 22)


def test_the_line_stretches_to_now_when_it_is_early_or_late() -> None:
    early = day_span((due(20),), datetime(2026, 11, 24, 7, 10))
    late = day_span((due(20),), datetime(2026, 11, 25, 1, 40))
    assert early is not None
    assert late is not None
    assert early.first <= early.now
    assert late.now <= late.last


def test_a_dose_two_days_ago_has_no_line() -> None:
    assert day_span((due(20, day=22),), datetime(2026, 11, 24, 9)) is None


def test_without_a_dose_there_is_no_line() -> None:
    assert day_span((), datetime(2026, 11, 24, 9)) is None


def test_ticks_never_crowd() -> None:
    span = day_span((due(20),), datetime(2026, 11, 24, 4))
    assert span is not None
    for room in (2, 3, 5, 9):
        ticks = span.ticks(room)
        assert len(ticks) <= room
        assert ticks[0] == span.first
