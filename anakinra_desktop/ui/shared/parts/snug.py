"""A widget that is exactly as high as its content needs at the width it is given."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


class Snug(QFrame):
    """Takes no spare height, and grows when its words wrap.

    Qt holds a widget of fixed height to its size hint, which knows no width; so the hint follows the width.
    """

    def __init__(self, parent: QWidget | None = None, *, wide: bool = True) -> None:
        super().__init__(parent)
        across = QSizePolicy.Policy.Preferred if wide else QSizePolicy.Policy.Maximum
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hinted_width = 0

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = self._hinted_width or hint.width()
        return QSize(hint.width(), max(self.heightForWidth(width), self.minimumHeight()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._hinted_width:
            self._hinted_width = event.size().width()
            self.updateGeometry()
