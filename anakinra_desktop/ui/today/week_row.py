"""The last seven days, each with its mark and its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.marks import mark_of, paint_status_mark
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.today.screen import WeekDay

_MARK = 34


class WeekRow(QWidget):
    """Seven marks side by side; the accessible name tells them one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("week_row")
        self._days: tuple[WeekDay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_days(self, days: tuple[WeekDay, ...]) -> None:
        """Draw these days, oldest first."""
        self._days = days
        self.setAccessibleName("; ".join(day.words for day in days))
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(7 * look().px(58), look().px(24 + _MARK + 6))

    def minimumSizeHint(self) -> QSize:
        widest = max((self._width(day) for day in self._days), default=0)
        return QSize(7 * max(widest, look().px(_MARK)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self.width() / max(1, len(self._days))
        for number, day in enumerate(self._days):
            box = QRectF(cell * number, 0, cell, look().px(24))
            painter.setFont(look().font(15, 800 if day.is_today else 600))
            painter.setPen(look().color("ink" if day.is_today else "ink2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, day.label)
            mark = QRectF(0, 0, look().px(_MARK), look().px(_MARK))
            mark.moveCenter(box.center())
            mark.moveTop(look().px(27))
            if day.state is None:
                painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, "–")
            else:
                paint_status_mark(painter, mark, mark_of(day.state), look().tokens)
        painter.end()

    def _width(self, day: WeekDay) -> int:
        return QFontMetrics(look().font(15, 800)).horizontalAdvance(day.label) + look().px(4)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
