"""The chart of times: when each dose was given against the prescribed time.

Like all chart modules it brings matplotlib with it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from matplotlib.axes import Axes

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.adherence_over_time import TimedDose, UsualTime
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.chart_axes import (
    Reading,
    bare,
    date_axis,
    horizontal_grid,
    inner_height,
    inner_width,
    place_within,
    reading_at,
)
from anakinra_desktop.drawing.chart_style import ChartStyle
from anakinra_desktop.drawing.fonts import text_width
from anakinra_desktop.drawing.tongue import tongue

_MIDNIGHT = datetime(2000, 1, 1)


def draw_time_of_day(
    axes: Axes,
    timed: Sequence[TimedDose],
    usual: Sequence[tuple[date, UsualTime | None]],
    first: date,
    last: date,
    due: time | None,
    window_h: float,
    style: ChartStyle,
) -> tuple[Reading, ...]:
    """When each dose was given against the prescribed time; time runs down, as a day does on a page.

    The axis names clock times where one time was prescribed throughout (`due`), otherwise hours before and after it.
    Its span is three hours before to four hours after, and as much more as the doses need.
    """
    low, high, step = _span([each.minutes for each in timed])
    label = style.text
    right_words = _time_words(due, window_h)
    right = max(text_width(line, label, 700) for words in right_words for line in words.split("\n")) + label
    ticks = _clock_ticks(low, high, step, due)
    left = max(text_width(words, label, 500) for _, words in ticks) + label * 0.8
    place_within(axes, left, label * 0.6, right, label * 2.0)
    bare(axes)
    axes.set_xlim(first.toordinal() - 1, last.toordinal() + 1)
    axes.set_ylim(high, low)
    horizontal_grid(axes, ticks, style)
    date_axis(axes, first, last, style)
    window = window_h * 60
    axes.axhspan(-window, window, facecolor=style.area, linewidth=0, zorder=0.5, label="on time")
    _draw_usual(axes, usual, style)
    axes.axhline(0, color=style.ink, linewidth=label / 11, dashes=(5, 3), zorder=2.2, label="prescribed")
    _draw_doses(axes, timed, style)
    _time_labels(axes, timed, window, right_words, style)
    return tuple(reading_at(axes, _date_x(each), each.minutes, each.day) for each in timed)


def _draw_usual(axes: Axes, usual: Sequence[tuple[date, UsualTime | None]], style: ChartStyle) -> None:
    """The middle half as a band and the median as a line, broken where there were too few doses to tell."""
    nothing = math.nan
    xs = [day.toordinal() for day, _ in usual]
    low = [each.low if each else nothing for _, each in usual]
    high = [each.high if each else nothing for _, each in usual]
    median = [each.median if each else nothing for _, each in usual]
    axes.fill_between(xs, low, high, facecolor=style.band, linewidth=0, zorder=1, label="middle half")
    axes.plot(
        xs, median, color=style.dot, linewidth=style.thick, solid_capstyle="round", zorder=2.1, label="usual time"
    )


def _draw_doses(axes: Axes, timed: Sequence[TimedDose], style: ChartStyle) -> None:
    crowd = min(1.0, math.sqrt(250 / max(len(timed), 1)))
    groups = (
        ("dose", "o", [each for each in timed if each.on_time]),
        ("late", "^", [each for each in timed if not each.on_time and each.minutes > 0]),
        ("early", "v", [each for each in timed if not each.on_time and each.minutes < 0]),
    )
    for name, marker, doses in groups:
        is_dot = marker == "o"
        axes.plot(
            [_date_x(each) for each in doses],
            [each.minutes for each in doses],
            marker,
            markersize=style.text * (0.42 if is_dot else 0.68) * max(crowd, 0.5),
            markerfacecolor=style.dot if is_dot else style.ground,
            markeredgecolor=style.dot_edge if is_dot else style.late,
            markeredgewidth=style.text / (20 if is_dot else 7),
            markevery=None,
            label=name,
            clip_on=False,
            zorder=3,
        )


def _time_words(due: time | None, window_h: float) -> tuple[str, str, str, str]:
    """The labels beside the window, the prescribed time, the late and the early doses."""
    prescribed = tongue().translate("Charts", "prescribed")
    on_time = wording.day_state(DayState.DONE)
    if due is not None:
        prescribed += f"\n{wording.clock(due)}"
        on_time += f"\n{wording.clock(_shifted(due, -window_h * 60))}–{wording.clock(_shifted(due, window_h * 60))}"
    return on_time, prescribed, wording.day_state(DayState.LATE), wording.day_state(DayState.EARLY)


def _time_labels(
    axes: Axes, timed: Sequence[TimedDose], window: float, words: tuple[str, str, str, str], style: ChartStyle
) -> None:
    on_time, prescribed, late, early = words
    late_by = sorted(each.minutes for each in timed if not each.on_time and each.minutes > 0)
    early_by = sorted(each.minutes for each in timed if not each.on_time and each.minutes < 0)
    low, high = axes.get_ylim()[1], axes.get_ylim()[0]
    line = style.text * 1.3 * (high - low) / inner_height(axes)  # one line of text, in minutes
    on_time_at = min(-window + line * 0.5, -line * (2.1 if "\n" in prescribed else 1.1))
    if early_by and on_time_at - line * 1.6 < low:  # no room for three labels above the line
        on_time, on_time_at = on_time.split("\n")[0], max(on_time_at, -line * 1.6)
    labels = [(on_time_at, on_time, 500, style.ink2), (0.0, prescribed, 700, style.ink)]
    if late_by:
        labels.append((max(late_by[len(late_by) // 2], line * 1.6), late, 700, style.late))
    if early_by:
        above = on_time_at - line * (1.6 if "\n" in on_time else 1.1)
        labels.append((min(early_by[len(early_by) // 2], above), early, 700, style.late))
    x = axes.get_xlim()[1]
    beside = style.text * 0.5 * (axes.get_xlim()[1] - axes.get_xlim()[0]) / inner_width(axes)
    for at, label, weight, colour in labels:
        first_line = at - line / 2 * label.count("\n")
        for number, part in enumerate(label.split("\n")):
            axes.text(
                x + beside,
                first_line + number * line,
                part,
                fontsize=style.text,
                weight=weight,
                color=colour,
                va="center",
                clip_on=False,
            )


def _shifted(clock: time, minutes: float) -> time:
    return (datetime.combine(_MIDNIGHT, clock) + timedelta(minutes=minutes)).time()


def _span(minutes: Sequence[float]) -> tuple[float, float, int]:
    """Where the axis begins and ends, and the hours between two of its labels."""
    early = min(-3.0, math.floor(min(minutes, default=0) / 60))
    late = max(4.0, math.ceil(max(minutes, default=0) / 60))
    step = next(step for step in (1, 2, 3, 6, 12, 24, 10_000) if (late - early) / step <= 8)
    return early * 60, late * 60, step


def _clock_ticks(low: float, high: float, step: int, due: time | None) -> list[tuple[float, str]]:
    if due is None:
        hours = range(math.ceil(low / 60 / step) * step, math.floor(high / 60) + 1, step)
        return [(hour * 60.0, f"{hour:+d} h".replace("-", "−") if hour else "0 h") for hour in hours]
    past_the_hour = due.minute if due.minute <= 30 else due.minute - 60
    first = math.ceil((low + past_the_hour) / 60 / step) * step
    offsets = [hour * 60 - past_the_hour for hour in range(first, math.floor((high + past_the_hour) / 60) + 1, step)]
    return [(float(minutes), wording.clock(_shifted(due, minutes))) for minutes in offsets]


def _date_x(dose: TimedDose) -> float:
    return dose.day.toordinal()
