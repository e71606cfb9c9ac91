"""Small painted scenes beside the questions: the lamp on the table, the clock, the leaflet from the carton."""

from __future__ import annotations

from abc import abstractmethod
from datetime import time
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.parts.marks import initials, paint_person_mark
from anakinra_desktop.ui.shared.theme import look

_ROUND: Final = Qt.PenCapStyle.RoundCap
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class Scene(QWidget):
    """A picture with a size of its own, drawn as large as fits. The words beside it say what matters."""

    WIDE = 360.0
    HIGH = 400.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(self.WIDE), round(self.HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / self.WIDE, self.height() / self.HIGH)
        painter.translate((self.width() - self.WIDE * scale) / 2, (self.height() - self.HIGH * scale) / 2)
        painter.scale(scale, scale)
        self.paint(painter)
        painter.end()

    @abstractmethod
    def paint(self, painter: QPainter) -> None:
        """Draw it, WIDE by HIGH."""


class WelcomeScene(Scene):
    """An evening lamp on a table, and the sign that a name gets on a card in its light."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._number = number

    def show_name(self, name: str) -> None:
        """Write this name on the card."""
        self._name = " ".join(name.split())
        self.update()

    def paint(self, painter: QPainter) -> None:
        self._paint_light(painter)
        self._paint_table(painter)
        self._paint_lamp(painter)
        self._paint_card(painter)

    def _paint_light(self, painter: QPainter) -> None:
        if look().theme == "contrast":
            return
        beam = QLinearGradient(0, 166, 0, 352)
        light = look().theme == "light"
        for at, strength in ((0.0, 0.95), (1.0, 0.35)):
            warm = look().color("warn_soft" if light else "warn")
            warm.setAlphaF(strength if light else strength * 0.3)
            beam.setColorAt(at, warm)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(beam))
        painter.drawPolygon(_polygon((222, 160), (342, 160), (358, 352), (150, 352)))

    def _paint_table(self, painter: QPainter) -> None:
        painter.setPen(_edge("skin_line"))
        painter.setBrush(look().color("skin"))
        painter.drawRoundedRect(QRectF(2, 352, 356, 22), 8, 8)
        painter.setPen(QPen(look().color("skin_line"), 1.2, Qt.PenStyle.SolidLine, _ROUND))
        for left, right, y in ((36, 132, 360), (214, 318, 365)):
            painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _paint_lamp(self, painter: QPainter) -> None:
        ink, shade = look().color("primary"), look().color("primary")
        painter.setPen(QPen(ink, 7, Qt.PenStyle.SolidLine, _ROUND))
        painter.drawLine(QPointF(282, 168), QPointF(282, 340))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        foot = QPainterPath(QPointF(238, 352))
        foot.cubicTo(244, 336, 320, 336, 326, 352)
        foot.closeSubpath()
        painter.drawPath(foot)
        bulb = QColor("#FFE9B8") if look().theme != "contrast" else look().color("ink")
        painter.setBrush(bulb)
        painter.drawEllipse(QPointF(282, 166), 24, 17)
        painter.setBrush(shade)
        hood = QPainterPath(QPointF(252, 64))
        hood.lineTo(312, 64)
        hood.cubicTo(320, 64, 322, 68, 325, 76)
        hood.lineTo(348, 150)
        hood.cubicTo(351, 160, 347, 166, 338, 166)
        hood.lineTo(226, 166)
        hood.cubicTo(217, 166, 213, 160, 216, 150)
        hood.lineTo(239, 76)
        hood.cubicTo(242, 68, 244, 64, 252, 64)
        painter.drawPath(hood)
        painter.setPen(QPen(look().color("softline"), 3.5, Qt.PenStyle.SolidLine, _ROUND))
        painter.drawLine(QPointF(252, 84), QPointF(235, 146))

    def _paint_card(self, painter: QPainter) -> None:
        card = QRectF(18, 158, 196, 194)
        painter.setPen(Qt.PenStyle.NoPen)
        if look().theme == "light":
            shadow = look().color("shadow")
            shadow.setAlpha(16)
            painter.setBrush(shadow)
            painter.drawRoundedRect(card.translated(3, 3), 16, 16)
        painter.setPen(_edge("line"))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(card, 16, 16)
        mark = QRectF(card.center().x() - 52, card.top() + 20, 104, 104)
        line = QRectF(card.left() + 14, card.bottom() - 62, card.width() - 28, 46)
        if not self._name:
            painter.setPen(QPen(look().color("line_strong"), 2.5, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mark.adjusted(3, 3, -3, -3))
            paint_icon(painter, mark.adjusted(28, 28, -28, -28), "user", look().color("line_strong"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("neutral"))
            painter.drawRoundedRect(QRectF(line.center().x() - 55, line.center().y() - 6, 110, 12), 6, 6)
            return
        paint_person_mark(painter, mark, initials(self._name), self._number)
        font = look().font(20, 800)
        font.setPixelSize(20)  # the scene is scaled as a whole
        painter.setFont(font)
        painter.setPen(look().color("ink"))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, round(line.width()))
        painter.drawText(line, _CENTRE, name)


class ClockScene(Scene):
    """A wall clock that shows the time that was typed; without one its hands wait at noon, in grey."""

    HIGH = 240.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at: time | None = None

    def show_time(self, at: time | None) -> None:
        """Set the hands."""
        self._at = at
        self.update()

    def paint(self, painter: QPainter) -> None:
        middle, radius = QPointF(self.WIDE / 2, 120), 108.0
        painter.setPen(QPen(look().color("primary"), 8))
        painter.setBrush(look().color("surface"))
        painter.drawEllipse(middle, radius, radius)
        self._paint_hours(painter, middle, radius)
        self._paint_sky(painter, middle)
        at = self._at or time(12, 0)
        hour = (at.hour % 12 + at.minute / 60) / 12
        ink = look().color("ink" if self._at else "line_strong")
        self._paint_hand(painter, middle, hour, 56, QPen(ink, 9, Qt.PenStyle.SolidLine, _ROUND))
        self._paint_hand(painter, middle, at.minute / 60, 84, QPen(ink, 6, Qt.PenStyle.SolidLine, _ROUND))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("coral"))
        painter.drawEllipse(middle, 7, 7)

    def _paint_hours(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        for hour in range(12):
            if hour % 3:
                painter.setPen(QPen(look().color("line_strong"), 3, Qt.PenStyle.SolidLine, _ROUND))
                painter.drawLine(_on_dial(middle, hour / 12, radius - 14), _on_dial(middle, hour / 12, radius - 22))
                continue
            font = look().font(20, 800)
            font.setPixelSize(20)
            painter.setFont(font)
            painter.setPen(look().color("ink2"))
            box = QRectF(0, 0, 40, 30)
            box.moveCenter(_on_dial(middle, hour / 12, radius - 24))
            painter.drawText(box, _CENTRE, str(hour or 12))

    def _paint_sky(self, painter: QPainter, middle: QPointF) -> None:
        """Morning and evening look the same on a dial; the sun or the moon tells them apart."""
        if self._at is None:
            return
        day = 7 <= self._at.hour < 19
        box = QRectF(0, 0, 34, 34)
        box.moveCenter(middle + QPointF(0, 44 if not 4 <= self._at.hour % 12 <= 7 else -44))
        paint_icon(painter, box, "sun" if day else "moon-stars", look().color("warn" if day else "held"))

    @staticmethod
    def _paint_hand(painter: QPainter, middle: QPointF, turn: float, reach: float, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawLine(middle, _on_dial(middle, turn, reach))


class LeafletScene(Scene):
    """A carton and the leaflet that was in it, unfolded."""

    HIGH = 330.0

    def paint(self, painter: QPainter) -> None:
        self._paint_carton(painter)
        self._paint_leaflet(painter)

    def _paint_carton(self, painter: QPainter) -> None:
        front = look().color("backdrop")
        painter.setPen(_edge("line") if look().theme == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(front.lighter(104 if look().theme == "light" else 125))
        painter.drawPolygon(_polygon((24, 26), (46, 2), (206, 2), (184, 26)))
        painter.setBrush(front.darker(112))
        painter.drawPolygon(_polygon((184, 26), (206, 2), (206, 196), (184, 220)))
        painter.setBrush(front)
        painter.drawRect(QRectF(24, 26, 160, 194))
        painter.setBrush(look().color("primary"))
        painter.drawRect(QRectF(24, 26, 160, 24))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(QRectF(42, 68, 96, 40), 6, 6)

    def _paint_leaflet(self, painter: QPainter) -> None:
        left, top, wide, high, fold = 112.0, 62.0, 74.0, 252.0, 12.0
        for number in range(3):
            x, sunk = left + number * wide, fold if number % 2 else 0.0
            risen = 0.0 if number % 2 else fold
            page = _polygon(
                (x, top + sunk), (x + wide, top + risen), (x + wide, top + high + risen), (x, top + high + sunk)
            )
            painter.setPen(_edge("line_strong"))
            painter.setBrush(look().color("surface" if number % 2 == 0 else "sunken"))
            painter.drawPolygon(page)
            self._paint_lines(painter, QPointF(x + 12, top + 20 + fold / 2), number)

    def _paint_lines(self, painter: QPainter, at: QPointF, page: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary"))
        painter.drawRoundedRect(QRectF(at.x(), at.y(), 34, 8), 4, 4)
        painter.setBrush(look().color("line" if look().theme != "dark" else "line_strong"))
        row = 1
        for number in range(12):
            if page == 1 and number in (3, 4, 5):  # the place of a drawing
                continue
            wide = (50, 46, 50, 36)[(number + page) % 4]
            painter.drawRoundedRect(QRectF(at.x(), at.y() + 8 + (row + number) * 15, wide, 5), 2.5, 2.5)
        if page == 1:
            box = QRectF(at.x() + 2, at.y() + 62, 46, 46)
            paint_icon(painter, box, "syringe", look().color("coral"))


def _on_dial(middle: QPointF, turn: float, reach: float) -> QPointF:
    """The point of a clock's face a share of a turn from twelve."""
    return middle + QPointF(sin(turn * 2 * pi), -cos(turn * 2 * pi)) * reach


def _edge(token: str) -> QPen:
    pen = QPen(look().color(token), 1.4)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
