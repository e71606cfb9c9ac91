"""From a place on the skin, in cm, to where it lies on the drawn figure.

Skin is measured as `domain.zones` does; on the picture x runs from the midline to the viewer's right and y
from the top of the head down, both in fractions of the person's height (`figure_paths`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QPainterPath

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Body, Side, Zone, ZoneId
from anakinra_desktop.domain.zones import (
    ARM_FACES_DEGREES,
    BUTTOCK_DEPTH,
    THIGH_FACES_DEGREES,
    BodyPart,
    skin_sizes,
)
from anakinra_desktop.drawing.figure_curves import Point, Profile
from anakinra_desktop.drawing.figure_outline import View, outline_of

ABDOMEN_DEPTH = 0.70
"""A section through the trunk: half its depth as a share of half its breadth."""
_QUARTER = math.pi / 2
_FLAT_UP_TO = math.radians(50)
"""Laid flat, skin that faces further away than this is taken from nearer the middle: the rim is dark."""
_FLAT_SLOWER, _FLAT_END = 0.17, 0.93


class FigurePoint(NamedTuple):
    """A place on the drawn figure, and whether it faces the viewer."""

    x: float
    y: float
    visible: bool


def view_of(zone: ZoneId) -> View:
    """The side from which a zone is seen."""
    return View.FRONT if zone.part in (BodyPart.ABDOMEN, BodyPart.THIGH) else View.BACK


def outer_is_right(zone: ZoneId) -> bool:
    """Whether x along the skin runs to the viewer's right: her left lies there in front, her right behind."""
    if zone is ZoneId.ABDOMEN:
        return True
    return (zone.side is Side.LEFT) == (view_of(zone) is View.FRONT)


def to_figure(body: Body, zone: ZoneId, x_cm: float, y_cm: float) -> FigurePoint:
    """Where a place on the skin lies on the figure; a hidden one is put on the figure's edge."""
    return skin_map(body.shape).on_figure(zone, x_cm, y_cm)


@lru_cache(maxsize=8)
def skin_map(shape: BodyShape) -> SkinMap:
    """The map for one body."""
    return SkinMap(shape)


class SkinMap:
    """Lays the skin of one body onto its figure. `flat` keeps away from the figure's dark rim."""

    def __init__(self, shape: BodyShape) -> None:
        self._height_cm = shape.height_cm
        self._sizes = skin_sizes(shape)
        self._front, self._back = outline_of(shape, View.FRONT), outline_of(shape, View.BACK)

    def on_figure(self, zone: ZoneId, x_cm: float, y_cm: float, *, flat: bool = False) -> FigurePoint:
        """Where a place lies; x and y as in `domain.zones`, also a little outside the zone."""
        match zone.part:
            case BodyPart.ABDOMEN:
                return self._on_abdomen(x_cm, y_cm, flat)
            case BodyPart.THIGH:
                x, y, visible = self._on_thigh(x_cm, y_cm, flat)
            case BodyPart.ARM:
                x, y, visible = self._on_arm(x_cm, y_cm, flat)
            case _:
                x, y, visible = self._on_buttock(x_cm, y_cm, flat)
        return FigurePoint(x if outer_is_right(zone) else -x, y, visible)

    def _on_abdomen(self, x_cm: float, y_cm: float, flat: bool) -> FigurePoint:
        height = self._front.measures.navel_height + y_cm / self._height_cm
        half = self._front.torso(height)
        angle = _angle(abs(x_cm) / (half * self._height_cm), ABDOMEN_DEPTH)
        x = math.copysign(half * _seen(angle, flat), x_cm)
        return FigurePoint(x, 1 - height, angle <= _QUARTER)

    def _on_thigh(self, x_cm: float, y_cm: float, flat: bool) -> FigurePoint:
        sizes = self._sizes
        height = (sizes.kneecap_top_height + sizes.thigh_above_kneecap + y_cm) / self._height_cm
        inner, outer = self._front.leg_edges(height)
        turned = math.radians(THIGH_FACES_DEGREES)
        angle = turned + (x_cm - sizes.thigh_width / 2) / sizes.thigh_girth_at(y_cm) * 4 * _QUARTER
        x = (inner + outer) / 2 + (outer - inner) / 2 * _seen(angle, flat)
        return FigurePoint(x, 1 - height, abs(angle) <= _QUARTER)

    def _on_arm(self, x_cm: float, y_cm: float, flat: bool) -> FigurePoint:
        sizes, outline = self._sizes, self._back
        arm = outline.upper_arm
        # The zone is measured from the elbow's tip towards the shoulder's; the drawn arm begins below the latter.
        up = (sizes.arm_above_elbow + y_cm) / self._height_cm
        along = 1 - up / arm.length
        turned = math.radians(ARM_FACES_DEGREES)
        angle = turned + (x_cm - sizes.arm_width / 2) / sizes.arm_girth * 4 * _QUARTER
        radius = outline.upper_arm_radius * _ARM_TAPER(up / outline.measures.upper_arm_length)
        x, height = arm.at(along, radius * _seen(angle, flat))
        return FigurePoint(x, 1 - height, abs(angle) <= _QUARTER)

    def _on_buttock(self, x_cm: float, y_cm: float, flat: bool) -> FigurePoint:
        sizes, outline = self._sizes, self._back
        top_cm = outline.measures.iliac_crest_height * self._height_cm - sizes.buttock_below_hip_bone
        height = (top_cm - sizes.buttock_height + y_cm) / self._height_cm
        half = outline.torso(height)
        along_cm = sizes.buttock_from_cleft + x_cm
        angle = _angle(abs(along_cm) / (half * self._height_cm), BUTTOCK_DEPTH)
        x = math.copysign(half * _seen(angle, flat), along_cm)
        return FigurePoint(x, 1 - height, angle <= _QUARTER)


_ARM_TAPER = Profile.through([(-0.1, 0.84), (0.0, 0.82), (0.12, 0.86), (0.38, 0.92), (0.62, 1.0), (1.0, 1.06)])
"""The arm's drawn half width by the share of its length from the elbow up."""


def zone_path(body: Body, zone: Zone, margin_cm: float = 0.0, *, with_hole: bool = True) -> QPainterPath:
    """The zone's edge on the figure, grown by a margin along the skin; the disc round the navel is left out.

    Without the hole it is the outer edge alone. Fill it with Qt's odd-even rule, which the path carries, and clip
    it to the figure: what turns away from the viewer ends at the figure's edge.
    """
    lines = skin_map(body.shape)
    path = _closed(lines, zone.id, _stepped(grown(zone.outline_cm, margin_cm), 1.0))
    if with_hole and zone.hole is not None:
        path.addPath(disc_path(body, zone.id, (zone.hole.x_cm, zone.hole.y_cm), zone.hole.radius_cm - margin_cm))
    return path


def disc_path(body: Body, zone: ZoneId, middle_cm: Point, radius_cm: float) -> QPainterPath:
    """A round patch of skin as it lies on the figure; empty where it has no radius."""
    if radius_cm <= 0:
        return QPainterPath()
    turn = [
        (middle_cm[0] + radius_cm * math.cos(math.tau * k / 60), middle_cm[1] + radius_cm * math.sin(math.tau * k / 60))
        for k in range(60)
    ]
    return _closed(skin_map(body.shape), zone, turn)


def grown(outline_cm: Sequence[Point], margin_cm: float) -> list[Point]:
    """A convex anticlockwise outline pushed outwards, its corners rounded."""
    if margin_cm <= 0:
        return list(outline_cm)
    edge: list[Point] = []
    count = len(outline_cm)
    for i, (x, y) in enumerate(outline_cm):
        before, after = outline_cm[i - 1], outline_cm[(i + 1) % count]
        start = math.atan2(before[0] - x, y - before[1])
        turn = (math.atan2(x - after[0], after[1] - y) - start) % math.tau
        steps = max(1, round(turn / math.radians(12)))
        for k in range(steps + 1):
            angle = start + turn * k / steps
            edge.append((x + margin_cm * math.cos(angle), y + margin_cm * math.sin(angle)))
    return edge


def _stepped(outline_cm: Sequence[Point], step_cm: float) -> list[Point]:
    """The same closed line with a point at least every `step_cm`."""
    points: list[Point] = []
    for (x0, y0), (x1, y1) in zip(outline_cm, [*outline_cm[1:], outline_cm[0]], strict=True):
        count = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / step_cm))
        points += [(x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count) for k in range(count)]
    return points


def _closed(lines: SkinMap, zone: ZoneId, places_cm: Sequence[Point]) -> QPainterPath:
    path = QPainterPath()
    for number, (x_cm, y_cm) in enumerate(places_cm):
        point = lines.on_figure(zone, x_cm, y_cm)
        if number == 0:
            path.moveTo(point.x, point.y)
        else:
            path.lineTo(point.x, point.y)
    path.closeSubpath()
    return path


def _seen(angle: float, flat: bool) -> float:
    """How far from the middle a place is drawn that is turned this far away, in half widths."""
    if not flat:
        return math.sin(max(-_QUARTER, min(_QUARTER, angle)))
    if abs(angle) <= _FLAT_UP_TO:
        return math.sin(angle)
    slowed = math.sin(_FLAT_UP_TO) + (abs(angle) - _FLAT_UP_TO) * _FLAT_SLOWER
    return math.copysign(min(_FLAT_END, slowed), angle)


def _angle(along: float, depth: float) -> float:
    """How far a place is turned away that lies this far from the middle, in half breadths along an oval trunk."""
    table = _arc(depth)
    if along >= table.at[-1]:
        # Past the side the figure's back begins; keep turning evenly.
        return _QUARTER + (along - table.at[-1]) / depth
    return table(along)


@lru_cache(maxsize=4)
def _arc(depth: float) -> Profile:
    """The angle by the length along an oval of half breadth 1, from its middle to its side."""
    steps = 360
    lengths, angles = [0.0], [0.0]
    for k in range(steps):
        angle = (k + 0.5) / steps * _QUARTER
        lengths.append(lengths[-1] + math.hypot(math.cos(angle), depth * math.sin(angle)) * _QUARTER / steps)
        angles.append((k + 1) / steps * _QUARTER)
    return Profile(tuple(lengths), tuple(angles))
