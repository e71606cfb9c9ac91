"""The syringes at home, drawn: full ones and, dashed, the places of those that are gone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.shared.theme import look

_EACH, _HIGH = 29, 50


class SyringeRow(QWidget):
    """A row of small syringes; the number beside it says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_count(self, left: int, total: int) -> None:
        """Draw `left` full syringes of `total`; none at all for a total of 0."""
        self._left, self._total = left, total
        self.setVisible(total > 0)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(look().px(_EACH * max(1, self._total)), look().px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        # Many syringes move closer together before they would ask for a wider card.
        return QSize(look().px(_EACH * min(7, max(1, self._total))), look().px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.height() / _HIGH
        painter.scale(scale, scale)
        each = min(_EACH, self.width() / scale / max(1, self._total))
        for number in range(self._total):
            self._paint_syringe(painter, 3 + number * each, full=number < self._left)
        painter.end()

    def _paint_syringe(self, painter: QPainter, x: float, *, full: bool) -> None:
        ink = QColor(look().color("primary" if full else "line_strong"))
        pen = QPen(ink, 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if not full:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.setBrush(look().color("soft") if full else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x + 3, 12, 14, 24), 4, 4)
        if full:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("mid"))
            painter.drawRoundedRect(QRectF(x + 5.5, 20, 9, 13.5), 2, 2)
        style = Qt.PenStyle.SolidLine if full else Qt.PenStyle.DashLine
        painter.setPen(QPen(ink, 2, style, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x + 10, 36), QPointF(x + 10, 47))
        painter.drawLine(QPointF(x + 10, 12), QPointF(x + 10, 5))
        painter.drawLine(QPointF(x + 5, 4), QPointF(x + 15, 4))
        painter.drawLine(QPointF(x, 12.5), QPointF(x + 20, 12.5))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
