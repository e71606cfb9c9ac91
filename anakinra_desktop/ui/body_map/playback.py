"""Plays back the last months day by day: a bar with a slider, and the words of the day that is shown."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.body_map.look_back import PastDay
from anakinra_desktop.ui.shared.parts import Button, Card, Grow, IconButton, Stretch, Text, column, filled, row
from anakinra_desktop.ui.shared.parts.pressable import ring_after
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.theme import look

DAY_MS: Final = 250
STILL_DAY_MS: Final = 1000
"""Where nothing is to move, a day stands long enough to be looked at."""
_SHOWN_DAYS: Final = 28
_WEEK: Final = 7


class DaySlider(QSlider):
    """A slider over days: a press anywhere on it goes there, arrows go a day, Page Up and Down a week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("day_slider")
        self.setPageStep(_WEEK)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._first = self._today = date.min
        self._ring = True
        look().changed.connect(self.updateGeometry)
        self.valueChanged.connect(self._name_day)

    @property
    def day(self) -> date:
        """The day it stands on."""
        return self._first + timedelta(days=self.value())

    def set_days(self, first: date, today: date) -> None:
        """Reach from one day to another, and stand on the last. Says nothing."""
        self.blockSignals(True)
        self._first, self._today = first, today
        self.setRange(0, (today - first).days)
        self.setValue(self.maximum())
        self.blockSignals(False)
        self._name_day()
        self.update()

    def ring_wanted(self) -> bool:
        return self._ring

    def ring_rect(self) -> QRect:
        return self.rect()

    def ring_radius(self) -> float:
        return 12.0

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(event.reason(), self._ring)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        height = 2 * self._track_y() + look().metrics(14, 600).height()
        return QSize(look().px(260), max(48, height))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(150), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y, at = self._track_y(), self._x(self.value())
        half = look().px(4)
        start, end = self._x(0), self._x(self.maximum())
        edge = QPen(look().color("line_strong"), 1) if look().theme == "contrast" else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)
        painter.setBrush(look().color("neutral"))
        painter.drawRoundedRect(QRectF(start - half, y - half, end - start + 2 * half, 2 * half), half, half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("softline"))
        weeks = self._x(max(0, self.value() - _SHOWN_DAYS + 1))
        painter.drawRoundedRect(QRectF(weeks - half, y - half, at - weeks + 2 * half, 2 * half), half, half)
        self._paint_months(painter)
        radius = look().px(10)
        painter.setPen(QPen(look().color("primary"), 3))
        painter.setBrush(look().color("surface"))
        painter.drawEllipse(QPointF(at, y), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary"))
        painter.drawEllipse(QPointF(at, y), radius * 0.42, radius * 0.42)
        painter.end()

    def _paint_months(self, painter: QPainter) -> None:
        """Today at the end, then the firsts of months and the first day, as far as their names have room."""
        metrics = look().metrics(14, 600)
        painter.setFont(look().font(14, 600))
        today = QCoreApplication.translate("BodyMap", "today", "the end of the slider over days")
        left = self.width() - metrics.horizontalAdvance(today)
        self._paint_label(painter, today, left)
        days = [self._first + timedelta(days=ago) for ago in range(self.maximum())]
        first_label = wording.short_date(self._first)
        from_x = metrics.horizontalAdvance(first_label) + look().space(8)
        if from_x < left:
            self._paint_label(painter, first_label, 0)
        for day in reversed(days):
            if day.day != 1:
                continue
            words = wording.short_month(day)
            width = metrics.horizontalAdvance(words)
            x = round(self._x((day - self._first).days) - width / 2)
            if from_x <= x and x + width + look().space(8) <= left:
                self._paint_label(painter, words, x)
                left = x

    def _paint_label(self, painter: QPainter, words: str, x: int) -> None:
        painter.setPen(look().color("ink2"))
        height = look().metrics(14, 600).height()
        box = QRect(x, self.height() - height, self.width() - x, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _track_y(self) -> int:
        return look().px(14)

    def _x(self, value: int) -> float:
        pad = look().px(14)
        return pad + (self.width() - 2 * pad) * value / max(1, self.maximum())

    def _go_to(self, x: float) -> None:
        start, end = self._x(0), self._x(self.maximum())
        self.setValue(round((x - start) / max(1.0, end - start) * self.maximum()))

    def _name_day(self) -> None:
        words = QCoreApplication.translate("BodyMap", "Day shown: {date}")
        near = (self._today - self.day).days < 2
        shown = wording.near_day(self.day, self._today) if near else wording.weekday_and_date(self.day)
        self.setAccessibleName(words.format(date=shown))


class PlaybackBar(Snug):
    """Play, a day back, a day on, a slider, and back to today. The handle may be dragged and never must be."""

    day_chosen = Signal(object)
    """The date that is shown from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playback")
        self._longest = ""
        self._line = Text("", "strong", size=16)
        self._line.setObjectName("day_line")
        self.slider = DaySlider()
        self.play = Button(_play_words(), icon="play")
        self.play.setObjectName("play")
        self.before = IconButton("caret-left", QCoreApplication.translate("BodyMap", "A day back"), kind="secondary")
        self.before.setObjectName("day_back")
        self.after = IconButton("caret-right", QCoreApplication.translate("BodyMap", "A day on"), kind="secondary")
        self.after.setObjectName("day_on")
        self.today = Button(QCoreApplication.translate("BodyMap", "Today"))
        self.today.setObjectName("to_today")
        self._row = row(self.play, self.before, Grow(self.slider), self.after, self.today, gap=8)
        self._slider_row = row(gap=0)
        self._whole = column(self._line, self._slider_row, self._row, gap=2, margins=(8, 2, 8, 0), parent=self)
        self._beside = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        self.play.clicked.connect(self._play_or_pause)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.today.clicked.connect(self.go_to_today)
        self.slider.valueChanged.connect(lambda: self.day_chosen.emit(self.slider.day))
        self.slider.sliderPressed.connect(self.pause)
        self.slider.actionTriggered.connect(lambda _action: self.pause())
        look().changed.connect(self._arrange)

    @property
    def is_playing(self) -> bool:
        """Whether the days go by."""
        return self._timer.isActive()

    def set_days(self, first: date, today: date, longest_line: str) -> None:
        """Reach from one day to today and stand there. The room of `longest_line` is kept free for every day."""
        self.pause()
        self._longest = longest_line
        self.slider.set_days(first, today)
        self._arrange()

    def show_line(self, words: str) -> None:
        """Say this of the day; aloud too, unless days are going by."""
        self._line.setText(words)
        self.slider.setAccessibleDescription(words)
        if not self.is_playing and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def go_to_today(self) -> None:
        """Show today again."""
        self.pause()
        self.slider.setValue(self.slider.maximum())

    def pause(self) -> None:
        """Stand still on the day that is shown."""
        self._timer.stop()
        self.play.setText(_play_words())
        self.play.set_icon("play")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pause()

    def _arrange(self) -> None:
        buttons = (self.play, self.before, self.after, self.today)
        needed = sum(max(each.sizeHint().width(), each.minimumSizeHint().width()) for each in buttons)
        needed += self.slider.sizeHint().width() + look().space(8) * 6
        beside = self.width() >= needed
        if beside != self._beside:
            self._beside = beside
            if beside:
                self._row.insertWidget(2, self.slider, 1)
            else:
                self._slider_row.addWidget(self.slider)
        width = max(1, self.width() - 2 * look().space(8))
        wrapped = (
            look().metrics(16, 700).boundingRect(0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap), self._longest)
        )
        self._line.setMinimumHeight(wrapped.height())

    def _play_or_pause(self) -> None:
        if self.is_playing:
            self.pause()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        self.play.setText(QCoreApplication.translate("BodyMap", "Pause", "stop playing back the days"))
        self.play.set_icon("pause")
        self._timer.start(DAY_MS if look().motion else STILL_DAY_MS)

    def _next(self) -> None:
        if self.slider.value() + 1 >= self.slider.maximum():
            self.pause()
        self.slider.setValue(self.slider.value() + 1)

    def _step(self, days: int) -> None:
        self.pause()
        self.slider.setValue(self.slider.value() + days)


class PastDayCard(Card):
    """The words of a day gone by, in the place of what is next."""

    back_wanted = Signal()
    """Back to today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, pad=(18, 14, 18, 18), parent=parent)
        self.setObjectName("past_day")
        self._heading = Text("", "support")
        self._title = Text("", "h2", size=22)
        self._places = Text("", "strong")
        self._rested = Text("", "support", size=16)
        self._week = Text("", "support", size=16, weight=500)
        self.button = Button("", icon="arrow-right")
        self.button.setObjectName("back_to_today")
        self.button.clicked.connect(self.back_wanted)
        self.add(filled(column(self._heading, self._title, self._places, self._rested, self._week, gap=5)))
        self.add(Stretch())
        self.add(self.button)

    def show_day(self, day: PastDay) -> None:
        """Show a day."""
        self._heading.setText(day.heading)
        self._title.setText(day.title)
        self._places.setText("\n".join(day.places))
        self._rested.setText("\n".join(day.rested))
        self._rested.setVisible(bool(day.rested))
        self._week.setText(day.week)
        self._week.setVisible(bool(day.week))
        self.button.setText(day.back)


def _play_words() -> str:
    return QCoreApplication.translate("BodyMap", "Play", "play back the days")
