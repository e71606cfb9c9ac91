"""Hand, foot, head and ear of the figure, each as points round its measured size."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from anakinra_desktop.domain.anthropometry import Measures
from anakinra_desktop.drawing.figure_curves import Point, Profile

if TYPE_CHECKING:
    from anakinra_desktop.drawing.figure_outline import Blend

_REACH = 4.6
"""A hand's length in half hand breadths, near enough for every body."""


def hand_points() -> tuple[list[Point], tuple[int, ...]]:
    """A relaxed open hand from the thumb side of the wrist round to the other.

    Pairs (share of the hand's length from the wrist, distance towards the thumb in half hand breadths), and
    the indexes of the clefts between the fingers.
    """
    points: list[Point] = [(0.07, 0.80), (0.14, 0.94)]
    points += _finger((0.19, 0.72), (0.605, 1.80), 0.39, 0.240, shares=(0.36, 0.62, 0.92))[:-1]
    points += [(0.418, 1.030), (0.475, 1.005)]
    clefts = []
    for base, tip, wide, narrow, cleft in (
        ((0.53, 0.74), (0.925, 0.82), 0.262, 0.205, (0.590, 0.490)),
        ((0.54, 0.25), (1.0, 0.25), 0.262, 0.212, (0.605, 0.000)),
        ((0.53, -0.25), (0.945, -0.32), 0.252, 0.202, (0.585, -0.485)),
        ((0.50, -0.73), (0.815, -0.90), 0.235, 0.178, None),
    ):
        points += _finger(base, tip, wide, narrow)
        if cleft:
            clefts.append(len(points))
            points.append(cleft)
    points += [(0.40, -1.03), (0.24, -1.00), (0.10, -0.86)]
    return points, tuple(clefts)


def _finger(
    base: Point, tip: Point, wide: float, narrow: float, shares: tuple[float, ...] = (0.30, 0.62, 0.90)
) -> list[Point]:
    """Down the outer side of a finger, round its tip and up the inner side."""
    along, across = (tip[0] - base[0]) * _REACH, tip[1] - base[1]
    length = math.hypot(along, across)
    along, across = along / length, across / length
    end = length - narrow

    def at(distance: float, out: float) -> Point:
        return (
            base[0] + (along * distance - across * out) / _REACH,
            base[1] + across * distance + along * out,
        )

    def width(share: float) -> float:
        return wide + (narrow - wide) * share

    down = [at(end * share, width(share)) for share in shares]
    round_tip = [at(end + narrow * math.cos(t), narrow * math.sin(t)) for t in (0.95, 0.0, -0.95)]
    up = [at(end * share, -width(share)) for share in reversed(shares)]
    return [*down, *round_tip, *up]


def foot_points(m: Measures, mix: Blend, ankle_x: float, *, front: bool) -> tuple[list[Point], tuple[int, ...]]:
    """The foot on the viewer's right, from its outer ankle round to the inner one, and the clefts of the toes.

    It stands a little turned out and is seen from above, so that toes lie just below the floor line.
    """
    size = m.foot_breadth / 0.057 * mix(1, 1, 0.97, 0.92)
    ankle = m.ankle_girth / (2 * math.pi) * 0.93
    outer, inner = ankle + 0.0018 * size, ankle + 0.0004 * size
    if front:
        toes = [
            (0.0322, 0.0060), (0.0338, -0.0016), (0.0316, -0.0066), (0.0281, -0.0074),
            (0.0272, -0.0064),
            (0.0256, -0.0102), (0.0222, -0.0112), (0.0198, -0.0102),
            (0.0190, -0.0088),
            (0.0172, -0.0130), (0.0134, -0.0142), (0.0106, -0.0128),
            (0.0098, -0.0108),
            (0.0080, -0.0150), (0.0040, -0.0164), (0.0008, -0.0148),
            (-0.0002, -0.0122),
            (-0.0024, -0.0164), (-0.0088, -0.0188), (-0.0158, -0.0172), (-0.0202, -0.0104), (-0.0212, 0.0020),
        ]  # fmt: skip
        points = [
            (ankle_x + outer, min(0.0290 * size, m.kneecap_height * 0.115)),
            (ankle_x + outer * 0.45 + 0.0170 * size, 0.0165 * size),
            *((ankle_x + x * size, y * size) for x, y in toes),
            (ankle_x - inner * 0.5 - 0.0100 * size, 0.0140 * size),
            (ankle_x - inner, 0.0250 * size),
        ]
        return points, (6, 10, 14, 18)
    rim = [
        (0.0226, 0.0066), (0.0238, 0.0022), (0.0216, -0.0016), (0.0178, -0.0040),
        (0.0136, -0.0066), (0.0092, -0.0090), (0.0036, -0.0103), (-0.0028, -0.0103), (-0.0090, -0.0084),
        (-0.0136, -0.0030), (-0.0150, 0.0050),
    ]  # fmt: skip
    return [
        (ankle_x + outer, min(0.0270 * size, m.kneecap_height * 0.115)),
        (ankle_x + outer * 0.5 + 0.0098 * size, 0.0145 * size),
        *((ankle_x + x * size, y * size) for x, y in rim),
        (ankle_x - inner * 0.5 - 0.0082 * size, 0.0150 * size),
        (ankle_x - inner, 0.0270 * size),
    ], ()


_HEADS: tuple[tuple[Point, ...], ...] = (
    # woman, man, child, toddler: (half breadths from the midline, head heights below the top)
    ((0, 0), (0.37, 0.022), (0.675, 0.092), (0.895, 0.205), (0.995, 0.36), (0.985, 0.50), (0.93, 0.62),
     (0.855, 0.735), (0.715, 0.850), (0.485, 0.945), (0.24, 0.992), (0, 1.0)),
    ((0, 0), (0.38, 0.022), (0.69, 0.092), (0.90, 0.205), (0.995, 0.36), (0.985, 0.50), (0.945, 0.62),
     (0.890, 0.735), (0.780, 0.850), (0.555, 0.943), (0.29, 0.990), (0, 1.0)),
    ((0, 0), (0.345, 0.023), (0.645, 0.096), (0.880, 0.220), (0.995, 0.38), (0.985, 0.53), (0.925, 0.65),
     (0.825, 0.765), (0.655, 0.872), (0.435, 0.953), (0.22, 0.993), (0, 1.0)),
    ((0, 0), (0.345, 0.022), (0.65, 0.096), (0.885, 0.220), (0.995, 0.38), (0.985, 0.53), (0.942, 0.65),
     (0.858, 0.765), (0.700, 0.874), (0.458, 0.954), (0.232, 0.993), (0, 1.0)),
)  # fmt: skip


def head_points(m: Measures, mix: Blend) -> list[Point]:
    """The right half of the head from the top down to the chin."""
    half, tall = m.head_breadth / 2, m.head_height
    return [
        (mix(w[0], a[0], c[0], t[0]) * half, 1 - mix(w[1], a[1], c[1], t[1]) * tall)
        for w, a, c, t in zip(*_HEADS, strict=True)
    ]


def ear_points(m: Measures, mix: Blend) -> list[Point]:
    """The ear on the viewer's right, standing out from the head's edge."""
    edge = Profile.through([(y, x) for x, y in head_points(m, mix)])
    lower = 0.045 * mix.young
    rim = [
        (-0.060, 0.480), (0.020, 0.452), (0.085, 0.458), (0.122, 0.500), (0.120, 0.555), (0.095, 0.610), (0.068, 0.655),
        (0.030, 0.690), (-0.020, 0.688), (-0.065, 0.640),
    ]  # fmt: skip
    points = []
    for out, down in rim:
        y = 1 - (down + lower) * m.head_height
        points.append((edge(y) + out * m.head_breadth / 2, y))
    return points
