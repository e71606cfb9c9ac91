"""The outline of a standing body, front or back, computed from its measures.

All lengths are fractions of the person's height: x runs from the midline to the viewer's right, y up from the
floor. Plain Python, so that a small figure needs nothing heavy to be loaded. Between the measured landmarks
the outline follows factors drawn by eye for four bodies (woman, man, child of six, toddler of two).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from anakinra_desktop.domain.anthropometry import ADULT_FROM_YEARS, BodyShape, Measures, measures_for
from anakinra_desktop.domain.people import Build
from anakinra_desktop.drawing.figure_curves import Cubic, Point, Profile, mirrored, smooth_curve
from anakinra_desktop.drawing.figure_limbs import ear_points, foot_points, hand_points, head_points

TWO_PI = 2 * math.pi


class View(StrEnum):
    """From which side a figure is seen."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Blend:
    """How much of each drawn-by-eye body is in this one; the four shares add up to 1."""

    woman: float
    man: float
    child: float
    toddler: float

    def __call__(self, woman: float, man: float, child: float, toddler: float) -> float:
        return self.woman * woman + self.man * man + self.child * child + self.toddler * toddler

    @property
    def young(self) -> float:
        """0 for an adult, 1 for a child of six or less: forms are softer."""
        return self.child + self.toddler


def blend_for(build: Build, age_years: float | None) -> Blend:
    """The mix of drawn bodies for a build and an age; without an age, an adult."""
    age = ADULT_FROM_YEARS if age_years is None else min(max(age_years, 2), ADULT_FROM_YEARS)
    toddler = max(0.0, (6 - age) / 4)
    child = (age - 2) / 4 if age <= 6 else (ADULT_FROM_YEARS - age) / (ADULT_FROM_YEARS - 6)
    grown = 1 - toddler - child
    woman = {Build.WOMAN: 1.0, Build.MAN: 0.0, Build.NEUTRAL: 0.5}[build]
    return Blend(grown * woman, grown * (1 - woman), child, toddler)


@dataclass(frozen=True, slots=True)
class Limb:
    """One straight part of an arm, on the viewer's right."""

    start: Point
    end: Point

    def at(self, along: float, out: float = 0.0) -> Point:
        """The point a share `along` the limb, `out` to its outer side."""
        dx, dy = self.end[0] - self.start[0], self.end[1] - self.start[1]
        length = math.hypot(dx, dy)
        return (self.start[0] + dx * along - dy / length * out, self.start[1] + dy * along + dx / length * out)

    @property
    def length(self) -> float:
        return math.dist(self.start, self.end)

    @classmethod
    def hanging(cls, start: Point, length: float, degrees: float) -> Limb:
        """A part that hangs from `start`, swung outwards by so many degrees."""
        angle = math.radians(degrees)
        return cls(start, (start[0] + length * math.sin(angle), start[1] - length * math.cos(angle)))


@dataclass(frozen=True, slots=True)
class Outline:
    """A body's outline and the lines inside it that drawing and zones hold on to."""

    view: View
    measures: Measures
    blend: Blend
    upper_arm: Limb
    forearm: Limb
    hand: Limb
    upper_arm_radius: float
    forearm_radius: float
    wrist_radius: float
    neck_radius: float
    armpit: Point
    torso: Profile
    """Half the breadth of the trunk by height."""
    leg_inner: Profile
    leg_outer: Profile
    ankle_x: float
    half: tuple[Point, ...]
    """The viewer's right half, from the neck over arm and leg to the crotch."""
    half_corners: frozenset[int]
    head: tuple[Point, ...]
    ear: tuple[Point, ...]
    """The ear on the viewer's right."""

    def body_curve(self) -> list[Cubic]:
        """The closed outline of everything below the head."""
        count = len(self.half)
        points = [*self.half, *mirrored(self.half[:-1])]
        corners = set(self.half_corners) | {2 * count - 2 - k for k in self.half_corners if k != count - 1}
        return smooth_curve(points, closed=True, corners=corners | {0, 2 * count - 2})

    def head_curve(self) -> list[Cubic]:
        """The closed outline of the head."""
        return smooth_curve([*self.head, *mirrored(self.head[1:-1])], closed=True)

    def ear_curves(self) -> tuple[list[Cubic], list[Cubic]]:
        """The ears on the viewer's right and left."""
        return smooth_curve(self.ear, closed=True), smooth_curve(mirrored(self.ear), closed=True)

    def leg_edges(self, height: float) -> Point:
        """Inner and outer edge of the leg on the viewer's right at a height."""
        return self.leg_inner(height), self.leg_outer(height)


def outline_of(shape: BodyShape, view: View) -> Outline:
    """The outline for a person's build and age; her height only sets the scale."""
    return _outline(shape.build, shape.age_years, view)


@lru_cache(maxsize=32)
def _outline(build: Build, age_years: float | None, view: View) -> Outline:
    m = measures_for(build, age_years)
    mix = blend_for(build, age_years)
    neck = m.neck_girth / TWO_PI * mix(0.97, 0.97, 0.90, 0.86)
    drop = mix(0.031, 0.033, 0.029, 0.032)
    shoulder = (m.biacromial_breadth / 2 - mix(0.010, 0.011, 0.010, 0.012), m.acromion_height - drop)
    upper_arm = Limb.hanging(shoulder, m.upper_arm_length - drop + 0.004, mix(15.5, 16.0, 16.5, 21.0))
    forearm = Limb.hanging(upper_arm.end, m.forearm_length, mix(11.5, 12.0, 12.5, 17.0))
    hand = Limb.hanging(forearm.end, m.hand_length, mix(8.0, 8.0, 9.0, 13.0))
    arm_radius = m.upper_arm_girth / TWO_PI * mix(0.885, 0.93, 0.94, 1.02)
    forearm_radius = m.forearm_girth / TWO_PI * mix(0.93, 0.95, 0.96, 1.03)
    wrist_radius = m.wrist_girth / TWO_PI * 1.10
    side = _trunk_side(m, mix)
    torso = Profile.through([(y, x) for y, x in side])
    outer, inner, ankle_x = _leg(m, mix)

    points: list[Point] = []
    corners: set[int] = set()
    head = tuple(head_points(m, mix))
    points += _neck_and_shoulder(m, mix, neck, _neck_top(m, neck, head, view))
    points += _arm_outside(upper_arm, forearm, arm_radius, forearm_radius, wrist_radius, mix)
    fingers, clefts = hand_points()
    half_palm = m.hand_breadth / 2
    corners |= {len(points) + k for k in clefts}
    points += [hand.at(along, out * half_palm) for along, out in fingers]
    points += _arm_inside(upper_arm, forearm, arm_radius, forearm_radius, wrist_radius, mix)
    meeting = _where_arm_meets_trunk(upper_arm, arm_radius * 0.94, torso)
    fold = upper_arm.at(meeting, -arm_radius * 0.94)
    armpit = (torso(fold[1]) + 0.0022, fold[1] + 0.004)
    points.append(upper_arm.at((meeting + 0.78) / 2 + 0.03, -arm_radius * mix(0.96, 0.96, 0.97, 1.0)))
    corners.add(len(points))
    points.append(armpit)
    points += [(x, y) for y, x in side if y < fold[1] - 0.012]
    points += [(x, y) for y, x in outer]
    foot, toes = foot_points(m, mix, ankle_x, front=view is View.FRONT)
    corners |= {len(points) + k for k in toes}
    points += foot
    points += [(x, y) for y, x in reversed(inner)]
    corners.add(len(points))
    points.append((0.0, m.crotch_height + mix(0.002, -0.004, 0.0, 0.0)))
    return Outline(
        view=view,
        measures=m,
        blend=mix,
        upper_arm=upper_arm,
        forearm=forearm,
        hand=hand,
        upper_arm_radius=arm_radius,
        forearm_radius=forearm_radius,
        wrist_radius=wrist_radius,
        neck_radius=neck,
        armpit=armpit,
        torso=torso,
        leg_inner=Profile.through(inner),
        leg_outer=Profile.through(outer + side[-2:]),
        ankle_x=ankle_x,
        half=tuple(points),
        half_corners=frozenset(corners),
        head=head,
        ear=tuple(ear_points(m, mix)),
    )


def _trunk_side(m: Measures, mix: Blend) -> list[Point]:
    """Pairs (height, half breadth) from the armpit down to the hip."""
    hip, waist_half, chest = m.hip_breadth / 2, m.waist_breadth / 2, m.chest_breadth / 2
    navel, trochanter = m.navel_height, m.trochanter_height
    waist = waist_half * mix(0.850, 0.945, 0.965, 1.02)
    return [
        (m.axilla_height - 0.004, chest * mix(1.135, 1.235, 1.10, 1.03)),
        (m.axilla_height - 0.030, chest * mix(1.085, 1.195, 1.07, 1.03)),
        (m.chest_height - 0.022, chest * mix(1.03, 1.125, 1.03, 1.02)),
        (m.tenth_rib_height + 0.018, (chest * 0.35 + waist * 0.65) * mix(1.0, 1.02, 1.0, 1.0)),
        (navel + mix(0.036, 0.030, 0.030, 0.034), waist * mix(1, 1, 1, 1.045)),
        (navel, waist_half * mix(0.965, 0.985, 1.0, 1.105)),
        (navel - 0.030, waist_half * 0.45 + hip * mix(0.535, 0.535, 0.55, 0.600)),
        (trochanter + 0.028, hip * mix(0.972, 0.985, 0.985, 0.99)),
        (trochanter - 0.004, hip),
    ]


def _leg(m: Measures, mix: Blend) -> tuple[list[Point], list[Point], float]:
    """Pairs (height, x) of the outer and the inner edge from the hip down, and where the ankle stands."""
    crotch, knee, hip = m.crotch_height, m.kneecap_height, m.hip_breadth / 2
    thigh, low = m.thigh_girth / TWO_PI, m.lower_thigh_girth / TWO_PI
    calf, ankle = m.calf_girth / TWO_PI, m.ankle_girth / TWO_PI
    knee_x, ankle_x = mix(0.0525, 0.0535, 0.0470, 0.0530), mix(0.0515, 0.0550, 0.0480, 0.0560)
    fullest = knee * 0.735
    middle = thigh * 0.42 + low * 0.58

    def between(share: float) -> float:
        """A height between the crotch (1) and the knee (0)."""
        return crotch * share + knee * (1 - share)

    outer = [
        (between(0.98), hip * mix(0.990, 0.988, 0.985, 0.985)),
        (between(0.76), hip * mix(0.950, 0.950, 0.945, 0.950)),
        (between(0.48), knee_x + middle * mix(0.975, 0.945, 0.975, 0.98)),
        (between(0.20), knee_x + low * mix(0.945, 0.955, 0.95, 0.965)),
        (knee - 0.010, knee_x + low * mix(0.815, 0.855, 0.86, 0.885)),
        (fullest + 0.030, ankle_x + (knee_x - ankle_x) * 0.7 + calf * mix(0.975, 1.015, 0.975, 0.985)),
        (fullest - 0.004, ankle_x + (knee_x - ankle_x) * 0.6 + calf * mix(1.035, 1.075, 1.02, 1.03)),
        (knee * 0.58, ankle_x + (knee_x - ankle_x) * 0.4 + calf * mix(0.965, 1.00, 0.96, 0.97)),
        (knee * 0.43, ankle_x + calf * mix(0.785, 0.80, 0.79, 0.81)),
        (knee * 0.29, ankle_x + ankle * mix(1.10, 1.11, 1.08, 1.08)),
        (knee * 0.20, ankle_x + ankle * mix(0.92, 0.94, 0.95, 0.97)),
        (knee * 0.145, ankle_x + ankle * mix(0.955, 0.98, 0.95, 0.97)),
    ]
    inner = [
        (crotch - 0.010, mix(0.0030, 0.0042, 0.0040, 0.0040)),
        (between(0.84), mix(0.0046, 0.0070, 0.0068, 0.0072)),
        (between(0.55), knee_x - middle * mix(0.95, 0.93, 0.935, 0.935)),
        (between(0.27), knee_x - low * mix(0.935, 0.93, 0.93, 0.94)),
        (knee + 0.014, knee_x - low * mix(0.855, 0.86, 0.865, 0.90)),
        (knee - 0.020, knee_x - low * mix(0.800, 0.815, 0.825, 0.865)),
        (fullest + 0.020, ankle_x + (knee_x - ankle_x) * 0.6 - calf * mix(0.935, 0.95, 0.925, 0.945)),
        (fullest - 0.012, ankle_x + (knee_x - ankle_x) * 0.5 - calf * mix(0.985, 1.00, 0.96, 0.98)),
        (knee * 0.575, ankle_x - calf * mix(0.845, 0.855, 0.85, 0.88)),
        (knee * 0.43, ankle_x - calf * mix(0.635, 0.645, 0.67, 0.71)),
        (knee * 0.30, ankle_x - ankle * mix(0.965, 0.975, 0.975, 1.0)),
        (knee * 0.215, ankle_x - ankle * mix(0.865, 0.885, 0.92, 0.95)),
        (knee * 0.155, ankle_x - ankle * mix(0.985, 0.995, 0.97, 0.98)),
    ]
    return outer, inner, ankle_x


def _neck_top(m: Measures, neck: float, head: tuple[Point, ...], view: View) -> float:
    """Where the neck begins: in front hidden behind the face, behind where it meets the head."""
    if view is View.FRONT:
        return 1 - m.head_height * 0.78
    lower_half = [(x, y) for x, y in head if y < 1 - m.head_height * 0.5]
    return Profile.through(lower_half)(neck * 0.98) + 0.0005


def _neck_and_shoulder(m: Measures, mix: Blend, neck: float, top: float) -> list[Point]:
    chin, notch, tip, half = 1 - m.head_height, m.suprasternale_height, m.acromion_height, m.biacromial_breadth / 2
    rise = mix(0.0255, 0.0300, 0.021, 0.022)
    base = notch + rise
    return [
        (neck * 0.98, top),
        (neck * 0.965, min(chin - 0.002, top - 0.012)),
        (neck * 0.995, chin * 0.42 + base * 0.58),
        (neck * mix(1.17, 1.22, 1.17, 1.13), base + mix(0.0035, 0.0045, 0.0025, 0.0025)),
        (neck * mix(1.60, 1.66, 1.58, 1.56), base - mix(0.0050, 0.0045, 0.0042, 0.0042)),
        (half * 0.60 + neck * 0.30, tip + mix(0.0105, 0.0160, 0.0100, 0.0110)),
        (half * 0.79 + neck * 0.12, tip + mix(0.0026, 0.0076, 0.0030, 0.0026)),
        (half * 0.95, tip + mix(-0.0082, -0.0042, -0.0058, -0.0070)),
    ]


def _arm_outside(upper: Limb, fore: Limb, arm: float, forearm: float, wrist: float, mix: Blend) -> list[Point]:
    """From the shoulder down to the wrist."""
    x, y = upper.at(0.03, arm * mix(1.02, 1.06, 1.02, 1.02))
    return [
        (x - 0.0025, y + 0.0015),
        upper.at(0.20, arm * mix(1.055, 1.14, 1.06, 1.07)),
        upper.at(0.40, arm * mix(1.015, 1.08, 1.02, 1.04)),
        upper.at(0.64, arm * mix(0.915, 0.94, 0.955, 1.00)),
        upper.at(0.90, arm * mix(0.865, 0.86, 0.90, 0.95)),
        fore.at(0.10, forearm * mix(0.975, 0.995, 0.985, 1.02)),
        fore.at(0.30, forearm * mix(0.995, 1.02, 1.00, 1.04)),
        fore.at(0.55, forearm * mix(0.845, 0.865, 0.89, 0.95)),
        fore.at(0.80, wrist * 1.12),
        fore.at(0.97, wrist * 1.00),
    ]


def _arm_inside(upper: Limb, fore: Limb, arm: float, forearm: float, wrist: float, mix: Blend) -> list[Point]:
    """From the wrist up to the armpit."""
    return [
        fore.at(0.97, -wrist * 1.00),
        fore.at(0.78, -wrist * 1.12),
        fore.at(0.52, -forearm * mix(0.84, 0.86, 0.89, 0.95)),
        fore.at(0.24, -forearm * mix(0.95, 0.97, 0.98, 1.02)),
        fore.at(0.02, -arm * mix(0.865, 0.865, 0.90, 0.95)),
        upper.at(0.80, -arm * mix(0.865, 0.865, 0.90, 0.96)),
    ]


def _where_arm_meets_trunk(upper: Limb, inset: float, torso: Profile) -> float:
    """How far down the upper arm its inner line leaves the side of the chest."""
    for step in range(61):
        along = 0.75 - step * 0.01
        x, y = upper.at(along, -inset)
        if x <= torso(y) + 0.0035:
            return along
    return 0.25
