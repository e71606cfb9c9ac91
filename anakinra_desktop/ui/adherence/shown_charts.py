"""The charts of the page as the chart view takes them: how each is drawn, how high it is, what each day says.

The drawing modules bring matplotlib with them, so each is imported when it is asked to draw.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence_over_time import CoveredShare, TimedDose
from anakinra_desktop.domain.place_use import PlaceUse
from anakinra_desktop.domain.report import Report
from anakinra_desktop.drawing import chart_words
from anakinra_desktop.drawing.calendar_grid import grid_within
from anakinra_desktop.ui.adherence.chart_view import Chart

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from anakinra_desktop.drawing.chart_axes import Reading
    from anakinra_desktop.drawing.chart_style import ChartStyle

TIMES_HEIGHT = 20.5
COVERED_HEIGHT = 13.0
BAR_HEIGHT = 2.6
"""Heights in sizes of a label, so that charts grow with the text."""

_A_WEEK = 7


def calendar_chart(report: Report) -> Chart:
    """One mark a day."""
    days = {each.day: each for each in report.days}

    def height_for(width: int, label: float) -> int:
        grid = grid_within(report.first, report.last, width, label)
        if grid.upright:
            return round(grid.rows * label * 2.9)
        pitch_x = (width - label * 3.6) / grid.columns
        return round(grid.rows * min(label * 2.7, max(label * 1.3, pitch_x * 1.35)))

    def steps(width: int, label: float) -> tuple[int, int]:
        upright = grid_within(report.first, report.last, width, label).upright
        return (1, _A_WEEK) if upright else (_A_WEEK, 1)

    def draw(axes: Axes, style: ChartStyle) -> tuple[Reading, ...]:
        from anakinra_desktop.drawing import charts

        return charts.draw_calendar(axes, report.days, style)

    return Chart(
        draw=draw,
        height_for=height_for,
        words=lambda day: chart_words.day_words(days[day]),
        steps=steps,
    )


def times_chart(report: Report) -> Chart:
    """The time of each dose against the prescribed time."""
    by_day: dict[date, list[TimedDose]] = defaultdict(list)
    for each in report.timed:
        by_day[each.day].append(each)

    def draw(axes: Axes, style: ChartStyle) -> tuple[Reading, ...]:
        from anakinra_desktop.drawing import charts

        return charts.draw_time_of_day(
            axes,
            report.timed,
            report.usual_over_time,
            report.first,
            report.last,
            report.due_time,
            report.timing_window_h,
            style,
        )

    return Chart(
        draw=draw,
        height_for=lambda _width, label: round(label * TIMES_HEIGHT),
        words=lambda day: "; ".join(chart_words.timed_words(each) for each in by_day[day]),
        steps=_in_order,
    )


def covered_chart(shares: Sequence[CoveredShare]) -> Chart:
    """The covered share of the thirty days up to each day."""
    by_day = {each.day: each for each in shares}

    def draw(axes: Axes, style: ChartStyle) -> tuple[Reading, ...]:
        from anakinra_desktop.drawing import charts

        return charts.draw_covered(axes, shares, style)

    return Chart(
        draw=draw,
        height_for=lambda _width, label: round(label * COVERED_HEIGHT),
        words=lambda day: chart_words.covered_words(by_day[day]),
        steps=_in_order,
    )


def places_chart(uses: Sequence[PlaceUse]) -> Chart:
    """How often each place was used."""

    def draw(axes: Axes, style: ChartStyle) -> tuple[Reading, ...]:
        from anakinra_desktop.drawing import charts

        return charts.draw_places(axes, uses, style)

    return Chart(
        draw=draw,
        height_for=lambda _width, label: round(label * BAR_HEIGHT * max(len(uses), 2)),
        words=lambda _day: "",
        steps=_in_order,
    )


def _in_order(_width: int, _label: float) -> tuple[int, int]:
    return (1, _A_WEEK)
