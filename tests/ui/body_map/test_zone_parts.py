"""A zone opens so far that spots lie apart enough for any hand."""

from __future__ import annotations

import pytest

from anakinra_desktop.domain.body import Body, ZoneId
from anakinra_desktop.ui.body_map.zone_parts import Room, ZonePart, part_name, part_with, parts_of
from tests.ui.body_map.conftest import CHILD, WOMAN, plan_of

SHAPES = [WOMAN, CHILD]


def parts(body: Body, zone: ZoneId, width: float, height: float, wanted: float = 64) -> tuple[ZonePart, ...]:
    return parts_of(body.zone(zone), body.shape.height_cm, Room(width, height, 15), wanted)


@pytest.mark.parametrize("shape", SHAPES, ids=["woman", "child"])
@pytest.mark.parametrize("zone", list(ZoneId))
@pytest.mark.parametrize("room", [(636, 620), (520, 480), (960, 800), (330, 420)])
@pytest.mark.parametrize("wanted", [64, 96, 128])
def test_spots_lie_as_far_apart_as_wanted_and_each_is_shown(
    shape: object, zone: ZoneId, room: tuple[int, int], wanted: float
) -> None:
    body = plan_of(WOMAN if shape is WOMAN else CHILD).body
    found = parts(body, zone, *room, wanted)
    for part in found:
        assert part.pitch_px >= min(wanted, 48)
        assert part.window.width_px <= room[0] + 1
        assert part.window.height_px <= room[1] + 1
    for spot in body.zone(zone).spots:
        assert part_with(found, spot).shows(spot), spot.name


def test_at_the_usual_size_a_thigh_is_whole_and_the_stomach_in_halves() -> None:
    body = plan_of(WOMAN).body
    assert len(parts(body, ZoneId.LEFT_THIGH, 636, 620)) == 1
    halves = parts(body, ZoneId.ABDOMEN, 636, 620)
    assert [(part.columns, part.rows) for part in halves] == [(2, 1), (2, 1)]
    assert part_name(halves[0], body.zone(ZoneId.ABDOMEN), own=True) == "Your right half"
    assert part_name(halves[1], body.zone(ZoneId.ABDOMEN), own=False) == "Left half"


def test_parts_overlap_so_that_no_spot_is_cut_in_both() -> None:
    body = plan_of(WOMAN).body
    left, right = parts(body, ZoneId.ABDOMEN, 636, 620)
    assert left.window.left_cm + left.window.width_cm - right.window.left_cm >= 2
    middle = [spot for spot in body.zone(ZoneId.ABDOMEN).spots if spot.x_cm == 0]
    assert middle
    assert all(left.shows(spot) and right.shows(spot) for spot in middle)


def test_halves_of_a_limb_lie_as_the_picture_shows_them() -> None:
    body = plan_of(WOMAN).body
    for zone, first in ((ZoneId.LEFT_THIGH, "Inner half"), (ZoneId.RIGHT_THIGH, "Outer half")):
        wide = parts_of(body.zone(zone), 164, Room(330, 1400), 64)
        assert wide[0].columns == 2
        assert part_name(wide[0], body.zone(zone), own=True) == first


def test_larger_text_asks_for_more_parts() -> None:
    body = plan_of(WOMAN).body
    counts = [len(parts(body, ZoneId.ABDOMEN, 636, 620, 64 * scale)) for scale in (1.0, 1.5, 2.0)]
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]
