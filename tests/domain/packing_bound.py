"""How many places at a distance from each other an area of skin can hold at most, whatever their arrangement."""

from __future__ import annotations

import math

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Body
from anakinra_desktop.domain.lattice import Area
from anakinra_desktop.domain.people import GivenBy

IN_THE_DISC = 7
"""As many points fit inside the disc that is kept free round the navel, so that they are missing outside of it."""


def packing_bound(body: Body, by: GivenBy) -> int:
    """The most spots 2.5 cm apart on all zones open to whoever injects; no rule can promise more rest in doses."""
    return sum(_in_area(zone.area) for zone in body.zones if by in zone.who)


def _in_area(area: Area) -> int:
    """N <= 2 A / (sqrt 3 d^2) + P / 2 d + 1 for a convex outline (N. Oler, Acta Mathematica 105, 1961)."""
    outline, distance = area.outline_cm, SITE_DISTANCE_MIN_CM
    edges = list(zip(outline, outline[1:] + outline[:1], strict=True))
    around = sum(math.dist(one, other) for one, other in edges)
    surface = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in edges) / 2
    most = math.floor(2 * surface / (math.sqrt(3) * distance**2) + around / (2 * distance) + 1)
    return max(1, most - IN_THE_DISC) if area.hole else most
