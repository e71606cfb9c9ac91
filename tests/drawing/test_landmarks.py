"""What the words measure from can be seen on the skin, exactly there: navel, kneecap, elbow, hip bone, cleft."""

from __future__ import annotations

import pytest

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.people import Build, SkinTone
from anakinra_desktop.domain.zones import SkinSizes, skin_sizes
from anakinra_desktop.drawing.figure_outline import View, outline_of
from anakinra_desktop.drawing.figure_paths import hip_bone_top, waistband_height
from anakinra_desktop.drawing.skin_map import skin_map
from anakinra_desktop.drawing.zone_view import SkinWindow, zone_image

pytestmark = pytest.mark.usefixtures("qapp")

SHAPES = [
    BodyShape(Build.WOMAN, 163),
    BodyShape(Build.MAN, 190),
    BodyShape(Build.WOMAN, 160, 14),
    BodyShape(Build.NEUTRAL, 113, 6),
    BodyShape(Build.MAN, 86, 2),
]
PX_PER_CM = 20


@pytest.fixture(params=SHAPES, ids=lambda s: f"{s.build}-{s.height_cm:.0f}cm")
def shape(request: pytest.FixtureRequest) -> BodyShape:
    assert isinstance(request.param, BodyShape)
    return request.param


def _darkest(shape: BodyShape, zone: ZoneId, x_cm: float, y_cm: float, reach_cm: float, *, across: bool) -> float:
    """How far from a place, in cm, the darkest point of a short line over it lies, and that it is darker at all."""
    window = SkinWindow(zone, x_cm - reach_cm, y_cm - reach_cm, 2 * reach_cm, 2 * reach_cm, PX_PER_CM)
    image = zone_image(shape, window, SkinTone.MEDIUM)
    middle = round(window.width_px / 2)
    line = [
        image.pixelColor(*((step, middle) if across else (middle, step))).lightnessF()
        for step in range(round(window.width_px))
    ]
    assert min(line) < sorted(line)[len(line) // 2] - 0.03
    return abs(line.index(min(line)) - middle) / PX_PER_CM


def _tolerance(shape: BodyShape) -> float:
    return 0.0025 * shape.height_cm


def test_the_navel_is_dark_where_places_on_the_stomach_are_measured_from(shape: BodyShape) -> None:
    for across in (False, True):
        assert _darkest(shape, ZoneId.ABDOMEN, 0, 0, 0.015 * shape.height_cm, across=across) < _tolerance(shape)


def test_the_upper_edge_of_the_kneecap_is_drawn_where_places_on_the_thigh_are_measured_from(shape: BodyShape) -> None:
    sizes = skin_sizes(shape)
    x = _middle_of_the_front(sizes)
    for zone in (ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH):
        off = _darkest(shape, zone, x, -sizes.thigh_above_kneecap, 0.011 * shape.height_cm, across=False)
        assert off < _tolerance(shape)


def test_the_tip_of_the_elbow_is_drawn_where_places_on_the_arm_are_measured_from(shape: BodyShape) -> None:
    sizes = skin_sizes(shape)
    x = next(step / 20 for step in range(400) if sizes.arm_from_back(step / 20) >= 0)
    for zone in (ZoneId.LEFT_ARM, ZoneId.RIGHT_ARM):
        off = _darkest(shape, zone, x, -sizes.arm_above_elbow, 0.010 * shape.height_cm, across=False)
        assert off < 1.5 * _tolerance(shape)


def test_the_top_of_the_hip_bone_and_the_cleft_are_drawn_where_places_on_the_buttock_are_measured_from(
    shape: BodyShape,
) -> None:
    sizes = skin_sizes(shape)
    outline = outline_of(shape, View.BACK)
    top_x = hip_bone_top(outline)[1][0]
    top_y = sizes.buttock_height + sizes.buttock_below_hip_bone
    lines = skin_map(shape)
    for zone in (ZoneId.LEFT_BUTTOCK, ZoneId.RIGHT_BUTTOCK):
        x = next(
            along / 20
            for along in range(-400, 400)
            if abs(lines.on_figure(zone, along / 20, top_y, flat=True).x) >= top_x
            and along / 20 > -sizes.buttock_from_cleft
        )
        assert _darkest(shape, zone, x, top_y, 0.010 * shape.height_cm, across=False) < _tolerance(shape)
        below_cm = (shape.measures.iliac_crest_height - waistband_height(outline) - 0.008) * shape.height_cm
        cleft = -sizes.buttock_from_cleft
        assert _darkest(shape, zone, cleft, top_y - below_cm, 0.015 * shape.height_cm, across=True) < _tolerance(shape)


def _middle_of_the_front(sizes: SkinSizes) -> float:
    """Where on the thigh's skin the middle of the front lies, at the kneecap."""
    return next(
        step / 20 for step in range(-400, 400) if sizes.thigh_from_front(step / 20, -sizes.thigh_above_kneecap) >= 0
    )
