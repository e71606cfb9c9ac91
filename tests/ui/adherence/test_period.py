"""Which days the Adherence page shows."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from anakinra_desktop.ui.adherence.period import Dates, Span, dates_of, last_whole_day, within_treatment
from tests.ninety_days import maria

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (NOON, date(2026, 11, 23)),
        (datetime(2026, 11, 24, 2, 59, tzinfo=UTC), date(2026, 11, 22)),  # 03:59 in Madrid: yesterday is still open
        (datetime(2026, 11, 24, 3, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 11, 24, 23, 30, tzinfo=UTC), date(2026, 11, 23)),  # 00:30 in Madrid
    ],
)
def test_the_last_whole_day_is_the_one_that_has_turned_at_home(now: datetime, day: date) -> None:
    assert last_whole_day(maria(), now) == day


@pytest.mark.parametrize(("span", "days"), [(Span.MONTH, 30), (Span.QUARTER, 90), (Span.YEAR, 365)])
def test_a_span_ends_with_the_last_whole_day(span: Span, days: int) -> None:
    dates = dates_of(span, maria(), NOON, date(2020, 1, 1))
    assert dates is not None
    assert (dates.last, dates.days) == (date(2026, 11, 23), days)


def test_nothing_before_treatment_began_is_shown() -> None:
    assert dates_of(Span.QUARTER, maria(), NOON, date(2026, 11, 14)) == Dates(date(2026, 11, 14), date(2026, 11, 23))
    assert dates_of(Span.QUARTER, maria(), NOON, date(2026, 11, 24)) is None
    assert within_treatment(Dates(date(2026, 1, 1), date(2026, 2, 1)), None) is None
