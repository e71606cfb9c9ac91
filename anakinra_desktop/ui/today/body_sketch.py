"""A small figure with one place on it: enough to see at a glance where the needle goes."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.body import Body, FreePlace
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import CHIN_STRENGTH, FigureFrame, chin_path, figure_path
from anakinra_desktop.drawing.skin_map import to_figure, view_of, zone_path
from anakinra_desktop.ui.shared.theme import look


class BodySketch(QWidget):
    """The figure from the side on which the place is seen; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: Body | None = None
        self._place: FreePlace | None = None
        self._open: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look().changed.connect(self._restyle)

    def show_place(self, body: Body | None, place: FreePlace | None, open_zones: tuple[str, ...] = ()) -> None:
        """Draw this body with a place; its zone stands out, the other open zones lightly. None draws nothing."""
        self._body, self._place, self._open = body, place, open_zones
        self.setVisible(body is not None and place is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().space(138), look().space(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().space(110), look().space(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._body is None or self._place is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self._body, self._place)
        painter.end()

    def _paint(self, painter: QPainter, body: Body, place: FreePlace) -> None:
        view = view_of(place.zone)
        frame = self._frame()
        to_pixels = frame.transform()
        silhouette = to_pixels.map(figure_path(body.shape, view))
        contrast = look().theme == "contrast"
        line = look().color("ink" if contrast else "skin_line")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("bg" if contrast else "skin"))
        painter.drawPath(silhouette)
        painter.save()
        painter.setClipPath(silhouette)
        for zone in body.zones:
            if view_of(zone.id) is not view or zone.id not in self._open:
                continue
            here = zone.id is place.zone
            painter.setBrush(look().color("softline" if here else "neutral"))
            painter.setPen(QPen(look().color("primary"), 1) if here else Qt.PenStyle.NoPen)
            painter.drawPath(to_pixels.map(zone_path(body, zone)))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1.4))
        painter.drawPath(silhouette)
        if view is View.FRONT:
            faint = QColor(line)
            faint.setAlphaF(CHIN_STRENGTH)
            painter.strokePath(
                to_pixels.map(chin_path(body.shape)),
                QPen(faint, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap),
            )
            self._paint_navel(painter, body, frame)
        middle = to_pixels.map(zone_path(body, body.zone(place.zone))).boundingRect().center()
        self._paint_mark(painter, _towards(self._point(body, place, frame), middle, look().space(5)))

    def _frame(self) -> FigureFrame:
        """As large as fits, in the middle."""
        height = float(self.height())
        # A frame leaves room for the widest figure there is; most are narrower by a fifth.
        too_wide = FigureFrame.of_height(height).width_px * 0.82 / self.width()
        frame = FigureFrame.of_height(height / max(1.0, too_wide))
        above = (height - height / max(1.0, too_wide)) / 2
        return FigureFrame(frame.scale, self.width() / 2, above + frame.top)

    def _point(self, body: Body, place: FreePlace, frame: FigureFrame) -> QPointF:
        there = to_figure(body, place.zone, place.x_cm, place.y_cm)
        return frame.point(there.x, there.y)

    def _paint_navel(self, painter: QPainter, body: Body, frame: FigureFrame) -> None:
        navel = frame.point(0, 1 - body.shape.measures.navel_height)
        painter.setPen(QPen(look().color("ink3"), 1.4))
        painter.drawLine(navel - QPointF(0, 1.5), navel + QPointF(0, 1.5))

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(look().color("primary"), 1.6))
        painter.setBrush(look().color("surface"))
        painter.drawEllipse(at, look().space(6.5), look().space(6.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary"))
        painter.drawEllipse(at, look().space(3.6), look().space(3.6))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _towards(point: QPointF, middle: QPointF, most: float) -> QPointF:
    """A point moved a little to the middle of its zone: a mark is larger than a spot, and must not leave the body."""
    way = middle - point
    length = hypot(way.x(), way.y())
    return point if not length else point + way * min(1.0, most / length)
