"""Zones and spots: how many, where, how far apart, and what they are called."""

import json
import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import (
    SITE_DISTANCE_MIN_CM,
    Body,
    BodyNotReadable,
    FreePlace,
    NoSuchSpot,
    Side,
    ZoneId,
    body_for,
    body_from_json,
    body_to_json,
    distance_cm,
    open_spots,
    too_near,
)
from anakinra_desktop.domain.lattice import Area, fill
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.domain.zones import NAVEL_DISTANCE_MIN_CM, BodyPart
from tests.domain.reference_bodies import ADULT_AREAS, CHILD, CHILD_AREAS, MAN, NEUTRAL, TODDLER, WOMAN

SHAPES = st.builds(
    BodyShape,
    st.sampled_from(Build),
    st.floats(45, 250),
    st.none() | st.integers(0, 120),
)


@pytest.mark.parametrize(
    ("shape", "counts"),
    [
        (WOMAN, (89, 63, 18, 23)),
        (MAN, (92, 60, 21, 23)),
        (NEUTRAL, (94, 63, 21, 23)),
        (CHILD, (33, 20, 11, 10)),
        (TODDLER, (23, 10, 5, 8)),
    ],
)
def test_a_body_holds_as_many_spots_as_was_found_possible(shape: BodyShape, counts: tuple[int, ...]) -> None:
    body = body_for(shape)
    for part, count in zip(BodyPart, counts, strict=True):
        assert [len(zone.spots) for zone in body.zones if zone.id.part is part] in ([count], [count, count])


@pytest.mark.parametrize(
    ("area", "count"),
    [
        *zip(ADULT_AREAS.values(), (105, 55, 21, 25), strict=True),
        *zip(CHILD_AREAS.values(), (35, 25, 11, 10), strict=True),
    ],
)
def test_plain_rectangles_are_filled_as_well_as_rows_can(area: Area, count: int) -> None:
    points = fill(area, SITE_DISTANCE_MIN_CM)
    assert len(points) == count
    assert all(area.contains(p.x_cm, p.y_cm) for p in points)
    assert min(math.dist((a.x_cm, a.y_cm), (b.x_cm, b.y_cm)) for a, b in combinations(points, 2)) >= 2.5 - 1e-9


@pytest.mark.parametrize(
    ("shape", "width_cm", "above_cm", "below_cm"),
    [(WOMAN, 15.9, 6.1, 11.9), (MAN, 17.3, 4.7, 12.6), (CHILD, 9.2, 4.5, 9.0)],
)
def test_the_abdomen_reaches_as_far_as_was_measured(
    shape: BodyShape, width_cm: float, above_cm: float, below_cm: float
) -> None:
    box = body_for(shape).zone(ZoneId.ABDOMEN).area.box_cm
    assert box == pytest.approx((-width_cm, width_cm, -below_cm, above_cm), abs=0.06)


@pytest.mark.parametrize(
    ("shape", "thigh", "arm", "buttock"),
    [
        (WOMAN, (13.3, 21.6), (7.2, 11.2), (10.5, 9.0)),
        (MAN, (13.5, 20.9), (8.5, 12.1), (10.3, 9.0)),
        (CHILD, (7.4, 12.1), (4.4, 7.6), (5.9, 6.8)),
    ],
)
def test_the_other_zones_are_as_large_as_was_measured(
    shape: BodyShape, thigh: tuple[float, float], arm: tuple[float, float], buttock: tuple[float, float]
) -> None:
    body = body_for(shape)
    for zone, size in ((ZoneId.LEFT_THIGH, thigh), (ZoneId.RIGHT_ARM, arm), (ZoneId.LEFT_BUTTOCK, buttock)):
        left, right, bottom, top = body.zone(zone).area.box_cm
        assert (right - left, top - bottom) == pytest.approx(size, abs=0.06)


@settings(max_examples=40, deadline=None)
@given(SHAPES)
def test_spots_keep_their_distance_and_lie_where_they_may(shape: BodyShape) -> None:
    body = body_for(shape)
    for zone in body.zones:
        for spot in zone.spots:
            assert zone.area.contains(spot.x_cm, spot.y_cm)
            if zone.id is ZoneId.ABDOMEN:
                assert math.hypot(spot.x_cm, spot.y_cm) >= NAVEL_DISTANCE_MIN_CM - 1e-6
        assert not any(too_near(a, b) for a, b in combinations(zone.spots, 2))


@settings(max_examples=40, deadline=None)
@given(SHAPES)
def test_names_are_unique_and_left_mirrors_right(shape: BodyShape) -> None:
    body = body_for(shape)
    assert len({spot.name for spot in body.spots}) == len(body.spots)
    assert {(s.id, s.x_cm, s.y_cm) for s in body.zone(ZoneId.LEFT_ARM).spots} == {
        (s.id, s.x_cm, s.y_cm) for s in body.zone(ZoneId.RIGHT_ARM).spots
    }
    for spot in body.zone(ZoneId.ABDOMEN).spots:
        if spot.side is Side.LEFT:
            twin = body.spot(ZoneId.ABDOMEN, spot.id.replace("L", "R"))
            assert (twin.x_cm, twin.y_cm, twin.side) == (-spot.x_cm, spot.y_cm, Side.RIGHT)
        elif spot.side is Side.BOTH:
            assert spot.id.startswith("M")
            assert spot.x_cm == 0


@settings(max_examples=25, deadline=None)
@given(SHAPES)
def test_a_kept_body_comes_back_the_same(shape: BodyShape) -> None:
    body = body_for(shape)
    back = body_from_json(json.loads(json.dumps(body_to_json(body))))
    assert back == body
    assert back.spots == body.spots


def test_numbers_run_row_by_row_from_the_top_and_outwards() -> None:
    thigh = body_for(WOMAN).zone(ZoneId.LEFT_THIGH).spots
    assert [spot.id for spot in thigh] == [str(n) for n in range(1, len(thigh) + 1)]
    assert [(-s.y_cm, s.x_cm) for s in thigh] == sorted((-s.y_cm, s.x_cm) for s in thigh)


@given(st.floats(0, 2 * math.pi), st.sampled_from(ZoneId))
def test_two_and_a_half_centimetres_are_where_too_near_ends(angle: float, zone: ZoneId) -> None:
    here = FreePlace(zone, 3.0, -2.0)

    def away(far_cm: float) -> FreePlace:
        return FreePlace(zone, 3.0 + far_cm * math.cos(angle), -2.0 + far_cm * math.sin(angle))

    assert too_near(here, away(2.49))
    assert not too_near(here, away(2.5))
    assert not too_near(here, away(2.51))


def test_places_in_different_zones_are_never_near() -> None:
    left, right = FreePlace(ZoneId.LEFT_ARM, 1, 1), FreePlace(ZoneId.RIGHT_ARM, 1, 1)
    assert distance_cm(left, right) == math.inf
    assert not too_near(left, right)


def test_who_injects_decides_which_zones_are_open() -> None:
    body = body_for(WOMAN)
    alone = {body.spots[index].zone for index in open_spots(body, GivenBy.SELF)}
    assert alone == {ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH}
    helped = {body.spots[index].zone for index in open_spots(body, GivenBy.CAREGIVER, [ZoneId.LEFT_ARM])}
    assert helped == set(ZoneId) - {ZoneId.LEFT_ARM}


def test_the_nearest_spot_is_found_in_its_own_zone() -> None:
    body = body_for(CHILD)
    spot = body.spot("left_thigh", "7")
    assert body.nearest_spot(FreePlace(ZoneId.LEFT_THIGH, spot.x_cm + 0.8, spot.y_cm - 0.8)) == spot


def test_a_spot_that_is_not_there_is_said_so() -> None:
    with pytest.raises(NoSuchSpot):
        body_for(CHILD).spot("left_thigh", "99")


def test_a_body_too_small_for_its_navel_disc_still_has_its_limbs() -> None:
    body = body_for(BodyShape(Build.NEUTRAL, 50, 0))
    assert body.zone(ZoneId.ABDOMEN).spots == ()
    assert body.zone(ZoneId.LEFT_THIGH).spots


def _damaged(**changes: object) -> dict[str, object]:
    return {**body_to_json(body_for(TODDLER)), **changes}


@pytest.mark.parametrize(
    "kept",
    [
        {},
        _damaged(version=99),
        _damaged(zones=[{"id": "abdomen"}]),
        _damaged(zones=[{"id": "knee"}]),
        _damaged(shape=None),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(kept: dict[str, object]) -> None:
    with pytest.raises(BodyNotReadable):
        body_from_json(kept)


def test_loading_a_body_is_quick(benchmark) -> None:  # type: ignore[no-untyped-def]
    text = json.dumps(body_to_json(body_for(MAN)))
    body: Body = benchmark(lambda: body_from_json(json.loads(text)))
    assert len(body.spots) == 300
