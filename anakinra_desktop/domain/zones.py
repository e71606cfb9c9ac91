"""Where anakinra may be injected, along the skin, for a body of a given build, height and age.

Allowed are the outer thighs and the stomach area (SITE-1, SITE-2); when somebody else injects also the backs
of the arms and the buttocks (SITE-3, SITE-4). How far each reaches is our rule, in the docstring of its
function. Sizes follow height and age, not weight: limbs are taken as round and the rest as flat.

In every zone x runs to the person's outer side (in the abdomen to the person's left) and y upwards, in cm
along the skin. The abdomen's origin is the navel; the others' is their lower inner corner.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.lattice import Area, Disc

NAVEL_DISTANCE_MIN_CM = 5.0
"""No injection nearer to the navel than this (our rule: design section 2, the usual two inches)."""

KNEECAP_HALF_HEIGHT = 0.015
"""From the middle of the kneecap to its upper edge, as a share of the person's height."""

THIGH_FACES_DEGREES = 45
"""The middle of the thigh zone is this far from the middle of the front, outwards."""
ARM_FACES_DEGREES = 12
"""The middle of the arm zone is this far from the middle of the back of the arm, outwards."""
BUTTOCK_DEPTH = 0.72
"""A section through the buttocks: half its depth as a share of half its breadth."""
_BUTTOCK_FROM, _BUTTOCK_TO = 0.53, 0.955
"""The inner and outer edge of the buttock zone, as shares of the half breadth seen from behind."""


class BodyPart(StrEnum):
    """The four parts of the body that may be injected."""

    ABDOMEN = "abdomen"
    THIGH = "thigh"
    ARM = "arm"
    BUTTOCK = "buttock"


@dataclass(frozen=True, slots=True)
class SkinSizes:
    """The sizes that the zones are made of, and where the zones begin, in cm along the skin."""

    hand_breadth: float
    abdomen_half_width: float
    abdomen_above_navel: float
    abdomen_below_navel: float
    thigh_width: float
    thigh_length: float
    thigh_above_kneecap: float
    """From the upper edge of the kneecap to the lower edge of the zone."""
    kneecap_top_height: float
    """Above the floor."""
    arm_width: float
    arm_length: float
    arm_above_elbow: float
    """From the tip of the elbow to the lower edge of the zone."""
    buttock_width: float
    buttock_height: float
    buttock_below_hip_bone: float
    """From the top of the hip bone to the upper edge of the zone."""
    buttock_from_cleft: float
    """From the middle line to the inner edge of the zone."""
    lower_thigh_girth: float
    thigh_girth: float
    girth_grows_from: float
    """Above the kneecap's upper edge; from here on the thigh's girth grows evenly."""
    girth_grows_over: float
    """Over this length, up to the crotch."""
    arm_girth: float

    def thigh_girth_at(self, y_cm: float) -> float:
        """Round the thigh at a height of its zone."""
        up = (self.thigh_above_kneecap + y_cm - self.girth_grows_from) / self.girth_grows_over
        return self.lower_thigh_girth + min(1.0, max(0.0, up)) * (self.thigh_girth - self.lower_thigh_girth)

    def thigh_from_front(self, x_cm: float, y_cm: float) -> float:
        """How far a point of the thigh zone lies outwards of the middle of the front; negative is inwards."""
        return x_cm - self.thigh_width / 2 + self.thigh_girth_at(y_cm) * THIGH_FACES_DEGREES / 360

    def arm_from_back(self, x_cm: float) -> float:
        """How far a point of the arm zone lies outwards of the middle of the back; negative is inwards."""
        return x_cm - self.arm_width / 2 + self.arm_girth * ARM_FACES_DEGREES / 360


@lru_cache(maxsize=64)
def skin_sizes(shape: BodyShape) -> SkinSizes:
    """Every size of the zones for this body."""
    m, height_cm = shape.measures, shape.height_cm
    hand = m.hand_breadth
    kneecap_top = m.kneecap_height + KNEECAP_HALF_HEIGHT
    hip = m.hip_breadth / 2
    buttock_inner = _arc(hip, hip * BUTTOCK_DEPTH, _BUTTOCK_FROM)
    fold = m.crotch_height - 0.004
    below_hip_bone = 0.012
    shares = {
        "hand_breadth": hand,
        "abdomen_half_width": 1.06 * m.waist_breadth / 2,
        "abdomen_above_navel": m.tenth_rib_height - m.navel_height - 0.0095,
        "abdomen_below_navel": 0.60 * (m.navel_height - m.crotch_height),
        "thigh_width": (0.6 * m.thigh_girth + 0.4 * m.lower_thigh_girth) / 4,
        "thigh_length": m.trochanter_height - kneecap_top - 2 * hand,
        "thigh_above_kneecap": hand,
        "kneecap_top_height": kneecap_top,
        "arm_width": m.upper_arm_girth / 4,
        "arm_length": 0.36 * m.upper_arm_length,
        "arm_above_elbow": 0.32 * m.upper_arm_length,
        "buttock_width": _arc(hip, hip * BUTTOCK_DEPTH, _BUTTOCK_TO) - buttock_inner,
        "buttock_height": (m.iliac_crest_height - fold) / 2 - below_hip_bone,
        "buttock_below_hip_bone": below_hip_bone,
        "buttock_from_cleft": buttock_inner,
        "lower_thigh_girth": m.lower_thigh_girth,
        "thigh_girth": m.thigh_girth,
        "girth_grows_from": 0.020,
        "girth_grows_over": m.crotch_height - kneecap_top - 0.020,
        "arm_girth": m.upper_arm_girth,
    }
    return SkinSizes(**{name: share * height_cm for name, share in shares.items()})


def area_of(part: BodyPart, sizes: SkinSizes) -> Area:
    """The patch of skin of one body part that may be injected.

    - Abdomen: 1.06 of the waist's breadth, from under the ribs down 0.6 of the way from navel to crotch, the
      lower corners cut to clear the groin, without the disc round the navel.
    - Thigh: the outer quarter of the girth, from a hand above the kneecap to a hand below the hip's knob.
    - Arm: the quarter of the girth at the back, the middle 0.36 of the upper arm.
    - Buttock: the upper outer quarter.
    """
    if part is BodyPart.ABDOMEN:
        w, up, down = sizes.abdomen_half_width, sizes.abdomen_above_navel, sizes.abdomen_below_navel
        right_half = ((0.48 * w, -down), (w, -0.42 * down), (w, up))
        left_half = tuple((-x, y) for x, y in reversed(right_half))
        outline = left_half + right_half
        return Area(tuple((round(x, 3), round(y, 3)) for x, y in outline), Disc(0.0, 0.0, NAVEL_DISTANCE_MIN_CM))
    width, height = {
        BodyPart.THIGH: (sizes.thigh_width, sizes.thigh_length),
        BodyPart.ARM: (sizes.arm_width, sizes.arm_length),
        BodyPart.BUTTOCK: (sizes.buttock_width, sizes.buttock_height),
    }[part]
    return rectangle(round(width, 3), round(height, 3))


def rectangle(width_cm: float, height_cm: float) -> Area:
    """A rectangle with its lower inner corner at the origin."""
    return Area(((0.0, 0.0), (width_cm, 0.0), (width_cm, height_cm), (0.0, height_cm)))


def _arc(half_breadth: float, half_depth: float, seen: float) -> float:
    """Along the skin of an oval trunk, from its middle line to where it is seen at this share of the half breadth."""
    steps = 400
    end = math.asin(seen)

    def speed(angle: float) -> float:
        return math.hypot(half_breadth * math.cos(angle), half_depth * math.sin(angle))

    inner = sum(speed(end * i / steps) for i in range(1, steps))
    return (inner + (speed(0) + speed(end)) / 2) * end / steps
