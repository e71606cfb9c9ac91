"""The few drawn lines of a figure: closed eyes, mouth, navel, the gaps between toes.

A line of constant width looks like a marker pen: each is a ribbon, thin at both ends.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QRadialGradient

from anakinra_desktop.drawing.figure_curves import Point, points_along, smooth_curve
from anakinra_desktop.drawing.figure_outline import Outline, View
from anakinra_desktop.drawing.figure_paths import polygon_path


def draw_ink(painter: QPainter, outline: Outline, line: str, shade: str) -> None:
    """Draw the lines with a painter whose unit is the person's height, y from the top of her head down."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if outline.view is View.FRONT:
        _face(painter, outline, line, shade)
        _navel(painter, outline, line)
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
            [(side * half * 0.05, y(0.680)), (side * half * 0.10, y(0.676)), (side * half * 0.15, y(0.683))],
            half * 0.046,
            line,
            0.45,
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
