"""How often places were used and reacted, the four steps of a count, and the cells of the spots."""

from __future__ import annotations

import math
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.body import FreePlace, Zone, ZoneId, body_for, distance_cm
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.site_use import (
    Count,
    HeatScale,
    HeatStep,
    Needle,
    SkinReaction,
    UsePeriod,
    first_day_of,
    first_day_to_look_back_to,
    site_use,
)
from anakinra_desktop.domain.spot_cells import spot_cells
from tests.domain.reference_bodies import CHILD, WOMAN, reference_adult

BODY = reference_adult()
TODAY = date(2026, 11, 24)
SPOT = BODY.spot("left_thigh", "14")
AT_SPOT = Place("left_thigh", "14", SPOT.x_cm, SPOT.y_cm)


def needle(days_ago: int, place: Place = AT_SPOT, dose_id: int | None = None) -> Needle:
    return Needle(TODAY - timedelta(days=days_ago), place, dose_id)


def test_only_the_days_of_the_period_count() -> None:
    use = site_use(BODY, [needle(ago) for ago in (0, 1, 9, 10, 400)], [], TODAY - timedelta(days=9), TODAY)
    assert use.spots == {SPOT: Count(3)}
    assert use.zones[ZoneId.LEFT_THIGH] == Count(3)
    assert use.zones[ZoneId.ABDOMEN] == Count()
    assert use.whole == Count(3)


def test_a_place_between_spots_counts_for_the_nearest() -> None:
    near = Place("left_thigh", None, SPOT.x_cm + 0.4, SPOT.y_cm - 0.3)
    assert site_use(BODY, [needle(1, near)], [], TODAY - timedelta(days=9), TODAY).spots == {SPOT: Count(1)}


def test_a_place_known_by_its_zone_alone_counts_for_the_zone() -> None:
    use = site_use(BODY, [needle(1, Place("left_thigh"))], [], TODAY - timedelta(days=9), TODAY)
    assert not use.spots
    assert use.zones[ZoneId.LEFT_THIGH] == Count(1)


def test_a_reaction_counts_by_the_day_it_began_and_marks_its_injection() -> None:
    needles = [needle(5, dose_id=1), needle(4, dose_id=2), needle(60, dose_id=3)]
    reactions = [
        SkinReaction(TODAY - timedelta(days=3), AT_SPOT, 2),
        SkinReaction(TODAY - timedelta(days=59), AT_SPOT, 3),
        SkinReaction(TODAY - timedelta(days=1), AT_SPOT, None),
    ]
    use = site_use(BODY, needles, reactions, TODAY - timedelta(days=9), TODAY)
    assert use.spots[SPOT] == Count(injections=2, reactions=2, led=1)
    assert use.whole.share == 0.5
    assert use.zones[ZoneId.ABDOMEN].share is None


def test_a_reaction_at_one_of_two_syringes_is_not_held_against_the_other() -> None:
    other = Place("right_thigh", "14", SPOT.x_cm, SPOT.y_cm)
    needles = [needle(1, AT_SPOT, 1), needle(1, other, 1)]
    use = site_use(BODY, needles, [SkinReaction(TODAY, AT_SPOT, 1)], TODAY - timedelta(days=9), TODAY)
    assert use.zones[ZoneId.LEFT_THIGH].led == 1
    assert use.zones[ZoneId.RIGHT_THIGH].led == 0


def test_a_reaction_is_there_until_the_day_it_is_gone() -> None:
    began, gone = TODAY - timedelta(days=5), TODAY - timedelta(days=2)
    there = [
        ago for ago in range(8) if SkinReaction(began, AT_SPOT, gone_on=gone).is_there_on(TODAY - timedelta(days=ago))
    ]
    assert there == [3, 4, 5]
    assert SkinReaction(began, AT_SPOT).is_there_on(TODAY)


def test_a_period_begins_so_many_months_back() -> None:
    days = [date(2020, 2, 29), TODAY]
    assert first_day_of(UsePeriod.THREE_MONTHS, TODAY, days) == date(2026, 8, 25)
    assert first_day_of(UsePeriod.TWELVE_MONTHS, TODAY, days) == date(2025, 11, 25)
    assert first_day_of(UsePeriod.ALL, TODAY, days) == date(2020, 2, 29)
    assert first_day_of(UsePeriod.ALL, TODAY, []) == TODAY


def test_one_looks_back_to_the_first_injection_and_at_most_half_a_year() -> None:
    assert first_day_to_look_back_to(TODAY, []) is None
    assert first_day_to_look_back_to(TODAY, [TODAY]) is None
    assert first_day_to_look_back_to(TODAY, [date(2026, 11, 3), TODAY]) == date(2026, 11, 3)
    assert first_day_to_look_back_to(TODAY, [date(2019, 1, 1)]) == date(2026, 5, 24)


@given(st.integers(0, 4000))
def test_steps_follow_each_other_without_a_gap_and_hold_the_most(most: int) -> None:
    scale = HeatScale.up_to(most)
    counts = [
        count for step in HeatStep for count in range(scale.range_of(step)[0], (scale.range_of(step)[1] or most) + 1)
    ]
    assert counts == list(range(1, len(counts) + 1))
    assert len(counts) >= most
    assert scale.step_of(0) is None
    for count in range(1, min(most, 200) + 1):
        step = scale.step_of(count)
        assert step is not None
        least, largest = scale.range_of(step)
        assert least <= count <= (largest or count)
    if most >= 4:
        assert scale.step_of(most) is not None
        assert most <= 4 * scale.width


def area_cm2(corners: tuple[tuple[float, float], ...]) -> float:
    pairs = zip(corners, corners[1:] + corners[:1], strict=True)
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs) / 2


def zones() -> list[Zone]:
    return [zone for shape in (WOMAN, CHILD) for zone in body_for(shape).zones]


@given(st.sampled_from(zones()), st.floats(0, 1), st.floats(0, 1))
def test_a_point_lies_in_the_cell_of_its_nearest_spot(zone: Zone, across: float, up: float) -> None:
    left, right, bottom, top = zone.area.box_cm
    x, y = left + across * (right - left), bottom + up * (top - bottom)
    ways = sorted((distance_cm(FreePlace(zone.id, x, y), spot), spot.name, spot) for spot in zone.spots)
    if not zone.area.contains(x, y) or ways[0][0] > 3 or (len(ways) > 1 and ways[1][0] - ways[0][0] < 1e-6):
        return
    corners = spot_cells(zone)[ways[0][2]]
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        assert (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) >= -1e-6


def test_cells_do_not_overlap_and_fill_the_zone() -> None:
    for zone in zones():
        cells = spot_cells(zone)
        outline = area_cm2(zone.outline_cm)
        filled = sum(area_cm2(cell) for cell in cells.values())
        assert filled <= outline + 1e-6
        assert filled >= 0.9 * (zone.area.size_cm2 if zone.hole else outline)
        assert all(math.dist(corner, (spot.x_cm, spot.y_cm)) < 4.1 for spot, cell in cells.items() for corner in cell)
