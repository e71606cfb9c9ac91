"""Where next: never on closed skin, never too near, nothing used lately while something else is open."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations
from statistics import median
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import FreePlace, Place, Spot, ZoneId, body_for, distance_cm, nearer_than, too_near
from anakinra_desktop.domain.obstacles import (
    Conditions,
    Obstacle,
    PastInjection,
    PatchKind,
    SkinPatch,
    distance_to_last_cm,
    nearest_past,
    obstacle_at,
    spot_obstacles,
)
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.domain.rotation import (
    ALTERNATIVES,
    Change,
    NoSpotOpen,
    Reason,
    Suggestion,
    rest_days,
    spot_states,
    suggest,
)
from tests.domain.reference_bodies import plan_of

TODAY = date(2026, 6, 1)
CHILD = plan_of("child")
WOMAN = plan_of("woman")


def _used(places: Sequence[Place], *, every_days: int = 1) -> list[PastInjection]:
    """These places one after the other, the last one a dose ago."""
    first = TODAY - timedelta(every_days * len(places))
    return [
        PastInjection(first + timedelta(every_days * n), place.zone, place.x_cm, place.y_cm)
        for n, place in enumerate(places)
    ]


def _suggested(answer: Suggestion | NoSpotOpen) -> Suggestion:
    assert isinstance(answer, Suggestion)
    return answer


def _patch(place: Place, radius_cm: float, kind: PatchKind = PatchKind.NO_GO) -> SkinPatch:
    return SkinPatch(place.zone, place.x_cm, place.y_cm, radius_cm, kind)


PLACES = st.one_of(
    st.sampled_from(CHILD.body.spots),
    st.builds(FreePlace, st.sampled_from(ZoneId), st.floats(-9, 9), st.floats(-9, 12)),
)
HISTORIES = st.lists(PLACES, max_size=60).map(_used)
PATCHES = st.lists(
    st.builds(_patch, st.sampled_from(CHILD.body.spots), st.floats(0, 6), st.sampled_from(PatchKind)), max_size=8
)
CONDITIONS = st.builds(
    Conditions,
    st.sampled_from(GivenBy),
    HISTORIES,
    PATCHES,
    st.lists(st.sampled_from(ZoneId), max_size=3).map(frozenset),
)


@settings(max_examples=150)
@given(CONDITIONS)
def test_nothing_closed_or_too_near_is_ever_suggested(conditions: Conditions) -> None:
    answer = suggest(CHILD, conditions, TODAY)
    if isinstance(answer, NoSpotOpen):
        assert None not in spot_obstacles(CHILD.body, conditions)
        assert sum(answer.kept_by.values()) == len(CHILD.body.spots)
        return
    offered = [choice.spot for choice in (answer.best, *answer.alternatives)]
    for spot in offered:
        assert conditions.by in spot.zone.open_to
        assert spot.zone not in conditions.switched_off
        assert not any(distance_cm(spot, patch) <= patch.radius_cm for patch in conditions.patches)
        assert conditions.last is None or not too_near(spot, conditions.last)
        assert obstacle_at(CHILD.body, spot, conditions) is None
    lately = conditions.history[-10:]
    for first, then in combinations(offered, 2):
        is_apart = distance_cm(first, then) >= 4.0
        assert is_apart or not any(nearer_than(4.0, past, then) for past in lately)


@settings(max_examples=150)
@given(CONDITIONS)
def test_nothing_used_lately_is_suggested_while_something_else_is_open(conditions: Conditions) -> None:
    obstacles = spot_obstacles(CHILD.body, conditions)
    open_spots = [spot for spot, obstacle in zip(CHILD.body.spots, obstacles, strict=True) if obstacle is None]
    lately = 28 if len(open_spots) >= 60 else min(28, len(open_spots) // 3)

    def used_lately(spot: Spot) -> bool:
        doses = conditions.history[-lately:] if lately else ()
        return any(CHILD.body.spots.index(spot) in CHILD.covered_by(past) for past in doses)

    if any(not used_lately(spot) for spot in open_spots):
        answer = _suggested(suggest(CHILD, conditions, TODAY))
        assert not used_lately(answer.spot)
        assert answer.reason is not Reason.ALL_USED_LATELY


@settings(max_examples=25)
@given(CONDITIONS)
def test_the_same_question_has_the_same_answer(conditions: Conditions) -> None:
    assert suggest(CHILD, conditions, TODAY) == suggest(plan_of("child"), conditions, TODAY)


@pytest.mark.parametrize("by", GivenBy)
def test_who_follows_it_walks_the_planned_round(by: GivenBy) -> None:
    order = CHILD.round_for(by).order
    history: list[PastInjection] = []
    for dose in range(2 * len(order) + 5):
        today = TODAY + timedelta(dose)
        answer = _suggested(suggest(CHILD, Conditions(by, history), today))
        assert answer.spot == CHILD.body.spots[order[dose % len(order)]]
        assert answer.reason is Reason.NEXT_ON_ROUND
        assert answer.best.rest_days == (None if dose < len(order) else len(order))
        history.append(PastInjection(today, answer.spot.zone, answer.spot.x_cm, answer.spot.y_cm))


def test_a_blocked_spot_is_skipped_on_the_round() -> None:
    order, spots = WOMAN.round_for(GivenBy.SELF).order, WOMAN.body.spots
    history = _used([spots[index] for index in order[:5]])
    answer = _suggested(suggest(WOMAN, Conditions(GivenBy.SELF, history, [_patch(spots[order[5]], 0)]), TODAY))
    assert answer.spot == spots[order[6]]
    assert answer.reason is Reason.NEXT_ON_ROUND


def test_an_alternative_lies_rather_near_the_best_spot_than_near_a_place_used_lately() -> None:
    upwards = sorted(CHILD.body.zone(ZoneId.ABDOMEN).spots, key=lambda spot: spot.y_cm)
    conditions = Conditions(GivenBy.SELF, _used(upwards[:13:-1]), switched_off={*ZoneId} - {ZoneId.ABDOMEN})
    answer = _suggested(suggest(CHILD, conditions, TODAY))
    offered = [choice.spot for choice in (answer.best, *answer.alternatives)]
    assert len(offered) == 1 + ALTERNATIVES
    lately = conditions.history[-10:]
    assert not any(nearer_than(4.0, past, spot) for past in lately for spot in offered)
    assert any(nearer_than(4.0, first, then) for first, then in combinations(offered, 2))


def test_three_alternatives_are_offered() -> None:
    answer = _suggested(suggest(WOMAN, Conditions(GivenBy.SELF), TODAY))
    assert len(answer.alternatives) == ALTERNATIVES


@pytest.mark.parametrize(("far_cm", "obstacle"), [(2.49, Obstacle.TOO_NEAR_LAST), (2.5, None), (2.51, None)])
def test_the_last_injection_keeps_its_distance_to_the_millimetre(far_cm: float, obstacle: Obstacle | None) -> None:
    last = PastInjection(TODAY - timedelta(1), ZoneId.LEFT_THIGH, 5.0, 5.0)
    conditions = Conditions(GivenBy.SELF, [last])
    for angle in range(0, 360, 15):
        x_cm, y_cm = 5 + far_cm * math.cos(math.radians(angle)), 5 + far_cm * math.sin(math.radians(angle))
        assert obstacle_at(WOMAN.body, FreePlace(ZoneId.LEFT_THIGH, x_cm, y_cm), conditions) is obstacle
    assert obstacle_at(WOMAN.body, FreePlace(ZoneId.RIGHT_THIGH, 5.0, 5.0), conditions) is None


@settings(max_examples=40, deadline=None)
@given(
    st.builds(BodyShape, st.sampled_from(Build), st.floats(80, 215), st.none() | st.integers(2, 90)),
    st.sampled_from(ZoneId),
    st.integers(0, 400),
    st.floats(0, 2 * math.pi),
)
def test_places_2_49_and_2_51_cm_apart_fall_on_either_side_of_the_rule_on_every_body(
    shape: BodyShape, zone: ZoneId, number: int, angle: float
) -> None:
    body = body_for(shape)
    spots = body.zone(zone).spots
    spot = spots[number % len(spots)]
    for apart_cm, obstacle in ((2.49, Obstacle.TOO_NEAR_LAST), (2.51, None)):
        x_cm, y_cm = spot.x_cm + apart_cm * math.cos(angle), spot.y_cm + apart_cm * math.sin(angle)
        last = PastInjection(TODAY, zone, x_cm, y_cm)
        assert obstacle_at(body, spot, Conditions(GivenBy.CAREGIVER, (last,))) is obstacle


def test_only_the_very_last_injection_forbids_its_neighbourhood() -> None:
    here, elsewhere = WOMAN.body.spot("left_thigh", "20"), WOMAN.body.spot("abdomen", "L20")
    conditions = Conditions(GivenBy.SELF, _used([here, elsewhere]))
    assert obstacle_at(WOMAN.body, here, conditions) is None
    state = next(state for state in spot_states(WOMAN, conditions, TODAY) if state.spot == here)
    assert state.is_resting


@pytest.mark.parametrize(
    ("place", "obstacle"),
    [
        (FreePlace(ZoneId.ABDOMEN, 0, 4.9), Obstacle.OUTSIDE),
        (FreePlace(ZoneId.ABDOMEN, 5.1, 0), None),
        (FreePlace(ZoneId.ABDOMEN, 15.9, -11.8), Obstacle.OUTSIDE),
        (FreePlace(ZoneId.LEFT_THIGH, -0.1, 3), Obstacle.OUTSIDE),
        (FreePlace(ZoneId.LEFT_ARM, 3, 3), Obstacle.NEEDS_CAREGIVER),
        (FreePlace(ZoneId.RIGHT_THIGH, 3, 3), Obstacle.SWITCHED_OFF),
        (FreePlace(ZoneId.LEFT_THIGH, 8, 10), Obstacle.NO_GO),
        (FreePlace(ZoneId.LEFT_THIGH, 3, 2), Obstacle.REACTION),
    ],
)
def test_each_place_is_refused_for_what_is_wrong_with_it(place: FreePlace, obstacle: Obstacle | None) -> None:
    conditions = Conditions(
        GivenBy.SELF,
        patches=[
            SkinPatch(ZoneId.LEFT_THIGH, 8, 8, 2),
            SkinPatch(ZoneId.LEFT_THIGH, 2, 2, 1.5, PatchKind.REACTION),
        ],
        switched_off=[ZoneId.RIGHT_THIGH],
    )
    assert obstacle_at(WOMAN.body, place, conditions) is obstacle


def test_where_all_is_closed_it_says_what_would_help() -> None:
    body = CHILD.body
    everywhere = [SkinPatch(zone.id, 0, 0, 100) for zone in body.zones if GivenBy.SELF in zone.who]
    answer = suggest(CHILD, Conditions(GivenBy.SELF, patches=everywhere), TODAY)
    assert isinstance(answer, NoSpotOpen)
    assert answer.kept_by == {Obstacle.NO_GO: 73, Obstacle.NEEDS_CAREGIVER: 42}


def test_where_only_spots_near_the_last_are_open_none_of_them_is_offered() -> None:
    spot = CHILD.body.spot("left_thigh", "8")
    others = [_patch(other, 0) for other in CHILD.body.spots if other != spot]
    assert _suggested(suggest(CHILD, Conditions(GivenBy.SELF, (), others), TODAY)).spot == spot
    answer = suggest(CHILD, Conditions(GivenBy.SELF, _used([spot]), others), TODAY)
    assert isinstance(answer, NoSpotOpen)
    assert answer.kept_by[Obstacle.TOO_NEAR_LAST] == 1


def test_where_all_was_used_lately_something_is_taken_and_it_says_so() -> None:
    """A place between spots uses up to four of them, so that 28 doses can use a child's whole front."""
    spots = [spot for spot in CHILD.body.spots if GivenBy.SELF in spot.zone.open_to]
    between = [
        FreePlace(a.zone, (a.x_cm + b.x_cm) / 2, (a.y_cm + b.y_cm) / 2)
        for a, b in combinations(spots, 2)
        if distance_cm(a, b) < 4
    ]
    places: list[FreePlace] = []
    unused = {CHILD.body.spots.index(spot) for spot in spots}
    while unused:
        places.append(max(between, key=lambda place: len(unused.intersection(CHILD.covered_by(place)))))
        unused.difference_update(CHILD.covered_by(places[-1]))
    assert len(places) <= 28
    answer = _suggested(suggest(CHILD, Conditions(GivenBy.SELF, _used(places)), TODAY))
    assert answer.reason is Reason.ALL_USED_LATELY
    assert answer.best.rest_days is not None
    assert answer.best.rest_days > len(places) / 2


def test_of_a_few_open_spots_the_longest_rested_is_taken() -> None:
    few = [CHILD.body.spot("abdomen", spot_id) for spot_id in ("L1", "R1", "M1")]
    others = [_patch(other, 0) for other in CHILD.body.spots if other not in few]
    answer = _suggested(suggest(CHILD, Conditions(GivenBy.SELF, _used(few), others), TODAY))
    assert answer.spot == few[0]
    assert answer.best.rest_days == 3


def test_the_rest_of_a_place_used_only_years_ago_is_told_to_the_day() -> None:
    order, spots = WOMAN.round_for(GivenBy.SELF).order, WOMAN.body.spots
    half = len(order) // 2
    once = [spots[index] for index in order]
    history = _used(once + [spots[order[turn % half]] for turn in range(half * 10)])
    answer = _suggested(suggest(WOMAN, Conditions(GivenBy.SELF, history), TODAY))
    for choice in (answer.best, *answer.alternatives):
        assert choice.rest_days == len(history) - once.index(choice.spot)
        assert once.index(choice.spot) >= half


def test_rest_is_told_in_days_though_the_rule_counts_doses() -> None:
    spots = WOMAN.body.spots
    order = WOMAN.round_for(GivenBy.SELF).order
    history = _used([spots[index] for index in order], every_days=3)
    best = _suggested(suggest(WOMAN, Conditions(GivenBy.SELF, history), TODAY)).best
    assert best.spot == spots[order[0]]
    assert best.rest_days == 3 * len(order)
    assert best.ring_rest_days == rest_days(best.spot, reversed(history), TODAY, 4.0)
    assert best.ring_rest_days is not None
    assert best.ring_rest_days >= 3 * WOMAN.round_for(GivenBy.SELF).kept_doses[0]


def test_what_changes_since_the_last_injection_is_told() -> None:
    def change_after(zone: ZoneId, x_cm: float) -> Change:
        only = CHILD.body.spot("left_thigh", "1")
        others = [_patch(other, 0) for other in CHILD.body.spots if other != only]
        history = [PastInjection(TODAY - timedelta(1), zone, x_cm, 0.0)]
        return _suggested(suggest(CHILD, Conditions(GivenBy.SELF, history, others), TODAY)).change

    assert change_after(ZoneId.ABDOMEN, 6) is Change.OTHER_PART
    assert change_after(ZoneId.RIGHT_THIGH, 3) is Change.OTHER_SIDE
    assert change_after(ZoneId.LEFT_THIGH, 3) is Change.SAME_SIDE
    assert _suggested(suggest(CHILD, Conditions(GivenBy.SELF), TODAY)).change is Change.FIRST


@settings(max_examples=50)
@given(CONDITIONS)
def test_the_map_tells_every_spot_as_the_suggestion_sees_it(conditions: Conditions) -> None:
    states = spot_states(CHILD, conditions, TODAY)
    assert [state.spot for state in states] == list(CHILD.body.spots)
    answer = suggest(CHILD, conditions, TODAY)
    if isinstance(answer, Suggestion):
        by_spot = {state.spot: state for state in states}
        for choice in (answer.best, *answer.alternatives):
            state = by_spot[choice.spot]
            assert state.obstacle is None
            assert state.distance_to_last_cm == choice.distance_to_last_cm
        if answer.reason is not Reason.ALL_USED_LATELY:
            assert not by_spot[answer.spot].is_resting


def test_distance_to_the_last_injection_is_known_in_its_zone_only() -> None:
    history = [PastInjection(TODAY, ZoneId.LEFT_THIGH, 3, 4)]
    assert distance_to_last_cm(FreePlace(ZoneId.LEFT_THIGH, 0, 0), history) == pytest.approx(5)
    assert distance_to_last_cm(FreePlace(ZoneId.RIGHT_THIGH, 0, 0), history) is None
    assert distance_to_last_cm(FreePlace(ZoneId.RIGHT_THIGH, 0, 0), []) is None


def test_of_injections_as_near_to_a_tenth_the_latest_is_the_nearest_one() -> None:
    thigh = ZoneId.LEFT_THIGH
    place = FreePlace(thigh, 0, 0)
    days = [TODAY - timedelta(n) for n in (8, 5, 1)]

    def near(*distances_cm: float) -> date | None:
        history = [PastInjection(day, thigh, x, 0) for day, x in zip(days, distances_cm, strict=True)]
        found = nearest_past(place, history, 4)
        return found.when if found else None

    assert near(2.62, -2.58, 2.64) == days[2]
    assert near(2.62, -2.58, 2.71) == days[1]
    assert near(2.62, 3.9, 3.8) == days[0]
    assert near(2.47, 2.52, 2.53) == days[0], "too near for a next one counts more than later"
    assert near(4, -4, 5) is None


@given(st.lists(st.tuples(st.integers(0, 30), st.floats(-6, 6), st.floats(-6, 6)), max_size=12))
def test_nothing_nearer_and_nothing_later_is_passed_over(used: list[tuple[int, float, float]]) -> None:
    place = FreePlace(ZoneId.LEFT_THIGH, 0, 0)
    history = [PastInjection(TODAY - timedelta(ago), place.zone, x, y) for ago, x, y in sorted(used, reverse=True)]
    inside = [past for past in history if distance_cm(past, place) < 4]
    found = nearest_past(place, history, 4)
    assert (found is None) == (not inside)
    if found is None:
        return
    for past in inside:
        assert distance_cm(past, place) > distance_cm(found, place) - 0.1
        if past.when > found.when:
            assert round(distance_cm(past, place), 1) > round(distance_cm(found, place), 1) or (
                too_near(found, place) and not too_near(past, place)
            )


SCANS_MOST = 5
"""A suggestion looks at a quarter of ten years, weighs some 300 spots four times, and measures a few distances."""


@pytest.mark.parametrize("keeps_to_the_round", [True, False])
def test_a_suggestion_after_ten_years_costs_a_few_scans_of_the_history(  # type: ignore[no-untyped-def]
    benchmark, keeps_to_the_round: bool
) -> None:
    order, spots = WOMAN.round_for(GivenBy.CAREGIVER).order, WOMAN.body.spots
    chance = random.Random("ten years")
    turns = [dose % len(order) if keeps_to_the_round else chance.randrange(len(order)) for dose in range(3650)]
    history = _used([spots[order[turn]] for turn in turns])
    conditions = Conditions(GivenBy.CAREGIVER, history)
    took: dict[str, list[float]] = {"scan": [], "suggestion": []}

    def scan() -> object:
        return {(past.zone, past.x_cm, past.y_cm): past.when for past in history}

    def in_turn() -> None:
        for name, work in (("scan", scan), ("suggestion", lambda: suggest(WOMAN, conditions, TODAY))):
            began = perf_counter()
            work()
            took[name].append(perf_counter() - began)

    benchmark.pedantic(in_turn, rounds=200, iterations=1, warmup_rounds=5)
    ratio = median(took["suggestion"]) / median(took["scan"])
    benchmark.extra_info["scans"] = round(ratio, 1)
    print(f"a suggestion costs {ratio:.1f} scans of ten years")
    assert ratio <= SCANS_MOST
