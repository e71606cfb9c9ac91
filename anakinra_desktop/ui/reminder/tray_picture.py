"""The app's small picture in the tray; its shape says how the day stands, its colour only repeats it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from anakinra_desktop.domain.reminders import Sign

SIDE: Final = 512
"""The side of the square that the pictures are drawn in."""
SIZES_PX: Final = (16, 22, 24, 32, 48, 64)
_RIM: Final = QColor("#FFFFFF")
"""A white rim, so that it stands out on a dark tray."""
_CALM, _DUE, _LATE = QColor("#0B6660"), QColor("#B04C29"), QColor("#854900")
_CENTRE: Final = QPointF(256, 256)


def tray_icon(sign: Sign) -> QIcon:
    """A filled drop with a hole when a dose is due, a ring with clock hands when it is late, a disc with a check when
    it is done, and the outline of a drop otherwise."""
    icon = QIcon()
    for side in SIZES_PX:
        icon.addPixmap(tray_pixmap(sign, side))
    return icon


def tray_pixmap(sign: Sign, side: int) -> QPixmap:
    """One picture of `side` by `side` px."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / SIDE, side / SIDE)
    _PICTURES[sign](painter)
    painter.end()
    return pixmap


def _drop() -> QPainterPath:
    path = QPainterPath(QPointF(256, 56))
    path.cubicTo(318, 160, 412, 246, 412, 326)
    path.cubicTo(412, 412, 342, 468, 256, 468)
    path.cubicTo(170, 468, 100, 412, 100, 326)
    path.cubicTo(100, 246, 194, 160, 256, 56)
    path.closeSubpath()
    return path


def _paint_due(painter: QPainter) -> None:
    painter.setBrush(_DUE)
    painter.setPen(_pen(_RIM, 72))
    painter.drawPath(_drop())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(_drop())
    painter.setBrush(_RIM)
    painter.drawEllipse(QPointF(256, 330), 72, 72)


def _paint_rest(painter: QPainter) -> None:
    painter.setBrush(_RIM)
    painter.setPen(_pen(_RIM, 80))
    painter.drawPath(_drop())
    painter.setPen(_pen(_CALM, 44))
    painter.drawPath(_drop())


def _paint_done(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for radius, colour in ((240, _RIM), (212, _CALM)):
        painter.setBrush(colour)
        painter.drawEllipse(_CENTRE, radius, radius)
    _paint_line(painter, _RIM, 58, (158, 264), (230, 336), (356, 190))


def _paint_late(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_RIM)
    painter.drawEllipse(_CENTRE, 240, 240)
    painter.setPen(_pen(_LATE, 56))
    painter.drawEllipse(_CENTRE, 186, 186)
    _paint_line(painter, _LATE, 46, (256, 156), (256, 266), (330, 310))


def _paint_line(painter: QPainter, colour: QColor, width: float, *points: tuple[float, float]) -> None:
    painter.setPen(_pen(colour, width))
    painter.drawPolyline([QPointF(*point) for point in points])


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


_PICTURES: Final[dict[Sign, Callable[[QPainter], None]]] = {
    Sign.REST: _paint_rest,
    Sign.DUE: _paint_due,
    Sign.LATE: _paint_late,
    Sign.DONE: _paint_done,
}
