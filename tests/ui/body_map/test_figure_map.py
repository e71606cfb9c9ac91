"""The whole figure under mouse and keyboard: quick feedback from the kept picture, labels clear of the marks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import FreePlace, ZoneId
from anakinra_desktop.drawing import figure_painting
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import FigureFrame
from anakinra_desktop.drawing.marks import SpotMark
from anakinra_desktop.ui.body_map import figure_map
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.figure_map import FigureMap
from anakinra_desktop.ui.body_map.figure_stand import Stand, header_height, header_words
from anakinra_desktop.ui.body_map.map_marks import eased_apart
from anakinra_desktop.ui.body_map.screen import SignMark, body_map_screen
from anakinra_desktop.ui.shared.theme import Look


@pytest.fixture
def shown(facts: MapFacts, qtbot: QtBot) -> FigureMap:
    """The map with both sides painted."""
    shown = FigureMap()
    qtbot.addWidget(shown)
    shown.resize(680, 610)
    shown.show_body(facts.body, body_map_screen(facts))
    shown.show()
    qtbot.waitUntil(lambda: len(shown._pictures) == 2, timeout=20_000)
    QTest.qWait(200)
    return shown


def test_feedback_under_the_mouse_and_the_keys_paints_no_skin(
    shown: FigureMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    monkeypatch.setattr(figure_map, "figure_image", lambda *_args, **_named: painted.append("skin"))
    monkeypatch.setattr(figure_map, "paint_line_figure", lambda *_args: painted.append("lines"))
    zones = (ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH, ZoneId.LEFT_ARM)
    plain = shown.grab().toImage()
    for zone in zones:
        button = shown.zone_button(zone)
        QTest.mouseMove(button, QPoint(4, 4))
        QTest.mouseMove(button, button.rect().center())
        assert button.is_pointed_at()
        assert shown.grab().toImage() != plain
    for zone in zones:
        shown.zone_button(zone).setFocus()
        shown.grab()
    QTest.qWait(300)
    assert painted == []


def test_feedback_costs_a_small_part_of_painting_the_figure(shown: FigureMap, facts: MapFacts) -> None:
    def paint_figure() -> None:
        figure_painting._figure_image.cache_clear()
        figure_painting.figure_image(facts.body.shape, View.FRONT, 640)

    area = shown.zone_button(ZoneId.LEFT_THIGH).geometry()
    assert _least(lambda: shown.repaint(area), 9) < _least(paint_figure, 3) / 2


def test_a_circle_that_stays_free_is_as_wide_on_the_figure_as_along_the_skin(shown: FigureMap, facts: MapFacts) -> None:
    middle = FreePlace(ZoneId.LEFT_THIGH, 5.0, 12.0)
    screen = body_map_screen(facts)
    shown.show_screen(replace(screen, signs=(SignMark(middle, SpotMark.NO_GO),)))
    plain = shown.grab().toImage()
    shown.show_screen(replace(screen, signs=(SignMark(middle, SpotMark.NO_GO, 4.0),)))
    marked = shown.grab().toImage()

    def is_hatched(y_cm: float) -> bool:
        """Whether anything within 1 cm is painted otherwise than without the circle."""
        ends = (FreePlace(middle.zone, 5.0, y_cm - 0.5), FreePlace(middle.zone, 5.0, y_cm + 0.5))
        low, high = (shown._stands[0].point(facts.body, end).toPoint() for end in ends)
        column = range(high.y(), low.y() + 1)
        return any(plain.pixel(low.x(), y) != marked.pixel(low.x(), y) for y in column)

    assert is_hatched(8.7)
    assert is_hatched(15.3)
    assert not is_hatched(6.5)
    assert not is_hatched(17.5)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["Al", "Lucía", "María Fernanda de la Concepción"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_words_over_the_figure_never_cover_each_other_and_keep_the_side(
    facts: MapFacts, usual_look: Look, speak: Callable[[str], None], language: str, name: str, scale: float
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    screen = body_map_screen(replace(facts, person_name=name))
    first, last = {"en": ("", "left"), "es": ("izquierda", "")}[language]
    for width in (360, 420, 640, 900):
        for view in View:
            stand = Stand(view, QRectF(width, 0, width, 700), FigureFrame(500, 1.5 * width, 80))
            words = header_words(stand, screen)
            for (one, _), (other, _) in combinations(words, 2):
                assert not one.intersects(other)
            for box, _ in words:
                assert stand.room.contains(box)
                assert box.bottom() <= header_height(screen, width)
            sides = [text for _, text in words[1:]]
            assert any(text.startswith(first) and text.endswith(last) for text in sides) or scale * 360 > width
            assert name not in ("Al", "Lucía") or scale > 1 or all(name in text for text in sides)


def test_a_line_to_a_label_stops_at_the_edge_of_its_zone(shown: FigureMap) -> None:
    for zone in ZoneId:
        start, end = shown.lead(zone)
        outline = shown._outlines[zone]
        assert outline.contains(start)
        outside = start + (end - start) * 0.05
        assert not outline.contains(outside), zone


def _least(work: Callable[[], object], times: int) -> float:
    """The least processor time of some runs, in seconds."""
    least = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        least = min(least, time.process_time() - start)
    return least


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 60), st.floats(0, 60)), max_size=9))
def test_large_marks_are_eased_apart_but_none_far_from_its_place(places: list[tuple[float, float]]) -> None:
    points = [QPointF(x, y) for x, y in places]
    eased = eased_apart(points)
    for point, stands in zip(points, eased, strict=True):
        assert math.hypot(stands.x() - point.x(), stands.y() - point.y()) <= 6.001
    assert eased_apart(points) == eased


def test_two_marks_that_would_cover_each_other_can_both_be_read() -> None:
    one, other, far = eased_apart([QPointF(10, 10), QPointF(18, 10), QPointF(90, 10)])
    assert other.x() - one.x() == pytest.approx(18)
    assert far == QPointF(90, 10)
    one, other = eased_apart([QPointF(5, 5), QPointF(5, 5)])
    assert other.x() - one.x() == pytest.approx(12)
