"""The stretch from one prescribed time to the next, and where now lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.marks import DayMark, paint_status_mark
from anakinra_desktop.ui.shared.theme import look

_EDGE = 24
_FLAG, _BAR, _HOURS, _SPANS = 44, 16, 26, 30


@dataclass(frozen=True, slots=True)
class Between:
    """Two prescribed times and now between them; wall times of one zone, without a zone."""

    due: datetime
    following: datetime
    now: datetime
    window: timedelta
    skip_within: timedelta | None = None
    """Hours before the next one in which the prescriber said to skip."""

    @property
    def ago_words(self) -> str:
        """How long ago the dose was due."""
        return wording.ago(self.now - self.due)

    @property
    def to_next_words(self) -> str:
        """How long it is to the next one."""
        words = QCoreApplication.translate("MissedPage", "{duration} to the next one")
        return words.format(duration=wording.duration(self.following - self.now))

    @property
    def skip_words(self) -> str:
        """From when on the prescriber said to skip."""
        start = self.following - (self.skip_within or timedelta(0))
        words = QCoreApplication.translate("MissedPage", "Skip from {time} on")
        return words.format(time=wording.clock(start))

    @property
    def midnights(self) -> tuple[datetime, ...]:
        """The midnights between the two, where dates change."""
        first = datetime.combine(self.due.date() + timedelta(days=1), datetime.min.time())
        count = max(0, (self.following.date() - first.date()).days + 1)
        return tuple(first + timedelta(days=n) for n in range(count) if first + timedelta(days=n) < self.following)

    @property
    def hours(self) -> tuple[datetime, ...]:
        """Full hours to write below the bar: every fourth of a day, fewer where the stretch is longer."""
        length = self.following - self.due
        step = timedelta(hours=4 if length <= timedelta(hours=30) else 12 if length <= timedelta(hours=60) else 24)
        start = datetime.combine(self.due.date(), datetime.min.time())
        found, each = [], start
        while each < self.following:
            if min(each - self.due, self.following - each) > step * 0.45:
                found.append(each)
            each += step
        return tuple(found)


class BetweenDoses(QWidget):
    """Draws a `Between`: the open dose, the night, now, and the next one, with the hours both ways."""

    def __init__(self, between: Between, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._between = between
        words = [between.ago_words, between.to_next_words]
        if between.skip_within is not None:
            words.append(between.skip_words)
        self.setAccessibleName("".join(f"{wording.capital(each)}. " for each in words).strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(480, look().px(_FLAG + _BAR + _HOURS + _SPANS + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        self._paint_midnights(painter)
        self._paint_ends(painter)
        self._paint_spans(painter)
        self._paint_now(painter)
        painter.end()

    def _x(self, wall: datetime) -> float:
        first, last = self._between.due - self._between.window, self._between.following + self._between.window
        share = (wall - first) / (last - first)
        return _EDGE + min(1.0, max(0.0, share)) * (self.width() - 2 * _EDGE)

    def _middle(self) -> float:
        return look().px(_FLAG) + look().px(_BAR) / 2

    def _paint_bar(self, painter: QPainter) -> None:
        high, between = look().px(_BAR), self._between
        top = self._middle() - high / 2
        painter.setPen(QPen(look().color("ink"), 1.5) if look().theme == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(look().color("neutral"))
        painter.drawRoundedRect(QRectF(_EDGE, top, self.width() - 2 * _EDGE, high), high / 2, high / 2)
        if between.skip_within is not None:
            self._paint_skip(painter, between.skip_within, top, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("softline"))
        for due in (between.due, between.following):
            left, right = self._x(due - between.window), self._x(due + between.window)
            painter.drawRoundedRect(QRectF(left, top, right - left, high), high / 2, high / 2)

    def _paint_skip(self, painter: QPainter, within: timedelta, top: float, high: float) -> None:
        """The hours before the next one in which it is skipped: striped, so that not the colour alone says it."""
        between = self._between
        left, right = self._x(max(between.due, between.following - within)), self._x(between.following)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("warn_soft"))
        painter.drawRect(QRectF(left, top, right - left, high))
        painter.setBrush(QBrush(look().color("warn"), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(QRectF(left, top, right - left, high))

    def _paint_midnights(self, painter: QPainter) -> None:
        for midnight in self._between.midnights:
            self._paint_midnight(painter, midnight)

    def _paint_midnight(self, painter: QPainter, midnight: datetime) -> None:
        x, metrics = self._x(midnight), QFontMetrics(look().font(14, 800))
        pen = QPen(look().color("line_strong"), 1.6)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, look().px(24)), QPointF(x, self._middle() + look().px(_BAR)))
        painter.setFont(look().font(14, 800))
        painter.setPen(look().color("ink2"))
        before, after = (wording.weekday(day) for day in (midnight.date() - timedelta(days=1), midnight.date()))
        row = QRectF(0, look().px(18), self.width(), look().px(20))
        if x - 10 - metrics.horizontalAdvance(before) > 0 and midnight == self._between.midnights[0]:
            painter.drawText(row.adjusted(0, 0, -(self.width() - x + 10), 0), _RIGHT, wording.capital(before))
        painter.drawText(row.adjusted(x + 10, 0, 0, 0), _LEFT, wording.capital(after))

    def _paint_ends(self, painter: QPainter) -> None:
        between, side = self._between, look().px(34)
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(QPointF(self._x(between.due), self._middle()))
        paint_status_mark(painter, mark, DayMark.NO_RECORD, look().tokens)
        painter.setPen(QPen(look().color("primary"), look().px(4)))
        painter.setBrush(look().color("surface"))
        painter.drawEllipse(QPointF(self._x(between.following), self._middle()), look().px(11), look().px(11))
        painter.setFont(look().font(14, 800))
        painter.setPen(look().color("ink"))
        top = self._middle() + look().px(_BAR) / 2 + look().px(10)
        for at in (between.due, between.following):
            box = QRectF(self._x(at) - 60, top, 120, look().px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, wording.clock(at))
        self._paint_hours(painter, top)

    def _paint_hours(self, painter: QPainter, top: float) -> None:
        painter.setFont(look().font(14, 500))
        painter.setPen(look().color("ink2"))
        wide = QFontMetrics(painter.font()).horizontalAdvance("00:00") + look().px(16)
        last = self._x(self._between.due) + wide / 2
        end = self._x(self._between.following) - wide / 2
        for hour in self._between.hours:
            x = self._x(hour)
            if x - wide / 2 >= last and x + wide / 2 <= end:  # the next one has room beside it
                box = QRectF(x - 60, top, 120, look().px(20))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, wording.clock(hour))
                last = x + wide / 2

    def _paint_spans(self, painter: QPainter) -> None:
        between = self._between
        y = self.height() - look().px(16)
        self._paint_span(painter, between.due, between.now, y, between.ago_words, look().color("ink2"))
        self._paint_span(painter, between.now, between.following, y, between.to_next_words, look().color("coral"))

    def _paint_span(self, painter: QPainter, start: datetime, end: datetime, y: float, words: str, ink: QColor) -> None:
        left, right = self._x(start) + 6, self._x(end) - 6
        if right <= left:
            return
        painter.setPen(QPen(ink, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for x in (left, right):
            painter.drawLine(QPointF(x, y - 6), QPointF(x, y + 6))
        painter.setFont(look().font(15, 800))
        width = QFontMetrics(painter.font()).horizontalAdvance(words) + 16
        middle = min(max((left + right) / 2, width / 2), self.width() - width / 2)
        box = QRectF(middle - width / 2, y - look().px(13), width, look().px(26))
        painter.fillRect(box, look().color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_now(self, painter: QPainter) -> None:
        x = self._x(self._between.now)
        words = QCoreApplication.translate("MissedPage", "Now {time}").format(time=wording.clock(self._between.now))
        painter.setPen(QPen(look().color("coral"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, look().px(22)), QPointF(x, self._middle() + look().px(_BAR) / 2))
        painter.setFont(look().font(15, 800))
        width = QFontMetrics(painter.font()).horizontalAdvance(words) + 4
        middle = min(max(x, width / 2), self.width() - width / 2)
        painter.drawText(QRectF(middle - width / 2, 0, width, look().px(22)), Qt.AlignmentFlag.AlignCenter, words)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
