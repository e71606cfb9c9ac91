"""Icons on the screen: a picture beside a word, never instead of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import icon_path, paint_icon
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

__all__ = ["IconView", "icon", "icon_path", "icon_pixmap", "paint_icon"]


def icon_pixmap(name: str, color: str, px: int) -> QPixmap:
    """The icon as a picture of `px` by `px`; `color` is the name of a token ("primary") or "#RRGGBB"."""
    ratio = max([1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())])
    pixmap = QPixmap(round(px * ratio), round(px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, QRectF(0, 0, px, px), name, _color(color))
    painter.end()
    return pixmap


def icon(name: str, color: str, px: int) -> QIcon:
    """The same for the places where Qt wants a QIcon (tray, window, menu)."""
    from PySide6.QtGui import QIcon

    return QIcon(icon_pixmap(name, color, px))


class IconView(QWidget):
    """One icon, at a size that grows with the text. It says nothing to a screen reader: the word beside it does."""

    def __init__(self, name: str, color: str = "ink", size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._color = color
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)
        self._restyle()

    @property
    def name(self) -> str:
        """The icon's name."""
        return self._name

    def set_icon(self, name: str, color: str | None = None) -> None:
        """Show another icon, in another token's colour if given."""
        self._name = name
        self._color = color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side = look().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, _color(self._color))
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


def _color(color: str) -> QColor:
    return QColor(color) if color.startswith("#") else look().color(color)
