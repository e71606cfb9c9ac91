"""Where a place is, as a sentence: the values of `domain.directions` put into words."""

from __future__ import annotations

import re

from anakinra_desktop.domain.body import Side
from anakinra_desktop.domain.directions import Direction, Landmark, Move, SpotDirections
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.tongue import tongue


def spot_words(directions: SpotDirections, person_name: str | None = None, lengths: Lengths = IN_CM) -> str:
    """The way to a place: "8 cm left of your navel, 3 cm below".

    Given the person's name, the words are for whoever injects: "8 cm left of Ana's navel". Left and right are
    the person's own either way. Widths of a hand come first only where every move can be told in them.
    """
    first, *rest = directions.moves
    told = _widths(directions) if lengths.hands_first else ()
    if told:
        about = tongue().translate("SpotWords", "about {width}", "about two hands and one finger")
        told = (about.format(width=told[0]), *told[1:])
    else:
        told = tuple(_distance(move, lengths) for move in directions.moves)
    where = _first_move(first, person_name).format(distance=told[0], name=person_name)
    if rest:
        beside = _second_move(rest[0]).format(distance=told[1])
    elif first.direction in (Direction.LEFT, Direction.RIGHT):
        beside = tongue().translate("SpotWords", "level with it")
    else:
        beside = tongue().translate("SpotWords", "in the middle")
    return f"{where}, {beside}"


def width_words(directions: SpotDirections, person_name: str | None = None, lengths: Lengths = IN_CM) -> str:
    """The same distances in the other measure, and whose hand is meant; empty where no number of hands fits."""
    widths = _widths(directions)
    if not widths:
        return ""
    told = tuple(_distance(move, lengths) for move in directions.moves) if lengths.hands_first else widths
    words = (
        tongue().translate("SpotWords", "{first}, then {second}", "two distances, one after the other")
        if len(told) > 1
        else "{first}"
    )
    return _with_whose_hand(lengths, person_name).format(
        widths=words.format(first=told[0], second=told[-1]), name=person_name
    )


def _with_whose_hand(lengths: Lengths, person_name: str | None) -> str:
    match lengths.hands_first, person_name is None:
        case False, True:
            return tongue().translate("SpotWords", "About {widths}, measured with your own hand.")
        case False, False:
            return tongue().translate(
                "SpotWords", "About {widths}, measured with {name}’s hand. Your own hand is not the same size."
            )
        case True, True:
            return tongue().translate("SpotWords", "That is {widths}. Measure with your own hand.")
        case _:
            return tongue().translate(
                "SpotWords", "That is {widths}. Measure with {name}’s hand: your own is not the same size."
            )


def unbroken(words: str) -> str:
    """The words with each number and its unit kept on one line."""
    return re.sub(r"(?<=\d) (?=\w)", "\N{NO-BREAK SPACE}", words)


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


def _widths(directions: SpotDirections) -> tuple[str, ...]:
    """Each distance in hands and fingers; nothing where one of them takes too many hands."""
    widths = [move.widths(directions.hand_breadth_cm) for move in directions.moves]
    told = tuple(_width(*each) for each in widths if each is not None)
    return told if len(told) == len(widths) else ()


def _width(hands: int, fingers: int) -> str:
    if not hands and not fingers:
        return tongue().translate("SpotWords", "half a finger")
    of_hands, of_fingers = _hands(hands), _fingers(fingers)
    if not of_hands or not of_fingers:
        return of_hands or of_fingers
    words = tongue().translate("SpotWords", "{hands} and {fingers}", "two hands and one finger")
    return words.format(hands=of_hands, fingers=of_fingers)


def _hands(hands: int) -> str:
    match hands:
        case 1:
            return tongue().translate("SpotWords", "one hand")
        case 2:
            return tongue().translate("SpotWords", "two hands")
        case 3:
            return tongue().translate("SpotWords", "three hands")
        case _:
            return ""


def _fingers(fingers: int) -> str:
    match fingers:
        case 1:
            return tongue().translate("SpotWords", "one finger")
        case 2:
            return tongue().translate("SpotWords", "two fingers")
        case 3:
            return tongue().translate("SpotWords", "three fingers")
        case _:
            return ""


def _distance(move: Move, lengths: Lengths) -> str:
    if lengths.inches:
        return wording.inches(move.half_inches or 0.25, 2)
    return wording.length(move.half_cm)
