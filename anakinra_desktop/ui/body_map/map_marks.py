"""The marks on the figure: injections by age, the suggested place, and how a closed zone looks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.marks import SpotMark, paint_spot_mark
from anakinra_desktop.ui.body_map.screen import Age, ZoneStanding
from anakinra_desktop.ui.shared.theme import look

_BEST_RADIUS, _SIGN_RADIUS = 10.5, 11.0


def paint_age(painter: QPainter, centre: QPointF, age: Age, scale: float = 1.0) -> None:
    """A dark disc for this week, a filled ring for the week before, a small ring for the two before that."""
    ground, width, radius, edge = {
        Age.THIS_WEEK: ("ink", 1.6, 7.0, "surface"),
        Age.TWO_WEEKS: ("softline", 2.0, 5.6, "ink"),
        Age.FOUR_WEEKS: ("surface", 1.8, 4.2, "ink2"),
    }[age]
    painter.setPen(QPen(look().color(edge), width * scale))
    painter.setBrush(look().color(ground))
    painter.drawEllipse(centre, radius * scale, radius * scale)


def paint_best(painter: QPainter, centre: QPointF, scale: float = 1.0) -> None:
    """The suggested place: a disc in a ring, on a light rim that lifts it off skin and other marks."""
    radius = _BEST_RADIUS * scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look().color("surface"), 6 * scale))
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(look().color("surface"))
    painter.setPen(QPen(look().color("primary"), 3 * scale))
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color("primary"))
    painter.drawEllipse(centre, 6 * scale, 6 * scale)


def paint_sign(painter: QPainter, centre: QPointF, mark: SpotMark, scale: float = 1.0) -> None:
    """A sore or forbidden patch."""
    radius = _SIGN_RADIUS * scale
    paint_spot_mark(
        painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), mark, look().tokens
    )


def closed_pen(width: float = 2.2) -> QPen:
    """The dotted edge of what is closed."""
    pen = QPen(look().color("line_strong"), width)
    pen.setDashPattern([0.1, 2.2])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


class LegendSign(QWidget):
    """One sign beside its words in the legend."""

    def __init__(self, sign: Age | SpotMark | ZoneStanding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(look().px(30), look().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, centre = look().text_scale, QPointF(self.width() / 2, self.height() / 2)
        match self._sign:
            case Age():
                paint_age(painter, centre, self._sign, scale)
            case SpotMark.BEST:
                paint_best(painter, centre, scale)
            case SpotMark():
                paint_sign(painter, centre, self._sign, scale)
            case _:
                half = 9 * scale
                painter.setPen(closed_pen())
                painter.setBrush(look().color("neutral"))
                painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 4, 4)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
