"""Black ink on a page: text that is measured, wrapped and fitted, headings, rules and hatched bars.

One unit is a tenth of a millimetre, from the upper left corner of the paper. Whatever people typed is drawn as plain
text; nothing here understands markup.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageSize, QPainter, QPen, QTextLayout, QTextOption

from anakinra_desktop.drawing.fonts import drawn_font, text_width

UNITS_AN_INCH = 254
BLACK = "#000000"
GREY = "#444444"
FAINT = "#5E5E5E"
HAIRLINE = "#B5B5B5"

LINE_HEIGHT = 1.36
SMALLEST_SHARE = 0.75
"""How much smaller a line may be drawn so that none of it is cut."""

Pattern = Literal["solid", "hatch", "back_hatch", "cross", "dots"]
Side = Literal["left", "centre", "right"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper, in tenths of a millimetre."""

    name: str
    width: float
    height: float
    page_size: QPageSize.PageSizeId

    @property
    def size(self) -> QSizeF:
        return QSizeF(self.width, self.height)


A4 = Paper("A4", 2100, 2970, QPageSize.PageSizeId.A4)
LETTER = Paper("Letter", 2159, 2794, QPageSize.PageSizeId.Letter)
A5 = Paper("A5", 1480, 2100, QPageSize.PageSizeId.A5)
PAPERS = {"a4": A4, "letter": LETTER}


def one_line(words: str) -> str:
    """The words on one line, without the line ends and tabs somebody typed; a no-break space stays one."""
    return re.sub(r"[^\S\xa0]+", " ", words).strip()


def wrapped(words: str, size: float, weight: int, width: float, lines_max: int = 1000) -> list[str]:
    """The words broken into lines of that width; what does not fit into the last line ends in an ellipsis."""
    text = one_line(words)
    if not text:
        return []
    font = drawn_font(size, weight)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    units = text.encode("utf-16-le")  # Qt counts in these
    lines: list[str] = []
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, size))
        start = line.textStart() * 2
        if len(lines) == lines_max - 1:
            rest = units[start:].decode("utf-16-le").strip()
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(width, size)))
            break
        lines.append(units[start : start + line.textLength() * 2].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return lines


class Ink:
    """A painter of a page; see the module for its units."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)

    def text(
        self, x: float, y: float, words: str, size: float, weight: int = 500, colour: str = BLACK, side: Side = "left"
    ) -> float:
        """One line of text whose line box begins at y; returns its width. `side` says which edge of it x is."""
        font = drawn_font(size, weight)
        width = text_width(words, size, weight)
        left = x - {"left": 0.0, "centre": width / 2, "right": width}[side]
        metrics = QFontMetricsF(font)
        baseline = y + (size * LINE_HEIGHT - metrics.height()) / 2 + metrics.ascent()
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QPointF(left, baseline), words)
        return width

    def fit(self, x: float, y: float, words: str, size: float, weight: int, width: float, colour: str = BLACK) -> float:
        """One line of text no wider than `width`: drawn smaller where it does not fit, on the same line box.

        Only what does not fit at the smallest size either becomes an ellipsis.
        """
        wanted = text_width(one_line(words), size, weight)
        if wanted <= width:
            return self.text(x, y, one_line(words), size, weight, colour)
        small = size * max(SMALLEST_SHARE, 0.995 * width / wanted)
        lines = wrapped(words, small, weight, width, 1)
        return self.text(x, y + (size - small) * LINE_HEIGHT / 2, lines[0], small, weight, colour) if lines else 0.0

    def paragraph(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        width: float,
        *,
        weight: int = 500,
        colour: str = BLACK,
        lines_max: int = 1000,
    ) -> float:
        """Wrapped text; returns its height."""
        lines = wrapped(words, size, weight, width, lines_max)
        for number, line in enumerate(lines):
            self.text(x, y + number * size * LINE_HEIGHT, line, size, weight, colour)
        return len(lines) * size * LINE_HEIGHT

    def rule(
        self, x: float, y: float, width: float, thickness: float = 2.0, colour: str = HAIRLINE, *, upright: bool = False
    ) -> None:
        """A straight line to the right, or downwards."""
        self.painter.setPen(QPen(QColor(colour), thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        end = QPointF(x, y + width) if upright else QPointF(x + width, y)
        self.painter.drawLine(QPointF(x, y), end)

    def frame(self, box: QRectF, thickness: float = 3.0, radius: float = 14.0) -> None:
        """A rounded box, not filled."""
        self.painter.setPen(QPen(QColor(BLACK), thickness))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box, radius, radius)

    def disc(self, centre: QPointF, radius: float, words: str, size: float) -> None:
        """A white disc with a black edge and a number in it."""
        self.painter.setPen(QPen(QColor(BLACK), 3.0))
        self.painter.setBrush(QColor("#FFFFFF"))
        self.painter.drawEllipse(centre, radius, radius)
        self.text(centre.x(), centre.y() - size * LINE_HEIGHT / 2, words, size, 800, side="centre")

    def bar(self, box: QRectF, ground: str, pattern: Pattern) -> None:
        """A piece of a bar, told from its neighbours by its pattern; drawn as lines, so that it stays sharp."""
        painter = self.painter
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRect(box)
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor("#2B2B2B"), 1.8))
        if pattern in ("hatch", "cross"):
            self._strokes(box, 1)
        if pattern in ("back_hatch", "cross"):
            self._strokes(box, -1)
        if pattern == "dots":
            self._dots(box)
        painter.restore()
        painter.setPen(
            QPen(QColor(BLACK), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _strokes(self, box: QRectF, slope: int) -> None:
        height, step = box.height(), 12.0
        x = box.left() - height
        while x < box.right() + height:
            start, end = (x, x + height) if slope > 0 else (x + height, x)
            self.painter.drawLine(QPointF(start, box.bottom()), QPointF(end, box.top()))
            x += step

    def _dots(self, box: QRectF) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor("#2B2B2B"))
        step = 11.0
        for row in range(int(box.height() / step) + 1):
            x = box.left() + (step / 2 if row % 2 else step)
            while x < box.right():
                self.painter.drawEllipse(QPointF(x, box.top() + step * (row + 0.5)), 1.9, 1.9)
                x += step


def numbered_heading(ink: Ink, x: float, y: float, number: int, words: str, width: float) -> float:
    """A heading with its number in a black square and a line to the right edge; returns where its section begins."""
    badge = QRectF(x, y, 44, 44)
    ink.painter.setPen(Qt.PenStyle.NoPen)
    ink.painter.setBrush(QColor(BLACK))
    ink.painter.drawRoundedRect(badge, 10, 10)
    ink.text(badge.center().x(), y + 22 - 31 * LINE_HEIGHT / 2, str(number), 31, 800, "#FFFFFF", "centre")
    lines = wrapped(words, 37, 700, width - 62, 1)
    end = x + 62 + ink.text(x + 62, y + 22 - 37 * LINE_HEIGHT / 2, lines[0] if lines else "", 37, 700) + 24
    if end < x + width:
        ink.rule(end, y + 24, x + width - end, 2.2)
    return y + 66
