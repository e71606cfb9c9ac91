"""Reads back from a PDF the straight strokes on its pages and the words in it that matter, in millimetres."""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

MM_PER_POINT = 25.4 / 72
Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line, from the lower left corner of its page."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def length(self) -> float:
        return math.hypot(self.x1 - self.x0, self.y1 - self.y0)

    @property
    def middle(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    @property
    def is_level(self) -> bool:
        return abs(self.y1 - self.y0) < 1e-3


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """How wide and high each page is."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return [(float(width) * MM_PER_POINT, float(height) * MM_PER_POINT) for width, height in boxes]


def strokes(pdf: bytes) -> list[list[Stroke]]:
    """Page by page the lines of two points that are drawn."""
    return [list(_strokes(content)) for content in _contents(pdf)]


def _contents(pdf: bytes) -> Iterator[str]:
    for start in re.finditer(rb"(?<!end)stream\r?\n", pdf):
        try:
            content = zlib.decompressobj().decompress(pdf[start.end() :])
        except zlib.error:
            continue
        if b" cm\n" in content:
            yield content.decode("latin-1")


def _strokes(content: str) -> Iterator[Stroke]:
    now: Matrix = (1, 0, 0, 1, 0, 0)
    kept: list[Matrix] = []
    numbers: list[float] = []
    path: list[tuple[float, float]] = []
    for word in content.split():
        try:
            numbers.append(float(word))
            continue
        except ValueError:
            pass
        match word:
            case "q":
                kept.append(now)
            case "Q":
                now = kept.pop()
            case "cm":
                a, b, c, d, e, f = numbers[-6:]
                now = _joined((a, b, c, d, e, f), now)
            case "m":
                path = [_moved(now, *numbers[-2:])]
            case "l":
                path.append(_moved(now, *numbers[-2:]))
            case "c" | "h" | "re":
                path = []
            case "S":
                if len(path) == 2:
                    yield Stroke(*path[0], *path[1])
                path = []
        numbers = []


def _joined(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return (a * x + c * y + e) * MM_PER_POINT, (b * x + d * y + f) * MM_PER_POINT
