"""The marks on the figure: injections by age, the suggested place, and how a closed zone looks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.marks import SpotMark, paint_spot_mark
from anakinra_desktop.ui.body_map.heat_paint import paint_heat_sign
from anakinra_desktop.ui.body_map.screen import Age, HeatSign, Sign
from anakinra_desktop.ui.body_map.zone_screen import SpotLook
from anakinra_desktop.ui.shared.theme import look

_BEST_RADIUS, _SIGN_RADIUS = 10.5, 11.0
_NUMBER_PX: Final = 14
_NUMBER_SCALE_MAX: Final = 1.25
"""On the figure a number grows with the text no further than this: the skin it stands on does not grow."""
_AN_EXAMPLE: Final = 3
_APART_PX: Final = 18.0
_EASED_PX: Final = 6.0
_ROUNDS_OF_EASING: Final = 12


def mark_scale() -> float:
    """How much larger than at 100 % text the marks on the figure are."""
    return min(look().text_scale, _NUMBER_SCALE_MAX)


def paint_age(painter: QPainter, centre: QPointF, age: Age, scale: float = 1.0, days: int = 0) -> None:
    """A dark disc for this week, a filled ring for the week before, a small ring for the two before that.

    The disc of this week carries how many days ago it was, unless that was today.
    """
    ground, width, radius, edge = {
        Age.THIS_WEEK: ("ink", 1.6, 9.5, "surface"),
        Age.TWO_WEEKS: ("softline", 2.0, 5.6, "ink"),
        Age.FOUR_WEEKS: ("surface", 1.8, 4.2, "ink2"),
    }[age]
    painter.setPen(QPen(look().color(edge), width * scale))
    painter.setBrush(look().color(ground))
    painter.drawEllipse(centre, radius * scale, radius * scale)
    if age is Age.THIS_WEEK and days:
        font = look().font(_NUMBER_PX, 800)
        font.setPixelSize(round(_NUMBER_PX * scale))
        painter.setFont(font)
        painter.setPen(look().color("surface"))
        half = radius * scale
        box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(days))


def eased_apart(points: Sequence[QPointF], scale: float = 1.0) -> list[QPointF]:
    """Where large marks stand so that each can be read: a little aside, where two would cover each other.

    On a whole figure 2.5 cm is some ten pixels, less than a mark is wide. None moves further than `_EASED_PX`.
    """
    apart, most = _APART_PX * scale, _EASED_PX * scale
    eased = [QPointF(point) for point in points]
    for _ in range(_ROUNDS_OF_EASING):
        for one, other in combinations(range(len(eased)), 2):
            way = eased[other] - eased[one]
            away = math.hypot(way.x(), way.y())
            if away < apart:
                aside = (way / away if away else QPointF(1, 0)) * (apart - away) / 2
                eased[one] -= aside
                eased[other] += aside
        for number, point in enumerate(points):
            moved = eased[number] - point
            far = math.hypot(moved.x(), moved.y())
            if far > most:
                eased[number] = point + moved * (most / far)
    return eased


def flag_boxes(
    flags: Sequence[tuple[QPointF, str]], marks: Iterable[QPointF], taken: Iterable[QRectF], room: QRectF
) -> list[QRectF]:
    """Where the words of some marks stand: beside their mark, clear of labels and, if it can be, of other marks."""
    metrics = QFontMetrics(look().font(14, 800))
    half = 9.5 * mark_scale()
    others = [QRectF(mark.x() - half, mark.y() - half, 2 * half, 2 * half) for mark in marks]
    fixed = list(taken)
    boxes: list[QRectF] = []
    for at, words in flags:
        width, height = metrics.horizontalAdvance(words) + 16.0, metrics.height() + 2.0
        beside, over = half + 4 + width / 2, half + 4 + height / 2
        best: tuple[float, QRectF] | None = None
        for across, up in _AROUND:
            box = QRectF(0, 0, width, height)
            box.moveCenter(at + QPointF(across * beside, up * over))
            cost = 0.0 if room.contains(box) else 100.0
            cost += sum(20 for other in (*fixed, *boxes) if other.intersects(box))
            cost += sum(3 for other in others if other.intersects(box))
            if best is None or cost < best[0]:
                best = (cost, box)
        assert best is not None
        boxes.append(best[1])
    return boxes


_AROUND: Final = ((1, 0), (-1, 0), (0, -1), (0, 1), (0.8, -1), (-0.8, -1), (0.8, 1), (-0.8, 1))
"""Where a word may stand, from its mark, the best first."""


def paint_flag(painter: QPainter, box: QRectF, words: str) -> None:
    """A word on a dark ground, as dark as the mark it belongs to."""
    painter.setPen(QPen(look().color("surface"), 1.6))
    painter.setBrush(look().color("ink"))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(look().font(14, 800))
    painter.setPen(look().color("surface"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


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

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
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
                paint_age(painter, centre, self._sign, scale, _AN_EXAMPLE)
            case HeatSign():
                box = QRectF(self.rect()).adjusted(1.5, 3.5, -1.5, -3.5)
                paint_heat_sign(painter, box, self._sign)
            case SpotMark.BEST:
                paint_best(painter, centre, scale)
            case SpotMark():
                paint_sign(painter, centre, self._sign, scale)
            case SpotLook():
                _paint_spot_look(painter, centre, self._sign, scale)
            case _:
                half = 9 * scale
                painter.setPen(closed_pen())
                painter.setBrush(look().color("neutral"))
                painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 4, 4)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


def _paint_spot_look(painter: QPainter, centre: QPointF, spot_look: SpotLook, scale: float) -> None:
    """A spot of an opened zone, in small."""
    ground, edge, width, radius = {
        SpotLook.LARGE: ("soft", "primary", 2.4, 11.0),
        SpotLook.FREE: ("surface", "primary", 2.0, 8.0),
        SpotLook.USED: ("surface", "ink2", 1.8, 10.0),
    }.get(spot_look, ("surface", "line_strong", 1.8, 4.0))
    if spot_look is SpotLook.COVERED:
        painter.setPen(closed_pen(1.6))
        painter.setBrush(look().color("neutral"))
        painter.drawEllipse(centre, 11 * scale, 11 * scale)
    painter.setPen(QPen(look().color(edge), width * scale))
    painter.setBrush(look().color(ground))
    painter.drawEllipse(centre, radius * scale, radius * scale)
