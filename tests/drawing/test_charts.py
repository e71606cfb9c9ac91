"""The charts show the numbers they were given: read back from their lines, marks and labels."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from anakinra_desktop.domain.adherence import CalendarDay, DayState, day_marks, slot_outcomes
from anakinra_desktop.domain.adherence_over_time import (
    CoveredShare,
    TimedDose,
    UsualTime,
    rolling_usual_time,
    timed_doses,
)
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.place_use import PlaceUse
from anakinra_desktop.domain.prescription import Prescription, slots_between
from anakinra_desktop.drawing import charts, wording
from anakinra_desktop.drawing.calendar_grid import calendar_grid
from anakinra_desktop.drawing.chart_axes import date_ticks
from anakinra_desktop.drawing.chart_painter import paint_chart
from anakinra_desktop.drawing.chart_style import ChartStyle, paper_style, screen_style
from anakinra_desktop.drawing.fonts import load_fonts
from anakinra_desktop.drawing.prepare_charts import prepare_matplotlib
from anakinra_desktop.ui.shared.tokens import DARK, LIGHT
from tests.ninety_days import FIRST, LAST, LATE, NOW, ZONE, dose, ninety_days, prescription

pytestmark = pytest.mark.usefixtures("qapp")

PAPER = paper_style(14)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    load_fonts()
    prepare_matplotlib()
    with wording.speaking("en"):
        yield


def ninety_calendar_days() -> tuple[CalendarDay, ...]:
    period = ninety_days()
    return day_marks(FIRST, LAST, slot_outcomes(period.slots, period.doses, period.holds, NOW))


def ninety_timed() -> tuple[TimedDose, ...]:
    period = ninety_days()
    return timed_doses(slot_outcomes(period.slots, period.doses, period.holds, NOW))


def timed_at(minutes: list[float], due: time = time(20)) -> list[TimedDose]:
    """One dose a day, so many minutes from its prescribed time."""
    label = replace(prescription(), times=(due,))
    slots = slots_between(FIRST, FIRST + timedelta(days=len(minutes) - 1), [label])
    return [TimedDose(slot, late, abs(late) <= 120) for slot, late in zip(slots, minutes, strict=True)]


def line_of(axes: Axes, label: str) -> Line2D:
    [line] = [line for line in axes.lines if line.get_label() == label]
    return line


def xs(line: Line2D) -> list[float]:
    data: Any = line.get_xdata()
    return [float(x) for x in data]


def ys(line: Line2D) -> list[float]:
    data: Any = line.get_ydata()
    return [float(y) for y in data]


def texts_of(axes: Axes) -> list[str]:
    return [text.get_text() for text in axes.texts]


def draw_times(axes: Axes, timed: list[TimedDose], due: time | None = time(20)) -> None:
    charts.draw_time_of_day(axes, timed, rolling_usual_time(timed), FIRST, LAST, due, 2.0, PAPER)


# ---------------------------------------------------------------------------------------------- calendar of days


def test_the_calendar_holds_one_mark_for_each_day_and_state() -> None:
    axes = charts.new_axes(440, 270)
    charts.draw_calendar(axes, ninety_calendar_days(), PAPER)
    counts = {line.get_label(): len(xs(line)) for line in axes.lines}
    assert counts == {
        "done": 74,
        "late": 6,
        "extra": 1,
        "skipped": 1,
        "missed": 2,
        "not_recorded": 2,
        "held": 4,
    }


def test_a_day_stands_in_the_column_of_its_week_and_the_row_of_its_weekday() -> None:
    axes = charts.new_axes(440, 270)
    charts.draw_calendar(axes, ninety_calendar_days(), PAPER)
    skipped = line_of(axes, "skipped")
    weeks = (date(2026, 9, 12) - (FIRST - timedelta(days=FIRST.weekday()))).days // 7
    assert (xs(skipped), ys(skipped)) == ([weeks + 0.5], [1 + 5 + 0.5])


def test_a_few_weeks_stand_as_rows_like_on_a_wall() -> None:
    grid = calendar_grid(date(2026, 10, 25), LAST)
    assert grid.upright
    assert grid.cells[date(2026, 10, 25)] == (6.0, 1.0)
    assert grid.cells[LAST] == (0.0, 6.0)
    assert [words for words, _ in grid.row_labels][:2] == ["19 Oct", "26 Oct"]


def test_more_weeks_than_fit_go_on_in_a_band_below() -> None:
    first = date(2025, 11, 24)
    grid = calendar_grid(first, LAST, 27)
    assert grid.columns == 27
    assert grid.cells[first] == (0.0, 1.0)
    assert grid.cells[first + timedelta(days=7 * 27)] == (0.0, 9.5)
    assert len(set(grid.cells.values())) == 365
    assert "Jan ’26" in [words for words, _, _ in grid.column_labels]


def test_a_month_is_named_over_the_week_of_its_first_day() -> None:
    grid = calendar_grid(FIRST, LAST)
    assert [(words, column) for words, column, _ in grid.column_labels] == [("Sep", 1.0), ("Oct", 5.0), ("Nov", 9.0)]


def test_a_month_that_begins_in_the_last_week_is_not_named_beyond_the_edge() -> None:
    grid = calendar_grid(date(2026, 8, 26), date(2026, 12, 1))
    assert [words for words, _, _ in grid.column_labels] == ["Sep", "Oct", "Nov"]


def test_days_without_a_due_dose_are_only_dots() -> None:
    every_other = Prescription(1, 1, FIRST, 100.0, (time(20),), ZONE, every_days=2)
    slots = tuple(slots_between(FIRST, FIRST + timedelta(days=9), [every_other]))
    days = day_marks(FIRST, FIRST + timedelta(days=9), slot_outcomes(slots, (), (), NOW))
    axes = charts.new_axes(440, 270)
    charts.draw_calendar(axes, days, PAPER)
    assert len(xs(line_of(axes, "none due"))) == 5
    assert len(xs(line_of(axes, "not_recorded"))) == 5


def test_each_day_can_be_pointed_at_where_its_mark_is() -> None:
    axes = charts.new_axes(440, 270)
    readings = charts.draw_calendar(axes, ninety_calendar_days(), PAPER)
    assert [reading.day for reading in readings] == [FIRST + timedelta(days=number) for number in range(90)]
    assert all(0 < reading.x < 440 and 0 < reading.y < 270 for reading in readings)
    at = {reading.day: reading for reading in readings}
    week = timedelta(days=7)
    assert at[FIRST + week].x > at[FIRST].x
    assert at[FIRST + week].y == pytest.approx(at[FIRST].y)
    assert at[FIRST + timedelta(days=1)].y > at[FIRST].y


def test_no_days_at_all_draw_nothing() -> None:
    axes = charts.new_axes(440, 270)
    assert charts.draw_calendar(axes, (), PAPER) == ()
    assert axes.lines[:] == []


# --------------------------------------------------------------------------------------------------- time of day


def test_every_dose_is_a_point_at_its_minutes_from_the_prescribed_time() -> None:
    axes = charts.new_axes(480, 300)
    timed = list(ninety_timed())
    draw_times(axes, timed)
    assert len(ys(line_of(axes, "dose"))) == 75
    late = line_of(axes, "late")
    assert [date.fromordinal(int(x)) for x in xs(late)] == sorted(LATE)
    assert ys(late)[0] == pytest.approx(156)
    assert late.get_marker() == "^"


def test_time_runs_down_and_the_axis_names_clock_times() -> None:
    axes = charts.new_axes(480, 300)
    draw_times(axes, list(ninety_timed()))
    bottom, top = axes.get_ylim()
    assert (bottom, top) == (240, -180)
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels == ["17:00", "18:00", "19:00", "20:00", "21:00", "22:00", "23:00", "00:00"]


@pytest.mark.parametrize(
    ("due", "labels"),
    [
        (time(7, 30), ["05:00", "06:00", "07:00", "08:00", "09:00", "10:00", "11:00"]),
        (time(19, 45), ["17:00", "18:00", "19:00", "20:00", "21:00", "22:00", "23:00"]),
        (None, ["−3 h", "−2 h", "−1 h", "0 h", "+1 h", "+2 h", "+3 h", "+4 h"]),
    ],
)
def test_the_span_follows_the_prescription(due: time | None, labels: list[str]) -> None:
    axes = charts.new_axes(480, 300)
    draw_times(axes, timed_at([0.0] * 10, due or time(20)), due)
    assert [label.get_text() for label in axes.get_yticklabels()] == labels
    for at, words in zip(axes.get_yticks(), labels, strict=True):
        if due is not None:
            assert (due.hour * 60 + due.minute + at) % 1440 == int(words[:2]) * 60


def test_a_very_late_dose_widens_the_axis_instead_of_falling_off_it() -> None:
    axes = charts.new_axes(480, 300)
    draw_times(axes, timed_at([0.0, 610.0, -400.0]))
    bottom, top = axes.get_ylim()
    assert bottom >= 610
    assert top <= -400
    assert len(axes.get_yticks()) <= 9
    assert line_of(axes, "early").get_marker() == "v"


def test_the_window_the_prescribed_time_and_the_usual_time_are_drawn() -> None:
    axes = charts.new_axes(480, 300)
    timed = timed_at([10.0] * 30)
    draw_times(axes, timed)
    [window] = [patch for patch in axes.patches if patch.get_label() == "on time"]
    corners = window.get_extents().transformed(axes.transData.inverted())
    assert (min(corners.y0, corners.y1), max(corners.y0, corners.y1)) == pytest.approx((-120, 120))
    assert ys(line_of(axes, "prescribed")) == [0, 0]
    assert set(ys(line_of(axes, "usual time"))) == {10.0}
    assert texts_of(axes) == ["on time", "18:00–22:00", "prescribed", "20:00"]


def test_the_usual_time_is_broken_where_too_few_doses_tell_it() -> None:
    axes = charts.new_axes(480, 300)
    usual = UsualTime(5.0, 0.0, 10.0, 20)
    rolling = [(FIRST, usual), (FIRST + timedelta(days=1), None), (FIRST + timedelta(days=2), usual)]
    charts.draw_time_of_day(axes, timed_at([5.0] * 3), rolling, FIRST, LAST, time(20), 2.0, PAPER)
    values = ys(line_of(axes, "usual time"))
    assert values[0] == values[2] == 5.0
    assert math.isnan(values[1])


def test_labels_beside_the_chart_never_cover_each_other() -> None:
    axes = charts.new_axes(480, 200)
    draw_times(axes, timed_at([0.0, 130.0, -130.0, -150.0]))
    heights = sorted(float(axes.transData.transform((0, text.get_position()[1]))[1]) for text in axes.texts)
    assert all(higher - lower > 14 for lower, higher in pairwise(heights))


# ----------------------------------------------------------------------------------------- covered share, places


def test_the_line_of_the_covered_share_follows_the_numbers() -> None:
    axes = charts.new_axes(440, 220)
    shares = [CoveredShare(FIRST + timedelta(days=number), number, 10) for number in range(10)]
    shares[3] = CoveredShare(FIRST + timedelta(days=3), 0, 0)
    readings = charts.draw_covered(axes, shares, PAPER)
    values = ys(line_of(axes, "covered"))
    assert values[:3] == [0, 10, 20]
    assert math.isnan(values[3])
    assert axes.get_ylim() == (0, 100)
    assert texts_of(axes) == ["90 %"]
    assert len(readings) == 9


def test_no_line_is_drawn_at_eighty_percent() -> None:
    axes = charts.new_axes(440, 220)
    charts.draw_covered(axes, [CoveredShare(FIRST + timedelta(days=n), 9, 10) for n in range(9)], PAPER)
    assert 80 not in axes.get_yticks()


def test_bars_are_as_long_as_the_counts_and_say_them() -> None:
    axes = charts.new_axes(400, 200)
    uses = [PlaceUse(Place("left_thigh"), 21), PlaceUse(Place("abdomen", "R"), 7)]
    charts.draw_places(axes, uses, PAPER)
    assert [bar.get_width() for bar in axes.patches] == [21, 7]  # type: ignore[attr-defined]
    assert texts_of(axes) == ["Left thigh", "21", "Stomach, right", "7"]


@pytest.mark.parametrize(
    ("days", "room", "labels"),
    [
        (14, 10, ["31 Aug", "7 Sep"]),
        (90, 5, ["1 Sep", "1 Oct", "1 Nov"]),
        (365, 5, ["1 Oct", "1 Jan", "1 Apr", "1 Jul"]),
        (3652, 6, ["2028", "2030", "2032", "2034", "2036"]),
    ],
)
def test_dates_below_a_chart_are_no_more_than_there_is_room_for(days: int, room: float, labels: list[str]) -> None:
    found = [words for _, words in date_ticks(FIRST, FIRST + timedelta(days=days - 1), room)]
    assert found == labels


# ------------------------------------------------------------------------------------------------------ painting


def painted(style: ChartStyle, ground: str) -> QImage:
    image = QImage(480, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    axes = charts.new_axes(480, 300)
    charts.draw_calendar(axes, ninety_calendar_days(), style)
    paint_chart(axes, painter)
    painter.end()
    return image


def rgb(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    pixel = image.pixelColor(x, y)
    return pixel.red(), pixel.green(), pixel.blue()


def test_on_paper_there_is_no_colour() -> None:
    image = painted(PAPER, "#FFFFFF")
    colours = {rgb(image, x, y) for x in range(0, 480, 2) for y in range(0, 300, 2)}
    assert all(red == green == blue for red, green, blue in colours)
    assert (0, 0, 0) in colours


def test_on_screen_the_marks_have_the_colours_of_the_theme() -> None:
    for tokens in (LIGHT, DARK):
        image = painted(screen_style(tokens, 14), tokens.surface)
        colours = {image.pixelColor(x, y).name().upper() for x in range(480) for y in range(300)}
        assert {tokens.primary, tokens.danger, tokens.surface} <= colours


def test_a_mark_is_painted_where_the_reading_says() -> None:
    image = QImage(480, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    axes = charts.new_axes(480, 300)
    readings = charts.draw_calendar(axes, ninety_calendar_days(), PAPER)
    paint_chart(axes, painter)
    painter.end()
    first = readings[0]
    assert image.pixelColor(round(first.x), round(first.y)) == QColor("#000000")


def test_text_stays_text_when_it_is_painted() -> None:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    vector = QSvgGenerator()
    vector.setOutputDevice(buffer)
    vector.setSize(QSize(480, 300))
    painter = QPainter(vector)
    axes = charts.new_axes(480, 300)
    draw_times(axes, list(ninety_timed()))
    paint_chart(axes, painter)
    painter.end()
    root = ElementTree.fromstring(bytes(kept.data()))
    words = {"".join(text.itertext()).strip() for text in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"20:00", "prescribed", "18:00–22:00", "late", "1 Sep", "1 Oct", "1 Nov"} <= words
    assert not list(root.iter("{http://www.w3.org/2000/svg}image"))


def test_the_words_of_a_chart_follow_the_language() -> None:
    with wording.speaking("es"):
        axes = charts.new_axes(480, 300)
        draw_times(axes, list(ninety_timed()))
        assert texts_of(axes)[0] == "a tiempo"
        assert [label.get_text() for label in axes.get_xticklabels()] == ["1 sept", "1 oct", "1 nov"]


def test_a_pending_day_leaves_no_mark_on_paper_and_a_small_ring_on_screen() -> None:
    days = [CalendarDay(FIRST, DayState.PENDING, ())]
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    for style, marked in ((PAPER, False), (screen_style(LIGHT, 14), True)):
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        axes = charts.new_axes(300, 100)
        [reading] = charts.draw_calendar(axes, days, style)
        paint_chart(axes, painter)
        painter.end()
        reach = range(-9, 10)
        inside = [image.pixelColor(int(reading.x) + x, int(reading.y) + y) for x in reach for y in reach]
        assert any(pixel != QColor("#FFFFFF") for pixel in inside) is marked


def test_the_dose_of_the_last_day_is_read_at_its_time() -> None:
    axes = charts.new_axes(480, 300)
    timed = list(ninety_timed())
    readings = charts.draw_time_of_day(axes, timed, (), FIRST, LAST, time(20), 2.0, PAPER)
    assert readings[-1].day == LAST
    assert timed[-1].minutes == pytest.approx(14)
    assert dose(LAST, time(20, 14)).taken_at is not None
