"""Draws matplotlib figures with a QPainter: one set of chart functions, sharp on screen and vector on paper.

A canvas of matplotlib's own would put a picture of fixed size on paper and bring a second window toolkit's events on
screen. Painted with Qt, a chart is lines and text in a PDF, uses the app's fonts with their real weights, and shares
the marks of the rest of the app.

Figures are made at 72 dots an inch, so that one matplotlib point is one unit of the painter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from anakinra_desktop.drawing.fonts import drawn_font

DOTS_AN_INCH = 72

_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "projecting": Qt.PenCapStyle.SquareCap,
    "round": Qt.PenCapStyle.RoundCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.MiterJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
}
_WEIGHTS = {"normal": 500, "medium": 500, "semibold": 600, "bold": 700, "heavy": 800}


def paint_chart(axes: Axes, painter: QPainter, corner: QPointF | None = None) -> None:
    """Draw the figure of these axes with its upper left corner there; its size in inches times 72 is its size."""
    figure = axes.get_figure(root=True)
    if not isinstance(figure, Figure):
        raise ValueError("These axes are on no figure.")
    width, height = figure.get_size_inches() * DOTS_AN_INCH
    painter.save()
    painter.translate(corner or QPointF())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    figure.draw(PainterRenderer(painter, float(width), float(height)))
    painter.restore()


class PainterRenderer(RendererBase):
    """What matplotlib draws onto; see the module."""

    def __init__(self, painter: QPainter, width: float, height: float) -> None:
        super().__init__()
        self.painter = painter
        self._width = width
        self._height = height
        # matplotlib counts upwards from the bottom, Qt downwards from the top.
        self._upside_down = QTransform(1, 0, 0, -1, 0, height)

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None) -> None:  # noqa: N803
        self._draw(gc, self._upside_down.map(_qt_path(path, transform)), rgbFace)

    def draw_markers(
        self,
        gc: GraphicsContextBase,
        marker_path: Path,
        marker_trans: Transform,
        path: Path,
        trans: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        marker = self._upside_down.map(_qt_path(marker_path, marker_trans))
        for vertices, _ in path.iter_segments(trans, simplify=False):
            if len(vertices):
                x, y = vertices[-2:]
                self._draw(gc, marker.translated(float(x), -float(y)), rgbFace)

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: ARG002
        mtext: Any = None,  # noqa: ARG002
    ) -> None:
        self.painter.save()
        self.painter.setFont(self._font(prop))
        self.painter.setPen(_colour(gc.get_rgb()))
        self.painter.translate(x, y)
        self.painter.rotate(-angle)
        self.painter.drawText(QPointF(0, 0), s)
        self.painter.restore()

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:  # noqa: ARG002
        """Text stands in the middle of its place by the height of its capitals; what hangs below is not counted."""
        metrics = QFontMetricsF(self._font(prop))
        return metrics.horizontalAdvance(s), metrics.capHeight(), 0.0

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self._width, self._height

    def flipy(self) -> bool:
        return True

    def points_to_pixels(self, points: Any) -> Any:
        return points

    def at(self, x: float, y: float) -> QPointF:
        """A point of matplotlib's in the painter's coordinates."""
        return QPointF(x, self._height - y)

    def _font(self, prop: FontProperties) -> QFont:
        weight = prop.get_weight()
        return drawn_font(prop.get_size_in_points(), weight if isinstance(weight, int) else _WEIGHTS.get(weight, 500))

    def _draw(self, gc: GraphicsContextBase, path: QPainterPath, face: Any) -> None:
        self.painter.save()
        self._clip(gc)
        if face is None or (len(face) == 4 and face[3] == 0):
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            forced_alpha = gc.get_alpha() if gc.get_forced_alpha() else None
            self.painter.setBrush(_colour(face, forced_alpha))
        self.painter.setPen(_pen(gc))
        self.painter.drawPath(path)
        self.painter.restore()

    def _clip(self, gc: GraphicsContextBase) -> None:
        box = gc.get_clip_rectangle()
        if box is not None:
            rect = QRectF(self.at(box.x0, box.y0), self.at(box.x1, box.y1)).normalized()
            self.painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        path: Any
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            clip = self._upside_down.map(_qt_path(path, transform))
            self.painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)


class PaintedMarks(Line2D):
    """Points that are each drawn by the app's own mark instead of a marker of matplotlib.

    As a line it holds its data like any other, so that a chart can be read back.
    """

    def __init__(
        self, x: Any, y: Any, *, size: float, paint: Callable[[QPainter, QRectF], None], label: str = ""
    ) -> None:
        super().__init__(x, y, linestyle="none", marker="o", markersize=size, label=label, clip_on=False)
        self._paint = paint

    def draw(self, renderer: RendererBase) -> None:
        if not isinstance(renderer, PainterRenderer):
            super().draw(renderer)
            return
        size = self.get_markersize()
        box = QRectF(0, 0, size, size)
        for x, y in self.get_transform().transform(self.get_xydata()):
            box.moveCenter(renderer.at(float(x), float(y)))
            self._paint(renderer.painter, box)


def _qt_path(path: Path, transform: Transform | Affine2D) -> QPainterPath:
    made = QPainterPath()
    for raw, code in path.iter_segments(transform, simplify=False):
        points = [float(number) for number in raw]
        match code:
            case Path.MOVETO:
                made.moveTo(*points)
            case Path.LINETO:
                made.lineTo(*points)
            case Path.CURVE3:
                made.quadTo(*points)
            case Path.CURVE4:
                made.cubicTo(*points)
            case Path.CLOSEPOLY:
                made.closeSubpath()
    return made


def _pen(gc: GraphicsContextBase) -> QPen:
    width = gc.get_linewidth()
    if width <= 0:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(_colour(gc.get_rgb()), width)
    pen.setCapStyle(_CAPS[str(gc.get_capstyle())])
    pen.setJoinStyle(_JOINS[str(gc.get_joinstyle())])
    dashes: Any
    offset, dashes = gc.get_dashes()
    if dashes is not None:
        pen.setDashPattern([float(dash) / width for dash in dashes])
        pen.setDashOffset(float(offset) / width)
    return pen


def _colour(rgba: Any, alpha: float | None = None) -> QColor:
    red, green, blue, *own_alpha = (float(part) for part in rgba)
    colour = QColor.fromRgbF(red, green, blue)
    colour.setAlphaF(alpha if alpha is not None else own_alpha[0] if own_alpha else 1.0)
    return colour
