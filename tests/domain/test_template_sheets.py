"""Templates on paper: nothing is scaled, everything fits, and no spot is lost between two sheets."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Body, ZoneId, body_for
from anakinra_desktop.domain.directions import Landmark, directions_to
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.template_sheets import (
    CUT_CM,
    EDGE_CM,
    HEAD_CM,
    RING_CM,
    Checks,
    EdgeSide,
    ZoneSheet,
    landmark_lines,
    number_is_above,
    placed_edges,
    template_sheets,
)

A4, LETTER = (21.0, 29.7), (21.59, 27.94)
WOMAN = body_for(BodyShape(Build.WOMAN, 164, 61))
TALL_MAN = body_for(BodyShape(Build.MAN, 195, 40))
CHILD = body_for(BodyShape(Build.NEUTRAL, 113, 6))
TODDLER = body_for(BodyShape(Build.NEUTRAL, 86, 2))

PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["a4", "letter"])
bodies = st.builds(
    lambda build, height, age: body_for(BodyShape(build, float(height), age)),
    st.sampled_from(Build),
    st.integers(60, 225),
    st.sampled_from([1.0, 4.0, 9.0, 14.0, 40.0]),
)
zones = st.sampled_from(ZoneId)
papers = st.sampled_from([A4, LETTER])


def is_within(x: float, y: float, corners: tuple[tuple[float, float], ...], by: float) -> bool:
    """Whether a point lies in a convex outline, at least so far from each edge."""
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        off = ((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / math.hypot(x1 - x0, y1 - y0)
        if off < by - 1e-6:
            return False
    return True


@given(bodies, zones, papers)
def test_every_spot_is_whole_on_at_least_one_sheet(body: Body, zone: ZoneId, paper: tuple[float, float]) -> None:
    sheets = template_sheets(body, zone, *paper)
    assert {spot for sheet in sheets for spot in sheet.spots} == set(body.zone(zone).spots)


@given(bodies, zones, papers)
def test_no_ring_of_a_sheet_is_cut(body: Body, zone: ZoneId, paper: tuple[float, float]) -> None:
    for sheet in template_sheets(body, zone, *paper):
        assert all(is_within(spot.x_cm, spot.y_cm, sheet.cut_cm, RING_CM / 2) for spot in sheet.spots)


@given(bodies, zones, papers)
def test_a_sheet_leaves_the_margin_the_title_and_room_for_the_rulers(
    body: Body, zone: ZoneId, paper: tuple[float, float]
) -> None:
    width, height = paper[0] - 2 * EDGE_CM, paper[1] - 2 * EDGE_CM - HEAD_CM
    for sheet in template_sheets(body, zone, *paper):
        beside, below = width - sheet.paper_width_cm, height - sheet.paper_height_cm
        assert beside >= -1e-6
        assert below >= -1e-6
        assert beside > 2.7 if sheet.checks is Checks.BESIDE else below > 4.6


@given(bodies, zones, papers)
def test_neighbours_overlap_round_the_line_they_share(body: Body, zone: ZoneId, paper: tuple[float, float]) -> None:
    sheets = template_sheets(body, zone, *paper)
    for sheet in sheets:
        for seam in sheet.seams:
            other = sheets[seam.part - 1]
            back = next(each for each in other.seams if each.part == sheet.part)
            axis = 0 if seam.is_upright else 1
            assert back.start[axis] == seam.start[axis]
            assert is_within(*middle(seam.start, seam.end), sheet.cut_cm, 0.99)
            assert is_within(*middle(back.start, back.end), other.cut_cm, 0.99)


def middle(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    return (start[0] + end[0]) / 2, (start[1] + end[1]) / 2


def counts(body: Body, paper: tuple[float, float]) -> dict[ZoneId, int]:
    return {zone: len(template_sheets(body, zone, *paper)) for zone in ZoneId}


@PAPERS
def test_only_an_adults_stomach_takes_more_sheets_than_one(paper: tuple[float, float]) -> None:
    one_each = dict.fromkeys(ZoneId, 1)
    assert counts(WOMAN, paper) == {**one_each, ZoneId.ABDOMEN: 2}
    assert counts(TALL_MAN, paper) == {**one_each, ZoneId.ABDOMEN: 3}
    assert counts(CHILD, paper) == counts(TODDLER, paper) == one_each


def test_the_halves_of_a_stomach_meet_on_the_middle_line() -> None:
    right, left = template_sheets(WOMAN, ZoneId.ABDOMEN, *A4)
    assert [seam.start[0] for seam in (*right.seams, *left.seams)] == [0.0, 0.0]
    assert all(spot.x_cm <= 0 for spot in right.spots)
    assert all(spot.x_cm >= 0 for spot in left.spots)
    assert {spot.id for spot in set(right.spots) & set(left.spots)} == {"M1", "M2", "M3"}


def test_a_zone_is_turned_only_where_that_saves_a_sheet() -> None:
    assert template_sheets(CHILD, ZoneId.ABDOMEN, *A4)[0].is_turned
    assert not template_sheets(CHILD, ZoneId.ABDOMEN, *LETTER)[0].is_turned
    assert not any(template_sheets(WOMAN, zone, *A4)[0].is_turned for zone in ZoneId)


@pytest.mark.parametrize("zone", [zone for zone in ZoneId if zone is not ZoneId.ABDOMEN])
@pytest.mark.parametrize("body", [WOMAN, TALL_MAN, CHILD, TODDLER])
def test_an_edge_is_as_far_from_its_landmark_as_the_words_for_a_spot_say(body: Body, zone: ZoneId) -> None:
    sheet: ZoneSheet = template_sheets(body, zone, *A4)[0]
    spot = body.zone(zone).spots[-1]
    along = directions_to(body, spot).moves[0]
    edges = {edge.side: edge for edge in sheet.edges}
    side = EdgeSide.TOP if zone.value.endswith("buttock") else EdgeSide.BOTTOM
    found = edges[side].found
    assert found is not None
    assert found.landmark is along.landmark
    assert along.distance_cm == pytest.approx(found.distance_cm + abs(spot.y_cm - edges[side].start[1]))


def test_on_the_smallest_body_no_edge_is_said_to_lie_less_than_nothing_from_a_landmark() -> None:
    newborn = body_for(BodyShape(Build.NEUTRAL, 45, 0))
    found = placed_edges(newborn, ZoneId.LEFT_BUTTOCK)[EdgeSide.TOP]
    assert found.distance_cm == 0.0


def test_the_lines_lie_where_the_words_for_a_spot_say() -> None:
    for zone in (ZoneId.LEFT_THIGH, ZoneId.RIGHT_ARM):
        (line,) = landmark_lines(WOMAN, zone)
        spot = max(WOMAN.zone(zone).spots, key=lambda each: (each.x_cm, each.y_cm))
        _, across = directions_to(WOMAN, spot).moves
        assert across.landmark is line.landmark
        x_cm = at_height(line.points, spot.y_cm)
        assert across.distance_cm == pytest.approx(spot.x_cm - x_cm, abs=0.02)
    (line,) = landmark_lines(WOMAN, ZoneId.ABDOMEN)
    assert (line.landmark, {x for x, _ in line.points}) == (Landmark.NAVEL, {0.0})


def at_height(points: tuple[tuple[float, float], ...], y_cm: float) -> float:
    for (x0, y0), (x1, y1) in pairwise(points):
        if y0 <= y_cm <= y1:
            return x0 + (x1 - x0) * (y_cm - y0) / (y1 - y0)
    raise AssertionError


def test_numbers_stand_inside_the_zone_where_there_is_room() -> None:
    zone = WOMAN.zone(ZoneId.LEFT_THIGH)
    lowest = min(zone.spots, key=lambda spot: spot.y_cm)
    highest = max(zone.spots, key=lambda spot: spot.y_cm)
    assert number_is_above(zone, lowest)
    assert not number_is_above(zone, highest)


def test_the_cut_is_everywhere_as_far_outside_the_zone() -> None:
    for sheet in template_sheets(CHILD, ZoneId.ABDOMEN, *LETTER):
        for x, y in CHILD.zone(ZoneId.ABDOMEN).outline_cm:
            assert is_within(x, y, sheet.cut_cm, CUT_CM)
