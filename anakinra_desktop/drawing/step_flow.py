"""Numbered steps that flow from box to box, in the largest size in which all of them fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from anakinra_desktop.drawing.ink import BLACK, LINE_HEIGHT, Ink, wrapped

_STEP_SIZES = (31.0, 29.0, 27.0, 25.5, 24.0, 22.0, 20.0, 18.0)
"""The steps are set smaller, one size after another, until all of them fit; the last three only in another font."""
_STEP_INDENT, _STEP_GAP = 48.0, 8.0


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a step, with its upper left corner; the first of a step carries its number."""

    x: float
    y: float
    words: str
    step: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class _Flow:
    """The steps, laid out."""

    size: float
    lines: tuple[_Line, ...]


def paint_steps(ink: Ink, steps: Sequence[str], boxes: Sequence[QRectF], *, bold: int) -> None:
    """Paint the steps into the boxes, one of them bold. Raises ValueError where even the smallest do not fit."""
    flow = next((found for size in _STEP_SIZES if (found := _flowed(steps, size, boxes)) is not None), None)
    if flow is None:
        raise ValueError("The steps do not fit.")
    for line in flow.lines:
        if line.is_first:
            radius = flow.size * 0.62
            centre = QPointF(line.x + radius, line.y + flow.size * LINE_HEIGHT / 2)
            ink.painter.setPen(Qt.PenStyle.NoPen)
            ink.painter.setBrush(QColor(BLACK))
            ink.painter.drawEllipse(centre, radius, radius)
            size = flow.size * 0.85
            top = centre.y() - size * LINE_HEIGHT / 2
            ink.text(centre.x(), top, str(line.step), size, 800, "#FFFFFF", "centre")
        weight = 800 if line.step == bold else 600
        ink.text(line.x + _STEP_INDENT, line.y, line.words, flow.size, weight)


def _flowed(steps: Sequence[str], size: float, boxes: Sequence[QRectF]) -> _Flow | None:
    """The steps in a size, from box to box; None where they do not fit. A step is not torn apart."""
    lines: list[_Line] = []
    line_height = size * LINE_HEIGHT
    left = list(boxes)
    y = left[0].top()
    for number, step in enumerate(steps, 1):
        while True:
            box = left[0]
            broken = wrapped(step, size, 800, box.width() - _STEP_INDENT)
            if y + len(broken) * line_height <= box.bottom():
                break
            left.pop(0)
            if not left:
                return None
            y = left[0].top()
        for index, words in enumerate(broken):
            lines.append(_Line(box.left(), y, words, number, index == 0))
            y += line_height
        y += _STEP_GAP
    return _Flow(size, tuple(lines))
