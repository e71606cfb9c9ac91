"""How charts look: on screen in the colours of the theme, on paper in black, white and greys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from anakinra_desktop.drawing.marks import DayMark, MarkColours, paint_paper_mark, paint_status_mark


class ChartColours(MarkColours, Protocol):
    """The colours charts need, as "#RRGGBB"; a theme's tokens fit."""

    @property
    def surface(self) -> str: ...
    @property
    def ink(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def softline(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """The colours of a chart and the size of its labels, in units of the painter."""

    text: float
    ground: str
    ink: str
    ink2: str
    grid: str
    dot: str
    """Dots and the line through them."""
    dot_edge: str
    area: str
    """The on-time window, and the ground under a line."""
    band: str
    """The middle half."""
    bar: str
    bar_edge: str
    late: str
    paint_mark: Callable[[QPainter, QRectF, DayMark], None]

    @property
    def thin(self) -> float:
        """The width of grid lines."""
        return self.text / 16

    @property
    def thick(self) -> float:
        """The width of a line that carries the message."""
        return self.text / 5.2


def screen_style(colours: ChartColours, text: float) -> ChartStyle:
    """A chart in the colours of the theme."""

    def paint_mark(painter: QPainter, box: QRectF, mark: DayMark) -> None:
        paint_status_mark(painter, box, mark, colours)

    return ChartStyle(
        text=text,
        ground=colours.surface,
        ink=colours.ink,
        ink2=colours.ink2,
        grid=colours.line,
        dot=colours.primary,
        dot_edge=colours.surface,
        area=colours.soft,
        band=colours.softline,
        bar=colours.primary,
        bar_edge=colours.primary,
        late=colours.warn,
        paint_mark=paint_mark,
    )


def paper_style(text: float) -> ChartStyle:
    """A chart that a black-and-white printer brings out in full."""
    black, white = "#000000", "#FFFFFF"
    return ChartStyle(
        text=text,
        ground=white,
        ink=black,
        ink2="#333333",
        grid="#CFCFCF",
        dot=black,
        dot_edge=white,
        area="#ECECEC",
        band="#C4C4C4",
        bar="#CFCFCF",
        bar_edge=black,
        late=black,
        paint_mark=paint_paper_mark,
    )
