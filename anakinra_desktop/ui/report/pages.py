"""Pages as pictures: painted beside the window by the same painting that prints them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.shared.parts.surfaces import paint_soft_shadow
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.drawing.printing import Pages

SHADOW_PX = 6
PAGE_MAX_PX = 900
"""A page is shown no wider than this."""


SomePages = TypeVar("SomePages", bound="Pages")


@dataclass(frozen=True, slots=True)
class PaintedPages(Generic[SomePages]):
    """Something that was laid out, and its pages as pictures."""

    pages: SomePages
    pictures: tuple[QImage, ...]


def paint_pages(lay_out: Callable[[], SomePages], width_px: int, ratio: float) -> PaintedPages[SomePages]:
    """Lay pages out and paint each this wide; for a pool thread, as it touches no widget."""
    pages = lay_out()
    return PaintedPages(pages, tuple(_picture(pages, page, width_px, ratio) for page in range(pages.count)))


def _picture(pages: Pages, page: int, width_px: int, ratio: float) -> QImage:
    scale = width_px / pages.paper.width
    size = QSize(round(width_px * ratio), round(pages.paper.height * scale * ratio))
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    painter.scale(scale, scale)
    pages.paint(painter, page)
    painter.end()
    return picture


def page_width(room: int) -> int:
    """How wide a page is shown in so much room."""
    return max(1, min(room - 2 * SHADOW_PX, PAGE_MAX_PX))


class PagePicture(QWidget):
    """One page on the table: always white, as paper is, with its shadow or edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self.update)

    def show_picture(self, picture: QImage, name: str, description: str) -> None:
        """Show a page; its name and what it says are spoken."""
        self._picture = picture
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._picture is None:
            return 0
        return round(page_width(width) * self._picture.height() / self._picture.width()) + 2 * SHADOW_PX

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the hint's height follows the width

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = page_width(self.width())
        box = QRectF(0, SHADOW_PX, width, width * self._picture.height() / self._picture.width())
        box.moveLeft((self.width() - box.width()) / 2)
        if look().theme == "light":
            paint_soft_shadow(painter, box, 2)
        painter.drawImage(box, self._picture)
        painter.setPen(QPen(look().color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.end()
