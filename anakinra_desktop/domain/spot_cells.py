"""The cell of each spot: the skin of its zone that lies nearer to it than to any other spot."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Spot, Zone
from anakinra_desktop.domain.lattice import Point

_NEIGHBOUR_CM = 3 * SITE_DISTANCE_MIN_CM
"""A spot further away than this takes nothing from a cell: nearer ones lie between, or the cell's reach ends."""
_REACH_CM = _NEIGHBOUR_CM / 2


@lru_cache(maxsize=32)
def spot_cells(zone: Zone, margin_cm: float = 0.0) -> Mapping[Spot, tuple[Point, ...]]:
    """The corners of each cell, anticlockwise, in cm along the skin; the disc round the navel is not cut out.

    The zone is taken to be wider by a margin on every side. No cell reaches further than 3.75 cm from its spot,
    or a little more at its corners.
    """
    return {spot: _cell(zone, spot, margin_cm) for spot in zone.spots}


def _cell(zone: Zone, spot: Spot, margin_cm: float) -> tuple[Point, ...]:
    corners = [(spot.x_cm + _REACH_CM * x, spot.y_cm + _REACH_CM * y) for x, y in _OCTAGON]
    outline = zone.outline_cm
    for (x0, y0), (x1, y1) in zip(outline, (*outline[1:], outline[0]), strict=True):
        a, b = y1 - y0, x0 - x1
        corners = _kept(corners, a, b, a * x0 + b * y0 + margin_cm * math.hypot(a, b))
    for other in zone.spots:
        across, up = other.x_cm - spot.x_cm, other.y_cm - spot.y_cm
        if other is not spot and math.hypot(across, up) < _NEIGHBOUR_CM:
            middle = across * (spot.x_cm + other.x_cm) / 2 + up * (spot.y_cm + other.y_cm) / 2
            corners = _kept(corners, across, up, middle)
    return tuple(corners)


def _kept(corners: list[Point], a: float, b: float, c: float) -> list[Point]:
    """The part of a convex polygon where a x + b y is at most c."""
    kept: list[Point] = []
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        over0, over1 = a * x0 + b * y0 - c, a * x1 + b * y1 - c
        if over0 <= 0:
            kept.append((x0, y0))
        if (over0 < 0 < over1) or (over1 < 0 < over0):
            part = over0 / (over0 - over1)
            kept.append((x0 + part * (x1 - x0), y0 + part * (y1 - y0)))
    return kept


_OCTAGON = tuple(
    (
        math.cos(math.tau * (k + 0.5) / 8) / math.cos(math.pi / 8),
        math.sin(math.tau * (k + 0.5) / 8) / math.cos(math.pi / 8),
    )
    for k in range(8)
)
"""Round the circle of radius 1."""
