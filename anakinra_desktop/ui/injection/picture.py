"""The drawings of the steps, in the person's skin tone and the theme's colours, standing on the edge of their panel."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.drawing import wording
from anakinra_desktop.resources import resource
from anakinra_desktop.services.read_medication import PICTURES
from anakinra_desktop.ui.injection.screen import PictureWords
from anakinra_desktop.ui.shared.theme import look

_WIDTH, _HEIGHT = 960.0, 720.0
_DRAWN_IN: Final = ("#F0CDAE", "#E3B58F", "#CB946A", "#8A5A3C", "#F3D9C4")
"""Body, skin, shade, line and nail, as the files have them: the medium tone."""
_SKIN: Final = {
    SkinTone.LIGHT: ("#F8DCC6", "#F0C6A3", "#D9A27B", "#9A6545", "#FBE9DC"),
    SkinTone.MEDIUM: _DRAWN_IN,
    SkinTone.TAN: ("#DBAE89", "#CC9870", "#B17B52", "#744A2E", "#E8C6AB"),
    SkinTone.BROWN: ("#C68E63", "#B57B50", "#96613A", "#5E3A20", "#DDB391"),
    SkinTone.DEEP: ("#8F5F42", "#7A4C33", "#5C3723", "#2E1A0D", "#C0927A"),
}
_BY_NIGHT: Final = {
    "#D5EBE6": "#2C4A46",
    "#FFFFFF": "#F3EEE6",
    "#0B6660": "#2A9186",
    "#EADAC0": "#6B5B45",
    "#B99C72": "#A98C62",
    "#FBEFC9": "#F3DFA0",
}
_INSET: Final = (QPointF(776, 200), 165.0)
"""Where a drawing leaves room for the mark of this prescription: middle and radius."""
_MARK_STEP_MG: Final = 10
_MARK_STEP_PX: Final = 60.0


class PicturePanel(QWidget):
    """One drawing on a rounded ground. It says nothing to a screen reader: the sentence beside it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: PictureWords | None = None
        self.setObjectName("picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.update)

    def show_picture(self, picture: PictureWords | None) -> None:
        """Show a drawing, or only the ground."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QPainterPath()
        edge.addRoundedRect(box, 24, 24)
        painter.fillPath(edge, look().color("panel"))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(edge)
            self._paint_picture(painter, self._picture, box)
            painter.restore()
        painter.setPen(QPen(look().color("line"), 1))
        painter.drawPath(edge)
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: PictureWords, box: QRectF) -> None:
        drawn = drawing(picture.name, picture.tone, by_night=look().theme != "light")
        size = drawn.viewBoxF().size()
        share = size.height() / size.width()
        height = box.width() * share
        if height > box.height():
            width = box.height() / share
            place = QRectF(box.left() + (box.width() - width) / 2, box.top(), width, box.height())
        else:
            place = QRectF(box.left(), box.bottom() - height, box.width(), height)
        drawn.render(painter, place)
        if picture.mark_mg is not None:
            painter.translate(place.topLeft())
            painter.scale(place.width() / _WIDTH, place.height() / _HEIGHT)
            _paint_mark(painter, picture.mark_mg, at_mark=picture.at_mark)


class TilePicture(QWidget):
    """A small drawing in a tile: how the liquid may look."""

    def __init__(self, name: str, height: int = 96, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.update)

    def set_height(self, height: int) -> None:
        """How high it would like to be, in px."""
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(self._height * 2.25), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = drawing(self._name, SkinTone.MEDIUM, by_night=False)
        size = drawn.viewBoxF().size().scaled(self.width(), self.height(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(QRectF(self.rect()).center())
        drawn.render(painter, place)
        painter.end()


@lru_cache(maxsize=32)
def drawing(name: str, tone: SkinTone, *, by_night: bool) -> QSvgRenderer:
    """A drawing, painted in a skin tone. Its colours stand in the file as text and are changed there."""
    text = resource(f"{PICTURES}/{name}.svg").read_text(encoding="utf-8")
    changes = dict(zip(_DRAWN_IN, _SKIN[tone], strict=True))
    if by_night:
        changes |= _BY_NIGHT
    for number, drawn in enumerate(changes):
        text = text.replace(drawn, f"@{number}@")  # two passes, so that no colour is changed twice
    for number, wanted in enumerate(changes.values()):
        text = text.replace(f"@{number}@", wanted)
    return QSvgRenderer(QByteArray(text.encode()))


def _paint_mark(painter: QPainter, mark_mg: float, *, at_mark: bool) -> None:
    """This prescription's own mark, seen through the round inset, with the plunger at it or not yet (LABEL-26)."""
    middle, radius = _INSET
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(middle, radius, radius)
    painter.save()
    painter.setClipPath(circle, Qt.ClipOperation.IntersectClip)
    left, width, edge = middle.x() - 112, 118.0, middle.y() + 2
    glass, ink = QColor("#5E7F7E"), QColor("#2B3A3A")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(left, 0, width, 500), QColor("#EAF4F3"))
    painter.fillRect(QRectF(left + 8, 0, width - 16, edge if at_mark else 500), QColor("#BFE3DD"))
    if at_mark:
        painter.setBrush(QColor("#3B4746"))
        painter.drawRoundedRect(QRectF(left + 6, edge, width - 12, 58), 6, 6)
        painter.setBrush(QColor("#FFFFFF"))
        painter.setPen(QPen(glass, 5))
        painter.drawRect(QRectF(left + width / 2 - 20, edge + 60, 40, 200))
    painter.setPen(QPen(glass, 7))
    for x in (left, left + width):
        painter.drawLine(QPointF(x, 0), QPointF(x, 420))
    _paint_scale(painter, mark_mg, left, width, edge, ink)
    painter.restore()


def _paint_scale(painter: QPainter, mark_mg: float, left: float, width: float, edge: float, ink: QColor) -> None:
    right = left + width
    lowest = int(mark_mg // _MARK_STEP_MG) * _MARK_STEP_MG
    for value in range(max(_MARK_STEP_MG, lowest - 30), min(100, lowest + 40) + 1, _MARK_STEP_MG):
        if abs(value - mark_mg) < 5:
            continue
        y = edge + (value - mark_mg) / _MARK_STEP_MG * _MARK_STEP_PX
        painter.setPen(QPen(ink, 5))
        painter.drawLine(QPointF(right - 38, y), QPointF(right - 4, y))
        painter.setFont(_figures(30, 800))
        painter.setPen(QColor("#435251"))
        painter.drawText(
            QRectF(right + 18, y - 24, 90, 48), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(value)
        )
    coral = QColor("#B04C29")
    painter.setPen(QPen(coral, 9))
    painter.drawLine(QPointF(left + 4, edge), QPointF(right - 4, edge))
    flag = QRectF(right + 14, edge - 34, 126, 68)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(coral)
    painter.drawRoundedRect(flag, 14, 14)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(flag.left() + 1, edge - 16),
                QPointF(flag.left() - 16, edge),
                QPointF(flag.left() + 1, edge + 16),
            ]
        )
    )
    painter.setFont(_figures(40, 800))
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, wording.number(mark_mg, 2))


def _figures(px: int, weight: int) -> QFont:
    font = look().font(16, weight)
    font.setPixelSize(px)  # within the drawing, which has its own scale
    return font
