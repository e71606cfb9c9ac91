"""Where each day of a calendar chart stands: weeks as columns, few weeks as rows, many years one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from anakinra_desktop.drawing import wording

WEEKS_AS_ROWS_MAX = 6
"""Up to so many weeks stand as rows, as on a calendar on the wall."""

WEEKS_A_BAND_MAX = 53
"""More weeks than a year has go on in a band below, however wide the chart is."""

_HEADER = 1.0
_BAND_GAP = 0.5


@dataclass(frozen=True, slots=True)
class CalendarGrid:
    """Cells of one unit, counted from the upper left corner; headers take a unit of their own."""

    upright: bool
    """Weeks are rows."""
    columns: int
    rows: float
    cells: dict[date, tuple[float, float]]
    """Column and row of each day."""
    row_labels: tuple[tuple[str, float], ...]
    column_labels: tuple[tuple[str, float, float], ...]
    """Words, column and row."""


def calendar_grid(first: date, last: date, weeks_a_band: int = WEEKS_A_BAND_MAX) -> CalendarGrid:
    """The grid for the days of a period, both ends included; weeks begin on Monday.

    More than `weeks_a_band` weeks are shared out over bands of equal length.
    """
    return _grid(first, last, weeks_a_band, wording.locale().name())


@lru_cache(maxsize=8)
def _grid(first: date, last: date, weeks_a_band: int, _language: str) -> CalendarGrid:
    """As `calendar_grid`, worked out once; its labels are in the language in force, which is a part of the question."""
    start = first - timedelta(days=first.weekday())
    weeks = (last - start).days // 7 + 1
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    if weeks <= WEEKS_AS_ROWS_MAX:
        return _upright(start, weeks, days)
    bands = -(-weeks // max(WEEKS_AS_ROWS_MAX, min(weeks_a_band, WEEKS_A_BAND_MAX)))
    a_band = -(-weeks // bands)
    pitch = _HEADER + 7 + _BAND_GAP
    cells = {}
    for day in days:
        band, column = divmod((day - start).days // 7, a_band)
        cells[day] = (float(column), band * pitch + _HEADER + day.weekday())
    row_labels = tuple(
        (wording.short_weekday(start + timedelta(days=number)), band * pitch + _HEADER + number)
        for band in range(bands)
        for number in range(7)
    )
    column_labels = tuple(
        label
        for band in range(bands)
        for label in _month_labels(start, band * a_band, min(weeks, (band + 1) * a_band), band * pitch, bands > 1)
    )
    return CalendarGrid(False, a_band, bands * pitch - _BAND_GAP, cells, row_labels, column_labels)


def grid_within(first: date, last: date, width: float, label: float) -> CalendarGrid:
    """The grid for a calendar of this width and size of labels: a week is no narrower than its labels are high."""
    return calendar_grid(first, last, int((width - label * 3.4) / label))


def _upright(start: date, weeks: int, days: list[date]) -> CalendarGrid:
    cells = {day: (float(day.weekday()), _HEADER + (day - start).days // 7) for day in days}
    mondays = [start + timedelta(days=7 * number) for number in range(weeks)]
    return CalendarGrid(
        True,
        7,
        _HEADER + weeks,
        cells,
        tuple((wording.short_date(monday), _HEADER + number) for number, monday in enumerate(mondays)),
        tuple((wording.short_weekday(start + timedelta(days=number)), float(number), 0.0) for number in range(7)),
    )


def _month_labels(
    start: date, first_week: int, end_week: int, row: float, with_year: bool
) -> list[tuple[str, float, float]]:
    """Each month over the week that holds its first day; the month a band begins in where there is room for it."""
    labels: list[tuple[str, float, float]] = []
    for week in range(first_week, end_week):
        monday = start + timedelta(days=7 * week)
        sunday = monday + timedelta(days=6)
        begins = sunday.day <= 7 and week < end_week - 1  # over the last week there is no room for a name
        if week == first_week and not begins:
            next_first = (monday.replace(day=1) + timedelta(days=31)).replace(day=1)
            begins = (next_first - monday).days >= 21
        if begins:
            words = wording.short_month(sunday)
            if with_year and sunday.month == 1:
                words = f"{words} ’{sunday.year % 100:02d}"
            labels.append((words, float(week - first_week), row))
    return labels
