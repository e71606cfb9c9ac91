"""A figure's outline as Qt paths: for small figures, for paper, and as the edge of the painted one.

Quick (a millisecond or two a figure) and free of heavy imports. On the picture x runs from the midline to the
viewer's right and y from the top of the head down, both in fractions of the person's height.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.zones import KNEECAP_HALF_HEIGHT
from anakinra_desktop.drawing.figure_curves import Cubic, Point, mirrored, smooth_curve
from anakinra_desktop.drawing.figure_outline import Outline, View, outline_of

HALF_WIDTH = 0.335
"""Room on either side of the midline; the widest figure's thumbs (a toddler's) still fit."""
ROOM_ABOVE = 0.022
ROOM_BELOW = 0.048
"""Toes and the shadow on the ground lie below the floor line."""
CHIN_STRENGTH = 0.5
"""The chin of a small figure is half as strong as its edge; a full line would look like a mask."""


@dataclass(frozen=True, slots=True)
class FigureFrame:
    """Where a figure stands on its picture: from fractions of the person's height to pixels."""

    scale: float
    """Pixels for the person's whole height."""
    middle: float
    """The pixel column of the midline."""
    top: float
    """The pixel row of the top of the head."""

    @classmethod
    def of_height(cls, height_px: float) -> FigureFrame:
        """The frame of a picture `height_px` high with the whole figure and a little room around."""
        scale = height_px / (1 + ROOM_ABOVE + ROOM_BELOW)
        return cls(scale, HALF_WIDTH * scale, ROOM_ABOVE * scale)

    @property
    def width_px(self) -> float:
        return 2 * HALF_WIDTH * self.scale

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.middle + x * self.scale, self.top + y * self.scale)

    def transform(self) -> QTransform:
        """From fractions of height to pixels, for whole paths."""
        return QTransform(self.scale, 0, 0, self.scale, self.middle, self.top)


def path_of(curve: Iterable[Cubic], *, closed: bool = True) -> QPainterPath:
    """A curve of the outline as a path; heights above the floor become distances from the top."""
    path = QPainterPath()
    for number, (start, out, into, end) in enumerate(curve):
        if number == 0:
            path.moveTo(start[0], 1 - start[1])
        path.cubicTo(out[0], 1 - out[1], into[0], 1 - into[1], end[0], 1 - end[1])
    if closed:
        path.closeSubpath()
    return path


def polygon_path(points: Sequence[Point]) -> QPainterPath:
    """A closed path along straight lines, from points given as (x, height above the floor)."""
    path = QPainterPath()
    path.moveTo(points[0][0], 1 - points[0][1])
    for x, y in points[1:]:
        path.lineTo(x, 1 - y)
    path.closeSubpath()
    return path


def figure_path(shape: BodyShape, view: View) -> QPainterPath:
    """The silhouette with head and ears as one outline, in fractions of height; no line crosses the neck."""
    return _silhouette(outline_of(shape, view))


@lru_cache(maxsize=32)
def _silhouette(outline: Outline) -> QPainterPath:
    path = path_of(outline.body_curve())
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPath(path_of(outline.head_curve()))
    for ear in outline.ear_curves():
        rim = path_of(ear).boundingRect()
        inwards = math.copysign(rim.width() * 0.22, -rim.center().x())
        path.addEllipse(rim.adjusted(inwards, 0, inwards, -rim.height() * 0.1))  # its lobe would be a thorn here
    return path.simplified()


def chin_path(shape: BodyShape) -> QPainterPath:
    """The chin as seen from the front, to be stroked faintly over the silhouette."""
    head = outline_of(shape, View.FRONT)
    lowest = len(head.head) - 1
    return path_of(head.head_curve()[lowest - 2 : lowest + 2], closed=False)


def paint_silhouette(
    painter: QPainter, shape: BodyShape, view: View, transform: QTransform, line: QPen, ground: QBrush
) -> None:
    """Paint the plain small figure: one ground, one edge and, in front, a soft chin.

    `transform` and the pen are as for `paint_line_figure`.
    """
    painter.save()
    painter.setPen(line)
    painter.setBrush(ground)
    painter.drawPath(transform.map(figure_path(shape, view)))
    if view is View.FRONT:
        faint = QColor(line.color())
        faint.setAlphaF(CHIN_STRENGTH)
        painter.strokePath(
            transform.map(chin_path(shape)),
            QPen(faint, line.widthF(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap),
        )
    painter.restore()


def figure_lines(shape: BodyShape, view: View) -> QPainterPath:
    """The few inner lines of a line drawing, to be stroked: ears, shorts, navel, knees or spine and elbows."""
    outline = outline_of(shape, view)
    m = outline.measures
    path = QPainterPath()
    for ear in outline.ear_curves():
        path.addPath(path_of(ear).subtracted(path_of(outline.head_curve())))
    band, navel, knee = waistband_height(outline), m.navel_height, m.kneecap_height
    side = outline.torso(band + 0.004)
    inner, outer = outline.leg_edges(knee)
    middle, wide = (inner + outer) / 2, outer - inner
    hem_inner, hem_outer = outline.leg_edges(m.crotch_height - 0.016)
    lines: list[list[Point]] = [[(-side, band + 0.004), (0.0, band - 0.003), (side, band + 0.004)]]
    for out in (1, -1):
        lines.append([(out * hem_inner, m.crotch_height - 0.018), (out * hem_outer, m.crotch_height + 0.012)])
        if view is View.FRONT:
            lines += [
                [
                    (out * (middle - wide * 0.25), knee + edge * 0.35),
                    (out * middle, knee + edge),
                    (out * (middle + wide * 0.25), knee + edge * 0.35),
                ]
                for edge in (KNEECAP_HALF_HEIGHT, -KNEECAP_HALF_HEIGHT - 0.003)
            ]
        else:
            lines.append([(out * (middle - wide * 0.26), knee), (out * (middle + wide * 0.26), knee)])
            elbow = outline.forearm.at(0.03)
            lines.append([(out * elbow[0] - 0.008, elbow[1]), (out * elbow[0] + 0.008, elbow[1])])
            lines.append([(out * x, y) for x, y in hip_bone_top(outline)])
    if view is View.FRONT:
        lines.append([(0.0, navel + 0.006), (0.0, navel - 0.006)])
    else:
        lines.append([(0.0, m.chest_height + 0.01), (0.0, navel - 0.01)])
        lines.append([(0.0, m.trochanter_height + 0.058), (0.0, m.crotch_height + 0.002)])
    for line in lines:
        path.addPath(path_of(smooth_curve(line), closed=False))
    return path


def hip_bone_top(outline: Outline) -> list[Point]:
    """The top of the hip bone as it shows from behind, on the viewer's right; its highest point is measured."""
    crest = outline.measures.iliac_crest_height
    side = outline.torso(crest)
    return [(side * 0.90, crest - 0.0075), (side * 0.66, crest), (side * 0.42, crest - 0.0060)]


def paint_line_figure(
    painter: QPainter, shape: BodyShape, view: View, transform: QTransform, line: QPen, ground: QBrush
) -> None:
    """Paint a line drawing of the figure: for paper, for high contrast, for the smallest sizes.

    `transform` leads from fractions of height to the painter's units (`FigureFrame.transform`), in which the
    pen's width is given.
    """
    outline = outline_of(shape, view)
    head = transform.map(path_of(outline.head_curve()))
    body = transform.map(path_of(outline.body_curve()))
    edge = transform.map(path_of(outline.body_curve()[:-1], closed=False))
    painter.save()
    painter.setPen(line)

    def trunk() -> None:
        painter.fillPath(body, ground)
        painter.strokePath(edge, line)

    if view is View.FRONT:
        trunk()
    painter.setBrush(ground)
    painter.drawPath(head)
    if view is View.BACK:
        # From behind no jaw crosses the neck.
        trunk()
    painter.strokePath(transform.map(figure_lines(shape, view)), line)
    painter.restore()


def shorts_path(outline: Outline) -> QPainterPath:
    """The plain shorts, wider than the body: clip them to it."""
    m, front = outline.measures, outline.view is View.FRONT
    hip, crotch, trochanter = m.hip_breadth / 2, m.crotch_height, m.trochanter_height
    waistband = waistband_height(outline)
    hem = crotch - (0.012 if front else 0.016)
    top = [
        (-hip * 1.3, waistband + 0.010),
        (-hip * 0.6, waistband + 0.001),
        (0.0, waistband - 0.004),
        (hip * 0.6, waistband + 0.001),
        (hip * 1.3, waistband + 0.010),
    ]
    leg = [
        (hip * 1.3, trochanter - (0.010 if front else 0.022)),
        (hip * 0.80, crotch + (0.012 if front else 0.000)),
        (hip * 0.40, crotch - (0.006 if front else 0.012)),
        (0.0, hem - 0.005),
    ]
    curve = smooth_curve(top)
    curve.append((top[-1], top[-1], leg[0], leg[0]))
    return path_of([*curve, *smooth_curve(leg), *smooth_curve(mirrored(leg))])


def seam_path(outline: Outline) -> QPainterPath:
    """The seam down the back of the shorts, over the cleft from which places on the buttocks are measured."""
    path = QPainterPath(QPointF(0, 1 - waistband_height(outline) + 0.004))
    path.lineTo(0, 1 - outline.measures.crotch_height + 0.022)
    return path


def waistband_height(outline: Outline) -> float:
    """Where the shorts begin at the midline, above the floor."""
    m = outline.measures
    share = 0.56 if outline.view is View.FRONT else 0.46
    return m.navel_height - (m.navel_height - m.crotch_height) * share


def figure_bounds() -> QRectF:
    """The room a whole figure takes, in fractions of height."""
    return QRectF(-HALF_WIDTH, -ROOM_ABOVE, 2 * HALF_WIDTH, 1 + ROOM_ABOVE + ROOM_BELOW)
