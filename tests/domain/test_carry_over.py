"""A child grows: where an injection of then lies on the skin of today."""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import BodyNotReadable, FreePlace, Side, ZoneId, body_for, side_of
from anakinra_desktop.domain.body_plan import BodyPlan, plan_for, plan_from_json, plan_to_json
from anakinra_desktop.domain.carry_over import FormerBody, carried, shape_on
from anakinra_desktop.domain.marked_skin import mark_at
from anakinra_desktop.domain.obstacles import Conditions, Obstacle, PastInjection, SkinPatch, spot_obstacles
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.domain.skin_mark import Circle, MarkKind, SkinMark
from tests.domain.reference_bodies import plan_of

SMALL = BodyShape(Build.NEUTRAL, 98.0, 4)
GROWN = BodyShape(Build.NEUTRAL, 121.0, 7)
CHANGED = date(2026, 11, 24)
SHAPES = st.builds(BodyShape, st.sampled_from(Build), st.floats(75, 200), st.none() | st.integers(2, 30))


def grown(*former: FormerBody) -> BodyPlan:
    plan = plan_of("child")
    return BodyPlan(plan.body, plan.rounds, former)


@settings(max_examples=25, deadline=None)
@given(SHAPES, SHAPES)
def test_every_spot_of_then_lies_in_the_same_zone_and_side_on_the_body_of_now(then: BodyShape, now: BodyShape) -> None:
    body = body_for(now)
    for spot in body_for(then).spots:
        place = carried(spot, then, now)
        assert place.zone is spot.zone
        assert side_of(place) is side_of(spot)
        left, right, low, high = body.zone(place.zone).area.box_cm
        # Some edges are cut by other measures than the size of the zone: a little beyond is as far as it goes.
        assert left - 0.6 <= place.x_cm <= right + 0.6
        assert low - 0.6 <= place.y_cm <= high + 0.6


@settings(max_examples=40, deadline=None)
@given(SHAPES, SHAPES, st.sampled_from(ZoneId), st.floats(-9, 9), st.floats(-9, 9))
def test_there_and_back_is_the_same_place(
    then: BodyShape, now: BodyShape, zone: ZoneId, x_cm: float, y_cm: float
) -> None:
    back = carried(carried(FreePlace(zone, x_cm, y_cm), then, now), now, then)
    assert [back.x_cm, back.y_cm] == pytest.approx([x_cm, y_cm])


def test_a_taller_child_has_its_places_further_apart_and_the_navel_stays_the_navel() -> None:
    assert carried(FreePlace(ZoneId.ABDOMEN, 0, 0), SMALL, GROWN) == FreePlace(ZoneId.ABDOMEN, 0, 0)
    far = carried(FreePlace(ZoneId.ABDOMEN, -5, -4), SMALL, GROWN)
    assert far.x_cm < -5
    assert far.y_cm < -4
    assert side_of(far) is Side.RIGHT


def test_a_day_has_the_body_that_was_in_force_then() -> None:
    tiny = BodyShape(Build.NEUTRAL, 86.0, 2)
    former = (FormerBody(CHANGED - timedelta(days=400), tiny), FormerBody(CHANGED, SMALL))
    days = (CHANGED - timedelta(days=500), CHANGED - timedelta(days=400), CHANGED - timedelta(days=399), CHANGED)
    assert [shape_on(day, former, GROWN) for day in days] == [tiny, tiny, SMALL, SMALL]
    assert shape_on(CHANGED + timedelta(days=1), former, GROWN) == GROWN


def test_an_injection_of_then_keeps_the_skin_round_it_free_on_the_body_of_now() -> None:
    plan = grown(FormerBody(CHANGED, SMALL))
    spot = body_for(SMALL).zone(ZoneId.RIGHT_THIGH).spots[4]
    now = plan.place_now(spot, CHANGED)
    assert now == carried(spot, SMALL, plan.body.shape)
    past = PastInjection(CHANGED, now.zone, now.x_cm, now.y_cm)
    covered = [plan.body.spots[index] for index in plan.covered_by(past)]
    assert covered
    obstacles = spot_obstacles(plan.body, Conditions(GivenBy.CAREGIVER, (past,)))
    assert all(obstacles[plan.body.spots.index(each)] is Obstacle.TOO_NEAR_LAST for each in covered)


def test_a_spot_of_the_new_map_stays_even_on_the_day_it_was_made() -> None:
    plan = grown(FormerBody(CHANGED, SMALL))
    spot = plan.body.zone(ZoneId.ABDOMEN).spots[3]
    assert plan.place_now(spot, CHANGED) is spot
    later = FreePlace(ZoneId.ABDOMEN, 5.5, -3.3)
    assert plan.place_now(later, CHANGED + timedelta(days=1)) is later


def test_a_patch_of_skin_goes_along_as_wide_as_it_is() -> None:
    plan = grown(FormerBody(CHANGED, SMALL))
    patch = SkinPatch(ZoneId.LEFT_THIGH, 3.3, 4.4, 1.0)
    now = plan.patch_now(patch, CHANGED)
    assert (now.x_cm, now.radius_cm) == (carried(patch, SMALL, plan.body.shape).x_cm, 1.0)
    assert plan.patch_now(patch, CHANGED + timedelta(days=2)) is patch


def test_a_mark_of_then_is_named_where_its_skin_lies_now() -> None:
    plan = grown(FormerBody(CHANGED, SMALL))
    then = body_for(SMALL).zone(ZoneId.LEFT_THIGH).spots[-1]
    where_then = FreePlace(ZoneId.LEFT_THIGH, then.x_cm, then.y_cm)
    where_now = plan.place_now(where_then, CHANGED)
    circle = Circle(then.x_cm, then.y_cm, 0.2)
    mark = SkinMark(
        id=1,
        person_id=1,
        kind=MarkKind.SCAR,
        zone="left_thigh",
        first=CHANGED,
        last=None,
        recorded_at=datetime(2026, 1, 1, tzinfo=UTC),
        recorded_by="Ana",
        circle=circle,
    )
    today = CHANGED + timedelta(days=9)
    assert math.dist((where_now.x_cm, where_now.y_cm), (then.x_cm, then.y_cm)) > circle.radius_cm
    assert mark_at([mark], where_now, today, plan) is mark
    assert mark_at([mark], where_then, today, plan) is None


def test_former_bodies_are_kept_with_the_plan() -> None:
    plan = grown(FormerBody(CHANGED - timedelta(days=400), SMALL), FormerBody(CHANGED, GROWN))
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan)))).former == plan.former
    assert "former" not in plan_to_json(plan_for(plan.body))
    with pytest.raises(BodyNotReadable):
        plan_from_json({**plan_to_json(plan), "former": [{"until": "never"}]})
