"""The marks of a day and of a spot: shape, symbol and colour, the same on screen, in charts and on paper."""

from __future__ import annotations

import math
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from anakinra_desktop.drawing.icons import paint_icon

if TYPE_CHECKING:
    from anakinra_desktop.domain.adherence import DayState


class DayMark(StrEnum):
    """What a day, or one slot of it, came to."""

    DONE = "done"
    EARLY = "early"
    LATE = "late"
    TWO_DOSES = "two_doses"
    SKIPPED = "skipped"
    MISSED = "missed"
    HELD = "held"
    NO_RECORD = "no_record"
    PENDING = "pending"


def mark_of(state: DayState) -> DayMark:
    """The mark that stands for what became of a day."""
    return _marks_of_states()[state]


@cache
def _marks_of_states() -> dict[DayState, DayMark]:
    from anakinra_desktop.domain.adherence import DayState

    return {
        DayState.DONE: DayMark.DONE,
        DayState.EARLY: DayMark.EARLY,
        DayState.LATE: DayMark.LATE,
        DayState.EXTRA: DayMark.TWO_DOSES,
        DayState.SKIPPED: DayMark.SKIPPED,
        DayState.MISSED: DayMark.MISSED,
        DayState.NOT_RECORDED: DayMark.NO_RECORD,
        DayState.HELD: DayMark.HELD,
        DayState.PENDING: DayMark.PENDING,
    }


class SpotMark(StrEnum):
    """What may be done with a spot today."""

    BEST = "best"
    FREE = "free"
    RESTING = "resting"
    NO_GO = "no_go"
    REACTION = "reaction"


class MarkColours(Protocol):
    """The colours a mark is painted in, as "#RRGGBB"; a theme's tokens fit."""

    @property
    def primary(self) -> str: ...
    @property
    def on_primary(self) -> str: ...
    @property
    def soft(self) -> str: ...
    @property
    def warn(self) -> str: ...
    @property
    def warn_soft(self) -> str: ...
    @property
    def danger(self) -> str: ...
    @property
    def danger_soft(self) -> str: ...
    @property
    def held(self) -> str: ...
    @property
    def held_soft(self) -> str: ...
    @property
    def neutral(self) -> str: ...
    @property
    def ink2(self) -> str: ...
    @property
    def ink3(self) -> str: ...
    @property
    def line_strong(self) -> str: ...


def paint_status_mark(painter: QPainter, rect: QRectF, status: DayMark, colours: MarkColours) -> None:
    """Paint the mark of a day into the middle of `rect`, as large as fits."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre, radius = rect.center(), min(rect.width(), rect.height()) / 2 * 0.92
    match status:
        case DayMark.DONE | DayMark.TWO_DOSES:
            _fill(painter, colours.primary)
            painter.drawEllipse(centre, radius, radius)
            sign = "check-bold" if status is DayMark.DONE else "plus-bold"
            _symbol(painter, centre, radius * 1.15, sign, colours.on_primary)
        case DayMark.LATE | DayMark.EARLY:
            _outline(painter, colours.primary, radius * 0.14, colours.soft)
            painter.drawEllipse(centre, radius * 0.93, radius * 0.93)
            sign = "clock-bold" if status is DayMark.LATE else "arrow-left-bold"
            _symbol(painter, centre, radius * 1.2, sign, colours.primary)
        case DayMark.SKIPPED:
            _outline(painter, colours.warn, radius * 0.14, colours.warn_soft)
            painter.drawPolygon(_diamond(centre, radius))
            _symbol(painter, centre, radius * 0.95, "arrow-bend-up-right-bold", colours.warn)
        case DayMark.MISSED:
            _outline(painter, colours.danger, radius * 0.14, colours.danger_soft)
            painter.drawRoundedRect(_square(centre, radius * 0.88), radius * 0.2, radius * 0.2)
            _symbol(painter, centre, radius * 1.15, "x-bold", colours.danger)
        case DayMark.HELD:
            _outline(painter, colours.held, radius * 0.14, colours.held_soft)
            painter.drawPolygon(_hexagon(centre, radius * 0.94))
            _symbol(painter, centre, radius, "pause-fill", colours.held)
        case DayMark.NO_RECORD:
            _outline(painter, colours.line_strong, radius * 0.14, dashed=True)
            painter.drawEllipse(centre, radius * 0.92, radius * 0.92)
            _symbol(painter, centre, radius, "question-bold", colours.ink3)
        case DayMark.PENDING:
            _outline(painter, colours.line_strong, radius * 0.12)
            painter.drawEllipse(centre, radius * 0.45, radius * 0.45)
    painter.restore()


def paint_paper_mark(painter: QPainter, rect: QRectF, status: DayMark) -> None:
    """Paint the mark in black and white, told apart by shape alone; a day not yet due leaves no mark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    black, white = "#000000", "#FFFFFF"
    centre, radius = rect.center(), min(rect.width(), rect.height()) / 2 * 0.92
    width = radius * 0.14
    match status:
        case DayMark.DONE | DayMark.TWO_DOSES:
            _fill(painter, black)
            painter.drawEllipse(centre, radius, radius)
            if status is DayMark.TWO_DOSES:
                _outline(painter, white, radius * 0.28)
                painter.drawLine(centre - QPointF(radius * 0.5, 0), centre + QPointF(radius * 0.5, 0))
                painter.drawLine(centre - QPointF(0, radius * 0.5), centre + QPointF(0, radius * 0.5))
        case DayMark.LATE | DayMark.EARLY:
            _outline(painter, black, width, white)
            painter.drawEllipse(centre, radius * 0.93, radius * 0.93)
            _fill(painter, black)
            filled_from = -90 if status is DayMark.LATE else 90  # the late half is on the right, as time runs
            painter.drawPie(_square(centre, radius * 0.93), filled_from * 16, 180 * 16)
        case DayMark.SKIPPED:
            _outline(painter, black, width, white)
            painter.drawPolygon(_diamond(centre, radius))
            painter.drawLine(centre - QPointF(radius * 0.42, 0), centre + QPointF(radius * 0.42, 0))
        case DayMark.MISSED:
            _outline(painter, black, width, white)
            painter.drawRect(_square(centre, radius * 0.86))
            reach = radius * 0.45
            painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach))
            painter.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach))
        case DayMark.HELD:
            _fill(painter, black)
            for side in (-1, 1):
                bar = QRectF(0, 0, radius * 0.42, radius * 1.5)
                bar.moveCenter(centre + QPointF(side * radius * 0.42, 0))
                painter.drawRect(bar)
        case DayMark.NO_RECORD:
            _outline(painter, black, width)
            pen = painter.pen()
            pen.setDashPattern([0.1, 2.2])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawEllipse(centre, radius * 0.9, radius * 0.9)
        case DayMark.PENDING:
            pass
    painter.restore()


def paint_spot_mark(painter: QPainter, rect: QRectF, mark: SpotMark, colours: MarkColours) -> None:
    """Paint the mark of a spot into the middle of `rect`, as large as fits."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre, radius = rect.center(), min(rect.width(), rect.height()) / 2 * 0.94
    match mark:
        case SpotMark.BEST:
            _outline(painter, colours.primary, radius * 0.14)
            painter.drawEllipse(centre, radius * 0.93, radius * 0.93)
            _fill(painter, colours.primary)
            painter.drawEllipse(centre, radius * 0.68, radius * 0.68)
        case SpotMark.FREE:
            _outline(painter, colours.primary, radius * 0.12, colours.soft)
            painter.drawEllipse(centre, radius * 0.88, radius * 0.88)
        case SpotMark.RESTING:
            _outline(painter, colours.line_strong, radius * 0.12, colours.neutral, dashed=True)
            painter.drawEllipse(centre, radius * 0.88, radius * 0.88)
        case SpotMark.NO_GO:
            _outline(painter, colours.ink2, radius * 0.12, colours.neutral)
            square = _square(centre, radius * 0.8)
            painter.drawRoundedRect(square, radius * 0.18, radius * 0.18)
            _hatch(painter, square.adjusted(radius * 0.1, radius * 0.1, -radius * 0.1, -radius * 0.1), colours)
            _fill(painter, colours.neutral)
            painter.drawEllipse(centre, radius * 0.62, radius * 0.62)
            _symbol(painter, centre, radius * 1.2, "prohibit-bold", colours.ink2)
        case SpotMark.REACTION:
            _outline(painter, colours.danger, radius * 0.14, colours.danger_soft)
            painter.drawPolygon(_diamond(centre, radius))
            _symbol(painter, centre, radius * 0.95, "bandaids-bold", colours.danger)
    painter.restore()


_DASHES: Final = [1.6, 1.8]


def _fill(painter: QPainter, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))


def _outline(painter: QPainter, colour: str, width: float, ground: str = "", *, dashed: bool = False) -> None:
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)


def _symbol(painter: QPainter, centre: QPointF, side: float, name: str, colour: str) -> None:
    box = QRectF(0, 0, side, side)
    box.moveCenter(centre)
    paint_icon(painter, box, name, QColor(colour))


def _hatch(painter: QPainter, box: QRectF, colours: MarkColours) -> None:
    painter.setPen(QPen(QColor(colours.line_strong), box.width() * 0.05))
    for step in (0.25, 0.5, 0.75, 1.0):
        painter.drawLine(
            QPointF(box.left() + box.width() * step, box.top()), QPointF(box.left(), box.top() + box.height() * step)
        )
        painter.drawLine(
            QPointF(box.right() - box.width() * step, box.bottom()),
            QPointF(box.right(), box.bottom() - box.height() * step),
        )


def _square(centre: QPointF, half: float) -> QRectF:
    return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)


def _diamond(centre: QPointF, reach: float) -> QPolygonF:
    return QPolygonF([centre + QPointF(x * reach, y * reach) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])


def _hexagon(centre: QPointF, reach: float) -> QPolygonF:
    corners = [math.radians(angle) for angle in range(0, 360, 60)]
    return QPolygonF([centre + QPointF(math.cos(angle) * reach, math.sin(angle) * reach) for angle in corners])
