"""The figure from both sides with the zones on it: where on the body an injection went."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.body import Body, Place, Zone, ZoneId
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import FigureFrame, figure_path, paint_silhouette
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.drawing.skin_map import to_figure, view_of, zone_path
from anakinra_desktop.ui.shared.theme import look

_VIEWS: Final = (View.FRONT, View.BACK)
_LEAST_SHOWN: Final = 0.80
"""From the head to below the knees, in shares of the height: nothing below can be injected."""
_WHOLE: Final = 1.03
"""The whole figure, with its toes."""
_GAP_PX: Final = 10
"""Between a hand and the end of its half."""


class ZonePicture(QWidget):
    """Paints the zones and the chosen one. A press with the mouse says which zone it hit.

    The tiles beside it are the targets for the keyboard and a screen reader; this is a picture for the eye.
    """

    zone_pressed = Signal(str)

    def __init__(self, body: Body, *, framed: bool = True, parent: QWidget | None = None) -> None:
        """Without its frame it stands on the ground that is there already."""
        super().__init__(parent)
        self._body = body
        self._framed = framed
        self._chosen = ""
        self._place: Place | None = None
        self._open: frozenset[str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look().changed.connect(self.update)

    def show_zone(self, zone: str, place: Place | None = None) -> None:
        """Mark this zone ("" for none), and the place in it if it is known."""
        self._chosen, self._place = zone, place
        self.update()

    def show_open(self, zones: frozenset[str]) -> None:
        """Tell the zones that are open from those that are closed; none is chosen."""
        self._open = zones
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(384, 292 + self._band())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 220)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self.zone_at(event.position())
        if hit is not None:
            self.zone_pressed.emit(hit.value)

    def zone_at(self, position: QPointF) -> ZoneId | None:
        """The zone under a point of this widget, with a finger's breadth around it."""
        for zone in self._body.zones:
            path = self._frame(view_of(zone.id)).transform().map(zone_path(self._body, zone, 1.5))
            path.setFillRule(Qt.FillRule.WindingFill)
            if path.contains(position):
                return zone.id
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        radius = 14 if self._framed else 0
        ground.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._framed:
            painter.fillPath(ground, look().color("panel"))
        painter.save()
        painter.setClipPath(ground)
        for view in _VIEWS:
            self._paint_side(painter, view)
        painter.restore()
        if self._framed:
            painter.setPen(QPen(look().color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(ground)
        painter.end()

    def _band(self) -> int:
        """The room above the figures for their names and sides."""
        return look().px(20) * 2 + 14

    def _frame(self, view: View) -> FigureFrame:
        """Each figure in the middle of its half: whole where there is room, else without its feet."""
        half, room = self.width() / 2, self.height() - self._band()
        breadth = figure_path(self._body.shape, view).boundingRect().width()
        scale = min(room / _LEAST_SHOWN, (half - 2 * _GAP_PX) / breadth)
        above = max(0.0, (room - scale * _WHOLE) / 2)
        return FigureFrame(scale, half * (0.5 if view is View.FRONT else 1.5), self._band() + above)

    def _paint_side(self, painter: QPainter, view: View) -> None:
        frame = self._frame(view)
        half = QRectF(0 if view is View.FRONT else self.width() / 2, 0, self.width() / 2, self.height())
        contrast = look().theme == "contrast"
        line = QPen(look().color("ink" if contrast else "skin_line"), 1.4)
        ground = QBrush(look().color("bg" if contrast else "skin"))
        paint_silhouette(painter, self._body.shape, view, frame.transform(), line, ground)
        silhouette = frame.transform().map(figure_path(self._body.shape, view))
        for zone in self._body.zones:
            if view_of(zone.id) is view:
                self._paint_zone(painter, zone, frame, silhouette)
        self._paint_words(painter, view, half)

    def _paint_zone(self, painter: QPainter, zone: Zone, frame: FigureFrame, silhouette: QPainterPath) -> None:
        chosen = zone.id.value == self._chosen
        path = frame.transform().map(zone_path(self._body, zone)).intersected(silhouette)
        is_open = self._open is not None and zone.id.value in self._open
        closed = self._open is not None and not is_open
        pen = QPen(look().color("line_strong" if closed else "primary"), 3.5 if chosen or is_open else 1.8)
        if not chosen and not is_open:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(look().color("soft" if chosen or is_open else "neutral" if closed else "surface"))
        painter.drawPath(path)
        if not chosen:
            return
        at = path.boundingRect().center()
        if self._place is not None and self._place.zone is zone.id:
            there = to_figure(self._body, zone.id, self._place.x_cm, self._place.y_cm)
            at = frame.point(there.x, there.y)
        radius = look().space(11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary"))
        painter.drawEllipse(at, radius, radius)
        box = QRectF(0, 0, radius * 1.2, radius * 1.2)
        box.moveCenter(at)
        paint_icon(painter, box, "check-bold", look().color("on_primary"))

    def _paint_words(self, painter: QPainter, view: View, half: QRectF) -> None:
        front = view is View.FRONT
        name = (
            QCoreApplication.translate("ZonePicture", "Front")
            if front
            else QCoreApplication.translate("ZonePicture", "Back")
        )
        top = Qt.AlignmentFlag.AlignTop
        box = half.adjusted(12, 8 if self._framed else 0, -12, 0)
        painter.setPen(look().color("ink"))
        painter.setFont(look().font(15, 800))
        painter.drawText(box, top | Qt.AlignmentFlag.AlignHCenter, name)
        left = QCoreApplication.translate("ZonePicture", "left", "the person's own left side")
        right = QCoreApplication.translate("ZonePicture", "right", "the person's own right side")
        painter.setPen(look().color("ink2"))
        painter.setFont(look().font(14, 600))
        below = box.adjusted(0, look().px(20), 0, 0)
        painter.drawText(below, top | Qt.AlignmentFlag.AlignLeft, right if front else left)
        painter.drawText(below, top | Qt.AlignmentFlag.AlignRight, left if front else right)
