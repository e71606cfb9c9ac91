"""The planned round: every open spot once, near spots far apart in time, the same round each time."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import (
    Body,
    BodyNotReadable,
    FreePlace,
    Spot,
    ZoneId,
    body_for,
    body_of_areas,
    distance_cm,
    open_spots,
    too_near,
)
from anakinra_desktop.domain.body_plan import RINGS_CM, BodyPlan, Round, plan_from_json, plan_to_json
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.domain.planned_round import plan_round
from anakinra_desktop.domain.zones import rectangle
from tests.domain.reference_bodies import CHILD, plan_of

BODIES = ("reference adult", "reference child", "child", "woman", "man", "neutral")


def _doses_apart(order: tuple[int, ...], body: Body, ring: int) -> int:
    """By trying every pair: the fewest doses between two visits in a ring."""
    inner_cm = (0.0, *RINGS_CM)[ring]
    spots = body.spots
    return min(
        min(later - earlier, len(order) - (later - earlier))
        for earlier, a in enumerate(order)
        for later, b in enumerate(order)
        if earlier < later and inner_cm <= distance_cm(spots[a], spots[b]) < RINGS_CM[ring]
    )


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("by", GivenBy)
def test_a_round_visits_every_open_spot_once(name: str, by: GivenBy) -> None:
    plan = plan_of(name)
    assert sorted(plan.round_for(by).order) == list(open_spots(plan.body, by))


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("by", GivenBy)
def test_a_round_keeps_a_fifth_of_itself_between_neighbours(name: str, by: GivenBy) -> None:
    plan = plan_of(name)
    planned = plan.round_for(by)
    assert planned.kept_doses[0] >= 0.20 * len(planned.order)
    assert planned.kept_doses[0] <= len(planned.order) / 4, "more than a quarter cannot be kept"


@pytest.mark.parametrize(
    ("name", "by", "doses"),
    [
        ("reference adult", GivenBy.CAREGIVER, 64),
        ("reference adult", GivenBy.SELF, 45),
        ("reference child", GivenBy.CAREGIVER, 28),
        ("child", GivenBy.CAREGIVER, 26),
        ("woman", GivenBy.CAREGIVER, 62),
        ("woman", GivenBy.SELF, 44),
        ("man", GivenBy.SELF, 44),
    ],
)
def test_rounds_keep_as_many_doses_as_were_found_possible(name: str, by: GivenBy, doses: int) -> None:
    assert plan_of(name).round_for(by).kept_doses[0] >= doses


def test_what_a_round_keeps_is_counted_right() -> None:
    plan = plan_of("child")
    planned = plan.round_for(GivenBy.CAREGIVER)
    assert planned.kept_doses == tuple(_doses_apart(planned.order, plan.body, ring) for ring in range(3))


def test_the_same_body_has_the_same_round_each_time() -> None:
    body = body_for(CHILD)
    assert plan_round(body, open_spots(body, GivenBy.SELF)) == plan_of("child").round_for(GivenBy.SELF)


def test_seen_from_a_place_spots_lie_in_rings() -> None:
    plan = plan_of("child")
    spots = plan.body.spots
    for place in (spots[0], spots[40], FreePlace(ZoneId.ABDOMEN, 4.0, -5.0)):
        covered = plan.covered_by(place)
        assert covered
        assert all(too_near(spots[index], place) for index in covered)
        for ring, (inner_cm, outer_cm) in enumerate(zip((0.0, *RINGS_CM), RINGS_CM, strict=False)):
            expected = {i for i, spot in enumerate(spots) if inner_cm <= distance_cm(spot, place) < outer_cm}
            assert set(plan.rings_of(place)[ring]) == expected - set(covered)


def test_a_place_rounded_to_the_millimetre_is_still_its_spot() -> None:
    plan = plan_of("child")
    for index, spot in enumerate(plan.body.spots):
        assert plan.covered_by(spot) == (index,)
        assert plan.covered_by(FreePlace(spot.zone, round(spot.x_cm, 1), round(spot.y_cm, 1))) == (index,)


def test_a_plan_comes_back_the_same_after_being_kept() -> None:
    plan = plan_of("child")
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan)))) == plan


def test_a_plan_that_is_damaged_or_of_another_body_is_refused() -> None:
    kept = plan_to_json(plan_of("child"))
    with pytest.raises(BodyNotReadable):
        plan_from_json({**kept, "body": plan_to_json(plan_of("woman"))["body"]})
    with pytest.raises(BodyNotReadable):
        plan_from_json({"body": kept["body"]})


@settings(max_examples=12, deadline=None)
@given(st.floats(0.5, 9), st.floats(0.5, 9))
def test_even_the_smallest_zones_have_a_round(width_cm: float, height_cm: float) -> None:
    body = body_of_areas(BodyShape(Build.NEUTRAL, 50, 0), {ZoneId.LEFT_THIGH: rectangle(width_cm, height_cm)})
    every = tuple(range(len(body.spots)))
    assert sorted(plan_round(body, every).order) == list(every)


def test_no_open_spot_means_an_empty_round() -> None:
    assert plan_round(body_for(CHILD), ()) == Round((), (0, 0, 0))


def test_reading_a_plan_back_is_quick(benchmark) -> None:  # type: ignore[no-untyped-def]
    text = json.dumps(plan_to_json(plan_of("man")))
    plan: BodyPlan = benchmark(lambda: plan_from_json(json.loads(text)))
    assert len(plan.body.spots) == 300


@pytest.mark.parametrize("name", ["reference adult", "reference child", "woman", "child"])
@pytest.mark.parametrize("by", GivenBy)
def test_a_round_begins_in_the_middle_of_a_zone(name: str, by: GivenBy) -> None:
    plan = plan_of(name)
    spots = [plan.body.spots[index] for index in plan.round_for(by).order]

    def neighbours(spot: Spot) -> int:
        return sum(0 < distance_cm(spot, other) < RINGS_CM[0] for other in spots)

    assert neighbours(spots[0]) == max(map(neighbours, spots))
