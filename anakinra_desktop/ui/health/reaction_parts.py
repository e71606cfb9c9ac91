"""Pictures for reactions: how wide one is, and the days of the watch."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.shared.theme import look

_PX_PER_CM: Final = 7.0
_HIGHEST_CM: Final = 9.0


class SizePicture(QWidget):
    """A red patch as wide as it is said to be, all of them to one scale."""

    def __init__(self, width_cm: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width_cm = width_cm
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        side = look().px(round(_HIGHEST_CM * _PX_PER_CM) + 4)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look().px(round(min(self._width_cm, _HIGHEST_CM) * _PX_PER_CM)) / 2
        centre = QPointF(self.width() / 2, self.height() / 2)
        red = look().color("coral")
        if look().theme == "contrast":
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            skin = QRadialGradient(centre, radius)
            for at, alpha in ((0.0, 190), (0.7, 120), (1.0, 70)):
                red.setAlpha(alpha)
                skin.setColorAt(at, red)
            painter.setBrush(skin)
        red.setAlpha(255)
        painter.setPen(QPen(red, 1.5))
        painter.drawEllipse(centre, radius, radius)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()


class WatchBar(QWidget):
    """One tile a day; those that have begun are filled. Its words stand below it and are its accessible name."""

    def __init__(self, done: int, days: int, *, tell: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._days, self._tell = done, days, tell
        self.setObjectName("watch_bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(16)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(look().px(220), 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / self._days
        gap = min(3.0, step * 0.2)
        contrast = look().theme == "contrast"
        filled = look().color("danger" if self._tell else "warn")
        for day in range(self._days):
            box = QRectF(day * step + gap / 2, 1, step - gap, self.height() - 2)
            done = day < self._done
            painter.setPen(QPen(filled, 1) if contrast else Qt.PenStyle.NoPen)
            painter.setBrush(filled if done else look().color("bg" if contrast else "neutral"))
            painter.drawRoundedRect(box, 4, 4)
        painter.end()
