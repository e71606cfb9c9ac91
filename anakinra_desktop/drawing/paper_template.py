"""Templates of zones in true size, to be cut out and laid on the skin: spots, landmarks, and two rulers as a check."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import atan2, degrees

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from anakinra_desktop.domain.body import Spot
from anakinra_desktop.domain.directions import Landmark
from anakinra_desktop.domain.lattice import Point
from anakinra_desktop.domain.template_sheets import (
    EDGE_CM,
    GAP_CM,
    HEAD_CM,
    NAVEL_HOLE_CM,
    RING_CM,
    Checks,
    Edge,
    EdgeSide,
    Seam,
    TemplateFacts,
    ZoneSheet,
    landmark_lines,
    number_is_above,
    template_sheets,
)
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.drawing import place_words, template_words
from anakinra_desktop.drawing.fonts import load_fonts, text_width
from anakinra_desktop.drawing.ink import BLACK, FAINT, GREY, LINE_HEIGHT, Ink, Paper, wrapped
from anakinra_desktop.drawing.rulers import RULER_HEIGHT, RULER_LENGTH, paint_bank_card, paint_rulers
from anakinra_desktop.drawing.skin_map import outer_is_right
from anakinra_desktop.drawing.step_flow import paint_steps
from anakinra_desktop.drawing.tongue import speaking

_CM = 100.0
"""Page units."""
_EDGE, _GAP = EDGE_CM * _CM, GAP_CM * _CM
_NUMBER, _EDGE_WORDS, _LINE_WORDS = 38.0, 30.0, 26.0
_HOLE_WORDS_CM = (-1.1, 3.3)
"""The heights of the words inside the circle round the navel."""
_CROSS = RING_CM / 2 * _CM


class TemplatePaper:
    """The sheets of one or more zones. Needs a QGuiApplication."""

    def __init__(self, facts: TemplateFacts, paper: Paper, language: str | None = None) -> None:
        load_fonts()
        self.facts = facts
        self.paper = paper
        self.language = language
        self.sheets: tuple[ZoneSheet, ...] = tuple(
            sheet
            for zone in facts.zones
            for sheet in template_sheets(facts.body, zone, paper.width / _CM, paper.height / _CM)
        )

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.sheets)

    def to_page(self, page: int) -> QTransform:
        """From cm along the skin to page units: a centimetre of skin is a centimetre of paper."""
        return _Picture(self.sheets[page], self.paper).to_page

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page, counted from 0, in tenths of a millimetre from the painter's corner."""
        sheet = self.sheets[page]
        picture = _Picture(sheet, self.paper)
        with speaking(self.language):
            painter.save()
            ink = Ink(painter)
            self._paint_head(ink, sheet, page)
            self._paint_zone(ink, sheet, picture)
            self._paint_checks(ink, sheet, picture)
            painter.restore()

    # ---- head

    def _paint_head(self, ink: Ink, sheet: ZoneSheet, page: int) -> None:
        width = self.paper.width - 2 * _EDGE
        right = self.paper.width - _EDGE
        used = ink.text(right, _EDGE + 12, template_words.page_words(page + 1, self.count), 30, 700, GREY, "right")
        if sheet.parts > 1:
            used += 30 + self._paint_key(ink, sheet, right - used - 30)
        ink.fit(_EDGE, _EDGE - 8, template_words.title(sheet), 52, 800, width - used - 20)
        ink.fit(_EDGE, _EDGE + 66, template_words.subtitle(self.facts, sheet), 30, 600, width, GREY)
        ink.fit(_EDGE, _EDGE + 106, template_words.sides_words(sheet.zone), 27, 600, width, FAINT)

    def _paint_key(self, ink: Ink, sheet: ZoneSheet, right: float) -> float:
        """The whole zone, small, with this sheet's part of it filled; returns its width."""
        all_of_it = QPolygonF([_flat(sheet, *corner) for corner in self.facts.body.zone(sheet.zone).outline_cm])
        box = all_of_it.boundingRect()
        scale = 66 / box.height()
        painter = ink.painter
        painter.save()
        painter.translate(right - box.width() * scale, _EDGE - 4)
        painter.scale(scale, scale)
        painter.translate(-box.left(), -box.top())
        pen = QPen(QColor(BLACK), 2.5)
        pen.setCosmetic(False)
        pen.setWidthF(2.5 / scale)
        painter.setPen(pen)
        here = QPainterPath()
        here.addPolygon(QPolygonF([_flat(sheet, *corner) for corner in sheet.cut_cm]))
        whole = QPainterPath()
        whole.addPolygon(all_of_it)
        whole.closeSubpath()
        painter.setBrush(QColor("#BBBBBB"))
        painter.drawPath(whole.intersected(here))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(whole)
        painter.restore()
        return box.width() * scale

    # ---- the zone

    def _paint_zone(self, ink: Ink, sheet: ZoneSheet, picture: _Picture) -> None:
        painter = ink.painter
        painter.save()
        painter.setTransform(picture.turn, True)
        self._paint_lines(ink, sheet, picture)
        for seam in sheet.seams:
            self._paint_seam(ink, sheet, seam, picture)
        _paint_cut(ink, picture)
        for edge in sheet.edges:
            self._paint_edge(ink, edge, picture)
        zone = self.facts.body.zone(sheet.zone)
        for spot in sheet.spots:
            _paint_spot(ink, spot, picture.at(spot.x_cm, spot.y_cm), above=number_is_above(zone, spot))
        painter.restore()

    def _paint_lines(self, ink: Ink, sheet: ZoneSheet, picture: _Picture) -> None:
        """The landmark lines, and round the navel the disc that stays free."""
        painter = ink.painter
        painter.save()
        painter.setClipPath(picture.cut, Qt.ClipOperation.IntersectClip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        hole = self.facts.body.zone(sheet.zone).hole
        seams = {seam.start[0] for seam in sheet.seams if seam.is_upright}
        for line in landmark_lines(self.facts.body, sheet.zone):
            if line.landmark is Landmark.NAVEL and any(abs(x) < 1e-6 for x in seams):
                continue  # the seam is the middle line
            painter.setPen(_pen(2.2, Qt.PenStyle.DashDotLine))
            points = [picture.at(*point) for point in line.points]
            painter.drawPolyline(QPolygonF(points))
            self._paint_line_words(ink, line.landmark, line.points, picture)
        if hole is not None:
            middle = picture.at(hole.x_cm, hole.y_cm)
            painter.setPen(_pen(2.2, Qt.PenStyle.DotLine))
            painter.drawEllipse(middle, hole.radius_cm * _CM, hole.radius_cm * _CM)
            painter.setPen(_pen(3.0, Qt.PenStyle.DashLine))
            painter.drawEllipse(middle, NAVEL_HOLE_CM * _CM, NAVEL_HOLE_CM * _CM)
            painter.setPen(_pen(2.0))
            painter.drawLine(middle - QPointF(40, 0), middle + QPointF(40, 0))
            painter.drawLine(middle - QPointF(0, 40), middle + QPointF(0, 40))
            self._paint_hole_words(ink, sheet, hole.radius_cm, picture)
        painter.restore()

    def _paint_line_words(self, ink: Ink, landmark: Landmark, points: tuple[Point, ...], picture: _Picture) -> None:
        """What a line is, along it, where it lies on the paper."""
        words = template_words.line_words(landmark)
        start, end = picture.at(*points[0]), picture.at(*points[-1])
        half = QPointF(0, text_width(words, _LINE_WORDS, 600) / 2 + 55)
        along = [start + (end - start) * step / 40 for step in range(41)]
        inside = [at for at in along if all(picture.cut.contains(end) for end in (at - half, at + half))]
        taken = [picture.at(0.0, y_cm - 0.2) for y_cm in _HOLE_WORDS_CM] if landmark is Landmark.NAVEL else []
        if inside:
            at = _clearest(inside, [*_marks_of(picture), *taken])
            _paint_along(ink, at, start, end, words, _LINE_WORDS, 600, ground=True)

    def _paint_hole_words(self, ink: Ink, sheet: ZoneSheet, radius_cm: float, picture: _Picture) -> None:
        """What the two circles are, inside the larger one, on the side that lies on this sheet."""
        left = max(-radius_cm * 0.66, sheet.window.left_cm + 0.2)
        right = min(radius_cm * 0.66, sheet.window.right_cm - 0.2)
        if right - left < 3:
            return
        seam_x = next((seam.start[0] for seam in sheet.seams if seam.is_upright and abs(seam.start[0]) < 2), None)
        if seam_x is not None:  # beside the line that the parts share
            left, right = (seam_x + 0.5, right) if right > -left else (left, seam_x - 0.5)
        middle = picture.at((left + right) / 2, 0.0).x()
        width = (right - left) * _CM
        said = (template_words.hole_words(), template_words.free_words())
        for words, y_cm in zip(said, _HOLE_WORDS_CM, strict=True):
            y = picture.at(0.0, y_cm).y()
            for line in wrapped(words, _LINE_WORDS, 600, width):
                used = text_width(line, _LINE_WORDS, 600) + 16
                ink.painter.fillRect(QRectF(middle - used / 2, y, used, _LINE_WORDS * LINE_HEIGHT), QColor("#FFFFFF"))
                ink.text(middle, y, line, _LINE_WORDS, 600, GREY, "centre")
                y += _LINE_WORDS * LINE_HEIGHT

    def _paint_seam(self, ink: Ink, sheet: ZoneSheet, seam: Seam, picture: _Picture) -> None:
        """The line that two sheets share, with a mark near each end to lay them on each other."""
        painter = ink.painter
        painter.save()
        painter.setClipPath(picture.cut, Qt.ClipOperation.IntersectClip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        start, end = picture.at(*seam.start), picture.at(*seam.end)
        painter.setPen(_pen(3.2, Qt.PenStyle.DashDotLine))
        painter.drawLine(start, end)
        painter.setPen(_pen(3.2))
        along = [start + (end - start) * step / 40 for step in range(2, 39)]
        marks = _marks_of(picture)
        for at in (_clearest(along[:9], marks), _clearest(along[-9:], marks)):
            painter.drawEllipse(at, 22, 22)
            painter.drawLine(at - QPointF(36, 0), at + QPointF(36, 0))
            painter.drawLine(at - QPointF(0, 36), at + QPointF(0, 36))
        painter.restore()
        words = template_words.seam_words(seam.part)
        shift = self._towards_border(sheet, seam)
        beside = picture.at(*shift)
        _paint_along(ink, beside, start, end, words, _LINE_WORDS, 700, ground=False)

    def _towards_border(self, sheet: ZoneSheet, seam: Seam) -> Point:
        """Where the words of a seam stand: on the strip that is laid under the other sheet."""
        window = sheet.window
        if seam.is_upright:
            x = seam.start[0]
            border = window.right_cm if window.right_cm - x < x - window.left_cm else window.left_cm
            middle = 0.0 if sheet.zone.part is BodyPart.ABDOMEN else (window.top_cm + window.bottom_cm) / 2
            return (border + 0.35 * (1 if border < x else -1), middle)
        y = seam.start[1]
        border = window.top_cm if window.top_cm - y < y - window.bottom_cm else window.bottom_cm
        return ((window.left_cm + window.right_cm) / 2, border + 0.35 * (1 if border < y else -1))

    def _paint_edge(self, ink: Ink, edge: Edge, picture: _Picture) -> None:
        """Words along an edge, inside the cut, that say where it goes; a thick line where it is measured from."""
        start, end = picture.at(*edge.start), picture.at(*edge.end)
        if edge.found is not None:
            ink.painter.setPen(_pen(9.0))
            ink.painter.drawLine(start, end)
        inwards = {
            EdgeSide.TOP: QPointF(0, 1),
            EdgeSide.BOTTOM: QPointF(0, -1),
            EdgeSide.INNER: QPointF(1 if picture.outer_right else -1, 0),
            EdgeSide.OUTER: QPointF(-1 if picture.outer_right else 1, 0),
        }[edge.side]
        along = [start + (end - start) * step / 20 + inwards * 25 for step in range(6, 15)]
        at = _clearest(along, _marks_of(picture)) if inwards.x() else along[4]
        length = abs(end.x() - start.x()) + abs(end.y() - start.y()) - 40
        words = template_words.edge_words(picture.sheet.zone, edge)
        size = min(_EDGE_WORDS, _EDGE_WORDS * length / max(1.0, text_width(words, _EDGE_WORDS, 700)))
        _paint_along(ink, at, start, end, words, size, 700, ground=True)

    # ---- rulers and steps

    def _paint_checks(self, ink: Ink, sheet: ZoneSheet, picture: _Picture) -> None:
        right, bottom = self.paper.width - _EDGE, self.paper.height - _EDGE
        top = picture.box.bottom() + _GAP
        if sheet.checks is Checks.BESIDE:
            left = picture.box.right() + _GAP
            paint_rulers(ink, left + 8, picture.box.top(), upright=True)
            column_top = picture.box.top() + RULER_LENGTH + 60
            boxes = [QRectF(left, column_top, right - left, bottom - column_top)]
            if bottom - top > 80:
                boxes.append(QRectF(_EDGE, top, left - _GAP - _EDGE, bottom - top))
        else:
            top = max(top, bottom - 760)
            paint_rulers(ink, _EDGE + 12, top, upright=False)
            under = top + 2 * RULER_HEIGHT + 10
            aside = _EDGE + RULER_LENGTH + 60
            boxes = [QRectF(_EDGE, under, RULER_LENGTH + 20, bottom - under)]
            card_right = right
            if sheet.checks is Checks.BELOW_WITH_CARD:
                below = top + paint_bank_card(ink, card_right, top) + 14
                boxes.append(QRectF(aside, below, right - aside, bottom - below))
            else:
                boxes.append(QRectF(aside, top, right - aside, bottom - top))
        paint_steps(ink, template_words.steps(self.facts.body, sheet), boxes, bold=template_words.CHECK_STEP)


class _Picture:
    """Where a sheet's piece of skin lies on the page."""

    def __init__(self, sheet: ZoneSheet, paper: Paper) -> None:
        self.sheet = sheet
        self.outer_right = outer_is_right(sheet.zone)
        width, height = sheet.paper_width_cm * _CM, sheet.paper_height_cm * _CM
        beside = sheet.checks is Checks.BESIDE
        left = _EDGE if beside else (paper.width - width) / 2
        self.box = QRectF(left, _EDGE + HEAD_CM * _CM, width, height)
        self.turn = QTransform.fromTranslate(self.box.left(), self.box.top())
        if sheet.is_turned:
            self.turn = QTransform().rotate(90) * QTransform.fromTranslate(self.box.right(), self.box.top())

    def at(self, x_cm: float, y_cm: float) -> QPointF:
        """A place on the skin, from the upper left corner of the piece, before it is turned."""
        window = self.sheet.window
        across = x_cm - window.left_cm if self.outer_right else window.right_cm - x_cm
        return QPointF(across * _CM, (window.top_cm - y_cm) * _CM)

    @property
    def to_page(self) -> QTransform:
        origin = self.at(0.0, 0.0)
        sign = 1.0 if self.outer_right else -1.0
        return QTransform(sign * _CM, 0, 0, -_CM, origin.x(), origin.y()) * self.turn

    @cached_property
    def cut(self) -> QPainterPath:
        """What is cut out."""
        path = QPainterPath()
        path.addPolygon(QPolygonF([self.at(*corner) for corner in self.sheet.cut_cm]))
        path.closeSubpath()
        return path


def _flat(sheet: ZoneSheet, x_cm: float, y_cm: float) -> QPointF:
    return QPointF(x_cm if outer_is_right(sheet.zone) else -x_cm, -y_cm)


def _pen(width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(QColor(BLACK), width, style, Qt.PenCapStyle.FlatCap)


def _paint_cut(ink: Ink, picture: _Picture) -> None:
    pen = _pen(4.0)
    pen.setDashPattern([7, 4])
    ink.painter.setPen(pen)
    ink.painter.setBrush(Qt.BrushStyle.NoBrush)
    ink.painter.drawPath(picture.cut)


def _paint_spot(ink: Ink, spot: Spot, at: QPointF, *, above: bool) -> None:
    """A ring to punch out, a cross on the place itself, and the number."""
    painter = ink.painter
    painter.setPen(_pen(2.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, _CROSS, _CROSS)
    painter.setPen(_pen(1.6))
    painter.drawLine(at - QPointF(_CROSS, 0), at + QPointF(_CROSS, 0))
    painter.drawLine(at - QPointF(0, _CROSS), at + QPointF(0, _CROSS))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(BLACK))
    painter.drawEllipse(at, 6, 6)
    words = place_words.spot_label(spot.id)
    line = _NUMBER * LINE_HEIGHT
    y = at.y() - _CROSS - line + 7 if above else at.y() + _CROSS - 7
    width = text_width(words, _NUMBER, 800)
    painter.fillRect(QRectF(at.x() - width / 2 - 4, y + 12, width + 8, line - 22), QColor("#FFFFFF"))
    ink.text(at.x(), y, words, _NUMBER, 800, side="centre")
    if reads_upside_down(words):
        ink.rule(at.x() - width / 2, y + line - 8, width, 4.0, BLACK)


def _marks_of(picture: _Picture) -> list[QPointF]:
    """The middles of all rings with their numbers."""
    zone_marks = ((spot.x_cm, spot.y_cm) for spot in picture.sheet.spots)
    return [picture.at(*mark) for mark in zone_marks]


def _clearest(places: Sequence[QPointF], marks: Sequence[QPointF]) -> QPointF:
    """Of the places for words or a sign the one that lies farthest from any ring, or nearest to the middle of them."""
    middle = places[len(places) // 2]

    def worth(at: QPointF) -> tuple[float, float]:
        nearest = min((QLineF(at, mark).length() for mark in marks), default=1000.0)
        return min(nearest, 200.0), -QLineF(at, middle).length()

    return max(places, key=worth)


def reads_upside_down(number: str) -> bool:
    """Whether a number is another one when the sheet is held the other way round: 6 and 9, 18 and 81."""
    turned = number[::-1].translate(str.maketrans("69", "96"))
    return set(number) <= set("01689") and not turned.startswith("0") and turned != number


def _paint_along(
    ink: Ink, at: QPointF, start: QPointF, end: QPointF, words: str, size: float, weight: int, *, ground: bool
) -> None:
    """Words in the middle of a line, along it; with a ground, the line does not run through them."""
    painter = ink.painter
    painter.save()
    painter.translate(at)
    slant = degrees(atan2(end.y() - start.y(), end.x() - start.x()))
    if slant > 1 or slant <= -179:  # never upside down, and upright words read upwards
        slant -= 180 if slant > 0 else -180
    painter.rotate(slant)
    height = size * LINE_HEIGHT
    if ground:
        width = text_width(words, size, weight) + 16
        painter.fillRect(QRectF(-width / 2, -height / 2, width, height), QColor("#FFFFFF"))
    ink.text(0, -height / 2, words, size, weight, side="centre")
    painter.restore()
