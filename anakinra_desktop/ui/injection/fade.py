"""The change from one step to the next: the old one fades away, where movement is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.theme import look

FADE_MS = 160


class Fade(QWidget):
    """Lies over the page with a picture of the old step, and lets the pointer through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QPixmap()
        self._strength = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(FADE_MS)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.valueChanged.connect(self._fade)
        self._motion.finished.connect(self.hide)
        self.hide()

    def cover(self, old: QWidget) -> None:
        """Keep how the old step looks."""
        if look().motion and old.isVisible():
            self._picture = old.grab()
            self.setGeometry(old.geometry())

    def begin(self) -> None:
        """Let it fade."""
        if self._picture.isNull():
            return
        self._strength = 1.0
        self.show()
        self.raise_()
        self._motion.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _fade(self, strength: float) -> None:
        self._strength = strength
        self.update()
        if self._strength == 0.0:
            self._picture = QPixmap()
