"""The app says of a missed dose what the prescriber set, and nothing where nobody set anything."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.missed import set_hours
from anakinra_desktop.domain.rule_limits import Limits, RuleLimit, limits_of
from anakinra_desktop.services.read_medication import medication

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def limits(hours: float, set_by: str = "Dr Ahmed") -> Limits:
    return limits_of(
        medication(), [RuleLimit(1, 1, "missed_skip_window", hours, date(2026, 11, 1), set_by, NOW, "Ana")]
    )


@given(st.integers(-72 * 60, 72 * 60))
def test_without_hours_from_the_prescriber_nothing_is_decided(minutes: int) -> None:
    assert set_hours(Limits(medication()), NOW, NOW + timedelta(minutes=minutes)) is None
    assert set_hours(limits(6, set_by=""), NOW, NOW + timedelta(minutes=minutes)) is None


@given(st.integers(1, 72 * 60), st.integers(1, 96))
def test_within_the_hours_it_is_skipped_and_before_them_given(minutes: int, halves: int) -> None:
    said = set_hours(limits(halves / 2), NOW, NOW + timedelta(minutes=minutes))
    assert said is not None
    assert said.skip == (minutes <= halves * 30)


def test_where_no_dose_is_to_come_there_is_nothing_to_say() -> None:
    assert set_hours(limits(6), NOW, None) is None
    assert set_hours(limits(6), NOW, NOW) is None
