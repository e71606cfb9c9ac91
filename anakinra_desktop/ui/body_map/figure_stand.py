"""One view of the figure on the map: where it stands, and what is painted on it beside zones and marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

from anakinra_desktop.domain.body import Body, Place, ZoneId
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import FigureFrame
from anakinra_desktop.drawing.skin_map import disc_path, to_figure, view_of
from anakinra_desktop.ui.body_map.map_marks import flag_boxes, paint_flag
from anakinra_desktop.ui.body_map.screen import AgedMark, BodyMapScreen, SignMark
from anakinra_desktop.ui.shared.theme import look

_SIDE_MARGIN: Final = 20
"""Between the words of a side and the edge of the map."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one view stands on the map."""

    view: View
    room: QRectF
    frame: FigureFrame

    @property
    def transform(self) -> QTransform:
        return self.frame.transform()

    def shows(self, zone: ZoneId) -> bool:
        """Whether a zone is seen from this side."""
        return view_of(zone) is self.view

    def point(self, body: Body, place: Place) -> QPointF:
        """Where a place of the skin lies on the map."""
        on_figure = to_figure(body, place.zone, place.x_cm, place.y_cm)
        return self.frame.point(on_figure.x, on_figure.y)

    def disc(self, body: Body, middle: Place, radius_cm: float) -> QPainterPath:
        """Where a round patch of skin lies on the map, as wide as it is."""
        return self.transform.map(disc_path(body, middle.zone, (middle.x_cm, middle.y_cm), radius_cm))


def fade_legs(painter: QPainter, stand: Stand) -> None:
    """Let legs that go on below the map end softly."""
    room, reach = stand.room, min(70.0, stand.room.height() * 0.12)
    if stand.frame.top + stand.frame.scale <= room.bottom():
        return
    fade = QLinearGradient(0, room.bottom() - reach, 0, room.bottom())
    clear = look().color("panel")
    clear.setAlpha(0)
    fade.setColorAt(0, clear)
    fade.setColorAt(1, look().color("panel"))
    painter.fillRect(QRectF(room.left(), room.bottom() - reach, room.width(), reach), fade)


def paint_navel_on(painter: QPainter, stand: Stand, body: Body, *, covering: bool) -> None:
    """The disc round the navel that stays free; where it is `covering`, nothing below it is seen."""
    zone = body.zone(ZoneId.ABDOMEN)
    if zone.hole is None:
        return
    colour = look().color("neutral")
    if not covering:
        colour.setAlpha(150)
    painter.setBrush(colour)
    pen = QPen(look().color("line_strong"), 1.5)
    pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    painter.drawPath(
        stand.transform.map(disc_path(body, zone.id, (zone.hole.x_cm, zone.hole.y_cm), zone.hole.radius_cm))
    )
    navel = to_figure(body, zone.id, 0, 0)
    middle = stand.frame.point(navel.x, navel.y)
    painter.setPen(QPen(look().color("ink2"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))


def paint_flags(painter: QPainter, stand: Stand, body: Body, screen: BodyMapScreen, tags: Iterable[QRectF]) -> None:
    """The words beside the newest marks, clear of the zones' labels."""
    flags = [(stand.point(body, flag.place), flag.words) for flag in screen.flags if stand.shows(flag.place.zone)]
    if not flags:
        return
    seen: list[AgedMark | SignMark] = [*screen.marks, *screen.signs]
    marks = [stand.point(body, mark.place) for mark in seen if stand.shows(mark.place.zone)]
    best = screen.next_place.spot
    if best is not None and stand.shows(best.zone):
        marks.append(stand.point(body, best))
    for (_, words), box in zip(flags, flag_boxes(flags, marks, tags, stand.room), strict=True):
        paint_flag(painter, box, words)


def header_height(screen: BodyMapScreen | None, room_width: float) -> int:
    """What the header of a view needs: one line, or two where its words do not fit beside each other."""
    title = QFontMetrics(look().font(18, 800)).height()
    sides = 0 if screen is None or _fits_one_line(screen, room_width) else QFontMetrics(_side_font()).height()
    return title + sides + look().space(18)


def header_words(stand: Stand, screen: BodyMapScreen) -> tuple[tuple[QRectF, str], ...]:
    """Which view it is, and whose left and right lie where: the title first, each with the box it fills."""
    room, margin = stand.room, look().space(_SIDE_MARGIN)
    titles, sides = QFontMetrics(look().font(18, 800)), QFontMetrics(_side_font())
    title = screen.front if stand.view is View.FRONT else screen.back
    upper = room.top() + look().space(10)
    box = QRectF(0, upper, titles.horizontalAdvance(title), titles.height())
    box.moveLeft(room.center().x() - box.width() / 2)
    beside = _fits_one_line(screen, room.width())
    line = upper + (titles.height() - sides.height()) / 2 if beside else box.bottom()
    left, right = screen.sides if stand.view is View.BACK else screen.sides[::-1]
    if not beside:
        # The side is the first word or the last one, as the language wants: a long name is cut between them.
        half = int((room.width() - 3 * margin) / 2)
        left, right = (sides.elidedText(words, Qt.TextElideMode.ElideMiddle, half) for words in (left, right))
    at_left = QRectF(room.left() + margin, line, sides.horizontalAdvance(left), sides.height())
    at_right = QRectF(0, line, sides.horizontalAdvance(right), sides.height())
    at_right.moveRight(room.right() - margin)
    return ((box, title), (at_left, left), (at_right, right))


def paint_header(painter: QPainter, stand: Stand, screen: BodyMapScreen) -> None:
    """Write the words of a view over its figure."""
    title, *sides = header_words(stand, screen)
    painter.setFont(look().font(18, 800))
    painter.setPen(look().color("ink"))
    painter.drawText(title[0], Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, title[1])
    painter.setFont(_side_font())
    painter.setPen(look().color("ink2"))
    for box, words in sides:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)


def _side_font() -> QFont:
    return look().font(15, 700)


def _fits_one_line(screen: BodyMapScreen, room_width: float) -> bool:
    """Whether title and sides stand beside each other in either view, so that both headers look alike."""
    titles, sides = QFontMetrics(look().font(18, 800)), QFontMetrics(_side_font())
    title = max(titles.horizontalAdvance(words) for words in (screen.front, screen.back))
    side = max(sides.horizontalAdvance(words) for words in screen.sides)
    return title + 2 * (side + look().space(_SIDE_MARGIN) + look().space(14)) <= room_width
