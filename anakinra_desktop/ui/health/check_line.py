"""The dates of a blood test as dots on a line: shape and sign tell how each stands, not colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.blood_tests import CheckState, NeutrophilCheck
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.theme import look


class CheckLine(QWidget):
    """One dot for each count: full with a check, empty, or ringed with a test tube where one is waited for."""

    def __init__(self, checks: tuple[NeutrophilCheck, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = checks
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(
            look().px(260), 2 * self._radius() + QFontMetrics(look().font(16, 600)).height() + look().space(14)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(220), self.sizeHint().height())

    def _radius(self) -> int:
        return look().px(14)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._checks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._radius()
        pitch = (self.width() - 2 * radius - look().space(12)) / max(1, len(self._checks) - 1)
        y = radius + look().space(3)
        first = radius + look().space(6)
        painter.setPen(QPen(look().color("line_strong"), 2))
        painter.drawLine(QPointF(first, y), QPointF(first + pitch * (len(self._checks) - 1), y))
        for number, check in enumerate(self._checks):
            self._paint_dot(painter, QPointF(first + pitch * number, y), check)
        painter.end()

    def _paint_dot(self, painter: QPainter, middle: QPointF, check: NeutrophilCheck) -> None:
        radius = self._radius()
        done = check.state is CheckState.DONE
        waits = check.state in (CheckState.DUE, CheckState.NEXT)
        edge = "warn" if waits else "primary" if done else "line_strong"
        painter.setPen(QPen(look().color(edge), 3 if waits else 2))
        painter.setBrush(look().color("primary" if done else "surface"))
        painter.drawEllipse(middle, radius - 1, radius - 1)
        box = QRectF(middle.x() - radius * 0.62, middle.y() - radius * 0.62, radius * 1.24, radius * 1.24)
        if done:
            paint_icon(painter, box, "check-bold", look().color("on_primary"))
        elif waits:
            paint_icon(painter, box, "test-tube", look().color("warn"))
        painter.setPen(look().color("warn" if waits else "ink2"))
        painter.setFont(look().font(16, 800 if waits else 600))
        below = QRectF(middle.x() - 60, middle.y() + radius + look().space(2), 120, self.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(check.month))
