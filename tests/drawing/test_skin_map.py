"""From centimetres on the skin to the drawn figure, and the skin of a zone laid flat."""

from __future__ import annotations

import itertools
import math

import pytest
from PySide6.QtCore import QPointF

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Body, ZoneId, body_for
from anakinra_desktop.domain.people import Build
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import figure_path
from anakinra_desktop.drawing.skin_map import disc_path, grown, outer_is_right, skin_map, to_figure, view_of, zone_path
from anakinra_desktop.drawing.zone_view import SkinWindow, zone_image

SHAPES = [
    BodyShape(Build.WOMAN, 163),
    BodyShape(Build.MAN, 190),
    BodyShape(Build.NEUTRAL, 169),
    BodyShape(Build.WOMAN, 138, 10),
    BodyShape(Build.NEUTRAL, 113, 6),
    BodyShape(Build.MAN, 86, 2),
]


@pytest.fixture(scope="module", params=SHAPES, ids=lambda s: f"{s.build}-{s.height_cm:.0f}cm")
def body(request: pytest.FixtureRequest) -> Body:
    return body_for(request.param)


@pytest.fixture(scope="module")
def woman() -> Body:
    return body_for(SHAPES[0])


def test_the_navel_is_where_the_measures_say(body: Body) -> None:
    navel = to_figure(body, ZoneId.ABDOMEN, 0, 0)
    assert navel.visible
    assert navel.x == 0
    assert navel.y == pytest.approx(1 - body.shape.measures.navel_height)


def test_every_spot_that_faces_the_viewer_lies_on_the_body(body: Body) -> None:
    silhouettes = {view: figure_path(body.shape, view) for view in View}
    for spot in body.spots:
        point = to_figure(body, spot.zone, spot.x_cm, spot.y_cm)
        if point.visible:
            # A hair inwards: the edge itself is rounded.
            assert silhouettes[view_of(spot.zone)].contains(QPointF(point.x * 0.985, point.y)), spot.name


def test_her_left_is_on_the_viewers_right_in_front_and_on_the_left_behind(body: Body) -> None:
    def x(zone: ZoneId, x_cm: float = 1.0) -> float:
        return to_figure(body, zone, x_cm, 2.0).x

    assert x(ZoneId.ABDOMEN, 3.0) > 0 > x(ZoneId.ABDOMEN, -3.0)
    assert x(ZoneId.LEFT_THIGH) > 0 > x(ZoneId.RIGHT_THIGH)
    assert x(ZoneId.LEFT_ARM) < 0 < x(ZoneId.RIGHT_ARM)
    assert x(ZoneId.LEFT_BUTTOCK) < 0 < x(ZoneId.RIGHT_BUTTOCK)


def test_left_and_right_mirror_each_other(body: Body) -> None:
    for left, right in (("left_thigh", "right_thigh"), ("left_arm", "right_arm"), ("left_buttock", "right_buttock")):
        a, b = (to_figure(body, ZoneId(zone), 1.5, 3.0) for zone in (left, right))
        assert a.x == pytest.approx(-b.x)
        assert (a.y, a.visible) == (b.y, b.visible)


def test_outwards_and_upwards_keep_their_direction_on_the_figure(body: Body) -> None:
    for zone in body.zones:
        start, out, up = (to_figure(body, zone.id, *place) for place in ((1, 1), (1.5, 1), (1, 1.5)))
        assert (out.x > start.x) == outer_is_right(zone.id)
        assert up.y < start.y


def test_a_centimetre_in_the_middle_is_a_centimetre_on_the_figure(woman: Body) -> None:
    middle, beside, above = (to_figure(woman, ZoneId.ABDOMEN, *place) for place in ((0, 0), (1, 0), (0, 1)))
    assert (beside.x - middle.x) * 163 == pytest.approx(1, rel=0.02)
    assert (middle.y - above.y) * 163 == pytest.approx(1)


def test_skin_that_turns_away_is_hidden_and_drawn_on_the_edge(woman: Body) -> None:
    thigh = woman.zone(ZoneId.LEFT_THIGH)
    width = max(x for x, _ in thigh.outline_cm)
    middle = to_figure(woman, thigh.id, width / 2, 10)
    beyond = to_figure(woman, thigh.id, width + 4, 10)
    assert middle.visible
    assert not beyond.visible
    assert beyond.x == to_figure(woman, thigh.id, width + 6, 10).x


def test_laid_flat_no_place_comes_from_the_dark_rim(woman: Body) -> None:
    lines = skin_map(woman.shape)
    round_edge, flat_edge = (lines.on_figure(ZoneId.ABDOMEN, 17.0, 0.0, flat=flat).x for flat in (False, True))
    assert 0.8 * round_edge < flat_edge < 0.95 * round_edge
    assert lines.on_figure(ZoneId.ABDOMEN, 5.0, 0.0, flat=True) == lines.on_figure(ZoneId.ABDOMEN, 5.0, 0.0)


@pytest.mark.parametrize("margin_cm", [0.0, 0.3, 0.7, 1.0, 2.0])
def test_no_zone_is_lost_at_any_size(body: Body, margin_cm: float) -> None:
    for zone in body.zones:
        path = zone_path(body, zone, margin_cm)
        assert path.boundingRect().width() * body.shape.height_cm > 2
        for spot in zone.spots:
            point = to_figure(body, zone.id, spot.x_cm, spot.y_cm)
            if margin_cm and point.visible:
                assert path.contains(QPointF(point.x, point.y)), spot.name


def test_the_disc_round_the_navel_stays_out_of_the_zone(body: Body) -> None:
    zone = body.zone(ZoneId.ABDOMEN)
    navel = to_figure(body, zone.id, 0, 0)
    assert not zone_path(body, zone, 0.7).contains(QPointF(navel.x, navel.y))
    assert disc_path(body, ZoneId.ABDOMEN, (0.0, 0.0), 5.0).contains(QPointF(navel.x, navel.y))
    assert disc_path(body, ZoneId.ABDOMEN, (0.0, 0.0), 0.0).isEmpty()


def test_a_patch_of_skin_reaches_as_far_on_the_figure_as_along_the_skin(body: Body) -> None:
    for zone in body.zones:
        if zone.id is ZoneId.ABDOMEN:
            middle = (0.0, 0.0)
        else:
            across = [x for x, _ in zone.outline_cm]
            up = [y for _, y in zone.outline_cm]
            middle = ((min(across) + max(across)) / 2, (min(up) + max(up)) / 2)
        disc = disc_path(body, zone.id, middle, 2.0)
        for angle in (0.3, 1.7, 2.9, 4.4, 5.6):
            way = (math.cos(angle), math.sin(angle))
            near = to_figure(body, zone.id, middle[0] + 1.9 * way[0], middle[1] + 1.9 * way[1])
            far = to_figure(body, zone.id, middle[0] + 2.1 * way[0], middle[1] + 2.1 * way[1])
            assert disc.contains(QPointF(near.x, near.y)), zone.id
            assert not far.visible or not disc.contains(QPointF(far.x, far.y)), zone.id


def test_a_grown_outline_keeps_its_distance(body: Body) -> None:
    for zone in body.zones:
        for x, y in grown(zone.outline_cm, 0.7):
            corners = [*zone.outline_cm, zone.outline_cm[0]]
            nearest = min(_to_segment((x, y), a, b) for a, b in itertools.pairwise(corners))
            assert nearest == pytest.approx(0.7, abs=1e-6)


def test_a_window_finds_the_place_under_a_point() -> None:
    for zone in (ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH, ZoneId.LEFT_ARM, ZoneId.ABDOMEN):
        window = SkinWindow(zone, -3, -2, 18, 25, 26)
        x, y = window.place_cm(window.point(4.5, 11))
        assert x == pytest.approx(4.5)
        assert y == pytest.approx(11)
        assert window.point(0, 1).y() < window.point(0, 0).y()
        assert (window.point(1, 0).x() > window.point(0, 0).x()) == outer_is_right(zone)


@pytest.mark.usefixtures("qapp")
def test_laid_flat_the_navel_lies_where_the_words_say(body: Body) -> None:
    window = SkinWindow(ZoneId.ABDOMEN, -6, -5, 11, 9, 16)
    image = zone_image(body.shape, window)
    assert (image.width(), image.height()) == (176, 144)
    darkest = min(
        ((x, y) for x in range(image.width()) for y in range(16, image.height() - 16)),
        key=lambda pixel: image.pixelColor(*pixel).lightnessF(),
    )
    origin = window.point(0, 0)
    assert math.hypot(darkest[0] - origin.x(), darkest[1] - origin.y()) < 0.6 * window.px_per_cm


@pytest.mark.usefixtures("qapp")
def test_zones_of_both_sides_are_lit_alike_but_lie_mirrored(woman: Body) -> None:
    """The shorts' hem rises outwards, so cloth shows at the upper inner corner of either thigh."""
    for zone in (ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH):
        top = max(y for _, y in woman.zone(zone).outline_cm)
        window = SkinWindow(zone, -4, 0, 21, top + 4, 12)
        image = zone_image(woman.shape, window)
        inner, outer = (image.pixelColor(window.point(x, top + 3.5).toPoint()) for x in (-3.5, 16.5))
        assert inner.blue() > inner.red()
        assert outer.red() > outer.blue()


@pytest.mark.usefixtures("qapp")
def test_a_flat_zone_is_sharp_on_fine_screens(woman: Body) -> None:
    window = SkinWindow(ZoneId.RIGHT_ARM, -2, -2, 11, 15, 20)
    image = zone_image(woman.shape, window, device_pixel_ratio=2.0)
    assert (image.width(), image.height()) == (440, 600)
    assert image.deviceIndependentSize().width() == 220


def _to_segment(p: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    share = max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)))
    return math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy)
