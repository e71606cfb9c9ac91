"""A figure's outline: from measures to a closed line that never crosses itself, quickly and without numpy."""

from __future__ import annotations

import itertools
import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.people import Build
from anakinra_desktop.drawing.figure_curves import Point, Profile, points_along, smooth_curve
from anakinra_desktop.drawing.figure_outline import View, blend_for, outline_of
from anakinra_desktop.drawing.figure_paths import FigureFrame, chin_path, figure_bounds, figure_lines, figure_path

BODIES = [BodyShape(build, 160.0, age) for build in Build for age in (None, 1, 2, 4, 6, 9, 13, 17)]
ANYBODY = pytest.mark.parametrize("shape", BODIES, ids=lambda s: f"{s.build}-{s.age_years or 'adult'}")
BOTH_SIDES = pytest.mark.parametrize("view", list(View))


def test_a_curve_goes_through_its_points_and_turns_sharply_only_at_corners() -> None:
    points = [(0.0, 0.0), (1.0, 2.0), (3.0, 2.0), (4.0, 0.0)]
    curve = smooth_curve(points, corners=(2,))
    assert [piece[0] for piece in curve] == points[:-1]
    assert curve[-1][3] == points[-1]
    into, out_of = curve[0][2], curve[1][1]
    assert _cross(into, points[1], out_of) == pytest.approx(0, abs=1e-9)
    assert abs(_cross(curve[1][2], points[2], curve[2][1])) > 0.1


def test_a_closed_curve_comes_back_smoothly() -> None:
    square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
    curve = smooth_curve(square, closed=True)
    assert curve[-1][3] == curve[0][0]
    assert _cross(curve[-1][2], square[0], curve[0][1]) == pytest.approx(0, abs=1e-3)


def test_a_profile_is_straight_between_known_places_and_level_beyond() -> None:
    width = Profile.through([(2.0, 10.0), (1.0, 0.0)])
    assert [width(at) for at in (0.0, 1.25, 1.5, 9.0)] == [0.0, 2.5, 5.0, 10.0]


@ANYBODY
@BOTH_SIDES
def test_the_outline_never_crosses_itself(shape: BodyShape, view: View) -> None:
    outline = outline_of(shape, view)
    chain = points_along(outline.body_curve()[: len(outline.half) - 1], 3)
    segments = list(itertools.pairwise(chain))
    for i, (a, b) in enumerate(segments):
        for c, d in segments[i + 2 :]:
            assert not _cross_over(a, b, c, d), f"near {a}"


@ANYBODY
def test_the_drawn_breadths_are_the_measured_ones(shape: BodyShape) -> None:
    outline = outline_of(shape, View.FRONT)
    m = outline.measures
    assert outline.torso(m.trochanter_height - 0.004) == pytest.approx(m.hip_breadth / 2)
    assert max(x for x, _ in outline.head) == pytest.approx(m.head_breadth / 2, rel=0.02)
    assert outline.head[0][1] == 1
    assert outline.head[-1][1] == pytest.approx(1 - m.head_height)
    shoulder = max(x for x, y in outline.half if y > m.axilla_height + 0.02)
    assert shoulder == pytest.approx(m.bideltoid_breadth / 2, rel=0.12)
    assert outline.armpit[1] == pytest.approx(m.axilla_height, abs=0.035)


@ANYBODY
def test_the_legs_stand_apart_and_stay_under_the_hip(shape: BodyShape) -> None:
    outline = outline_of(shape, View.FRONT)
    for share in (0.1, 0.3, 0.5, 0.7, 0.9):
        inner, outer = outline.leg_edges(outline.measures.crotch_height * share)
        assert 0 < inner < outer <= outline.measures.hip_breadth / 2 * 1.01


@ANYBODY
@BOTH_SIDES
def test_the_whole_figure_fits_its_frame(shape: BodyShape, view: View) -> None:
    assert figure_bounds().contains(figure_path(shape, view).boundingRect())
    assert figure_bounds().contains(figure_lines(shape, view).boundingRect())


def test_a_silhouette_has_a_body_and_gaps_beside_it() -> None:
    path = figure_path(BodyShape(Build.WOMAN, 163), View.FRONT)
    for inside in ((0, 0.05), (0, 0.15), (0, 0.3), (0.05, 0.6), (-0.05, 0.9)):
        assert path.contains(QPointF(*inside)), inside
    for outside in ((0, 0.7), (0.115, 0.36), (0.3, 0.1)):
        assert not path.contains(QPointF(*outside)), outside


@ANYBODY
@BOTH_SIDES
def test_head_ears_and_body_are_one_line_without_a_jaw_across_the_neck(shape: BodyShape, view: View) -> None:
    path = figure_path(shape, view)
    assert len(path.toSubpathPolygons()) == 1
    chin = outline_of(shape, view).measures.head_height
    for down in (0.5, 0.75, 1.0, 1.1):
        assert path.contains(QPointF(0.0, chin * down))


@ANYBODY
def test_the_soft_chin_lies_within_the_neck(shape: BodyShape) -> None:
    chin, m = chin_path(shape).boundingRect(), outline_of(shape, View.FRONT).measures
    assert chin.bottom() == pytest.approx(m.head_height, abs=1e-6)
    assert chin.top() > m.head_height * 0.85
    assert chin.width() / 2 < outline_of(shape, View.FRONT).neck_radius


def test_shares_of_the_drawn_bodies_add_up_and_follow_age() -> None:
    for shape in BODIES:
        mix = blend_for(shape.build, shape.age_years)
        assert mix(1, 1, 1, 1) == pytest.approx(1)
    assert blend_for(Build.MAN, 2).toddler == 1
    assert blend_for(Build.MAN, 6).child == 1
    assert blend_for(Build.NEUTRAL, None).woman == blend_for(Build.NEUTRAL, None).man == 0.5
    ages = [blend_for(Build.WOMAN, age).young for age in range(2, 19)]
    assert ages == sorted(ages, reverse=True)


def test_a_child_has_a_larger_head_than_an_adult_of_the_same_height() -> None:
    child, adult = (outline_of(BodyShape(Build.WOMAN, 160, age), View.FRONT) for age in (6, None))
    assert max(x for x, _ in child.head) > 1.2 * max(x for x, _ in adult.head)


def test_a_frame_turns_fractions_of_height_into_pixels() -> None:
    frame = FigureFrame.of_height(535)
    assert frame.scale == pytest.approx(500)
    assert frame.point(0, 0).y() == pytest.approx(11)
    assert frame.transform().map(QPointF(0.1, 0.5)) == frame.point(0.1, 0.5)
    assert frame.width_px == pytest.approx(2 * frame.middle)


def test_a_small_figure_needs_no_numpy() -> None:
    code = (
        "import sys\n"
        "from anakinra_desktop.domain.anthropometry import BodyShape, Build\n"
        "from anakinra_desktop.drawing import figure_painting, skin_map, zone_view\n"
        "from anakinra_desktop.drawing.figure_outline import View\n"
        "from anakinra_desktop.drawing.figure_paths import figure_path\n"
        "figure_path(BodyShape(Build.WOMAN, 163), View.FRONT)\n"
        "print('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def _cross(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def _cross_over(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _cross(a, b, c) * _cross(a, b, d) < 0 and _cross(c, d, a) * _cross(c, d, b) < 0
