"""The container for used syringes, filled to scale, with the line at which it is to be closed."""

from __future__ import annotations

import random
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.sharps import Fill
from anakinra_desktop.ui.shared.theme import look

_WIDE, _HIGH = 150.0, 190.0
_BRIM: Final = 36.0
_FOOT: Final = 186.0
_SYRINGES_DRAWN_MAX: Final = 24


class SharpsPicture(QWidget):
    """Draws a `Fill`; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = Fill(1, 0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_fill(self, fill: Fill) -> None:
        """Fill it so far."""
        self._fill = fill
        self.update()

    def sizeHint(self) -> QSize:
        scale = min(1.4, look().text_scale)
        return QSize(round(_WIDE * scale), round(_HIGH * scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / _WIDE
        painter.scale(scale, scale)
        danger = look().color("danger")
        body = _body()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("danger_soft"))
        painter.drawPath(body)
        self._paint_inside(painter, body)
        painter.setPen(QPen(danger, 2.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(body)
        self._paint_line(painter, danger)
        self._paint_lid(painter, danger)
        painter.end()

    def _level(self, share: float) -> float:
        return _FOOT - share * (_FOOT - _BRIM)

    def _paint_inside(self, painter: QPainter, body: QPainterPath) -> None:
        inside = QPainterPath()
        level = self._level(self._fill.share)
        inside.addRect(QRectF(0, level, _WIDE, _FOOT - level))
        ground = look().color("danger_line")
        ground.setAlpha(150)
        painter.setBrush(ground)
        painter.drawPath(body.intersected(inside))
        chance = random.Random(7)
        for _ in range(min(_SYRINGES_DRAWN_MAX, self._fill.inside)):
            lowest = max(level + 8, self._level(0.02) - 8)
            middle = QPointF(chance.uniform(38, 112), chance.uniform(min(level + 8, lowest), _FOOT - 10))
            _paint_syringe(painter, middle, chance.uniform(-35, 35))

    def _paint_line(self, painter: QPainter, ink: QColor) -> None:
        level = self._level(self._fill.full_at / self._fill.holds)
        pen = QPen(ink, 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(20, level), QPointF(128, level))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        tip = QPointF(130, level)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(14, -8), tip + QPointF(14, 8)]))

    def _paint_lid(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(QPen(ink.darker(120), 2.2))
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(52, 4, 40, 12), 5, 5)
        painter.drawRoundedRect(QRectF(8, 13, 130, 19), 6, 6)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _body() -> QPainterPath:
    path = QPainterPath(QPointF(16, 32))
    path.lineTo(QPointF(130, 32))
    path.lineTo(QPointF(121, _FOOT - 8))
    path.quadTo(QPointF(120, _FOOT), QPointF(112, _FOOT))
    path.lineTo(QPointF(34, _FOOT))
    path.quadTo(QPointF(26, _FOOT), QPointF(25, _FOOT - 8))
    path.closeSubpath()
    return path


def _paint_syringe(painter: QPainter, middle: QPointF, turned: float) -> None:
    painter.save()
    painter.translate(middle)
    painter.rotate(turned)
    painter.setPen(QPen(look().color("ink2"), 1.2))
    painter.drawLine(QPointF(13, 0), QPointF(20, 0))
    painter.setBrush(look().color("surface"))
    painter.drawRoundedRect(QRectF(-13, -3.6, 26, 7.2), 2, 2)
    painter.restore()
