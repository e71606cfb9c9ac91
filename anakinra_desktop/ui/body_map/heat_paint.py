"""How often, painted on the skin: the cell of each spot in one of four steps, told apart by colour and by pattern."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from anakinra_desktop.domain.body import Body, Spot, Zone
from anakinra_desktop.domain.site_use import HeatStep
from anakinra_desktop.domain.spot_cells import spot_cells
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.skin_map import skin_map, view_of
from anakinra_desktop.drawing.zone_view import SkinWindow
from anakinra_desktop.ui.body_map.screen import FigureHeat, HeatOf, HeatSign
from anakinra_desktop.ui.shared.theme import look

_STRIPES_PX: Final = 5.0
_MARGIN_CM: Final = 0.7
"""How far cells reach over the zone's edge, on which spots lie: as far as the zone is drawn on the figure."""


_HUES: Final = {HeatOf.USE: ("primary", "on_primary"), HeatOf.REACTIONS: ("danger", "on_danger")}
"""The strongest colour of a view, and what can be read on it."""
_SHARES: Final = {HeatStep.FIRST: 0.34, HeatStep.SECOND: 0.56, HeatStep.THIRD: 0.80, HeatStep.FOURTH: 1.0}
"""How much of it each step has; the rest is the ground."""
_CONTRAST: Final = {
    HeatStep.FIRST: Qt.BrushStyle.Dense6Pattern,
    HeatStep.SECOND: Qt.BrushStyle.Dense4Pattern,
    HeatStep.THIRD: Qt.BrushStyle.SolidPattern,
    HeatStep.FOURTH: Qt.BrushStyle.SolidPattern,
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
            for spot, corners in spot_cells(zone, _MARGIN_CM).items():
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


def paint_heat(painter: QPainter, area: QPainterPath, sign: HeatSign, edge: float = 0.7) -> None:
    """Fill an area as its step looks, with a light edge that keeps cells apart."""
    strongest, on_it = _HUES[sign.of]
    contrast = look().theme == "contrast"
    painter.setPen(QPen(look().color(strongest if contrast else "surface"), edge))
    if contrast:
        painter.fillPath(area, look().color("surface"))
        painter.setBrush(QBrush(look().color(strongest), _CONTRAST[sign.step]))
    else:
        painter.setBrush(_colour(sign))
    painter.drawPath(area)
    if sign.step is HeatStep.FOURTH:
        painter.save()
        painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(look().color(on_it), 1.5))
        painter.drawLines(_stripes(area.boundingRect()))
        painter.restore()


def paint_zone_heat(
    painter: QPainter, edge: QPainterPath, window: SkinWindow, zone: Zone, heat: FigureHeat, margin_cm: float
) -> None:
    """The cells of an opened zone, laid flat, within its drawn edge; the navel's disc stays plain."""
    painter.save()
    painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
    for spot, corners in spot_cells(zone, margin_cm).items():
        step = heat.steps.get(spot)
        if step is not None:
            area = QPainterPath()
            area.addPolygon(QPolygonF([window.point(*corner) for corner in corners]))
            area.closeSubpath()
            paint_heat(painter, area, HeatSign(heat.of, step), 2)
    if zone.hole is not None:
        radius = zone.hole.radius_cm * window.px_per_cm
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("neutral"))
        painter.drawEllipse(window.point(zone.hole.x_cm, zone.hole.y_cm), radius, radius)
    painter.restore()


def paint_count(painter: QPainter, centre: QPointF, count: int, sign: HeatSign) -> None:
    """A diamond with a number: few reactions would not be seen as cells, and some lie where the skin turns away."""
    scale = min(look().text_scale, 1.5)
    half = (15 if count < 10 else 18) * scale
    diamond = QPolygonF([centre + QPointF(*way) for way in ((0, -half), (half, 0), (0, half), (-half, 0))])
    strongest, on_it = _HUES[sign.of]
    strong = sign.step >= HeatStep.THIRD or look().theme == "contrast"
    painter.setPen(QPen(look().color("surface" if strong else strongest), 1.8))
    painter.setBrush(look().color(strongest) if strong else _colour(sign))
    painter.drawPolygon(diamond)
    font = look().font(14, 800)
    font.setPixelSize(round(14 * scale))
    painter.setFont(font)
    painter.setPen(look().color(on_it if strong else "ink"))
    painter.drawText(diamond.boundingRect(), Qt.AlignmentFlag.AlignCenter, str(count))


def _colour(sign: HeatSign) -> QColor:
    """The colour of a step: so much of the strongest on the ground."""
    strong, ground, share = look().color(_HUES[sign.of][0]), look().color("surface"), _SHARES[sign.step]
    rest = 1 - share
    return QColor.fromRgbF(
        strong.redF() * share + ground.redF() * rest,
        strong.greenF() * share + ground.greenF() * rest,
        strong.blueF() * share + ground.blueF() * rest,
    )


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
