"""The charts of the adherence page and of the report: each a function that draws onto a matplotlib axes.

The same functions serve screen and paper; a `ChartStyle` tells them apart. Each returns its readings: where on the
figure a value can be pointed at, and which day it belongs to. This module brings matplotlib with it: import it only
when a chart is to be drawn, after `prepare_matplotlib`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from matplotlib.axes import Axes
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from anakinra_desktop.domain.adherence import CalendarDay, DayState
from anakinra_desktop.domain.adherence_over_time import CoveredShare
from anakinra_desktop.domain.place_use import PlaceUse
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.calendar_grid import grid_within
from anakinra_desktop.drawing.chart_axes import (
    Reading,
    bare,
    date_axis,
    figure_size,
    horizontal_grid,
    inner_width,
    new_axes,
    place_axes,
    place_within,
    reading_at,
)
from anakinra_desktop.drawing.chart_of_times import draw_time_of_day
from anakinra_desktop.drawing.chart_painter import PaintedMarks
from anakinra_desktop.drawing.chart_style import ChartStyle
from anakinra_desktop.drawing.fonts import text_width
from anakinra_desktop.drawing.marks import DayMark, mark_of

__all__ = ["Reading", "draw_calendar", "draw_covered", "draw_places", "draw_time_of_day", "new_axes"]


def draw_calendar(axes: Axes, days: Sequence[CalendarDay], style: ChartStyle) -> tuple[Reading, ...]:
    """One mark a day. Weeks are columns with Monday on top; few weeks stand as rows, many years one below the other.

    A day on which no dose was due has a small dot. Each state is a line of its own, named after the state.
    """
    if not days:
        bare(axes)
        return ()
    width, height = figure_size(axes)
    label = style.text
    grid = grid_within(days[0].day, days[-1].day, width, label)
    left = max(text_width(words, label, 600) for words, _ in grid.row_labels) + label * 0.9
    pitch_x = min((width - left) / grid.columns, label * 5.5)
    pitch_y = min(height / grid.rows, label * 3.4, pitch_x * 1.4)
    place_axes(axes, left, 0, left + pitch_x * grid.columns, pitch_y * grid.rows)
    bare(axes)
    axes.set_xlim(0, grid.columns)
    axes.set_ylim(grid.rows, 0)
    every_other = pitch_y < label * 1.2  # there is no room for each weekday
    for number, (words, row) in enumerate(grid.row_labels):
        if every_other and number % 7 % 2:
            continue
        axes.text(
            -left / pitch_x, row + 0.5, words, fontsize=label, weight=600, color=style.ink2, va="center", ha="left"
        )
    for words, column, row in grid.column_labels:
        axes.text(
            column + 0.5 if grid.upright else column + 0.1,
            row + 0.45,
            words,
            fontsize=label,
            weight=700,
            color=style.ink2,
            va="center",
            ha="center" if grid.upright else "left",
        )
    size = min(pitch_x * 0.9, pitch_y * 0.84, label * 2.1)
    _draw_days(axes, days, {each: (x + 0.5, y + 0.5) for each, (x, y) in grid.cells.items()}, size, style)
    return tuple(reading_at(axes, x + 0.5, y + 0.5, each) for each, (x, y) in sorted(grid.cells.items()))


def _draw_days(
    axes: Axes,
    days: Iterable[CalendarDay],
    middle: dict[date, tuple[float, float]],
    size: float,
    style: ChartStyle,
) -> None:
    by_state: dict[DayState | None, list[tuple[float, float]]] = {}
    for each in days:
        by_state.setdefault(each.state, []).append(middle[each.day])
    for state, places in by_state.items():
        xs, ys = zip(*places, strict=True)
        if state is None:
            axes.plot(xs, ys, "o", ms=size * 0.14, color=style.grid, mew=0, label="none due", clip_on=False)
            continue
        paint = _painted(style, mark_of(state))
        axes.add_line(PaintedMarks(xs, ys, size=size, label=state.value, paint=paint))


def _painted(style: ChartStyle, mark: DayMark) -> Callable[[QPainter, QRectF], None]:
    return lambda painter, box: style.paint_mark(painter, box, mark)


def draw_covered(axes: Axes, shares: Sequence[CoveredShare], style: ChartStyle) -> tuple[Reading, ...]:
    """The covered share of the thirty days up to each day, from 0 to 100 %; the last one is written at its end."""
    known = [(each, each.share * 100) for each in shares if each.share is not None]
    label = style.text
    ticks = [(float(percent), f"{percent} %") for percent in (0, 50, 100)]
    left = max(text_width(words, label, 500) for _, words in ticks) + label * 0.8
    place_within(axes, left, label * 0.8, text_width("100 %", label * 1.15, 800) + label, label * 2.0)
    bare(axes)
    if not shares:
        return ()
    axes.set_xlim(shares[0].day.toordinal() - 1, shares[-1].day.toordinal() + 1)
    axes.set_ylim(0, 100)
    horizontal_grid(axes, ticks, style)
    date_axis(axes, shares[0].day, shares[-1].day, style)
    xs = [each.day.toordinal() for each in shares]
    ys = [math.nan if each.share is None else each.share * 100 for each in shares]
    axes.fill_between(xs, ys, 0, facecolor=style.area, linewidth=0, zorder=0.5)
    axes.plot(xs, ys, color=style.dot, linewidth=style.thick, zorder=2, label="covered", clip_on=False)
    if known:
        newest, percent = known[-1]
        axes.plot(newest.day.toordinal(), percent, "o", ms=label * 0.6, color=style.dot, clip_on=False, label="newest")
        axes.text(
            axes.get_xlim()[1] + label * 0.5 * (len(shares) + 1) / inner_width(axes),
            percent,
            wording.share(newest.share),
            fontsize=label * 1.15,
            weight=800,
            color=style.ink,
            va="center",
        )
    return tuple(reading_at(axes, each.day.toordinal(), percent, each.day) for each, percent in known)


def draw_places(axes: Axes, uses: Sequence[PlaceUse], style: ChartStyle) -> tuple[Reading, ...]:
    """A bar a place with its count at the end, the most used on top."""
    names = [wording.capital(place_words.zone_side_name(use.place)) for use in uses]
    label = style.text
    left = max([text_width(name, label, 600) for name in names], default=0.0) + label * 0.9
    height = min(figure_size(axes)[1], len(uses) * label * 2.6)
    width = figure_size(axes)[0] - text_width("0000", label, 700) - label * 0.4
    place_axes(axes, left, 0, max(left + 1, width), max(height, 1))
    bare(axes)
    most = max((use.doses for use in uses), default=1)
    axes.set_xlim(0, most)
    axes.set_ylim(len(uses) - 0.5 if uses else 0.5, -0.5)
    rows = range(len(uses))
    axes.barh(
        rows,
        [use.doses for use in uses],
        height=0.62,
        facecolor=style.bar,
        edgecolor=style.bar_edge,
        linewidth=label / 14,
        label="doses",
    )
    for row, name, use in zip(rows, names, uses, strict=True):
        for x, words, weight, side in ((0.0, name, 600, "right"), (float(use.doses), str(use.doses), 700, "left")):
            axes.annotate(
                words,
                (x, row),
                (-label * 0.6 if side == "right" else label * 0.5, 0),
                textcoords="offset points",
                fontsize=label,
                weight=weight,
                color=style.ink if side == "left" else style.ink2,
                ha=side,
                va="center",
                annotation_clip=False,
            )
    return ()
