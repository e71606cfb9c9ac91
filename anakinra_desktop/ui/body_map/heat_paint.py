"""How often, painted on the skin: the cell of each spot in one of four steps, told apart by colour and by pattern."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTransform

from anakinra_desktop.domain.body import Body, Spot
from anakinra_desktop.domain.site_use import HeatStep
from anakinra_desktop.domain.spot_cells import spot_cells
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.skin_map import skin_map, view_of
from anakinra_desktop.ui.body_map.screen import FigureHeat, HeatOf, HeatSign
from anakinra_desktop.ui.shared.theme import look

_STRIPES_PX: Final = 5.0


class _Face(NamedTuple):
    ground: str
    stripes: str
    """The colour of the lines across it; empty for none."""
    ink: str
    """The colour of words on it."""


_FACES: Final = {
    HeatOf.USE: {
        HeatStep.FIRST: _Face("soft", "", "ink"),
        HeatStep.SECOND: _Face("softline", "", "ink"),
        HeatStep.THIRD: _Face("mid", "", "ink"),
        HeatStep.FOURTH: _Face("primary", "on_primary", "on_primary"),
    },
    HeatOf.REACTIONS: {
        HeatStep.FIRST: _Face("danger_soft", "", "ink"),
        HeatStep.SECOND: _Face("danger_line", "", "ink"),
        HeatStep.THIRD: _Face("danger", "", "on_danger"),
        HeatStep.FOURTH: _Face("danger", "on_danger", "on_danger"),
    },
}
_CONTRAST: Final = {
    HeatStep.FIRST: (Qt.BrushStyle.Dense7Pattern, False),
    HeatStep.SECOND: (Qt.BrushStyle.Dense5Pattern, False),
    HeatStep.THIRD: (Qt.BrushStyle.SolidPattern, False),
    HeatStep.FOURTH: (Qt.BrushStyle.SolidPattern, True),
}
"""Where colours are few, dots that grow denser take their place."""


class HeatLayer:
    """The cells of a body on its figure; they are worked out when they are first painted."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._cells: dict[Spot, QPainterPath] = {}

    def paint(
        self, painter: QPainter, heat: FigureHeat, view: View, transform: QTransform, silhouette: QPainterPath
    ) -> None:
        """Paint the cells seen from one side, within the body's outline."""
        cells = self._cells or self._lay_cells()
        painter.save()
        painter.setClipPath(silhouette, Qt.ClipOperation.IntersectClip)
        for step in HeatStep:
            together = QPainterPath()
            together.setFillRule(Qt.FillRule.WindingFill)
            for spot, its_step in heat.steps.items():
                if its_step is step and view_of(spot.zone) is view:
                    together.addPath(cells[spot])
            if not together.isEmpty():
                paint_heat(painter, transform.map(together), HeatSign(heat.of, step))
        painter.restore()

    def _lay_cells(self) -> dict[Spot, QPainterPath]:
        lines = skin_map(self._body.shape)
        for zone in self._body.zones:
            for spot, corners in spot_cells(zone).items():
                path = QPainterPath()
                for number, (x_cm, y_cm) in enumerate(corners):
                    point = lines.on_figure(zone.id, x_cm, y_cm)
                    if number == 0:
                        path.moveTo(point.x, point.y)
                    else:
                        path.lineTo(point.x, point.y)
                path.closeSubpath()
                self._cells[spot] = path
        return self._cells


def paint_heat(painter: QPainter, area: QPainterPath, sign: HeatSign, edge: float = 1.0) -> None:
    """Fill an area as its step looks, with a light edge that keeps cells apart."""
    face = _FACES[sign.of][sign.step]
    painter.setPen(QPen(look().color("surface"), edge))
    if look().theme == "contrast":
        style, striped = _CONTRAST[sign.step]
        painter.fillPath(area, look().color("surface"))
        painter.setBrush(look().color("primary" if sign.of is HeatOf.USE else "danger"))
        brush = painter.brush()
        brush.setStyle(style)
        painter.setBrush(brush)
        stripes = "surface" if striped else ""
    else:
        painter.setBrush(look().color(face.ground))
        stripes = face.stripes
    painter.drawPath(area)
    if stripes:
        painter.save()
        painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(look().color(stripes), 1.5))
        painter.drawLines(_stripes(area.boundingRect()))
        painter.restore()


def heat_ink(sign: HeatSign) -> str:
    """The token of words on a step."""
    return _FACES[sign.of][sign.step].ink


def paint_heat_sign(painter: QPainter, box: QRectF, sign: HeatSign) -> None:
    """A step in the legend."""
    area = QPainterPath()
    area.addRoundedRect(box, 5, 5)
    paint_heat(painter, area, sign, 0)
    painter.setPen(QPen(look().color("line_strong"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(area)


def _stripes(box: QRectF) -> list[QLineF]:
    """Lines up to the right across a box. They begin at even steps, so that those of neighbours meet."""
    first = int((box.left() + box.top()) / _STRIPES_PX)
    last = int((box.right() + box.bottom()) / _STRIPES_PX) + 1
    return [
        QLineF(QPointF(at * _STRIPES_PX - box.top(), box.top()), QPointF(at * _STRIPES_PX - box.bottom(), box.bottom()))
        for at in range(first, last + 1)
    ]
