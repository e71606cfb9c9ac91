"""Where a place is, told from landmarks that anybody can find: at most two distances from them.

The values only; `drawing.spot_words` puts them into words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Body, Place, Side, ZoneId, side_of
from anakinra_desktop.domain.lengths import CM_PER_INCH, FINGERS_A_HAND
from anakinra_desktop.domain.zones import BodyPart, SkinSizes, skin_sizes

MIDDLE_WITHIN_CM = 1.0
"""A place on a limb this near to its middle line is told as lying in the middle."""
_HANDS_MAX = 3


class Landmark(StrEnum):
    """A point or line that can be seen or felt."""

    NAVEL = "navel"
    KNEECAP = "kneecap"
    """Its upper edge."""
    MIDDLE_OF_THE_FRONT = "middle_of_the_front"
    """Of the thigh."""
    ELBOW = "elbow"
    """Its tip."""
    MIDDLE_OF_THE_BACK = "middle_of_the_back"
    """Of the upper arm."""
    HIP_BONE = "hip_bone"
    """Its top."""
    CLEFT = "cleft"
    """Between the buttocks."""


class Direction(StrEnum):
    """Which way to go from a landmark; left and right are the person's."""

    ABOVE = "above"
    BELOW = "below"
    LEFT = "left"
    RIGHT = "right"
    OUTWARDS = "outwards"
    INWARDS = "inwards"


@dataclass(frozen=True, slots=True)
class Move:
    """How far to go from a landmark, and which way."""

    distance_cm: float
    direction: Direction
    landmark: Landmark

    @property
    def half_cm(self) -> float:
        """The distance to the half centimetre."""
        return round(self.distance_cm * 2) / 2

    @property
    def half_inches(self) -> float:
        """The distance in inches, to the half inch."""
        return round(self.distance_cm / CM_PER_INCH * 2) / 2

    def widths(self, hand_breadth_cm: float) -> tuple[int, int] | None:
        """The distance in hands and fingers, met within half a finger; None where it takes more than three hands.

        No hand and no finger is less than half a finger.
        """
        hands, fingers = divmod(round(self.distance_cm / hand_breadth_cm * FINGERS_A_HAND), FINGERS_A_HAND)
        return (hands, fingers) if hands <= _HANDS_MAX else None


@dataclass(frozen=True, slots=True)
class SpotDirections:
    """The way to one place.

    In the abdomen the longer move comes first, and one that would be 0 cm is left out. Elsewhere the move
    along the limb comes first, and a single move means that the place lies in the middle of it.
    """

    zone: ZoneId
    side: Side
    moves: tuple[Move, ...]
    hand_breadth_cm: float
    """Of the person's own hand."""


def directions_to(body: Body, place: Place) -> SpotDirections:
    """The way to a spot or any other place on this body."""
    return directions_on(body.shape, place)


def directions_on(shape: BodyShape, place: Place) -> SpotDirections:
    """The way to a place on a body of this shape; its spots need not be laid out."""
    sizes = skin_sizes(shape)
    return SpotDirections(place.zone, side_of(place), _moves(sizes, place), sizes.hand_breadth)


def _moves(sizes: SkinSizes, place: Place) -> tuple[Move, ...]:
    x_cm, y_cm = place.x_cm, place.y_cm
    match place.zone.part:
        case BodyPart.ABDOMEN:
            return _from_navel(x_cm, y_cm)
        case BodyPart.THIGH:
            along = Move(y_cm + sizes.thigh_above_kneecap, Direction.ABOVE, Landmark.KNEECAP)
            return _on_limb(along, sizes.thigh_from_front(x_cm, y_cm), Landmark.MIDDLE_OF_THE_FRONT)
        case BodyPart.ARM:
            along = Move(y_cm + sizes.arm_above_elbow, Direction.ABOVE, Landmark.ELBOW)
            return _on_limb(along, sizes.arm_from_back(x_cm), Landmark.MIDDLE_OF_THE_BACK)
        case BodyPart.BUTTOCK:
            below_cm = sizes.buttock_below_hip_bone + sizes.buttock_height - y_cm
            return (
                Move(below_cm, Direction.BELOW, Landmark.HIP_BONE),
                Move(x_cm + sizes.buttock_from_cleft, Direction.OUTWARDS, Landmark.CLEFT),
            )


def _from_navel(x_cm: float, y_cm: float) -> tuple[Move, ...]:
    across = Move(abs(x_cm), Direction.LEFT if x_cm > 0 else Direction.RIGHT, Landmark.NAVEL)
    along = Move(abs(y_cm), Direction.ABOVE if y_cm > 0 else Direction.BELOW, Landmark.NAVEL)
    longer_first = sorted((across, along), key=lambda move: -move.half_cm)
    return tuple(move for move in longer_first if move.half_cm > 0)


def _on_limb(along: Move, outwards_cm: float, middle: Landmark) -> tuple[Move, ...]:
    if abs(outwards_cm) <= MIDDLE_WITHIN_CM:
        return (along,)
    return along, Move(abs(outwards_cm), Direction.OUTWARDS if outwards_cm > 0 else Direction.INWARDS, middle)
