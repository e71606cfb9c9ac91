"""The pictures beside the questions: a box with its label, what is asked for ringed and numbered."""

from __future__ import annotations

import random
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.shared.theme import look

_WIDE, _HIGH = 368.0, 262.0


class LabelKind(StrEnum):
    """Which part of the box is shown."""

    PRESCRIPTION = "prescription"
    CARTON = "carton"


class LabelPicture(QWidget):
    """A made-up box from the pharmacy. It is an example only, and says so beneath."""

    def __init__(self, kind: LabelKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setAccessibleName(
            QCoreApplication.translate("LabelPicture", "A picture of a box whose label shows what is asked for here.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(380, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / _WIDE, self.height() / _HIGH)
        painter.translate((self.width() - _WIDE * scale) / 2, (self.height() - _HIGH * scale) / 2)
        painter.scale(scale, scale)
        self._paint_box(painter)
        if self._kind is LabelKind.PRESCRIPTION:
            self._paint_prescription(painter)
        else:
            self._paint_carton(painter)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        contrast = look().theme == "contrast"
        painter.setPen(QPen(look().color("line"), 1.5) if contrast else Qt.PenStyle.NoPen)
        front = QRectF(0, 36, 342, 226)
        painter.setBrush(look().color("backdrop").lighter(104 if look().theme == "light" else 125))
        painter.drawPolygon(_polygon((0, 36), (26, 0), (_WIDE, 0), (342, 36)))
        painter.setBrush(look().color("backdrop").darker(112))
        painter.drawPolygon(_polygon((342, 36), (_WIDE, 0), (_WIDE, 228), (342, 262)))
        painter.setBrush(look().color("backdrop"))
        painter.drawRect(front)
        painter.setBrush(QColor("#0B635D") if not contrast else look().color("surface"))
        painter.drawRect(QRectF(0, 36, 342, 28))
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(_font(14, 800))
        words = QCoreApplication.translate("LabelPicture", "7 prefilled syringes")
        painter.drawText(QRectF(15, 36, 320, 28), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_prescription(self, painter: QPainter) -> None:
        box = _paper(painter)
        painter.setFont(_font(13, 500))
        pharmacy = QCoreApplication.translate("LabelPicture", "Corner Pharmacy")
        painter.drawText(QPointF(box.left() + 15, box.top() + 26), pharmacy)
        painter.drawText(QRectF(box.left(), box.top() + 8, box.width() - 15, 24), _RIGHT, "Rx 40821")
        painter.setPen(QPen(QColor("#C9C2B6"), 1.2))
        painter.drawLine(QPointF(box.left() + 15, box.top() + 35), QPointF(box.right() - 15, box.top() + 35))
        painter.setPen(_INK)
        painter.setFont(_font(16, 800))
        painter.drawText(QPointF(box.left() + 15, box.top() + 59), "RUIZ, MARIA")
        self._line(painter, 84, "ANAKINRA", "100 MG", "1")
        painter.setPen(_INK)
        painter.setFont(_font(15, 500))
        under = QCoreApplication.translate("LabelPicture", "INJECT UNDER THE SKIN")
        painter.drawText(QPointF(box.left() + 15, box.top() + 111), under)
        self._line(painter, 138, "", QCoreApplication.translate("LabelPicture", "ONCE A DAY"), "2")

    def _paint_carton(self, painter: QPainter) -> None:
        box = _paper(painter)
        painter.setFont(_font(16, 800))
        painter.drawText(QPointF(box.left() + 15, box.top() + 32), "anakinra")
        painter.setFont(_font(14, 500))
        painter.drawText(QPointF(box.left() + 15, box.top() + 55), "100 mg / 0.67 mL")
        self._line(painter, 92, "LOT", "K8213", "1")
        self._line(painter, 128, "EXP", "08/2027", "2")
        _paint_square_code(painter, QRectF(box.right() - 104, box.top() + 22, 88, 88))

    def _line(self, painter: QPainter, base: float, before: str, ringed: str, number: str) -> None:
        """Words of the label, the second of them in a ring with its number."""
        left = _PAPER.left() + 15
        painter.setPen(_INK)
        painter.setFont(_font(15, 500))
        if before:
            painter.drawText(QPointF(left, _PAPER.top() + base), before)
            left += QFontMetricsF(painter.font()).horizontalAdvance(before) + 16
        bold = _font(15, 800)
        painter.setFont(bold)
        width = QFontMetricsF(bold).horizontalAdvance(ringed)
        painter.drawText(QPointF(left, _PAPER.top() + base), ringed)
        ring = QRectF(left - 10, _PAPER.top() + base - 19, width + 20, 27)
        painter.setPen(QPen(_CORAL, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, 12, 12)
        paint_number(painter, QPointF(ring.right() + 15, ring.center().y()), 12.5, number, _CORAL, QColor("#FFFFFF"))


def _paint_square_code(painter: QPainter, box: QRectF) -> None:
    """A made-up square code: two solid edges, two dotted ones, and a pattern between them."""
    cells, chance = 14, random.Random(4)
    side = box.width() / cells
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    for across in range(cells):
        for down in range(cells):
            edge = across == 0 or down == cells - 1
            dotted = (down == 0 and across % 2 == 0) or (across == cells - 1 and down % 2 == 1)
            inside = 0 < across < cells - 1 and 0 < down < cells - 1 and chance.random() < 0.48
            if edge or dotted or inside:
                painter.drawRect(QRectF(box.left() + across * side, box.top() + down * side, side + 0.3, side + 0.3))


class NumberDot(QWidget):
    """The number that joins a question to its ring in the picture."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        side = look().px(28)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = look().color("coral"), look().color("surface" if look().theme == "light" else "bg")
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_number(painter, middle, self.width() / 2 - 1, self._number, ground, ink)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


def paint_number(painter: QPainter, middle: QPointF, radius: float, number: str, ground: QColor, ink: QColor) -> None:
    """A number in a filled circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(middle, radius, radius)
    font = look().font(15, 800)
    font.setPixelSize(max(14, round(radius * 1.15)))
    painter.setFont(font)
    painter.setPen(ink)
    box = QRectF(0, 0, radius * 2, radius * 2)
    box.moveCenter(middle)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)


# A printed label is white paper with dark ink, whatever the theme.
_INK: Final = QColor("#1D2B2B")
_CORAL: Final = QColor("#B04C29")
_PAPER: Final = QRectF(25, 80, 292, 161)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _paper(painter: QPainter) -> QRectF:
    painter.setPen(QPen(QColor("#857B6E"), 1.4))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRoundedRect(_PAPER, 6, 6)
    painter.setPen(_INK)
    return _PAPER


def _font(size: int, weight: int) -> QFont:
    font = look().font(size, weight)
    font.setPixelSize(size)  # the picture is scaled as a whole
    return font


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
