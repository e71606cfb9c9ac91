"""The way to a place: right landmark, right side, distances that tell every spot from every other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import FreePlace, Side, ZoneId, body_for
from anakinra_desktop.domain.directions import Direction, Landmark, Move, directions_to
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.zones import BodyPart

WOMAN = body_for(BodyShape(Build.WOMAN, 162.9))


def _told(zone: ZoneId, x_cm: float, y_cm: float) -> list[tuple[float, Direction, Landmark]]:
    moves = directions_to(WOMAN, FreePlace(zone, x_cm, y_cm)).moves
    return [(move.half_cm, move.direction, move.landmark) for move in moves]


def test_in_the_abdomen_the_longer_way_comes_first_and_to_the_half_centimetre() -> None:
    assert _told(ZoneId.ABDOMEN, 8.1, -2.9) == [
        (8.0, Direction.LEFT, Landmark.NAVEL),
        (3.0, Direction.BELOW, Landmark.NAVEL),
    ]
    assert _told(ZoneId.ABDOMEN, -1.3, 5.6) == [
        (5.5, Direction.ABOVE, Landmark.NAVEL),
        (1.5, Direction.RIGHT, Landmark.NAVEL),
    ]


def test_no_distance_of_nought_is_told() -> None:
    assert _told(ZoneId.ABDOMEN, 0, -7) == [(7.0, Direction.BELOW, Landmark.NAVEL)]
    assert _told(ZoneId.ABDOMEN, 9, 0.2) == [(9.0, Direction.LEFT, Landmark.NAVEL)]


def test_on_the_thigh_it_counts_from_the_kneecap_a_hand_below_the_zone() -> None:
    (first, second) = _told(ZoneId.LEFT_THIGH, 6, 0)
    assert first == (8.0, Direction.ABOVE, Landmark.KNEECAP)  # a woman's hand is 7.8 cm broad
    assert second[1:] == (Direction.OUTWARDS, Landmark.MIDDLE_OF_THE_FRONT)


def test_near_the_middle_of_the_arm_one_distance_is_enough() -> None:
    assert _told(ZoneId.LEFT_ARM, 2.8, 0) == [(10.0, Direction.ABOVE, Landmark.ELBOW)]
    assert _told(ZoneId.LEFT_ARM, 0, 0)[1][1] is Direction.INWARDS


def test_on_the_buttock_it_counts_down_from_the_hip_bone_and_out_from_the_cleft() -> None:
    assert [told[1:] for told in _told(ZoneId.RIGHT_BUTTOCK, 3, 4)] == [
        (Direction.BELOW, Landmark.HIP_BONE),
        (Direction.OUTWARDS, Landmark.CLEFT),
    ]


@pytest.mark.parametrize(("x_cm", "side"), [(4.0, Side.LEFT), (-4.0, Side.RIGHT), (0.0, Side.BOTH)])
def test_the_abdomen_has_two_sides(x_cm: float, side: Side) -> None:
    assert directions_to(WOMAN, FreePlace(ZoneId.ABDOMEN, x_cm, -7)).side is side


@settings(max_examples=30, deadline=None)
@given(st.builds(BodyShape, st.sampled_from(Build), st.floats(60, 220), st.none() | st.integers(0, 30)))
def test_no_two_spots_of_a_zone_are_told_alike(shape: BodyShape) -> None:
    body = body_for(shape)
    for zone in body.zones:
        told = [directions_to(body, spot).moves for spot in zone.spots]
        assert len({tuple((move.half_cm, move.direction) for move in moves) for moves in told}) == len(told)
        assert all(move.half_cm > 0 for moves in told for move in moves)
        if zone.id.part is not BodyPart.ABDOMEN:
            assert all(moves[0].landmark is told[0][0].landmark for moves in told)


def test_a_distance_is_told_in_hands_and_fingers_up_to_three_hands_and_three_fingers() -> None:
    def move(distance_cm: float) -> Move:
        return Move(distance_cm, Direction.ABOVE, Landmark.KNEECAP)

    assert [move(d).widths(8.0) for d in (0.9, 2.2, 6.1, 7.1, 8.9, 9.1)] == [
        (0, 0),
        (0, 1),
        (0, 3),
        (1, 0),
        (1, 0),
        (1, 1),
    ]
    assert [move(d).widths(8.0) for d in (17.9, 24.0, 30.9, 31.1)] == [(2, 1), (3, 0), (3, 3), None]
    assert move(5.08).half_inches == 2.0


@given(st.floats(0.05, 30), st.floats(4, 9))
def test_hands_and_fingers_meet_a_distance_within_half_a_finger(distance_cm: float, hand_cm: float) -> None:
    widths = Move(distance_cm, Direction.ABOVE, Landmark.KNEECAP).widths(hand_cm)
    if widths is not None:
        hands, fingers = widths
        assert abs(distance_cm - (hands * 4 + fingers) * hand_cm / 4) <= hand_cm / 8 + 1e-9


@settings(max_examples=30, deadline=None)
@given(st.builds(BodyShape, st.sampled_from(Build), st.floats(60, 220), st.none() | st.integers(0, 30)))
def test_every_spot_of_every_body_can_be_told_in_hands_and_fingers(shape: BodyShape) -> None:
    body = body_for(shape)
    for spot in body.spots:
        directions = directions_to(body, spot)
        assert all(move.widths(directions.hand_breadth_cm) is not None for move in directions.moves)
