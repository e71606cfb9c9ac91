"""Where a place is, as a sentence: the values of `domain.directions` put into words."""

from __future__ import annotations

from anakinra_desktop.domain.body import Side
from anakinra_desktop.domain.directions import Direction, Landmark, Move, SpotDirections
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.drawing.tongue import locale, tongue


def spot_words(directions: SpotDirections, person_name: str | None = None, *, inches: bool = False) -> str:
    """The way to a place: "8 cm left of your navel, 3 cm below".

    Given the person's name, the words are for whoever injects: "8 cm left of Ana's navel". Left and right are
    the person's own either way.
    """
    first, *rest = directions.moves
    where = _first_move(first, person_name).format(distance=_distance(first, inches), name=person_name)
    if rest:
        beside = _second_move(rest[0]).format(distance=_distance(rest[0], inches))
    elif first.direction in (Direction.LEFT, Direction.RIGHT):
        beside = tongue().translate("SpotWords", "level with it")
    else:
        beside = tongue().translate("SpotWords", "in the middle")
    return f"{where}, {beside}"


def width_words(directions: SpotDirections, person_name: str | None = None) -> str:
    """The first distance in widths of the person’s own hand or fingers; empty where neither fits."""
    move, hand_cm = directions.moves[0], directions.hand_breadth_cm
    width = _width(move.hands(hand_cm), move.fingers(hand_cm))
    if not width:
        return ""
    words = (
        tongue().translate("SpotWords", "{distance} is about {width}, measured with your own hand.")
        if person_name is None
        else tongue().translate("SpotWords", "{distance} is about {width}, measured with {name}’s hand.")
    )
    return words.format(distance=_distance(move, inches=False), width=width, name=person_name)


def facing_words(directions: SpotDirections, person_name: str) -> str:
    """On which side whoever injects sees the place; empty on the middle line."""
    if directions.side is Side.BOTH:
        return ""
    left = directions.side is Side.LEFT
    if directions.zone.part in (BodyPart.ABDOMEN, BodyPart.THIGH):
        words = (
            tongue().translate("SpotWords", "on your right as you face {name}")
            if left
            else tongue().translate("SpotWords", "on your left as you face {name}")
        )
    else:
        words = (
            tongue().translate("SpotWords", "on your left as you stand behind {name}")
            if left
            else tongue().translate("SpotWords", "on your right as you stand behind {name}")
        )
    return words.format(name=person_name)


def _first_move(move: Move, person_name: str | None) -> str:
    match move.landmark, move.direction, person_name is None:
        case Landmark.KNEECAP, _, _:
            return tongue().translate("SpotWords", "{distance} above the kneecap")
        case Landmark.ELBOW, _, _:
            return tongue().translate("SpotWords", "{distance} above the tip of the elbow")
        case Landmark.HIP_BONE, _, _:
            return tongue().translate("SpotWords", "{distance} below the top of the hip bone")
        case _, Direction.ABOVE, True:
            return tongue().translate("SpotWords", "{distance} above your navel")
        case _, Direction.BELOW, True:
            return tongue().translate("SpotWords", "{distance} below your navel")
        case _, Direction.LEFT, True:
            return tongue().translate("SpotWords", "{distance} left of your navel")
        case _, Direction.RIGHT, True:
            return tongue().translate("SpotWords", "{distance} right of your navel")
        case _, Direction.ABOVE, False:
            return tongue().translate("SpotWords", "{distance} above {name}’s navel")
        case _, Direction.BELOW, False:
            return tongue().translate("SpotWords", "{distance} below {name}’s navel")
        case _, Direction.LEFT, False:
            return tongue().translate("SpotWords", "{distance} left of {name}’s navel")
        case _:
            return tongue().translate("SpotWords", "{distance} right of {name}’s navel")


def _second_move(move: Move) -> str:
    match move.landmark, move.direction:
        case Landmark.MIDDLE_OF_THE_FRONT, Direction.OUTWARDS:
            return tongue().translate("SpotWords", "{distance} outwards from the middle of the front")
        case Landmark.MIDDLE_OF_THE_FRONT, _:
            return tongue().translate("SpotWords", "{distance} inwards from the middle of the front")
        case Landmark.MIDDLE_OF_THE_BACK, Direction.OUTWARDS:
            return tongue().translate("SpotWords", "{distance} outwards from the middle of the back of the arm")
        case Landmark.MIDDLE_OF_THE_BACK, _:
            return tongue().translate("SpotWords", "{distance} inwards from the middle of the back of the arm")
        case Landmark.CLEFT, _:
            return tongue().translate("SpotWords", "{distance} out from the crease between the buttocks")
        case _, Direction.ABOVE:
            return tongue().translate("SpotWords", "{distance} above")
        case _, Direction.BELOW:
            return tongue().translate("SpotWords", "{distance} below")
        case _, Direction.LEFT:
            return tongue().translate("SpotWords", "{distance} to the left")
        case _:
            return tongue().translate("SpotWords", "{distance} to the right")


def _width(hands: int, fingers: int) -> str:
    match hands, fingers:
        case 1, _:
            return tongue().translate("SpotWords", "one hand wide")
        case 2, _:
            return tongue().translate("SpotWords", "two hands wide")
        case 3, _:
            return tongue().translate("SpotWords", "three hands wide")
        case _, 1:
            return tongue().translate("SpotWords", "one finger wide")
        case _, 2:
            return tongue().translate("SpotWords", "two fingers wide")
        case _, 3:
            return tongue().translate("SpotWords", "three fingers wide")
        case _:
            return ""


def _distance(move: Move, inches: bool) -> str:
    length = move.half_inches if inches else move.half_cm
    number = locale().toString(length, "f", 0 if length == int(length) else 1)
    if not inches:
        return tongue().translate("SpotWords", "{number} cm").format(number=number)
    if length == 1:
        return tongue().translate("SpotWords", "1 inch")
    return tongue().translate("SpotWords", "{number} inches").format(number=number)
