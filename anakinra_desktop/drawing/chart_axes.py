"""The bare axes that every chart is drawn on: their place on the figure, grid, dates and readings.

Like all chart modules it brings matplotlib with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.chart_painter import DOTS_AN_INCH
from anakinra_desktop.drawing.chart_style import ChartStyle

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reading:
    """A value that can be pointed at: its place on the figure, counted from the upper left corner, and its day."""

    x: float
    y: float
    day: date


def new_axes(width: float, height: float) -> Axes:
    """Axes on a figure of this size, in units of the painter."""
    figure = Figure(figsize=(max(width, 1) / DOTS_AN_INCH, max(height, 1) / DOTS_AN_INCH), dpi=DOTS_AN_INCH)
    figure.patch.set_visible(False)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.patch.set_visible(False)
    return axes


def figure_size(axes: Axes) -> tuple[float, float]:
    """Width and height of the figure."""
    figure = axes.get_figure(root=True)
    assert figure is not None
    width, height = figure.get_size_inches() * DOTS_AN_INCH
    return float(width), float(height)


def place_axes(axes: Axes, left: float, top: float, right: float, bottom: float) -> None:
    """Put the axes between these edges of the figure, counted from its upper left corner."""
    width, height = figure_size(axes)
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    axes.set_position((left / width, 1 - bottom / height, (right - left) / width, (bottom - top) / height))


def place_within(axes: Axes, left: float, top: float, right: float, bottom: float) -> None:
    """Leave these margins round the axes."""
    width, height = figure_size(axes)
    place_axes(axes, left, top, width - right, height - bottom)


def inner_width(axes: Axes) -> float:
    """Width of the axes themselves."""
    return float(axes.get_position().width) * figure_size(axes)[0]


def inner_height(axes: Axes) -> float:
    """Height of the axes themselves."""
    return float(axes.get_position().height) * figure_size(axes)[1]


def bare(axes: Axes) -> None:
    """Without frame, ticks and margins: labels are set one by one, where they read best."""
    axes.set_xticks([])
    axes.set_yticks([])
    axes.margins(0)
    for spine in axes.spines.values():
        spine.set_visible(False)


def horizontal_grid(axes: Axes, ticks: Sequence[tuple[float, str]], style: ChartStyle) -> None:
    """A line and a label at each of these values."""
    axes.set_yticks([at for at, _ in ticks], [words for _, words in ticks])
    axes.tick_params(axis="y", length=0, pad=style.text * 0.5, labelsize=style.text, labelcolor=style.ink2)
    axes.grid(axis="y", color=style.grid, linewidth=style.thin)
    axes.set_axisbelow(True)


def date_axis(axes: Axes, first: date, last: date, style: ChartStyle) -> None:
    """Dates below a chart whose x is the day's ordinal."""
    ticks = date_ticks(first, last, inner_width(axes) / (style.text * 4.6))
    axes.set_xticks([day.toordinal() for day, _ in ticks], [words for _, words in ticks])
    axes.tick_params(axis="x", length=0, pad=style.text * 0.5, labelsize=style.text, labelcolor=style.ink2)


def date_ticks(first: date, last: date, room_for: float) -> list[tuple[date, str]]:
    """Dates to name below a chart, no more than there is room for: Mondays, firsts of months, or of years."""
    days = (last - first).days + 1
    if days <= 45:
        step = next((weeks for weeks in (1, 2, 3) if days / 7 / weeks <= room_for), 4)
        monday = first + _DAY * (-first.weekday() % 7)
        return [
            (day, wording.short_date(day))
            for number in range(0, days, 7 * step)
            if (day := monday + _DAY * number) <= last
        ]
    months = [
        date(month // 12, month % 12 + 1, 1)
        for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    ]
    months = [month for month in months if first <= month <= last]
    step = next((step for step in (1, 2, 3, 6, 12, 24, 60) if len(months) / step <= room_for), 120)
    chosen = [month for month in months if (month.year * 12 + month.month - 1) % step == 0]
    if step >= 12:
        return [(month, str(month.year)) for month in chosen]
    words_of = _month_in_year if days > 366 else wording.short_date
    return [(month, words_of(month)) for month in chosen]


def _month_in_year(month: date) -> str:
    return f"{wording.short_month(month)} {month.year % 100:02d}"


def reading_at(axes: Axes, x: float, y: float, day: date) -> Reading:
    """The reading of a value at these coordinates of the axes."""
    across, up = axes.transData.transform((x, y))
    return Reading(float(across), figure_size(axes)[1] - float(up), day)
