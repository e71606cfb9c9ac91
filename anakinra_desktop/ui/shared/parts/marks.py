"""Small signs that stand beside words: what a day came to, what a spot allows, who a person is."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.marks import DayMark, SpotMark, paint_spot_mark, paint_status_mark
from anakinra_desktop.ui.shared.parts.text import plain_tip
from anakinra_desktop.ui.shared.theme import look


class _Sign(QWidget):
    """A square that grows with the text."""

    def __init__(self, size: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        side = look().px(self._size)
        return QSize(side, side)

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class StatusMark(_Sign):
    """The mark of a day. `words` ("done, on time") are spoken and shown as a tool tip."""

    def __init__(self, mark: DayMark, words: str, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._mark = mark
        self.set_mark(mark, words)

    @property
    def mark(self) -> DayMark:
        """What it shows."""
        return self._mark

    def set_mark(self, mark: DayMark, words: str) -> None:
        """Show another mark."""
        self._mark = mark
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_status_mark(painter, QRectF(self.rect()), self._mark, look().tokens)
        painter.end()


class SpotSign(_Sign):
    """The mark of a spot, for a legend or a list."""

    def __init__(self, mark: SpotMark, words: str, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._mark = mark
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_spot_mark(painter, QRectF(self.rect()), self._mark, look().tokens)
        painter.end()


# Edge and ground in the light theme; the dark ones change places. The shape differs too, for those who see no colour.
_PERSON_COLOURS: Final = (
    ("#0B635D", "#DCEDE9"),
    ("#8A3F7A", "#F5E3F0"),
    ("#23588C", "#E3EDF6"),
    ("#854900", "#FCEFD3"),
    ("#5A4A97", "#ECE8F5"),
    ("#435251", "#E9E3D8"),
    ("#A3271A", "#FBE5DF"),
)
_CIRCLE, _SQUARE = 0, 4
_CORNERS: Final = (_CIRCLE, _SQUARE, 6, 8, 5)  # circle, rounded square, hexagon, octagon, pentagon


class PersonMark(_Sign):
    """A person's own sign: initials in a colour and an outline of their own, the same everywhere.

    `number` is the person's id: ids that follow each other differ in both colour and shape.
    """

    def __init__(self, name: str, number: int, size: int = 46, parent: QWidget | None = None) -> None:
        super().__init__(size, parent)
        self._initials = ""
        self._number = 0
        self.set_person(name, number)

    def set_person(self, name: str, number: int) -> None:
        """Show another person's sign."""
        self._initials = initials(name)
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_person_mark(painter, QRectF(self.rect()), self._initials, self._number)
        painter.end()


def paint_person_mark(painter: QPainter, box: QRectF, letters: str, number: int) -> None:
    """A person's sign in a square box: the letters in the colour and the outline of that number."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, ground = (QColor(colour) for colour in _PERSON_COLOURS[(number - 1) % len(_PERSON_COLOURS)])
    if look().theme != "light":
        edge, ground = ground, edge
    side = box.width()
    pen = QPen(edge, max(2.0, side * 0.045))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(ground)
    inset = pen.widthF() / 2 + 1
    outline = box.adjusted(inset, inset, -inset, -inset)
    corners = _CORNERS[(number - 1) % len(_CORNERS)]
    if corners == _CIRCLE:
        painter.drawEllipse(outline)
    elif corners == _SQUARE:
        painter.drawRoundedRect(outline, side * 0.2, side * 0.2)
    else:
        painter.drawPolygon(_regular(outline, corners))
    font = look().font(20, 800)
    font.setPixelSize(round(side * (0.44 if len(letters) == 1 else 0.36)))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)


def initials(name: str) -> str:
    """One or two letters for a name: of its first and its last word. A name without a letter gives its first sign."""
    letters = [next(sign for sign in word if sign.isalpha()) for word in name.split() if any(map(str.isalpha, word))]
    if not letters:
        return name.strip()[:1]
    return (letters[0] + letters[-1] if len(letters) > 1 else letters[0]).upper()


def _regular(box: QRectF, corners: int) -> QPolygonF:
    turn = -pi / 2 if corners % 2 or corners == 6 else -pi / 2 + pi / corners
    points = [turn + 2 * pi * corner / corners for corner in range(corners)]
    half = box.width() / 2
    return QPolygonF([box.center() + QPointF(cos(angle) * half, sin(angle) * half) for angle in points])
