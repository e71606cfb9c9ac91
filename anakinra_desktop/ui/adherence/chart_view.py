"""A chart on screen: painted once a size, read by pointer and arrow keys, opened by a click or Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from anakinra_desktop.drawing.chart_axes import Reading
    from anakinra_desktop.drawing.chart_style import ChartStyle

REACH_PX: Final = 22
"""How near the pointer must be to a value to read it."""

LABEL_PX: Final = 14

Draw = Callable[["Axes", "ChartStyle"], "tuple[Reading, ...]"]
HeightFor = Callable[[int, float], int]
"""From a width and the size of the labels, in px, to the height the chart wants."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What a view shows: how it is drawn, how high it wants to be, and what each of its days says."""

    draw: Draw
    height_for: HeightFor
    words: Callable[[date], str]
    steps: Callable[[int, float], tuple[int, int]]
    """For a width and a label size: the days one step to the right and one step down lead on."""


class ChartView(QWidget):
    """Shows a chart. Before matplotlib is there it says that it is drawing.

    Pointing at a value reads it; a click announces its day. By keyboard the arrows move a reading cursor, Enter and
    Space announce. The figures in words are the accessible description.
    """

    day_chosen = Signal(object)
    """A date."""
    read = Signal(str)
    """The words of the value that is pointed at; "" for none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chart: Chart | None = None
        self._description = ""
        self._ready = False
        self._picture: QPixmap | None = None
        self._readings: tuple[Reading, ...] = ()
        self._cursor: date | None = None
        self._pointed: date | None = None
        look().changed.connect(self._redraw)

    @property
    def reading(self) -> date | None:
        """The day that is read now: under the pointer, or under the keyboard's cursor."""
        return self._pointed or (self._cursor if self.hasFocus() else None)

    @property
    def readings(self) -> Sequence[Reading]:
        """Every value that can be pointed at; empty until the chart was painted."""
        return self._readings

    def show_chart(self, chart: Chart, description: str) -> None:
        """Show another chart; `description` is what it shows, with its figures, in words."""
        self._chart = chart
        self._description = description
        self._cursor = self._pointed = None
        self.setAccessibleDescription(description)
        self._redraw()

    def be_ready(self) -> None:
        """Charts can be drawn from now on."""
        if not self._ready:
            self._ready = True
            self._redraw()

    # ---- Qt's own

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        label = look().px(LABEL_PX)
        return self._chart.height_for(width, label) if self._chart is not None else label * 18

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(look().px(320), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 120)

    def ring_radius(self) -> float:
        return 10.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._chart is None or not self._ready:
            painter.setPen(look().color("ink3"))
            painter.setFont(look().font(16, 600))
            words = QCoreApplication.translate("ChartView", "Drawing …")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        else:
            painter.drawPixmap(0, 0, self._drawn())
            self._paint_reading(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        self._point_at(found.day if found is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = found.day
            self.day_chosen.emit(found.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._cursor is not None:
            self.day_chosen.emit(self._cursor)
            return
        if not self._move_cursor(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setAccessibleDescription(self._description)
        self.update()

    # ---- inside

    def _redraw(self) -> None:
        self._picture = None
        self.updateGeometry()
        self.update()

    def _drawn(self) -> QPixmap:
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._draw()
        return self._picture

    def _draw(self) -> QPixmap:
        from anakinra_desktop.drawing.chart_axes import new_axes
        from anakinra_desktop.drawing.chart_painter import paint_chart
        from anakinra_desktop.drawing.chart_style import screen_style

        assert self._chart is not None
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(0, 0, 0, 0))
        axes = new_axes(self.width(), self.height())
        self._readings = self._chart.draw(axes, screen_style(look().tokens, look().px(LABEL_PX)))
        painter = QPainter(picture)
        paint_chart(axes, painter)
        painter.end()
        return picture

    def _at(self, position: QPointF) -> Reading | None:
        """The value nearest to a point, if one is near."""

        def distance(reading: Reading) -> float:
            return (QPointF(reading.x, reading.y) - position).manhattanLength()

        nearest = min(self._readings, key=distance, default=None)
        return nearest if nearest is not None and distance(nearest) <= REACH_PX else None

    def _point_at(self, day: date | None) -> None:
        if day == self._pointed:
            return
        self._pointed = day
        self.setCursor(Qt.CursorShape.PointingHandCursor if day is not None else Qt.CursorShape.ArrowCursor)
        self._say(day)

    def _say(self, day: date | None) -> None:
        words = self._chart.words(day) if self._chart is not None and day is not None else ""
        self.read.emit(words)
        self.update()

    def _move_cursor(self, key: Qt.Key) -> bool:
        """Move the reading cursor; whether the key was one that does."""
        if self._chart is None or not self._readings:
            return False
        days = sorted({reading.day for reading in self._readings})
        right, down = self._chart.steps(self.width(), look().px(LABEL_PX))
        ways = {Qt.Key.Key_Right: right, Qt.Key.Key_Left: -right, Qt.Key.Key_Down: down, Qt.Key.Key_Up: -down}
        ways |= {Qt.Key.Key_PageDown: 28, Qt.Key.Key_PageUp: -28}
        if key == Qt.Key.Key_Home:
            self._cursor = days[0]
        elif key == Qt.Key.Key_End or (key in ways and self._cursor is None):
            self._cursor = days[-1]
        elif key in ways and self._cursor is not None:
            wanted = self._cursor + timedelta(days=ways[key])
            ahead = [day for day in days if (day > self._cursor if ways[key] > 0 else day < self._cursor)]
            self._cursor = min(ahead, key=lambda day: abs(day - wanted), default=self._cursor)
        else:
            return False
        self._pointed = None
        self.setAccessibleDescription(self._chart.words(self._cursor))
        self._say(self._cursor)
        return True

    def _paint_reading(self, painter: QPainter) -> None:
        day = self.reading
        found = [reading for reading in self._readings if reading.day == day]
        if self._chart is None or day is None or not found:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("focus"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look().px(LABEL_PX)
        for reading in found:
            painter.drawEllipse(QPointF(reading.x, reading.y), radius, radius)
        self._paint_bubble(painter, QPointF(found[0].x, found[0].y), self._chart.words(day))

    def _paint_bubble(self, painter: QPainter, at: QPointF, words: str) -> None:
        """The words of the value, beside it and within the chart."""
        font = look().font(15, 700)
        metrics = QFontMetrics(font)
        most = max(120, min(self.width() - 16, look().px(330)))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        text = QRectF(metrics.boundingRect(0, 0, most - 24, 2000, flags, words))
        box = QRectF(0, 0, text.width() + 26, text.height() + 16)
        gap = look().px(LABEL_PX) + 8
        above = at.y() - gap - box.height() >= 0
        box.moveCenter(QPointF(at.x(), 0))
        box.moveTop(at.y() - gap - box.height() if above else at.y() + gap)
        box.moveLeft(min(max(box.left(), 4), max(4, self.width() - box.width() - 4)))
        box.moveTop(min(max(box.top(), 2), max(2, self.height() - box.height() - 2)))
        painter.setPen(QPen(look().color("toast_line"), 1.5))
        painter.setBrush(look().color("toast"))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(look().color("on_toast"))
        painter.setFont(font)
        painter.drawText(box.adjusted(13, 8, -12, -8), flags, words)
