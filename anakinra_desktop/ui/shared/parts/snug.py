"""A widget that is exactly as high as its content needs at the width it is given."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from anakinra_desktop.ui.shared.theme import look


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
        self._folding: tuple[QBoxLayout, int] | None = None

    def fold_below(self, layout: QBoxLayout, from_px: int) -> None:
        """Set the things of this row one below the other while the widget is narrower than that (px at 100 % text)."""
        self._folding = (layout, from_px)

    def fold(self) -> None:
        """Set the things of the row as the width there is asks for."""
        if self._folding is None:
            return
        layout, from_px = self._folding
        beside = self.width() >= look().px(from_px)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if layout.direction() != direction:
            layout.setDirection(direction)
            self._hinted_width = 0

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = self._hinted_width or hint.width()
        return QSize(hint.width(), max(self.heightForWidth(width), self.minimumHeight()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()
        if event.size().width() != self._hinted_width:
            self._hinted_width = event.size().width()
            self.updateGeometry()
