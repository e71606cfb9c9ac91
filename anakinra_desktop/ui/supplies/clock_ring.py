"""The clock of a syringe that is out: how much of its time is used up, with the marks for the warning and the end."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.supplies.words import HOUR, clock_short

_SIDE: Final = 124
_WIDE: Final = 12
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class ClockRing(QWidget):
    """A ring that fills with the hours a syringe was out altogether; full means it must not be used (STORAGE-5)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._out, self._warning, self._limit = timedelta(), HOUR, HOUR
        self._stands = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_time(self, out: timedelta, warning: timedelta, limit: timedelta, *, stands: bool = False) -> None:
        """The time out altogether; `stands` says that the clock stands still, in the refrigerator."""
        self._out, self._warning, self._limit, self._stands = out, warning, limit, stands
        said = QCoreApplication.translate("Supplies", "{duration} out of {limit} hours")
        self.setAccessibleName(said.format(duration=wording.duration(out), limit=wording.number(limit / HOUR)))
        self.update()

    def sizeHint(self) -> QSize:
        side = look().px(_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = look().px(_WIDE)
        circle = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
        self._paint_ring(painter, circle, wide)
        self._paint_words(painter, circle)
        painter.end()

    def _color(self) -> str:
        if self._out > self._limit:
            return "danger"
        return "warn" if self._out > self._warning else "info"

    def _paint_ring(self, painter: QPainter, circle: QRectF, wide: int) -> None:
        painter.setPen(QPen(look().color("line" if look().theme != "contrast" else "ink3"), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if look().theme == "contrast":  # told apart by form: what is to come is a hollow ring
            painter.setPen(QPen(look().color("surface"), wide - 4))
            painter.drawEllipse(circle)
        share = min(1.0, self._out / self._limit)
        pen = QPen(look().color(self._color()), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if self._stands:
            pen.setDashPattern([0.2, 1.6])
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -max(16, round(share * 360 * 16)))
        for at, color in ((self._warning, "warn"), (self._limit, "danger")):
            painter.save()
            painter.translate(circle.center())
            painter.rotate(min(1.0, at / self._limit) * 360)
            painter.setPen(QPen(look().color(color), 4))
            radius = circle.width() / 2
            painter.drawLine(QPointF(0, -radius - wide * 0.8), QPointF(0, -radius + wide * 0.8))
            painter.restore()

    def _paint_words(self, painter: QPainter, circle: QRectF) -> None:
        upper = QRectF(circle.left(), circle.top() + circle.height() * 0.22, circle.width(), circle.height() * 0.34)
        lower = QRectF(circle.left(), upper.bottom(), circle.width(), circle.height() * 0.24)
        painter.setFont(look().font(24, 800))
        painter.setPen(look().color("ink"))
        painter.drawText(upper, _CENTRE, clock_short(self._out))
        painter.setFont(look().font(14, 700))
        painter.setPen(look().color("ink2"))
        said = QCoreApplication.translate("Supplies", "of {limit} h", "hours out of the refrigerator, inside a ring")
        painter.drawText(lower, _CENTRE, said.format(limit=wording.number(self._limit / HOUR)))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
