"""The whole figure, front and back, with its zones as buttons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.body import Body, Place, ZoneId
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.drawing.figure_outline import View, outline_of
from anakinra_desktop.drawing.figure_painting import figure_image
from anakinra_desktop.drawing.figure_paths import (
    ROOM_ABOVE,
    ROOM_BELOW,
    FigureFrame,
    paint_line_figure,
    path_of,
)
from anakinra_desktop.drawing.marks import SpotMark
from anakinra_desktop.drawing.skin_map import view_of, zone_path
from anakinra_desktop.ui.body_map.figure_stand import (
    Stand,
    fade_legs,
    header_height,
    paint_flags,
    paint_header,
    paint_navel_on,
)
from anakinra_desktop.ui.body_map.heat_paint import HeatLayer, paint_count
from anakinra_desktop.ui.body_map.map_marks import (
    closed_pen,
    eased_apart,
    mark_scale,
    paint_age,
    paint_best,
    paint_sign,
)
from anakinra_desktop.ui.body_map.mark_paint import paint_free_skin
from anakinra_desktop.ui.body_map.screen import (
    Age,
    BodyMapScreen,
    HeatOf,
    HeatSign,
    SignMark,
    ZoneLabel,
    ZoneStanding,
)
from anakinra_desktop.ui.body_map.zone_buttons import ZoneButton, ZoneTag, tag_place
from anakinra_desktop.ui.shared.theme import look

_SHOWN: Final = 0.80
"""The figure is shown from the head to below the knees: no zone lies lower, and what is shown gets larger."""
_HALF_WIDTH: Final = 0.290
_LOWEST_ZONE: Final = 0.68
"""Where the thighs' zones end, on any body, from the top of the head."""
_ZONE_MARGIN_CM: Final = 0.7
_FIRST_PAINT_MS, _REPAINT_AFTER_MS = 30, 120
"""The page is shown before the figure is painted; a size that still changes waits."""
_SMALLEST_SCALE, _USUAL_SCALE = 430, 590
_LEAD_STEPS: Final = 100
_LEAST_SCALE: Final = 100.0
"""While a page is laid out the map may have hardly any height for a moment; a figure needs some to be painted."""


class FigureMap(QWidget):
    """The body from both sides. A press on a zone or on its label announces it; a closed one says why."""

    zone_chosen = Signal(object)
    """The ZoneId that was pressed."""
    refused = Signal(str)
    """Why the pressed zone is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figure_map")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._body: Body | None = None
        self._screen: BodyMapScreen | None = None
        self._tone = SkinTone.MEDIUM
        self._stands: tuple[Stand, ...] = ()
        self._outlines: dict[ZoneId, QPainterPath] = {}
        self._silhouettes: dict[View, QPainterPath] = {}
        """Worked out once a size: feedback under the mouse is to be instant."""
        self._pictures: dict[View, QPixmap] = {}
        self._kept_ground: tuple[object, QPixmap] | None = None
        self._needed = 0
        self._heat: HeatLayer | None = None
        self._buttons: dict[ZoneId, ZoneButton] = {}
        self._tags: dict[ZoneId, ZoneTag] = {}
        for zone in (ZoneId.ABDOMEN, ZoneId.RIGHT_THIGH, ZoneId.LEFT_THIGH, *list(ZoneId)[3:]):
            button = ZoneButton(zone, self)
            button.clicked.connect(lambda _checked=False, zone=zone: self._press(zone))
            self._buttons[zone] = button
            self._tags[zone] = ZoneTag(button)
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.timeout.connect(self._paint_pictures)
        look().changed.connect(self._restyle)

    def show_body(self, body: Body, screen: BodyMapScreen, tone: SkinTone = SkinTone.MEDIUM) -> None:
        """Show this body and what is to be seen on it."""
        if self._body is None or body.shape != self._body.shape or tone is not self._tone:
            self._pictures.clear()
        self._kept_ground = None
        if body is not self._body:
            self._heat = HeatLayer(body)
        self._body, self._screen, self._tone = body, screen, tone
        self._name_zones(screen)
        self._needed = self._measured_width()
        self._arrange()
        self.updateGeometry()

    def show_screen(self, screen: BodyMapScreen) -> None:
        """Show something else on the same body. The skin stays as it is painted."""
        self._screen = screen
        self._name_zones(screen)
        self._place_tags()
        self.update()

    def _name_zones(self, screen: BodyMapScreen) -> None:
        for label in screen.zones:
            button = self._buttons[label.zone]
            button.setAccessibleName(label.spoken)
            button.setAccessibleDescription(screen.only_read or label.why_closed)
            self._tags[label.zone].show_label(label)

    def zone_button(self, zone: ZoneId) -> ZoneButton:
        """The button of a zone, to give it the focus."""
        return self._buttons[zone]

    def lead(self, zone: ZoneId) -> tuple[QPointF, QPointF]:
        """From where a zone is joined to its label, at its edge so that no mark is crossed, to the label's middle."""
        outline = self._outlines[zone]
        end, area = QRectF(self._tags[zone].geometry()).center(), outline.boundingRect()
        middle = area.center()
        if end.y() > area.bottom():
            middle.setY(area.bottom() - min(12.0, area.height() * 0.1))
        line = (end + (middle - end) * (step / _LEAD_STEPS) for step in range(_LEAD_STEPS))
        return next((place for place in line if outline.contains(place)), middle), end

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = self._is_wide(width)
        scale = (
            _SMALLEST_SCALE * look().text_scale
            if wide
            else max(min(_USUAL_SCALE, width / (2 * _HALF_WIDTH)), self._least_scale())
        )
        low = self._label_height() + 3 * look().space(8)
        height = self._header(width) + max(round(scale * _SHOWN), round(scale * _LOWEST_ZONE) + low)
        return height if wide else 2 * height

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed_width(), 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._ground())
        if self._body is not None and self._screen is not None:
            for stand in self._stands:
                painter.save()
                painter.setClipRect(stand.room)
                self._paint_on_skin(painter, stand, self._body, self._screen)
                painter.restore()
        painter.end()

    # ---------------------------------------------------------------------------------------- where things lie

    def _is_wide(self, width: int) -> bool:
        return width >= 2 * self._needed_width()

    def _needed_width(self) -> int:
        """What one figure needs. It is measured with the labels of today, so that no other day turns the map round."""
        return self._needed

    def _measured_width(self) -> int:
        """So wide that the labels of either side stand beside each other."""
        pairs = (
            (ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH),
            (ZoneId.LEFT_ARM, ZoneId.RIGHT_ARM),
            (ZoneId.LEFT_BUTTOCK, ZoneId.RIGHT_BUTTOCK),
        )
        return max(
            self._tags[ZoneId.ABDOMEN].sizeHint().width() + 2 * look().space(8),
            *(sum(self._tags[zone].sizeHint().width() for zone in pair) + 3 * look().space(8) for pair in pairs),
        )

    def _label_height(self) -> int:
        return max((tag.sizeHint().height() for tag in self._tags.values()), default=0)

    def _header(self, width: int) -> int:
        return header_height(self._screen, width / 2 if self._is_wide(width) else width)

    def _least_scale(self) -> float:
        """Large enough for the label over the stomach to lie between the head and the zone."""
        return max(_SMALLEST_SCALE, self._label_height() / 0.17)

    def _arrange(self) -> None:
        if self._body is None or self._screen is None or self.width() < 50:
            return
        width, height, header = self.width(), self.height(), self._header(self.width())
        if self._is_wide(width):
            rooms = {
                View.FRONT: QRectF(0, 0, width / 2, height),
                View.BACK: QRectF(width / 2, 0, width / 2, height),
            }
        else:
            rooms = {View.FRONT: QRectF(0, 0, width, height / 2), View.BACK: QRectF(0, height / 2, width, height / 2)}
        stands = []
        for view, room in rooms.items():
            low = self._label_height() + 3 * look().space(8)
            fitting = min(
                (room.height() - header) / _SHOWN,
                (room.height() - header - low) / _LOWEST_ZONE,
                room.width() / (2 * _HALF_WIDTH),
            )
            scale = max(fitting, _LEAST_SCALE)
            whole = round(scale * (1 + ROOM_ABOVE + ROOM_BELOW))
            scale = whole / (1 + ROOM_ABOVE + ROOM_BELOW)
            stands.append(Stand(view, room, FigureFrame(scale, room.center().x(), room.top() + header)))
        self._stands = tuple(stands)
        self._place_zones(self._body, self._screen)
        self._repaint.start(_REPAINT_AFTER_MS if self._pictures else _FIRST_PAINT_MS)
        self.update()

    def _place_zones(self, body: Body, screen: BodyMapScreen) -> None:
        stands = {stand.view: stand for stand in self._stands}
        shown = {label.zone for label in screen.zones}
        self._silhouettes = {
            view: stand.transform.map(path_of(outline_of(body.shape, view).body_curve()))
            for view, stand in stands.items()
        }
        for zone_id, button in self._buttons.items():
            tag = self._tags[zone_id]
            button.setVisible(zone_id in shown)
            tag.setVisible(zone_id in shown)
            if zone_id not in shown:
                continue
            stand = stands[view_of(zone_id)]
            path = stand.transform.map(zone_path(body, body.zone(zone_id), _ZONE_MARGIN_CM, with_hole=False))
            self._outlines[zone_id] = path
            button.set_outline(path)
        self._place_tags()

    def _place_tags(self) -> None:
        stands = {stand.view: stand for stand in self._stands}
        for zone_id, path in self._outlines.items():
            tag, stand = self._tags[zone_id], stands[view_of(zone_id)]
            tag.setGeometry(tag_place(zone_id, tag.sizeHint(), stand.room, stand.frame, path.boundingRect()))
            tag.raise_()

    # ---------------------------------------------------------------------------------------- painting

    def _paint_pictures(self) -> None:
        """Paint what does not fit any more, one figure at a time, so that the window stays quick."""
        if self._body is None or look().theme == "contrast":
            return
        ratio = self.devicePixelRatioF()
        for stand in self._stands:
            height = round(stand.frame.scale * (1 + ROOM_ABOVE + ROOM_BELOW))
            picture = self._pictures.get(stand.view)
            if picture is not None and picture.height() == round(height * ratio):
                continue
            image = figure_image(
                self._body.shape,
                stand.view,
                height,
                self._tone,
                dark=look().theme == "dark",
                device_pixel_ratio=ratio,
            )
            self._pictures[stand.view] = QPixmap.fromImage(image)
            self.update()
            self._repaint.start(_FIRST_PAINT_MS)
            return

    def _ground(self) -> QPixmap:
        """Everything under the marks. It is kept, so that another day, which changes marks alone, is quick."""
        zones = self._screen.zones if self._screen is not None else ()
        is_heat = self._screen is not None and self._screen.heat is not None
        looks = tuple(
            (label.zone, label.standing, self._is_lit(label.zone), self._tags[label.zone].geometry().getRect())
            for label in zones
        )
        pictures = tuple(picture.cacheKey() for picture in self._pictures.values())
        patches = self._patches()
        seen = (looks, is_heat, patches, pictures, self._stands, self.devicePixelRatioF())
        if self._kept_ground is None or self._kept_ground[0] != seen:
            self._kept_ground = (seen, self._paint_ground())
        return self._kept_ground[1]

    def _paint_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 20, 20)
        painter.fillPath(edge, look().color("panel"))
        painter.setClipPath(edge)
        if self._body is not None and self._screen is not None:
            for stand in self._stands:
                painter.save()
                painter.setClipRect(stand.room, Qt.ClipOperation.IntersectClip)
                self._paint_figure(painter, stand, self._body)
                fade_legs(painter, stand)
                labels = [label for label in self._screen.zones if stand.shows(label.zone)]
                for label in labels:
                    self._paint_zone(painter, label)
                self._paint_patches(painter, stand, self._body)
                for label in labels:
                    self._paint_lead(painter, label)
                paint_header(painter, stand, self._screen)
                painter.restore()
        painter.setClipping(False)
        painter.setPen(QPen(look().color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)
        painter.end()
        return sheet

    def _paint_on_skin(self, painter: QPainter, stand: Stand, body: Body, screen: BodyMapScreen) -> None:
        labels = [label for label in screen.zones if stand.shows(label.zone)]
        heat = screen.heat
        if heat is not None and self._heat is not None:
            self._heat.paint(painter, heat, stand.view, stand.transform, self._silhouettes[stand.view])
            painter.setPen(QPen(look().color("primary"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for label in labels:
                if label.standing is not ZoneStanding.CLOSED:
                    painter.drawPath(self._outlines[label.zone])
        if stand.view is View.FRONT:
            paint_navel_on(painter, stand, body, covering=heat is not None)
        if heat is not None and heat.of is HeatOf.REACTIONS:
            for spot, step in heat.steps.items():
                if stand.shows(spot.zone):
                    paint_count(painter, stand.point(body, spot), heat.counts[spot], HeatSign(heat.of, step))
        marks = [mark for mark in screen.marks if stand.shows(mark.place.zone)]
        large = [mark for mark in marks if mark.age is Age.THIS_WEEK]
        signs = [sign for sign in screen.signs if stand.shows(sign.place.zone)]
        best = screen.next_place.spot
        shown_best = [best] if best is not None and stand.shows(best.zone) else []
        for mark in marks:
            if mark.age is not Age.THIS_WEEK:
                paint_age(painter, stand.point(body, mark.place), mark.age, mark_scale())
        places: list[Place] = [*(mark.place for mark in large), *(sign.place for sign in signs), *shown_best]
        at = iter(eased_apart([stand.point(body, place) for place in places], mark_scale()))
        for mark in large:
            paint_age(painter, next(at), mark.age, mark_scale(), mark.days)
        for sign in signs:
            paint_sign(painter, next(at), sign.mark)
        for _ in shown_best:
            paint_best(painter, next(at))
        tags = [QRectF(tag.geometry()) for tag in self._tags.values() if tag.isVisibleTo(self)]
        paint_flags(painter, stand, body, screen, tags)

    def _is_lit(self, zone: ZoneId) -> bool:
        return self._buttons[zone].is_pointed_at() or self._tags[zone].is_pointed_at()

    def _paint_figure(self, painter: QPainter, stand: Stand, body: Body) -> None:
        contrast = look().theme == "contrast"
        picture = self._pictures.get(stand.view)
        if picture is not None and not contrast:
            whole = FigureFrame.of_height(stand.frame.scale * (1 + ROOM_ABOVE + ROOM_BELOW))
            box = QRectF(
                stand.frame.middle - whole.middle,
                stand.frame.top - whole.top,
                whole.width_px,
                stand.frame.scale * (1 + ROOM_ABOVE + ROOM_BELOW),
            )
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
            return
        line = QPen(look().color("skin_line"), 2 if contrast else 1.4)
        paint_line_figure(painter, body.shape, stand.view, stand.transform, line, QBrush(look().color("skin")))

    def _paint_zone(self, painter: QPainter, label: ZoneLabel) -> None:
        lit = self._is_lit(label.zone)
        if label.standing is ZoneStanding.CLOSED:
            fill, alpha, pen = "neutral", 185, closed_pen()
        else:
            best = label.standing is ZoneStanding.BEST
            plain = 235 if self._screen is not None and self._screen.heat is not None else 150
            fill, alpha = ("soft", 225) if best else ("surface", plain)
            pen = QPen(look().color("primary"), 2.8 if best else 2.0)
            if not best:
                pen.setDashPattern([4, 3])
        colour = look().color(fill)
        colour.setAlpha(min(255, alpha + 45) if lit else alpha)
        painter.save()
        painter.setClipPath(self._silhouettes[view_of(label.zone)], Qt.ClipOperation.IntersectClip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(self._outlines[label.zone])
        painter.restore()
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._outlines[label.zone])

    def _patches(self) -> tuple[SignMark, ...]:
        """The skin that stays free and whose size is known."""
        return tuple(sign for sign in self._screen.signs if sign.radius_cm) if self._screen is not None else ()

    def _paint_patches(self, painter: QPainter, stand: Stand, body: Body) -> None:
        """Skin that stays free, as wide as it is; those of one kind are one sheet where they overlap."""
        for mark in (SpotMark.NO_GO, SpotMark.REACTION):
            area = QPainterPath()
            for patch in self._patches():
                if patch.mark is mark and stand.shows(patch.place.zone):
                    disc = stand.disc(body, patch.place, patch.radius_cm)
                    area = area.united(disc.intersected(self._outlines[patch.place.zone]))
            if not area.isEmpty():
                paint_free_skin(painter, area, is_sore=mark is SpotMark.REACTION)

    def _paint_lead(self, painter: QPainter, label: ZoneLabel) -> None:
        """The thin line from a zone to its label; the label lies over its end."""
        start, end = self.lead(label.zone)
        painter.setPen(QPen(look().color("ink2"), 1.6))
        painter.drawLine(start, end)

    # ---------------------------------------------------------------------------------------- acting

    def _press(self, zone: ZoneId) -> None:
        label = next((each for each in self._screen.zones if each.zone is zone), None) if self._screen else None
        if label is None:
            return
        if self._screen is not None and self._screen.only_read:
            self.refused.emit(self._screen.only_read)
        elif label.standing is ZoneStanding.CLOSED:
            self.refused.emit(label.why_closed)
        else:
            self.zone_chosen.emit(zone)

    def _restyle(self) -> None:
        self._pictures.clear()
        self._kept_ground = None
        self._needed = self._measured_width()
        self._arrange()
        self.updateGeometry()
        self.update()
