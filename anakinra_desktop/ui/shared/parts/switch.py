"""A switch that says "On" or "Off" in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.parts.pressable import Pressable
from anakinra_desktop.ui.shared.theme import look


class Switch(Pressable):
    """On or off, at once. `name` says what; it is spoken, the page writes it beside the switch."""

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def ring_rect(self) -> QRect:
        return self._track().toRect()

    def ring_radius(self) -> float:
        return self._track().height() / 2

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(look().font(16, 700))
        words = max(metrics.horizontalAdvance(word) for word in (_on(), _off()))
        track = self._track()
        return QSize(words + look().space(8) + round(track.width()), max(48, round(track.height())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, track = self.isChecked(), self._track()
        painter.setFont(look().font(16, 700))
        painter.setPen(look().color("ink"))
        words = QRectF(0, 0, track.left() - look().space(8), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _on() if on else _off())
        painter.setPen(QPen(look().color("primary" if on else "line_strong"), 2))
        painter.setBrush(look().color("primary" if on else "surface"))
        half = track.height() / 2
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), half, half)
        knob = QPointF(track.right() - half if on else track.left() + half, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("on_primary" if on else "line_strong"))
        painter.drawEllipse(knob, half * 0.68, half * 0.68)
        if on:
            box = QRectF(0, 0, half, half)
            box.moveCenter(knob)
            paint_icon(painter, box, "check-bold", look().color("primary"))
        painter.end()

    def _track(self) -> QRectF:
        height = look().px(34)
        return QRectF(self.width() - height * 1.82, (self.height() - height) / 2, height * 1.82, height)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _on() -> str:
    return QCoreApplication.translate("Switch", "On")


def _off() -> str:
    return QCoreApplication.translate("Switch", "Off")
