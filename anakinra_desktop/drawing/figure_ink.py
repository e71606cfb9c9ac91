"""The few drawn lines of a figure: closed eyes, mouth, navel, the gaps between toes.

A line of constant width looks like a marker pen: each is a ribbon, thin at both ends.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QRadialGradient

from anakinra_desktop.domain.zones import KNEECAP_HALF_HEIGHT
from anakinra_desktop.drawing.figure_curves import Point, points_along, smooth_curve
from anakinra_desktop.drawing.figure_outline import Outline, View
from anakinra_desktop.drawing.figure_paths import hip_bone_top, polygon_path, waistband_height


def draw_ink(painter: QPainter, outline: Outline, line: str, shade: str) -> None:
    """Draw the lines with a painter whose unit is the person's height, y from the top of her head down."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if outline.view is View.FRONT:
        _face(painter, outline, line, shade)
        _navel(painter, outline, line)
        _knees(painter, outline, line)
    else:
        _landmarks_behind(painter, outline, line)
    painter.restore()


def ribbon(points: Sequence[Point], width: float, taper: float = 0.4) -> list[Point]:
    """The closed edge of a line `width` wide in its middle, thin at both ends."""
    chain = points_along(smooth_curve(points), 8)
    passed = [0.0]
    for a, b in pairwise(chain):
        passed.append(passed[-1] + math.dist(a, b))
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(chain):
        (ax, ay), (bx, by) = chain[max(i - 1, 0)], chain[min(i + 1, len(chain) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        share = passed[i] / passed[-1]
        swell = min(1.0, min(share, 1 - share) / taper)
        half = width / 2 * max(swell * swell * (3 - 2 * swell), 0.06)
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return [*left, *reversed(right)]


def _stroke(painter: QPainter, points: Sequence[Point], width: float, colour: str, strength: float) -> None:
    ink = QColor(colour)
    ink.setAlphaF(strength)
    painter.setBrush(ink)
    painter.drawPath(polygon_path(ribbon(points, width)))


def _face(painter: QPainter, outline: Outline, line: str, shade: str) -> None:
    half, tall = outline.measures.head_breadth / 2, outline.measures.head_height
    young = outline.blend.young
    lower = 0.05 * young

    def y(down: float, follow: float = 1.0) -> float:
        return 1 - (down + lower * follow) * tall

    for side in (1, -1):
        brow = [(side * half * 0.17, y(0.437)), (side * half * 0.42, y(0.413)), (side * half * 0.66, y(0.442))]
        _stroke(painter, brow, half * 0.075, line, 0.42 - 0.16 * young)
        lid = [
            (side * half * 0.22, y(0.502)),
            (side * half * 0.31, y(0.518)),
            (side * half * 0.46, y(0.524)),
            (side * half * 0.61, y(0.505)),
        ]
        _stroke(painter, lid, half * 0.040, line, 0.88)
        _stroke(painter, [(x, height + 0.034 * tall) for x, height in lid], half * 0.022, shade, 0.30)
        _stroke(
            painter,
            [(side * half * 0.055, y(0.686)), (side * half * 0.105, y(0.680)), (side * half * 0.155, y(0.684))],
            half * 0.040,
            line,
            0.42 - 0.10 * young,
        )
        _stroke(
            painter,
            [(side * half * 0.195, y(0.650)), (side * half * 0.214, y(0.670)), (side * half * 0.178, y(0.688))],
            half * 0.022,
            shade,
            0.42 - 0.14 * young,
        )
    _stroke(
        painter,
        [
            (-half * 0.29, y(0.784, 0.7)),
            (-half * 0.12, y(0.790, 0.7)),
            (0, y(0.793, 0.7)),
            (half * 0.12, y(0.790, 0.7)),
            (half * 0.29, y(0.784, 0.7)),
        ],
        half * 0.036,
        line,
        0.72,
    )


def _knees(painter: QPainter, outline: Outline, line: str) -> None:
    """The kneecap's edges; the upper one is what places on the thigh are measured from."""
    knee = outline.measures.kneecap_height
    inner, outer = outline.leg_edges(knee)
    middle, half = (inner + outer) / 2, (outer - inner) * 0.26
    for side in (1, -1):
        for edge, strength in ((KNEECAP_HALF_HEIGHT, 0.36), (-KNEECAP_HALF_HEIGHT - 0.003, 0.16)):
            arch = [
                (side * (middle + half * across), knee + edge * rise)
                for across, rise in ((-1, 0.22), (-0.68, 0.78), (0, 1.0), (0.68, 0.78), (1, 0.22))
            ]
            _stroke(painter, arch, 0.0021, line, strength)


def _landmarks_behind(painter: QPainter, outline: Outline, line: str) -> None:
    """Tip of the elbow, top of the hip bone and cleft, from which places are measured."""
    arm, radius = outline.upper_arm, outline.upper_arm_radius
    tip = [arm.at(0.965, radius * 0.36), arm.at(0.998, radius * 0.20), arm.at(1.006, -radius * 0.04),
           arm.at(0.996, -radius * 0.27), arm.at(0.962, -radius * 0.40)]  # fmt: skip
    for side in (1, -1):
        _stroke(painter, [(side * x, y) for x, y in tip], 0.0020, line, 0.36)
        _stroke(painter, [(side * x, y) for x, y in hip_bone_top(outline)], 0.0020, line, 0.24)
    band = waistband_height(outline)
    _stroke(painter, [(0.0, band + 0.026), (0.0, band + 0.014), (0.0, band - 0.001)], 0.0026, line, 0.50)


def _navel(painter: QPainter, outline: Outline, line: str) -> None:
    """The dark of the navel, deepest under its upper edge."""
    dark = QRadialGradient(QPointF(0, -0.15), 1)
    for place, strength in ((0.0, 0.80), (0.45, 0.50), (1.0, 0.0)):
        colour = QColor(line)
        colour.setAlphaF(strength)
        dark.setColorAt(place, colour)
    painter.save()
    painter.translate(0, 1 - outline.measures.navel_height)
    painter.scale(0.0034, 0.0048)
    painter.setBrush(QBrush(dark))
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()
