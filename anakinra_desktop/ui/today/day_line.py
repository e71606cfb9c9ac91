"""The day as a line: the on-time hours as a band, the prescribed time as a ring, now as a flag, the dose as a check."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.today.day_span import DaySpan

_EDGE = 8
_FLAG, _BAR, _BELOW = 26, 14, 24


class DayLine(QWidget):
    """Draws a `DaySpan`. A screen reader gets the same in one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_line")
        self._span: DaySpan | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_span(self, span: DaySpan | None, words: str) -> None:
        """Draw this stretch, or nothing at all."""
        self._span = span
        self.setVisible(span is not None)
        self.setAccessibleName(words)
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, look().px(_FLAG + _BAR + 8 + _BELOW))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._span is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter, self._span)
        self._paint_hours(painter, self._span)
        # What was done lies on top of the flag where both fall on one minute; a flag on top of what is due.
        self._paint_dues(painter, self._span)
        self._paint_flag(painter, self._span)
        self._paint_taken(painter, self._span)
        painter.end()

    def _x(self, span: DaySpan, wall: datetime) -> float:
        return _EDGE + span.share(wall) * (self.width() - 2 * _EDGE)

    def _middle(self) -> float:
        return look().px(_FLAG) + look().px(_BAR) / 2

    def _paint_bar(self, painter: QPainter, span: DaySpan) -> None:
        high = look().px(_BAR)
        top = self._middle() - high / 2
        outlined = look().theme == "contrast"
        painter.setPen(QPen(look().color("ink"), 1.5) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(look().color("neutral"))
        painter.drawRoundedRect(QRectF(_EDGE, top, self.width() - 2 * _EDGE, high), high / 2, high / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("softline"))
        for due in span.dues:
            left, right = self._x(span, due.on_time_from), self._x(span, due.on_time_to)
            painter.drawRoundedRect(QRectF(left, top, right - left, high), high / 2, high / 2)

    def _paint_hours(self, painter: QPainter, span: DaySpan) -> None:
        top = self._middle() + look().px(_BAR) / 2 + look().px(6)
        bold = QFontMetrics(look().font(14, 800))
        room = bold.horizontalAdvance("00:00") + look().px(14)
        dues = {due.at for due in span.dues}
        taken_places = [self._x(span, at) for at in dues]
        for at in dues:
            self._write_hour(painter, wording.clock(at), self._x(span, at), top, bold=True)
        for at in span.ticks(int((self.width() - 2 * _EDGE) / room)):
            x = self._x(span, at)
            if all(abs(x - other) >= room for other in taken_places):
                self._write_hour(painter, wording.clock(at), x, top, bold=False)

    def _write_hour(self, painter: QPainter, words: str, x: float, top: float, *, bold: bool) -> None:
        font = look().font(14, 800 if bold else 600)
        width = QFontMetrics(font).horizontalAdvance(words) + 2
        left = min(max(x - width / 2, _EDGE), self.width() - _EDGE - width)
        painter.setFont(font)
        painter.setPen(look().color("ink" if bold else "ink3"))
        painter.drawText(QRectF(left, top, width, look().px(20)), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_dues(self, painter: QPainter, span: DaySpan) -> None:
        for due in span.dues:
            if span.taken is not None and not due.recorded:
                continue
            at = QPointF(self._x(span, due.at), self._middle())
            if due.recorded:
                self._paint_check(painter, at, look().px(12))
                continue
            painter.setPen(QPen(look().color("primary"), look().px(4)))
            painter.setBrush(look().color("surface"))
            painter.drawEllipse(at, look().px(11), look().px(11))

    def _paint_taken(self, painter: QPainter, span: DaySpan) -> None:
        if span.taken is not None:
            self._paint_check(painter, QPointF(self._x(span, span.taken), self._middle()), look().px(15))

    def _paint_check(self, painter: QPainter, at: QPointF, radius: float) -> None:
        painter.setPen(QPen(look().color("surface"), look().px(3)))
        painter.setBrush(look().color("primary"))
        painter.drawEllipse(at, radius, radius)
        box = QRectF(0, 0, radius * 1.2, radius * 1.2)
        box.moveCenter(at)
        paint_icon(painter, box, "check-bold", look().color("on_primary"))

    def _paint_flag(self, painter: QPainter, span: DaySpan) -> None:
        x = self._x(span, span.now)
        words = QCoreApplication.translate("TodayPage", "Now {time}").format(time=wording.clock(span.now))
        font = look().font(14, 800)
        width = QFontMetrics(font).horizontalAdvance(words) + 2
        gap = look().px(8)
        painter.setPen(QPen(look().color("coral"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, 3), QPointF(x, self._middle() + look().px(_BAR) / 2))
        # The words stand on the side where no mark is.
        marks = [self._x(span, due.at) for due in span.dues]
        marks += [self._x(span, span.taken)] if span.taken is not None else []
        to_the_right = x - gap - width < 0 or any(x - gap - width < mark <= x for mark in marks)
        to_the_right = to_the_right and x + gap + width <= self.width()
        left = x + gap if to_the_right else x - gap - width
        painter.setFont(font)
        painter.drawText(QRectF(left, 0, width, look().px(22)), Qt.AlignmentFlag.AlignVCenter, words)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
